"""A job: the work of a service task that an external worker does."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from engine.domain.errors import Invalid, NotFound, Refused
from engine.domain.keys import ElementKey, InstanceKey

#: the first words of operations that run inside the product; whatever begins otherwise is for others
OURS: Final = frozenset(
    {
        "ledger",
        "register",
        "document",
        "absence",
        "booking",
        "notice",
        "case",
        "calendar",
        "authority",
        "people",
        "delegation",
        "duty",
        "poll",
        "followup",
        "order",
        "identity",
        "programme",
    }
)
LONGEST_LOCK: Final = timedelta(days=30)
MOST_AT_ONCE: Final = 1_000
MOST_RETRIES: Final = 1_000
LONGEST_MESSAGE: Final = 10_000  #: characters


class JobGone(NotFound):
    """Done, done twice, taken away by its case, or an incident by now."""

    code = "job-gone"
    vi = "Không còn công việc {key}: đã có kết quả, đã bị thu hồi, hoặc đã chuyển thành sự cố."
    en = "There is no job {key} any more: it has a result, was taken back, or has become an incident."


class JobTakenOver(Refused):
    code = "job-taken-over"
    vi = "Hết thời gian giữ nên công việc này đã giao cho “{worker}”; kết quả của bạn không được ghi."
    en = 'Your time for this job was over and "{worker}" has it now; your result was not taken.'


class OutOfRange(Invalid):
    code = "number-out-of-range"
    vi = "“{place}” phải từ {least} đến {most}."
    en = '"{place}" lies between {least} and {most}.'


def is_external(job_type: str) -> bool:
    """No operation of ours, whether it is there or misspelt."""
    room, dot, _ = job_type.partition(".")
    return not dot or room not in OURS


@dataclass(frozen=True, kw_only=True)
class Job:
    """As it waits, or as a worker has it. A change returns a new value."""

    key: ElementKey
    instance_key: InstanceKey
    element_id: str
    type: str
    retries: int  #: tries left; at 0 it becomes an incident
    headers: Mapping[str, str]
    opened_at: datetime  #: aware, UTC, as all instants here
    worker: str | None  #: who took it last
    deadline: datetime | None  #: until when it is that worker's alone; None = nobody's
    not_before: datetime | None  #: after a failure: nobody gets it earlier
    error: str | None  #: what the last failure said
    lease: int | None  #: how often it was taken

    @property
    def token(self) -> str:
        """Names this taking of the job; another worker's has another."""
        return f"{self.key}-{self.lease or 0}"

    def taken(self, worker: str, at: datetime, timeout: timedelta) -> "Job":
        """One worker's alone until ``timeout`` has passed."""
        return replace(self, worker=worker, deadline=at + timeout, lease=(self.lease or 0) + 1)

    def check_token(self, token: str | None) -> None:
        """Raises JobTakenOver for a worker whose time was over; who shows no token is believed."""
        if token is not None and token != self.token:
            raise JobTakenOver(worker=self.worker or "")

    def failed(self, retries: int, not_before: datetime | None, error: str) -> "Job":
        """Free for the next try."""
        return replace(self, retries=retries, deadline=None, not_before=not_before, error=error or None)


def within(place: str, number: int, least: int, most: int) -> int:
    """The number. Raises OutOfRange."""
    if not least <= number <= most:
        raise OutOfRange(place=place, least=least, most=most)
    return number


def milliseconds(place: str, number: int, least: int = 1) -> timedelta:
    """A length of time as the API gives it. Raises OutOfRange."""
    most = LONGEST_LOCK // timedelta(milliseconds=1)
    return timedelta(milliseconds=within(place, number, least, most))
