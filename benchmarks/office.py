"""A demonstration office of its own for measuring, with the approval deployed so that its requester has every task."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from benchmarks.cases import KILOBYTE
from benchmarks.naive import PROCESSES
from engine.bootstrap import Office, open_office
from engine.commands.create_accounts import DEMO_PASSWORD
from engine.commands.deploy import Deploy
from engine.commands.sign_in import SignIn
from engine.domain.actor import Actor, system
from engine.furnishing import RULES_AGENCY

REQUESTER: Final = "lan.cv"
MEASURED: Final = ("tiny", "approval", "collaboration")
#: what a case of each process begins with
BEGINNINGS: Final[Mapping[str, Mapping[str, Any]]] = {
    "tiny": {"text": KILOBYTE, "days": 2},
    "approval": {"text": KILOBYTE, "days": 12},
    "collaboration": {"people": [f"p{number}" for number in range(30)], "total": 5, "text": KILOBYTE},
}
TASK: Final = b"<zeebe:userTask/>"
MINE: Final = b'<zeebe:userTask/><zeebe:assignmentDefinition assignee="=requester"/>'
#: pages send "outcome" for the outcomes a task declares; those of the measured process are values like others
SAID: Final = (b"=outcome = ", b"=verdict = ")
LANES: Final = (b"<bpmn:laneSet", b"</bpmn:laneSet>")
FORM: Final = (
    b'{"type": "default", "id": "fill", "components": ['
    b'{"type": "textarea", "key": "text", "label": "Content", "validate": {"required": true, "maxLength": 2000}},'
    b'{"type": "number", "key": "days", "label": "Days", "validate": {"min": 1, "max": 30}}]}'
)


@contextmanager
def measured_office() -> Iterator[tuple[Office, Path]]:
    """The office, and the file of its database."""
    with TemporaryDirectory(prefix="quyche-bench-") as folder:
        office = opened(Path(folder), None)
        try:
            yield office, Path(folder) / "quyche.db"
        finally:
            office.close()


def opened(folder: Path, url: str | None) -> Office:
    """A demonstration office with the measured processes, in a folder and, with ``url``, another database."""
    office = open_office(folder, demo=True, url=url)
    models = tuple((f"{name}.bpmn", own_tasks((PROCESSES / f"{name}.bpmn").read_bytes())) for name in MEASURED)
    office.do(Deploy(actor=system(RULES_AGENCY), name="measured", files=(*models, ("fill.form", FORM))))
    return office


def sign_in(office: Office, login: str = REQUESTER) -> Actor:
    return office.do(SignIn(login=login, password=DEMO_PASSWORD, address="")).actor


def own_tasks(bpmn: bytes) -> bytes:
    """Every task belongs to whoever started the case; no lanes, whose roles this office does not have."""
    before, _, rest = bpmn.partition(LANES[0])
    return (before + rest.partition(LANES[1])[2]).replace(TASK, MINE).replace(*SAID)
