"""Reads processes/organisations and processes/calendar: org charts, holidays, calendar rules, as domain values.

The files are TOML so that an administrator can edit and compare them; the values know nothing of files.
"""

import json
import tomllib
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import fields, replace
from datetime import date, time
from functools import lru_cache, partial
from importlib import import_module
from importlib.metadata import version
from itertools import starmap
from pathlib import Path
from typing import Any, Final

from engine.domain.agency_rules import AgencyRules, day_of
from engine.domain.calendar import Calendar, CalendarDay, WorkingHours, merge
from engine.domain.calendar_rules import CalendarRule, read_dates, read_opening
from engine.domain.chart_changes import KINDS, ChartChange, apply
from engine.domain.errors import Invalid
from engine.domain.keys import AgencyId, Login, RoleKey
from engine.domain.organisation import Organisation
from engine.domain.people import (
    RELATIVE_SUPERIORS,
    Agency,
    Appointment,
    Header,
    LeaderInCharge,
    Person,
    Position,
    Term,
    Unit,
)

COMMON_YEAR: Final = 2023  #: without 29 February: a yearly day is one that every year has
CALENDAR_FILE: Final = "calendar.toml"
RULES_FILE: Final = "rules.toml"
#: loaded to make what is kept of it and not for every start, of which its 270 countries would cost a fourteenth
LIBRARY: Final = "holidays"
LIBRARY_FILE: Final = "holidays-{version}-{first}-{last}.json"
LIBRARY_SOURCE: Final = "Thư viện holidays {version}; chưa đối chiếu văn bản"

OFFICE_MAIL: Final = "{login}@{agency}.example"  #: until an administrator enters the real address

Table = Mapping[str, Any]  #: a table of a TOML file, not yet checked
Keep = Callable[[str, Callable[[], bytes]], bytes]  #: what lies under a name; made when it does not yet


class ChartBroken(Invalid):
    """A chart names something that it does not define."""

    code = "chart-broken"
    vi = "Sơ đồ tổ chức {file}: {owner} nhắc đến {name} nhưng không có mục này."
    en = "Organisation chart {file}: {owner} names {name}, which is not defined."


def load_organisation(folder: Path) -> Organisation:
    """Every chart of the folder (one file an agency), without delegations and absences: those live in the tables.

    Raises ChartBroken when a chart names an unknown unit, position, seat or person.
    """
    charts = [_chart(path) for path in sorted(folder.glob("*.toml")) if path.name != CALENDAR_FILE]
    return Organisation(
        agencies=tuple(one for chart in charts for one in chart.agencies),
        headers=tuple(one for chart in charts for one in chart.headers),
        units=tuple(one for chart in charts for one in chart.units),
        positions=tuple(one for chart in charts for one in chart.positions),
        people=tuple(one for chart in charts for one in chart.people),
        appointments=tuple(one for chart in charts for one in chart.appointments),
        leaders=tuple(one for chart in charts for one in chart.leaders),
        terms=tuple(one for chart in charts for one in chart.terms),
        rules=tuple(one for chart in charts for one in chart.rules),
    )


def load_calendar(folder: Path, keep: Keep = lambda _, make: make()) -> Calendar:
    """The holiday table, with years it does not know filled from the `holidays` library, unconfirmed.

    ``keep``: for what the library says of these years.
    """
    table = _read(folder / CALENDAR_FILE)
    first, last = table["library"]["from"], table["library"]["to"]
    release = version(LIBRARY)
    name = LIBRARY_FILE.format(version=release, first=first, last=last)
    said = json.loads(keep(name, partial(_library_days, first, last)))
    library = starmap(partial(_library_day, LIBRARY_SOURCE.format(version=release)), said)
    return Calendar(merge(tuple(_days(table)), library), _hours(table["hours"]))


def load_calendar_rules(folder: Path, organisation: Organisation) -> tuple[CalendarRule, ...]:
    """The table of processes/calendar, a row for each agency that it holds for; none if there is no table.

    Raises RuleUnreadable, and ChartBroken when a row names an agency or a role that no chart has.
    """
    if not (folder / RULES_FILE).exists():
        return ()
    table = _read(folder / RULES_FILE)
    agencies = {one.key for one in organisation.agencies}
    roles = {role for one in organisation.positions for role in one.roles} | {RoleKey("office")}
    rows = [{**table["usual"], **entry} for entry in table["rule"]]
    for row in rows:
        for name in (*(one for one in row["agency"] if one not in agencies), *({row["owner"]} - roles)):
            raise ChartBroken(place=RULES_FILE, file=RULES_FILE, owner=row["id"], name=name)
    return tuple(_rule(row, AgencyId(agency)) for row in rows for agency in row["agency"])


# ------------------------------------------------------------------ charts


def _chart(path: Path) -> Organisation:
    table = _read(path)
    agency, since = AgencyId(table["agency"]["key"]), table["valid_from"]
    chart = table["chart"]
    people = tuple(_person(entry, agency) for entry in chart["people"])
    hired = {person.login: person.valid_from for person in people}
    posts = [_appointment(entry, entry["login"], hired) for entry in chart["people"]]
    hats = [_appointment(entry, entry["person"], hired, main=False) for entry in chart["hats"]]
    organisation = Organisation(
        agencies=(
            Agency(
                key=agency,
                style=table["agency"]["style"],
                superior=table["agency"]["superior"],
                rooms=tuple(table["agency"].get("rooms", ())),
                valid_from=since,
            ),
        ),
        headers=tuple(_header(entry, agency) for entry in table["header"]),
        units=tuple(_unit(entry, agency, since, order) for order, entry in enumerate(chart["units"])),
        positions=tuple(_position(entry, agency, since) for entry in chart["positions"]),
        people=people,
        appointments=tuple(posts + hats),
        leaders=tuple(_leader(entry, since) for entry in chart["units"] if "leader" in entry),
        terms=tuple(_term(entry, agency) for entry in table.get("term", ())),
        rules=tuple(_rules(entry, agency, path.name) for entry in table.get("rules", ())),
    )
    _check(organisation, path.name)
    return apply(organisation, [_change(entry, agency, path.name) for entry in table.get("change", ())])


def _change(entry: Table, agency: AgencyId, file: str) -> ChartChange:
    """One dated act; a word that no act has is refused. Raises ChartBroken."""
    kind, day = entry["kind"], entry["day"]
    if kind not in KINDS:
        raise ChartBroken(place=file, file=file, owner=f"change {day}", name=kind)
    return ChartChange(
        day=day,
        kind=kind,
        basis=entry["basis"],
        units=tuple(entry.get("units", ())),
        into=entry.get("into", ""),
        name_vi=entry.get("vi", ""),
        name_en=entry.get("en", ""),
        new_units=tuple(_unit(one, agency, day, order) for order, one in enumerate(entry.get("new", ()))),
        person=entry.get("person", ""),
        post=entry.get("post", ""),
        seat=entry.get("seat", ""),
        order=entry.get("order", 0),
        acting=entry.get("acting", False),
        moved=entry.get("moved", {}),
        moved_to=entry.get("moved_to", {}),
    )


def _header(entry: Table, agency: AgencyId) -> Header:
    return Header(
        agency=agency,
        parent_vi=entry["parent"],
        name_vi=entry["name"],
        title_vi=entry["vi"],
        title_en=entry["en"],
        place=entry["place"],
        symbol=entry["symbol"],
        basis=entry["basis"],
        valid_from=entry["valid_from"],
        valid_to=entry.get("valid_to"),
    )


def _rules(entry: Table, agency: AgencyId, file: str) -> AgencyRules:
    """A row of what the agency has settled. Raises ChartBroken for a name no rule has, and for a wrong end of carry."""
    known = {one.name for one in fields(AgencyRules)} - {"agency"}
    end = entry.get("leave_carry_end", AgencyRules.leave_carry_end)
    for name in (*(set(entry) - known), *(() if day_of(end, COMMON_YEAR) else (end,))):
        raise ChartBroken(place=file, file=file, owner=f"rules {entry.get('valid_from')}", name=name)
    usual = AgencyRules(agency=agency, valid_from=entry["valid_from"])
    settled: dict[str, Any] = {key: tuple(one) if isinstance(one, list) else one for key, one in entry.items()}
    return replace(usual, **settled)


def _term(entry: Table, agency: AgencyId) -> Term:
    return Term(
        agency=agency,
        name_vi=entry["vi"],
        name_en=entry["en"],
        valid_from=entry["valid_from"],
        valid_to=entry.get("valid_to"),
    )


def _unit(entry: Table, agency: AgencyId, since: date, order: int) -> Unit:
    return Unit(
        key=entry["key"],
        agency=agency,
        name_vi=entry["vi"],
        name_en=entry["en"],
        mode=entry["mode"],
        head_position=entry["head"],
        office=entry.get("office", False),
        order=order,
        valid_from=entry.get("valid_from", since),
        valid_to=entry.get("valid_to"),
    )


def _leader(entry: Table, since: date) -> LeaderInCharge:
    return LeaderInCharge(unit=entry["key"], seat=entry["leader"], valid_from=entry.get("leader_since", since))


def _position(entry: Table, agency: AgencyId, since: date) -> Position:
    return Position(
        key=entry["key"],
        agency=agency,
        title_vi=entry["vi"],
        title_en=entry["en"],
        roles=tuple(RoleKey(role) for role in entry["roles"]),
        superior=entry["superior"],
        deputised_by=tuple(entry.get("deputised_by", ())),
        external=entry.get("external", False),
        sign_title=entry.get("sign", ""),
        body_vi=entry.get("body", ""),
        style=entry.get("style"),
        routine_papers=tuple(entry.get("routine", ())),
        titles=tuple(entry.get("titles", {}).items()),
        valid_from=entry.get("valid_from", since),
        valid_to=entry.get("valid_to"),
    )


def _person(entry: Table, agency: AgencyId) -> Person:
    return Person(
        login=Login(entry["login"]),
        agency=agency,
        name=entry["name"],
        birth_date=entry["birth"],
        phone=entry["phone"],
        service_start=entry["service"],
        work_condition=entry.get("work", "normal"),
        email=entry.get("email", OFFICE_MAIL.format(login=entry["login"], agency=agency)),
        valid_from=entry["hired"],
        valid_to=entry.get("left"),
    )


def _appointment(entry: Table, person: str, hired: Mapping[Login, date], *, main: bool = True) -> Appointment:
    login = Login(person)
    return Appointment(
        person=login,
        position=entry["post"],
        unit=entry["unit"],
        seat=entry.get("seat", entry["post"]),
        order=entry.get("order", 0),
        main=main,
        acting=entry.get("acting", False),
        valid_from=entry.get("since", hired.get(login, date.max)),
        valid_to=entry.get("until", entry.get("left")),
    )


def _check(chart: Organisation, file: str) -> None:
    units = {unit.key for unit in chart.units}
    positions = {position.key for position in chart.positions}
    seats = {one.seat for one in chart.appointments}
    logins = {person.login for person in chart.people}
    named: list[tuple[str, str, Collection[str]]] = [
        *((unit.key, unit.head_position, positions) for unit in chart.units),
        *((one.unit, one.seat, seats) for one in chart.leaders),
        *((one.person, one.person, logins) for one in chart.appointments),
        *((one.person, one.position, positions) for one in chart.appointments),
        *((one.person, one.unit, units) for one in chart.appointments),
        *((one.key, one.superior, {*positions, *RELATIVE_SUPERIORS}) for one in chart.positions),
        *((one.key, deputy, positions) for one in chart.positions for deputy in one.deputised_by),
    ]
    for owner, name, known in named:
        if name not in known:
            raise ChartBroken(place=file, file=file, owner=owner, name=name)


# ------------------------------------------------------------------ calendar


def _days(table: Table) -> Iterator[CalendarDay]:
    names: Mapping[str, tuple[str, str]] = table["names"]
    for period in table["period"]:
        for entry in period["days"]:
            name_vi, name_en = names[entry["name"]]
            yield CalendarDay(
                day=entry["date"],
                name_vi=name_vi,
                name_en=name_en,
                kind=entry["kind"],
                source=period["source"],
                confirmed=period["confirmed"],
                valid_from=period["valid_from"],
                agencies=tuple(period.get("agencies", ())),
            )


def _library_days(first: int, last: int) -> bytes:
    """As JSON, for each day what _library_day takes behind its source."""
    years, of_country = range(first, last + 1), import_module(LIBRARY).country_holidays
    vietnamese, english = (of_country("VN", years=years, language=language) for language in ("vi", "en_US"))
    free = [(day.isoformat(), vietnamese[day], english[day], False) for day in sorted(vietnamese)]
    worked = (day for day in sorted(getattr(vietnamese, "weekend_workdays", ())) if day.year in years)
    made_up = [(day.isoformat(), "Ngày làm bù", "Make-up working day", True) for day in worked]
    return json.dumps([*free, *made_up], ensure_ascii=False).encode()


def _library_day(source: str, written: str, name_vi: str, name_en: str, worked: bool) -> CalendarDay:
    day = date.fromisoformat(written)
    return CalendarDay(
        day=day,
        name_vi=name_vi,
        name_en=name_en,
        kind="make_up_working" if worked else "statutory",
        source=source,
        confirmed=False,
        valid_from=date(day.year - 1, 12, 1),
    )


def _rule(row: Table, agency: AgencyId) -> CalendarRule:
    dates, shift = read_dates(row["id"], row["rule"], row.get("dates", ()))
    return CalendarRule(
        id=row["id"],
        agency=agency,
        name_vi=row["vi"],
        name_en=row["en"],
        processes=tuple(row["process"]),
        text=row["rule"],
        dates=dates,
        shift=shift or row["shift"],
        at=time.fromisoformat(row["at"]),
        opens=row["opens"],
        opening=read_opening(row["id"], row["opens"]),
        missed=row["missed"],
        needs=row["needs"],
        each=row["each"],
        owner=RoleKey(row["owner"]),
        values=row.get("with", {}),
        merge=row.get("merge", ""),
        clauses=tuple(row["clause"]),
        by_default=row["default"],
        valid_from=row["valid_from"],
        valid_to=row.get("valid_to"),
    )


def _hours(table: Mapping[str, tuple[str, str]]) -> WorkingHours:
    return WorkingHours(morning=_session(table["morning"]), afternoon=_session(table["afternoon"]))


def _session(bounds: tuple[str, str]) -> tuple[time, time]:
    opens, closes = bounds
    return time.fromisoformat(opens), time.fromisoformat(closes)


def _read(path: Path) -> Table:
    return _parsed(path.read_text("utf-8"))


@lru_cache(16)
def _parsed(text: str) -> Table:
    """Offices of scenarios open often, and over the same tables."""
    return tomllib.loads(text)
