"""Files of a form: uploaded to a field, attached by the command that sends the form, opened by who sees the case."""

import io
import json
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from engine.commands.save_draft import SaveDraft
from engine.commands.sweep_files import SweepFiles
from engine.commands.upload_file import UploadFile
from engine.domain.actor import system
from engine.domain.attachments import MOST_LOOSE
from engine.domain.errors import Invalid, InvalidInput, NotFound
from engine.domain.file_types import FileNotAccepted, FileTooLarge
from engine.evidence.checks import check
from engine.queries.attachments import AskAttachment
from engine.queries.case_file import AskCaseFile
from tests.files import EXE, FIELD, PDF, PNG, procedure, upload
from tests.offices import Desk


@pytest.fixture
def alone(tmp_path: Path) -> Iterator[Desk]:
    """An office on one machine: what the kinds of databases share is tried on one."""
    opened = Desk.opened(tmp_path / "data")
    yield opened
    opened.office.close()


@pytest.fixture
def papers(alone: Desk) -> Desk:
    procedure(alone)
    return alone


@pytest.fixture
def everywhere(desk: Desk) -> Desk:
    """The same on every kind of database."""
    procedure(desk)
    return desk


def sent(desk: Desk, **more):
    """Lan's case with one paper; the case and the paper."""
    paper = upload(desk, "lan.cv")
    return desk.start("lan.cv", "p", papers=[paper], **more), paper


def opened(desk: Desk, login: str, key: int, paper):
    return desk.office.ask(AskAttachment(actor=desk.actor(login), instance_key=key, file_id=paper["id"]))


def swept(desk: Desk) -> int:
    return desk.do(SweepFiles(actor=system(desk.actor("lan.cv").agency)))


def test_a_file_comes_back_as_it_was_sent_under_its_name(everywhere):
    key, paper = sent(everywhere)
    found = opened(everywhere, "hanh.tp", key, paper)
    assert (found.content, found.name, found.media_type) == (PDF, "đơn.pdf", "application/pdf")


@pytest.mark.parametrize("login", ["minh.cv", "tri.qtht", "xuan.tp"])
def test_who_does_not_see_the_case_does_not_open_its_files(papers, login):
    key, paper = sent(papers)
    with pytest.raises(NotFound):
        opened(papers, login, key, paper)


def test_the_history_names_what_was_attached_by_its_hash(papers):
    key, paper = sent(papers)
    found = [json.loads(line)["body"].get("files") for line in entries(papers, key)["records.jsonl"].splitlines()]
    assert found[0] == [paper]
    assert papers.verified(key).ok


def test_the_file_of_the_case_holds_what_was_attached(papers):
    key, _ = sent(papers)
    assert entries(papers, key)["attachments/đơn.pdf"] == PDF


def entries(desk: Desk, key: int, login: str = "lan.cv") -> dict[str, bytes]:
    """Of the exported case."""
    made = desk.office.ask(AskCaseFile(actor=desk.actor(login), instance_key=key)).content
    assert check(made).ok
    with zipfile.ZipFile(io.BytesIO(made)) as packed:
        return {name: packed.read(name) for name in packed.namelist()}


def test_an_altered_file_is_named(everywhere):
    key, paper = sent(everywhere)
    with everywhere.office._tools.store.transaction(everywhere.actor("lan.cv").agency) as tx:
        tx.attachments.change(replace(tx.attachments.get(paper["id"]), name="đơn.pdf"))
        spoil(tx, paper["sha256"])
    assert "đơn.pdf" in everywhere.verified(key).problem


def spoil(tx, digest: str) -> None:
    """Somebody with the disk, or the database, in their hands."""
    contents = tx.attachments._contents
    if hasattr(contents, "_place"):
        contents._place(digest).write_bytes(PNG)
    else:
        tx._link.raw.execute("UPDATE attachment_piece SET content = '\\x00' WHERE sha256 = %s", (digest,))


def test_what_a_client_says_of_a_file_is_not_believed(papers):
    paper = upload(papers, "lan.cv")
    key = papers.start("lan.cv", "p", papers=[{**paper, "name": "<script>.html", "size": 1}])
    assert [(one.name, one.size) for one in papers.case("lan.cv", key).attachments] == [("đơn.pdf", len(PDF))]


def test_somebody_elses_upload_cannot_be_sent(papers):
    paper = upload(papers, "minh.cv")
    with pytest.raises(InvalidInput) as refused:
        papers.start("lan.cv", "p", papers=[paper])
    assert [(one.place, one.code) for one in refused.value.findings] == [("papers", "file-gone")]


def test_a_file_is_sent_once(papers):
    _, paper = sent(papers)
    with pytest.raises(InvalidInput):
        papers.start("lan.cv", "p", papers=[paper])


def test_a_file_goes_with_the_command_or_not_at_all(papers):
    paper = upload(papers, "lan.cv")
    with pytest.raises(InvalidInput):
        papers.start("lan.cv", "p", papers=[paper, {**paper, "id": "0" * 32}])
    assert papers.start("lan.cv", "p", papers=[paper])


def test_a_required_file_is_missed(papers):
    with pytest.raises(InvalidInput) as refused:
        papers.start("lan.cv", "p", note="không có tệp")
    assert refused.value.findings[0].code == "answer-missing"


def test_whose_task_it_is_adds_files_to_it(papers):
    key, _ = sent(papers)
    row = papers.only("hanh.tp")
    more = upload(papers, "hanh.tp", PNG, "ảnh.png", place=f"task:{row.key}")
    papers.finish("hanh.tp", row.key, papers=[more])
    assert [one.name for one in papers.case("lan.cv", key).attachments] == ["đơn.pdf", "ảnh.png"]


def test_nobody_uploads_to_somebody_elses_task(papers):
    sent(papers)
    with pytest.raises(NotFound):
        upload(papers, "minh.cv", place=f"task:{papers.only('hanh.tp').key}")


def test_nothing_is_uploaded_to_a_field_that_takes_no_files(papers):
    with pytest.raises(NotFound):
        upload(papers, "lan.cv", field="Field_note")


def test_a_program_is_refused_at_its_field(papers):
    with pytest.raises(Invalid) as refused:
        upload(papers, "lan.cv", EXE, "thông báo.pdf")
    assert refused.value.place == FIELD


def test_a_field_takes_only_the_types_it_names(alone):
    procedure(alone, accept=".pdf,.jpg")
    assert upload(alone, "lan.cv")["name"] == "đơn.pdf"
    with pytest.raises(FileNotAccepted) as refused:
        upload(alone, "lan.cv", PNG, "ảnh.png")
    assert (refused.value.place, "pdf, jpg" in refused.value.text("vi")) == (FIELD, True)


def test_a_field_may_take_less_than_others(alone):
    procedure(alone, megabytes="1")
    with pytest.raises(FileTooLarge) as refused:
        upload(alone, "lan.cv", PDF + bytes(1 << 20))
    assert "1 MB" in refused.value.text("vi")


class Endless(io.RawIOBase):
    """200 MB, and a count of what was taken of them."""

    taken = 0

    def read(self, size: int = -1) -> bytes:
        self.taken += size
        return b"%PDF-" + bytes(size - 5) if self.taken <= 200 << 20 else b""


def test_a_body_of_200_mb_is_cut_off_where_it_becomes_too_large(papers):
    body = Endless()
    with pytest.raises(FileTooLarge) as refused:
        papers.do(UploadFile(actor=papers.actor("lan.cv"), place="start:p", field=FIELD, name="a.pdf", content=body))
    assert body.taken <= 26 << 20
    assert "25 MB" in refused.value.text("vi")


def test_what_says_that_it_is_too_large_is_not_read_at_all(papers):
    body = Endless()
    said = {"place": "start:p", "field": FIELD, "name": "a.pdf", "content": body, "size": 200 << 20}
    with pytest.raises(FileTooLarge):
        papers.do(UploadFile(actor=papers.actor("lan.cv"), **said))
    assert body.taken == 0


def test_nobody_fills_the_disk_with_what_they_do_not_send(papers, monkeypatch):
    monkeypatch.setattr("engine.commands.upload_file.MOST_LOOSE", 2)
    assert MOST_LOOSE > 20  # a whole field of them fits
    for _ in range(2):
        upload(papers, "lan.cv")
    with pytest.raises(Invalid):
        upload(papers, "lan.cv")


def test_what_was_never_sent_is_swept_and_a_draft_keeps_its_files(everywhere):
    upload(everywhere, "lan.cv")
    kept = upload(everywhere, "minh.cv", PNG, "ảnh.png")
    everywhere.do(SaveDraft(actor=everywhere.actor("minh.cv"), place="start:p", answers={"papers": [kept]}))
    assert swept(everywhere) == 0
    everywhere.at("2024-06-06")
    assert swept(everywhere) == 1
    assert everywhere.start("minh.cv", "p", papers=[kept])


def test_a_file_for_some_roles_is_hidden_from_the_head_of_the_unit(alone):
    procedure(alone, readers="office chief_accountant")
    key, paper = sent(alone)
    with pytest.raises(NotFound):
        opened(alone, "hanh.tp", key, paper)
    assert alone.case("hanh.tp", key).attachments == ()
    assert [opened(alone, login, key, paper).content for login in ("lan.cv", "oanh.vt")] == [PDF, PDF]
    assert alone.task("hanh.tp", alone.only("hanh.tp").key).attachments == ()


def test_the_name_of_such_a_file_says_what_it_is_and_not_what_its_owner_called_it(alone):
    procedure(alone, readers="office")
    paper = upload(alone, "lan.cv", name="kết quả xét nghiệm.pdf")
    key = alone.start("lan.cv", "p", papers=[paper])
    history = alone.case("hanh.tp", key).history
    assert "xét nghiệm" not in str(history)
    assert "Giấy tờ (1).pdf" in str(history)
