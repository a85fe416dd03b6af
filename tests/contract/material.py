"""What the contract tests of the store put into it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256

from engine.domain.instances import Instance
from engine.domain.keys import AgencyId, ElementKey, InstanceKey, Login, element_key
from engine.domain.tasks import Task
from engine.evidence import chain
from engine.ports import Advance, Model, NewResource, ProcessInfo, Running, StoredCase, Transaction
from engine.store.transaction import SqlStore

OURS, THEIRS = AgencyId("stttt"), AgencyId("stnmt")
AN, BINH, CHI = Login("an"), Login("binh"), Login("chi")
AT = datetime(2024, 6, 4, 1, 0, 0, 250, tzinfo=UTC)
LATER = AT + timedelta(hours=1)
BPMN = b"<definitions/>"


def process(process_id: str = "leave", name: str = "Nghỉ phép") -> ProcessInfo:
    return ProcessInfo(
        process_id=process_id, name=name, version_tag="1.0", start_form_id=None, start_properties={}, properties={},
        nodes={}, decision_ids=(), called_process_ids=(), message_starts=(), operations={}, startable=True,
        documentation="Xin nghỉ",
    )  # fmt: skip


def files(bpmn: bytes = BPMN, dmn: bytes = b"<dmn/>", form: bytes = b"{}", paper: bytes = b"docx") -> list[NewResource]:
    return [
        NewResource(folder="leave", name="leave.bpmn", kind="bpmn", content=bpmn, processes=(process(),)),
        NewResource(
            folder="leave", name="d01.dmn", kind="dmn", content=dmn, decisions=(("D01", "Ai duyệt"),),
            requirements_id="d01-defs",
        ),
        NewResource(folder="leave", name="leave.form", kind="form", content=form, form_id="leave-form"),
        NewResource(folder="leave", name="documents/giay.docx", kind="document", content=paper),
        NewResource(folder="shared", name="documents/chung.docx", kind="document", content=b"shared"),
    ]  # fmt: skip


def deploy(store: SqlStore) -> None:
    with store.transaction(OURS) as tx:
        tx.models.deploy("quyche", files(), AN, AT)


def new_case(tx: Transaction, agency: AgencyId = OURS) -> StoredCase:
    """A case of An's, not stored yet."""
    key, definition = tx.instances.new_key(), tx.models.process("leave")
    return StoredCase(
        instance=Instance(
            key=key, agency=agency, process_id="leave", process_name="Nghỉ phép", definition_key=definition.key,
            revision=0, state="active", case_no=None, title="Nghỉ phép – Nguyễn Văn An", status="Mới", initiator=AN,
            entered_by=AN, unit="stttt.cds", started_at=AT, ended_at=None,
        ),
        running=Running(
            key=key, model=Model(key=definition.key, process_id="leave", bpmn=definition.bpmn), revision=0, state=b""
        ),
        chain=chain.begin(agency, key, definition.sha256),
    )  # fmt: skip


def advanced(state: bytes = b"state 1") -> Advance:
    return Advance(state=state, digest=sha256(state).hexdigest(), facts=(), variables={})


def records(case: StoredCase, count: int = 2) -> list[chain.HistoryRecord]:
    entries = [chain.command("start_instance", {"actor": "an", "n": n}) for n in range(count)]
    return chain.append(case.chain, entries, AT)


def start(store: SqlStore, agency: AgencyId = OURS) -> InstanceKey:
    """A stored case with two lines of history."""
    with store.transaction(agency) as tx:
        case = new_case(tx, agency)
        tx.instances.save(case, replace(case.instance, revision=1), records(case), advanced())
    return case.instance.key


def task_of(case: InstanceKey, run: int = 1, agency: AgencyId = OURS, people: tuple[Login, ...] = (AN, BINH)) -> Task:
    return Task(
        key=element_key(case, run), agency=agency, instance_key=case, process_id="leave", element_id="T2",
        name="Duyệt đơn", role="unit_head", acting_role="unit_head", people=people, holder=None, in_place_of=None,
        delegation=None, external=False, waits=False, mode="decide", basis=[{"rule": "D19"}], form_id="f",
        properties={"outcomes": "approve,reject"}, priority=50, opened_at=AT, due_at=LATER, follow_up_at=None,
        limit={"days": 2}, state="open", closed_at=None, closed_by=None, outcome=None, revision=1,
    )  # fmt: skip


def open_task(store: SqlStore, task: Task) -> ElementKey:
    with store.transaction(task.agency) as tx:
        tx.tasks.add(task)
    return task.key
