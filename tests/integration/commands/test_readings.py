"""Who looks into a case that few may see stands in its history: once a day, and to what end."""

import pytest

from engine.domain.errors import NotFound
from engine.queries.api_case import AskVariables
from engine.queries.api_search import Condition, Search
from engine.queries.control_sheet import AskControlSheet
from engine.queries.document import AskDocument
from engine.queries.letters import AskLetter
from engine.queries.task import AskTask
from tests.fault.acts_of_letters import letter
from tests.offices import Desk

DUTY, OVERSIGHT = "Mở hồ sơ hạn chế để xử lý.", "Mở hồ sơ hạn chế để giám sát, chỉ đạo."


@pytest.fixture
def desk(opening):
    opened = opening()
    yield opened
    opened.office.close()


def of_case(key: int) -> Condition:
    return Condition(field="processInstanceKey", operator="eq", value=str(key))


def looks(desk: Desk, key: int) -> list[tuple[str, str]]:
    """Who looked and what is said of it, as the auditor reads it: the page is made before that look is written down."""
    lines = (line for line in desk.case("kiem.ktgs", key).history if line.type == "read_case")
    return [(line.person.login, line.text) for line in lines]


def test_a_look_is_written_down_with_its_end_and_the_history_is_still_proved(desk):
    key = letter(desk)
    desk.case("oanh.vt", key)
    assert looks(desk, key) == [("oanh.vt", DUTY)]
    assert looks(desk, key) == [("oanh.vt", DUTY), ("kiem.ktgs", OVERSIGHT)]
    assert desk.verified(key, "kiem.ktgs").ok


def test_once_a_day_is_enough(desk):
    key = letter(desk)
    for _ in range(3):
        desk.case("oanh.vt", key)
    desk.later("2024-06-05", "09:30")
    desk.case("oanh.vt", key)
    assert looks(desk, key) == [("oanh.vt", DUTY)] * 2


@pytest.mark.parametrize("what", ["paper", "task", "sheet", "data"])
def test_papers_tasks_and_data_are_looks_like_the_page(desk, what):
    key, actor = letter(desk), desk.actor("oanh.vt")
    asked = {
        "paper": lambda: AskDocument(actor=actor, instance_key=key, document_id=1),
        "task": lambda: AskTask(actor=actor, task_key=desk.inbox("oanh.vt")[0].key),
        "sheet": lambda: AskControlSheet(actor=actor, instance_key=key),
        "data": lambda: AskVariables(actor=actor, search=Search(conditions=(of_case(key),))),
    }
    desk.office.ask(asked[what]())
    assert looks(desk, key) == [("oanh.vt", DUTY)]


def test_who_is_refused_has_not_looked(desk):
    key = letter(desk)
    with pytest.raises(NotFound):
        desk.case("hanh.tp", key)
    assert looks(desk, key) == []


def test_a_sealed_author_who_reads_their_letter_leaves_no_trace_of_it(desk):
    key = letter(desk)
    asked = AskLetter(actor=desk.actor("minh.cv"), instance_key=key)
    assert desk.office.ask(asked).head.key == key
    assert looks(desk, key) == []


def test_an_ordinary_case_tells_of_nobody(desk):
    key = desk.start("lan.cv")
    for login in ("an.gd", "hanh.tp"):
        desk.case(login, key)
    assert looks(desk, key) == []
