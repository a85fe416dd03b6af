"""Files of a sealed letter: ciphertext wherever they lie, opened through the door, and where the author is named with
the case."""

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.commands.open_identity import OpenIdentity
from engine.commands.open_letter_file import OpenLetterFile
from engine.commands.request_copy import RequestCopy
from engine.commands.speak_as_author import SpeakAsAuthor
from engine.domain.errors import InvalidInput, NotFound
from engine.queries.attachments import AskAttachment
from engine.queries.case_file import AskCaseFile
from engine.queries.notices import AskNotices
from engine.store.sealed_tables import sealed_entry
from tests.fault.acts_of_letters import CLASSIFIED, WHY, letter, taken_up
from tests.files import PNG, upload
from tests.offices import Desk

NAME = "đơn của Nguyễn Văn Gửi.pdf"
INSIDE = b"%PDF-1.7 toi la Nguyen Van Gui"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = Desk.opened(tmp_path / "data")
    yield opened
    opened.office.close()


def evidence(desk: Desk) -> dict:
    return upload(desk, "minh.cv", INSIDE, NAME, place="start:complaint", field="Field_evidence")


def opening(desk: Desk, login: str, key: int, paper: dict, reason: str = WHY):
    command = OpenLetterFile(
        actor=desk.actor(login), instance_key=key, file_id=paper["id"], reason=reason
    )  # fmt: skip
    return desk.do(command)


def on_disk(folder: Path) -> bytes:
    """Everything an operator of the database and its folder can read."""
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file() and "sealing" not in path.name)


def test_whoever_has_the_disk_finds_neither_file_nor_name_nor_who_sent_it(desk, tmp_path):
    paper = evidence(desk)
    before = on_disk(tmp_path / "data")
    key = letter(desk, evidence=[paper])
    lying = before + on_disk(tmp_path / "data")
    assert len([path for path in (tmp_path / "data" / "files").rglob("*") if path.is_file()]) == 1
    assert [word for word in (INSIDE, NAME.encode(), b"Nguyen Van Gui") if word in lying] == []
    assert desk.verified(key, "oanh.vt").ok


def test_the_tables_do_not_name_who_uploads_to_a_letter(desk):
    evidence(desk)
    with desk.office._tools.store.transaction(desk.actor("minh.cv").agency, trial=True) as tx:
        rows = tx._link.raw.execute("SELECT owner, name FROM attachment").fetchall()
    assert [(len(owner), name) for owner, name in rows] == [(64, None)]


def test_who_may_open_the_letter_opens_its_files_and_the_log_says_so(desk):
    paper = evidence(desk)
    key = letter(desk, evidence=[paper])
    found = opening(desk, "oanh.vt", key, paper)
    assert (found.content, found.name, found.media_type) == (INSIDE, NAME, "application/pdf")
    assert [line.type for line in desk.case("oanh.vt", key).history].count("open_letter_file") == 1


@pytest.mark.parametrize("login", ["an.gd", "kiem.ktgs", "tri.qtht", "hong.cv"])
def test_nobody_else_opens_them_and_every_attempt_is_told(desk, login):
    paper = evidence(desk)
    key = letter(desk, evidence=[paper])
    assert opening(desk, login, key, paper) is None
    assert "thử mở danh tính" in desk.told("oanh.vt")[0].subject


def test_a_file_of_a_letter_is_no_file_of_the_case(desk):
    paper = evidence(desk)
    key = letter(desk, evidence=[paper])
    with pytest.raises(NotFound):
        desk.office.ask(AskAttachment(actor=desk.actor("oanh.vt"), instance_key=key, file_id=paper["id"]))
    assert desk.case("oanh.vt", key).attachments == ()


def test_the_exported_case_holds_the_ciphertext(desk):
    key = letter(desk, evidence=[evidence(desk)])
    made = desk.office.ask(AskCaseFile(actor=desk.actor("kiem.ktgs"), instance_key=key)).content
    with zipfile.ZipFile(io.BytesIO(made)) as packed:
        (kept,) = [name for name in packed.namelist() if name.startswith("attachments/")]
        assert INSIDE not in packed.read(kept)
    assert NAME.encode() not in made


def test_the_files_of_a_complaint_are_opened_by_who_sees_it_once_its_author_is_named(desk):
    paper = evidence(desk)
    said = {"reports_violation": False, "asks_review": True, "own_right": True, "attacked_received": "2024-06-03"}
    key = letter(desk, evidence=[paper], **said)
    classified = {**CLASSIFIED, "reports_violation": False, "asks_review": True, "own_right": True}
    classified["attacked_date"] = "2024-06-03"
    desk.complete("oanh.vt", "classify", **classified)
    found = desk.office.ask(AskAttachment(actor=desk.actor("oanh.vt"), instance_key=key, file_id=paper["id"]))
    assert (found.content, found.name) == (INSIDE, NAME)


def test_sealed_ciphertext_that_was_altered_is_named(desk):
    key = letter(desk)
    assert desk.verified(key).ok
    with desk.office._tools.store.transaction(desk.actor("oanh.vt").agency) as tx:
        tx._link.raw.execute(f"UPDATE {sealed_entry.name} SET blob = X'00' WHERE kind = 'letter'")
    assert "letter" in desk.verified(key).problem


def test_sealed_ciphertext_that_is_gone_is_named(desk):
    key = letter(desk)
    with desk.office._tools.store.transaction(desk.actor("oanh.vt").agency) as tx:
        tx._link.raw.execute(f"DELETE FROM {sealed_entry.name} WHERE kind = 'identity'")
    assert "identity" in desk.verified(key).problem


def test_an_anonymous_letter_keeps_its_files_sealed_too(desk):
    paper = upload(desk, "minh.cv", PNG, "hóa đơn.png", place="start:complaint", field="Field_evidence")
    key = letter(desk, author_type="nac_danh", evidence=[paper])
    assert opening(desk, "oanh.vt", key, paper).content == PNG


def test_each_part_of_a_mixed_letter_has_the_files_under_a_key_of_its_own(desk):
    paper = evidence(desk)
    said = {"asks_review": True, "own_right": True, "attacked_received": "2024-06-03"}
    key = letter(desk, evidence=[paper], **said)
    mixed = {**CLASSIFIED, "asks_review": True, "own_right": True, "attacked_date": "2024-06-03"}
    desk.complete("oanh.vt", "classify", **mixed)
    desk.runner.turn()
    with desk.office._tools.store.transaction(desk.actor("oanh.vt").agency, trial=True) as tx:
        rows = tx._link.raw.execute("SELECT case_key, id, sha256, wrapped_key FROM attachment").fetchall()
    assert len({row[0] for row in rows}) == len({row[1] for row in rows}) == len({row[3] for row in rows}) > 1
    assert {row[2] for row in rows} == {paper["sha256"]}
    assert [desk.verified(row[0], "kiem.ktgs").problem for row in rows] == [""] * len(rows)
    assert key in {row[0] for row in rows}


def test_no_pdf_of_a_restricted_case_is_asked_for_by_who_does_not_see_it(desk):
    key = letter(desk)
    paper = desk.case("oanh.vt", key).documents[0]
    for login in ("dung.cvp", "hanh.tp", "tri.qtht", "hong.cv"):
        with pytest.raises(NotFound):
            desk.do(RequestCopy(actor=desk.actor(login), instance_key=key, document_id=paper.id))
    assert desk.do(RequestCopy(actor=desk.actor("kiem.ktgs"), instance_key=key, document_id=paper.id))


def test_whom_a_case_is_about_asks_for_no_pdf_of_it_in_any_capacity(desk):
    key = letter(desk, target_person="kiem.ktgs")
    paper = desk.case("oanh.vt", key).documents[0]
    with pytest.raises(NotFound):
        desk.do(RequestCopy(actor=desk.actor("kiem.ktgs"), instance_key=key, document_id=paper.id))


def adding(desk: Desk, login: str, key: int, *papers: dict) -> None:
    files = tuple(one["id"] for one in papers)
    desk.do(SpeakAsAuthor(actor=desk.actor(login), instance_key=key, what="protect", text=WHY, files=files))


def added(desk: Desk, login: str, key: int) -> dict:
    return upload(desk, login, INSIDE, NAME, place=f"letter:{key}", field="files")


def test_what_the_author_adds_later_is_sealed_and_opened_like_what_came_with_the_letter(desk, tmp_path):
    key = taken_up(desk)
    paper = added(desk, "minh.cv", key)
    adding(desk, "minh.cv", key, paper)
    lying = on_disk(tmp_path / "data")
    assert [word for word in (INSIDE, NAME.encode()) if word in lying] == []
    opened = desk.do(OpenIdentity(actor=desk.actor("oanh.vt"), instance_key=key, reason=WHY))
    assert [one["name"] for one in opened.additions[0]["evidence"]] == [NAME]
    assert opening(desk, "oanh.vt", key, paper).content == INSIDE
    assert desk.verified(key, "oanh.vt").ok


def test_nobody_but_the_author_adds_a_file_to_a_letter(desk):
    key = taken_up(desk)
    with pytest.raises(NotFound):
        added(desk, "lan.cv", key)
    paper = upload(desk, "minh.cv", INSIDE, NAME, place="start:complaint", field="Field_evidence")
    with pytest.raises(InvalidInput):
        adding(desk, "minh.cv", key, paper)


def test_the_denounced_is_told_what_of_and_has_no_way_into_the_case(desk):
    taken_up(desk)
    desk.complete("an.gd", "take_up")
    desk.complete("oanh.vt", "done")
    told = desk.office.ask(AskNotices(actor=desk.actor("hong.cv"))).rows[0]
    assert told.text.startswith("Nội dung bị tố cáo: ")
    assert told.instance_key is None
