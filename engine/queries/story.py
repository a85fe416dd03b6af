"""What people did in a case, one act after the other, with what was answered: from this scenarios are told."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

from engine.domain.actor import Actor
from engine.domain.designs import DESIGNER
from engine.domain.errors import NotFound, Refused
from engine.domain.keys import SEALED, SYSTEM, DefinitionKey, ElementKey, InstanceKey, Login
from engine.domain.roles import roles_of
from engine.evidence.chain import HistoryRecord
from engine.queries.documents import documents_of
from engine.queries.history import case_of, forms_of_tasks, records_of
from engine.queries.reading import Reading
from engine.queries.task import outcomes
from engine.queries.views import Form
from engine.store.tables import history

TELLERS: Final = frozenset({DESIGNER, "auditor"})  #: of a case that they may see
BY_PEOPLE: Final = ("start_instance", "complete_task", "take_over_task", "declare_conflict")
BY_MESSAGE: Final = {"withdraw": "withdraw", "recall": "recall_decision"}  #: what a person says by one, by its name
QUIET: Final = ("claim_task", "release_task")  #: whoever acts takes the task by themselves


class CaseStillOpen(Refused):
    code = "story-of-open-case"
    vi = "Chỉ lấy kịch bản từ hồ sơ đã kết thúc."
    en = "A scenario is made from a case that has ended."


class CaseIsSealed(Refused):
    """What is sealed or restricted is told to nobody, masked or not."""

    code = "story-of-sealed-case"
    vi = "Hồ sơ có bảo mật hoặc người gửi được niêm phong không dùng làm kịch bản."
    en = "A case that is restricted, or whose author is sealed, makes no scenario."


@dataclass(frozen=True, kw_only=True)
class AskStory:
    actor: Actor
    instance_key: InstanceKey
    ended: bool = True  #: False: also a case under way, as of a trial


@dataclass(frozen=True, kw_only=True)
class Act:
    """One thing that somebody did."""

    kind: str  #: of BY_PEOPLE or BY_MESSAGE; "other": it cannot be told
    at: datetime
    by: Login
    task: str = ""  #: its name
    outcome: str = ""  #: the label of the button
    form: Form | None = None
    answers: Mapping[str, Any] = field(default_factory=dict)
    owner: Login | None = None  #: for whom it was entered
    reason: str = ""


@dataclass(frozen=True, kw_only=True)
class Story:
    key: InstanceKey
    process: str  #: its name
    initiator: Login
    acts: tuple[Act, ...]
    status: str
    ended: bool
    papers: tuple[str, ...]  #: titles, in the order in which they were issued


def answer(question: AskStory, reading: Reading) -> Story:
    """Raises NotFound for who does not see the case or is neither designer nor auditor, CaseStillOpen, CaseIsSealed."""
    actor = question.actor
    row, case = case_of(reading, actor, question.instance_key)
    if not (roles_of(reading.organisation, actor.login, actor.agency, reading.today) | actor.roles) & TELLERS:
        raise NotFound("case", question.instance_key)
    if row.secrecy != "ordinary" or row.initiator == SEALED:
        raise CaseIsSealed
    if question.ended and row.ended_at is None:
        raise CaseStillOpen
    wanted = (history.c.kind == "command") | (history.c.type == "taskOpened")
    records = records_of(reading, case, wanted)
    forms = forms_of_tasks(reading, case)
    papers = documents_of(reading, actor, question.instance_key)
    return Story(
        key=question.instance_key,
        process=row.process_name,
        initiator=row.initiator,
        acts=tuple(_acts(reading, case.definition_key, records, forms)),
        status=row.status,
        ended=row.ended_at is not None,
        papers=tuple(dict.fromkeys(one.title for one in sorted(papers, key=lambda one: one.id))),
    )


def _acts(
    reading: Reading, definition: DefinitionKey, records: Sequence[HistoryRecord], forms: Mapping[ElementKey, str]
) -> Iterator[Act]:
    opened: dict[Any, Mapping[str, Any]] = {}
    start = reading.library.info(definition).start_form_id
    for one in records:
        body: Mapping[str, Any] = one.body
        if one.type == "taskOpened":
            opened[body.get("key")] = {**body, "form_id": forms.get(body["key"])}
        elif body.get("actor") not in (None, SYSTEM) and one.type not in QUIET:
            yield _act(reading, one, opened.get(body.get("key"), {}), start)


def _act(reading: Reading, record: HistoryRecord, task: Mapping[str, Any], start: str | None) -> Act:
    body: Mapping[str, Any] = record.body
    form_id = start if record.type == "start_instance" else task.get("form_id")
    sheet = reading.library.sheet(form_id) if form_id else None
    given = body.get("step", {}).get("variables", {}) if sheet else {}
    labels = {one.key: one.label for one in outcomes(task.get("properties", {}), "vi")}
    return Act(
        kind=record.type if record.type in BY_PEOPLE else BY_MESSAGE.get(str(body.get("message")), "other"),
        at=record.at,
        by=Login(str(body["actor"])),
        task=str(task.get("name", record.type)),
        outcome=labels.get(str(body.get("outcome")), str(body.get("outcome") or "")),
        form=sheet.shown("vi") if sheet else None,
        answers={key: given[key] for key in sheet.keys if key in given} if sheet else {},
        owner=body.get("on_behalf_of"),
        reason=str(body.get("reason") or ""),
    )
