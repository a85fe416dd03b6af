"""Scenarios are played for the day from which a release holds: what begins on it, and what was told moved behind it."""

import shutil
from datetime import date, timedelta

import pytest

from engine.bootstrap import PROCESSES
from engine.commands.check_design import CheckDesign
from engine.commands.rehearse_design import BeginRehearsal, EndRehearsal, RecordResult
from engine.domain.calendar import local_day
from engine.domain.rehearsals import Day, RehearsalStopped, ScenariosNotRun, retold
from engine.outbound.rehearsing import Programs
from engine.rehearsal.program import lines
from tests.integration.commands.designs import MINE, THAO, TWO, Studio
from tests.integration.commands.small import lane
from tests.integration.commands.test_rehearsals import FILE, ONCE
from tests.offices import Desk
from tests.unit.executor.bpmn import end, flows, node, process, start, user

#: from December 2026 the table answers with another duty
TABLE = """<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="muc-d" name="muc" namespace="urn:test">
<decision id="muc" name="Mức"><decisionTable id="t" hitPolicy="FIRST">
<input id="i" label="Ngày"><inputExpression id="ie" typeRef="date"><text>today()</text></inputExpression></input>
<output id="o" name="muc" typeRef="string"/>
<rule id="r1"><inputEntry id="e1"><text>&lt; date("2026-12-01")</text></inputEntry>
<outputEntry id="o1"><text>"cu"</text></outputEntry></rule>
<rule id="r2"><inputEntry id="e2"><text>-</text></inputEntry><outputEntry id="o2"><text>"moi"</text></outputEntry>
</rule>
</decisionTable></decision></definitions>"""
ASKS = node("businessRuleTask", "r", ext='<zeebe:calledDecision decisionId="muc" resultVariable="muc"/>')
WAYS = flows("s r", "r x", 'x a =muc = "cu"', "x b", "a e", "b e")
DUTIES = user("a", ext=MINE, attributes='name="Mức cũ"') + user("b", ext=MINE, attributes='name="Mức mới"')
SPLIT = node("exclusiveGateway", "x", attributes='default="x_b"')
DRAWN = process(
    lane("staff", "s", "r", "x", "a", "b", "e") + start() + ASKS + SPLIT + DUTIES + end() + WAYS,
    attributes='name="Theo mức"',
)
SCENARIOS = """# language: vi
Tính năng: Mức theo ngày

  Tình huống: Không kể ngày
    Khi Hồ Thị Lan lập hồ sơ "Theo mức"
    Thì Hồ Thị Lan nhận việc "Mức mới"

  Tình huống: Ngày hiệu lực
    Biết hôm nay là 1 ngày trước ngày hiệu lực
    Khi Hồ Thị Lan lập hồ sơ "Theo mức"
    Thì Hồ Thị Lan nhận việc "Mức cũ"

  Tình huống: Kể ngày cũ
    Biết hôm nay là thứ Ba 04/06/2024
    Khi Hồ Thị Lan lập hồ sơ "Theo mức"
    Thì Hồ Thị Lan nhận việc "Mức cũ"
"""
DAY = date(2026, 12, 1)


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    """A folder of procedures with this one alone."""
    made = tmp_path_factory.mktemp("day")
    for name in ("organisations", "regulations", "shared", "leave"):
        shutil.copytree(PROCESSES / name, made / "processes" / name)
    home = made / "processes" / "p"
    (home / "scenarios").mkdir(parents=True)
    (home / "p.bpmn").write_bytes(DRAWN)
    (home / "muc.dmn").write_text(TABLE, encoding="utf-8")
    (home / FILE).write_text(SCENARIOS, encoding="utf-8")
    return made


def played(place, day, *, moved):
    told = [retold(one) for one in lines(place, "p", (), Day(day=day, moved=moved))]
    return {one.scenario.name: (one.misfit, one.moved, one.moved_misfit) for one in told}


def test_tables_answer_as_on_the_day_of_the_release(place):
    told = played(place, DAY, moved=True)
    assert told["Không kể ngày"] == (None, "", None)
    assert told["Ngày hiệu lực"] == (None, "", None)
    misfit, moved, differs = told["Kể ngày cũ"]
    assert (misfit, moved) == (None, "2026-12-01")
    assert "Mức cũ" in differs.why_vi


def test_for_an_earlier_day_the_same_table_answers_otherwise(place):
    told = played(place, date(2026, 6, 1), moved=False)
    assert told["Không kể ngày"][0] is not None
    assert told["Kể ngày cũ"] == (None, "", None)


def test_the_day_has_them_played_by_a_program_beside_the_office(place):
    programs = Programs(lambda to, folder, files: shutil.copytree(place, to, dirs_exist_ok=True))
    told = {one.scenario.name: one.misfit for one in programs.play("p", (), Day(day=DAY, moved=False))}
    assert told == dict.fromkeys(("Không kể ngày", "Ngày hiệu lực", "Kể ngày cũ"))


def test_an_office_that_ends_lets_no_more_be_played(place):
    programs = Programs(lambda to, folder, files: None)
    programs.stop()
    with pytest.raises(RehearsalStopped):
        next(programs.play("p", (), Day(day=DAY, moved=False)))


# ------------------------------------------------------------------ the gate knows the day


class Stage(Studio):
    def begun(self, key: int, day: date | None) -> str:
        """It is being played."""
        asked = {"scenarios": (ONCE,), "wanted": (ONCE.key,), "day": day}
        return self.desk.do(BeginRehearsal(actor=self.desk.actor(THAO), design=key, **asked))

    def recorded(self, key: int, day: date | None, **more: object) -> None:
        """Its scenario was played for a day, and was so."""
        actor, mark = self.desk.actor(THAO), self.begun(key, day)
        told = {"scenario": vars(ONCE), "package": mark, "seconds": 1.0, "elements": (), "flows": ()}
        self.desk.do(RecordResult(actor=actor, design=key, result=retold({**told, **more})))
        self.desk.do(EndRehearsal(actor=actor, design=key))


@pytest.fixture(scope="module")
def stage(tmp_path_factory):
    desk = Desk.opened(tmp_path_factory.mktemp("gate") / "data")
    yield Stage(desk)
    desk.office.close()


def written(stage: Stage) -> int:
    key = stage.drawn(TWO)
    stage.save(key, b"# language: vi", name=FILE)
    return key


def test_what_was_played_for_another_day_is_played_again(stage):
    key, later = written(stage), stage.desk.office.clock.now() + timedelta(days=30)
    stage.recorded(key, None)
    with pytest.raises(ScenariosNotRun):
        stage.propose(key, valid_from=later)
    stage.recorded(key, local_day(later))
    stage.propose(key, valid_from=later)
    assert stage.approve(key, despite="") == "approved"


def test_who_reviews_is_told_of_a_scenario_that_differs_on_the_day(stage):
    key, later = written(stage), stage.desk.office.clock.now() + timedelta(days=30)
    misfit = {"line": 7, "part": "then", "said": "x", "why_vi": "Chờ: mức cũ", "why_en": "Expected: the old one"}
    stage.recorded(key, local_day(later), moved=local_day(later).isoformat(), moved_misfit=misfit)
    stage.propose(key, valid_from=later)
    found = stage.desk.do(CheckDesign(actor=stage.desk.actor(THAO), design=key, played=True))
    (one,) = (one for one in found if one.facts["rule"] == "differs-on-its-day")
    assert (one.facts["file"], "the old one" in one.text("en")) == (FILE, True)
