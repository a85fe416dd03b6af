"""A small leave case with everything in it, for the tests of this folder."""

from datetime import UTC, date, datetime
from hashlib import sha256

from engine.domain import facts
from engine.domain.keys import AgencyId, element_key, instance_key
from engine.evidence import casefile, chain, seal
from engine.evidence.words import Names

AGENCY = AgencyId("stttt")
CASE = instance_key(7)
MODEL = b'<?xml version="1.0" encoding="UTF-8"?>\n<definitions/>\n'
PAPER = "Giấy nghỉ phép số 12/GNP-STTTT".encode()
PAPER_HASH = sha256(PAPER).hexdigest()
START = chain.begin(AGENCY, CASE, sha256(MODEL).hexdigest())
AT = datetime(2024, 6, 4, 1, 0, tzinfo=UTC)
T1, T2 = element_key(CASE, 1), element_key(CASE, 2)
KEY = seal.load_key(
    b"-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f\n"
    b"-----END PRIVATE KEY-----\n"
)  # of no agency: the bytes 0 to 31
NAMES = Names(
    elements={"T2": "Duyệt đơn <nghỉ>", "T3": "Cấp giấy"},
    people={"an": "Nguyễn Văn An (Chuyên viên)", "binh": "Trần Thị Bình (Trưởng phòng)"},
    roles={"unit_head": "Trưởng phòng"},
    labels={"days": "Số ngày"},
    outcomes={"approve": "phê duyệt"},
)


def history() -> list[chain.HistoryRecord]:
    opened = facts.TaskOpened(
        key=T1, element_id="T2", name="Duyệt đơn <nghỉ>", role="unit_head", assignee=None, candidate_users=(),
        form_id="f", due_at=datetime(2024, 6, 6, 10, tzinfo=UTC), follow_up_at=None, priority=50, properties={},
    )  # fmt: skip
    issued = facts.OperationDone(
        key=T2, element_id="T3", operation="document.issue", inputs={}, result={"sha256": PAPER_HASH}
    )
    first = chain.append(START, [
        chain.command("start_instance", {"actor": "an", "variables": {"days": 2}}), chain.event(opened),
    ], AT)  # fmt: skip
    second = chain.append(chain.head(first), [
        chain.command("complete_task", {"actor": "binh", "key": T1, "element_id": "T2", "outcome": "approve"}),
        chain.event(facts.TaskClosed(key=T1, element_id="T2", end="completed")),
        chain.event(facts.VariablesChanged(scope_key=None, old={"days": 2}, new={"days": 1.5})),
        chain.event(issued), chain.event(facts.InstanceEnded(end="completed")),
    ], AT)  # fmt: skip
    return [*first, *second]


def proof(key: seal.SigningKey = KEY) -> seal.SealProof:
    heads = [chain.begin(AGENCY, instance_key(number), "") for number in range(1, 5)] + [chain.head(history())]
    sealed = seal.seal_day(AGENCY, date(2024, 6, 4), heads, None)
    return seal.prove(sealed, seal.sign(key, sealed.message()), heads, 4)


def material(**changed: object) -> casefile.CaseMaterial:
    parts: dict[str, object] = {
        "agency": AGENCY,
        "agency_name": "Sở Thông tin và Truyền thông",
        "instance_key": CASE,
        "case_no": "stttt/LEAVE/2024/0137",
        "title": "Nghỉ phép <b>2 ngày</b>",
        "process_name": "Nghỉ phép",
        "definition_hash": sha256(MODEL).hexdigest(),
        "records": history(),
        "models": {"leave.bpmn": MODEL},
        "decisions": {"d01.dmn": b"<dmn/>"},
        "forms": {"leave.form": b"{}"},
        "documents": [("giay-nghi-phep-12.docx", PAPER), ("giấy/12.docx", b"")],
        "names": NAMES,
        "made_at": AT,
        "proof": proof(),
    }
    return casefile.CaseMaterial(**{**parts, **changed})


def build(**changed: object) -> bytes:
    return casefile.build(material(**changed), KEY)
