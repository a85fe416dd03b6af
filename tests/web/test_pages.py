"""What stands on the pages."""

from dataclasses import replace

import pytest

from engine.queries.views import RequestsPage
from tests.web import fake_tasks, fake_views, pages
from tests.web.empty_office import EmptyOffice
from tests.web.fake_people import KEYS, PEOPLE, TASK
from web.app import create_app

CASE = f"/cases/{KEYS['lan']}"


@pytest.fixture
def early():
    """The desk of the head of division on the first morning."""
    return pages.signed_in(create_app(EmptyOffice(), "s", demo=True), "hanh.tp")


def test_the_day_begins_in_the_inbox(hanh):
    assert hanh.get("/?_scheme=ftp").location == "/inbox"


def test_a_row_of_the_inbox_says_what_from_whom_and_until_when(hanh):
    said = hanh.get("/inbox").text
    for part in ("Xem xét, quyết định", "Huỳnh Anh Quân", "thay Lê Minh Châu", "quá hạn 3 ngày", "hôm nay 16:30"):
        assert part in said


def test_the_views_of_the_inbox_are_counted(office, hanh):
    assert "<b>1</b></a>" in hanh.get("/inbox").text.replace("\n", "")
    assert hanh.get("/inbox?view=overdue").text.count("<tr data-key") == 1
    assert hanh.get("/inbox?view=nonsense").text.count("<tr data-key") == len(office.rows)


def test_the_inbox_finds_a_word_typed_in_parts(office, hanh):
    asked = hanh.get("/inbox", query_string={"q": "Hồ Thị Lan"})  # o, circumflex, grave: three characters
    assert asked.text.count("<tr data-key") == 1


def test_news_are_a_count_and_nothing_while_nothing_is_new(office, hanh):
    stamp = hanh.get("/inbox").text.split("stamp=")[1].split("&")[0]
    asked = f"/inbox/news?stamp={stamp}&since=2024-06-03T01:30:00%2B00:00"
    assert 'class="news"' not in hanh.get(asked).text
    office.arrive()
    assert "1 việc mới" in hanh.get(asked).text


def test_a_task_that_went_away_is_told_as_a_change(office, hanh):
    stamp = hanh.get("/inbox").text.split("stamp=")[1].split("&")[0]
    office.rows.pop()
    said = hanh.get(f"/inbox/news?stamp={stamp}&since=2024-06-03T01:30:00%2B00:00").text
    assert "Danh sách đã thay đổi" in said


def test_unchanged_news_cost_no_bytes(hanh):
    asked = "/inbox/news?since=2024-06-03T01:30:00%2B00:00"
    tag = hanh.get(asked).headers["ETag"]
    assert hanh.get(asked, headers={"If-None-Match": tag}).status_code == 304


@pytest.mark.parametrize("since", ["", "yesterday", "2024-06-03T01:30:00"])
def test_news_since_no_instant_are_unreadable(hanh, since):
    assert hanh.get("/inbox/news", query_string={"since": since}).status_code == 422


def test_a_task_shows_facts_form_and_every_outcome(hanh):
    said = hanh.get(f"/tasks/{TASK}").text
    for part in (
        "Về quê giải quyết việc gia đình",
        "unit_cover_ok",
        "Đồng ý, chuyển",
        "Trả lại",
        "Từ chối",
        "06/06/2024",
    ):
        assert part in said


def test_claiming_leads_to_the_task_and_releasing_back_to_the_inbox(office, hanh):
    free = next(row for row in office.rows if row.holder is None)
    assert pages.submit(hanh, f"/tasks/{free.key}/claim", revision="1").location == f"/tasks/{free.key}"
    assert "Bạn đã nhận việc này." in hanh.get("/inbox").text
    assert pages.submit(hanh, f"/tasks/{free.key}/release").location == "/inbox"


def test_a_completed_task_says_so_once_and_leads_to_its_case(hanh):
    pages.send(hanh, f"/tasks/{TASK}/complete", {"answers": {}, "outcome": "forward", "revision": 3})
    first, second = hanh.get("/inbox").text, hanh.get("/inbox").text
    assert ("Đã ghi nhận" in first, f'href="{CASE}"' in first, "Đã ghi nhận" in second) == (True, True, False)


def test_a_report_is_taken_as_a_table_and_no_cell_of_it_is_worked_out(office, hanh, monkeypatch):
    formula = replace(fake_views.report(2024), title="=1+1")
    monkeypatch.setattr(office, "ask_letter_statistics", lambda question: formula)
    page, taken = hanh.get("/reports/letters?year=2024"), hanh.get("/reports/letters?year=2024&as=csv")
    assert "year=2024&amp;as=csv" in page.text
    assert taken.mimetype == "text/csv"
    assert taken.data.decode("utf-8-sig").splitlines()[:5] == [
        "'=1+1 2024",
        "",
        "Việc được giao quá hạn",
        "Việc,Đơn vị",
        "Lập dự toán máy chủ,Phòng Công nghệ thông tin",
    ]


def test_answers_reach_the_office_in_one_spelling(office, hanh):
    parted = "Cơ quan"  # o, horn
    pages.send(hanh, f"/tasks/{TASK}/complete", {"answers": {"comment": [parted]}, "outcome": "forward"})
    assert office.calls[-1].answers == {"comment": ["Cơ quan"]}


def test_a_draft_comes_back_with_its_hour(hanh):
    saved = pages.send(hanh, "/drafts", {"place": "start:leave", "answers": {"reason": "Về quê"}})
    assert saved.json["moment"] == "03/06/2024 08:30"
    said = hanh.get("/procedures/leave/start").text
    assert ("Về quê" in said, "Bản nháp lúc 03/06/2024 08:30" in said) == (True, True)


def test_a_dropped_draft_is_gone(office, hanh):
    pages.send(hanh, "/drafts", {"place": "start:leave", "answers": {"reason": "Về quê"}})
    pages.send(hanh, "/drafts/drop", {"place": "start:leave"})
    assert office.drafts == {}


def test_data_in_a_page_cannot_end_its_script_element(hanh):
    typed = {"reason": "</script><script>alert(1)</script>"}
    pages.send(hanh, "/drafts", {"place": "start:leave", "answers": typed})
    assert "<script>alert" not in hanh.get("/procedures/leave/start").text


def test_the_live_check_shows_days_route_and_colleagues(hanh):
    said = pages.send(hanh, "/procedures/leave/preview", {"answers": {"start_date": "2024-06-06"}}).text
    for part in ("Số ngày làm việc", "lãnh đạo phụ trách", "Đinh Quang Minh", "quy chế nêu 5 ngày", "data-findings"):
        assert part in said


def test_a_filed_request_leads_to_its_case(hanh):
    answer = pages.send(hanh, "/procedures/leave/start", {"answers": {"reason": "Về quê có việc"}})
    assert answer.json == {"next": CASE}
    assert "stttt/LEAVE/2024/0137" in hanh.get("/requests").text


def test_a_request_says_who_has_it_since_when_until_when(lan):
    said = lan.get("/requests").text
    for part in ("Đỗ Mỹ Dung", "Duyệt kinh phí", "31/05", "quá hạn 4 giờ"):
        assert part in said


def test_a_list_calls_a_group_by_its_role_not_by_each_of_its_people(lan, office, monkeypatch):
    row = next(one for one in fake_tasks.requests() if one.waiting)
    group = replace(row.waiting[0], role_name="Văn phòng Sở", people=tuple(PEOPLE.values())[:3])
    asked = RequestsPage(rows=(replace(row, waiting=(group,)),), next_cursor=None, search="")
    monkeypatch.setattr(office, "ask_requests", lambda q: asked)
    assert ">Văn phòng Sở<" in lan.get("/requests").text


def test_a_case_tells_its_history_in_words_with_authority_and_documents(hanh):
    said = hanh.get(CASE).text
    for part in ("Nộp đơn xin nghỉ phép năm", "KT. Trưởng phòng", "Đơn xin nghỉ phép", "Điều 27 khoản 3", "thứ Hai"):
        assert part in said


def test_a_rule_has_a_page_of_its_own_with_both_drawings_and_what_the_engine_says(hanh):
    assert 'href="/designs/rules/no-limit"' in hanh.get("/designs/rules").text
    shown = hanh.get("/designs/rules/no-limit").text
    assert [shown.count(f'data-drawn="{side}"') for side in ("wrong", "right")] == [3, 2]
    assert ("Hệ thống không báo gì" in shown, "việc này không có hạn" in shown) == (True, True)


def test_a_case_offers_its_control_sheet_and_that_its_file(hanh):
    assert f'href="{CASE}/control-sheet"' in hanh.get(CASE).text
    shown = hanh.get(f"{CASE}/control-sheet").text
    assert (f'href="{CASE}/control-sheet.docx"' in shown, "Quá hạn 2 ngày" in shown) == (True, True)


def test_a_place_of_the_regulation_is_named_once(hanh):
    basis = hanh.get(CASE).text.split("Căn cứ</h2>")[1]
    assert basis.count("Điều 27 khoản 3 đoạn 1") == 1
    assert ("Nghỉ việc riêng một ngày" in basis, "Nghỉ việc riêng trên một ngày" in basis) == (True, True)


def test_only_who_asked_may_withdraw(lan, hanh):
    assert ('id="withdraw"' in lan.get(CASE).text, 'id="withdraw"' in hanh.get(CASE).text) == (True, False)
    assert pages.submit(lan, f"{CASE}/withdraw", reason="Không đi nữa").location == CASE


def test_the_office_chooses_for_whom_it_files_and_says_why(app, lan):
    dung = pages.signed_in(app, "dung.cvp")
    said, own = dung.get("/procedures/leave/start?for=lan.cv").text, dung.get("/procedures/leave/start").text
    for part in ("data-behalf-reason", "start:leave:lan.cv", "/procedures/leave/preview?for=lan.cv"):
        assert (part in said, part in own) == (True, False)
    assert 'name="for"' in own
    assert 'name="for"' not in lan.get("/procedures/leave/start").text
    assert lan.get("/procedures/leave/start?for=dung.cvp").status_code == 403


def test_only_who_decided_may_recall(lan, hanh):
    assert ('id="recall"' in lan.get(CASE).text, 'id="recall"' in hanh.get(CASE).text) == (False, True)
    assert pages.submit(hanh, f"{CASE}/recall", reason="Phòng thiếu người trực").location == CASE


def test_the_replay_has_a_panel_for_every_step(hanh):
    said = hanh.get(f"{CASE}/replay").text
    assert said.count("data-panel=") == said.count("data-step=") == 16
    assert ("bpmn:definitions" in said, "Bùi Đăng Khoa" in said, "D01" in said) == (True, True, True)


def test_an_intact_history_says_how_much_was_proved(hanh):
    said = hanh.get(f"{CASE}/verification").text
    assert ("42 bản ghi" in said, "badge-whole" in said) == (True, True)


def test_a_broken_history_names_the_place(early):
    said = early.get(f"{CASE}/verification").text
    assert ("bản ghi 7" in said, "badge-broken" in said) == (True, True)


def test_an_empty_office_shows_every_page(early, app):
    shown = {rule.rule: early.get(pages.address(app, rule)).status_code for rule in pages.rules(app, "GET")}
    assert shown.pop("/procedures/<process_id>/flow") == 404
    assert set(shown.values()) == {200, 302}


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("/inbox", "Không còn việc nào chờ bạn"),
        ("/inbox?view=done", "Chưa có việc đã xử lý"),
        ("/inbox?view=overdue", "Không có việc quá hạn"),
        ("/inbox?q=xyz", "Không có việc nào khớp"),
        ("/requests", "Bạn chưa trình hồ sơ nào"),
        ("/cases", "Không có hồ sơ nào khớp"),
        ("/procedures", "Không có quy trình nào khớp"),
        ("/balance", "Chưa mở sổ phép năm này"),
        ("/notices", "Chưa có thông báo"),
        ("/registers/leave", "Sổ năm này chưa có dòng nào"),
    ],
)
def test_an_empty_list_says_what_will_be_there(early, address, said):
    assert said in early.get(address).text


def test_the_month_of_a_unit_is_a_sheet_with_a_cell_for_each_day(hanh):
    seen = hanh.get("/away?month=2024-06").text
    for said in ("Lịch vắng mặt Tháng 06/2024", "Phòng Công nghệ thông tin", "P/2", "month=2024-05", "month=2024-07"):
        assert said in seen
    assert hanh.get("/away?month=99999-01").status_code == hanh.get("/away?month=x").status_code == 200


def test_registers_and_other_cases_are_offered_to_those_who_keep_them(app, hanh, lan):
    clerk = pages.signed_in(app, "oanh.vt")
    offered = [
        ("/registers/leave" in c.get("/inbox").text, "/cases" in c.get("/inbox").text) for c in (clerk, hanh, lan)
    ]
    assert offered == [(True, True), (False, True), (False, False)]


def test_a_read_notice_is_read(office, hanh):
    pages.submit(hanh, "/notices", id="4")
    assert [notice.read for notice in office.notices] == [True, False, True]
    pages.submit(hanh, "/notices")
    assert all(notice.read for notice in office.notices)


def test_the_clock_of_the_demonstration_moves_by_hand(office, hanh):
    pages.submit(hanh, "/clock", step="day")
    pages.submit(hanh, "/clock", at="2024-06-10T09:00")
    assert [call.at.isoformat() for call in office.calls[-2:]] == [
        "2024-06-04T01:30:00+00:00",
        "2024-06-10T09:00:00+07:00",
    ]


def test_a_year_without_sense_is_this_year(hanh):
    assert "Ngày phép năm 2024" in hanh.get("/balance?year=99999999999").text


def test_the_flow_page_leads_to_the_printed_procedure_without_the_remarks_of_who_draws(hanh):
    assert 'href="/procedures/leave/printed"' in hanh.get("/procedures/leave/flow").text
    shown = hanh.get("/procedures/leave/printed").text
    assert ('href="/procedures/leave/printed.docx"' in shown, "Còn thiếu" in shown) == (True, False)
