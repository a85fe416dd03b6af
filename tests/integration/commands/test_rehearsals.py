"""Scenarios guard a release: what is not so, or was not played on this very copy, goes no further."""

from datetime import timedelta

import pytest

from engine.commands.check_design import CheckDesign
from engine.commands.rehearse_design import BeginRehearsal, EndRehearsal, RecordResult
from engine.domain.designs import NoteTooShort
from engine.domain.errors import NotFound
from engine.domain.rehearsals import (
    SILENCE,
    Misfit,
    RehearsalUnderWay,
    Result,
    ScenarioRed,
    ScenarioRef,
    ScenariosNotRun,
)
from engine.queries.designs import AskDesign
from engine.queries.rehearsal import AskRehearsal
from tests.integration.commands.designs import HEAD, ONE, THAO, TWO, Studio

FILE = "scenarios/1-viec.feature"
ONCE, AGAIN = (ScenarioRef(file=FILE, number=n, name=name, line=4 + n) for n, name in enumerate(("Một", "Hai")))
WRONG = Misfit(line=9, part="then", said="hồ sơ kết thúc", why_vi="Chờ: xong", why_en="Expected: done")
BECAUSE = "Văn bản cấp trên có hiệu lực hôm nay"


class Stage(Studio):
    """A design with scenarios, and what they came to."""

    def written(self) -> int:
        key = self.drawn(TWO)
        self.save(key, b"# language: vi", name=FILE)
        return key

    def begin(self, key: int, by: str = THAO) -> str:
        asked = {"scenarios": (ONCE, AGAIN), "wanted": (ONCE.key, AGAIN.key)}
        return self.desk.do(BeginRehearsal(actor=self.desk.actor(by), design=key, **asked))

    def tell(self, key: int, mark: str, scenario: ScenarioRef, misfit: Misfit | None = None) -> None:
        told = Result(scenario=scenario, package=mark, seconds=1.0, misfit=misfit, elements=("a",), flows=("s_a",))
        self.desk.do(RecordResult(actor=self.desk.actor(THAO), design=key, result=told))

    def played(self, key: int, misfit: Misfit | None = None) -> None:
        mark = self.begin(key)
        self.tell(key, mark, ONCE)
        self.tell(key, mark, AGAIN, misfit)
        self.desk.do(EndRehearsal(actor=self.desk.actor(THAO), design=key))

    def approve(self, key: int, by: str = HEAD, despite: str = "") -> str:
        """By what was played alone, unless a reason is given."""
        return super().approve(key, by, despite)


@pytest.fixture
def stage(desk):
    desk.deploy(("p.bpmn", ONE))
    desk.at("2024-06-04", "09:30")
    return Stage(desk)


def test_a_package_with_scenarios_goes_forward_when_all_of_them_are_so(stage):
    key = stage.written()
    with pytest.raises(ScenariosNotRun):
        stage.propose(key)
    stage.played(key)
    stage.propose(key)
    assert stage.approve(key) == "deployed"


def test_one_that_is_not_so_is_named_with_its_line(stage):
    key = stage.written()
    stage.played(key, WRONG)
    with pytest.raises(ScenarioRed) as no:
        stage.propose(key)
    assert (no.value.facts["name"], no.value.facts["line"]) == ("Hai", 9)


def test_one_that_was_left_out_keeps_it_back(stage):
    key = stage.written()
    stage.tell(key, stage.begin(key), ONCE)
    with pytest.raises(ScenariosNotRun):
        stage.propose(key)


@pytest.mark.parametrize("name", ["p.bpmn", FILE])
def test_what_was_played_is_what_comes_into_force(stage, name):
    key = stage.written()
    stage.played(key)
    stage.save(key, ONE if name == "p.bpmn" else b"# language: en", seen=1, name=name)
    with pytest.raises(ScenariosNotRun):
        stage.propose(key)


def test_another_procedure_that_came_into_force_meanwhile_asks_for_a_new_run(stage):
    key = stage.written()
    stage.played(key)
    stage.propose(key)
    stage.desk.deploy(("q.bpmn", TWO.replace(b'id="p"', b'id="q"')))
    with pytest.raises(ScenariosNotRun):
        stage.approve(key)


def test_an_approver_may_say_why_it_goes_into_force_nevertheless_and_that_is_kept(stage):
    key = stage.written()
    stage.played(key)
    stage.propose(key)
    stage.desk.deploy(("q.bpmn", TWO.replace(b'id="p"', b'id="q"')))
    with pytest.raises(NoteTooShort):
        stage.approve(key, despite="gấp")
    assert stage.approve(key, despite=BECAUSE) == "deployed"
    assert stage.desk.office.ask(AskDesign(actor=stage.desk.actor(THAO), design=key)).despite == BECAUSE
    assert any(BECAUSE in one.text for one in stage.desk.told(THAO))


def test_an_end_to_which_no_scenario_comes_is_advised_once_they_were_played(stage):
    key = stage.written()
    asked = CheckDesign(actor=stage.desk.actor(THAO), design=key, played=True)
    assert not [one for one in stage.desk.do(asked) if one.facts["rule"] == "end-not-played"]
    stage.played(key)
    (left,) = (one for one in stage.desk.do(asked) if one.facts["rule"] == "end-not-played")
    assert (left.place, left.facts["file"], left.facts["level"]) == ("e", "p.bpmn", "warning")


def test_one_run_at_a_time_unless_it_died(stage):
    key = stage.written()
    stage.begin(key)
    with pytest.raises(RehearsalUnderWay):
        stage.begin(key)
    stage.desk.office.clock.pin(stage.desk.office.clock.now() + SILENCE)
    assert not stage.desk.office.ask(AskRehearsal(actor=stage.desk.actor(THAO), design=key)).alive
    assert stage.begin(key)


def test_what_an_earlier_run_tells_late_is_not_taken_for_the_newest(stage):
    key = stage.written()
    stage.tell(key, "the mark of another package", ONCE)
    stage.begin(key)
    stage.tell(key, "the mark of another package", ONCE)
    assert stage.desk.office.ask(AskRehearsal(actor=stage.desk.actor(THAO), design=key)).run.results == {}


def test_who_draws_nothing_plays_nothing(stage):
    with pytest.raises(NotFound):
        stage.begin(stage.written(), "lan.cv")


def test_a_run_is_over_when_it_says_so(stage):
    key = stage.written()
    stage.begin(key)
    stage.desk.do(EndRehearsal(actor=stage.desk.actor(THAO), design=key, problem=("Hỏng", "Broken")))
    run = stage.desk.office.ask(AskRehearsal(actor=stage.desk.actor(THAO), design=key)).run
    assert (run.state, run.problem_vi, run.begun_at - run.changed_at) == ("broken", "Hỏng", timedelta())


def test_scenarios_come_into_force_with_their_package(stage):
    key = stage.written()
    stage.played(key)
    stage.propose(key)
    stage.approve(key)
    found = stage.desk.office.ask(AskDesign(actor=stage.desk.actor(THAO), design=stage.open()))
    assert {one.name: one.state for one in found.files} == {"p.bpmn": "same", FILE: "same"}
