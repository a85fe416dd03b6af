import json
import subprocess
import sys
import zipfile
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.domain.records import canonical
from engine.evidence import container, findings, seal, verify
from engine.evidence.chain import ChainBroken
from engine.evidence.checks import NotACaseFile, check
from engine.evidence.findings import Finding, shown
from tests.unit.evidence.material import KEY, build

FILE = build()
PIECES = container.unpack(FILE)
ENTRIES = {piece.name: piece.content for piece in PIECES}
OTHER = seal.load_key(bytes(seal.create_key()))
Lines = list[bytes]


def codes(data: bytes, key: seal.SigningKey | None = None) -> set[str]:
    return {found.code for found in check(data, key.public_key() if key else None).findings}


def rezip(**changed: bytes) -> bytes:
    """A perfect container around altered entries (names with _ for . and /)."""
    plain = {name.replace("/", "_").replace(".", "_").replace("-", "_"): name for name in ENTRIES}
    altered = {plain[name]: content for name, content in changed.items()}
    return container.pack(list({**ENTRIES, **altered}.items()))


def resign(key: seal.SigningKey, **changed: bytes) -> bytes:
    """What a forger with a key of his own can do: everything but the agency's signature."""
    entries = {piece.name: piece.content for piece in container.unpack(rezip(**changed))}
    entries.pop("proof.json")
    entries["public-key.pem"] = seal.public_pem(key.public_key())
    manifest = json.loads(entries["manifest.json"])
    manifest["public_key_sha256"] = seal.fingerprint(key.public_key())
    manifest["entries"] = [
        {"name": name, "sha256": sha256(content).hexdigest(), "size": len(content)}
        for name, content in list(entries.items())[2:]
    ]
    entries["manifest.json"] = canonical(manifest)
    entries["signature.bin"] = seal.sign(key, entries["manifest.json"])
    return container.pack(list(entries.items()))


@settings(max_examples=600, deadline=None)
@given(st.integers(0, len(FILE) - 1), st.integers(0, 7))
def test_any_flipped_bit_is_found_and_its_place_named(offset: int, bit: int) -> None:
    altered = bytearray(FILE)
    altered[offset] ^= 1 << bit
    found = check(bytes(altered)).findings
    assert found
    assert all(one.entry or one.offset is not None for one in found)


def test_a_flipped_bit_in_a_content_names_its_entry() -> None:
    for piece in PIECES:
        if piece.content:
            altered = bytearray(FILE)
            altered[piece.start + len(piece.content) // 2] ^= 1
            first = check(bytes(altered)).findings[0]
            assert (first.entry, first.offset, first.code) == (piece.name, piece.start, "content")


def test_a_flipped_bit_in_a_header_names_the_byte() -> None:
    gaps = [piece.start - 20 - len(piece.name.encode()) for piece in PIECES]  # the time field of the local header
    for offset in [*gaps, len(FILE) - 1]:
        altered = bytearray(FILE)
        altered[offset] ^= 1
        assert [(one.code, one.offset) for one in check(bytes(altered)).findings] == [("container", offset)]


@pytest.mark.parametrize("cut", range(44, len(FILE), 97))
def test_a_truncated_file_is_found(cut: int) -> None:
    assert check(FILE[:cut]).findings


@pytest.mark.parametrize("altered", [FILE + b"\0", b"\0" + FILE, b"#!/bin/sh\n" * 40 + FILE, FILE + FILE])
def test_bytes_before_or_after_are_found(altered: bytes) -> None:
    assert "container" in codes(altered)


def test_the_same_entries_compressed_by_another_program_are_found(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w", zipfile.ZIP_DEFLATED) as target:
        for name, content in ENTRIES.items():
            target.writestr(name, content)
    assert "container" in codes((tmp_path / "a.zip").read_bytes())


@pytest.mark.parametrize(
    ("change", "seq"),
    [
        (lambda lines: lines[:2] + lines[3:], 3),
        (lambda lines: [lines[0], lines[2], lines[1], *lines[3:]], 2),
        (lambda lines: [*lines[:4], lines[3], *lines[4:]], 5),
        (lambda lines: [*lines, lines[-1].replace(b'"seq":7', b'"seq":8')], 8),
        (lambda lines: lines[:-1], 7),
        (lambda lines: lines[1:], 1),
        (lambda lines: [*lines[:4], lines[4].replace(b"1.5", b"9.5"), *lines[5:]], 5),
        (lambda lines: [*lines[:4], lines[4].replace(b":", b": ", 1), *lines[5:]], 5),
        (lambda lines: [*lines[:5], b"", *lines[5:]], 6),
        (lambda lines: [], 1),
    ],
)
@pytest.mark.parametrize("forge", [rezip, lambda **changed: resign(KEY, **changed)])
def test_a_history_altered_in_a_perfect_container_is_named_by_its_record(
    forge: Callable[..., bytes], change: Callable[[Lines], Lines], seq: int
) -> None:
    lines = change(ENTRIES["records.jsonl"].splitlines())
    found = check(forge(records_jsonl=b"".join(line + b"\n" for line in lines))).findings
    assert [one.seq for one in found if one.entry == "records.jsonl" and one.seq] == [seq]


def test_the_offset_of_a_record_is_where_its_line_begins() -> None:
    lines = ENTRIES["records.jsonl"].splitlines()
    lines[4] = lines[4].replace(b"1.5", b"9.5")
    altered = rezip(records_jsonl=b"".join(line + b"\n" for line in lines))
    offset = next(one.offset for one in check(altered).findings if one.seq == 5)
    assert offset is not None
    assert altered[offset:].startswith(lines[4])


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"documents_giay_nghi_phep_12_docx": b"forged"}, "altered"),
        ({"models_leave_bpmn": b"forged"}, "model"),
        ({"index_html": b"forged"}, "altered"),
        ({"signature_bin": bytes(64)}, "signature"),
        ({"signature_bin": b""}, "signature"),
        ({"manifest_json": ENTRIES["manifest.json"].replace(b"0137", b"0138")}, "signature"),
        ({"manifest_json": b" " + ENTRIES["manifest.json"]}, "manifest"),
        ({"manifest_json": ENTRIES["manifest.json"].replace(b"case-file-1", b"case-file-2")}, "format"),
        ({"public_key_pem": b"forged"}, "key"),
        ({"public_key_pem": seal.public_pem(OTHER.public_key())}, "key"),
        ({"public_key_pem": b"\n" + ENTRIES["public-key.pem"]}, "key"),
        ({"proof_json": b"{}"}, "proof"),
        ({"proof_json": ENTRIES["proof.json"].replace(b'"index":4', b'"index":3')}, "proof"),
    ],
)
def test_an_entry_altered_in_a_perfect_container_is_found(changed: dict[str, bytes], code: str) -> None:
    assert code in codes(rezip(**changed))


@pytest.mark.parametrize("text", [b"", b"null", b"[]", b"[" * 99_999, b'{"format":1}', b"\xff\xfe", b"9" * 9_999])
@pytest.mark.parametrize("name", ["manifest_json", "proof_json", "records_jsonl"])
def test_malformed_json_is_a_finding_and_no_crash(name: str, text: bytes) -> None:
    assert check(rezip(**{name: text})).findings


@pytest.mark.parametrize("place", range(len(PIECES)))
def test_a_missing_moved_or_repeated_entry_is_found(place: int) -> None:
    entries = list(ENTRIES.items())
    without = entries[:place] + entries[place + 1 :]
    assert "missing" in codes(container.pack(without))
    assert "added" in codes(container.pack([*entries, entries[place]]))
    assert codes(container.pack([*without, entries[place]])) == ({"moved"} if without != entries[:-1] else set())


def test_an_entry_that_nobody_signed_is_found() -> None:
    assert codes(container.pack([*ENTRIES.items(), ("documents/x.docx", b"")])) == {"added"}


def test_another_key_than_the_given_is_found() -> None:
    assert codes(FILE, KEY) == set()
    assert codes(FILE, OTHER) == {"other-key"}


def test_a_file_signed_again_by_a_forger_shows_only_against_the_given_key() -> None:
    forged = resign(OTHER, documents_giay_nghi_phep_12_docx=b"forged")
    report = check(forged)
    assert report.summary
    assert not report.summary.key_given
    assert any("CHƯA chứng minh" in line for line in findings.told(report.summary))
    assert codes(forged, KEY) == {"other-key"}


@given(st.binary(max_size=300))
def test_other_bytes_are_no_case_file(data: bytes) -> None:
    with pytest.raises(NotACaseFile):
        check(data)


@settings(deadline=None)
@given(st.binary(max_size=400))
def test_hostile_bytes_after_a_known_name_never_crash(data: bytes) -> None:
    assert check(FILE[:43] + data).findings
    assert check(container.pack([("manifest.json", data), ("records.jsonl", data)])).findings


def test_a_file_from_outside_cannot_drive_the_terminal() -> None:
    said = Finding(code="added", entry="\x1b[2J\u202ea\n").text("en")
    assert said == "\\x1b[2J\\x202ea\\x0a: this entry is not in the manifest"
    assert len(shown("x" * 9_999)) == 300


def test_every_way_a_chain_breaks_has_words() -> None:
    assert all(f"chain-{what}" in findings.TEXTS for what in ChainBroken.WHAT)


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "engine.evidence.verify", *arguments]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=60, check=False)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "case.zip").write_bytes(FILE)
    (tmp_path / "altered.zip").write_bytes(rezip(index_html=b"forged"))
    (tmp_path / "key.pem").write_bytes(seal.public_pem(KEY.public_key()))
    (tmp_path / "other.pem").write_bytes(seal.public_pem(OTHER.public_key()))
    (tmp_path / "text.txt").write_text("no case file")
    return tmp_path


@pytest.mark.parametrize(
    ("arguments", "status", "says"),
    [
        (["case.zip"], 0, "CHƯA chứng minh chữ ký là của cơ quan"),
        (["case.zip", "--key", "key.pem"], 0, "Chữ ký là của khóa bạn đã cho"),
        (["case.zip", "--language", "en"], 0, "History: 7 records"),
        (["altered.zip"], 1, "index.html, byte"),
        (["case.zip", "--key", "other.pem"], 1, "tệp do khóa khác ký"),
        (["text.txt", "--language", "en"], 2, "not a Quyche case file"),
        (["absent.zip"], 2, "Không mở được"),
        (["case.zip", "--key", "text.txt"], 2, "Không đọc được khóa"),
    ],
)
def test_the_program_answers_by_status_and_words(folder: Path, arguments: list[str], status: int, says: str) -> None:
    paths = [str(folder / word) if "." in word else word for word in arguments]
    done = run(*paths)
    assert (done.returncode, done.stderr) == (status, "")
    assert says in done.stdout


def test_the_verifier_loads_no_database_workflow_or_web() -> None:
    code = "import sys, engine.evidence.verify; print(sorted({name.partition('.')[0] for name in sys.modules}))"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert not {"sqlalchemy", "SpiffWorkflow", "flask", "lxml"} & set(loaded.split("'"))


def test_at_most_twenty_places_are_printed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    many = container.pack([*ENTRIES.items(), *((f"documents/{number}", b"") for number in range(50))])
    (tmp_path / "many.zip").write_bytes(many)
    assert verify.main([str(tmp_path / "many.zip")]) == 1
    assert "… và 30 chỗ khác" in capsys.readouterr().out
