"""A delegation is checked, entered and taken back."""

import pytest

from engine.domain.organisation import DelegationOverlaps, NotDelegable
from tests.fakes.desk import Office, run

WEEK = {"start_date": "2024-07-03", "end_date": "2024-07-05"}


@pytest.fixture
def office() -> Office:
    return Office()


def granted(office: Office, principal: str = "an.gd", delegate: str = "binh.pgd", **more):
    basis = {"basis": "Giấy ủy quyền 12/GUQ-STTTT"}
    return run(office.desk(), "delegation.grant", principal=principal, delegate=delegate, **{**WEEK, **basis, **more})


def checked(office: Office, principal: str = "an.gd", delegate: str = "binh.pgd", **more):
    return run(office.desk(), "delegation.check", principal=principal, delegate=delegate, **{**WEEK, **more})


def test_a_delegation_is_in_force_as_it_was_granted(office):
    record = granted(office, excluded=["personnel-appointment"], report_back=True)["record"]
    (kept,) = office.delegations.in_force()
    assert (kept.id, kept.delegate, kept.report_back) == (record, "binh.pgd", True)
    assert [kept.covers(one, kept.valid_from) for one in ("leave", "personnel-appointment")] == [True, False]


def test_a_delegation_taken_back_holds_no_more(office):
    record = granted(office)["record"]
    assert run(office.desk(), "delegation.revoke", record=record)["revoked"]
    assert office.delegations.in_force() == ()
    assert not run(office.desk(), "delegation.revoke", record=record)["revoked"]


def test_a_delegation_entered_for_another_case_is_taken_back_with_that_case(office):
    granted(office, of_case=4711)
    assert not run(office.desk(), "delegation.revoke", of_case=99)["revoked"]
    assert run(office.desk(), "delegation.revoke", of_case=4711)["revoked"]


def test_the_same_days_are_not_delegated_twice(office):
    granted(office)
    with pytest.raises(DelegationOverlaps):
        granted(office, delegate="chau.pgd")
    found = checked(office, delegate="chau.pgd")
    assert (found["valid"], "Trần Thanh Bình" in found["problem_vi"]) == (False, True)


def test_who_has_delegated_takes_over_nothing_in_these_days(office):
    granted(office, principal="binh.pgd", delegate="chau.pgd")
    with pytest.raises(NotDelegable):
        granted(office)


def test_nobody_delegates_to_themselves(office):
    assert not checked(office, delegate="an.gd")["valid"]


def test_a_delegation_that_may_be_entered_has_no_problem(office):
    found = checked(office)
    assert (found["valid"], found["problem_vi"], found["problem_en"]) == (True, None, None)


def test_deputies_who_have_delegated_themselves_are_not_able_to(office):
    before = checked(office)["able"]
    granted(office, principal="binh.pgd", delegate="chau.pgd")
    assert set(before) - set(checked(office)["able"]) == {"binh.pgd"}
