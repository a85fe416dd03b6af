"""Of each process one case at a time is begun by a message of one correlation key, as in Camunda 8."""

from datetime import timedelta

import pytest

from engine.commands.cancel_instance import CancelInstance
from engine.commands.correlate_message import NobodyWaits
from tests.integration.commands.test_messages import begins, correlate, deployed, publish, tasks
from tests.offices import Desk
from tests.unit.executor.bpmn import message_ref

WHO = "tri.qtht"
HOUR = timedelta(hours=1)


@pytest.fixture
def begun(desk: Desk) -> Desk:
    """A message of the key 17 has begun a case; a second one is kept for an hour."""
    deployed(desk, begins(message_ref("answer")))
    assert publish(desk).receivers == 1
    assert publish(desk, time_to_live=HOUR).receivers == 0
    desk.runner.turn()
    return desk


def test_two_messages_of_a_key_begin_one_case(begun):
    assert tasks(begun, WHO) == ["begun"]


def test_while_it_runs_the_key_is_taken_and_others_are_free(begun):
    assert publish(begun).receivers == 0
    with pytest.raises(NobodyWaits):
        correlate(begun)
    assert publish(begun, "18").receivers == 1
    assert correlate(begun, "19").instance_key
    begun.runner.turn()
    assert tasks(begun, WHO) == ["begun"] * 3


def test_when_it_has_ended_the_message_that_was_kept_begins_the_next_and_only_once(begun):
    first = begun.only(WHO).instance_key
    begun.complete(WHO)
    begun.runner.turn()
    second = begun.only(WHO).instance_key
    assert second != first
    begun.complete(WHO)
    begun.runner.turn()
    assert tasks(begun, WHO) == []
    assert begun.verified(first).ok
    assert begun.verified(second).ok


def test_a_cancelled_case_frees_its_key(begun):
    key = begun.only(WHO).instance_key
    begun.do(CancelInstance(actor=begun.actor("an.gd"), instance_key=key, reason="Gửi nhầm thông điệp"))
    begun.runner.turn()
    assert begun.only(WHO).instance_key != key


def test_what_was_kept_does_not_outlive_its_time(begun):
    begun.later("2024-06-04", "11:00")
    begun.complete(WHO)
    begun.runner.turn()
    assert tasks(begun, WHO) == []
    assert publish(begun).receivers == 1


def test_messages_without_a_key_begin_a_case_each(desk):
    deployed(desk, begins(message_ref("answer")))
    assert [publish(desk, "").receivers for _ in range(2)] == [1, 1]
    desk.runner.turn()
    assert tasks(desk, WHO) == ["begun", "begun"]
