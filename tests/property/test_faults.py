"""Random commands, and now and then whoever does one dies by kill -9: nothing is lost, nothing is done twice.

An act that may die is done by a process of its own over the office's file. Wherever that ends, the act is sent again
under the same mark: it takes effect then, or it did before, but never twice.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from engine import faults
from engine.bootstrap import name_of
from engine.commands.cancel_instance import CancelInstance
from engine.commands.claim_task import ClaimTask
from engine.commands.complete_task import CompleteTask
from engine.commands.retry import Retry
from engine.commands.save_draft import SaveDraft
from engine.commands.set_variables import SetVariables
from engine.commands.start_instance import StartInstance
from engine.commands.withdraw import Withdraw
from engine.domain.errors import QuycheError
from engine.domain.requests import AlreadyDone
from engine.store import tables
from tests.fault.office import begun
from tests.fault.test_kill import ALL
from tests.fault.victims import Place, Victim, attempt
from tests.offices import NOW, Desk
from tests.property.test_commands import CASES, NUMBERS, OFFICE, check, drawn, rows
from tests.property.test_executor import Block, blocks

STAGES = ("", "", *faults.STAGES, *faults.MORE_STAGES)  #: where the next act dies, if it comes there
PICKS = st.integers(0, 50)
FATES = st.sampled_from(STAGES)
PEOPLE = st.sampled_from(OFFICE)
SOME = settings(
    max_examples=60 if ALL else 5,
    stateful_step_count=12,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


class Faulty(RuleBasedStateMachine):
    """An office whose people work on while processes die."""

    place: Place
    desk: Desk

    @initialize(block=blocks)
    def deployed(self, block: Block) -> None:
        self.desk.office.clock.pin(NOW)
        self.desk.deploy((f"p{next(NUMBERS)}.bpmn", drawn(block)))
        self.cases: list[int] = []
        self.before = self.started()

    def act(self, command: Callable[..., Any], login: str, fate: str, **given: Any) -> Any:
        """Its answer; None when it is refused, or was done by a process that died over it."""
        sent, mark = command(actor=self.desk.actor(login), **given), f"mark {next(NUMBERS)}"
        if fate:
            Victim(attempt, self.place, f"{name_of(command)}.{fate}", sent, mark).wait()
        try:
            return self.desk.office.do(sent, mark)
        except AlreadyDone as before:
            return before
        except QuycheError:
            return None

    @rule(fate=FATES, x=PICKS)
    def begin(self, fate: str, x: int) -> None:
        if len(self.cases) >= CASES:
            return
        done = self.act(StartInstance, "lan.cv", fate, process_id="p", answers={"x": x, "status": "đang chờ"})
        if done is not None:
            self.cases.append(done.made if isinstance(done, AlreadyDone) else done.instance_key)

    @rule(fate=FATES, pick=PICKS, login=PEOPLE)
    def claim(self, fate: str, pick: int, login: str) -> None:
        for task in self.open_task(pick):
            self.act(ClaimTask, login, fate, task_key=task["key"])

    @rule(fate=FATES, pick=PICKS, login=PEOPLE)
    def complete(self, fate: str, pick: int, login: str) -> None:
        for task in self.open_task(pick):
            outcomes = ("yes", "no") if "outcomes" in task["properties"] else (None,)
            given = {"task_key": task["key"], "revision": None, "outcome": outcomes[pick % len(outcomes)]}
            self.act(CompleteTask, task["holder"] or login, fate, answers={"x": pick, "status": "xong"}, **given)

    @rule(fate=FATES, pick=PICKS)
    def repair(self, fate: str, pick: int) -> None:
        for case in self.case(pick):
            stands = rows(self.desk, tables.incident, case)
            if stands:
                self.act(Retry, "tri.qtht", fate, instance_key=case, key=stands[0]["key"])
            else:
                self.act(SetVariables, "tri.qtht", fate, instance_key=case, scope_key=None, variables={"x": pick})

    @rule(fate=FATES, pick=PICKS)
    def withdraw(self, fate: str, pick: int) -> None:
        for case in self.case(pick):
            self.act(Withdraw, "lan.cv", fate, instance_key=case, reason="")

    @rule(fate=FATES, typed=PICKS)
    def write(self, fate: str, typed: int) -> None:
        assert self.act(SaveDraft, "lan.cv", fate, place="start:leave", answers={"reason": f"{typed}"})

    def case(self, pick: int) -> list[int]:
        return self.cases[pick % len(self.cases) :][:1] if self.cases else []

    def open_task(self, pick: int) -> list[dict[str, Any]]:
        found = [row for one in self.cases for row in rows(self.desk, tables.task, one) if row["state"] == "open"]
        return found[pick % len(found) :][:1] if found else []

    def started(self) -> int:
        with self.desk.office._database.reading() as connection:
            return len(connection.execute(tables.instance.select()).all())

    @invariant()
    def every_case_was_begun_once(self) -> None:
        if hasattr(self, "before"):
            assert self.started() - self.before == len(self.cases)

    def teardown(self) -> None:
        for case in getattr(self, "cases", ()):
            check(self.desk, case)
            self.act(CancelInstance, "an.gd", "", instance_key=case, reason="kết thúc thử nghiệm")


@pytest.mark.fault
def test_whoever_dies_over_a_command_it_takes_effect_once_when_it_is_sent_again(tmp_path: Path):
    place = Place(tmp_path / "data")
    desk = begun(place)
    run_state_machine_as_test(type("Here", (Faulty,), {"place": place, "desk": desk}), settings=SOME)
    desk.office.close()
