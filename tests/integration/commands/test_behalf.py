"""The Office enters a case for somebody who brought a paper: it is theirs, and the record says who typed it and why."""

import pytest

from engine.commands.beginning import OnlyForYourself
from engine.commands.preview_start import PreviewStart
from engine.commands.save_draft import SaveDraft
from engine.commands.start_instance import BehalfUnexplained, StartInstance
from engine.domain.errors import NotFound
from engine.queries.start import AskStart
from engine.queries.views import StartView
from tests.offices import LEAVE, PAPER, Desk


def start_page(desk: Desk, login: str, owner: str | None = None) -> StartView:
    return desk.office.ask(AskStart(actor=desk.actor(login), process_id="leave", on_behalf_of=owner))


def test_only_the_office_is_offered_others(desk):
    offered = {login: {one.login for one in start_page(desk, login).others} for login in ("oanh.vt", "hanh.tp")}
    assert {"lan.cv", "hanh.tp", "an.gd"} <= offered["oanh.vt"]
    assert ("oanh.vt" in offered["oanh.vt"], "xuan.tp" in offered["oanh.vt"], offered["hanh.tp"]) == (
        False,
        False,
        set(),
    )


def test_the_form_is_filled_for_whose_case_it_is(desk):
    theirs, own = start_page(desk, "oanh.vt", "lan.cv"), start_page(desk, "lan.cv")
    assert (theirs.data, theirs.on_behalf_of.name) == (own.data, "Hồ Thị Lan")
    assert own.on_behalf_of is None


def test_a_draft_is_kept_for_each_person(desk):
    page = start_page(desk, "oanh.vt", "lan.cv")
    desk.do(SaveDraft(actor=desk.actor("oanh.vt"), place=page.place, answers={"reason": "Về quê"}))
    reasons = [start_page(desk, "oanh.vt", owner).data.get("reason") for owner in ("lan.cv", "minh.cv", None)]
    assert reasons == ["Về quê", None, None]


def test_the_live_check_is_that_of_whose_case_it_is(desk):
    told = [
        desk.do(PreviewStart(actor=desk.actor(login), process_id="leave", answers=LEAVE, on_behalf_of=owner))
        for login, owner in (("oanh.vt", "lan.cv"), ("lan.cv", None))
    ]
    assert told[0] == told[1]
    assert [one.person for one in told[0].route] == ["Ngô Bích Hạnh", "Lê Minh Châu"]


@pytest.mark.parametrize("ask", [AskStart, PreviewStart])
def test_nobody_else_is_shown_or_told_anything(desk, ask):
    more = {"answers": LEAVE} if ask is PreviewStart else {}
    question = ask(actor=desk.actor("hanh.tp"), process_id="leave", on_behalf_of="lan.cv", **more)
    with pytest.raises(OnlyForYourself):
        desk.do(question) if more else desk.office.ask(question)


def test_somebody_of_another_agency_is_nobody_here(desk):
    with pytest.raises(NotFound):
        start_page(desk, "oanh.vt", "xuan.tp")


def test_the_history_says_who_typed_it_for_whom_and_why(desk):
    case = desk.case("lan.cv", desk.start("oanh.vt", behalf="lan.cv"))
    (line,) = (one for one in case.history if one.type == "start_instance")
    assert (case.head.initiator.login, case.head.entered_by.login, line.person.login) == (
        "lan.cv",
        "oanh.vt",
        "oanh.vt",
    )
    assert ("nhập thay Hồ Thị Lan" in line.authority, PAPER in line.text) == (True, True)
    assert any("nộp thay bạn" in notice.subject and PAPER in notice.text for notice in desk.told("lan.cv"))


def test_without_a_reason_it_is_not_entered(desk):
    command = StartInstance(actor=desk.actor("oanh.vt"), process_id="leave", answers=LEAVE, on_behalf_of="lan.cv")
    with pytest.raises(BehalfUnexplained):
        desk.do(command)
