"""What belongs to one person: drafts, notices, the language; and the clock, which belongs to the demonstration."""

import dataclasses
from datetime import timedelta

import pytest

from engine.clock import SystemClock
from engine.commands import pin_clock
from engine.commands.drop_draft import DropDraft
from engine.commands.pin_clock import ClockIsReal, PinClock
from engine.commands.read_notices import ReadNotices
from engine.commands.save_draft import DraftTooLarge, SaveDraft
from engine.commands.set_language import SetLanguage
from engine.commands.sign_in import SignIn
from engine.commands.withdraw import Withdraw
from engine.queries.start import AskStart
from tests.offices import NOW, PASSWORD, Desk


def save(desk: Desk, login: str, **answers: object) -> None:
    desk.do(SaveDraft(actor=desk.actor(login), place="start:leave", answers=answers))


def kept(desk: Desk, login: str) -> object:
    asked = desk.office.ask(AskStart(actor=desk.actor(login), process_id="leave"))
    return asked.data.get("reason") if asked.draft_at else None


def test_the_last_words_of_a_draft_are_kept(desk):
    save(desk, "lan.cv", reason="Về quê")
    save(desk, "lan.cv", reason="Về quê thăm")
    assert kept(desk, "lan.cv") == "Về quê thăm"


def test_a_draft_is_nobody_elses(desk):
    save(desk, "lan.cv", reason="Về quê")
    assert kept(desk, "minh.cv") is None
    desk.do(DropDraft(actor=desk.actor("minh.cv"), place="start:leave"))
    assert kept(desk, "lan.cv") == "Về quê"


def test_a_dropped_draft_is_gone_and_dropping_it_again_is_no_error(desk):
    save(desk, "lan.cv", reason="Về quê")
    for _ in range(2):
        desk.do(DropDraft(actor=desk.actor("lan.cv"), place="start:leave"))
    assert kept(desk, "lan.cv") is None


def test_a_draft_outlives_the_program(desk, opening):
    save(desk, "lan.cv", reason="Về quê")
    desk.office.close()
    again = opening()
    assert kept(again, "lan.cv") == "Về quê"
    again.office.close()


def test_a_draft_has_a_size(desk):
    with pytest.raises(DraftTooLarge):
        save(desk, "lan.cv", reason="x" * 200_001)


def told_hanh(desk: Desk, times: int = 2) -> list[int]:
    """Notices of requests that were taken back, newest first."""
    for _ in range(times):
        desk.do(Withdraw(actor=desk.actor("lan.cv"), instance_key=desk.start("lan.cv"), reason=""))
    return [notice.id for notice in desk.told("hanh.tp")]


def unread(desk: Desk, login: str = "hanh.tp") -> list[int]:
    return [notice.id for notice in desk.told(login) if not notice.read]


def test_one_notice_is_read_or_all(desk):
    newest, oldest = told_hanh(desk)
    desk.do(ReadNotices(actor=desk.actor("hanh.tp"), ids=(newest,)))
    assert unread(desk) == [oldest]
    desk.do(ReadNotices(actor=desk.actor("hanh.tp")))
    assert unread(desk) == []


def test_nobody_reads_the_notices_of_another(desk):
    ids = told_hanh(desk)
    desk.do(ReadNotices(actor=desk.actor("lan.cv"), ids=tuple(ids)))
    assert unread(desk) == ids


def test_a_chosen_language_holds_at_the_next_sign_in(desk):
    desk.do(SetLanguage(actor=desk.actor("lan.cv"), language="en"))
    signed = desk.do(SignIn(login="lan.cv", password=PASSWORD, address=""))
    assert signed.actor.language == "en"
    assert desk.do(SignIn(login="minh.cv", password=PASSWORD, address="")).actor.language == "vi"


def test_a_pinned_clock_stands_after_a_restart(desk, opening):
    desk.do(PinClock(actor=desk.actor("lan.cv"), at=NOW + timedelta(days=3)))
    desk.office.close()
    again = opening(pinned=False)
    assert again.office.clock.now() == NOW + timedelta(days=3)
    again.office.close()


def test_a_clock_let_go_runs_with_the_machine(desk):
    desk.do(PinClock(actor=desk.actor("lan.cv"), at=None))
    assert abs(desk.office.clock.now() - SystemClock().now()) < timedelta(minutes=1)


@pytest.mark.parametrize("changes", [{"demo": False}, {"clock": SystemClock()}])
def test_a_real_office_has_no_hand_on_the_clock(desk, changes):
    real = dataclasses.replace(desk.office._tools, **changes)
    with pytest.raises(ClockIsReal):
        pin_clock.handle(PinClock(actor=desk.actor("tri.qtht"), at=NOW), real)
