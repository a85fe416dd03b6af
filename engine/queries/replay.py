"""Replay: a case step by step on the diagrams of it and of what it calls, each position by the records before it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from engine.domain.actor import Actor
from engine.domain.keys import DefinitionKey, InstanceKey
from engine.evidence.chain import HistoryRecord
from engine.ports import Model
from engine.queries.drawn import drawn
from engine.queries.heads import heads
from engine.queries.history import background_of, case_of, records_of
from engine.queries.marks import Marks
from engine.queries.moments import moments
from engine.queries.reading import Reading
from engine.queries.telling import Background, tell
from engine.queries.views import Diagram, ReplayStep, ReplayView
from engine.queries.words import title_of

CALL: Final = "callActivity"


@dataclass(frozen=True, kw_only=True)
class AskReplay:
    actor: Actor
    instance_key: InstanceKey


def answer(question: AskReplay, reading: Reading) -> ReplayView:
    """Who sees the case may replay it; for everybody else it is not there (NotFound)."""
    actor = question.actor
    row, case = case_of(reading, actor, question.instance_key)
    records = records_of(reading, case)
    background = background_of(reading, case, records, actor.language)
    steps = steps_of(records, background)
    keys = _entered(reading, reading.library.model(case.definition_key, case.started_at), steps)
    drawn = {element: place for place, key in enumerate(keys) for element in reading.library.info(key).nodes}
    return ReplayView(
        head=heads(reading, actor, [row])[0],
        diagrams=tuple(_diagram(reading, key, keys, actor) for key in keys),
        steps=tuple(replace(one, diagram=drawn.get(one.line.element_id or "", 0)) for one in steps),
    )


def _entered(reading: Reading, model: Model, steps: Sequence[ReplayStep]) -> Mapping[DefinitionKey, str]:
    """The version of the case and those of the processes it has come to, each with the id of its process."""
    touched = {element for one in steps[-1:] for element in (*one.active, *one.done)}
    ahead, found = [model], dict[DefinitionKey, str]()
    while ahead:
        one = ahead.pop(0)
        known = reading.library.info(one.key).nodes.keys()
        if one.key not in found and (one is model or touched & known):
            found[one.key] = one.process_id
            ahead += one.called.values()
    return found


def _diagram(reading: Reading, key: DefinitionKey, keys: Mapping[DefinitionKey, str], actor: Actor) -> Diagram:
    info, places = reading.library.info(key), {process: place for place, process in enumerate(keys.values())}
    return Diagram(
        name=title_of(info.properties, info.name, actor.language),
        bpmn=drawn(reading, key, actor),
        opens={
            node.element_id: places[node.calls]
            for node in info.nodes.values()
            if node.type == CALL and node.calls in places
        },
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
