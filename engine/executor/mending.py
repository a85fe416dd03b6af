"""Elements that stand still because the world outside failed."""

from engine.executor.case import RUN, Case
from engine.executor.incidents import Incident
from engine.executor.run import Run


class JobFailed(Incident):
    code = "job-failed"
    vi = "Dịch vụ bên ngoài không làm được bước này và đã hết số lần thử lại: {message}"
    en = "The outside service could not do this step and no retries are left: {message}"


def fail_job(case: Case, run: Run, message: str) -> None:
    """The job is taken back and its element stands; a retry gives a new job."""
    run.task_spec.close(run, "terminated")
    case.stop(run, RUN, JobFailed(message=message or "–"))
