"""Changes of an organisation as dated acts (context.md O-1, O-4): renamed, merged, split, abolished, appointed.

Each closes what holds until the day before and opens what follows; nothing is overwritten, so that an old paper, a
history and a case of that day are still explained by the chart of that day. What ends names its successor: units and
posts by the act itself, people by who sits in their seat afterwards (``Organisation.heir``).
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final, Literal, TypeVar

from engine.domain.calendar import DAY
from engine.domain.errors import Invalid
from engine.domain.keys import Login
from engine.domain.organisation import Organisation
from engine.domain.people import Appointment, Dated, LeaderInCharge, Unit

Kind = Literal["rename_unit", "merge_units", "split_unit", "abolish_post", "appoint", "leave", "leader"]
KINDS: Final = ("rename_unit", "merge_units", "split_unit", "abolish_post", "appoint", "leave", "leader")
D = TypeVar("D", bound=Dated)


class ChangeBroken(Invalid):
    """An act names what does not hold on the day before it."""

    code = "chart-change-broken"
    vi = "Thay đổi tổ chức ngày {day}, “{kind}”: không có {name} vào ngày đó."
    en = 'Change of the organisation on {day}, "{kind}": there is no {name} on that day.'


@dataclass(frozen=True, kw_only=True)
class ChartChange:
    """One act. Which fields it needs follows from its kind; those it does not need stay empty."""

    day: date  #: the first day it holds
    kind: Kind
    basis: str  #: the decision that says so
    units: tuple[str, ...] = ()  #: that end, or the one that is renamed, split, led
    into: str = ""  #: the unit or post that takes over; of a split unit: its cases
    name_vi: str = ""
    name_en: str = ""
    new_units: tuple[Unit, ...] = ()  #: made by a split
    person: str = ""
    post: str = ""
    seat: str = ""
    order: int = 0
    acting: bool = False
    moved: Mapping[str, str] = field(default_factory=dict)  #: login -> their post in the unit that takes over
    moved_to: Mapping[str, str] = field(default_factory=dict)  #: login -> new unit of a split


def apply(organisation: Organisation, changes: Iterable[ChartChange]) -> Organisation:
    """The chart with its acts, in the order of their days. Raises ChangeBroken."""
    for change in sorted(changes, key=lambda one: one.day):
        organisation = _ACTS[change.kind](organisation, change)
    return organisation


def boundaries(organisation: Organisation, agency: str) -> list[date]:
    """The days on which something begins to hold that did not the day before, in order."""
    mine = [one for one in organisation.people if one.agency == agency]
    logins = {one.login for one in mine}
    units = {one.key for one in organisation.units if one.agency == agency}
    dated: list[Dated] = [
        *mine,
        *(one for one in organisation.units if one.agency == agency),
        *(one for one in organisation.positions if one.agency == agency),
        *(one for one in organisation.appointments if one.person in logins),
        *(one for one in organisation.leaders if one.unit in units),
        *(one for one in organisation.headers if one.agency == agency),
    ]
    days = {one.valid_from for one in dated} | {one.valid_to + DAY for one in dated if one.valid_to is not None}
    return sorted(days)


# ------------------------------------------------------------------ who serves, who has left


@dataclass(frozen=True, kw_only=True)
class Leaver:
    """Who holds no post of an agency any more and takes up none later."""

    person: Login
    last_day: date
    title: str  #: of the post they held last
    unit: str  #: name of its unit


def serving(organisation: Organisation, agency: str, day: date) -> tuple[Login, ...]:
    """Whose main post is in the agency."""
    homes = {one.login: organisation.unit_of(one.login, day) for one in organisation.people}
    return tuple(login for login, home in homes.items() if home is not None and home.agency == agency)


def leavers(organisation: Organisation, before: Iterable[str], today: date) -> list[Leaver]:
    """Of those who served before. A login that the file no longer names is passed over: nothing is known of it."""
    known = {one.login for one in organisation.people}
    found = (_left(organisation, Login(one), today) for one in sorted(set(before) & known))
    return [one for one in found if one is not None]


def _left(organisation: Organisation, person: Login, today: date) -> Leaver | None:
    held = [one for one in organisation.appointments if one.person == person and one.main]
    last = max(held, key=lambda one: one.valid_to or date.max, default=None)
    if last is None or last.valid_to is None or last.valid_to >= today:
        return None
    post, unit = organisation.position(last.position), organisation.unit(last.unit, last.valid_to)
    return Leaver(person=person, last_day=last.valid_to, title=post.title_in(unit), unit=unit.name_vi)


# ------------------------------------------------------------------ units


def _rename(organisation: Organisation, change: ChartChange) -> Organisation:
    (key,) = change.units
    old = _unit(organisation, key, change)
    new = replace(old, name_vi=change.name_vi, name_en=change.name_en, valid_from=change.day, valid_to=old.valid_to)
    return replace(organisation, units=_followed(organisation.units, old, change.day, new))


def _merge(organisation: Organisation, change: ChartChange) -> Organisation:
    _unit(organisation, change.into, change)
    for key in change.units:
        old = _unit(organisation, key, change)
        ended = replace(_ended(old, change.day), successor=change.into)
        organisation = replace(organisation, units=_exchanged(organisation.units, old, ended))
        organisation = _move_members(organisation, key, lambda _: change.into, change)
    return organisation


def _split(organisation: Organisation, change: ChartChange) -> Organisation:
    (key,) = change.units
    old = _unit(organisation, key, change)
    ended = replace(_ended(old, change.day), successor=change.into)
    units = (*_exchanged(organisation.units, old, ended), *change.new_units)
    leaders = [one for one in organisation.leaders if one.unit == key and one.holds_on(change.day)]
    led = [
        LeaderInCharge(unit=new.key, seat=one.seat, valid_from=change.day)
        for new in change.new_units
        for one in leaders
    ]
    organisation = replace(organisation, units=units, leaders=(*organisation.leaders, *led))
    if change.into not in {unit.key for unit in units}:
        raise _broken(change, change.into)
    return _move_members(organisation, key, lambda login: change.moved_to.get(login, change.into), change)


def _move_members(
    organisation: Organisation, unit: str, target: Callable[[str], str], change: ChartChange
) -> Organisation:
    """Everybody seated there sits in the unit that takes over: in the post that the act gives them, else in theirs."""
    appointments = organisation.appointments
    for one in appointments:
        if one.unit == unit and one.holds_on(change.day):
            post = change.moved.get(one.person, one.position)
            seat = one.seat if post == one.position else post
            new = replace(one, unit=target(one.person), position=post, seat=seat, valid_from=change.day)
            appointments = _followed(appointments, one, change.day, new)
    return replace(organisation, appointments=appointments)


def _leader(organisation: Organisation, change: ChartChange) -> Organisation:
    (key,) = change.units
    _unit(organisation, key, change)
    leaders = organisation.leaders
    for one in leaders:
        if one.unit == key and one.holds_on(change.day):
            leaders = _exchanged(leaders, one, _ended(one, change.day))
    new = LeaderInCharge(unit=key, seat=change.seat, valid_from=change.day)
    return replace(organisation, leaders=(*leaders, new))


# ------------------------------------------------------------------ posts and people


def _abolish(organisation: Organisation, change: ChartChange) -> Organisation:
    """The post ends; who held it sits in the post that follows, in the same unit."""
    old = next((one for one in organisation.positions if one.key == change.post and one.holds_on(change.day)), None)
    if old is None:
        raise _broken(change, change.post)
    ended = replace(_ended(old, change.day), successor=change.into)
    appointments = organisation.appointments
    for one in appointments:
        if one.position == change.post and one.holds_on(change.day):
            post = change.moved.get(one.person, change.into)
            new = replace(one, position=post, seat=post, valid_from=change.day)
            appointments = _followed(appointments, one, change.day, new)
    positions = _exchanged(organisation.positions, old, ended)
    return replace(organisation, positions=positions, appointments=appointments)


def _appoint(organisation: Organisation, change: ChartChange) -> Organisation:
    """The person leaves their main post for the seat; who sat there leaves it, for another post if one is said."""
    (unit,) = change.units
    _unit(organisation, unit, change)
    if all(one.login != change.person for one in organisation.people):
        raise _broken(change, change.person)
    seat = change.seat or change.post
    new = Appointment(
        person=Login(change.person),
        position=change.post,
        unit=unit,
        seat=seat,
        order=change.order,
        acting=change.acting,
        valid_from=change.day,
    )
    appointments = organisation.appointments
    for one in appointments:
        if not one.holds_on(change.day):
            continue
        if one.person == change.person and one.main:
            appointments = _exchanged(appointments, one, _ended(one, change.day))
        elif one.seat == seat and one.unit == unit and _single(organisation, one):
            appointments = _succeeded(appointments, one, change)
    return replace(organisation, appointments=(*appointments, new))


def _single(organisation: Organisation, one: Appointment) -> bool:
    """A seat for one: that of a head, or one that has a number."""
    return "#" in one.seat or one.position == organisation.unit(one.unit, one.valid_from).head_position


def _succeeded(appointments: tuple[Appointment, ...], one: Appointment, change: ChartChange) -> tuple[Appointment, ...]:
    post = change.moved.get(one.person)
    if post is None:
        return _exchanged(appointments, one, _ended(one, change.day))
    return _followed(appointments, one, change.day, replace(one, position=post, seat=post, valid_from=change.day))


def _leave(organisation: Organisation, change: ChartChange) -> Organisation:
    """``day`` is the first day without them."""
    person = next((one for one in organisation.people if one.login == change.person), None)
    if person is None:
        raise _broken(change, change.person)
    appointments = organisation.appointments
    for one in appointments:
        if one.person == change.person and one.holds_on(change.day):
            appointments = _exchanged(appointments, one, _ended(one, change.day))
    people = _exchanged(organisation.people, person, _ended(person, change.day))
    return replace(organisation, people=people, appointments=appointments)


_ACTS: Final[Mapping[str, Callable[[Organisation, ChartChange], Organisation]]] = {
    "rename_unit": _rename,
    "merge_units": _merge,
    "split_unit": _split,
    "abolish_post": _abolish,
    "appoint": _appoint,
    "leave": _leave,
    "leader": _leader,
}


# ------------------------------------------------------------------ small steps


def _unit(organisation: Organisation, key: str, change: ChartChange) -> Unit:
    found = next((one for one in organisation.units if one.key == key and one.holds_on(change.day)), None)
    if found is None:
        raise _broken(change, key)
    return found


def _broken(change: ChartChange, name: str) -> ChangeBroken:
    return ChangeBroken(place=name, day=change.day.isoformat(), kind=change.kind, name=name)


def _ended(one: D, day: date) -> D:
    """As it was, until the day before."""
    return replace(one, valid_to=day - DAY)


def _exchanged(all_of_them: tuple[D, ...], old: D, new: D) -> tuple[D, ...]:
    return tuple(new if one is old else one for one in all_of_them)


def _followed(all_of_them: tuple[D, ...], old: D, day: date, new: D) -> tuple[D, ...]:
    """The old one until the day before, the new one from the day on."""
    return (*_exchanged(all_of_them, old, _ended(old, day)), new)
