"""The official client publishes and correlates messages and broadcasts signals; who may not is told so."""

from typing import Any

import pytest
from camunda_orchestration_sdk import models as m
from camunda_orchestration_sdk.errors import ApiError, NotFoundError

from tests.conformance.bpmn.parts import condition
from tests.conformance.house import House
from tests.integration.commands.test_messages import HEARD, begins, mine, waiter
from tests.unit.executor.bpmn import flows, lane, message_ref, node, process

pytestmark = pytest.mark.conformance


@pytest.fixture(scope="module", autouse=True)
def deployed(house: House, tmp_path_factory: Any) -> None:
    folder = tmp_path_factory.mktemp("models")
    files = {
        "waits": waiter("waits", message_ref("answer")),
        "hears": waiter("hears", HEARD),
        "begins": begins(HEARD).replace(b'name="closed"', b'name="opened"'),
    }
    for name, content in files.items():
        (folder / f"{name}.bpmn").write_bytes(content)
    house.client("tri.qtht").deploy_resources_from_files([folder / f"{name}.bpmn" for name in files])


def names(house: House, case: str) -> list[str]:
    return [task.name for task in house.tasks("lan.cv", processInstanceKey=case)]


def publish(house: House, login: str = "tri.qtht", **sent: Any) -> Any:
    request = m.MessagePublicationRequest.from_dict({"name": "answer", "correlationKey": "17", **sent})
    return house.client(login).publish_message(data=request)


def correlate(house: House, key: str = "17", login: str = "tri.qtht") -> Any:
    request = m.MessageCorrelationRequest.from_dict(
        {"name": "answer", "correlationKey": key, "variables": {"paid": True}}
    )
    return house.client(login).correlate_message(data=request)


def broadcast(house: House, name: str, login: str = "tri.qtht") -> Any:
    return house.client(login).broadcast_signal(data=m.SignalBroadcastRequest(signal_name=name))


def test_a_published_message_is_kept_for_who_comes_and_its_repeat_has_no_effect(house: House) -> None:
    first = publish(house, timeToLive=3_600_000, messageId="m1", variables={"paid": True})
    with pytest.raises(ApiError, match="message-already-published"):
        publish(house, timeToLive=3_600_000, messageId="m1")
    cases = [house.start("lan.cv", "waits") for _ in range(2)]
    house.runner.turn()
    assert (first.message_key.isdecimal(), [names(house, case) for case in cases]) == (True, [["after"], []])
    [found] = house.of_case("lan.cv", "variables", cases[0], name="paid")
    assert found.value == "true"
    assert correlate(house).process_instance_key == cases[1]


def test_a_message_that_nobody_waits_for_is_not_found(house: House) -> None:
    with pytest.raises(NotFoundError):
        correlate(house, "nobody's")


def test_a_signal_reaches_every_case_and_begins_others(house: House) -> None:
    cases = [house.start("lan.cv", "hears") for _ in range(2)]
    assert broadcast(house, "closed").signal_key.isdecimal()
    broadcast(house, "opened")
    house.runner.turn()
    assert [names(house, case) for case in cases] == [["after"], ["after"]]
    assert [task.name for task in house.tasks("tri.qtht")] == ["begun"]


def test_nobody_but_an_administrator_sends(house: House) -> None:
    for send in (lambda: publish(house, "an.gd"), lambda: correlate(house, login="an.gd"),
                 lambda: broadcast(house, "closed", "an.gd")):  # fmt: skip
        with pytest.raises(ApiError, match="403"):
            send()


@pytest.mark.parametrize("sent", [{"timeToLive": -1}, {"timeToLive": 10**15}, {"variables": {"x": "a" * 999_995}}])
def test_what_cannot_be_sent_is_refused(house: House, sent: dict[str, Any]) -> None:
    with pytest.raises(ApiError) as refused:
        publish(house, **sent)
    assert refused.value.status_code in (400, 413)


def test_a_condition_that_holds_begins_a_case(house: House, tmp_path: Any) -> None:
    body = node("startEvent", "s", inner=condition("=amount > 100")) + mine("counted") + flows("s counted")
    body += lane("staff", "counted")
    (tmp_path / "limits.bpmn").write_bytes(process(body, process_id="limits"))
    client = house.client("tri.qtht")
    client.deploy_resources_from_files([tmp_path / "limits.bpmn"])

    def evaluate(amount: Any, login: str = "tri.qtht") -> Any:
        asked = m.ConditionalEvaluationInstruction.from_dict({"variables": {"amount": amount}})
        return house.client(login).evaluate_conditionals(data=asked).process_instances

    assert (evaluate(100), evaluate("much")) == ([], [])
    [begun] = evaluate(101)
    [task] = house.tasks("tri.qtht", processInstanceKey=str(begun.process_instance_key))
    assert task.name == "counted"
    with pytest.raises(ApiError, match="403"):
        evaluate(101, "an.gd")
