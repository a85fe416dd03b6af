"""The history of a real case as its readers see it: who, in which capacity, by which clause, with which data."""

import pytest

from engine.queries.views import Change
from tests.integration.evidence.leave import OTHER_DAYS, House, who

AWAY = (
    "INSERT INTO absence (agency_id, case_key, person, first_day, first_session, last_day, last_session, kind, "
    "status) VALUES ('stttt', 1, 'hanh.tp', '2024-06-03', 'ca_ngay', '2024-06-12', 'ca_ngay', 'trip', "
    "'approved')"
)


def test_the_start_says_who_asked_in_which_post_and_what_was_filled_in(case: House) -> None:
    (line,) = case.lines("start_instance")
    assert (line.text, line.element_id, line.person.name) == ("Khởi tạo hồ sơ.", "start", "Hồ Thị Lan")
    assert line.authority == "Công chức, viên chức, người lao động"
    assert line.changes[:3] == (
        Change(name="Loại nghỉ", old=None, new="Nghỉ phép năm"),
        Change(name="Nghỉ từ ngày", old=None, new="2024-06-13"),
        Change(name="Buổi", old=None, new="Cả ngày"),
    )


def test_choices_and_logins_are_said_in_words(case: House) -> None:
    values = {change.name: change.new for change in case.lines("start_instance")[0].changes}
    assert (values["Người nhận bàn giao công việc"], values["Người nộp"]) == ("Đinh Quang Minh", "Hồ Thị Lan")


def test_a_task_is_told_once_with_its_holder_and_its_limit(case: House) -> None:
    first, second, office = case.lines("taskAssigned")
    assert first.text == "Việc «Xem xét, quyết định» giao cho Ngô Bích Hạnh, hạn 17:00 ngày 04/06/2024."
    assert (second.details["role"], office.details["role"]) == ("Lãnh đạo phụ trách", "Văn phòng Sở")
    assert not case.lines("taskOpened")


def test_a_decision_of_a_person_carries_outcome_opinion_and_clauses(case: House) -> None:
    head, leader = case.lines("complete_task")
    assert head.text == "Hoàn thành việc «Xem xét, quyết định», kết quả: chuyển cấp trên."
    assert Change(name="Ý kiến", old=None, new="Đồng ý cho nghỉ") in head.changes
    assert (leader.person.name, leader.authority) == ("Lê Minh Châu", "Phó Giám đốc Sở")
    assert {clause.clause_id for clause in leader.legal_basis} >= {"stttt.d27.k3-1", "stttt.d27.k3-2"}


def test_clauses_of_other_agencies_regulations_stay_away(case: House) -> None:
    clauses = [clause for step in case.replay().steps for clause in step.line.legal_basis]
    assert clauses
    assert all(clause.clause_id.startswith("stttt.") for clause in clauses)


def test_a_decision_table_names_its_row_its_inputs_and_its_note(case: House) -> None:
    line = next(one for one in case.lines("decisionEvaluated") if one.element_id == "find_approvers")
    assert line.text == "Áp dụng bảng quyết định «Người có thẩm quyền cho nghỉ», dòng 2"
    assert line.details["inputs"]["Số ngày làm việc"] == 2
    assert line.details["result"]["Cấp 2"] == "Lãnh đạo phụ trách: quyết định"
    assert "stttt.d27.k3" in line.details["note"]


def test_a_clause_is_named_once_by_its_duty_or_as_a_whole(case: House) -> None:
    line = next(one for one in case.lines("decisionEvaluated") if one.element_id == "find_approvers")
    clauses = [clause.clause_id for clause in line.legal_basis]
    assert ("stttt.d27.k3-1" in clauses, "stttt.d27.k3" in clauses) == (True, False)
    assert len(clauses) == len(set(clauses))


def test_a_paper_names_its_number_its_hash_and_how_it_was_signed(case: House) -> None:
    line = next(one for one in case.lines("operationDone") if one.element_id == "render_paper")
    assert line.authority == "KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC Lê Minh Châu (D27 dòng 7)"
    (stored,) = case.sql("SELECT sha256 FROM document WHERE title = 'Giấy nghỉ phép'")[0]
    assert (line.details["number"], line.details["sha256"]) == ("01/GNP-STTTT", stored)


def test_a_stand_in_is_named_with_whom_and_by_which_rule(copied: House) -> None:
    copied.sql(AWAY)
    copied.clock.pin(copied.clock.now().replace(day=3))
    copied.start(**OTHER_DAYS)
    copied.act("khoa.ptp", "forward", comment="Đồng ý cho nghỉ", unit_cover_ok=True)
    (line,) = copied.lines("complete_task")
    assert (line.person.name, line.in_place_of.name) == ("Bùi Đăng Khoa", "Ngô Bích Hạnh")
    assert line.authority == "Phó Trưởng phòng, thay Ngô Bích Hạnh (D19 dòng 7)"
    assert "giao cho Bùi Đăng Khoa, thay Ngô Bích Hạnh" in copied.lines("taskAssigned")[0].text


def test_the_same_lines_in_english(case: House) -> None:
    head, leader = case.lines("complete_task", "en")
    assert head.text.startswith("Completed “")
    assert head.text.endswith("”; outcome: forward.")
    assert (head.authority, leader.authority) == ("Head of division", "Deputy Director")
    assert Change(name="Opinion", old=None, new="Đồng ý cho nghỉ") in head.changes
    assert case.lines("decisionEvaluated", "en")[0].text.endswith("was applied, row 2")


@pytest.mark.parametrize("login", ["lan.cv", "hanh.tp"])
def test_everybody_with_a_part_in_the_case_reads_the_same_lines(case: House, login: str) -> None:
    assert case.replay(who(login)).steps == case.replay().steps
