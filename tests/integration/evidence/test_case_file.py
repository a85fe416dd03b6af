"""The file of a real case: it verifies without us, and no longer once a byte, a row or an entry is not as it was."""

import json
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from engine.evidence import container, seal
from engine.evidence.chain import ChainBroken
from engine.evidence.checks import check
from engine.evidence.verify import ALTERED, INTACT, main
from engine.queries.views import Blob
from tests.integration.evidence.leave import House, who

ROOT = Path(__file__).parents[3]
USED = [
    "models/approve-chain.bpmn",
    "models/difficulty.bpmn",
    "models/external-step.bpmn",
    "models/issue-signed.bpmn",
    "models/leave-back.bpmn",
    "models/leave-carry-out.bpmn",
    "models/leave-check.bpmn",
    "models/leave-close.bpmn",
    "models/leave-delegation.bpmn",
    "models/leave-filing.bpmn",
    "models/leave-recall.bpmn",
    "models/leave-si.bpmn",
    "models/leave.bpmn",
    "models/objection.bpmn",
    "models/reprisal-check.bpmn",
    "decisions/leave-approver.dmn",
    "decisions/leave-check.dmn",
    "decisions/leave-kind-effects.dmn",
    "decisions/leave-limits.dmn",
    "decisions/leave-notify.dmn",
    "decisions/sign-form.dmn",
    "forms/approve.form",
    "forms/leave-office.form",
    "forms/leave-start.form",
    "documents/don-xin-nghi-2024-06-13.docx",
    "documents/giay-nghi-phep-2024-06-13.docx",
]
PLACES = 120  #: bytes altered, spread over the whole file


@pytest.fixture(scope="module")
def blob(case: House) -> Blob:
    return case.file()


@pytest.fixture(scope="module")
def entries(blob: Blob) -> dict[str, bytes]:
    return {piece.name: piece.content for piece in container.unpack(blob.content)}


def codes(content: bytes) -> set[str]:
    return {finding.code for finding in check(content).findings}


def with_records(entries: dict[str, bytes], lines: list[bytes]) -> bytes:
    """The file with other records, packed as if nothing had happened."""
    return container.pack([*{**entries, "records.jsonl": b"\n".join(lines) + b"\n"}.items()])


def test_the_file_verifies_as_a_program_of_its_own_without_database(blob: Blob, case: House, tmp_path: Path) -> None:
    (tmp_path / blob.name).write_bytes(blob.content)
    key = seal.load_key((case.folder / "signing.pem").read_bytes()).public_key()
    (tmp_path / "key.pem").write_bytes(seal.public_pem(key))
    call = [sys.executable, "-m", "engine.evidence.verify", tmp_path / blob.name, "--key", tmp_path / "key.pem"]
    done = subprocess.run(call, cwd=ROOT, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (INTACT, b"")
    assert "NGUYÊN VẸN" in done.stdout.decode()


def test_it_is_named_after_the_case(blob: Blob) -> None:
    assert (blob.name, blob.media_type) == ("ho-so-stttt-LEAVE-2024-0001.zip", "application/zip")


def test_it_holds_the_model_tables_forms_and_papers_that_the_case_used(entries: dict[str, bytes]) -> None:
    names = [name for name in entries if "/" in name]
    assert names == USED
    assert entries["models/leave.bpmn"] == (ROOT / "processes/leave/leave.bpmn").read_bytes()


def test_the_seal_of_the_day_comes_with_it(blob: Blob, entries: dict[str, bytes]) -> None:
    proof = json.loads(entries["proof.json"])
    summary = check(blob.content).summary
    assert summary is not None
    assert (proof["seal"]["day"], summary.sealed_day, summary.sealed_seq) == (
        "2024-06-03",
        "2024-06-03",
        proof["leaf"][2],
    )
    assert summary.documents == summary.documents_named == 2


def test_a_reader_finds_people_with_their_posts(case: House, entries: dict[str, bytes]) -> None:
    page = entries["index.html"].decode()
    assert "Ngô Bích Hạnh (Trưởng phòng, Phòng Công nghệ thông tin) hoàn thành việc «Xem xét, quyết định»" in page
    english = container.unpack(case.file(who("an.gd", "en")).content)
    assert b'<html lang="en">' in next(piece.content for piece in english if piece.name == "index.html")


def test_one_altered_byte_anywhere_is_found(blob: Blob) -> None:
    for place in range(0, len(blob.content), len(blob.content) // PLACES):
        altered = bytearray(blob.content)
        altered[place] ^= 1
        assert codes(bytes(altered)), place


def test_an_altered_record_is_named_by_its_number(
    blob: Blob, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "case.zip").write_bytes(blob.content.replace("Ninh Hòa".encode(), b"Nha Trang"))
    assert main([str(tmp_path / "case.zip")]) == ALTERED
    assert "dòng" in capsys.readouterr().out


def test_a_missing_moved_or_added_row_is_found(entries: dict[str, bytes]) -> None:
    lines = entries["records.jsonl"].splitlines()
    assert "chain-order" in codes(with_records(entries, lines[:50] + lines[51:]))
    assert "chain-order" in codes(with_records(entries, [*lines[:50], lines[51], lines[50], *lines[52:]]))
    assert "chain-missing" in codes(with_records(entries, lines[:-1]))
    assert "chain-order" in codes(with_records(entries, [*lines, lines[-1]]))
    assert "altered" in codes(with_records(entries, lines[:-1]))


def test_a_missing_or_foreign_paper_is_found(entries: dict[str, bytes]) -> None:
    paper = "documents/giay-nghi-phep-2024-06-13.docx"
    without = [(name, content) for name, content in entries.items() if name != paper]
    assert "missing" in codes(container.pack(without))
    assert "added" in codes(container.pack([*entries.items(), ("documents/other.docx", b"x")]))


def test_a_case_that_does_not_verify_gets_no_file(copied: House) -> None:
    copied.sql("DELETE FROM history WHERE seq = 17")
    with pytest.raises(ChainBroken, match="record 17"):
        copied.file()


def test_a_case_before_its_first_night_has_no_seal_yet(copied: House) -> None:
    copied.sql("DELETE FROM seal")
    names = [piece.name for piece in container.unpack(copied.file().content)]
    assert "proof.json" not in names


def test_the_same_case_at_the_same_time_gives_the_same_file(case: House, blob: Blob) -> None:
    assert sha256(case.file().content).digest() == sha256(blob.content).digest()
