"""Tokens moved from outside: elements begin, stop, or both; activities of an ad-hoc subprocess are chosen."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from flask import jsonify
from flask.typing import ResponseReturnValue

from engine.commands.begin_inside import BeginInside
from engine.commands.modify_instance import ModifyInstance
from engine.domain.keys import ElementKey, InstanceKey, run_of
from engine.domain.steps import Begin, Move
from web.api import parse
from web.api.area import area
from web.api.doorman import me
from web.api.instances import THROUGH_API
from web.api.outcome import outcome
from web.api.problems import say
from web.shared.office import office

GLOBAL: Final = ""  #: the scope of the process itself
BY_ID, BY_KEY = "byId", "byKey"
DIRECT, INFERRED, OF_SOURCE = "direct", "inferred", "sourceParent"
SOURCES: Final = ("byId hoặc byKey", "byId or byKey")
SCOPES: Final = ("direct, inferred hoặc sourceParent", "direct, inferred or sourceParent")

Given = dict[str, dict[str, Any]]  #: variables by the id of their scope


@area.post("/process-instances/<key:key>/modification")
def modify_instance(key: int) -> ResponseReturnValue:
    """Begin elements, stop others."""
    office().do(modification(key))
    return "", 204


@area.post("/process-instances/<key:key>/modification/preview")
def preview_modification(key: int) -> ResponseReturnValue:
    """What the same instructions would do."""
    return jsonify(outcome(office().do(replace(modification(key), trial=True))))


def modification(key: int) -> ModifyInstance:
    """As the body asks for it."""
    sent = parse.body()
    variables: dict[str, Any] = {}
    begun = [activation(one, variables) for one in parse.objects(sent, "activateInstructions")]
    moved = [move(one, variables) for one in parse.objects(sent, "moveInstructions")]
    stopped = parse.objects(sent, "terminateInstructions")
    return ModifyInstance(
        actor=me(),
        instance_key=InstanceKey(key),
        begin=tuple(begun),
        stop=tuple(parse.needed(one, "elementId") for one in stopped if "elementInstanceKey" not in one),
        terminate=tuple(element(one, "elementInstanceKey") for one in stopped if "elementInstanceKey" in one),
        move=tuple(moved),
        variables=variables,
        reason=say(THROUGH_API),
    )


def activation(sent: Mapping[str, Any], variables: dict[str, Any]) -> Begin:
    """``variables``: takes what goes to the process."""
    return begin(parse.needed(sent, "elementId"), sent, ancestor(sent), variables)


def begin(element_id: str, sent: Mapping[str, Any], scope: ElementKey | None, variables: dict[str, Any]) -> Begin:
    """An element with the variables of its instruction."""
    local: Given = {}
    for one in parse.objects(sent, "variableInstructions"):
        place = parse.text(one, "scopeId") or GLOBAL
        given = parse.fields(one, "variables")
        if place == GLOBAL:
            variables.update(given)
        else:
            local.setdefault(place, {}).update(given)
    return Begin(element_id=element_id, scope_key=scope, local=local)


def ancestor(sent: Mapping[str, Any]) -> ElementKey | None:
    """The run of the scope to begin in; the case itself, -1 and nothing leave it to the model."""
    if sent.get("ancestorElementInstanceKey") in ("-1", -1):
        return None
    key = parse.number_key(sent, "ancestorElementInstanceKey")
    return None if key is None or not run_of(ElementKey(key)) else ElementKey(key)


def move(sent: Mapping[str, Any], variables: dict[str, Any]) -> Move:
    """Runs of one element stop; for each of them another begins."""
    source, scope = parse.fields(sent, "sourceElementInstruction"), parse.fields(sent, "ancestorScopeInstruction")
    kind = parse.text(scope, "ancestorScopeType") or DIRECT
    if kind not in (DIRECT, INFERRED, OF_SOURCE):
        raise parse.bad("ancestorScopeType", SCOPES)
    to = begin(parse.needed(sent, "targetElementId"), sent, ancestor(scope) if kind == DIRECT else None, variables)
    beside = kind != DIRECT
    match parse.text(source, "sourceType"):
        case "byId":
            return Move(to=to, element_id=parse.needed(source, "sourceElementId"), beside=beside)
        case "byKey":
            return Move(to=to, key=element(source, "sourceElementInstanceKey"), beside=beside)
    raise parse.bad("sourceType", SOURCES)


def element(sent: Mapping[str, Any], name: str) -> ElementKey:
    """The key of a run."""
    key = parse.number_key(sent, name)
    if key is None:
        raise parse.bad(name, parse.KEY)
    return ElementKey(key)


@area.post("/element-instances/ad-hoc-activities/<key:key>/activation")
def activate_ad_hoc_activities(key: int) -> ResponseReturnValue:
    """What is to be done next in an ad-hoc subprocess."""
    sent = parse.body()
    command = BeginInside(
        actor=me(),
        key=ElementKey(key),
        begin=tuple(map(chosen, parse.objects(sent, "elements"))),
        cancel_remaining=parse.flag(sent, "cancelRemainingInstances", default=False),
    )
    office().do(command)
    return "", 204


def chosen(sent: Mapping[str, Any]) -> Begin:
    """An activity, with variables of its own."""
    element_id, variables = parse.needed(sent, "elementId"), parse.fields(sent, "variables")
    return Begin(element_id=element_id, local={element_id: variables} if variables else {})
