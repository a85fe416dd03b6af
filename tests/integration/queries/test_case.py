"""The page of one case, and its documents."""

import pytest

from engine.queries.case import AskCase
from engine.queries.document import AskDocument
from engine.queries.views import CaseView
from engine.store import tables
from engine.store.types import EPOCH
from tests.integration.queries.house import DAY, NOW, Filed, House, actor
from tests.integration.queries.papers import paper


def shown(house: House, case: Filed, login: str = "lan.cv", language: str = "vi") -> CaseView:
    return house.ask(AskCase(actor=actor(login, language), instance_key=case.key))


def until_back(house: House, case: Filed) -> Filed:
    """Decided and corrected: the case waits for the end of the leave."""
    return house.finish(house.finish(case, "hanh.tp", people=("lan.cv",)), "lan.cv")


def test_what_was_filed_is_told_in_the_words_of_the_form(house):
    case = house.start()
    assert [(one.label, one.value) for one in shown(house, case).data] == [
        ("Loại nghỉ", "Nghỉ phép năm"),
        ("Lý do", "Việc gia đình"),
        ("Điện thoại", "0905123456"),
        ("Người nhận bàn giao", "Đinh Quang Minh"),
        ("Đi nước ngoài", True),
    ]
    assert shown(house, case, language="en").data[0].value == "Annual leave"


def test_who_has_it_since_when_until_when(house):
    case = house.start(people=("hanh.tp", "khoa.ptp"), due_at=NOW + DAY)
    (waiting,) = shown(house, case).head.waiting
    assert [one.name for one in waiting.people] == ["Ngô Bích Hạnh", "Bùi Đăng Khoa"]
    assert (waiting.task_key, waiting.name, waiting.since, waiting.until) == (
        case.task, "Xem xét, quyết định", NOW, NOW + DAY
    )  # fmt: skip


def test_a_holder_has_it_alone(house):
    case = house.start(people=("hanh.tp", "khoa.ptp"), holder="khoa.ptp")
    assert [one.login for one in shown(house, case).head.waiting[0].people] == ["khoa.ptp"]


def test_without_a_task_the_timer_is_named_and_what_lies_in_wait_beside_the_way_is_not(house):
    case = until_back(house, house.start())
    (waiting,) = shown(house, case).head.waiting
    assert (waiting.task_key, waiting.name, waiting.people) == (None, "Đến khi hết nghỉ", ())
    assert (waiting.since, waiting.until) == (NOW, NOW + 2 * DAY)


def test_a_case_that_stands_still_says_so(house):
    case = until_back(house, house.start())
    house.put(tables.incident, agency_id="stttt", key=case.key + 99, instance_key=case.key, element_id="until_back",
              code="x", text_vi="", text_en="", raised_at=EPOCH)  # fmt: skip
    told = {one.name: one.since for one in shown(house, case).head.waiting}
    assert told["Tạm dừng do sự cố: Đến khi hết nghỉ"] == EPOCH


@pytest.mark.parametrize(("login", "may"), [("lan.cv", True), ("minh.cv", True), ("hanh.tp", False), ("an.gd", False)])
def test_only_who_asked_or_typed_may_withdraw(house, login, may):
    case = house.start("lan.cv", typed_by="minh.cv")
    assert shown(house, case, login).can_withdraw is may


def test_nothing_is_withdrawn_once_the_case_waits_for_no_such_message(house):
    assert shown(house, until_back(house, house.start())).can_withdraw is False


@pytest.mark.parametrize(
    ("login", "may"), [("an.gd", True), ("dung.cvp", True), ("lan.cv", False), ("kiem.ktgs", False)]
)
def test_the_head_of_the_agency_and_of_its_office_may_cancel(house, login, may):
    assert shown(house, house.start(), login).can_cancel is may


def test_an_ended_case_is_read_only_and_waits_for_nobody(house):
    case = house.start()
    house.withdraw(case)
    view = shown(house, case)
    assert (view.head.state, view.head.ended_at, view.head.waiting) == ("completed", NOW, ())
    assert (view.can_withdraw, shown(house, case, "an.gd").can_cancel) == (False, False)


def test_an_ended_case_still_shows_what_was_filed(house):
    case = house.start()
    house.withdraw(case)
    assert shown(house, case).data


def test_clauses_are_cited_by_their_first_duty_and_unknown_ones_by_their_id(house):
    case = house.start()
    assert [(one.clause_id, one.citation) for one in shown(house, case).legal_basis] == [
        ("stttt.d27.k1", "Điều 27 khoản 1"),
        ("stttt.d27.k9", "stttt.d27.k9"),
    ]


def test_the_head_names_version_initiator_and_who_typed_it(house):
    head = shown(house, house.start("lan.cv", typed_by="minh.cv")).head
    assert (head.version, head.initiator.login, head.entered_by.login) == (1, "lan.cv", "minh.cv")
    assert shown(house, house.start()).head.entered_by is None


def test_a_document_is_given_byte_for_byte(house):
    case = house.start()
    blob = house.ask(AskDocument(actor=actor("lan.cv"), instance_key=case.key, document_id=paper(house, case.key)))
    assert (blob.name, blob.content) == (
        "giay-nghi-phep-12-GNP-STTTT-2024-06-04-ho-thi-lan.docx",
        b"docx of " + str(case.key).encode(),
    )


def test_a_case_takes_at_most_five_statements_once_the_models_are_known(house):
    case = house.start()
    shown(house, case)
    shown(house, case)
    assert len(house.statements) <= 5
