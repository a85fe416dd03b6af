"""Random cases leave a history that verifies, runs again, and reads without losing anything."""

from hypothesis import given

from engine.domain.facts import InstanceEnded, JobOpened, TaskOpened
from engine.evidence import chain
from engine.executor.again import run_again
from engine.executor.spiff import SpiffExecutor
from engine.notation.bpmn import read_bpmn
from engine.queries.marks import Marks
from engine.queries.moments import moments
from tests.property.test_executor import PICKS, SLOW, Block, blocks, play
from tests.unit.queries.histories import begun, history_of


@SLOW
@given(blocks, PICKS)
def test_the_chain_verifies_and_its_commands_run_again_to_every_state(block: Block, picks: list[int]):
    t = play(block, picks)
    records = history_of(t)
    chain.verify_chain(records, start=begun(t), expected=chain.head(records))
    found = run_again(SpiffExecutor(read_bpmn), t.case.model, t.case.key, records)
    assert (found.steps, found.digest) == (len(t.steps), t.steps[-1][3])


@SLOW
@given(blocks, PICKS)
def test_every_change_of_the_case_s_data_is_told_once(block: Block, picks: list[int]):
    records = history_of(play(block, picks))
    told = [record.seq for moment in moments(records) for record in moment.changes]
    changes = [one.seq for one in records if one.type == "variablesChanged" and one.body["scope_key"] is None]
    assert len(told) == len(set(told))
    assert set(changes) <= set(told)


@SLOW
@given(blocks, PICKS)
def test_the_last_position_is_the_case_as_it_stands(block: Block, picks: list[int]):
    t = play(block, picks)
    records, marks = history_of(t), Marks()
    found = moments(records)
    for record in records[: found[-1].end]:
        marks.follow(record)
    last = marks.step(None)
    assert last.variables == t.variables
    assert {fact.element_id for fact in t.open((TaskOpened, JobOpened))} <= set(last.active)
    assert not (last.active and any(isinstance(fact, InstanceEnded) for fact in t.facts))
    assert [moment.end for moment in found] == sorted(moment.end for moment in found)
