"""Cases: start, look, end; their elements, variables, decisions and incidents."""

from functools import partial
from typing import Final

from flask import Response, jsonify, request
from flask.typing import ResponseReturnValue

from engine.commands.cancel_instance import CancelInstance
from engine.commands.retry import Retry
from engine.commands.set_variables import SetVariables
from engine.commands.start_instance import Started, StartInstance
from engine.domain.keys import DefinitionKey, ElementKey, InstanceKey, instance_of, run_of
from engine.domain.requests import AlreadyDone
from engine.queries.api_case import AskElement, AskElements, AskVariable, AskVariables
from engine.queries.api_definitions import AskDefinition
from engine.queries.api_evaluations import AskEvaluation, AskEvaluations
from engine.queries.api_incidents import AskIncident, AskIncidents
from engine.queries.api_instances import AskInstance, AskInstances
from web.api import parse, view
from web.api.area import area
from web.api.doorman import me
from web.api.problems import OnlyInForce, say
from web.shared.office import office

NEWEST: Final = -1  #: the version that a client sends who wants the one in force
NOT_FOLLOWED: Final = (
    "startInstructions",
    "runtimeInstructions",
    "awaitCompletion",
    "fetchVariables",
    "tags",
    "businessId",
)
ONLY_LOCAL: Final = (
    'với khóa của một bước hãy gửi "local": true, hoặc dùng khóa của hồ sơ',
    'with the key of an element send "local": true, or use the key of the process instance',
)
#: the API carries no reason, the history does not go without
THROUGH_API: Final = ("Yêu cầu qua giao diện REST /v2", "Asked for through the REST API /v2")


@area.post("/process-instances")
def create_instance() -> Response:
    """The authenticated person files a case; variables are the answers of the start form."""
    actor, sent = me(), parse.body()
    parse.check_tenant(sent, actor)
    parse.refuse_others(sent, NOT_FOLLOWED)
    asked = AskDefinition(actor=actor, key=None, process_id=parse.text(sent, "processDefinitionId"))
    key = parse.number_key(sent, "processDefinitionKey")
    if key is not None:
        asked = AskDefinition(actor=actor, key=DefinitionKey(key))
    elif asked.process_id is None:
        raise parse.bad("processDefinitionId", parse.TEXT)
    wanted = office().ask(asked)
    in_force = office().ask(AskDefinition(actor=actor, process_id=wanted.process_id))
    version = parse.integer(sent, "processDefinitionVersion")
    tag = parse.text(sent, "processDefinitionVersionTag")
    named = (wanted.key, in_force.version if version in (None, NEWEST) else version, tag or in_force.version_tag)
    if named != (in_force.key, in_force.version, in_force.version_tag):
        raise OnlyInForce(key=in_force.key, version=in_force.version)
    command = StartInstance(actor=actor, process_id=in_force.process_id, answers=parse.fields(sent, "variables"))
    return jsonify(view.created(office().ask(AskInstance(actor=actor, key=begun(command))), actor))


def begun(command: StartInstance) -> InstanceKey:
    """The new case, or that of the same request when it was sent before."""
    try:
        started: Started = office().do(command)
    except AlreadyDone as before:
        if before.made is None:  # the mark was another command's
            raise
        return InstanceKey(before.made)
    return started.instance_key


@area.post("/process-instances/search")
def search_instances() -> Response:
    """Cases that I may look into."""
    actor = me()
    found = office().ask(AskInstances(actor=actor, search=parse.search(actor)))
    return view.listed(found, lambda row: view.instance(row, actor))


@area.get("/process-instances/<key:key>")
def get_instance(key: int) -> Response:
    """One case."""
    actor = me()
    return jsonify(view.instance(office().ask(AskInstance(actor=actor, key=InstanceKey(key))), actor))


@area.post("/process-instances/<key:key>/cancellation")
def cancel_instance(key: int) -> ResponseReturnValue:
    """Heads of the agency and of its office end a case for good."""
    parse.body()
    office().do(CancelInstance(actor=me(), instance_key=InstanceKey(key), reason=say(THROUGH_API)))
    return "", 204


@area.post("/process-instances/<key:key>/incidents/search")
def search_incidents_of_instance(key: int) -> Response:
    """Where this case stands still."""
    actor = me()
    office().ask(AskInstance(actor=actor, key=InstanceKey(key)))
    found = office().ask(AskIncidents(actor=actor, search=parse.search(actor, processInstanceKey=str(key))))
    return view.listed(found, lambda row: view.incident(row, actor))


# ------------------------------------------------------------------ what happened in a case


@area.post("/element-instances/search")
def search_elements() -> Response:
    """The elements that a case has entered."""
    actor = me()
    found = office().ask(AskElements(actor=actor, search=parse.search(actor)))
    return view.listed(found, lambda row: view.element(row, actor))


@area.get("/element-instances/<key:key>")
def get_element(key: int) -> Response:
    """One run of one element."""
    actor = me()
    return jsonify(view.element(office().ask(AskElement(actor=actor, key=ElementKey(key))), actor))


@area.put("/element-instances/<key:key>/variables")
def set_variables(key: int) -> ResponseReturnValue:
    """Correct the data of a case, or of one of its scopes."""
    actor, sent = me(), parse.body()
    scope = ElementKey(key) if run_of(ElementKey(key)) else None
    if scope is not None and not parse.flag(sent, "local", default=False):
        raise parse.unsupported("local", ONLY_LOCAL)
    command = SetVariables(
        actor=actor,
        instance_key=instance_of(ElementKey(key)),
        scope_key=scope,
        variables=parse.fields(sent, "variables"),
        reason=say(THROUGH_API),
    )
    office().do(command)
    return "", 204


def whole_values() -> bool:
    """Whether the client wants long values uncut."""
    return request.args.get("truncateValues", "true").lower() == "false"


@area.post("/variables/search")
def search_variables() -> Response:
    """The data of a case, scope by scope."""
    actor = me()
    found = office().ask(AskVariables(actor=actor, search=parse.search(actor)))
    return view.listed(found, lambda row: view.variable(row, actor, whole=whole_values()))


@area.get("/variables/<key>")
def get_variable(key: str) -> Response:
    """One value, whole. The key of a variable is longer than other keys."""
    actor = me()
    asked = AskVariable(actor=actor, key=parse.long_key(key))
    return jsonify(view.variable_whole(office().ask(asked), actor))


@area.post("/decision-instances/search")
def search_evaluations() -> Response:
    """The decisions made in a case."""
    actor = me()
    found = office().ask(AskEvaluations(actor=actor, search=parse.search(actor)))
    return view.listed(found, lambda row: view.evaluation(row, actor))


@area.get("/decision-instances/<key>")
def get_evaluation(key: str) -> Response:
    """One of them, with what it looked at and the rules that matched."""
    actor = me()
    return jsonify(view.evaluation_whole(office().ask(AskEvaluation(actor=actor, key=key)), actor))


# ------------------------------------------------------------------ incidents


@area.post("/incidents/search")
def search_incidents() -> Response:
    """Where cases stand still."""
    actor = me()
    found = office().ask(AskIncidents(actor=actor, search=parse.search(actor)))
    return view.listed(found, partial(view.incident, actor=actor))


@area.get("/incidents/<key:key>")
def get_incident(key: int) -> Response:
    """One incident."""
    actor = me()
    return jsonify(view.incident(office().ask(AskIncident(actor=actor, key=ElementKey(key))), actor))


@area.post("/incidents/<key:key>/resolution")
def resolve_incident(key: int) -> ResponseReturnValue:
    """Run the element again."""
    office().do(Retry(actor=me(), instance_key=instance_of(ElementKey(key)), key=ElementKey(key)))
    return "", 204
