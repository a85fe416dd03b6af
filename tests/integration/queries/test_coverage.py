"""A design says which clauses gain and lose an implementation; a page says where each is carried out."""

import pytest

from engine.domain.errors import NotAllowed, NotFound
from engine.queries.coverage import AskClauseChanges, AskCoverage
from tests.integration.commands.designs import THAO, Studio
from tests.offices import Desk

FILE = "travel-paper-signoff.bpmn"


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    opened = Desk.opened(tmp_path_factory.mktemp("coverage") / "data")
    yield opened
    opened.office.close()


def changed(desk, new: str):
    """A design in which every element of the procedure names another clause."""
    studio = Studio(desk, "travel-paper-signoff")
    key = studio.open(title="Đổi căn cứ")
    before = desk.office._tools
    with before.store.transaction("") as tx:
        content = dict(tx.designs.in_force("travel-paper-signoff"))[FILE]
    studio.save(key, content.replace(b"vptw.d8.k4-1", new.encode()), name=FILE)
    return desk.office.ask(AskClauseChanges(actor=desk.actor(THAO), design=key))


def test_a_clause_that_is_named_no_longer_is_lost_and_one_that_is_new_is_gained(desk):
    found = changed(desk, "stttt.d1.k1")
    assert [one.clause.clause_id for one in found.gained] == ["stttt.d1.k1"]
    assert [one.clause.clause_id for one in found.lost] == ["vptw.d8.k4-1"]


def test_what_changes_nothing_gains_and_loses_nothing(desk):
    found = changed(desk, "vptw.d8.k4-1")
    assert (found.gained, found.lost) == ((), ())


def test_each_clause_of_the_agency_is_shown_with_the_procedures_that_carry_it_out(desk):
    found = desk.office.ask(AskCoverage(actor=desk.actor(THAO)))
    rows = {one.clause.clause_id: one.where for one in found.rows}
    assert all(key.startswith("stttt.") for key in rows)
    assert "leave" in rows["stttt.d27.k3-1"]
    assert 0 < found.carried < len(rows)


def test_who_neither_draws_nor_approves_sees_neither(desk):
    with pytest.raises(NotAllowed):
        desk.office.ask(AskCoverage(actor=desk.actor("lan.cv")))
    with pytest.raises(NotFound):
        desk.office.ask(AskClauseChanges(actor=desk.actor("lan.cv"), design=1))
