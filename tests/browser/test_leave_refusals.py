"""What goes wrong with a leave in the browser: told at the right place, and nothing that was typed is lost."""

import pytest
from playwright.sync_api import expect

from engine.commands.release_task import ReleaseTask
from tests.browser import leave, walk

pytestmark = pytest.mark.browser

OPINION = "Đồng ý cho nghỉ, việc đã bàn giao đủ"
OVERLAP = "Trùng với đơn nghỉ hoặc chuyến công tác khác: 13/06/2024 – 14/06/2024."


#: what is entered instead, the field that is told, and what it is told
WRONG = {
    "reversed": ({"start_date": "20/06/2024", "end_date": "19/06/2024"}, "end_date", "Ngày, buổi kết thúc phải sau"),
    "no working day": ({"start_date": "08/06/2024", "end_date": "09/06/2024"}, "end_date", "không có ngày làm việc"),
    "short of days": ({"start_date": "01/07/2024", "end_date": "31/07/2024"}, "shortage_choice", "Thiếu 8 ngày phép"),
    "too late": ({"start_date": "05/06/2024", "end_date": "06/06/2024"}, "late_reason", "phải nêu lý do"),
    "no reason": ({"reason": "Về quê"}, "reason", "Cần ít nhất 10 ký tự."),
}


def test_what_is_wrong_is_told_at_its_field_and_nothing_typed_is_lost(live):
    page = live.page("lan.cv", leave.START)
    leave.fill(page, **leave.REQUEST)
    for changed, field, told in WRONG.values():
        given = {**leave.REQUEST, **changed}
        leave.fill(page, **{key: given[key] for key in ("start_date", "end_date", "reason")})
        leave.send(page)
        expect(page.locator("[data-problem]")).to_contain_text(told)
        assert told in leave.error_at(page, field)
        assert leave.typed(page, given) == leave.shown_for(given)


def test_days_that_are_taken_already_cannot_be_asked_for_again(live):
    live.desk.approved()
    page = live.page("lan.cv", leave.START)
    leave.fill(page, **leave.REQUEST)
    leave.checked(page)
    leave.send(page)
    assert OVERLAP in leave.problem(page)
    assert leave.error_at(page, "start_date") == OVERLAP
    assert leave.typed(page, leave.REQUEST) == leave.shown_for(leave.REQUEST)


def test_what_the_live_check_no_longer_says_leaves_the_field(live):
    page = live.page("lan.cv", leave.START)
    leave.fill(page, **{**leave.REQUEST, "end_date": "12/06/2024"})
    expect(leave.field(page, "end_date").locator(leave.ERROR)).to_be_visible()
    leave.fill(page, start_date="12/06/2024")
    expect(leave.field(page, "end_date").locator(leave.ERROR)).to_have_count(0)


def test_the_first_of_two_who_open_a_group_task_gets_it_the_second_is_told_by_whom(live):
    live.desk.approved()
    address = f"/tasks/{live.desk.only('dung.cvp').key}"
    dung, em = (live.page(login, address) for login in ("dung.cvp", "em.pcvp"))
    dung.keyboard.press("c")
    dung.wait_for_selector("[data-outcome]")
    em.keyboard.press("c")
    expect(em.locator("main")).to_contain_text("Đỗ Mỹ Dung đang giữ việc này.")


def test_whoever_is_overtaken_in_a_group_task_is_told_and_keeps_what_was_typed(live):
    live.desk.approved()
    key = live.desk.claim("dung.cvp")
    dung = live.page("dung.cvp", f"/tasks/{key}")
    leave.fill(dung, office_note="Đã đối chiếu với đơn vị")
    live.desk.do(ReleaseTask(actor=live.desk.actor("dung.cvp"), task_key=key))
    leave.entered(live.page("em.pcvp"))
    leave.send(dung, "confirm")
    assert "Việc này đã kết thúc" in leave.problem(dung)
    assert leave.shown(dung, "office_note") == "Đã đối chiếu với đơn vị"


def test_a_decision_in_two_windows_counts_once(live):
    live.desk.start("lan.cv")
    address = f"/tasks/{live.desk.only('hanh.tp').key}"
    first, second = (live.page("hanh.tp", address) for _ in range(2))
    leave.fill(second, comment=OPINION)
    leave.send(first, "forward")
    first.wait_for_url("**/inbox")
    leave.send(second, "refuse")
    assert "nội dung bạn nhập vẫn được giữ" in leave.problem(second)
    assert leave.shown(second, "comment") == OPINION
    assert live.desk.only("chau.pgd").name == "Xem xét, quyết định"


def test_an_expired_session_over_a_half_written_request_is_met_on_the_spot(live):
    page = live.page("lan.cv", leave.START)
    leave.fill(page, **leave.REQUEST)
    leave.checked(page)
    page.context.clear_cookies()
    leave.fill(page, reason="Về quê thăm bố mẹ ốm")  # its draft and its live check are under way as well
    leave.send(page)
    page.fill("#sign-in-again [name=password]", "wrong")
    page.keyboard.press("Enter")
    expect(page.locator("#sign-in-again .problem")).to_be_visible()
    page.fill("#sign-in-again [name=password]", "quyche-demo")
    page.keyboard.press("Enter")
    leave.case_of(page)
    assert "Về quê thăm bố mẹ ốm" in page.inner_text("main")


@pytest.mark.parametrize("login", ["vy.cv", "xuan.tp"])
def test_somebody_elses_task_and_case_are_not_there(live, login):
    case = live.desk.start("lan.cv")
    for address in (f"/tasks/{live.desk.only('hanh.tp').key}", f"/cases/{case}", f"/cases/{case}/replay"):
        page = live.page(login)
        answer = page.goto(address)
        assert (answer.status, "Không tìm thấy" in page.inner_text("main")) == (404, True)
        assert "Hồ Thị Lan" not in page.content()


def test_a_request_is_withdrawn_and_its_days_come_back(live):
    page = live.page("lan.cv", f"/cases/{live.desk.start('lan.cv')}")
    page.click("[data-open=withdraw]")
    page.fill("#withdraw [name=reason]", "Đổi kế hoạch, không đi nữa")
    page.click("#withdraw .danger-full")
    expect(page.locator(".told")).to_contain_text("Đã rút hồ sơ.")
    assert page.inner_text(".page-head .status") == "Đã rút đơn"
    assert leave.left(page) == "15"
    assert live.desk.inbox("hanh.tp") == ()


def test_a_request_sent_back_is_mended_and_comes_to_whoever_sent_it_back(live):
    live.desk.start("lan.cv")
    hanh, lan = live.page("hanh.tp"), live.page("lan.cv")
    leave.decide(hanh, "return", comment="Cần ghi rõ việc bàn giao", changes_wanted="Ghi từng việc và thời hạn")
    leave.open_first(lan)
    assert "Ghi từng việc và thời hạn" in lan.inner_text("main")
    assert leave.shown(lan, "reason") == "Về quê thăm gia đình"
    leave.fill(lan, work_task="Báo cáo tuần và trực hệ thống 13/6")
    leave.send(lan, "submit")
    lan.wait_for_url("**/inbox")
    assert "trực hệ thống 13/6" in leave.open_first(hanh).inner_text("main")


def test_a_refusal_needs_its_reason_at_the_field(live):
    live.desk.start("lan.cv")
    page = leave.open_first(live.page("hanh.tp"))
    leave.fill(page, comment="Không")
    leave.send(page, "refuse")
    assert "ít nhất 10 ký tự" in leave.problem(page)
    assert "ít nhất 10 ký tự" in leave.error_at(page, "comment")
    leave.fill(page, comment="Đang cao điểm chuyển đổi số")
    leave.send(page, "refuse")
    page.wait_for_url("**/inbox")
    assert "Đơn xin nghỉ" in leave.told(live.page("lan.cv"))


def test_one_relation_of_interest_sends_the_task_on(live):
    live.desk.start("lan.cv")
    page = leave.open_first(live.page("hanh.tp"))
    page.get_by_label("Tôi có quan hệ lợi ích").check()
    leave.send(page, "forward")
    page.wait_for_url("**/inbox")
    assert live.desk.inbox("hanh.tp") == ()
    assert [row.name for row in live.desk.inbox("chau.pgd")] == ["Xem xét, quyết định"]


def test_works_due_meanwhile_stand_ready_to_be_handed_over_until_somebody_types(live):
    live.desk.start("lan.cv")
    page = live.page("hanh.tp")
    walk.ready(page, leave.START)
    leave.fill(page, leave_kind="personal", start_date="05/06/2024", end_date="05/06/2024", handover_to="minh.cv")
    expect(leave.enter(page, "work_task")).to_have_value("Xem xét, quyết định")
    expect(page.locator("[id*='-Field_work_due_0']")).to_have_value("05/06/2024")
    leave.fill(page, work_task="Xem đơn của Lan", start_date="06/06/2024", end_date="06/06/2024")
    leave.checked(page)
    expect(leave.enter(page, "work_task")).to_have_value("Xem đơn của Lan")
