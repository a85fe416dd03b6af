"""Tasks: people, jobs, operations, decisions, scripts."""

from datetime import UTC, datetime

from SpiffWorkflow.bpmn.specs import defaults
from SpiffWorkflow.util.task import TaskState

from engine.domain.errors import BusinessError
from engine.domain.facts import (
    DecisionEvaluated,
    EndState,
    ErrorThrown,
    JobClosed,
    JobOpened,
    Json,
    OperationDone,
    TaskClosed,
    TaskOpened,
)
from engine.executor import expressions, timers
from engine.executor.case import RUN, case_of
from engine.executor.catchers import catcher
from engine.executor.definitions import Error
from engine.executor.elements import Element, PassThrough
from engine.executor.incidents import ErrorNotCaught, UnusableValue
from engine.executor.jobs import retries_of, type_of
from engine.executor.run import Run
from engine.executor.values import checked
from engine.ports import FlowNode, called_name

USUAL_PRIORITY = 50


class Task(PassThrough, defaults.NoneTask):
    """``task`` and ``manualTask`` wait for nobody."""

    def settle(self) -> None:
        self.manual = False


def fail(run: Run, error: BusinessError) -> bool:
    """The element ends with a business error; False if nothing in the model catches it."""
    case = case_of(run)
    variables = checked(error.variables)  # type: ignore[arg-type]  # JSON is what it checks
    case.facts.append(
        ErrorThrown(
            key=run.key,
            element_id=run.task_spec.bpmn_id,
            code=error.error,
            message=error.message,
            variables=variables,
        )
    )
    catch = catcher(run, Error, error.error)
    if catch is not None:
        catch(variables)
    return catch is not None


class UserTask(Element, defaults.UserTask):
    node: FlowNode
    assignee: str | None = None
    candidate_users: str | None = None
    candidate_groups: str | None = None
    due_date: str | None = None
    follow_up_date: str | None = None
    priority: str | None = None

    def prepare(self, run: Run) -> None:
        case = case_of(run)
        groups = self._names(run, self.candidate_groups, ("Nhóm ứng viên", "candidateGroups"))
        case.facts.append(
            TaskOpened(
                key=run.key,
                element_id=self.bpmn_id,
                name=self.node.name or self.bpmn_id,
                role=groups[0] if groups else self.node.lane_role,
                assignee=self._text(run, self.assignee, ("Người được giao", "assignee")),
                candidate_users=tuple(self._names(run, self.candidate_users, ("Người ứng viên", "candidateUsers"))),
                form_id=self.node.form_id,
                due_at=self._instant(run, self.due_date, ("Hạn xử lý", "dueDate")),
                follow_up_at=self._instant(run, self.follow_up_date, ("Ngày nhắc", "followUpDate")),
                priority=self._priority(run),
                properties={n: expressions.value(v, run.scope, case.at) for n, v in self.node.properties.items()},
            )
        )

    def close(self, run: Run, end: EndState) -> None:
        if run.state == TaskState.READY:
            case_of(run).facts.append(TaskClosed(key=run.key, element_id=self.bpmn_id, end=end))

    def finish(self, run: Run, results: dict[str, Json]) -> None:
        self.close(run, "completed")
        run.mark(TaskState.STARTED)
        self.take_results(run, results)
        run.complete()

    def fail(self, run: Run, error: BusinessError) -> None:
        """Raises ErrorNotCaught: a person may only say what the model answers."""
        if not fail(run, error):
            raise ErrorNotCaught(error=error.error)

    def _text(self, run: Run, text: str | None, what: tuple[str, str]) -> str | None:
        return expressions.text_or_none(text, run.scope, case_of(run).at, what=what)

    def _names(self, run: Run, text: str | None, what: tuple[str, str]) -> list[str]:
        """A list of names, or one text with commas."""
        if text is None:
            return []
        found = expressions.value(text, run.scope, case_of(run).at)
        if found is None:
            return []
        parts = found.split(",") if isinstance(found, str) else found
        if not isinstance(parts, list) or not all(isinstance(part, str) for part in parts):
            raise UnusableValue(what_vi=what[0], what_en=what[1], value=found, text=text)
        return [part.strip() for part in parts if isinstance(part, str) and part.strip()]

    def _instant(self, run: Run, text: str | None, what: tuple[str, str]) -> datetime | None:
        written = self._text(run, text, what)
        if written is None:
            return None
        found = timers.due("timeDate", written, case_of(run).at)
        if found is None:
            raise UnusableValue(what_vi=what[0], what_en=what[1], value=written, text=text)
        return found.at.astimezone(UTC)

    def _priority(self, run: Run) -> int:
        if self.priority is None:
            return USUAL_PRIORITY
        found = expressions.value(self.priority, run.scope, case_of(run).at)
        number = int(found) if isinstance(found, str) and found.isdecimal() else found
        if not isinstance(number, int) or isinstance(number, bool) or not 0 <= number <= 100:  # noqa: PLR2004
            raise UnusableValue(what_vi="Mức ưu tiên", what_en="priority", value=found, text=self.priority)
        return number


class Worked(Element):
    """A zeebe:taskDefinition: one of our operations runs inside the step, anything else is a job for a worker."""

    job_type: str | None = None
    retries: str | None = None
    headers: dict[str, str]

    def work(self, run: Run) -> bool | None:
        if self.job_type is None:
            return True
        case, name = case_of(run), type_of(run, self.job_type)
        if case.world.knows_operation(name):
            return self._operate(run, name)
        run.internal_data["job"] = True
        case.facts.append(
            JobOpened(
                key=run.key,
                element_id=self.bpmn_id,
                type=name,
                retries=retries_of(run, self.retries),
                headers=dict(self.headers),
            )
        )
        return None

    def _operate(self, run: Run, name: str) -> bool | None:
        case = case_of(run)
        key = run.key
        names = dict.fromkeys(line.target.partition(".")[0] for line in self.inputs_map)
        inputs = {name: run.scope.vars[name] for name in names}
        try:
            result = checked(case.world.run_operation(name, inputs, key=key, element_id=self.bpmn_id))
        except BusinessError as error:
            if not fail(run, error):
                raise ErrorNotCaught(error=error.error, message=error.message) from error
            return None
        case.facts.append(OperationDone(key=key, element_id=self.bpmn_id, operation=name, inputs=inputs, result=result))
        self.take_results(run, result)
        return True

    def fail(self, run: Run, error: BusinessError) -> None:
        """The worker's answer is a business error; uncaught, the element stands and a retry gives a new job."""
        if not fail(run, error):
            self.close(run, "terminated")
            case_of(run).stop(run, RUN, ErrorNotCaught(error=error.error))

    def finish(self, run: Run, results: dict[str, Json]) -> None:
        self.close(run, "completed")
        self.take_results(run, results)
        run.complete()

    def close(self, run: Run, end: EndState) -> None:
        if run.internal_data.pop("job", None):
            case_of(run).facts.append(JobClosed(key=run.key, element_id=self.bpmn_id, end=end))


class ServiceTask(Worked, defaults.ServiceTask):
    pass


class ScriptTask(Worked, defaults.ServiceTask):
    """zeebe:script is one FEEL expression into a variable; with zeebe:taskDefinition it is a job."""

    expression: str | None = None
    result_variable: str | None = None

    def work(self, run: Run) -> bool | None:
        if self.expression is None:
            return super().work(run)
        found = expressions.value(self.expression, run.scope, case_of(run).at)
        if self.result_variable:
            self.take_results(run, {self.result_variable: found})
        return True


class BusinessRuleTask(Worked, defaults.ServiceTask):
    """zeebe:calledDecision; with zeebe:taskDefinition it is a job."""

    decision_id: str | None = None
    result_variable: str | None = None
    binding: str = "latest"
    version_tag: str | None = None

    def work(self, run: Run) -> bool | None:
        if self.decision_id is None:
            return super().work(run)
        case = case_of(run)
        key = run.key
        what = ("Mã bảng quyết định", "decisionId")
        name = expressions.text_or_none(self.decision_id, run.scope, case.at, what=what)
        if name is None:
            raise UnusableValue(what_vi=what[0], what_en=what[1], value="null", text=self.decision_id)
        bound = called_name(name, self.binding, self.version_tag)
        decided = case.world.decide(bound, run.scope.visible(), key=key, element_id=self.bpmn_id)
        result = checked({"result": decided.result})["result"]
        case.facts.append(
            DecisionEvaluated(
                key=key, element_id=self.bpmn_id, decision_id=name, result=result, explanation=decided.explanation
            )
        )
        if self.result_variable:
            self.take_results(run, {self.result_variable: result})
        return True
