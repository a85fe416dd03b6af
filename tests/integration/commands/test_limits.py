"""Ten thousand names or ten megabytes come into no case, by whichever command somebody sends them."""

import dataclasses
from collections.abc import Iterator
from types import SimpleNamespace

import pytest

from engine import commands
from engine.bootstrap import handlers
from engine.commands.broadcast_signal import BroadcastSignal
from engine.commands.complete_job import CompleteJob
from engine.commands.complete_task import CompleteTask
from engine.commands.correlate_message import CorrelateMessage
from engine.commands.evaluate_conditionals import EvaluateConditionals
from engine.commands.evaluate_decision import EvaluateDecision
from engine.commands.fail_job import FailJob
from engine.commands.modify_instance import ModifyInstance
from engine.commands.preview_start import PreviewStart
from engine.commands.preview_task import PreviewTask
from engine.commands.publish_message import PublishMessage
from engine.commands.save_draft import SaveDraft
from engine.commands.set_variables import SetVariables
from engine.commands.start_instance import StartInstance
from engine.commands.throw_job_error import ThrowJobError
from engine.domain.facts import Variables
from engine.domain.limits import TooManyVariables, VariablesTooLarge
from tests.integration.commands.jobs import BESIDE, Worker
from tests.offices import Desk

TOO_MANY = {f"v{number}": number for number in range(10_000)}
TOO_LARGE = {"x": "a" * 10_000_000}
DATA = (Variables, Variables | None)
#: nothing of it comes into the case; a draft has a size of its own
BESIDE_THE_CASE = {EvaluateDecision, PreviewStart, PreviewTask, SaveDraft}
ADMIN = {BroadcastSignal, CorrelateMessage, EvaluateConditionals, PublishMessage}
OF_JOB = {CompleteJob, FailJob, ThrowJobError}
OF_CASE = {ModifyInstance, SetVariables}
MINE = {CompleteTask, StartInstance}
TRIED = sorted(ADMIN | OF_JOB | OF_CASE | MINE, key=lambda kind: kind.__name__)
USUAL = {"name": "answer", "reason": "Sửa số liệu nhập nhầm", "scope_key": None, "error": "bounced", "revision": None,
         "outcome": None, "process_id": "p", "message": "hộp thư đầy"}  # fmt: skip


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SimpleNamespace]:
    """A case with a job and a task, in which nothing may change."""
    desk = Desk.opened(tmp_path_factory.mktemp("limits") / "data")
    desk.deploy(("p.bpmn", BESIDE))
    case = desk.start("lan.cv", "p")
    (job,) = Worker(desk).take()
    yield SimpleNamespace(desk=desk, case=case, task=desk.only("lan.cv").key, job=job.job.key)
    desk.office.close()


def sent(place: SimpleNamespace, kind: type, data: Variables) -> None:
    """The command with all that it asks for, and this data."""
    known = {
        **USUAL,
        "key": place.job,
        "instance_key": place.case,
        "task_key": place.task,
        "actor": place.desk.actor("lan.cv" if kind in MINE else "tri.qtht"),
    }
    needed = [one for one in dataclasses.fields(kind) if one.type not in DATA]
    given = {one.name: known[one.name] for one in needed if one.name in known}
    (field,) = [one.name for one in dataclasses.fields(kind) if one.type in DATA]
    place.desk.do(kind(**given, **{field: data}))


def test_every_command_that_takes_data_is_tried():
    kinds = handlers(commands, "handle")
    taking = {kind for kind in kinds if any(one.type in DATA for one in dataclasses.fields(kind))}
    assert taking == {*TRIED, *BESIDE_THE_CASE}


@pytest.mark.parametrize("kind", TRIED)
def test_what_is_too_much_is_refused_and_the_case_is_as_it_was(place, kind):
    before = len(place.desk.case("kiem.ktgs", place.case).history)
    for data, refusal in ((TOO_MANY, TooManyVariables), (TOO_LARGE, VariablesTooLarge)):
        with pytest.raises(refusal):
            sent(place, kind, data)
    assert len(place.desk.case("kiem.ktgs", place.case).history) == before
