"""A vote of confidence and a publication, as any procedure calls them."""

from typing import Any

import pytest

from engine.domain.errors import InvalidInput
from tests.integration.commands.opinions import act, names, result
from tests.unit.executor.bpmn import end, flows, mapping, node, process, start, user

PEOPLE = "=[&quot;an.gd&quot;, &quot;binh.pgd&quot;, &quot;chau.pgd&quot;, &quot;hanh.tp&quot;]"
ROWS = "=[{key: &quot;hanh.tp&quot;, label: &quot;Hạnh&quot;}, {key: &quot;khoa.ptp&quot;, label: &quot;Khoa&quot;}]"
VOTE = {"question": "Tín nhiệm chức danh", "voters": PEOPLE, "rows": ROWS, "secret": "=true", "agency": "=agency"}
VOTERS = ("an.gd", "binh.pgd", "chau.pgd")
PAPER = {
    "title": "Quy chế làm việc sửa đổi", "text": "Toàn văn trên mạng nội bộ", "doc_no": "12/QĐ-STTTT",
    "scope_units": "=[&quot;stttt.cntt&quot;]", "ordered": "=true",
}  # fmt: skip


def call(desk: Any, process_id: str, given: dict[str, str], results: tuple[str, ...]) -> None:
    ext = f'<zeebe:calledElement processId="{process_id}" propagateAllParentVariables="false"/>'
    outputs = {name: f"={name}" for name in results}
    called = node("callActivity", "call", ext=ext + mapping(inputs=given, outputs=outputs))
    last = user("last", ext='<zeebe:assignmentDefinition assignee="=requester"/>')
    desk.deploy(("p.bpmn", process(start() + called + last + end() + flows("s call", "call last", "last e"))))
    desk.start("dung.cvp", "p")


def clerk(desk: Any, name: str, **answers: Any) -> None:
    """Whoever of the Office has it does it."""
    row = next(one for one in desk.inbox("oanh.vt") if one.name == name)
    desk.claim("oanh.vt", row.key)
    desk.finish("oanh.vt", row.key, "done", **answers)


def vote(desk: Any, voters: tuple[str, ...]) -> None:
    for who in voters:
        act(desk, who, "Bỏ phiếu", "cast", ballot=[{"choice": "dong_y"}, {"choice": None}])
    clerk(desk, "Đóng bỏ phiếu")


def test_a_vote_of_confidence_is_held_counted_and_signed(desk):
    call(desk, "confidence-vote", VOTE, ("totals", "share", "minutes_ref", "counted_by"))
    clerk(desk, "Chốt danh sách người có mặt", present=list(VOTERS), counters=["oanh.vt", "minh.cv"])
    assert names(desk, "hanh.tp") == []  # who is voted on does not vote
    vote(desk, VOTERS)
    act(desk, "oanh.vt", "Ký kết quả kiểm phiếu", "sign")
    assert names(desk, "dung.cvp") == []  # nobody signs for the other one
    act(desk, "minh.cv", "Ký kết quả kiểm phiếu", "sign", count_note="Một phiếu gửi khi vừa đóng")
    found = result(desk)
    assert [(row["valid"], row["blank"]) for row in found["totals"]] == [(3, 0), (0, 3)]
    assert (found["share"][0]["share"], found["minutes_ref"]) == (1, "01/BBKP-STTTT")
    assert found["counted_by"] == "Tạ Kim Oanh, Đinh Quang Minh (Một phiếu gửi khi vừa đóng)"


def test_a_count_needs_a_team_that_is_not_voted_on(desk):
    call(desk, "confidence-vote", VOTE, ("totals",))
    for team in ([], ["oanh.vt", "khoa.ptp"]):
        with pytest.raises(InvalidInput) as no:
            clerk(desk, "Chốt danh sách người có mặt", present=list(VOTERS), counters=team)
        assert [one.place for one in no.value.findings] == ["counters"]


def test_a_missed_quorum_means_a_new_session(desk):
    call(desk, "confidence-vote", VOTE, ("totals",))
    clerk(desk, "Chốt danh sách người có mặt", present=list(VOTERS), counters=["oanh.vt"])
    vote(desk, ("an.gd",))
    assert names(desk, "binh.pgd") == []  # the ballots that were not cast are gone
    assert "Chốt danh sách người có mặt" in names(desk, "oanh.vt")


def test_a_regulation_is_told_and_acknowledged_by_every_reader(desk):
    call(desk, "publish", {**PAPER, "item_kind": "quy_che"}, ("pub_result", "read_rate", "published_at"))
    assert any(one.subject == "Công khai: Quy chế làm việc sửa đổi" for one in desk.told("minh.cv"))
    desk.later("2024-06-05", "09:00")
    act(desk, "hanh.tp", "Phổ biến trong đơn vị", "done", told_on="2024-06-05")
    desk.later("2024-06-06", "10:00")
    for who in ("hanh.tp", "khoa.ptp", "lan.cv", "minh.cv"):
        act(desk, who, "Xác nhận đã đọc", "noted", read_it=True)
    found = result(desk)
    assert (found["pub_result"], found["read_rate"]) == ("published", 1)
    assert [one[:10] for one in found["published_at"]] == ["2024-06-04", "2024-06-05"]  # the network, then the unit


@pytest.mark.parametrize(("kind", "task"), [("ket_luan_don", "Kiểm tra phần che"), ("kinh_phi", "Cho phép công khai")])
def test_masking_is_checked_by_a_second_person_and_money_is_allowed_by_the_head(desk, kind, task):
    """The head of the Office has begun it, so the second person is the next one up."""
    call(desk, "publish", {**PAPER, "item_kind": kind, "ordered": "=false"}, ("pub_result",))
    assert names(desk, "an.gd") == [task]


def test_a_state_secret_is_never_published(desk):
    secret = {**PAPER, "item_kind": "quy_che", "contains_secret": "=true"}
    call(desk, "publish", secret, ("pub_result", "published_at"))
    found = result(desk)
    assert (found["pub_result"], found["published_at"], desk.told("minh.cv")) == ("refused", [], ())
