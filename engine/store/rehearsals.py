"""Runs of the scenarios of designs: one row for each design."""

from collections.abc import Mapping
from typing import Any, Final

from sqlalchemy import select

from engine.domain.keys import AgencyId
from engine.domain.rehearsals import DesignRun, ScenarioRef, retold, told
from engine.store.design_tables import design_run
from engine.store.link import Link
from engine.store.statements import Statement, adding, changing, given

_OURS: Final = (given(design_run.c.agency_id), given(design_run.c.design_key))
_NAMES: Final = [one.name for one in design_run.c if one.name not in ("agency_id", "design_key")]
OF: Final = Statement(select(*(design_run.c[name] for name in _NAMES)).where(*_OURS))
CHANGE: Final = Statement(changing(design_run, *_NAMES).where(*_OURS))
ADD: Final = Statement(adding(design_run))


class SqlRehearsals:
    """Implements ports.Rehearsals."""

    def __init__(self, link: Link, agency: AgencyId) -> None:
        self._link, self._agency = link, agency

    def of(self, design: int) -> DesignRun | None:
        row = self._link.record(OF, {"agency_id": self._agency, "design_key": design})
        return None if row is None else run_of(design, row)

    def put(self, run: DesignRun) -> None:
        values = {name: getattr(run, name) for name in _NAMES}
        values |= {
            "scenarios": [vars(one) for one in run.scenarios],
            "wanted": list(run.wanted),
            "results": {key: told(one) for key, one in run.results.items()},
        }
        self._link.put(CHANGE, ADD, {**values, "agency_id": self._agency, "design_key": run.design})


def run_of(design: int, row: Mapping[str, Any]) -> DesignRun:
    """A row of the table."""
    values = {name: row[name] for name in _NAMES}
    values |= {
        "scenarios": tuple(ScenarioRef(**one) for one in row["scenarios"]),
        "wanted": tuple(row["wanted"]),
        "results": {key: retold(one) for key, one in row["results"].items()},
    }
    return DesignRun(design=design, **values)
