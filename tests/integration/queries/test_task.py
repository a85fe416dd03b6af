"""The page of one task."""

import pytest

from engine.domain.keys import SEALED, SYSTEM, Login
from engine.evidence import chain
from engine.queries.case import AskCase
from engine.queries.task import AskTask
from engine.queries.views import TaskView
from tests.integration.queries.house import DAY, NOW, OURS, Filed, House, actor
from tests.integration.queries.papers import keep_draft, paper

PAIR = ("hanh.tp", "khoa.ptp")


def shown(house: House, key: int, login: str = "hanh.tp", language: str = "vi") -> TaskView:
    return house.ask(AskTask(actor=actor(login, language), task_key=key))


def tried_again(house: House, case: Filed, *people: Login) -> None:
    """Said in the history only."""
    with house.store.transaction(OURS) as tx:
        stored = tx.instances.take(case.key)
        entries = [chain.command("retry", {"actor": one, "key": case.task}) for one in people]
        tx.instances.save(stored, stored.instance, chain.append(stored.chain, entries, NOW))


def rights(view: TaskView) -> str:
    named = {"claim": view.can_claim, "release": view.can_release, "complete": view.can_complete}
    return " ".join(name for name, may in named.items() if may)


@pytest.mark.parametrize(
    ("people", "holder", "login", "may"),
    [
        (("hanh.tp",), "hanh.tp", "hanh.tp", "complete"),
        (("hanh.tp",), None, "hanh.tp", "complete"),
        (PAIR, None, "hanh.tp", "claim"),
        (PAIR, "hanh.tp", "hanh.tp", "release complete"),
        (PAIR, "khoa.ptp", "hanh.tp", ""),
        (PAIR, None, "lan.cv", ""),
        (PAIR, None, "an.gd", ""),
    ],
)
def test_the_page_offers_what_the_rules_of_tasks_allow(house, people, holder, login, may):
    case = house.start("lan.cv", people=people, holder=holder)
    assert rights(shown(house, case.task, login)) == may


def test_a_closed_task_stays_to_be_read_and_offers_nothing(house):
    case = house.start()
    keep_draft(house, "hanh.tp", f"task:{case.task}", {"comment": "…"})
    house.finish(case, "hanh.tp", people=("lan.cv",))
    view = shown(house, case.task)
    assert (view.state, rights(view), view.data, view.draft_at) == ("completed", "", {}, None)


def test_outcomes_come_in_the_order_of_the_model_with_words_and_weight(house):
    view = shown(house, house.start().task)
    assert [(one.key, one.label, one.kind) for one in view.outcomes] == [
        ("forward", "Chuyển cấp trên", "primary"),
        ("return", "Trả lại", "secondary"),
        ("refuse", "Từ chối", "danger"),
    ]
    assert [one.label for one in shown(house, view.row.key, language="en").outcomes] == ["Forward", "Return", "Refuse"]


def test_facts_are_shown_in_the_readers_language_people_by_name_and_nothing_for_nothing(house):
    key = house.start().task
    assert [(one.label, one.value) for one in shown(house, key).facts] == [
        ("Loại nghỉ", "annual"), ("Nhận bàn giao", "Đinh Quang Minh")
    ]  # fmt: skip
    assert [one.label for one in shown(house, key, language="en").facts] == ["Kind", "Takes over"]


def test_the_form_speaks_the_readers_language(house):
    key = house.start().task
    labels = {lang: shown(house, key, language=lang).form["components"][0]["label"] for lang in ("vi", "en")}
    assert labels == {"vi": "Ý kiến", "en": "Opinion"}


def test_the_form_begins_with_what_the_element_was_handed_and_reads_what_its_conditions_ask_for(house):
    assert shown(house, house.start().task).data == {
        "comment": "Đồng ý",
        "abroad": True,
        "_outcomes": ["forward", "return", "refuse"],
    }


def test_a_draft_goes_before_what_is_known_and_only_in_its_owners_eyes(house):
    case = house.start(people=PAIR, holder="hanh.tp")
    keep_draft(house, "hanh.tp", f"task:{case.task}", {"comment": "Xem lại", "abroad": False, "foreign": 1})
    view = shown(house, case.task)
    assert (view.data["comment"], view.data["abroad"], view.draft_at) == ("Xem lại", True, NOW)
    assert "foreign" not in view.data
    assert shown(house, case.task, "khoa.ptp").draft_at is None


def test_what_was_filed_is_there_to_be_corrected(house):
    case = house.finish(house.start(), "hanh.tp", people=("lan.cv",))
    data = shown(house, case.task, "lan.cv").data
    assert (data["leave_kind"], data["reason"], data["abroad"]) == ("annual", "Việc gia đình", True)
    assert [one["value"] for one in data["_colleagues"]] == ["hanh.tp", "khoa.ptp", "minh.cv"]


@pytest.mark.parametrize("offers", [True, False])
def test_live_checks_are_offered_where_the_element_has_them(house, offers):
    case = house.start()
    if offers:
        case = house.finish(case, "hanh.tp", people=("lan.cv",))
    assert shown(house, case.task, "lan.cv").has_preview is offers


def test_a_clause_is_cited_and_the_latest_acts_of_people_stand_beside_the_task(house):
    case = house.start()
    house.finish(case, "hanh.tp", at=NOW + DAY, people=("lan.cv",))
    view = shown(house, case.task)
    assert [(one.clause_id, one.citation) for one in view.legal_basis] == [("stttt.d27.k2-1", "Điều 27 khoản 2")]
    assert [line.person.login for line in view.history] == ["hanh.tp", "lan.cv"]


def test_the_latest_acts_are_those_of_the_whole_history(house):
    case = house.start()
    tried_again(house, case, *["hanh.tp"] * 4, *[SYSTEM, SEALED] * 22)
    case = house.finish(case, "hanh.tp", at=NOW + DAY, people=("hanh.tp",))
    view = shown(house, case.task)
    whole = house.ask(AskCase(actor=actor("hanh.tp"), instance_key=case.key)).history
    people = [(one.at, one.person, one.text, one.authority) for one in whole if one.person]
    assert [(one.at, one.person, one.text, one.authority) for one in view.history] == people[:-6:-1]


def test_documents_of_the_case_lie_beside_the_task_without_their_contents(house):
    case = house.start()
    number = paper(house, case.key)
    (row,) = shown(house, case.task).documents
    assert (row.id, row.title, row.number, row.size) == (number, "Giấy nghỉ phép", "12/GNP-STTTT", 16)
    assert not any("document.content," in sql for sql in house.statements)


def test_a_task_takes_at_most_six_statements_once_the_models_are_known(house):
    key = house.start().task
    shown(house, key)
    shown(house, key)
    assert len(house.statements) <= 6
