"""The stories of the regulation, told in processes/*/scenarios, happen in the product."""

import os
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from unicodedata import normalize

import pytest
from sqlalchemy import select

from engine.bootstrap import PROCESSES
from engine.domain.keys import InstanceKey
from engine.operations.documents import MEDIA_TYPE
from engine.queries.case import AskCase
from engine.queries.document import AskDocument
from engine.queries.views import CaseView
from engine.queries.words import OUTCOMES
from engine.rehearsal.playing import play
from engine.rehearsal.reading import Scenario, read
from engine.rehearsal.sentences import vocabulary_of
from engine.rehearsal.town import Town, prepare
from engine.rehearsal.vocabulary import NotUnderstood
from engine.store.tables import instance, notice, task
from tests.acceptance import world
from tests.acceptance.papers import paper_of
from tests.acceptance.plain_words import unread, unspoken
from tests.servers import Postgres

#: procedures whose histories use no word of a machine
PLAIN = frozenset(path.stem for path in (PROCESSES / "leave").glob("*.bpmn"))
ON_POSTGRESQL = "QUYCHE_SCENARIOS_ON_POSTGRESQL"

assert world.__name__  # the import gives the sentences of a changing organisation their meanings


def scenarios(folder: Path = PROCESSES) -> list[Scenario]:
    """Of every procedure, in the order of its files."""
    paths = sorted(folder.glob("*/scenarios/*.feature"))
    return [one for path in paths for one in read(path.read_text(encoding="utf-8"), str(path))]


def named(one: Scenario) -> str:
    """The procedure and the name, in the letters that every terminal has."""
    plain = normalize("NFD", one.name.replace("đ", "d").replace("Đ", "D"))
    return f"{Path(one.file).parent.parent.name}: {plain.encode('ascii', 'ignore').decode()}"


@pytest.fixture
def shared_town(prepared: Path, postgres: Postgres, tmp_path: Path):
    """Over PostgreSQL."""
    with postgres.copy(postgres.template("town", partial(prepare, prepared))) as url:
        made = Town(prepared, tmp_path / "data", url)
        yield made
        made.close()


def shortest_of_each_procedure() -> list[Scenario]:
    """Or all of them, where somebody asks for it."""
    if os.environ.get(ON_POSTGRESQL) == "all":
        return scenarios()
    longest_first = sorted(scenarios(), key=lambda one: -len(one.steps))
    return list({Path(one.file).parent: one for one in longest_first}.values())


@pytest.mark.parametrize("scenario", scenarios(), ids=named)
def test_a_scenario_happens_as_it_is_told(scenario: Scenario, town: Town) -> None:
    happens(scenario, town)


@pytest.mark.parametrize("scenario", shortest_of_each_procedure(), ids=named)
def test_on_postgresql_it_happens_in_the_same_way(scenario: Scenario, shared_town: Town) -> None:
    happens(scenario, shared_town)


def happens(scenario: Scenario, town: Town) -> None:
    """And afterwards every case is proved by its history, every paper is as it must be, nothing has failed unseen."""
    fault = play(scenario, town)
    assert fault is None, f"{scenario.file}:{fault.line}: {fault.said}: {fault.error.text('vi')}"
    shown = {case: seen(town, case) for case in town.cases}
    assert [fault for case, view in shown.items() for fault in faulty_papers(town, case, view)] == []
    assert list(unread(told(town))) == []
    assert sorted(offered(town) - OUTCOMES.keys()) == []
    assert [raw for view in shown.values() if view.head.process_id in PLAIN for raw in unspoken(view)] == []


def told(town: Town) -> Iterator[str]:
    """What people read outside of papers and histories: notices, titles and statuses of cases, names of tasks."""
    with town.office._database.reading() as connection:
        yield from (
            f"{one.subject} / {one.text}" for one in connection.execute(select(notice.c.subject, notice.c.text))
        )
        yield from connection.execute(select(task.c.name)).scalars()
        for one in connection.execute(select(instance.c.title, instance.c.status)):
            yield f"{one.title} / {one.status}"


def offered(town: Town) -> set[str]:
    """Every outcome that a task gave a button."""
    with town.office._database.reading() as connection:
        said = [one.get("outcomes", []) for one in connection.execute(select(task.c.properties)).scalars()]
    return {key.strip() for keys in said for key in (keys.split(",") if isinstance(keys, str) else keys)}


def seen(town: Town, case: InstanceKey) -> CaseView:
    """By whose it is."""
    shown: CaseView = town.office.ask(AskCase(actor=town.actor(town.cases[case]), instance_key=case))
    return shown


def faulty_papers(town: Town, case: InstanceKey, shown: CaseView) -> Iterator[str]:
    """What is wrong with the papers of a case."""
    actor = town.actor(town.cases[case])
    for row in shown.documents:
        blob = town.office.ask(AskDocument(actor=actor, instance_key=case, document_id=row.id))
        if blob.media_type == MEDIA_TYPE:
            paper = paper_of(town.organisation, actor.agency, row, blob.content)
            yield from (f"{row.title}: {fault}" for fault in paper.faults())


def test_a_sentence_without_a_meaning_is_refused_with_the_nearest_one(town: Town) -> None:
    with pytest.raises(NotUnderstood, match=r"phê duyệt|quyết định"):
        vocabulary_of(town.organisation).meaning("Ngô Bích Hạnh phê duỵêt đơn", town.today)


def test_every_meaning_is_told_somewhere(town: Town) -> None:
    told = [one.text for scenario in scenarios() for one in scenario.steps]
    vocabulary = vocabulary_of(town.organisation)
    assert set(vocabulary.sentences) - {vocabulary.sentence(text) for text in told} == set()


def test_every_template_is_used_by_a_procedure() -> None:
    models = "\n".join(path.read_text(encoding="utf-8") for path in PROCESSES.rglob("*.bpmn"))
    papers = sorted(path.name for path in PROCESSES.rglob("documents/*.docx"))
    assert [name for name in papers if name not in models and name.removesuffix(".docx") not in models] == []
