"""Who may do what to whose case: every kind of person tries every command; what is not theirs does not exist."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from engine.commands.assign_task import AssignTask
from engine.commands.cancel_instance import CancelInstance
from engine.commands.claim_task import ClaimTask
from engine.commands.complete_task import CompleteTask
from engine.commands.declare_conflict import DeclareConflict, NothingToJudge
from engine.commands.preview_task import PreviewTask
from engine.commands.release_task import ReleaseTask
from engine.commands.retry import Retry
from engine.commands.set_variables import SetVariables
from engine.commands.suspend_instance import SuspendInstance
from engine.commands.take_over_task import NoDeputysTask, TakeOverTask
from engine.commands.update_task import UpdateTask
from engine.commands.withdraw import TooLateToWithdraw, Withdraw
from engine.domain.errors import NotFound, QuycheError
from engine.domain.tasks import ClaimFirst, NotYours, OnlyOne
from tests.offices import AGREED, Desk, fill
from tests.servers import Postgres

PEOPLE = {
    "lan.cv": "whose case it is",
    "minh.cv": "a colleague, named for the handover",
    "hanh.tp": "the head of the unit",
    "khoa.ptp": "her deputy",
    "quan.tp": "the head of another unit",
    "chau.pgd": "the leader in charge",
    "binh.pgd": "another leader",
    "an.gd": "the director",
    "dung.cvp": "the chief of office",
    "oanh.vt": "a clerk of the Office",
    "nga.ktt": "the chief accountant",
    "kiem.ktgs": "the auditor",
    "tri.qtht": "the administrator",
    "yen.cv": "somebody of another agency",
    "son.cvp": "the head of another agency",
    "quy.qtht": "the administrator of another agency",
}

Act = Callable[..., object]
ON_TASK: Mapping[str, Act] = {
    "claim": lambda actor, task: ClaimTask(actor=actor, task_key=task.key),
    "release": lambda actor, task: ReleaseTask(actor=actor, task_key=task.key),
    "assign": lambda actor, task: AssignTask(actor=actor, task_key=task.key, to=actor.login),
    "update": lambda actor, task: UpdateTask(actor=actor, task_key=task.key, priority=60),
    "preview": lambda actor, task: PreviewTask(actor=actor, task_key=task.key, answers={}),
    "declare": lambda actor, task: DeclareConflict(actor=actor, task_key=task.key, reason=""),
    "take over": lambda actor, task: TakeOverTask(
        actor=actor, task_key=task.key, reason="Việc gấp, Giám đốc trực tiếp chỉ đạo"
    ),
}
ON_CASE: Mapping[str, Act] = {
    "withdraw": lambda actor, task: Withdraw(actor=actor, instance_key=task.instance_key, reason=""),
    "cancel": lambda actor, task: CancelInstance(
        actor=actor, instance_key=task.instance_key, reason="Nộp nhầm hồ sơ của người khác"
    ),
    "set": lambda actor, task: SetVariables(
        actor=actor, instance_key=task.instance_key, scope_key=None, variables={"note": 1}
    ),
    "suspend": lambda actor, task: SuspendInstance(
        actor=actor, instance_key=task.instance_key, reason="Chờ ý kiến của cấp trên"
    ),
    "retry": lambda actor, task: Retry(actor=actor, instance_key=task.instance_key, key=task.key),
}


def done(outcome: str, answers: Mapping[str, Any]) -> Act:
    return lambda actor, task: CompleteTask(
        actor=actor, task_key=task.key, revision=None, outcome=outcome, answers=answers
    )


COMMANDS = {
    "review": {**ON_TASK, "complete": done("forward", AGREED), **ON_CASE},
    "register": {**ON_TASK, "complete": done("confirm", {}), **ON_CASE},
}

#: who may do what while the request lies with the head of the unit; nobody else does anything
REVIEW = {
    "lan.cv": {"withdraw"},
    "hanh.tp": {"claim", "assign", "update", "preview", "complete"},
    "an.gd": {"cancel", "suspend"},
    "dung.cvp": {"cancel", "suspend"},
    "tri.qtht": {"set", "suspend"},
}
#: the same when it has been approved and lies with the Office, claimed by nobody
REGISTER = {
    "dung.cvp": {"claim", "assign", "preview", "cancel", "suspend"},
    "oanh.vt": {"claim", "assign", "preview"},
    "nga.ktt": {"claim", "assign", "preview"},
    "an.gd": {"cancel", "suspend"},
    "tri.qtht": {"set", "suspend"},
}
UNCLAIMED = {"declare": NothingToJudge, "release": ClaimFirst, "complete": ClaimFirst, "update": NotYours}
#: who knows of it, and is told why not; everybody else is told that there is no such thing
TOLD: Mapping[tuple[str, str, str], type[QuycheError]] = {
    ("review", "hanh.tp", "release"): OnlyOne,
    ("review", "an.gd", "take over"): NoDeputysTask,
    ("register", "an.gd", "take over"): NoDeputysTask,
    ("review", "hanh.tp", "declare"): NothingToJudge,  # its form asks for it
    ("register", "lan.cv", "withdraw"): TooLateToWithdraw,
    **{
        ("register", login, name): refusal
        for login in ("dung.cvp", "oanh.vt", "nga.ktt")
        for name, refusal in UNCLAIMED.items()
    },
}
ALLOWED = {"review": REVIEW, "register": REGISTER}
CELLS = [(stage, login, name) for stage in COMMANDS for login in PEOPLE for name in COMMANDS[stage]]
MAY = [cell for cell in CELLS if cell[2] in ALLOWED[cell[0]].get(cell[1], ())]
MAY_NOT = [cell for cell in CELLS if cell not in MAY]


def task_at(desk: Desk, stage: str) -> Any:
    if stage == "review":
        desk.start("lan.cv")
        return desk.only("hanh.tp")
    desk.approved()
    return desk.only("oanh.vt")


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def refusing(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory):
    """An office per stage in which nothing is ever allowed, and the task they all try."""
    made = {}
    for stage in COMMANDS:
        url = None
        if request.param == "postgresql":
            server: Postgres = request.getfixturevalue("postgres")
            url = server.url(server.create(server.template("office", fill)))
        desk = Desk.opened(Path(tmp_path_factory.mktemp("rights")) / "data", url=url)
        made[stage] = desk, task_at(desk, stage)
    yield made
    for desk, _ in made.values():
        desk.office.close()


@pytest.mark.parametrize(("stage", "login", "name"), MAY_NOT)
def test_what_is_not_yours_does_not_exist(refusing, stage, login, name):
    desk, task = refusing[stage]
    with pytest.raises(TOLD.get((stage, login, name), NotFound)):
        desk.do(COMMANDS[stage][name](desk.actor(login), task))


@pytest.mark.parametrize(("stage", "login", "name"), MAY)
def test_what_is_yours_you_may(desk, stage, login, name):
    task = task_at(desk, stage)
    desk.do(COMMANDS[stage][name](desk.actor(login), task))
    assert desk.verified(task.instance_key).ok


def test_refusals_have_changed_nothing(refusing):
    for desk, task in refusing.values():
        assert desk.verified(task.instance_key).ok
        assert desk.only("hanh.tp" if task.role != "office" else "oanh.vt").revision == task.revision
