"""Who is away when: what stands against an absence, and entering it."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import Final, cast

from engine.domain.calendar import Calendar, HalfDay, SessionWord, Span, SpanReversed, days_of, local_day
from engine.domain.facts import Json, Variables
from engine.domain.keys import Login
from engine.operations.inputs import Inputs, case_key, number, optional, required
from engine.ports import AbsenceRow, Desk, Parameter

STATUSES: Final = ("requested", "unconfirmed", "approved", "cancelled")
ALWAYS: Final = (date.min, date.max)
REACH: Final = timedelta(days=400)  #: longer than any absence that could join this one
MONTH: Final = timedelta(days=30)  #: in which single days of leave are counted
MORNING_BEFORE: Final = timedelta(days=1)

_SPAN: Final = {
    "start_date": required("date", "ngày đầu", "first day"),
    "start_session": optional(
        "string", '"ca_ngay" (mặc định), "sang", "chieu"', '"ca_ngay" (default), "sang", "chieu"'
    ),
    "end_date": required("date", "ngày cuối", "last day"),
    "end_session": optional("string", '"ca_ngay" (mặc định), "sang", "chieu"', '"ca_ngay" (default), "sang", "chieu"'),
}


class SeeSituation:
    name = "absence.situation"
    title_vi = "Kiểm tra trùng lịch và người vắng cùng lúc"
    title_en = "See what else the person and the unit are away for"
    inputs: Mapping[str, Parameter] = {
        "person": required("string", "tên đăng nhập của người sẽ vắng", "login of who will be away"),
        **_SPAN,
        "group": optional(
            "string",
            'chỉ nối các đợt nghỉ loại "<nhóm>" hoặc "<nhóm>:…"; mặc định: mọi loại',
            'only absences of kinds "<group>" or "<group>:…" are joined; default: all kinds',
        ),
        "kind": optional(
            "string",
            'loại nghỉ của đợt này, có thể kèm nghỉ vì ai: "leave:child_sick_si:2022-03-01"',
            'what this one is, perhaps with whom it is about: "leave:child_sick_si:2022-03-01"',
        ),
    }
    outputs: Mapping[str, Parameter] = {
        "overlap": required(
            "boolean",
            "trong các buổi này người đó đã có lịch vắng khác",
            "another absence of the person lies in these half days",
        ),
        "overlaps": required(
            "list",
            "{kind, from, to, status, case, case_no}: loại, từ, đến, tình trạng, hồ sơ, số hồ sơ",
            "{kind, from, to, status, case, case_no}",
        ),
        "adjoining_days": required(
            "number",
            "số ngày làm việc của các đợt nghỉ liền với đợt này, kể cả liền qua ngày nghỉ",
            "working days of absences joined to this one by rest days or nothing",
        ),
        "colleagues_away": required(
            "list",
            "{login, name, from, to, status}: người cùng đơn vị vắng mặt",
            "{login, name, from, to, status} of the same unit",
        ),
        "unit_share": required(
            "number",
            "tỷ lệ vắng cùng lúc cao nhất của đơn vị, tính cả người này; 0.5 là một nửa",
            "largest share of the unit away at once, this person included; 0.5 is half",
        ),
        "year_days": required(
            "number",
            "số ngày làm việc đã nghỉ cùng loại theo hồ sơ khác, trong năm của ngày đầu",
            "working days of its kind in the year of the first day, by other cases",
        ),
        "single_days": required(
            "number",
            "nghỉ một ngày: số lần nghỉ như vậy cùng loại trong 30 ngày, tính cả lần này; nếu không: 0",
            "of a single day: how many such of its kind lie in 30 days, with it; else 0",
        ),
        "times": required(
            "number",
            "số đợt nghỉ cùng loại theo hồ sơ khác, trong khoảng 400 ngày trước và sau",
            "absences of its kind by other cases, 400 days around it",
        ),
        "tasks_due": required(
            "list",
            "{name, due}: việc của riêng người đó đến hạn trong những ngày này",
            "{name, due}: open tasks of the person alone that fall due in these days",
        ),
    }

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        given = Inputs(inputs)
        person = given.login("person")
        try:
            span = given.span()
        except SpanReversed:  # calendar.days tells the form; no half day lies in it, so nothing can stand against it
            return _alone()
        own = _others(desk, desk.absences.of_person(person, span.first.day - REACH, span.last.day + REACH))
        clashing = [row for row in own if span_of(row).touches(span)]
        joining = [span_of(row) for row in own if _in_group(row, given.text("group", ""))]
        alike = [row for row in own if row.kind == given.maybe_text("kind")]
        unit = desk.organisation.unit_of(person, span.first.day)
        away = _away(desk, unit.key, person, span) if unit else []
        members = desk.organisation.members_of(unit.key, span.first.day) if unit else ()
        return {
            "overlap": bool(clashing),
            "overlaps": [_overlap(desk, row) for row in clashing],
            "adjoining_days": number(adjoining(span, joining, desk.calendar)),
            "colleagues_away": [_colleague(desk, row) for row in away],
            "unit_share": _share(desk.calendar, span, away, len(members)),
            "year_days": number(_year_days(desk.calendar, span.first.day.year, alike)),
            "single_days": _single_days(span, alike),
            "times": len(alike),
            "tasks_due": _tasks_due(desk, person, span),
        }


def _alone() -> Variables:
    return {
        "overlap": False,
        "overlaps": [],
        "adjoining_days": 0,
        "colleagues_away": [],
        "unit_share": 0,
        "year_days": 0,
        "single_days": 0,
        "times": 0,
        "tasks_due": [],
    }


class RegisterAbsence:
    name = "absence.register"
    title_vi = "Ghi lịch vắng mặt"
    title_en = "Enter the absence of this case"
    inputs: Mapping[str, Parameter] = {
        "person": required("string", "tên đăng nhập của người vắng", "login of who is away"),
        "status": required("string", f"một trong các từ: {', '.join(STATUSES)}", f"one of {', '.join(STATUSES)}"),
        "kind": required(
            "string",
            '"trip", "leave:annual"; kèm nghỉ vì việc gì: "leave:prenatal:2024-09-15"',
            '"trip", "leave:annual"; with what it is about: "leave:prenatal:2024-09-15"',
        ),
        **_SPAN,
        "delegate": optional("string", "tên đăng nhập của người thay thế", "login of who stands in"),
        "of_case": optional(
            "any",
            "mã hồ sơ của đợt vắng; mặc định: hồ sơ này",
            "key of the case whose absence it is; default: this case",
        ),
    }
    outputs: Mapping[str, Parameter] = {}

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        given = Inputs(inputs)
        given.span()  # refuses reversed days before anything is written
        row = AbsenceRow(
            person=desk.organisation.person(given.login("person")).login,
            first_day=given.day("start_date"),
            first_session=given.session("start_session"),
            last_day=given.day("end_date"),
            last_session=given.session("end_session"),
            kind=given.text("kind"),
            status=given.one_of("status", STATUSES),
            case_key=case_key(given, "of_case") if given.has("of_case") else desk.case.key,
            delegate=given.maybe_login("delegate"),
        )
        desk.absences.put(row)
        return {}


class ReadAbsence:
    name = "absence.read"
    title_vi = "Đọc lịch vắng mặt của một hồ sơ"
    title_en = "Read the absence of a case"
    inputs: Mapping[str, Parameter] = {
        "person": required(
            "string",
            "tên đăng nhập của người vắng; lịch vắng của người khác thì coi như không có",
            "login of who is away; the absence of somebody else is not found",
        ),
        "of_case": optional("any", "mã hồ sơ; null = không tìm thấy gì", "key of the case; null = nothing is found"),
        "changes": optional(
            "string",
            "mã quy trình thay đổi: papers có cả văn bản mà hồ sơ của quy trình đó đã lập thay",
            "id of a procedure that changes cases: papers has those, too, that its cases made in place of the first",
        ),
    }
    outputs: Mapping[str, Parameter] = {
        "found": required(
            "boolean",
            "người đó có lịch vắng theo hồ sơ này và chưa hủy",
            "the person has an absence by this case that is not cancelled",
        ),
        "absence": optional(
            "context",
            "{kind, status, first_day, first_session, last_day, last_session, delegate, case_no, "
            "working_days, papers}: loại, tình trạng, ngày và buổi đầu, ngày và buổi cuối, người thay thế, số hồ sơ, "
            "số ngày làm việc, số các văn bản còn hiệu lực của hồ sơ",
            "{kind, status, first_day, first_session, last_day, last_session, delegate, case_no, working_days, "
            "papers}: papers are the numbers of the case's papers that still hold",
        ),
    }

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        given = Inputs(inputs)
        wanted = case_key(given, "of_case") if given.has("of_case") and given.values["of_case"] != "" else None
        rows = desk.absences.of_person(given.login("person"), *ALWAYS) if wanted else ()
        row = next((one for one in rows if one.case_key == wanted), None)
        return {"found": row is not None, "absence": _read(desk, row, given.maybe_text("changes")) if row else None}


def _read(desk: Desk, row: AbsenceRow, changes: str | None) -> Json:
    later = desk.documents.in_place(row.case_key, changes) if changes else ()
    return {
        "kind": row.kind,
        "status": row.status,
        "first_day": row.first_day.isoformat(),
        "first_session": row.first_session,
        "last_day": row.last_day.isoformat(),
        "last_session": row.last_session,
        "delegate": row.delegate,
        "case_no": desk.absences.case_no(row.case_key),
        "working_days": number(desk.calendar.working_days(span_of(row))),
        "papers": [*desk.documents.in_force(row.case_key), *(number for _, number in later)],
    }


def span_of(row: AbsenceRow) -> Span:
    first, last = cast("SessionWord", row.first_session), cast("SessionWord", row.last_session)
    return Span.of(row.first_day, first, row.last_day, last)


def adjoining(span: Span, others: Sequence[Span], calendar: Calendar) -> Decimal:
    """Working days of ``others`` that touch the span with nothing but rest days between (processes-core.md 1.15 j).

    What lies inside the span itself is not counted. Stops where the holiday table ends.
    """
    before = _joined(span.first, others, calendar, forward=False)
    after = _joined(span.last, others, calendar, forward=True)
    return days_of(before + after)


def _joined(edge: HalfDay, others: Sequence[Span], calendar: Calendar, *, forward: bool) -> int:
    """Worked half days, from the edge outwards, until the first one that is worked and not covered."""
    count = 0
    half = edge.next() if forward else _previous(edge)
    while half.day.year in calendar.years:
        worked = calendar.is_working_day(half.day)
        if worked and not any(other.covers(half) for other in others):
            break
        count += worked
        half = half.next() if forward else _previous(half)
    return count


def _previous(half: HalfDay) -> HalfDay:
    return HalfDay(half.day, False) if half.afternoon else HalfDay(half.day - MORNING_BEFORE, True)


def _others(desk: Desk, rows: Iterable[AbsenceRow]) -> list[AbsenceRow]:
    """Live absences of other cases, by first half day."""
    live = (row for row in rows if row.case_key != desk.case.key and row.status != "cancelled")
    return sorted(live, key=lambda row: (span_of(row), row.person, row.case_key))


def _in_group(row: AbsenceRow, group: str) -> bool:
    return not group or row.kind == group or row.kind.startswith(f"{group}:")


def _away(desk: Desk, unit: str, person: Login, span: Span) -> list[AbsenceRow]:
    rows = _others(desk, desk.absences.of_unit(unit, span.first.day, span.last.day))
    return [row for row in rows if row.person != person and span_of(row).touches(span)]


def _share(calendar: Calendar, span: Span, away: Sequence[AbsenceRow], members: int) -> float:
    """Of the worked half days of the span, the one with most people away."""
    if not members:
        return 0.0
    halves = calendar.working_half_days(span)
    spans = [(row.person, span_of(row)) for row in away]
    most = max((len({who for who, other in spans if other.covers(half)}) for half in halves), default=0)
    return round((most + 1) / members, 4)


def _single_days(span: Span, alike: Sequence[AbsenceRow]) -> int:
    """Leave taken in single days (processes-core.md 1.15 j): the most of them, this one among them, in 30 days."""
    this = span.first.day
    if span.last.day != this:
        return 0
    days = [row.first_day for row in alike if row.first_day == row.last_day] + [this]
    return max(sum(first <= day < first + MONTH for day in days) for first in days if first <= this < first + MONTH)


def _year_days(calendar: Calendar, year: int, alike: Iterable[AbsenceRow]) -> Decimal:
    """What of an absence lies in another year is counted there."""
    halves = (half for row in alike for half in calendar.working_half_days(span_of(row)))
    return days_of(sum(half.day.year == year for half in halves))


def _tasks_due(desk: Desk, person: Login, span: Span) -> list[Json]:
    """What somebody else has to see to meanwhile, by when it is due; not what this very case asks of them."""
    others = (task for task in desk.tasks.open_of(person) if task.instance_key != desk.case.key)
    alone = (task for task in others if person == task.holder or task.people == (person,))
    due = ((local_day(task.due_at), task.name) for task in alone if task.due_at is not None)
    inside = sorted(one for one in due if span.first.day <= one[0] <= span.last.day)
    return [{"name": name, "due": day.isoformat()} for day, name in inside]


def _overlap(desk: Desk, row: AbsenceRow) -> Json:
    return {
        "kind": row.kind,
        "from": row.first_day.isoformat(),
        "to": row.last_day.isoformat(),
        "status": row.status,
        "case": str(row.case_key),
        "case_no": desk.absences.case_no(row.case_key),
    }


def _colleague(desk: Desk, row: AbsenceRow) -> Json:
    return {
        "login": row.person,
        "name": desk.organisation.person(row.person).name,
        "from": row.first_day.isoformat(),
        "to": row.last_day.isoformat(),
        "status": row.status,
    }
