"""What the scenarios of a design came to, and whether that holds for the package as it is now."""

import json
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select

from engine.domain.actor import Actor
from engine.domain.calendar import local_day
from engine.domain.errors import NotAllowed
from engine.domain.rehearsals import DesignRun, has_scenarios, mark_of
from engine.queries.designs import AskDesign, DesignView, answer_design
from engine.queries.reading import Reading
from engine.store.design_tables import design_run
from engine.store.rehearsals import run_of
from engine.store.tables import history, resource


@dataclass(frozen=True, kw_only=True)
class AskRehearsal:
    actor: Actor
    design: int
    day: date | None = None  #: from which it is to hold
    kept: bool = True  #: the day that lies with the design, instead


@dataclass(frozen=True, kw_only=True)
class AskTaken:
    """For who plays scenarios: the ways that all cases of an agency of the office have gone."""

    actor: Actor  #: the system


@dataclass(frozen=True, kw_only=True)
class RehearsalView:
    asked: DesignView
    run: DesignRun | None
    package: str  #: mark of the package as it is now, for its day
    day: date | None
    needed: bool  #: there are scenarios
    alive: bool


@dataclass(frozen=True, kw_only=True)
class Taken:
    elements: tuple[str, ...]
    flows: tuple[str, ...]


def answer(question: AskRehearsal, reading: Reading) -> RehearsalView:
    """With the design it belongs to. Raises NotFound as AskDesign does."""
    asked = answer_design(AskDesign(actor=question.actor, design=question.design), reading)
    day = question.day
    if question.kept and asked.row.valid_from is not None:
        day = local_day(asked.row.valid_from)
    files = tuple((one.name, one.content) for one in asked.files if one.state != "removed")
    newest = select(resource.c.folder, func.max(resource.c.key)).group_by(resource.c.folder)
    around = {row[0]: row[1] for row in reading.connection.execute(newest)}
    wanted = select(design_run).where(
        design_run.c.agency_id == question.actor.agency, design_run.c.design_key == question.design
    )
    row = reading.connection.execute(wanted).mappings().one_or_none()
    run = run_of(question.design, dict(row)) if row is not None else None
    return RehearsalView(
        asked=asked,
        run=run,
        package=mark_of(files, around, day),
        day=day,
        needed=has_scenarios(files),
        alive=run is not None and run.alive(reading.now),
    )


def answer_taken(question: AskTaken, reading: Reading) -> Taken:
    """Raises NotAllowed for anybody but the system."""
    if not question.actor.is_system:
        raise NotAllowed
    moved = history.c.type.in_(("elementEntered", "flowTaken"))
    wanted = select(history.c.type, history.c.body).where(history.c.agency_id == question.actor.agency, moved)
    found: dict[str, set[str]] = {"elementEntered": set(), "flowTaken": set()}
    for kind, body in reading.connection.execute(wanted):
        said = json.loads(body)
        found[kind].add(str(said.get("element_id") or said.get("flow_id")))
    return Taken(elements=tuple(sorted(found["elementEntered"])), flows=tuple(sorted(found["flowTaken"])))
