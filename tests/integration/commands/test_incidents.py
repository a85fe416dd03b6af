"""What cannot run stands still at its place, told in both languages; the other tokens go on."""

import pytest

from engine.queries.operations import AskOperations, AskStanding
from tests.integration.commands.test_repair import put, retry
from tests.unit.executor.bpmn import end, flows, node, process, script, start, user

MINE = '<zeebe:assignmentDefinition assignee="=requester"/>'
FORK = node("parallelGateway", "fork") + user("t", ext=MINE) + end("e1")
NO_FLOW = process(
    start() + FORK + node("exclusiveGateway", "which") + end("e2")
    + flows("s fork", "fork t", "t e1", "fork which", "which e2 =ok = true")
)  # fmt: skip
EXPRESSION = process(
    start() + FORK + script("calc", "=if ok = true then 1 else function(y) y", "z") + end("e2")
    + flows("s fork", "fork t", "t e1", "fork calc", "calc e2")
)  # fmt: skip


@pytest.mark.parametrize(
    ("bpmn", "place", "code"),
    [(NO_FLOW, "which", "no-flow-matches"), (EXPRESSION, "calc", "expression-failed")],
)
def test_it_is_listed_with_place_and_cause_and_stops_its_token_only(desk, bpmn, place, code):
    desk.deploy(("p.bpmn", bpmn))
    key = desk.start("lan.cv", "p", ok=False)
    (row,) = desk.office.ask(AskStanding(actor=desk.actor("tri.qtht")))
    assert (row.element_id, row.instance_key, row.code) == (place, key, code)
    desk.complete("lan.cv")
    assert [one.element_id for one in desk.office.ask(operating(desk, key)).living] == [place]
    put(desk, key, ok=True)
    retry(desk, key, row.key)
    assert (desk.case("lan.cv", key).head.state, desk.verified(key).ok) == ("completed", True)


def operating(desk, key):
    return AskOperations(actor=desk.actor("tri.qtht"), instance_key=key)


def test_it_is_told_in_the_language_of_who_asks(desk):
    desk.deploy(("p.bpmn", NO_FLOW))
    desk.start("lan.cv", "p", ok=False)
    actor = desk.actor("tri.qtht")
    english = type(actor)(login=actor.login, agency=actor.agency, language="en", roles=actor.roles)
    told = [desk.office.ask(AskStanding(actor=one))[0].text for one in (actor, english)]
    assert told == [
        "Không có điều kiện nào đúng và không có luồng mặc định.",
        "No condition is true and there is no default flow.",
    ]
