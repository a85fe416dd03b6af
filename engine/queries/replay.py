"""Replay: the case step by step on its own diagram, each position worked out from the records before it."""

from collections.abc import Sequence
from dataclasses import dataclass

from engine.domain.actor import Actor
from engine.domain.keys import DefinitionKey, InstanceKey
from engine.evidence.chain import HistoryRecord
from engine.queries.heads import find_case, heads
from engine.queries.history import Kept, background_of, records_of
from engine.queries.marks import Marks
from engine.queries.moments import moments
from engine.queries.reading import Reading
from engine.queries.sight import in_full_sight
from engine.queries.telling import Background, tell
from engine.queries.views import ReplayStep, ReplayView


@dataclass(frozen=True, kw_only=True)
class AskReplay:
    actor: Actor
    instance_key: InstanceKey


def answer(question: AskReplay, reading: Reading) -> ReplayView:
    """Who sees the case may replay it; for everybody else it is not there (NotFound)."""
    actor = question.actor
    row = find_case(reading, actor, question.instance_key, in_full_sight(reading, actor))
    case = Kept(
        agency=actor.agency,
        key=question.instance_key,
        definition_key=DefinitionKey(row.definition_key),
        started_at=row.started_at,
    )
    records = records_of(reading, case.agency, case.key)
    background = background_of(reading, case, records, actor.language)
    return ReplayView(
        head=heads(reading, actor, [row])[0],
        bpmn=reading.library.diagram(case.definition_key, actor.language),
        steps=steps_of(records, background),
    )


def steps_of(records: Sequence[HistoryRecord], background: Background) -> tuple[ReplayStep, ...]:
    """One position for each line; the marks of each are those of the records up to it."""
    marks, steps, followed = Marks(), [], 0
    for moment in moments(records):
        for record in records[followed : moment.end]:
            marks.follow(record)
        followed = moment.end
        steps.append(marks.step(tell(moment, background)))
    return tuple(steps)
