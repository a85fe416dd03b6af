"""The stories of the regulation, told in processes/*/scenarios, happen in the product."""

import os
from functools import partial
from pathlib import Path

import pytest

from engine.bootstrap import PROCESSES
from tests.acceptance import consults, leaves, letters, meetings, meetings_after, steps, trips, world
from tests.acceptance.scenarios import MEANINGS, Scenario, Step, UnknownStep, meaning, scenarios
from tests.acceptance.town import Town, prepare
from tests.servers import Postgres

ON_POSTGRESQL = "QUYCHE_SCENARIOS_ON_POSTGRESQL"

assert consults.__name__
assert leaves.__name__
assert letters.__name__
assert steps.__name__
assert trips.__name__
assert world.__name__
assert meetings_after.__name__
assert meetings.__name__  # the import gives the sentences their meanings


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("town") / "data"
    folder.mkdir()
    prepare(folder)
    return folder


@pytest.fixture
def town(prepared: Path, tmp_path: Path):
    made = Town(prepared, tmp_path / "data")
    yield made
    made.office.close()


@pytest.fixture
def shared_town(prepared: Path, postgres: Postgres, tmp_path: Path):
    """Over PostgreSQL."""
    with postgres.copy(postgres.template("town", partial(prepare, prepared))) as url:
        made = Town(prepared, tmp_path / "data", url)
        yield made
        made.office.close()


def shortest_of_each_procedure() -> list[Scenario]:
    """Or all of them, where somebody asks for it."""
    if os.environ.get(ON_POSTGRESQL) == "all":
        return scenarios()
    longest_first = sorted(scenarios(), key=lambda one: -len(one.steps))
    return list({Path(one.file).parent: one for one in longest_first}.values())


@pytest.mark.parametrize("scenario", scenarios(), ids=str)
def test_a_scenario_happens_as_it_is_told(scenario: Scenario, town: Town, caplog: pytest.LogCaptureFixture) -> None:
    happens(scenario, town, caplog)


@pytest.mark.parametrize("scenario", shortest_of_each_procedure(), ids=str)
def test_on_postgresql_it_happens_in_the_same_way(
    scenario: Scenario, shared_town: Town, caplog: pytest.LogCaptureFixture
) -> None:
    happens(scenario, shared_town, caplog)


def happens(scenario: Scenario, town: Town, caplog: pytest.LogCaptureFixture) -> None:
    """And afterwards every case is proved by its history, every paper is as it must be, nothing has failed unseen."""
    for one in scenario.steps:
        act, found = meaning(one)
        act(town, one.table, **found)
    assert [one.problem for one in town.verified() if not (one.ok and one.replayed)] == []
    assert town.faulty_papers() == []
    assert [one.getMessage() for one in caplog.records if one.levelname == "ERROR"] == []


def test_a_sentence_without_a_meaning_is_refused() -> None:
    with pytest.raises(UnknownStep):
        meaning(Step("mọi việc đều tốt đẹp", {}))


def test_every_meaning_is_told_somewhere() -> None:
    told = [one.text for scenario in scenarios() for one in scenario.steps]
    assert [pattern.pattern for pattern in MEANINGS if not any(pattern.fullmatch(text) for text in told)] == []


def test_every_template_is_used_by_a_procedure() -> None:
    models = "\n".join(path.read_text(encoding="utf-8") for path in PROCESSES.rglob("*.bpmn"))
    papers = sorted(path.name for path in PROCESSES.rglob("documents/*.docx"))
    assert [name for name in papers if name not in models and name.removesuffix(".docx") not in models] == []
