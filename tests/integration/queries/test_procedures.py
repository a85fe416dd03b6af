"""The catalogue, a diagram, the start page."""

import pytest

from engine.domain.errors import NotFound
from engine.queries.procedures import AskDiagram, AskProcedures
from engine.queries.start import AskStart
from engine.queries.usual import AskUsual
from engine.queries.views import StartView
from tests.integration.queries import models
from tests.integration.queries.house import NOW, House, actor
from tests.integration.queries.papers import keep_draft


def begin(house: House, login: str = "lan.cv", language: str = "vi", process: str = "leave") -> StartView:
    return house.ask(AskStart(actor=actor(login, language), process_id=process))


def test_the_catalogue_is_in_vietnamese_order_and_says_what_a_person_can_start(house):
    rows = house.ask(AskProcedures(actor=actor("lan.cv")))
    assert [(row.name, row.startable) for row in rows] == [("Mở sổ phép năm", False), ("Nghỉ phép", True)]
    assert rows[1].summary == "Đơn xin nghỉ trước khi vắng mặt."


@pytest.mark.parametrize(("search", "found"), [("nghi", 1), ("PHÉP", 2), ("vang mat", 1), ("khong", 0), ("", 2)])
def test_the_catalogue_is_searched_by_name_and_summary(house, search, found):
    assert len(house.ask(AskProcedures(actor=actor("lan.cv"), search=search))) == found


def test_only_the_version_in_force_is_offered(house):
    house.deploy(leave=models.leave().replace(b"Xem x", b"xem x"))
    (row,) = house.ask(AskProcedures(actor=actor("lan.cv"), search="nghi phep"))
    assert row.version == 2
    assert b"xem x" in house.ask(AskDiagram(actor=actor("lan.cv"), process_id="leave")).encode()


def test_a_diagram_is_the_file_as_deployed(house):
    assert house.ask(AskDiagram(actor=actor("lan.cv"), process_id="leave")).encode() == models.leave()


@pytest.mark.parametrize("process", ["year-open", "nothing", "", "leave "])
def test_what_no_person_starts_has_no_start_page(house, process):
    with pytest.raises(NotFound):
        begin(house, process=process)


@pytest.mark.parametrize(("typed_by", "used"), [("lan.cv", ("leave",)), ("system", ()), ("oanh.vt", ())])
def test_what_one_often_uses_is_what_one_began_by_hand(house, typed_by, used):
    house.start(typed_by=typed_by)
    assert house.ask(AskUsual(actor=actor("lan.cv"))) == used


def test_there_is_no_diagram_of_nothing(house):
    with pytest.raises(NotFound):
        house.ask(AskDiagram(actor=actor("lan.cv"), process_id="nothing"))


def test_the_form_begins_with_what_the_chart_knows_and_the_people_to_choose_from(house):
    view = begin(house)
    colleagues = [one["label"] for one in view.data["_colleagues"]]
    assert (view.data["phone"], colleagues) == ("0994020338", ["Ngô Bích Hạnh", "Bùi Đăng Khoa", "Đinh Quang Minh"])
    assert set(view.data) == {"phone", "_colleagues"}


def test_a_draft_is_offered_again_with_the_people_of_today(house):
    keep_draft(house, "lan.cv", "start:leave", {"reason": "Về quê", "_colleagues": []})
    view = begin(house)
    assert (view.data["reason"], view.draft_at, len(view.data["_colleagues"])) == ("Về quê", NOW, 3)
    assert begin(house, "minh.cv").draft_at is None


def test_the_start_page_speaks_the_readers_language_and_offers_live_checks(house):
    view = begin(house, language="en")
    assert (view.procedure.name, view.form["components"][0]["label"]) == ("Leave of absence", "Kind of leave")
    assert view.has_preview


def test_a_start_without_clauses_of_its_own_cites_those_of_the_procedure(house):
    assert begin(house).legal_basis[0].citation == "Điều 27 khoản 1"


def test_a_start_page_takes_at_most_three_statements_once_the_models_are_known(house):
    begin(house)
    begin(house)
    assert len(house.statements) <= 3
