"""Signals and messages between cases: who waits gets them, what they start begins, what is kept is found later."""

from datetime import timedelta

import pytest

from engine.commands import starting
from engine.commands.broadcast_signal import BroadcastSignal
from engine.commands.correlate_message import CorrelateMessage, NobodyWaits
from engine.commands.publish_message import AlreadyPublished, NegativeTimeToLive, PublishMessage
from engine.commands.suspend_instance import SuspendInstance
from engine.domain.actor import system
from engine.domain.errors import NotAllowed
from engine.domain.instances import CaseSuspended
from engine.domain.keys import AgencyId
from engine.domain.limits import VariablesTooLarge
from tests.offices import Desk
from tests.unit.executor.bpmn import DUTY, end, flows, lane, mapping, message, message_ref, node, process, start, user

SIGNAL = '<bpmn:signal id="sig" name="closed"/>'
HEARD = '<bpmn:signalEventDefinition signalRef="sig"/>'
ANSWER = message("answer", "=no")
PUBLISH = '<zeebe:publishMessage correlationKey="=no" timeToLive="PT1H"/>'


def mine(name: str) -> str:
    return user(name, ext=DUTY, attributes=f'name="{name}"')


def no(text: str) -> str:
    """A script that sets the number a case is known by."""
    return node("scriptTask", "no", ext=f'<zeebe:script expression="=&quot;{text}&quot;" resultVariable="no"/>')


def waiter(process_id: str, definition: str, number: str = "17") -> bytes:
    body = lane("staff", "after") + start() + no(number) + mine("after") + end()
    body += node("intermediateCatchEvent", "c", inner=definition)
    return process(body + flows("s no", "no c", "c after", "after e"), tops=SIGNAL + ANSWER, process_id=process_id)


def sender(definition: str, ext: str = "") -> bytes:
    given = mapping(inputs={"why": "=no"}) + ext
    body = start() + no("17") + mine("go") + node("endEvent", "e", inner=definition, ext=given)
    return process(body + flows("s no", "no go", "go e"), tops=SIGNAL + ANSWER, process_id="sender")


def begins(definition: str) -> bytes:
    body = lane("staff", "begun") + node("startEvent", "s", inner=definition) + mine("begun") + end()
    body += flows("s begun", "begun e")
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
    assert publish(desk).receivers == 1
    desk.runner.turn()
    assert tasks(desk) == ["after"]


def test_of_two_tokens_of_a_case_that_wait_for_the_same_key_each_message_moves_one(desk):
    """Nothing is lost by the conflict: the older has the first message, the other the next."""
    body = start() + no("17") + node("parallelGateway", "fork")
    for one in ("c", "d"):
        body += node("intermediateCatchEvent", one, inner=message_ref("answer")) + mine(f"after_{one}")
    body += flows("s no", "no fork", "fork c", "fork d", "c after_c", "d after_d")
    deployed(desk, process(lane("staff", "after_c", "after_d") + body, tops=SIGNAL + ANSWER))
    key = desk.start("lan.cv", "p")
    assert (publish(desk).receivers, desk.runner.turn(), tasks(desk)) == (1, 1, ["after_c"])
    assert (publish(desk).receivers, desk.runner.turn(), tasks(desk)) == (1, 1, ["after_c", "after_d"])
    assert (publish(desk).receivers, desk.verified(key).ok) == (0, True)


def test_a_kept_message_waits_for_who_wants_it(desk):
    deployed(desk, waiter("one", message_ref("answer")))
    assert publish(desk, time_to_live=timedelta(hours=1)).receivers == 0
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
    publish(desk, message_id="m1", time_to_live=timedelta(hours=1))
    with pytest.raises(AlreadyPublished):
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
    assert (desk.do(signal).receivers, desk.do(signal).receivers) == (1, 1)
    desk.runner.turn()
    assert tasks(desk) == ["after"]


def test_only_an_administrator_sends_from_outside(desk):
    with pytest.raises(NotAllowed):
        desk.do(PublishMessage(actor=desk.actor("lan.cv"), name="answer"))
    with pytest.raises(NotAllowed):
        desk.do(BroadcastSignal(actor=desk.actor("an.gd"), name="closed"))
    with pytest.raises(NotAllowed):
        desk.do(CorrelateMessage(actor=desk.actor("an.gd"), name="answer", correlation_key="17"))
    with pytest.raises(NegativeTimeToLive):
        publish(desk, time_to_live=timedelta(seconds=-1))


# ------------------------------------------------------------------ at once


def correlate(desk: Desk, key: str = "17", login: str = "tri.qtht", **variables: object):
    command = CorrelateMessage(actor=desk.actor(login), name="answer", correlation_key=key, variables=variables)
    return desk.do(command)


def test_a_message_correlated_at_once_has_moved_its_case_when_the_answer_comes(desk):
    deployed(desk, waiter("one", message_ref("answer")))
    key = desk.start("lan.cv", "one")
    assert correlate(desk, paid=True).instance_key == key
    assert tasks(desk) == ["after"]
    assert desk.verified(key).ok


def test_of_two_cases_with_the_same_key_the_older_one_has_it_and_the_next_message_is_the_others(desk):
    deployed(desk, waiter("one", message_ref("answer")))
    keys = [desk.start("lan.cv", "one") for _ in range(2)]
    assert [correlate(desk).instance_key for _ in keys] == keys


def test_one_case_of_each_process_has_the_message(desk):
    deployed(desk, waiter("one", message_ref("answer")), waiter("two", message_ref("answer")))
    keys = [desk.start("lan.cv", name) for name in ("one", "two")]
    assert correlate(desk).instance_key == keys[0]
    desk.runner.turn()
    assert tasks(desk) == ["after", "after"]


def test_a_name_or_key_that_nobody_waits_for_is_refused_and_nothing_is_kept(desk):
    deployed(desk, waiter("one", message_ref("answer")))
    with pytest.raises(NobodyWaits):
        correlate(desk)
    desk.start("lan.cv", "one")
    with pytest.raises(NobodyWaits):
        correlate(desk, "18")
    desk.runner.turn()
    assert tasks(desk) == []


def test_a_suspended_case_takes_no_message_at_once(desk):
    deployed(desk, waiter("one", message_ref("answer")))
    key = desk.start("lan.cv", "one")
    desk.do(SuspendInstance(actor=desk.actor("tri.qtht"), instance_key=key, reason="Chờ bản gốc của giấy"))
    with pytest.raises(CaseSuspended):
        correlate(desk)


def test_a_message_at_once_begins_a_case_of_who_sent_it(desk):
    deployed(desk, begins(message_ref("answer")))
    key = correlate(desk).instance_key
    assert tasks(desk, "tri.qtht") == ["begun"]
    assert desk.verified(key).ok


def test_what_is_too_large_is_refused_before_it_is_on_its_way(desk):
    with pytest.raises(VariablesTooLarge):
        correlate(desk, file="a" * 10_000_000)


# ------------------------------------------------------------------ senders without a post


def test_what_a_sender_without_a_post_begins_belongs_to_the_head_of_the_office(desk):
    deployed(desk, begins(HEARD))
    desk.do(BroadcastSignal(actor=system(OURS), name="closed"))
    desk.runner.turn()
    assert tasks(desk, "dung.cvp") == ["begun"]


def test_what_can_begin_for_nobody_is_told_to_the_administrator_and_not_tried_again(desk, monkeypatch):
    monkeypatch.setattr(starting, "USUAL_ROLE", "lighthouse_keeper")
    deployed(desk, begins(HEARD))
    desk.do(BroadcastSignal(actor=system(OURS), name="closed"))
    desk.runner.turn()
    assert "lighthouse_keeper" in desk.told("tri.qtht")[0].text
    assert desk.later("2024-06-05") >= 0
    assert len([row for row in desk.told("tri.qtht") if "begins" in row.subject]) == 1


def test_where_all_of_several_events_are_needed_the_first_begins_the_case_and_the_rest_begins_no_second(desk):
    first = node("startEvent", "s", inner=message_ref("answer") + HEARD, attributes='parallelMultiple="true"')
    body = first + mine("begun") + end() + flows("s begun", "begun e")
    deployed(desk, process(body, tops=SIGNAL + message("answer", "=&quot;17&quot;"), process_id="both"))
    key = correlate(desk).instance_key
    assert tasks(desk, "tri.qtht") == []
    desk.do(BroadcastSignal(actor=desk.actor("tri.qtht"), name="closed"))
    desk.runner.turn()
    assert tasks(desk, "tri.qtht") == ["begun"]
    assert desk.verified(key).ok
