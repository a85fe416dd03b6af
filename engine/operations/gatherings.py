"""Who belongs to a gathering: people behind the words of a rule, who of them is away, who may come instead."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Final

from engine.domain.authority import Authority, CaseView, Seat
from engine.domain.calendar import HalfDay, Span, local_day
from engine.domain.facts import Json, Variables
from engine.domain.keys import Login, RoleKey
from engine.domain.organisation import Organisation
from engine.domain.people import Absence, plain_kind
from engine.operations.absences import span_of
from engine.operations.days import session_start
from engine.operations.inputs import Inputs, optional, required
from engine.operations.people import described
from engine.operations.rules import DeskTables
from engine.ports import Desk, Parameter

YOUNGEST_OUTSIDE: Final = 31  #: years: who is younger counts as a member of the youth union
NOBODY: Final = ("", "none", "named", "outside")
PERSON: Final = "person:"
OWN_UNITS: Final = ("division", "specialist", "affiliated")  #: modes of units that have heads of their own
UNIT_HEADS: Final = ("unit_head", "every_unit_head")
WAYS: Final = ("none", "deputy", "any_of_unit", "organisation_member")


class GatherPeople:
    name = "people.gather"
    title_vi = "Lập danh sách người theo vai trò"
    title_en = "List the people behind roles"
    inputs: Mapping[str, Parameter] = {
        "words": required(
            "list",
            "mã vai trò của cơ quan, và all_staff, unit_staff, every_unit_head, item_unit_head, "
            "leader_in_charge, youth_members, procedure_officials, person:<tên đăng nhập>; từ khác: không có ai",
            "role keys of the agency, and all_staff, unit_staff, every_unit_head, item_unit_head, leader_in_charge, "
            "youth_members, procedure_officials, person:<login>; others stand for nobody",
        ),
        "unit": optional(
            "string",
            "mã đơn vị mà unit_staff và leader_in_charge nói đến",
            "key of the unit that unit_staff and leader_in_charge mean",
        ),
        "units": optional(
            "list",
            "mã các đơn vị mà item_unit_head gọi người đứng đầu",
            "keys of the units whose heads item_unit_head means",
        ),
    }
    outputs: Mapping[str, Parameter] = {
        "people": required(
            "list",
            "{login, name, title, role, unit, unit_name, unit_head, birth_date, words}: mỗi người một lần, "
            "theo thứ tự các từ; words là các từ đã gọi người đó",
            "{login, name, title, role, unit, unit_name, unit_head, birth_date, words}: everybody once, in the order "
            "of the words; words are those that brought them",
        )
    }

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        given = Inputs(inputs)
        words: dict[Login, list[str]] = {}
        for word in given.texts("words"):
            for login in _behind(desk, given, word):
                words.setdefault(login, []).append(word)
        return {"people": [{**described(desk, login), "words": list(found)} for login, found in words.items()]}


class SeeAway:
    name = "absence.of_people"
    title_vi = "Xem ai vắng vào một thời điểm"
    title_en = "See who is away at a time"
    inputs: Mapping[str, Parameter] = {
        "people": required("list", "các tên đăng nhập", "logins"),
        "start_at": required("datetime", "từ lúc nào", "from when"),
        "end_at": required("datetime", "đến lúc nào", "until when"),
        "ended": optional(
            "boolean", "true: cả những đợt đã qua; mặc định false", "true: also those that are over; default false"
        ),
    }
    outputs: Mapping[str, Parameter] = {
        "away": required(
            "list",
            "{login, kind, from, to, stand_in, stand_in_name}: đợt vắng đã duyệt, mỗi người một đợt, kèm người "
            "thay thế",
            "{login, kind, from, to, stand_in, stand_in_name}: approved absences, one a person",
        ),
    }

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        given = Inputs(inputs)
        span = _span(given.moment("start_at"), given.moment("end_at"))
        known = _absences(desk.organisation, span)
        absences = {**known, **_ended(desk, given, span)} if given.flag("ended", False) else known
        return {"away": [_away(desk, absences[login], span) for login in given.logins("people") if login in absences]}


class NameStandIns:
    name = "people.stand_ins"
    title_vi = "Nêu người có thể thay"
    title_en = "Name who may come instead"
    inputs: Mapping[str, Parameter] = {
        "person": required("string", "tên đăng nhập của người không đến được", "login of who cannot come"),
        "way": required("string", f"cách chọn người thay: {', '.join(WAYS)}", ", ".join(WAYS)),
        "start_at": required("datetime", "từ lúc nào", "from when"),
        "end_at": required("datetime", "đến lúc nào", "until when"),
        "body": optional(
            "string",
            "mã vai trò của tổ chức người đó đại diện: trade_union",
            "role key of the organisation the person stands for: trade_union",
        ),
        "but": optional("list", "tên đăng nhập của những người đằng nào cũng đến", "logins of who comes anyway"),
    }
    outputs: Mapping[str, Parameter] = {
        "candidates": required(
            "list",
            "{value, label}: người có mặt lúc đó, theo thứ bậc, như ô chọn của biểu mẫu cần",
            "{value, label}: present then, in order of rank, as a field of a form offers it",
        )
    }

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        given = Inputs(inputs)
        span = _span(given.moment("start_at"), given.moment("end_at"))
        person, left_out = given.login("person"), set(given.logins("but"))
        way, body = given.one_of("way", WAYS), given.text("body", "")
        found = _candidates(desk.organisation, person, way, body, span.first.day)
        absences = _absences(desk.organisation, span)
        free = (one for one in found if one != person and one not in left_out and one not in absences)
        return {"candidates": [{"value": one, "label": desk.organisation.person(one).name} for one in free]}


def _behind(desk: Desk, given: Inputs, word: str) -> Iterable[Login]:
    chart, on, agency = desk.organisation, local_day(desk.at), desk.case.agency
    unit = given.maybe_text("unit")
    if word in NOBODY:
        return ()
    if word.startswith(PERSON):
        return (chart.person(Login(word.removeprefix(PERSON))).login,)
    if word in UNIT_HEADS:
        return _heads(
            chart,
            (one.key for one in chart.units_of(agency, on) if one.mode in ("division", "affiliated", "specialist")),
            on,
        )
    if word == "item_unit_head":
        return _heads(chart, given.texts("units"), on)
    if word == "unit_staff":
        return chart.members_of(unit, on) if unit else ()
    if word == "leader_in_charge":
        leader = chart.leader_in_charge(unit, on) if unit else None
        return (leader,) if leader else ()
    return _of_agency(desk, word, on)


def _of_agency(desk: Desk, word: str, on: date) -> Iterable[Login]:
    chart, agency = desk.organisation, desk.case.agency
    staff = (one for one in chart.people if one.agency == agency and chart.unit_of(one.login, on))
    if word == "all_staff":
        return (one.login for one in staff)
    if word == "youth_members":
        young = (one.login for one in staff if _age(one.birth_date, on) < YOUNGEST_OUTSIDE)
        return (*chart.holders(agency, "youth_union", on), *young)
    if word == "leadership":
        head = chart.agency_head(agency, on)
        return (*((head,) if head else ()), *chart.deputies(agency, on))
    if word in ("office", "procedure_officials"):
        return chart.members_of(chart.office_of(agency, on).key, on)
    if word == "office_head":
        return _heads(chart, (chart.office_of(agency, on).key,), on)
    return chart.holders(agency, word, on)


def _heads(chart: Organisation, units: Iterable[str], on: date) -> Iterator[Login]:
    for unit in units:
        head = chart.unit_head(unit, on)
        if head is not None:
            yield head


def _age(born: date, on: date) -> int:
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))


def _span(start: datetime, end: datetime) -> Span:
    first, last = HalfDay.at(start), HalfDay.at(end)
    return Span(first, max(first, last))


def _absences(chart: Organisation, span: Span) -> dict[Login, Absence]:
    """The first approved absence of each person that touches the time."""
    touching = sorted((one for one in chart.absences if one.span.touches(span)), key=lambda one: one.span)
    return {one.person: one for one in reversed(touching)}


def _ended(desk: Desk, given: Inputs, span: Span) -> dict[Login, Absence]:
    """The chart forgets who is back: asked of the store, unit by unit, the last of each person."""
    on = local_day(desk.at)
    units = {unit.key for login in given.logins("people") if (unit := desk.organisation.unit_of(login, on))}
    rows = (row for unit in sorted(units) for row in desk.absences.of_unit(unit, span.first.day, span.last.day))
    return {
        row.person: Absence(person=row.person, span=span_of(row), kind=row.kind)
        for row in sorted(rows, key=span_of)
        if row.status == "approved"
    }


def _away(desk: Desk, absence: Absence, span: Span) -> Json:
    stand_in = _stand_in(desk, absence.person, span)
    return {
        "login": absence.person,
        "kind": plain_kind(absence.kind),
        "from": absence.span.first.day.isoformat(),
        "to": absence.span.last.day.isoformat(),
        "stand_in": stand_in,
        "stand_in_name": desk.organisation.person(stand_in).name if stand_in else None,
    }


def _stand_in(desk: Desk, person: Login, span: Span) -> Login | None:
    """Who acts in the person's post at that time: whoever is empowered, else by D19."""
    chart, on = desk.organisation, span.first.day
    unit = chart.unit_of(person, on)
    if unit is None:
        return None
    seat = Seat(role=RoleKey(chart.role_of(person, on)), person=person, unit=unit.key)
    authority = Authority(organisation=chart, calendar=desk.calendar, tables=DeskTables(desk))
    at = session_start(span.first, desk.calendar)
    found = authority.acting_for(seat, "review", _post(desk, unit.key), at=at, until=at)
    return found.person if found.person != person else None


def _post(desk: Desk, unit: str) -> CaseView:
    """The case as the question who stands in sees it: nobody's own matter."""
    return CaseView(agency=desk.case.agency, process=desk.case.process_id, unit=unit, requester=None)


def _candidates(chart: Organisation, person: Login, way: str, body: str, on: date) -> Sequence[Login]:
    unit = chart.unit_of(person, on)
    if way == "organisation_member" and body:
        return chart.holders(chart.person(person).agency, body, on)
    if way == "none" or unit is None:
        return ()
    return chart.unit_deputies(unit.key, on) if way == "deputy" else chart.members_of(unit.key, on)
