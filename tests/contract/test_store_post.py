"""Signals and messages on their way, and those that are kept."""

from dataclasses import replace
from datetime import timedelta

from engine.domain import facts
from engine.domain.keys import element_key, instance_key
from engine.ports import Delivery, KeptMessage
from tests.contract.material import AN, AT, LATER, OURS, THEIRS

KEY = element_key(instance_key(7), 1)
MAIL = Delivery(agency=OURS, kind="message", name="answer", variables={"a": [1]}, sender=AN, key=KEY)
STARTS = Delivery(agency=OURS, kind="signal", name="s", variables={}, sender=AN, process_id="p", element_id="e")
KEPT = KeptMessage(
    name="answer", correlation_key="k", message_id="m", variables={"a": 1}, sender=AN, expires_at=LATER, taken=("p",)
)


def send(store, delivery, at=AT):
    with store.transaction(OURS) as tx:
        tx.post.send(delivery, at)
    return store.due(at, 100)[-1]


def take(store, alarm_id, agency=OURS):
    with store.transaction(agency) as tx:
        return tx.post.take(alarm_id)


def keep(store, *messages, agency=OURS):
    with store.transaction(agency) as tx:
        for message in messages:
            tx.post.keep(message)


def kept(store, name="answer", key="k", at=AT, agency=OURS):
    with store.transaction(agency) as tx:
        return [replace(one, id=0) for one in tx.post.kept(name, key, at)]


def test_what_is_sent_is_taken_once_by_its_alarm(store):
    first, second = send(store, MAIL), send(store, STARTS)
    assert (first.kind, first.key, second.key) == ("deliver", KEY, None)
    assert (take(store, first.id), take(store, first.id), take(store, second.id)) == (MAIL, None, STARTS)


def test_another_agency_takes_nothing(store):
    assert take(store, send(store, MAIL).id, THEIRS) is None


def test_a_kept_message_is_found_by_name_and_key_until_it_expires(store):
    bare = replace(KEPT, correlation_key=None, message_id=None)
    keep(store, KEPT, bare)
    assert (kept(store), kept(store, key=None), kept(store, "other"), kept(store, key="")) == ([KEPT], [bare], [], [])
    assert (kept(store, agency=THEIRS), kept(store, at=LATER), kept(store)) == ([], [], [])


def test_kept_messages_come_in_the_order_in_which_they_were_sent(store):
    several = [
        replace(KEPT, message_id=str(number), expires_at=LATER - timedelta(seconds=number)) for number in range(3)
    ]
    keep(store, *several)
    assert kept(store) == several


def test_who_has_taken_a_message_is_remembered(store):
    keep(store, KEPT)
    with store.transaction(OURS) as tx:
        (found,) = tx.post.kept("answer", "k", AT)
        tx.post.give(replace(found, taken=("p", "q")))
    assert [one.taken for one in kept(store)] == [("p", "q")]


def test_a_subscription_listens_until_it_is_closed(store):
    waits = facts.SubscriptionOpened(key=KEY, element_id="c", kind="signal", name="s", correlation_key=None)
    with store.transaction(OURS) as tx:
        tx.waits.record(instance_key(7), [waits], AT)
        assert tx.post.listens(KEY)
        tx.waits.record(instance_key(7), [facts.SubscriptionClosed(key=KEY, element_id="c")], AT)
        assert not tx.post.listens(KEY)
