"""A decision asked without a case; a day sealed by the system."""

from datetime import date

import pytest

from engine.commands.answers import ValueRefused
from engine.commands.evaluate_decision import EvaluateDecision
from engine.commands.seal_day import DayNotBegun, SealDay
from engine.commands.world import DecisionFailed
from engine.domain.actor import Actor, system
from engine.domain.errors import NotAllowed, NotFound
from tests.offices import Desk

OFFICE = system("stttt")


def decide(desk: Desk, decision: str, **variables: object) -> object:
    command = EvaluateDecision(actor=desk.actor("lan.cv"), decision_id=decision, variables=variables)
    return desk.do(command).decided


def test_a_table_gives_its_row_and_says_which(desk):
    decided = decide(desk, "sla-escalation", step_class="unit_review")
    assert decided.result["due_wd"] == 1
    assert "sla-escalation" in str(decided.explanation)


def test_a_table_without_a_fitting_row_gives_nothing(desk):
    assert decide(desk, "meeting-standing", meeting_type="no such meeting").result == []


def test_a_value_that_a_table_does_not_allow_is_refused_by_its_column(desk):
    with pytest.raises(DecisionFailed, match="Loại bước"):
        decide(desk, "sla-escalation", step_class="no such step")


def test_an_unknown_decision_is_not_found(desk):
    with pytest.raises(NotFound):
        decide(desk, "no-such-decision")


def test_a_value_that_is_none_is_refused(desk):
    with pytest.raises(ValueRefused):
        decide(desk, "sla-escalation", step_class=float("inf"))


def seal(desk: Desk, day: date, actor: Actor = OFFICE) -> bool:
    return desk.do(SealDay(actor=actor, day=day))


def test_a_day_is_sealed_once_and_none_before_it_after_that(desk):
    desk.start("lan.cv")
    assert [seal(desk, date(2024, 6, 4)), seal(desk, date(2024, 6, 4)), seal(desk, date(2024, 6, 2))] == [
        True,
        False,
        False,
    ]


def test_each_seal_names_the_one_before(desk):
    before = desk.office._tools.store.last_seal("stttt")
    seal(desk, date(2024, 6, 4))
    assert desk.office._tools.store.last_seal("stttt").previous == before.root


def test_a_day_that_has_not_begun_is_not_sealed(desk):
    with pytest.raises(DayNotBegun):
        seal(desk, date(2024, 6, 5))


def test_no_person_seals_a_day(desk):
    with pytest.raises(NotAllowed):
        seal(desk, date(2024, 6, 4), desk.actor("tri.qtht"))


def test_a_case_goes_on_and_verifies_after_its_day_was_sealed(desk):
    key = desk.start("lan.cv")
    seal(desk, date(2024, 6, 4))
    desk.complete("hanh.tp", "forward", comment="Đồng ý")
    assert desk.verified(key).ok
