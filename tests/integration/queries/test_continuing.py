"""A running leave offers what may be begun about it, and the start form comes with it chosen."""

import pytest

from engine.commands.save_draft import SaveDraft
from engine.queries.start import AskStart
from tests.offices import Desk


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory):
    opened = Desk.opened(tmp_path_factory.mktemp("continuing") / "data")
    yield opened
    opened.office.close()


@pytest.fixture(scope="module")
def leave(desk: Desk) -> int:
    return desk.approved(start_date="2024-06-20", end_date="2024-06-21")


def offered(desk: Desk, login: str, leave: int) -> list[tuple[str, str | None]]:
    return [(one.label, one.owner) for one in desk.case(login, leave).next_cases]


def test_who_is_on_leave_may_cancel_or_change_it_and_their_head_may_change_it(desk, leave):
    assert offered(desk, "lan.cv", leave) == [("Hủy đợt nghỉ", None), ("Đổi đợt nghỉ", None)]
    assert offered(desk, "hanh.tp", leave) == [("Đổi đợt nghỉ", "lan.cv")]
    assert offered(desk, "kiem.ktgs", leave) == []


def test_a_request_that_is_not_approved_offers_nothing(desk, leave):
    asked = desk.start("lan.cv", start_date="2024-07-02", end_date="2024-07-03")
    assert offered(desk, "lan.cv", asked) == []


def test_the_start_form_comes_with_what_the_address_says_and_no_more_than_its_fields(desk, leave):
    given = {"of_case": str(leave), "change_kind": "cancel", "of_nobody": "x"}
    asked = AskStart(actor=desk.actor("lan.cv"), process_id="leave-change", given=given)
    data = desk.office.ask(asked).data
    assert (data["of_case"], data["change_kind"], "of_nobody" in data) == (str(leave), "cancel", False)
    assert str(leave) in {one["value"] for one in data["_leaves"]}


def test_the_reason_for_filing_on_behalf_is_kept_with_the_draft(desk):
    draft = {"reason": "Việc gia đình", "_behalf_reason": "Người nghỉ gửi đơn giấy"}
    desk.do(SaveDraft(actor=desk.actor("dung.cvp"), place="start:leave:lan.cv", answers=draft))
    asked = AskStart(actor=desk.actor("dung.cvp"), process_id="leave", on_behalf_of="lan.cv")
    assert desk.office.ask(asked).data["_behalf_reason"] == "Người nghỉ gửi đơn giấy"


def test_what_is_begun_about_a_leave_is_linked_to_it(desk, leave):
    change = desk.start(
        "lan.cv", "leave-change", of_case=str(leave), change_kind="cancel", reason="Việc đã xong, xin hủy"
    )
    assert [(one.caused_it, one.head.key) for one in desk.case("lan.cv", change).related] == [(True, leave)]
    assert [(one.caused_it, one.head.key) for one in desk.case("lan.cv", leave).related] == [(False, change)]
