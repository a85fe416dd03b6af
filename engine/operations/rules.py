"""The decision tables that engine.domain asks by number, answered by the tables in force at the desk."""

from collections.abc import Mapping
from typing import Final, cast

from engine.domain.authority import CaseView
from engine.domain.calendar import local_day
from engine.domain.errors import NotFound
from engine.domain.facts import Json, Variables
from engine.domain.keys import SEALED, Login
from engine.domain.people import Unit
from engine.ports import Desk

#: number -> decision id, and the name of its output if the table has only one
TABLES: Final = {
    "D19": ("acting-approver", "acting"),
    "D20": ("conflict-of-interest", "route"),
    "D27": ("sign-form", "form"),
}


class DeskTables:
    """Implements engine.domain.authority.Tables."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def row(self, decision: str, inputs: Mapping[str, object]) -> Mapping[str, object] | None:
        decision_id, output = TABLES[decision]
        decided = self._desk.decide(decision_id, cast("Variables", inputs))
        if decided.result is None:
            return None
        outputs = decided.result if isinstance(decided.result, Mapping) else {output: decided.result}
        return {**outputs, "row": row_number(decided.explanation)}


def row_number(explanation: Json) -> str:
    """The number of the first rule that hit in the decision asked, which is explained last; "" without a table."""
    decision = _last(explanation)
    table = _last(decision.get("tables")) if decision else None
    rules = table.get("rules") if table else None
    first = rules[0] if isinstance(rules, list) and rules else None
    return str(first.get("index", "")) if isinstance(first, Mapping) else ""


def _last(items: Json) -> Mapping[str, Json] | None:
    found = items[-1] if isinstance(items, list) and items else None
    return found if isinstance(found, Mapping) else None


def unit_of(desk: Desk, person: Login) -> Unit:
    """The unit a person belongs to today. Raises NotFound."""
    unit = desk.organisation.unit_of(person, local_day(desk.at))
    if unit is None:
        raise NotFound("unit", person)
    return unit


def _office(desk: Desk) -> str:
    """Where a letter belongs whose author is sealed."""
    return desk.organisation.office_of(desk.case.agency, local_day(desk.at)).key


def case_view(
    desk: Desk,
    requester: Login,
    *,
    subjects: tuple[Login, ...] = (),
    declared: tuple[Login, ...] = (),
    previous_deciders: tuple[Login, ...] = (),
) -> CaseView:
    """The desk's case as questions of authority see it."""
    return CaseView(
        agency=desk.case.agency,
        process=desk.case.process_id,
        unit=_office(desk) if requester == SEALED else unit_of(desk, requester).key,
        requester=requester,
        subjects=subjects,
        declared=declared,
        previous_deciders=previous_deciders,
    )
