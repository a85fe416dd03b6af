"""How running cases are shown to who keeps the machine."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any, Final

from engine.commands.plan_migration import Fated
from engine.domain.keys import ElementKey
from engine.queries.operations import TwoVersions, VersionRow
from web.shared.i18n import language


@dataclass(frozen=True, kw_only=True)
class Chosen:
    """What somebody wants to move, shown again beside what would follow."""

    activate: tuple[str, ...] = ()
    terminate: tuple[ElementKey, ...] = ()
    reason: str = ""


NOTHING_CHOSEN: Final = Chosen()


@dataclass(frozen=True, kw_only=True)
class Fates:
    """The cases of a plan, by what would become of them."""

    groups: dict[str, list[Any]] = field(default_factory=dict)

    @property
    def going(self) -> list[Any]:
        """Those that would go."""
        return self.groups.get("migrates", [])


def fates(found: Iterable[Fated], two: TwoVersions) -> Fates:
    """Each with its case number and, if a person is needed, why."""
    groups: dict[str, list[Any]] = {}
    for one in found:
        told = sorted({cause.text(language()) for cause in one.findings})
        line = {"key": one.instance_key, "name": two.case_numbers[one.instance_key], "told": told}
        groups.setdefault(one.fate, []).append(line)
    return Fates(groups=groups)


def by_process(rows: Iterable[VersionRow]) -> list[tuple[str, list[VersionRow]]]:
    """Versions under the name of their process; processes with one version have nowhere to go."""
    groups = [list(versions) for _, versions in groupby(rows, key=lambda row: row.process_id)]
    return [(versions[0].name, versions) for versions in groups]
