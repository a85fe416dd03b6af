"""The control sheet of a case (context.md I-4): from whom, to whom, handed on when, within the limit or not.

Made from the history alone, one row for each task that was opened, so that it says what the history can prove, with the
papers and files whose hashes it gives. Who may
read the history of a case may have its sheet; a sealed author stays as sealed in it as on the page.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Final, Literal

from engine.domain.actor import Actor
from engine.domain.calendar import local_day
from engine.domain.errors import Language
from engine.domain.facts import Json
from engine.domain.keys import SYSTEM, InstanceKey, Login
from engine.evidence.chain import HistoryRecord, spans
from engine.evidence.words import spoken_instant
from engine.queries import people
from engine.queries.annexes import Annex, annexes_of
from engine.queries.heads import heads
from engine.queries.history import background_of, case_of, records_of
from engine.queries.reading import Reading
from engine.queries.telling import Background
from engine.queries.views import CaseHead, PersonRef
from engine.queries.words import Pair, say

Mark = Literal["early", "on_time", "late", "no_limit", "open", "open_late", "dropped"]

MARKS: Final[Mapping[Mark, Pair]] = {
    "early": ("Trước hạn", "Early"),
    "on_time": ("Đúng hạn", "On time"),
    "late": ("Quá hạn {by}", "Late by {by}"),
    "no_limit": ("Không có hạn", "No limit"),
    "open": ("Đang xử lý", "In hand"),
    "open_late": ("Đang quá hạn {by}", "Overdue by {by}"),
    "dropped": ("Không phải làm nữa", "Taken back"),
}
DAYS: Final[Pair] = ("{n} ngày", "{n} days")
HOURS: Final[Pair] = ("{n} giờ", "{n} hours")
MINUTES: Final[Pair] = ("{n} phút", "{n} minutes")
FOR: Final[Pair] = ("Thay {name}", "For {name}")
PASSED_ON: Final[Pair] = ("Chuyển từ {old} sang {new}, {at}", "Passed on from {old} to {new}, {at}")
NEW_LIMIT: Final[Pair] = ("Đổi hạn từ {old} sang {new}", "Limit changed from {old} to {new}")
REMINDED: Final[Pair] = ("Nhắc {n} lần, lần cuối {at}", "Reminded {n} times, last {at}")
ESCALATED: Final[Pair] = ("Báo {to} việc quá hạn, {at}", "{to} was told of the delay, {at}")
NOTED_LATE: Final[Pair] = ("Ghi nhận quá hạn, {at}", "Noted as overdue, {at}")
SUSPENDED: Final[Pair] = ("Hồ sơ tạm dừng {at}", "The case was suspended, {at}")
RESUMED: Final[Pair] = ("Hồ sơ tiếp tục {at}", "The case went on, {at}")
CLOSING: Final = frozenset({"withdraw", "correlate_message", "cancel_instance", "modify_instance"})
HOUR: Final = timedelta(hours=1)
DAY: Final = timedelta(days=1)


@dataclass(frozen=True, kw_only=True)
class AskControlSheet:
    actor: Actor
    instance_key: InstanceKey


@dataclass(frozen=True, kw_only=True)
class Handing:
    """A row: one task on its way through the house."""

    step: str
    giver: PersonRef  #: who handed it on to here; the system where a clock or a rule did
    receivers: tuple[PersonRef, ...]  #: who has or had it; several where nobody of a group took it
    role: str
    received_at: datetime
    done_by: PersonRef | None  #: None: nobody yet, or nobody any more
    handed_on_at: datetime | None
    outcome: str
    limit: datetime | None  #: the last one that held
    mark: Mark
    said: str  #: the mark in words: "Quá hạn 2 ngày"
    notes: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class ControlSheet:
    head: CaseHead
    agency: str
    parent: str
    place: str
    code: str  #: of the procedure
    rows: tuple[Handing, ...]
    annexes: tuple[Annex, ...]
    made_at: datetime
    records: int  #: of the history it was made from
    digest: str  #: hash of the newest of them

    def count(self, *marks: Mark) -> int:
        return sum(row.mark in marks for row in self.rows)


def answer(question: AskControlSheet, reading: Reading) -> ControlSheet:
    """Raises NotFound for who may not read how the case went, as if there were none."""
    actor = question.actor
    row, case = case_of(reading, actor, question.instance_key)
    records = records_of(reading, case)
    background = background_of(reading, case, records, actor.language)
    walked = _Walk(background)
    for begin, end in spans(records):
        walked.follow(records[begin], records[begin + 1 : end])
    header = reading.organisation.header(actor.agency, reading.today)
    vi = actor.language == "vi"
    return ControlSheet(
        head=heads(reading, actor, [row])[0],
        agency=header.name_vi if vi else header.title_en,
        parent=header.parent_vi if vi else "",
        place=header.place,
        code=reading.library.info(case.definition_key).properties.get("code", ""),
        rows=tuple(_row(one, background) for one in walked.tasks.values()),
        annexes=annexes_of(reading, actor, case, records),
        made_at=reading.now,
        records=len(records),
        digest=records[-1].hash if records else "",
    )


# ------------------------------------------------------------------ along the history


@dataclass(kw_only=True)
class _Task:
    """One task as far as the records have come."""

    element_id: str
    name: str
    giver: Json
    opened_at: datetime
    group: Sequence[Json] = ()
    holders: Sequence[Json] = ()
    role: Json = None
    limit: datetime | None = None
    done_by: Json = None
    outcome: Json = None
    closed_at: datetime | None = None
    dropped: bool = False
    reminders: list[datetime] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


class _Walk:
    """Follows commands and what came of them; ``tasks`` by key, in the order in which they were opened."""

    def __init__(self, background: Background) -> None:
        self.background = background
        self.tasks: dict[Json, _Task] = {}

    def follow(self, command: HistoryRecord, events: Sequence[HistoryRecord]) -> None:
        of_case = {"suspend_instance": SUSPENDED, "resume_instance": RESUMED}.get(command.type)
        if of_case is not None:
            for one in self._open():
                one.notes.append(self._say(of_case, at=command.at))
        acted = self.tasks.get(command.body.get("key"))
        if acted is not None:
            self._act(acted, command)
        for record in events:
            self._event(record, command)

    def _event(self, record: HistoryRecord, command: HistoryRecord) -> None:
        body, known = record.body, self.tasks.get(record.body.get("key"))
        if record.type == "taskOpened":
            self.tasks[body.get("key")] = _Task(
                element_id=str(body.get("element_id")), name=str(body.get("name")), role=body.get("role"),
                giver=command.body.get("actor", SYSTEM), opened_at=record.at, limit=_instant(body.get("due_at")),
            )  # fmt: skip
        elif known is not None and record.type == "taskAssigned":
            self._assigned(known, body)
        elif known is not None and record.type == "taskClosed" and known.closed_at is None:
            known.closed_at, known.dropped = record.at, True
            if command.type in CLOSING and command.body.get("reason"):
                known.notes.append(str(command.body["reason"]))

    def _assigned(self, one: _Task, body: Mapping[str, Json]) -> None:
        one.group = _listed(body.get("people"))
        one.holders = [body["holder"]] if body.get("holder") else one.group
        one.role = body.get("role") or one.role
        one.limit = _instant(body.get("due_at")) or one.limit
        if body.get("in_place_of"):
            one.notes.append(self._say(FOR, name=body["in_place_of"]))

    def _act(self, one: _Task, command: HistoryRecord) -> None:
        body = command.body
        if command.type == "complete_task":
            one.done_by, one.outcome, one.closed_at = body.get("actor"), body.get("outcome"), command.at
        elif command.type in ("claim_task", "assign_task", "release_task"):
            one.holders = [body["to"]] if body.get("to") else one.group
        elif command.type == "update_task" and body.get("due_at"):
            new = _instant(body["due_at"])
            one.notes.append(self._say(NEW_LIMIT, old=one.limit, new=new))
            one.limit = new
        elif command.type in ("reroute_tasks", "take_over_task", "declare_conflict"):
            one.notes.append(self._say(PASSED_ON, old=body.get("from"), new=body.get("to"), at=command.at))
        elif command.type == "remind_task":
            one.reminders.append(command.at)
        elif command.type == "escalate_task":
            told = body.get("to")
            one.notes.append(self._say(ESCALATED if told else NOTED_LATE, to=told, at=command.at))

    def _open(self) -> Iterator[_Task]:
        return (one for one in self.tasks.values() if one.closed_at is None)

    def _say(self, pair: Pair, **facts: Any) -> str:
        return _filled(pair, self.background, **facts)


# ------------------------------------------------------------------ a row in words


def _row(one: _Task, background: Background) -> Handing:
    reading, language = background.reading, background.language
    mark, by = _mark(one, reading.now)
    if one.reminders:
        one.notes.append(_filled(REMINDED, background, n=len(one.reminders), at=one.reminders[-1]))
    receivers = tuple(_person(login, one.opened_at, background) for login in one.holders)
    return Handing(
        step=background.names.elements.get(one.element_id) or one.name,
        giver=_person(one.giver, one.opened_at, background),
        receivers=receivers,
        role=background.names.roles.get(one.role, one.role) if isinstance(one.role, str) else "",
        received_at=one.opened_at,
        done_by=_person(one.done_by, one.closed_at, background) if one.done_by and one.closed_at else None,
        handed_on_at=one.closed_at,
        outcome=background.names.outcomes.get(str(one.outcome), str(one.outcome or "")),
        limit=one.limit,
        mark=mark,
        said=say(MARKS[mark], language).format(by=_long(by, language)),
        notes=tuple(one.notes),
    )


def _mark(one: _Task, now: datetime) -> tuple[Mark, timedelta]:
    """With the time by which the limit is missed. Whoever is done before the day of the limit is early."""
    at, limit = one.closed_at or now, one.limit
    by = at - limit if limit is not None and at > limit else timedelta()
    if one.dropped:
        return "dropped", by
    if one.closed_at is None:
        return ("open_late" if by else "open"), by
    if limit is None:
        return "no_limit", by
    if by:
        return "late", by
    return ("early" if local_day(at) < local_day(limit) else "on_time"), by


def _long(by: timedelta, language: Language) -> str:
    """In the largest unit that is full."""
    if by >= DAY:
        return say(DAYS, language).format(n=by.days)
    if by >= HOUR:
        return say(HOURS, language).format(n=by // HOUR)
    return say(MINUTES, language).format(n=max(1, by // timedelta(minutes=1)))


def _filled(pair: Pair, background: Background, **facts: Any) -> str:
    """Instants as on a clock, logins as names."""
    return say(pair, background.language).format(**{name: _fact(one, background) for name, one in facts.items()})


def _fact(fact: Any, background: Background) -> str:
    if isinstance(fact, datetime):
        return spoken_instant(fact, background.language)
    if isinstance(fact, int):
        return str(fact)
    logins = fact if isinstance(fact, list) else [fact] if fact else []
    return ", ".join(people.person(background.reading, str(one), background.language).name for one in logins) or "–"


def _person(login: Json, at: datetime, background: Background) -> PersonRef:
    """With the post of that day."""
    return people.person(background.reading, Login(str(login)), background.language, local_day(at))


def _instant(text: Json) -> datetime | None:
    return datetime.fromisoformat(text) if isinstance(text, str) else None


def _listed(value: Json) -> list[Json]:
    return value if isinstance(value, list) else []
