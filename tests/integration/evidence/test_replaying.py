"""A case file runs again on the models in it, by anybody, without server and database."""

import json
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from engine.evidence import casefile, chain, container, seal
from engine.evidence.verify import ALTERED, INTACT, UNREADABLE
from engine.replaying import main
from tests.integration.evidence.leave import House

ROOT = Path(__file__).parents[3]


@pytest.fixture
def file(case: House, tmp_path: Path) -> Path:
    path = tmp_path / "case.zip"
    path.write_bytes(case.file().content)
    return path


def forged(case: House, old: str, new: str) -> bytes:
    """A file that verifies and is not true: whoever has the key wrote another history."""
    entries = {piece.name: piece.content for piece in container.unpack(case.file().content)}
    records = [chain.read_line(line) for line in entries[casefile.RECORDS].splitlines()]
    head, written = (
        chain.Chain(agency=records[0].agency, instance_key=case.case, head_seq=0, head_hash=records[0].prev),
        [],
    )
    for record in records:
        text = chain.line(record).decode()
        body = json.loads(text.replace(old, new) if record.type == "complete_task" else text)["body"]
        written += chain.append(head, [chain.Entry(kind=record.kind, type=record.type, body=body)], record.at)
        head = chain.head(written)
    material = casefile.CaseMaterial(
        agency=head.agency, agency_name="–", instance_key=head.instance_key, case_no=None, title="–", process_name="–",
        definition_hash=sha256(entries["models/leave.bpmn"]).hexdigest(), records=written,
        models={name.removeprefix("models/"): one for name, one in entries.items() if name.startswith("models/")},
        made_at=case.clock.now(),
    )  # fmt: skip
    return casefile.build(material, seal.load_key((case.folder / "signing.pem").read_bytes()))


def test_it_runs_again_as_a_program_of_its_own(file: Path) -> None:
    done = subprocess.run([sys.executable, "-m", "engine.replaying", file], cwd=ROOT, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (INTACT, b"")
    assert "CHẠY LẠI ĐÚNG: 3 bước" in done.stdout.decode()


def test_a_history_that_verifies_and_never_happened_runs_differently(
    case: House, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "forged.zip").write_bytes(forged(case, "Đồng ý cho nghỉ", "Rất đồng ý"))
    assert main([str(tmp_path / "forged.zip"), "--language", "en"]) == ALTERED
    decided = case.sql("SELECT min(seq) FROM history WHERE type = 'complete_task' AND body LIKE '%Đồng ý cho nghỉ%'")
    assert f"Running the case again differs from its history at record {decided[0][0]}:" in capsys.readouterr().out


def test_an_altered_file_is_not_run(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file.write_bytes(file.read_bytes().replace(b"stttt", b"other"))
    assert main([str(file)]) == ALTERED
    assert "CHẠY LẠI" not in capsys.readouterr().out


def test_what_is_no_case_file_is_refused(tmp_path: Path) -> None:
    assert main([str(tmp_path / "none.zip")]) == UNREADABLE
