"""What was written into the history comes back as the same value, or is refused by its place."""

import json
from collections.abc import Mapping
from dataclasses import fields
from datetime import UTC, datetime, timedelta
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.domain import facts, steps
from engine.domain.records import ValueUnreadable, canonical, fact_of, record, step_of
from engine.domain.steps import Start
from engine.evidence import chain

json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**15), 10**15)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)
instants = st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
st.register_type_strategy(datetime, instants)
variables = st.dictionaries(st.text(), json_values, max_size=3)


def values_of(hint: object) -> st.SearchStrategy[object]:
    if hint == facts.Json:
        return json_values
    if hint == facts.Variables:
        return variables
    if hint == Mapping[str, facts.Variables]:
        return st.dictionaries(st.text(), variables, max_size=2)
    return st.from_type(hint)  # type: ignore[arg-type]


def one_of_type(cls: type) -> st.SearchStrategy[object]:
    return st.builds(cls, **{field.name: values_of(field.type) for field in fields(cls)})


st.register_type_strategy(steps.Begin, one_of_type(steps.Begin))
any_fact = st.one_of([one_of_type(cls) for cls in get_args(facts.Fact)])
any_step = st.one_of([one_of_type(cls) for cls in get_args(steps.Step)])
TIMER = facts.TimerSet(key=1, element_id="t", due_at=datetime(2024, 6, 4, 1, tzinfo=UTC), repetitions=None)


@given(any_fact)
def test_a_fact_comes_back_from_the_history_as_it_was(fact: facts.Fact) -> None:
    entry = chain.event(fact)
    assert fact_of(entry.type, json.loads(canonical(entry.body))) == fact


@given(any_step)
def test_a_step_comes_back_from_its_command_as_it_was(step: steps.Step) -> None:
    assert step_of(json.loads(canonical(record(step)))) == step


def test_an_instant_keeps_its_microseconds_and_its_zone() -> None:
    fine = facts.TimerSet(key=1, element_id="t", due_at=TIMER.due_at + timedelta(microseconds=7), repetitions=-1)
    assert fact_of("timerSet", chain.event(fine).body) == fine


def test_an_event_that_is_no_fact_of_the_executor_gives_none() -> None:
    assert fact_of("stateReached", {"revision": 1, "digest": "00"}) is None


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"key": "1"}, "timerSet.key"),
        ({"key": True}, "timerSet.key"),
        ({"due_at": None}, "timerSet.due_at"),
        ({"due_at": "2024-06-04T08:00:00+07:00"}, "timerSet.due_at"),
        ({"due_at": "tomorrow"}, "timerSet.due_at"),
        ({"more": 1}, "timerSet"),
    ],
)
def test_a_value_that_nobody_wrote_is_refused_by_its_place(change: dict[str, object], place: str) -> None:
    with pytest.raises(ValueUnreadable) as refused:
        fact_of("timerSet", {**chain.event(TIMER).body, **change})
    assert refused.value.place == place


@pytest.mark.parametrize("value", [None, "start", {}, {"type": ["start"]}, {"type": "fly"}, {"type": "start"}])
def test_a_step_that_nobody_wrote_is_refused(value: object) -> None:
    with pytest.raises(ValueUnreadable):
        step_of(value)


def test_a_start_from_before_there_were_several_ways_in_means_the_plain_one() -> None:
    assert step_of({"type": "start", "variables": {"a": 1}}) == Start(variables={"a": 1}, element_id=None)


def test_a_word_outside_its_list_is_refused() -> None:
    with pytest.raises(ValueUnreadable):
        fact_of("instanceEnded", {"end": "vanished"})
