"""The acts around files of forms: uploaded, swept, stopped as a secret, opened behind the door of a letter."""

from collections.abc import Mapping
from typing import Any, Final

from engine.commands import open_letter_file, stop_secret, sweep_files, upload_file
from tests.fault.acts_of_letters import WHY, letter
from tests.fault.kinds import Act, Do, Prepare, Ring, page
from tests.files import FIELD, PDF, Pieces, procedure, upload
from tests.offices import Desk


def attached(desk: Desk) -> tuple[int, str]:
    """Lan's case with a paper; the case and the paper."""
    procedure(desk)
    paper = upload(desk, "lan.cv")
    return int(desk.start("lan.cv", "p", papers=[paper])), str(paper["id"])


def _upload(desk: Desk) -> Act:
    procedure(desk)
    said: Mapping[str, Any] = {"place": "start:p", "field": FIELD, "name": "đơn.pdf", "content": Pieces(PDF)}
    return Do(command=upload_file.UploadFile(actor=desk.actor("lan.cv"), **said))


def _sweep(desk: Desk) -> Act:
    procedure(desk)
    upload(desk, "lan.cv")
    return Ring(day="2024-06-06", hour="00:10")


def _unsent(desk: Desk) -> Act:
    procedure(desk)
    upload(desk, "lan.cv")
    return page("lan.cv", "/files/secret", place="start:p")


def _stop(desk: Desk) -> Act:
    key, paper = attached(desk)
    return page("hanh.tp", f"/cases/{key}/secret", file=paper)


def _settle(desk: Desk) -> Act:
    key, paper = attached(desk)
    desk.do(stop_secret.StopCase(actor=desk.actor("hanh.tp"), instance_key=key, file_id=paper))  # type: ignore[arg-type]
    return page("an.gd", f"/cases/{key}/secret/settled", secret="yes", reason=WHY)


def _open(desk: Desk) -> Act:
    paper = upload(desk, "minh.cv", place="start:complaint", field="Field_evidence")
    key = letter(desk, evidence=[paper])
    said: Mapping[str, Any] = {"instance_key": key, "file_id": paper["id"], "reason": WHY}
    return Do(command=open_letter_file.OpenLetterFile(actor=desk.actor("oanh.vt"), **said))


FILES: Final[Mapping[type, Prepare]] = {
    upload_file.UploadFile: _upload,
    sweep_files.SweepFiles: _sweep,
    stop_secret.StopUnsent: _unsent,
    stop_secret.StopCase: _stop,
    stop_secret.SettleSecret: _settle,
    open_letter_file.OpenLetterFile: _open,
}
