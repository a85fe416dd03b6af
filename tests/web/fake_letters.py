"""A sealed letter, its door and the log, as the engine shows them."""

from engine.queries.identities import AccessRow, DoorView, RequestRow
from engine.queries.letters import LetterRow, LetterView, Told
from tests.web.fake_people import HOUR, KEYS, NOW, PEOPLE

ROW = LetterRow(
    key=KEYS["lan"],
    case_no="stttt/TC/2024/0007",
    title="Tố cáo TC-2024-0007",
    status="Đang xem xét thụ lý",
    state="active",
    started_at=NOW - 30 * HOUR,
)
LETTER = LetterView(
    head=ROW,
    told=(Told(at=NOW - HOUR, subject="Thụ lý tố cáo", text="Hạn giải quyết 14/06/2024."),),
    may=("add", "withdraw", "protect", "appeal"),
    sealed=True,
)
LOG = tuple(
    AccessRow(
        at=NOW - HOUR,
        case_key=KEYS["lan"],
        case_no="stttt/TC/2024/0007",
        person=PEOPLE["hanh.tp"],
        position="Trưởng phòng",
        how=how,
        reason="Kiểm tra danh tính",
    )
    for how in ("right", "two", "refused", "guard")
)
REQUEST = RequestRow(
    id=1,
    asked_by=PEOPLE["lan.cv"],
    reason="Có đơn báo lộ danh tính",
    asked_at=NOW - HOUR,
    agreed_by=None,
    may_agree=True,
    opens=False,
)
DOOR = DoorView(sealed=True, released=False, destroyed=False, may_open=True, may_ask=True, requests=(REQUEST,), log=LOG)
