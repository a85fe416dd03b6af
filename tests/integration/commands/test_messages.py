"""Signals and messages between cases: who waits gets them, what they start begins, what is kept is found later."""

from datetime import timedelta

import pytest

from engine.commands.broadcast_signal import BroadcastSignal
from engine.commands.publish_message import NegativeTimeToLive, PublishMessage
from engine.domain.actor import system
from engine.domain.errors import NotAllowed
from engine.domain.keys import AgencyId
from tests.offices import Desk
from tests.unit.executor.bpmn import end, flows, mapping, message, message_ref, node, process, start, user

SIGNAL = '<bpmn:signal id="sig" name="closed"/>'
HEARD = '<bpmn:signalEventDefinition signalRef="sig"/>'
ANSWER = message("answer", "=no")
PUBLISH = '<zeebe:publishMessage correlationKey="=no" timeToLive="PT1H"/>'
MINE = '<zeebe:assignmentDefinition assignee="=requester"/>'


def mine(name: str) -> str:
    return user(name, ext=MINE, attributes=f'name="{name}"')


def no(text: str) -> str:
    """A script that sets the number a case is known by."""
    return node("scriptTask", "no", ext=f'<zeebe:script expression="=&quot;{text}&quot;" resultVariable="no"/>')


def waiter(process_id: str, definition: str, number: str = "17") -> bytes:
    body = start() + no(number) + node("intermediateCatchEvent", "c", inner=definition) + mine("after") + end()
    return process(body + flows("s no", "no c", "c after", "after e"), tops=SIGNAL + ANSWER, process_id=process_id)


def sender(definition: str, ext: str = "") -> bytes:
    given = mapping(inputs={"why": "=no"}) + ext
    body = start() + no("17") + mine("go") + node("endEvent", "e", inner=definition, ext=given)
    return process(body + flows("s no", "no go", "go e"), tops=SIGNAL + ANSWER, process_id="sender")


def begins(definition: str) -> bytes:
    body = node("startEvent", "s", inner=definition) + mine("begun") + end() + flows("s begun", "begun e")
    return process(body, tops=SIGNAL + ANSWER, process_id="begins")


def tasks(desk: Desk, login: str = "lan.cv") -> list[str]:
    return sorted(row.name for row in desk.inbox(login))


def deployed(desk: Desk, *files: bytes) -> Desk:
    desk.deploy(*((f"p{number}.bpmn", file) for number, file in enumerate(files)))
    return desk


OURS = AgencyId("stttt")


def publish(desk: Desk, key: str = "17", **more: object) -> int:
    return desk.do(PublishMessage(actor=desk.actor("tri.qtht"), name="answer", correlation_key=key, **more))


def test_a_signal_of_one_case_reaches_every_case_that_waits(desk):
    deployed(desk, waiter("one", HEARD), waiter("two", HEARD), sender(HEARD))
    keys = [desk.start("lan.cv", name) for name in ("one", "two", "sender")]
    desk.complete("lan.cv")
    assert tasks(desk) == []
    desk.runner.turn()
    assert tasks(desk) == ["after", "after"]
    assert "Phát tín hiệu «closed» tại «e»." in [line.text for line in desk.case("lan.cv", keys[2]).history]
    assert all(desk.verified(key).ok for key in keys)


def test_a_message_of_one_case_reaches_the_one_with_its_key(desk):
    deployed(
        desk,
        waiter("one", message_ref("answer")),
        waiter("two", message_ref("answer"), "18"),
        sender(message_ref("answer"), PUBLISH),
    )
    keys = [desk.start("lan.cv", name) for name in ("one", "two", "sender")]
    desk.complete("lan.cv")
    desk.runner.turn()
    assert tasks(desk) == ["after"]
    assert all(desk.verified(key).ok for key in keys)


def test_a_message_goes_to_one_case_of_a_process(desk):
    deployed(desk, waiter("one", message_ref("answer")))
    desk.start("lan.cv", "one")
    desk.start("lan.cv", "one")
    assert publish(desk) == 1
    desk.runner.turn()
    assert tasks(desk) == ["after"]


def test_a_kept_message_waits_for_who_wants_it(desk):
    deployed(desk, waiter("one", message_ref("answer")))
    assert publish(desk, time_to_live=timedelta(hours=1)) == 0
    desk.start("lan.cv", "one")
    desk.start("lan.cv", "one")
    desk.runner.turn()
    assert tasks(desk) == ["after"]


def test_a_message_that_is_not_kept_or_has_expired_is_gone(desk):
    deployed(desk, waiter("one", message_ref("answer")))
    publish(desk)
    publish(desk, time_to_live=timedelta(minutes=30))
    desk.later("2024-06-04", "10:00")
    desk.start("lan.cv", "one")
    desk.runner.turn()
    assert tasks(desk) == []


def test_the_same_message_twice_is_one(desk):
    deployed(desk, waiter("one", message_ref("answer")))
    for _ in range(2):
        publish(desk, message_id="m1", time_to_live=timedelta(hours=1))
    desk.start("lan.cv", "one")
    desk.start("lan.cv", "one")
    desk.runner.turn()
    assert tasks(desk) == ["after"]


@pytest.mark.parametrize("definition", [HEARD, message_ref("answer")], ids=["signal", "message"])
def test_a_case_begins_another_for_the_same_person(desk, definition):
    deployed(desk, begins(definition), sender(definition, PUBLISH if "message" in definition else ""))
    desk.start("lan.cv", "sender")
    desk.complete("lan.cv")
    desk.runner.turn()
    (row,) = desk.inbox("lan.cv")
    assert row.name == "begun"
    assert desk.verified(row.instance_key).ok


def test_a_receiver_that_has_gone_costs_nothing(desk):
    deployed(desk, waiter("one", HEARD))
    desk.start("lan.cv", "one")
    signal = BroadcastSignal(actor=system(OURS), name="closed")
    assert (desk.do(signal), desk.do(signal)) == (1, 1)
    desk.runner.turn()
    assert tasks(desk) == ["after"]


def test_only_an_administrator_sends_from_outside(desk):
    with pytest.raises(NotAllowed):
        desk.do(PublishMessage(actor=desk.actor("lan.cv"), name="answer"))
    with pytest.raises(NotAllowed):
        desk.do(BroadcastSignal(actor=desk.actor("an.gd"), name="closed"))
    with pytest.raises(NegativeTimeToLive):
        publish(desk, time_to_live=timedelta(seconds=-1))
