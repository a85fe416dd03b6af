"""What is deployed."""

from dataclasses import replace

import pytest
from sqlalchemy import func, select

from engine.domain.errors import NotFound
from engine.store.tables import deployment, resource
from tests.contract.material import AN, AT, BPMN, LATER, OURS, deploy, files


def deployed(store, resources, at=AT, *, trial=False):
    with store.transaction(OURS, trial=trial) as tx:
        return tx.models.deploy("quyche", resources, AN, at)


def rows(database, table):
    with database.reading() as connection:
        return connection.execute(select(func.count()).select_from(table)).scalar()


def test_a_deployment_gives_what_its_files_define(store):
    done = deployed(store, files())
    process, decision, form = done.processes[0], done.decisions[0], done.forms[0]
    assert (process.process_id, process.version, process.bpmn, process.folder) == ("leave", 1, BPMN, "leave")
    assert (process.file, process.version_tag, process.summary) == ("leave.bpmn", "1.0", "Xin nghỉ")
    assert (decision.decision_id, decision.version, decision.dmn) == ("D01", 1, b"<dmn/>")
    assert (form.form_id, form.version, form.content, done.changed) == ("leave-form", 1, b"{}", 5)


def test_the_same_files_again_change_nothing(store, database):
    first, second = deployed(store, files()), deployed(store, files(), LATER)
    assert second == replace(first, changed=0)
    assert (rows(database, deployment), rows(database, resource)) == (1, 5)


def test_only_what_is_altered_gets_a_new_version(store):
    first, second = deployed(store, files()), deployed(store, files(bpmn=b"<definitions id='2'/>"), LATER)
    assert (second.processes[0].version, second.changed, second.deployed_at) == (2, 1, LATER)
    assert (second.decisions, second.forms) == (first.decisions, first.forms)


def test_who_goes_back_to_an_older_text_gets_a_new_version(store):
    for bpmn in (b"<a/>", b"<b/>", b"<a/>"):
        done = deployed(store, files(bpmn=bpmn))
    assert (done.processes[0].version, done.processes[0].bpmn) == (3, b"<a/>")


def test_a_part_deployed_again_names_the_deployment_that_brought_it(store):
    first = deployed(store, files())
    deployed(store, files(form=b"{ }"), LATER)
    assert deployed(store, files()[:1], LATER).key == first.key


def test_the_version_in_force_is_the_newest_or_that_of_an_instant(store):
    old = deployed(store, files(bpmn=b"<a/>"))
    new = deployed(store, files(bpmn=b"<b/>"), LATER)
    with store.transaction(OURS) as tx:
        assert tx.models.process("leave") == tx.models.process("leave", LATER) == new.processes[0]
        assert tx.models.process("leave", AT) == tx.models.definition(old.processes[0].key) == old.processes[0]


def test_a_deployment_is_never_earlier_than_the_one_before_it(store):
    deployed(store, files(), LATER)
    done = deployed(store, files(bpmn=b"<definitions id='2'/>"), AT)
    assert (done.deployed_at, done.processes[0].deployed_at) == (LATER, LATER)


def test_a_deployment_that_is_rolled_back_is_forgotten(store):
    gone = deployed(store, files(bpmn=b"<a/>"), trial=True)
    kept = deployed(store, files(bpmn=b"<b/>"))
    with store.transaction(OURS) as tx:
        assert tx.models.process("leave").bpmn == b"<b/>"
    assert (gone.processes[0].version, kept.processes[0].version) == (1, 1)


def test_templates_are_the_procedures_own_or_shared(store):
    deploy(store)
    deployed(store, files(paper=b"docx 2"), LATER)
    with store.transaction(OURS) as tx:
        assert [tx.models.template("leave", name) for name in ("giay.docx", "chung.docx")] == [b"docx 2", b"shared"]


@pytest.mark.parametrize(
    "ask",
    [
        lambda models: models.process("other"),
        lambda models: models.process("leave", AT.replace(year=2000)),
        lambda models: models.definition(99),
        lambda models: models.decision("other"),
        lambda models: models.form("other"),
        lambda models: models.template("leave", "other.docx"),
        lambda models: models.template("other", "giay.docx"),
    ],
)
def test_what_is_not_deployed_is_not_found(store, ask):
    deploy(store)
    with store.transaction(OURS) as tx, pytest.raises(NotFound):
        ask(tx.models)


def test_a_deployment_without_files_is_refused(store):
    with pytest.raises(ValueError, match="needs a file"):
        deployed(store, [])


def test_a_version_is_found_by_its_tag(store):
    old = deployed(store, files(bpmn=b"<a/>"))
    new = deployed(store, files(bpmn=b"<b/>"), LATER)
    with store.transaction(OURS) as tx:
        assert tx.models.process("leave", tag="1.0") == new.processes[0]
        assert tx.models.process("leave", AT, tag="1.0") == old.processes[0]
        with pytest.raises(NotFound):
            tx.models.process("leave", tag="2.0")
