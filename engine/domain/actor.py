"""Who asks."""

from dataclasses import dataclass

from engine.domain.errors import Language
from engine.domain.keys import SYSTEM, AgencyId, Login


@dataclass(frozen=True, kw_only=True)
class Actor:
    """A signed-in person, or the system itself."""

    login: Login
    agency: AgencyId
    language: Language = "vi"
    roles: frozenset[str] = frozenset()  #: rights beyond the position: "auditor", "sysadmin"

    @property
    def is_system(self) -> bool:
        return self.login == SYSTEM


def system(agency: AgencyId) -> Actor:
    """The system acting in an agency: timers and rules."""
    return Actor(login=SYSTEM, agency=agency)
