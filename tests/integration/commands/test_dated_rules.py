"""A running case keeps the rules of the day on which it began (context.md O-2); an organisation may change under it."""

from tests.offices import Desk
from tests.unit.executor.bpmn import end, flows, node, process, start, user

MINE = '<zeebe:assignmentDefinition assignee="=requester"/>'
SPACE = "https://www.omg.org/spec/DMN/20191111/MODEL/"
RULE = f"<definitions xmlns='{SPACE}' id='law' name='law' namespace='n'>{{}}</definitions>"
LITERAL = "<decision id='limit' name='limit'><literalExpression><text>{}</text></literalExpression></decision>"


def law(days: int) -> tuple[str, bytes]:
    return "law.dmn", RULE.format(LITERAL.format(days)).encode()


def case() -> tuple[str, bytes]:
    """It asks its owner, then the law, and names the next task after what the law says."""
    called = '<zeebe:calledDecision decisionId="limit" resultVariable="days"/>'
    ways = "".join(
        user(f"t{days}", ext=MINE, attributes=f'name="{days} ngày"') + end(f"e{days}") for days in ("10", "7")
    )
    return "p.bpmn", process(
        start()
        + user("ask", ext=MINE, attributes='name="Hỏi"')
        + node("businessRuleTask", "rule", ext=called)
        + node("exclusiveGateway", "g", attributes='default="g_t7"')
        + ways
        + flows("s ask", "ask rule", "rule g", "g t10 =days = 10", "g t7", "t10 e10", "t7 e7")
    )


def test_a_case_keeps_the_rules_of_the_day_on_which_it_began(desk: Desk) -> None:
    desk.deploy(law(10), case())
    desk.at("2024-06-05")
    old = desk.start("lan.cv", "p")
    desk.at("2024-06-30")
    desk.deploy(law(7))
    desk.at("2024-07-01")
    desk.start("minh.cv", "p")
    for login in ("lan.cv", "minh.cv"):
        desk.complete(login)
    assert [desk.only(login).name for login in ("lan.cv", "minh.cv")] == ["10 ngày", "7 ngày"]
    assert desk.verified(old).replayed
