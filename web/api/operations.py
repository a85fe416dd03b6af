"""What is done to running cases from outside: suspended, resumed, moved to other steps and versions; batches."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from flask import Response, jsonify
from flask.typing import ResponseReturnValue

from engine.commands.migrate_instance import MigrateInstance
from engine.commands.resume_instance import ResumeInstance
from engine.commands.start_batch import StartBatch
from engine.commands.suspend_instance import SuspendInstance
from engine.domain.batches import BatchKind, Plan
from engine.domain.keys import DefinitionKey, InstanceKey
from engine.queries.batches import AskBatch, AskBatchRows, AskCaseKeys, AskItems, BatchRow, ItemRow
from web.api import parse, view
from web.api.area import area
from web.api.doorman import me
from web.api.instances import THROUGH_API
from web.api.outcome import outcome
from web.api.problems import say
from web.shared.office import office

TYPES: Final[Mapping[str, str]] = {
    "retry": "RESOLVE_INCIDENT",
    "cancel": "CANCEL_PROCESS_INSTANCE",
    "migrate": "MIGRATE_PROCESS_INSTANCE",
    "modify": "MODIFY_PROCESS_INSTANCE",
    "suspend": "SUSPEND_PROCESS_INSTANCE",
    "resume": "RESUME_PROCESS_INSTANCE",
}
STATES: Final = {"waiting": "ACTIVE", "done": "COMPLETED", "failed": "FAILED"}


@area.post("/process-instances/<key:key>/suspension")
def suspend_instance(key: int) -> ResponseReturnValue:
    """Nothing moves until it is resumed."""
    parse.body()
    office().do(SuspendInstance(actor=me(), instance_key=InstanceKey(key), reason=say(THROUGH_API)))
    return "", 204


@area.post("/process-instances/<key:key>/resumption")
def resume_instance(key: int) -> ResponseReturnValue:
    """It goes on."""
    parse.body()
    office().do(ResumeInstance(actor=me(), instance_key=InstanceKey(key), reason=say(THROUGH_API)))
    return "", 204


@area.post("/process-instances/<key:key>/migration")
def migrate_instance(key: int) -> ResponseReturnValue:
    """Go on on another version."""
    office().do(migration(key))
    return "", 204


@area.post("/process-instances/<key:key>/migration/preview")
def preview_migration(key: int) -> ResponseReturnValue:
    """What the same plan would do."""
    return jsonify(outcome(office().do(replace(migration(key), trial=True))))


def migration(key: int) -> MigrateInstance:
    """As the body plans it."""
    sent = parse.body()
    return MigrateInstance(
        actor=me(),
        instance_key=InstanceKey(key),
        definition_key=target(sent),
        mapping=mapping(sent),
        reason=say(THROUGH_API),
    )


def target(sent: Mapping[str, Any]) -> DefinitionKey:
    """The version to go to."""
    key = parse.number_key(sent, "targetProcessDefinitionKey")
    if key is None:
        raise parse.bad("targetProcessDefinitionKey", parse.KEY)
    return DefinitionKey(key)


def mapping(sent: Mapping[str, Any], name: str = "mappingInstructions") -> dict[str, str]:
    """Element id -> element id."""
    pairs = parse.objects(sent, name)
    return {parse.needed(one, "sourceElementId"): parse.needed(one, "targetElementId") for one in pairs}


# ------------------------------------------------------------------ many cases


@area.post("/process-instances/cancellation")
def cancel_instances() -> Response:
    """Of all cases that the filter finds."""
    return begin("cancel", Plan())


@area.post("/process-instances/suspension")
def suspend_instances() -> Response:
    """The same for suspending."""
    return begin("suspend", Plan())


@area.post("/process-instances/resumption")
def resume_instances() -> Response:
    """The same for resuming."""
    return begin("resume", Plan())


@area.post("/process-instances/incident-resolution")
def resolve_incidents() -> Response:
    """Everything that stands still in them is tried again."""
    return begin("retry", Plan())


@area.post("/process-instances/migration")
def migrate_instances() -> Response:
    """The same for going to another version."""
    plan = parse.fields(parse.body(), "migrationPlan")
    return begin("migrate", Plan(definition_key=target(plan), mapping=mapping(plan)))


@area.post("/process-instances/modification")
def modify_instances() -> Response:
    """The same for moving the runs of elements to others."""
    return begin("modify", Plan(mapping=mapping(parse.body(), "moveInstructions")))


def begin(kind: BatchKind, plan: Plan) -> Response:
    """Which cases those are is asked once, now."""
    actor = me()
    found = office().ask(AskCaseKeys(actor=actor, conditions=parse.search(actor).conditions))
    number = office().do(StartBatch(actor=actor, kind=kind, cases=found, reason=say(THROUGH_API), plan=plan))
    return jsonify(batchOperationKey=str(number), batchOperationType=TYPES[kind])


@area.get("/batch-operations/<key:key>")
def get_batch(key: int) -> Response:
    """How far it has come."""
    return jsonify(batch(office().ask(AskBatch(actor=me(), batch_id=key))))


@area.post("/batch-operations/search")
def search_batches() -> Response:
    """Batches of my agency."""
    actor = me()
    return view.listed(office().ask(AskBatchRows(actor=actor, search=parse.search(actor))), batch)


@area.post("/batch-operation-items/search")
def search_items() -> Response:
    """What became of each case."""
    actor = me()
    return view.listed(office().ask(AskItems(actor=actor, search=parse.search(actor))), item)


def batch(row: BatchRow) -> dict[str, Any]:
    """BatchOperationResponse"""
    return {
        "batchOperationKey": str(row.id),
        "state": "ACTIVE" if row.ended_at is None else "PARTIALLY_COMPLETED" if row.failed else "COMPLETED",
        "batchOperationType": TYPES[row.kind],
        "startDate": view.when(row.asked_at),
        "endDate": view.when(row.ended_at),
        "actorType": "USER",
        "actorId": row.asked_by,
        "operationsTotalCount": row.total,
        "operationsFailedCount": row.failed,
        "operationsCompletedCount": row.done,
        "errors": [],
    }


def item(row: ItemRow) -> dict[str, Any]:
    """BatchOperationItemResponse"""
    return {
        "operationType": TYPES[row.kind],
        "batchOperationKey": str(row.batch_id),
        "itemKey": str(row.instance_key),
        "processInstanceKey": str(row.instance_key),
        "rootProcessInstanceKey": str(row.instance_key),
        "state": STATES[row.state],
        "processedDate": view.when(row.done_at),
        "errorMessage": row.text,
    }
