"""Who may look into which cases (roles.md section 6).

Whoever had a part in a case sees it: whose case it is, who typed it, who has or had a task in it. What else a person
sees follows from their roles, and is a Scope. Of restricted cases (complaints, denunciations) only the head of the
agency and the auditor see those they have no part in; of sealed ones (against the head) nobody does. Who is barred from
a case, because it is about them, does not see it in any capacity.
"""

from dataclasses import dataclass
from datetime import date
from typing import Final

from engine.domain.actor import Actor
from engine.domain.keys import AgencyId, Login, RoleKey
from engine.domain.organisation import Organisation
from engine.domain.roles import roles_of

ALL_CASES: Final = frozenset({"agency_head", "office", "office_head", "auditor"})
RESTRICTED_CASES: Final = frozenset({"agency_head", "auditor"})
#: sits in the Office, yet sees of a case only what a task brings: kind, dates, certificates
OUTSIDE_THE_OFFICE: Final = "chief_accountant"
#: keeps the machine, never reads the files
ADMINISTRATOR: Final = "sysadmin"


@dataclass(frozen=True, kw_only=True)
class Scope:
    """The cases of one agency that a person oversees."""

    everything: bool = False
    units: frozenset[str] = frozenset()  #: keys of the units whose cases lie in it
    restricted: bool = False  #: also the restricted ones

    @property
    def only_own(self) -> bool:
        return not self.everything and not self.units

    def covers(self, unit: str) -> bool:
        """Whether the cases of a unit lie in it."""
        return self.everything or unit in self.units


NOTHING: Final = Scope()


def sight(organisation: Organisation, actor: Actor, on: date) -> frozenset[str]:
    """The roles that count for looking: those of the chart and those given beyond it."""
    roles = roles_of(organisation, actor.login, actor.agency, on) | actor.roles
    return roles - {"office"} if OUTSIDE_THE_OFFICE in roles else roles


def scope_of(organisation: Organisation, actor: Actor, on: date) -> Scope:
    """What somebody oversees on a day."""
    roles = sight(organisation, actor, on)
    if ADMINISTRATOR in roles:
        return NOTHING
    if roles & ALL_CASES:
        return Scope(everything=True, restricted=bool(roles & RESTRICTED_CASES))
    person, agency = actor.login, actor.agency
    led = organisation.kept(("led", person, agency, on), lambda: _led(organisation, person, agency, on))
    return Scope(units=led)


def may_choose(organisation: Organisation, actor: Actor, role: str | None, case: tuple[Login, str], on: date) -> bool:
    """Who says what is done in an ad-hoc subprocess: the role of its lane, else whose case it is; an administrator.

    ``case``: the requester and the unit.
    """
    requester, unit = case
    if ADMINISTRATOR in actor.roles:
        return True
    if role is None:
        return actor.login == requester
    return actor.login in organisation.resolve(RoleKey(role), actor.agency, unit, on).people


def _led(organisation: Organisation, person: Login, agency: AgencyId, on: date) -> frozenset[str]:
    """Units that a person heads, or that lie in their field as a member of the leadership.

    Party cells and unions have heads, too, but no case is theirs: everybody belongs to the unit of their main post.
    """
    units = {unit.key for unit in organisation.units if unit.agency == agency and unit.mode != "organisation"}
    return frozenset(unit for unit in units if _leads(organisation, person, unit, on))


def _leads(organisation: Organisation, person: Login, unit: str, on: date) -> bool:
    """Also a unit that has ended, by the one that has taken its place: its cases live on there."""
    standing = organisation.standing_unit(unit, on)
    if not organisation.unit(standing, on).holds_on(on):
        return False
    return organisation.unit_head(standing, on) == person or organisation.leads(person, standing, on)
