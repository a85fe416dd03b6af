"""Messages and signals from outside: to cases that wait for them, and to processes that begin by them."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, Final

from flask import Response, jsonify

from engine.commands.broadcast_signal import BroadcastSignal
from engine.commands.correlate_message import CorrelateMessage
from engine.commands.evaluate_conditionals import EvaluateConditionals
from engine.commands.publish_message import PublishMessage
from engine.commands.recall_decision import RecallDecision
from engine.commands.withdraw import Withdraw
from engine.domain.actor import Actor
from engine.domain.jobs import within
from engine.domain.keys import DefinitionKey, InstanceKey
from web.api import parse
from web.api.area import area
from web.api.doorman import me
from web.shared.office import office

#: what people send to a case of theirs, by its key
OURS: Final = {"withdraw": Withdraw, "recall": RecallDecision}
LONGEST_LIFE: Final = 366 * 24 * 60 * 60 * 1000  #: milliseconds that a message may be kept


@area.post("/messages/publication")
def publish_message() -> Response:
    """To who waits, else kept as long as it says."""
    actor, sent = opened()
    command = PublishMessage(
        actor=actor,
        name=parse.needed(sent, "name"),
        correlation_key=parse.text(sent, "correlationKey"),
        variables=parse.fields(sent, "variables"),
        message_id=parse.text(sent, "messageId"),
        time_to_live=lifetime(sent),
    )
    return jsonify(tenantId=actor.agency, messageKey=str(office().do(command).key))


def lifetime(sent: Mapping[str, Any]) -> timedelta:
    """Milliseconds; a negative number is refused by the command."""
    given = parse.integer(sent, "timeToLive") or 0
    return timedelta(milliseconds=within("timeToLive", given, -LONGEST_LIFE, LONGEST_LIFE))


@area.post("/messages/correlation")
def correlate_message() -> Response:
    """The case that has it when the answer comes; "withdraw" and "recall" go to a case by its key."""
    actor, sent = opened()
    name = parse.needed(sent, "name")
    if name in OURS:
        return told_to_case(actor, name, sent)
    command = CorrelateMessage(
        actor=actor,
        name=name,
        correlation_key=parse.text(sent, "correlationKey"),
        variables=parse.fields(sent, "variables"),
    )
    done = office().do(command)
    return jsonify(tenantId=actor.agency, messageKey=str(done.key), processInstanceKey=str(done.instance_key))


def told_to_case(actor: Actor, name: str, sent: Mapping[str, Any]) -> Response:
    """By the person whose case or decision it is."""
    instance_key = parse.number_key(sent, "correlationKey")
    if instance_key is None:
        raise parse.bad("correlationKey", parse.KEY)
    reason = parse.text(parse.fields(sent, "variables"), f"{name}_reason") or ""
    office().do(OURS[name](actor=actor, instance_key=InstanceKey(instance_key), reason=reason))
    key = str(instance_key)
    return jsonify(tenantId=actor.agency, messageKey=key, processInstanceKey=key)


@area.post("/signals/broadcast")
def broadcast_signal() -> Response:
    """To everybody who waits for it, and to every process that begins by it."""
    actor, sent = me(), parse.body()
    parse.check_tenant(sent, actor)
    name = parse.needed(sent, "signalName")
    done = office().do(BroadcastSignal(actor=actor, name=name, variables=parse.fields(sent, "variables")))
    return jsonify(tenantId=actor.agency, signalKey=str(done.key))


def opened() -> tuple[Actor, Mapping[str, Any]]:
    """Who sends what."""
    actor, sent = me(), parse.body()
    parse.check_tenant(sent, actor)
    parse.refuse_others(sent, ("businessId",))
    return actor, sent


@area.post("/conditionals/evaluation")
def evaluate_conditionals() -> Response:
    """Processes that begin by a condition: does it hold with these variables?"""
    actor, sent = opened()
    key = parse.number_key(sent, "processDefinitionKey")
    command = EvaluateConditionals(
        actor=actor,
        variables=parse.fields(sent, "variables"),
        definition_key=None if key is None else DefinitionKey(key),
    )
    done = office().do(command)
    begun = [{"processDefinitionKey": str(one), "processInstanceKey": str(case)} for one, case in done.begun]
    return jsonify(conditionalEvaluationKey=str(done.key), tenantId=actor.agency, processInstances=begun)
