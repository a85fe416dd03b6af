"""Opinions are shown to those who were asked as the request says: after the close, at once, or never."""

from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any, Final

import pytest

from engine.domain.errors import NotFound
from engine.queries.api_case import AskTaskVariables
from engine.queries.api_instances import AskInstance, AskInstances
from engine.queries.api_search import Search
from engine.queries.api_tasks import AskUserTask
from engine.queries.attachments import AskAttachment
from engine.queries.cases import AskCases
from engine.queries.document import AskDocument
from engine.queries.replay import AskReplay
from engine.queries.task import AskTask
from tests.files import PDF, upload
from tests.integration.commands.test_consult_files import ASKED
from tests.offices import Desk

SAID: Final = "Chưa rõ định mức nhiên liệu"
TABLE, EXPLAINED = "Bảng tổng hợp ý kiến", "Bản tổng hợp, giải trình, tiếp thu ý kiến"
OPINIONS: Final = ["Văn bản góp ý: Phòng Hành chính", "Văn bản góp ý: Phòng Tổng hợp"]
REPLY: Final = [{"no": 1, "question": "Đồng ý với dự thảo?", "value": "khong_dong_y", "text": SAID}]

#: the head of an office of vptw is proposed; nobody but the leadership, the Party committee and the drafter is named
PERSONNEL: Final = {
    **{name: value for name, value in ASKED.items() if name not in ("question_rows", "ask_units")},
    "matter": "personnel_appointment", "subject": "Bổ nhiệm Phó Chánh Văn phòng", "ordered_by": "son.cvp",
    "persons": "Phùng Quốc Việt, Trưởng phòng Hành chính", "subject_people": ["viet.tphc"],
}  # fmt: skip
OUTSIDERS: Final = ["viet.tphc", "ngoc.vt", "thanh.tp"]


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    opened = Desk.opened(Path(tmp_path_factory.mktemp("sight")) / "data")
    yield opened
    opened.office.close()


def asked(desk: Desk, **changed: Any) -> int:
    """Two units of vptw are asked, the first one has disagreed."""
    key = desk.start("uyen.pcvp", "written-consultation", **{**ASKED, "ask_units": ["vptw.hc", "vptw.th"], **changed})
    act(desk, key, "anh.tp", "approve")
    act(desk, key, "viet.tphc", "answer", replies=REPLY)
    return key


def act(desk: Desk, key: int, login: str, outcome: str, **answers: Any) -> None:
    row = next(one for one in desk.inbox(login) if one.instance_key == key and one.name != "Theo dõi lấy ý kiến")
    desk.finish(login, row.key, outcome, **answers)


def closed(desk: Desk, **changed: Any) -> int:
    key = asked(desk, **changed)
    act(desk, key, "thanh.tp", "answer", replies=[{**REPLY[0], "value": "dong_y", "text": None}])
    return key


def papers(desk: Desk, login: str, key: int) -> list[str]:
    return [one.title for one in desk.case(login, key).documents]


def test_before_the_close_nobody_asked_reads_what_others_said(desk):
    key = asked(desk)
    task = next(one for one in desk.inbox("thanh.tp") if one.instance_key == key)
    assert SAID not in repr(desk.case("thanh.tp", key)) + repr(desk.task("thanh.tp", task.key))
    assert papers(desk, "thanh.tp", key) == ["Phiếu lấy ý kiến"]
    with pytest.raises(NotFound):
        desk.office.ask(AskReplay(actor=desk.actor("thanh.tp"), instance_key=key))


@pytest.mark.parametrize("login", ["uyen.pcvp", "anh.tp", "son.cvp"])
def test_who_asks_and_who_oversees_reads_every_answer(desk, login):
    assert SAID in repr(desk.case(login, asked(desk)).history)


def test_after_the_close_the_table_tells_who_said_what(desk):
    key = closed(desk)
    assert papers(desk, "thanh.tp", key) == ["Phiếu lấy ý kiến", TABLE, *OPINIONS]
    assert SAID not in repr(desk.case("thanh.tp", key).history)


def test_what_is_never_shown_is_in_no_paper_of_theirs_either(desk):
    key = closed(desk, visibility="never")
    act(desk, key, "anh.tp", "done", new_draft=ASKED["draft"], handling=[{"value": "not", "reason": "Đã nêu ở Điều 5"}])
    assert papers(desk, "thanh.tp", key) == ["Phiếu lấy ý kiến"]
    table = next(one for one in desk.case("anh.tp", key).documents if one.title == TABLE)
    with pytest.raises(NotFound):
        desk.office.ask(AskDocument(actor=desk.actor("thanh.tp"), instance_key=key, document_id=table.id))
    assert papers(desk, "anh.tp", key) == ["Phiếu lấy ý kiến", TABLE, *OPINIONS, EXPLAINED]


@pytest.mark.parametrize("question", [AskTask, AskUserTask, partial(AskTaskVariables, search=Search())])
def test_that_a_request_was_opened_and_when_stands_in_the_history_once_for_each_who_was_asked(desk, question):
    """On its page, and by the programs that a person uses."""
    key = asked(desk)
    task = next(one for one in desk.inbox("thanh.tp") if one.instance_key == key)
    for login in ("thanh.tp", "thanh.tp", "uyen.pcvp"):
        with suppress(NotFound):  # others are not told that there is such a task
            named = "task_key" if question is AskTask else "key"
            desk.office.ask(question(actor=desk.actor(login), **{named: task.key}))
    opened = [line for line in desk.case("anh.tp", key).history if line.type == "open_request"]
    assert [(one.person.login, one.text) for one in opened] == [("thanh.tp", "Mở «Cho ý kiến».")]
    assert desk.verified(key, "giam.ktgs").ok


def test_an_open_task_shows_what_has_come_since_it_was_given_and_marks_it(desk):
    key = asked(desk)
    task = next(one for one in desk.inbox("anh.tp") if one.instance_key == key)
    shown = {line.label: (line.value, line.new) for line in desk.task("anh.tp", task.key).facts}
    assert shown["Đã xong"] == ("Phòng Hành chính", True)
    assert shown["Đang hỏi"] == ("Phòng Hành chính, Phòng Tổng hợp", False)


@pytest.fixture(scope="module")
def personnel(desk: Desk) -> tuple[int, str]:
    place, field = "start:written-consultation", "Field_draft_files"
    file = upload(desk, "son.cvp", PDF, "ly-lich.pdf", place=place, field=field)
    key = desk.start("son.cvp", "written-consultation", **PERSONNEL, draft_files=[file])
    act(desk, key, "anh.tp", "approve")
    return key, file["id"]


@pytest.mark.parametrize("login", OUTSIDERS)
def test_a_personnel_case_is_nowhere_for_whom_it_is_about_and_who_is_not_named(desk, personnel, login):
    key, file = personnel
    actor = desk.actor(login)
    for question in (
        AskReplay(actor=actor, instance_key=key), AskInstance(actor=actor, key=key),
        AskAttachment(actor=actor, instance_key=key, file_id=file),
    ):  # fmt: skip
        with pytest.raises(NotFound):
            desk.office.ask(question)
    assert not [one for one in desk.office.ask(AskInstances(actor=actor, search=Search())).rows if one.key == key]
    assert desk.office.ask(AskCases(actor=actor, search="Bổ nhiệm")).rows == ()
    told = desk.told(login)
    assert not [one for one in told if "Bổ nhiệm" in one.subject]


def test_the_named_members_read_a_personnel_case_and_its_files(desk, personnel):
    key, file = personnel
    for login in ("son.cvp", "uyen.pcvp", "anh.tp"):
        assert desk.office.ask(AskAttachment(actor=desk.actor(login), instance_key=key, file_id=file)).content == PDF
        found = desk.office.ask(AskInstances(actor=desk.actor(login), search=Search())).rows
        assert key in [one.key for one in found]
