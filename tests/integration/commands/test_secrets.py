"""A state secret has no place in this network: who sees one says so, and the procedure stops at once (S-10)."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.commands.save_draft import SaveDraft
from engine.commands.stop_secret import NothingLocked, SettleSecret, StopCase, StopUnsent
from engine.domain.errors import NotFound
from engine.domain.instances import CaseSuspended
from engine.queries.attachments import AskAttachment
from engine.queries.register import AskRegister
from engine.queries.start import AskStart
from tests.files import PDF, PNG, procedure, upload
from tests.offices import Desk

WHY = "Đối chiếu danh mục bí mật nhà nước"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = Desk.opened(tmp_path / "data")
    procedure(opened)
    yield opened
    opened.office.close()


@pytest.fixture
def case(desk: Desk) -> tuple[int, dict]:
    """Lan's case with one paper."""
    paper = upload(desk, "lan.cv")
    return desk.start("lan.cv", "p", papers=[paper]), paper


def contents(folder: Path) -> list[bytes]:
    return [path.read_bytes() for path in (folder / "data" / "files").rglob("*") if path.is_file()]


def stop(desk: Desk, login: str, key: int, paper: dict) -> str:
    return desk.do(StopCase(actor=desk.actor(login), instance_key=key, file_id=paper["id"]))


def settle(desk: Desk, login: str, key: int, *, secret: bool) -> None:
    desk.do(SettleSecret(actor=desk.actor(login), instance_key=key, secret=secret, reason=WHY))


def lines(desk: Desk) -> list[str]:
    return [row.text for row in desk.office.ask(AskRegister(actor=desk.actor("an.gd"), series="MAT", year=2024)).rows]


def test_what_is_not_sent_yet_is_gone_at_once_and_only_a_line_with_a_number_stays(desk, tmp_path):
    paper = upload(desk, "lan.cv")
    desk.do(SaveDraft(actor=desk.actor("lan.cv"), place="start:p", answers={"note": "mật", "papers": [paper]}))
    assert desk.do(StopUnsent(actor=desk.actor("lan.cv"), place="start:p")) == "01/2024"
    assert contents(tmp_path) == []
    assert desk.office.ask(AskStart(actor=desk.actor("lan.cv"), process_id="p")).draft_at is None
    assert lines(desk) == ["Tài liệu mật bị chặn trước khi gửi, đã xóa khỏi hệ thống; xử lý bằng bản giấy"]


def test_a_file_of_a_case_is_locked_for_everybody_and_the_case_stands_still(desk, case):
    key, paper = case
    stop(desk, "hanh.tp", key, paper)
    for login in ("lan.cv", "hanh.tp", "an.gd"):
        with pytest.raises(NotFound):
            desk.office.ask(AskAttachment(actor=desk.actor(login), instance_key=key, file_id=paper["id"]))
    with pytest.raises(CaseSuspended):
        desk.complete("hanh.tp")
    assert "bí mật nhà nước" in desk.told("an.gd")[0].subject


def test_the_head_confirms_and_the_content_is_destroyed_while_the_history_still_verifies(desk, case, tmp_path):
    key, paper = case
    stop(desk, "hanh.tp", key, paper)
    assert desk.case("an.gd", key).can_settle_secret
    settle(desk, "an.gd", key, secret=True)
    assert contents(tmp_path) == []
    assert desk.verified(key).problem == ""
    assert desk.case("lan.cv", key).attachments[0].removed_for == "Bí mật nhà nước"


def test_the_head_denies_and_everything_goes_on(desk, case):
    key, paper = case
    stop(desk, "hanh.tp", key, paper)
    settle(desk, "dung.cvp", key, secret=False)
    found = desk.office.ask(AskAttachment(actor=desk.actor("lan.cv"), instance_key=key, file_id=paper["id"]))
    assert found.content == PDF
    desk.complete("hanh.tp")
    assert desk.verified(key).ok


@pytest.mark.parametrize("login", ["lan.cv", "hanh.tp", "minh.cv", "tri.qtht"])
def test_only_who_heads_the_agency_or_its_office_settles_it(desk, case, login):
    key, paper = case
    stop(desk, "hanh.tp", key, paper)
    with pytest.raises(NotFound):
        settle(desk, login, key, secret=True)


def test_who_does_not_see_a_case_cannot_stop_it(desk, case):
    with pytest.raises(NotFound):
        stop(desk, "minh.cv", *case)


def test_nothing_is_settled_where_nothing_is_locked(desk, case):
    with pytest.raises(NothingLocked):
        settle(desk, "an.gd", case[0], secret=True)


def test_files_that_disappear_without_a_word_in_the_history_are_found(desk, case):
    key, _ = case
    with desk.office._tools.store.transaction(desk.actor("an.gd").agency) as tx:
        tx._link.raw.execute("UPDATE attachment SET removed_at = 1, removed_for = 'x'")
    assert "đơn.pdf" in desk.verified(key).problem


def test_an_author_who_stops_their_own_letter_is_not_named_in_the_register(desk):
    upload(desk, "minh.cv", PNG, "a.png", place="start:complaint", field="Field_evidence")
    desk.do(StopUnsent(actor=desk.actor("minh.cv"), place="start:complaint"))
    with desk.office._tools.store.transaction(desk.actor("an.gd").agency, trial=True) as tx:
        rows = tx._link.raw.execute("SELECT entered_by FROM register_line WHERE series = 'MAT'").fetchall()
    assert rows == [("sealed",)]
