"""Whom a scenario may name: everybody of the chart by name, and every seat by its post and unit.

"Trưởng phòng (stttt.cntt)" is whoever heads the unit on the day; "Chuyên viên 2 (stttt.cntt)" the second of several.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date

from engine.domain.keys import Login
from engine.domain.organisation import Organisation


def names(organisation: Organisation) -> Mapping[str, Login]:
    """By name; where several have the same one, by name and login: "Lê Minh (minh.le)"."""
    told: dict[str, list[Login]] = {}
    for person in organisation.people:
        told.setdefault(person.name, []).append(person.login)
    single = {name: logins[0] for name, logins in told.items() if len(logins) == 1}
    return {
        **single,
        **{f"{name} ({one})": one for name, several in told.items() if len(several) > 1 for one in several},
    }


def posts(organisation: Organisation, day: date) -> Mapping[str, Login]:
    """By post and unit, as they are held on a day; other hats before main posts."""
    found: dict[str, Login] = {}
    for title, unit, holders in _seats(organisation, day):
        found |= {f"{title} {number} ({unit})": login for number, login in enumerate(holders, start=1)}
        found[f"{title} ({unit})"] = holders[0]
    return found


def post_of(organisation: Organisation, login: Login, day: date) -> tuple[str, str] | None:
    """Title and unit of somebody's main post; None for who has none."""
    main = organisation.main_appointment(login, day)
    if main is None:
        return None
    return _title(organisation, main.position), main.unit


def on(organisation: Organisation, day: date) -> Mapping[str, Login]:
    """Everybody a sentence may name on a day."""
    return organisation.kept(("rehearsal", day), lambda: {**posts(organisation, day), **names(organisation)})


def pattern(organisation: Organisation) -> str:
    """What matches every name and every post of any day."""
    called = "|".join(re.escape(name) for name in sorted(names(organisation), key=len, reverse=True))
    titles = "|".join({re.escape(one.title_vi): None for one in organisation.positions})
    units = "|".join({re.escape(one.key): None for one in organisation.units})
    return rf"{called}|(?:{titles})(?: \d+)? \((?:{units})\)"


def _seats(organisation: Organisation, day: date) -> Iterator[tuple[str, str, list[Login]]]:
    seats: dict[tuple[str, str], list[Login]] = {}
    for one in sorted(organisation.appointments, key=lambda one: (one.main, one.order)):
        if one.holds_on(day):
            held = seats.setdefault((_title(organisation, one.position), one.unit), [])
            if one.person not in held:
                held.append(one.person)
    yield from ((title, unit, holders) for (title, unit), holders in seats.items())


def _title(organisation: Organisation, position: str) -> str:
    return next(one.title_vi for one in organisation.positions if one.key == position)
