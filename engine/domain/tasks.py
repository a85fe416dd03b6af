"""A user task: who may take it, who holds it, and what each of them may do with it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Literal

from engine.domain.changing import changed
from engine.domain.errors import Invalid, NotAllowed, Refused, StaleRevision
from engine.domain.facts import Json
from engine.domain.keys import AgencyId, ElementKey, InstanceKey, Login

TaskState = Literal["open", "completed", "cancelled"]

JUDGING: Final = ("review", "decide")  #: modes of who has to be without interest in the matter (0.3)
DECLARED: Final = "declared"  #: property of an element that asks for it: logins of who declared a relation of interest
GAVE_BACK: Final = "gaveBack"  #: property of a task: logins of who gave it back for a relation of interest


class TaskHeld(Refused):
    code = "task-held"
    vi = "{holder} đang giữ việc này. Hãy trao đổi với người giữ hoặc chọn việc khác."
    en = "{holder} holds this task. Ask for it or choose another."


class TaskClosed(Refused):
    code = "task-closed"
    vi = "Việc này đã kết thúc; nội dung bạn nhập vẫn được giữ. Hãy mở hồ sơ để xem kết quả."
    en = "This task has ended; what you typed is kept. Open the case to see how."


class ClaimFirst(Refused):
    code = "claim-first"
    vi = "Đây là việc của nhóm. Hãy nhận việc trước khi hoàn thành."
    en = "This task belongs to a group. Claim it before you complete it."


class NotYours(NotAllowed):
    code = "not-your-task"
    vi = "Việc này không giao cho bạn."
    en = "This task was not given to you."


class OnlyOne(Refused):
    code = "only-one"
    vi = "Việc này chỉ giao cho một người nên không trả về nhóm được."
    en = "This task belongs to one person; there is no group to give it back to."


class UnknownOutcome(Invalid):
    code = "unknown-outcome"
    vi = "Việc này không có kết quả “{outcome}”. Có thể chọn: {allowed}."
    en = 'This task has no outcome "{outcome}". Choose one of: {allowed}.'


def judges(mode: str | None, properties: Mapping[str, Json]) -> bool:
    """Of what a model says of a step: no ballot, and no form that asks for it itself."""
    return mode in JUDGING and not properties.get("ballot") and DECLARED not in properties


def about(properties: Mapping[str, Json]) -> str | None:
    """What a task of these properties says of itself beside its name."""
    said = properties.get("about")
    return said if isinstance(said, str) and said else None


@dataclass(frozen=True, kw_only=True)
class Task:
    """Everything that was decided when it opened, and who has it now. A change returns a new value."""

    key: ElementKey
    agency: AgencyId
    instance_key: InstanceKey
    process_id: str
    element_id: str
    name: str
    role: str | None  #: role key as the model asks; None = a named person
    acting_role: str | None  #: the capacity in which the people act; a superior acts as himself
    people: tuple[Login, ...]  #: who may take it; one = it is theirs
    holder: Login | None  #: None = anybody of ``people`` may claim it
    in_place_of: Login | None  #: the absent person for whom the people act
    delegation: str | None  #: id of the delegation they act by
    external: bool  #: an authority outside decides; the people record its answer
    waits: bool  #: nobody may act for the absent person; it waits for the return
    mode: str | None  #: review, decide, ack, report
    basis: Json  #: the steps by which the people were found (engine.domain.authority.Explained), for "why me?"
    form_id: str | None
    properties: Mapping[str, Json]  #: of the element, FEEL already evaluated
    priority: int  #: 0..100, 50 usual
    opened_at: datetime  #: aware, UTC
    due_at: datetime | None
    follow_up_at: datetime | None
    limit: Mapping[str, Json] | None  #: row of D21 that gives due date, reminder and escalation; None = no limit
    state: TaskState
    closed_at: datetime | None
    closed_by: Login | None
    outcome: str | None
    revision: int  #: +1 per stored change; a stale writer is refused

    @property
    def group(self) -> bool:
        return len(self.people) > 1

    @property
    def outcomes(self) -> tuple[str, ...]:
        """Outcome keys to choose from; () = it is simply done."""
        named = self.properties.get("outcomes")
        if isinstance(named, str):
            return tuple(part.strip() for part in named.split(",") if part.strip())
        return tuple(str(part) for part in named) if isinstance(named, list) else ()

    @property
    def about(self) -> str | None:
        """Which part of its case it is about, where the case gives several such tasks."""
        return about(self.properties)

    @property
    def final_outcome(self) -> str | None:
        """The outcome with which the system ends a formal step that nobody does in time (D21 on_final)."""
        named = self.properties.get("finalOutcome")
        return named if isinstance(named, str) else None

    @property
    def poll(self) -> str | None:
        """The vote in which this task is one voter's ballot."""
        named = self.properties.get("ballot")
        return named if isinstance(named, str) and named else None

    @property
    def judges(self) -> bool:
        """Whether who has it reviews or decides, and is not asked by its form for a relation of interest."""
        return not self.external and judges(self.mode, self.properties)

    # ------------------------------------------------------------ what people do

    def claimed(self, by: Login, revision: int | None) -> "Task":
        """Held by ``by`` from now on. Raises NotYours, TaskClosed, TaskHeld, StaleRevision."""
        self._check_open(by)
        if self.holder not in (None, by):
            raise TaskHeld(holder=self.holder)
        self._check_revision(revision)
        return changed(self, holder=by, revision=self.revision + 1)

    def renewed(self, name: str, form_id: str | None, properties: Mapping[str, Json]) -> "Task":
        """Called and shown as its step is on another version; who has it and until when stays."""
        return changed(self, name=name, form_id=form_id, properties=properties, revision=self.revision + 1)

    def released(self, by: Login, revision: int | None) -> "Task":
        """Given back to its group. Raises NotYours, TaskClosed, TaskHeld, OnlyOne, StaleRevision."""
        self._check_open(by)
        if self.holder != by:
            raise TaskHeld(holder=self.holder) if self.holder else ClaimFirst
        if not self.group:
            raise OnlyOne
        self._check_revision(revision)
        return changed(self, holder=None, revision=self.revision + 1)

    def assigned(self, by: Login, to: Login | None, revision: int | None) -> "Task":
        """Held by one of its people, or (None) by nobody. Raises NotYours, TaskClosed, TaskHeld, StaleRevision."""
        self._check_open(by)
        if self.holder not in (None, by):
            raise TaskHeld(holder=self.holder)
        if to is not None and to not in self.people:
            raise NotYours
        self._check_revision(revision)
        return changed(self, holder=to, revision=self.revision + 1)

    def completed(self, by: Login, outcome: str | None, revision: int | None, at: datetime) -> "Task":
        """Done. Raises NotYours, TaskClosed, TaskHeld, ClaimFirst, StaleRevision, UnknownOutcome."""
        self._check_open(by)
        if self.holder not in (None, by):
            raise TaskHeld(holder=self.holder)
        if self.holder is None and self.group:
            raise ClaimFirst
        self._check_revision(revision)
        if (self.outcomes and outcome not in self.outcomes) or (not self.outcomes and outcome is not None):
            raise UnknownOutcome(outcome=outcome or "", allowed=", ".join(self.outcomes))
        return changed(
            self, state="completed", holder=by, closed_at=at, closed_by=by, outcome=outcome, revision=self.revision + 1
        )

    def cancelled(self, at: datetime) -> "Task":
        """Taken away by its case."""
        return changed(self, state="cancelled", closed_at=at, revision=self.revision + 1)

    def check_own(self, by: Login) -> None:
        """Raises NotYours, TaskClosed, TaskHeld."""
        self._check_open(by)
        if self.holder not in (None, by):
            raise TaskHeld(holder=self.holder)

    def _check_open(self, by: Login) -> None:
        if by not in self.people and by != self.holder:
            raise NotYours
        self._check_still_open()

    def _check_still_open(self) -> None:
        if self.state != "open":
            raise TaskClosed

    def _check_revision(self, seen: int | None) -> None:
        if seen is not None and seen != self.revision:
            raise StaleRevision
