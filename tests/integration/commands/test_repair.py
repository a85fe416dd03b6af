"""What an administrator may set right: data of a running case, a step that stands still."""

import pytest

from engine.commands.retry import Retry
from engine.commands.set_variables import SetVariables
from engine.domain.errors import NotFound
from engine.domain.keys import element_key
from engine.notation.names import ZEEBE
from engine.queries.api_case import AskVariables
from engine.queries.api_search import Condition, Search
from engine.queries.operations import AskStanding
from tests.integration.commands.small import own_task
from tests.integration.commands.test_modify import MINE
from tests.offices import Desk
from tests.unit.executor.bpmn import end, flows, node, process, script, start, user

STANDS = process(
    start() + script("calc", "=if ok = true then 1 else function(y) y", "z") + end() + flows("s calc", "calc e")
)


def put(desk: Desk, key: int, login: str = "tri.qtht", scope: int | None = None, **variables: object) -> None:
    command = SetVariables(
        actor=desk.actor(login), instance_key=key, scope_key=scope, variables=variables, reason="Nhập sai"
    )
    desk.do(command)


def retry(desk: Desk, key: int, at: int, login: str = "tri.qtht") -> None:
    desk.do(Retry(actor=desk.actor(login), instance_key=key, key=at))


def standing(desk: Desk, key: int) -> int:
    """The element run that stands still: the second of the case."""
    assert [line.type for line in desk.case("kiem.ktgs", key).history].count("incidentRaised") >= 1
    return element_key(key, 2)


@pytest.fixture
def key(desk):
    desk.deploy(("p.bpmn", STANDS))
    return desk.start("lan.cv", "p")


def test_a_step_that_fails_stands_still_and_nothing_is_lost(desk, key):
    case = desk.case("lan.cv", key)
    assert case.head.state == "active"
    assert any(line.type == "incidentRaised" and line.element_id == "calc" for line in case.history)
    assert desk.verified(key).ok


def test_after_its_cause_is_mended_the_step_runs_again_and_the_case_goes_on(desk, key):
    put(desk, key, ok=True)
    retry(desk, key, standing(desk, key))
    assert desk.case("lan.cv", key).head.state == "completed"
    assert desk.verified(key).ok


def test_a_retry_without_a_mended_cause_stands_still_again(desk, key):
    retry(desk, key, standing(desk, key))
    assert desk.case("lan.cv", key).head.state == "active"
    put(desk, key, ok=True)
    retry(desk, key, standing(desk, key))
    assert desk.case("lan.cv", key).head.state == "completed"


def test_a_case_ends_once_and_is_not_tried_again(desk, key):
    put(desk, key, ok=True)
    retry(desk, key, standing(desk, key))
    with pytest.raises(NotFound):
        retry(desk, key, standing(desk, key))


@pytest.mark.parametrize("login", ["lan.cv", "an.gd", "dung.cvp", "kiem.ktgs", "quy.qtht"])
def test_nobody_but_the_administrator_of_the_agency_repairs(desk, key, login):
    with pytest.raises(NotFound):
        put(desk, key, login, ok=True)
    with pytest.raises(NotFound):
        retry(desk, key, standing(desk, key), login)


def test_only_what_stands_still_is_tried_again(desk, key):
    with pytest.raises(NotFound):
        retry(desk, key, element_key(key, 1))
    with pytest.raises(NotFound):
        retry(desk, key, element_key(key, 99))


def test_a_scope_that_is_not_alive_is_not_found(desk, key):
    with pytest.raises(NotFound):
        put(desk, key, scope=element_key(key, 99), ok=True)


def test_a_correction_is_in_the_history_with_its_reason(desk):
    desk.deploy(("p.bpmn", own_task()))
    key = desk.start("lan.cv", "p", x=1)
    put(desk, key, x=2)
    lines = desk.case("kiem.ktgs", key).history
    assert any(line.type == "set_variables" and line.person.login == "tri.qtht" for line in lines)
    assert any(change.name == "x" and (change.old, change.new) == (1, 2) for line in lines for change in line.changes)
    assert desk.verified(key).ok


# ------------------------------------------------------------------ a decision without a matching row


def table(default: str = "") -> bytes:
    output = f'<output id="o" name="who">{default}</output>'
    rule = (
        '<rule id="r1"><inputEntry id="c"><text>"hà nội"</text></inputEntry>'
        '<outputEntry id="v"><text>"office"</text></outputEntry></rule>'
    )
    head = 'xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="defs" name="defs" namespace="urn:test"'
    asked = '<input id="i" label="Nơi đến"><inputExpression id="x"><text>place</text></inputExpression></input>'
    inner = f'<decisionTable id="t" hitPolicy="UNIQUE">{asked}{output}{rule}</decisionTable>'
    return f'<definitions {head}><decision id="route" name="route">{inner}</decision></definitions>'.encode()


DECIDES = process(
    start()
    + node("businessRuleTask", "rule", ext='<zeebe:calledDecision decisionId="route" resultVariable="who"/>')
    + user("t", ext=MINE) + end() + flows("s rule", "rule t", "t e")
)  # fmt: skip


def test_a_decision_without_a_matching_row_stands_still_until_a_value_is_corrected(desk):
    desk.deploy(("p.bpmn", DECIDES), ("route.dmn", table()))
    key = desk.start("lan.cv", "p", place="huế")
    (row,) = desk.office.ask(AskStanding(actor=desk.actor("tri.qtht")))
    assert (row.code, row.element_id, "Nơi đến" in row.text, "huế" in row.text) == (
        "no-row-matches", "rule", True, False
    )  # fmt: skip
    put(desk, key, place="hà nội")
    retry(desk, key, row.key)
    assert len(desk.inbox("lan.cv")) == 1
    assert desk.verified(key).ok


def test_a_default_output_answers_where_no_row_does(desk):
    default = '<defaultOutputEntry id="d"><text>null</text></defaultOutputEntry>'
    desk.deploy(("p.bpmn", DECIDES), ("route.dmn", table(default)))
    key = desk.start("lan.cv", "p", place="huế")
    assert len(desk.inbox("lan.cv")) == 1
    assert desk.verified(key).ok


# ------------------------------------------------------------------ which version of a decision


def answering(word: str, tag: str) -> bytes:
    """A table that answers ``word`` whatever it is asked."""
    tagged = f'<extensionElements><tag:versionTag xmlns:tag="{ZEEBE}" value="{tag}"/></extensionElements>'
    text = table().decode().replace('"hà nội"', "-").replace('"office"', f'"{word}"')
    return text.replace('name="route">', f'name="route">{tagged}', 1).encode()


@pytest.mark.parametrize(
    ("binding", "expected"),
    [("", "new"), ('bindingType="deployment"', "old"), ('bindingType="versionTag" versionTag="1.0"', "old")],
)
def test_a_decision_is_bound_to_its_deployment_or_to_a_version_tag(desk, binding, expected):
    bound = DECIDES.replace(b'decisionId="route"', f'decisionId="route" {binding}'.encode())
    desk.deploy(("p.bpmn", bound), ("route.dmn", answering("old", "1.0")))
    desk.later("2024-06-05")
    desk.deploy(("route.dmn", answering("new", "2.0")))
    key = desk.start("lan.cv", "p")
    asked = AskVariables(actor=desk.actor("lan.cv"), search=Search(conditions=(
        Condition(field="processInstanceKey", operator="eq", value=str(key)),
        Condition(field="name", operator="eq", value="who"),
    )))  # fmt: skip
    assert [row.value for row in desk.office.ask(asked).rows] == [f'"{expected}"']
    assert desk.verified(key).ok


def test_a_version_tag_that_no_version_has_is_an_incident(desk):
    bound = DECIDES.replace(b'decisionId="route"', b'decisionId="route" bindingType="versionTag" versionTag="9"')
    desk.deploy(("p.bpmn", bound), ("route.dmn", answering("old", "1.0")))
    key = desk.start("lan.cv", "p")
    (row,) = desk.office.ask(AskStanding(actor=desk.actor("tri.qtht")))
    assert (row.code, "route (9)" in row.text) == ("not-found", True)
    assert desk.verified(key).ok
