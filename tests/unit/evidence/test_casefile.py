import io
import re
import zipfile

import pytest

from engine.domain.errors import QuycheError
from engine.evidence import casefile, chain, container, page, seal
from engine.evidence.checks import check
from engine.evidence.reading import MAX_TEXT
from tests.unit.evidence.material import AT, CASE, KEY, MODEL, PAPER, START, build, history, material, proof


def huge() -> list[chain.HistoryRecord]:
    """A history with one record longer than the verifier reads."""
    return chain.append(START, [chain.command("start_instance", {"text": "x" * MAX_TEXT})], AT)


def entries(data: bytes) -> dict[str, bytes]:
    """As any zip program reads them."""
    with zipfile.ZipFile(io.BytesIO(data)) as opened:
        assert opened.testzip() is None
        return {name: opened.read(name) for name in opened.namelist()}


def test_the_same_case_gives_the_same_bytes() -> None:
    assert build() == build()


def test_every_zip_program_reads_it_in_the_promised_order() -> None:
    assert list(entries(build())) == [
        "manifest.json", "signature.bin", "public-key.pem", "index.html", "records.jsonl", "models/leave.bpmn",
        "decisions/d01.dmn", "forms/leave.form", "documents/giay-nghi-phep-12.docx", "documents/giấy-12.docx",
        "proof.json",
    ]  # fmt: skip


def test_files_lie_in_it_as_they_were_issued() -> None:
    found = entries(build())
    assert (found["models/leave.bpmn"], found["documents/giay-nghi-phep-12.docx"]) == (MODEL, PAPER)


def test_the_records_read_back() -> None:
    lines = entries(build())["records.jsonl"].splitlines()
    assert [chain.read_line(line) for line in lines] == [one._replace(body_text="") for one in history()]


def test_an_intact_file_says_what_was_proved() -> None:
    report = check(build(), KEY.public_key())
    said = report.summary
    assert report.ok
    assert said
    assert (said.records, said.head, said.documents, said.documents_named) == (7, history()[-1].hash, 2, 1)
    assert (said.sealed_day, said.sealed_seq, said.key_given) == ("2024-06-04", 7, True)


def test_a_file_without_number_proof_and_documents_verifies() -> None:
    report = check(build(case_no=None, proof=None, documents=(), decisions={}, forms={}))
    assert report.ok
    assert report.summary
    assert report.summary.sealed_day is None


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"records": []}, "case-material-wrong"),
        ({"models": {"leave.bpmn": b"other"}}, "case-material-wrong"),
        ({"proof": proof(seal.load_key(seal.create_key()))}, "case-material-wrong"),
        ({"records": history()[:-1]}, "case-material-wrong"),  # the seal knows one more
        ({"records": history()[1:]}, "chain-broken"),
        ({"definition_hash": "other"}, "chain-broken"),
        ({"instance_key": CASE + 1}, "chain-broken"),
        ({"documents": [("x", b"")] * 5_000}, "case-file-too-large"),
        ({"records": huge(), "proof": None}, "case-file-too-large"),
    ],
)
def test_no_file_is_made_of_parts_that_do_not_belong_together(changed: dict[str, object], code: str) -> None:
    with pytest.raises(QuycheError) as refused:
        build(**changed)
    assert refused.value.code == code


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("giấy.docx", "giấy.docx"),
        ("../../etc/passwd", "-..-etc-passwd"),
        ("12/GNP\\a:b.docx", "12-GNP-a-b.docx"),
        ("", "-"),
        ("...", "-"),
        ("a\u202excod.exe", "a-xcod.exe"),
        ("x" * 300 + ".docx", "x" * 75 + ".docx"),
    ],
)
def test_a_document_name_is_made_safe(name: str, safe: str) -> None:
    assert casefile.safe_name(name, set()) == safe


def test_documents_of_one_name_stay_apart() -> None:
    taken: set[str] = set()
    assert [casefile.safe_name(name, taken) for name in ("a.docx", "A.docx", "a.docx", "b", "b")] == [
        "a.docx", "A-2.docx", "a-3.docx", "b", "b-2",
    ]  # fmt: skip


@pytest.mark.parametrize("language", ["vi", "en"])
def test_the_page_runs_nothing_loads_nothing_and_escapes_everything(language: str) -> None:
    html = entries(casefile.build(material(), KEY, language))["index.html"].decode()
    assert "<b>" not in html
    assert "<nghỉ>" not in html
    assert "<script" not in html
    assert "default-src 'none'" in html
    assert f'<html lang="{language}">' in html
    assert not re.findall(r'(?:src|href)="(?!models/|decisions/|forms/|documents/)', html)


def test_the_page_tells_the_history_in_vietnamese() -> None:
    html = entries(build())["index.html"].decode()
    assert "Trần Thị Bình (Trưởng phòng) hoàn thành việc «Duyệt đơn &lt;nghỉ&gt;», kết quả: phê duyệt." in html
    assert "08:00 ngày 04/06/2024" in html
    assert history()[-1].hash in html


def test_every_record_has_its_line_on_the_page() -> None:
    html = entries(build())["index.html"].decode()
    assert html.count("<tr class=") == len(history())


def test_links_to_documents_lead_to_their_entries() -> None:
    assert 'href="documents/gi%E1%BA%A5y-12.docx"' in entries(build())["index.html"].decode()


def test_the_page_states_both_languages_alike() -> None:
    assert page._WORDS["vi"].keys() == page._WORDS["en"].keys()


def test_unpacking_gives_back_what_was_packed() -> None:
    packed = [("a", b""), ("b/ế", b"PK\x03\x04" * 9)]
    pieces = container.unpack(container.pack(packed))
    assert [(piece.name, piece.content) for piece in pieces] == packed
    assert container.difference(container.pack(packed), pieces) is None
