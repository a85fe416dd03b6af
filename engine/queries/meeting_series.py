"""The meetings of a year: what was held, skipped or missed, who came, how old minutes and conclusions became."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import select

from engine.domain.actor import Actor
from engine.domain.calendar import TIME_ZONE
from engine.domain.facts import Json
from engine.domain.keys import InstanceKey, Login
from engine.queries.reading import Reading
from engine.queries.reports import Line, Report, Section, check_sees_all, section, span
from engine.queries.sight import overseen
from engine.queries.variables import scopes_of
from engine.queries.words import Pair, say
from engine.store.tables import document, instance

MEETING: Final = "meeting"
TITLE: Final[Pair] = ("Các cuộc họp trong năm", "Meetings of the year")
HELD: Final[Pair] = ("Theo loại họp", "By kind")
HELD_COLUMNS: Final[tuple[Pair, ...]] = (
    ("Loại họp", "Kind"), ("Đã họp", "Held"), ("Không họp, có lý do", "Skipped with reason"),
    ("Chuyển văn bản, hủy", "Asked in writing, called off"), ("Đang chuẩn bị", "Under way"),
    ("Quá kỳ chưa họp", "Past and not held"),
)  # fmt: skip
EACH: Final[Pair] = ("Từng cuộc họp", "Each meeting")
EACH_COLUMNS: Final[tuple[Pair, ...]] = (
    ("Cuộc họp", "Meeting"), ("Trạng thái", "Status"), ("Có mặt", "Present"), ("Thiếu tài liệu", "Papers missing"),
    ("Biên bản", "Minutes"), ("Kết luận", "Conclusion"), ("Việc giao", "Tasks"),
)  # fmt: skip
TIMELY: Final[Pair] = ("Đúng hạn", "In time")
TIMELY_COLUMNS: Final[tuple[Pair, ...]] = (
    ("Cuộc họp", "Meeting"), ("Tài liệu đúng hạn", "Papers in time"), ("Biên bản ký", "Minutes signed"),
    ("Hạn biên bản", "Minutes due"), ("Kết luận ban hành", "Conclusion issued"), ("Hạn kết luận", "Conclusion due"),
)  # fmt: skip
MINUTES: Final = "Biên bản"  #: title of the paper, as the procedure gives it
CAME: Final[Pair] = ("Dự họp theo người", "Attendance by person")
CAME_COLUMNS: Final[tuple[Pair, ...]] = (
    ("Người", "Person"), ("Phải dự", "Had to come"), ("Có mặt", "Present"), ("Vắng có phép", "Excused"),
    ("Vắng không phép", "Unexcused"), ("Tỷ lệ", "Rate"),
)  # fmt: skip
NOTHING: Final[Pair] = ("Năm này chưa có cuộc họp nào.", "There was no meeting in this year.")
SECRET: Final[Pair] = ("Họp mật", "Secret meeting")
ENDED: Final = ("completed", "terminated")
SKIPPED: Final = "Không họp kỳ này"  #: statuses as the procedure gives them
GONE: Final = ("Chuyển lấy ý kiến bằng văn bản", "Đã hủy", "Không đồng ý họp")

Data = Mapping[str, Json]


@dataclass(frozen=True, kw_only=True)
class AskMeetingSeries:
    actor: Actor
    year: int


@dataclass(frozen=True, kw_only=True)
class _Meeting:
    row: Any
    data: Data

    @property
    def held(self) -> bool:
        return self.data.get("result") == "held"

    @property
    def past(self) -> str:
        return str(self.data.get("end_at") or "")

    def listed(self, name: str) -> list[Any]:
        found = self.data.get(name)
        return found if isinstance(found, list) else []


def answer(question: AskMeetingSeries, reading: Reading) -> Report:
    """Of a secret meeting only day and number of people. Raises NotFound for those who do not see every case."""
    actor, year = question.actor, question.year
    check_sees_all(actor, reading)
    found = _meetings(actor, reading, year)
    return Report(
        title=say(TITLE, actor.language),
        year=year,
        sections=(
            _kinds(found, reading, actor),
            _each(found, actor),
            _timely(found, reading, actor),
            _people(found, reading, actor),
        ),
    )


def _meetings(actor: Actor, reading: Reading, year: int) -> list[_Meeting]:
    first, last = span(year)
    wanted = (
        select(instance, instance.c.key.label("case_key"), instance.c.revision.label("case_revision"))
        .where(
            instance.c.agency_id == actor.agency,
            instance.c.process_id == MEETING,
            instance.c.started_at >= first,
            instance.c.started_at < last,
            overseen(reading, actor),
        )
        .order_by(instance.c.started_at, instance.c.key)
    )
    rows = reading.connection.execute(wanted).all()
    return [_Meeting(row=row, data=scopes_of(reading, row).get(None, {})) for row in rows]


def _kinds(found: Iterable[_Meeting], reading: Reading, actor: Actor) -> Section:
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for one in found:
        counts[str(one.data.get("kind_name") or one.row.process_name)][_outcome(one, reading)] += 1
    lines = (
        Line(cells=(kind, *(str(count[key]) for key in ("held", "skipped", "gone", "open", "missed"))),
             bad=bool(count["missed"]))
        for kind, count in sorted(counts.items())
    )  # fmt: skip
    return section(HELD, HELD_COLUMNS, lines, NOTHING, actor.language)


def _outcome(one: _Meeting, reading: Reading) -> str:
    if one.held:
        return "held"
    if one.row.status == SKIPPED:
        return "skipped"
    if one.row.status in GONE or one.row.state in ENDED:
        return "gone"
    over = one.past and datetime.fromisoformat(one.past) < reading.now
    return "missed" if over else "open"


def _each(found: Iterable[_Meeting], actor: Actor) -> Section:
    return section(EACH, EACH_COLUMNS, (_told(one, actor) for one in found), NOTHING, actor.language)


def _told(one: _Meeting, actor: Actor) -> Line:
    present = f"{one.data.get('here')}/{one.data.get('total')}" if one.held else "–"
    if one.data.get("security") == "mat":
        name = f"{say(SECRET, actor.language)}, {one.data.get('time_text') or ''}"
        return Line(cells=(name, one.row.status, present, "–", "–", "–", "–"), case_key=InstanceKey(one.row.key))
    cells = (
        one.row.title,
        one.row.status,
        present,
        str(len(one.listed("missing"))),
        str(one.data.get("minutes_no") or "–"),
        str(one.data.get("conclusion_no") or "–"),
        str(len(one.listed("tasks"))),
    )
    return Line(cells=cells, case_key=InstanceKey(one.row.key))


def _timely(found: Iterable[_Meeting], reading: Reading, actor: Actor) -> Section:
    """Of what was held and is no secret: papers there when they were due, and how old minutes and conclusion became."""
    held = [one for one in found if one.held and one.data.get("security") != "mat" and one.data.get("minutes_no")]
    lines = (_in_time(one, _issued(reading, actor, one)) for one in held)
    return section(TIMELY, TIMELY_COLUMNS, lines, NOTHING, actor.language)


def _in_time(one: _Meeting, issued: Mapping[str, datetime]) -> Line:
    marks = one.data.get("marks")
    due = marks if isinstance(marks, Mapping) else {}
    papers = [item["paper"] for item in one.listed("items") if item.get("paper")]
    ready = sum(paper.get("status") == "ready" for paper in papers)
    minutes, concluded = issued.get(MINUTES), issued.get(str(one.data.get("conclusion_no")))
    limits = [datetime.fromisoformat(str(due[name])) if name in due else None for name in ("minutes", "concl")]
    dated = list(zip((minutes, concluded), limits, strict=True))
    cells = (one.row.title, f"{ready}/{len(papers)}", *(_day(at) for pair in dated for at in pair))
    late = any(at and limit and at > limit for at, limit in dated)
    return Line(cells=cells, case_key=InstanceKey(one.row.key), bad=late or ready < len(papers))


def _issued(reading: Reading, actor: Actor, one: _Meeting) -> Mapping[str, datetime]:
    """The first minutes by their title, every paper with a number by it."""
    wanted = (
        select(document.c.title, document.c.number, document.c.issued_at)
        .where(document.c.agency_id == actor.agency, document.c.case_key == one.row.key)
        .order_by(document.c.id.desc())
    )
    rows = reading.connection.execute(wanted).all()
    numbered = {str(row.number): row.issued_at for row in rows if row.number and row.title != MINUTES}
    return {**numbered, **{row.title: row.issued_at for row in rows if row.title == MINUTES}}


def _day(at: datetime | None) -> str:
    return "–" if at is None else f"{at.astimezone(TIME_ZONE):%d/%m/%Y}"


def _people(found: Iterable[_Meeting], reading: Reading, actor: Actor) -> Section:
    had, came, unexcused = Counter[str](), Counter[str](), Counter[str]()
    for one in found:
        if one.held:
            had.update(one.listed("must"))
            came.update(login for login in one.listed("must") if login in one.listed("present"))
            unexcused.update(str(row["login"]) for row in one.listed("unexcused"))
    lines = (
        Line(
            cells=(
                reading.organisation.person(Login(login)).name,
                str(total),
                str(came[login]),
                str(total - came[login] - unexcused[login]),
                str(unexcused[login]),
                f"{100 * came[login] // total} %",
            ),
            bad=unexcused[login] > 0,
        )
        for login, total in sorted(had.items())
    )
    return section(CAME, CAME_COLUMNS, lines, NOTHING, actor.language)
