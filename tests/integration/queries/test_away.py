"""Who of a unit is away when: the sheet of a month."""

from datetime import date

import pytest

from engine.domain.errors import NotFound
from engine.queries.away import AskAway
from tests.offices import Desk

JUNE = date(2024, 6, 1)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory):
    """Lan is on leave from noon of Thursday 20/06 to Monday 24/06; Minh has asked for 27/06."""
    opened = Desk.opened(tmp_path_factory.mktemp("away") / "data")
    opened.approved(start_date="2024-06-20", start_session="chieu", end_date="2024-06-24")
    opened.start("minh.cv", start_date="2024-06-27", end_date="2024-06-27", handover_to=None, handover_works=None)
    yield opened
    opened.office.close()


def sheet(desk: Desk, login: str, **more: object) -> dict[str, dict[int, tuple[str, bool, bool]]]:
    view = desk.office.ask(AskAway(actor=desk.actor(login), month=JUNE, **more))
    return {
        row.person.login: {
            day.date.day: (cell.sign, cell.half, cell.sure)
            for day, cell in zip(view.days, row.cells, strict=True)
            if cell
        }
        for row in view.rows
    }


def test_the_head_sees_days_half_days_and_what_is_only_asked_for(desk):
    seen = sheet(desk, "hanh.tp")
    assert seen["lan.cv"] == {20: ("P", True, True), 21: ("P", False, True), 24: ("P", False, True)}
    assert (seen["minh.cv"], seen["khoa.ptp"]) == ({27: ("P", False, False)}, {})


def test_the_days_of_the_month_are_working_days_only(desk):
    view = desk.office.ask(AskAway(actor=desk.actor("hanh.tp"), month=JUNE))
    row = next(one for one in view.rows if one.person.login == "lan.cv")
    assert (row.working_days, [day.date.day for day in view.days if not day.working][:2]) == (2.5, [1, 2])


def test_a_head_sees_their_unit_who_oversees_all_sees_every_unit_and_nobody_else_any(desk):
    units = {
        login: len(desk.office.ask(AskAway(actor=desk.actor(login))).units)
        for login in ("hanh.tp", "an.gd", "dung.cvp")
    }
    assert (units["hanh.tp"], units["an.gd"] > 5, units["dung.cvp"]) == (1, True, units["an.gd"])
    for login, unit in (("lan.cv", None), ("hanh.tp", "stttt.vp"), ("tri.qtht", None), ("son.cvp", "stttt.cntt")):
        with pytest.raises(NotFound):
            desk.office.ask(AskAway(actor=desk.actor(login), unit=unit))
