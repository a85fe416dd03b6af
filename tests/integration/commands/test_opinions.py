"""Opinions are collected: asked, chased, changed, asked anew, summed up."""

from datetime import datetime

import pytest

from engine.commands.recall_decision import RecallDecision
from engine.domain.calendar import TIME_ZONE
from engine.domain.errors import InvalidInput
from tests.integration.commands.opinions import act, answer, ask, names, result

ASK, TRACK = "Cho ý kiến", "Theo dõi lấy ý kiến"
REASON = "Chưa rõ kinh phí thực hiện"


def test_the_round_closes_when_all_who_must_answer_have(desk):
    ask(desk)
    answer(desk, "hanh.tp")
    assert names(desk, "dung.cvp") == [TRACK]
    answer(desk, "quan.tp", "khong_dong_y", REASON)
    assert (names(desk, "dung.cvp"), names(desk, "chau.pgd")) == (["last"], [])
    found = result(desk)
    assert (found["n_agree"], found["n_disagree"], found["unanimous"]) == (1, 1, False)
    asked = {"question": "Đồng ý với dự thảo?", "acting_for": None}
    assert found["answers"] == [
        {**asked, "who": "stttt.cntt", "value": "dong_y", "comment": None},
        {**asked, "who": "stttt.bcvt", "value": "khong_dong_y", "comment": REASON},
    ]


def test_who_disagrees_says_why(desk):
    ask(desk)
    with pytest.raises(InvalidInput):
        answer(desk, "hanh.tp", "khong_dong_y")
    assert names(desk, "hanh.tp") == [ASK]


def test_silence_is_chased_and_counted_after_the_grace(desk):
    ask(desk)
    answer(desk, "hanh.tp")
    desk.later("2024-06-11", "17:30")
    assert any(one.subject == "Quá hạn: Cho ý kiến" for one in desk.told("an.gd"))
    desk.later("2024-06-12", "17:30")
    assert [one["name"] for one in result(desk)["missing"]] == ["Phòng Bưu chính – Viễn thông", "Lê Minh Châu"]


def test_silence_is_consent_only_where_the_request_said_so(desk):
    ask(desk, silence="consent")
    desk.later("2024-06-12", "17:30")
    assert result(desk)["n_agree"] == len(result(desk)["replies"])


def test_a_reminder_comes_after_half_of_the_time(desk):
    ask(desk)
    desk.later("2024-06-07", "09:30")
    assert any("Cho ý kiến" in one.subject for one in desk.told("hanh.tp"))


def test_a_member_drafts_what_the_head_signs(desk):
    ask(desk)
    act(desk, "hanh.tp", ASK, "assign", member="minh.cv")
    assert names(desk, "minh.cv") == ["Dự thảo ý kiến"]
    replies = [{"no": 1, "question": "Đồng ý với dự thảo?", "value": "y_kien_khac", "text": "Thêm điều khoản thi hành"}]
    act(desk, "minh.cv", "Dự thảo ý kiến", "done", replies=replies)
    shown = desk.task("hanh.tp", desk.only("hanh.tp").key).data["replies"]
    assert shown[0]["text"] == "Thêm điều khoản thi hành"


def test_a_question_to_the_lead_unit_is_answered_to_all(desk):
    ask(desk)
    act(desk, "hanh.tp", ASK, "ask_lead", note="Áp dụng từ năm nào?")
    act(desk, "dung.cvp", "Trả lời nơi được hỏi", "done", explanation="Từ năm 2025")
    assert any("Từ năm 2025" in one.text for one in desk.told("quan.tp"))
    assert names(desk, "hanh.tp") == [ASK]


def test_more_time_moves_the_date_of_one_respondent(desk):
    ask(desk)
    act(desk, "hanh.tp", ASK, "ask_time", note="Cần rà soát thêm", new_due="2024-06-14")
    act(desk, "an.gd", "Xem xét xin thêm thời gian", "extend", new_due="2024-06-13")
    due = {who: desk.inbox(who)[0].due_at for who in ("hanh.tp", "quan.tp")}
    assert due == {"hanh.tp": at("2024-06-13 17:00"), "quan.tp": at("2024-06-11 17:00")}


def test_who_is_asked_by_mistake_may_say_so_twice_then_the_leader_decides(desk):
    ask(desk)
    act(desk, "quan.tp", ASK, "misaddressed", note="Việc này của Văn phòng")
    act(desk, "dung.cvp", "Xem lại nơi được hỏi", "insist", address_note="Có phần hạ tầng viễn thông")
    act(desk, "quan.tp", ASK, "misaddressed", note="Vẫn không thuộc chức năng")
    act(desk, "an.gd", "Xem lại nơi được hỏi", "readdress", to_unit="stttt.ttcntt")
    assert (names(desk, "quan.tp"), names(desk, "phuc.ttdv")) == ([], [ASK])


def test_a_new_draft_is_put_to_everybody_and_marks_what_was_answered(desk):
    ask(desk)
    answer(desk, "hanh.tp")
    act(desk, "dung.cvp", TRACK, "replace_draft", new_draft="Điều 1. Phạm vi mới", new_draft_note="Sửa phạm vi áp dụng")
    assert [names(desk, who) for who in ("hanh.tp", "quan.tp")] == [[ASK], [ASK]]
    answer(desk, "quan.tp")
    desk.later("2024-06-12", "17:30")
    stale = {one["name"]: one["stale"] for one in result(desk)["replies"] if one["rows"]}
    assert stale == {"Phòng Công nghệ thông tin": True, "Phòng Bưu chính – Viễn thông": False}


def test_respondents_may_be_added_and_are_waited_for(desk):
    ask(desk)
    act(desk, "dung.cvp", TRACK, "add_respondent", add_kind="unit", add_unit="stttt.ttcntt", add_must=True)
    for who in ("hanh.tp", "quan.tp"):
        answer(desk, who)
    assert names(desk, "dung.cvp") == [TRACK]
    answer(desk, "phuc.ttdv")
    assert (names(desk, "dung.cvp"), result(desk)["n_agree"]) == (["last"], 3)


def test_an_answer_may_be_taken_back_until_the_round_closes(desk):
    ask(desk)
    answer(desk, "hanh.tp")
    key = desk.inbox("dung.cvp")[0].instance_key
    desk.do(RecallDecision(actor=desk.actor("hanh.tp"), instance_key=key, reason="Cần sửa lại ý kiến"))
    answer(desk, "hanh.tp", "khong_dong_y", REASON)
    answer(desk, "quan.tp")
    assert (result(desk)["n_agree"], result(desk)["replies"][0]["versions"]) == (1, 2)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=TIME_ZONE)
