"""User tasks: look, take, hand on, complete."""

from typing import Final

from flask import Response, jsonify
from flask.typing import ResponseReturnValue

from engine.commands.assign_task import AssignTask
from engine.commands.claim_task import ClaimTask
from engine.commands.complete_task import CompleteTask
from engine.commands.declare_conflict import DeclareConflict
from engine.commands.release_task import ReleaseTask
from engine.commands.take_over_task import TakeOverTask
from engine.commands.update_task import UpdateTask
from engine.domain.keys import ElementKey, Login
from engine.queries.api_case import AskTaskVariables
from engine.queries.api_tasks import AskTaskForm, AskTasks, AskUserTask
from web.api import parse, view
from web.api.area import area
from web.api.doorman import me
from web.api.instances import whole_values
from web.shared.office import office

OUTCOME: Final = "decision"  #: where a client puts the outcome that sends no action
CHANGES: Final = ("dueDate", "followUpDate", "priority")
BY_ROLE: Final = (
    "người nhận việc được tính từ vai trò và tổ chức",
    "who may take a task follows from its role and the organisation",
)


@area.post("/user-tasks/search")
def search_tasks() -> Response:
    """Tasks that I may act on, or have acted on."""
    actor = me()
    found = office().ask(AskTasks(actor=actor, search=parse.search(actor)))
    return view.listed(found, lambda row: view.task(row, actor))


@area.get("/user-tasks/<key:key>")
def get_task(key: int) -> Response:
    """One task of mine."""
    actor = me()
    return jsonify(view.task(office().ask(AskUserTask(actor=actor, key=ElementKey(key))), actor))


@area.get("/user-tasks/<key:key>/form")
def get_task_form(key: int) -> ResponseReturnValue:
    """Its form; 204 if it has none."""
    actor = me()
    asked = office().ask(AskTaskForm(actor=actor, key=ElementKey(key)))
    return jsonify(view.form(asked, actor)) if asked else ("", 204)


@area.post("/user-tasks/<key:key>/assignment")
def assign_task(key: int) -> ResponseReturnValue:
    """To myself it is a claim."""
    actor, sent = me(), parse.body()
    to = Login(parse.needed(sent, "assignee"))
    if to == actor.login:
        office().do(ClaimTask(actor=actor, task_key=ElementKey(key)))
    else:
        office().do(AssignTask(actor=actor, task_key=ElementKey(key), to=to))
    return "", 204


@area.post("/user-tasks/<key:key>/takeover")
def take_over_task(key: int) -> ResponseReturnValue:
    """Ours: the head of the agency does what was given to a deputy, who is told why (H9)."""
    actor, reason = me(), parse.needed(parse.body(), "reason")
    office().do(TakeOverTask(actor=actor, task_key=ElementKey(key), reason=reason))
    return "", 204


@area.post("/user-tasks/<key:key>/conflict")
def declare_conflict(key: int) -> ResponseReturnValue:
    """Ours: I have a relation of interest with the person or the matter; somebody else acts (H5)."""
    actor, reason = me(), parse.text(parse.body(), "reason") or ""
    office().do(DeclareConflict(actor=actor, task_key=ElementKey(key), reason=reason))
    return "", 204


@area.delete("/user-tasks/<key:key>/assignee")
def unassign_task(key: int) -> ResponseReturnValue:
    """Back to the group."""
    office().do(ReleaseTask(actor=me(), task_key=ElementKey(key)))
    return "", 204


@area.patch("/user-tasks/<key:key>")
def update_task(key: int) -> ResponseReturnValue:
    """When it is due, when to look at it, how pressing it is."""
    changes = parse.fields(parse.body(), "changeset")
    for name in ("candidateUsers", "candidateGroups"):
        if changes.get(name) is not None:
            raise parse.unsupported(name, BY_ROLE)
    if all(changes.get(name) is None for name in CHANGES):
        raise parse.bad("changeset", (f"một trong {', '.join(CHANGES)}", f"one of {', '.join(CHANGES)}"))
    command = UpdateTask(
        actor=me(),
        task_key=ElementKey(key),
        due_at=parse.instant(changes, "dueDate"),
        follow_up_at=parse.instant(changes, "followUpDate"),
        priority=parse.integer(changes, "priority"),
    )
    office().do(command)
    return "", 204


@area.post("/user-tasks/<key:key>/completion")
def complete_task(key: int) -> ResponseReturnValue:
    """Done: the action is the outcome, the variables are the answers."""
    sent = parse.body()
    answers = dict(parse.fields(sent, "variables"))
    named = answers.pop(OUTCOME, None)
    outcome = parse.text(sent, "action") or parse.text({OUTCOME: named}, OUTCOME)
    command = CompleteTask(actor=me(), task_key=ElementKey(key), revision=None, outcome=outcome, answers=answers)
    office().do(command)
    return "", 204


@area.post("/user-tasks/<key:key>/variables/search")
@area.post("/user-tasks/<key:key>/effective-variables/search")
def search_task_variables(key: int) -> Response:
    """What can be read from it."""
    actor = me()
    found = office().ask(AskTaskVariables(actor=actor, key=ElementKey(key), search=parse.search(actor)))
    return view.listed(found, lambda row: view.variable(row, actor, whole=whole_values()))
