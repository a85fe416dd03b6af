"""A case is linked to the one that caused it, and its page leads there and back (0.2 of the core procedures)."""

import pytest

from tests.integration.commands.test_messages import PUBLISH, begins, deployed, sender
from tests.offices import Desk
from tests.unit.executor.bpmn import DUTY, end, flows, lane, mapping, message_ref, process, service, start, user

ANSWER = message_ref("answer")


def numbered() -> bytes:
    """A case with a number that waits for its person."""
    given = mapping(inputs={"code": "=&quot;TEST&quot;"}, outputs={"case_no": "=case_no"})
    body = lane("staff", "t") + start() + service("n", "case.number", ext=given) + user("t", ext=DUTY) + end()
    return process(body + flows("s n", "n t", "t e"), process_id="first")


def follower() -> bytes:
    """A case that links itself, twice, to the one whose number it is started with."""
    said = mapping(inputs={"case_no": "=cause"}, outputs={"linked": "=linked"})
    body = lane("staff", "t") + start() + service("l", "case.link", ext=said) + service("m", "case.link", ext=said)
    return process(body + user("t", ext=DUTY) + end() + flows("s l", "l m", "m t", "t e"), process_id="second")


def related(desk: Desk, login: str, key: int) -> list[tuple[bool, int]]:
    return [(one.caused_it, one.head.key) for one in desk.case(login, key).related]


def test_a_case_that_a_message_began_is_linked_to_the_one_that_sent_it(desk):
    deployed(desk, begins(ANSWER), sender(ANSWER, PUBLISH))
    cause = desk.start("lan.cv", "sender")
    desk.complete("lan.cv")
    desk.runner.turn()
    begun = desk.only("lan.cv").instance_key
    assert (related(desk, "lan.cv", cause), related(desk, "lan.cv", begun)) == ([(False, begun)], [(True, cause)])


@pytest.fixture
def linked(desk):
    deployed(desk, numbered(), follower())
    cause = desk.start("lan.cv", "first")
    number = desk.case("lan.cv", cause).head.case_no
    return cause, desk.start("minh.cv", "second", cause=number)


def test_an_operation_links_a_case_by_number_and_once_however_often_it_is_asked(desk, linked):
    cause, follows = linked
    assert (related(desk, "hanh.tp", cause), related(desk, "hanh.tp", follows)) == ([(False, follows)], [(True, cause)])
    assert desk.verified(follows).ok


def test_who_may_not_look_into_the_other_case_does_not_read_of_it(desk, linked):
    cause, follows = linked
    assert (related(desk, "lan.cv", cause), related(desk, "minh.cv", follows)) == ([], [])


def test_a_number_that_no_case_has_links_nothing(desk):
    deployed(desk, follower())
    key = desk.start("lan.cv", "second", cause="stttt/TEST/2024/9999")
    assert related(desk, "hanh.tp", key) == []
