"""A control sheet with a row of every mark."""

from engine.queries.annexes import Annex
from engine.queries.control_sheet import MARKS, ControlSheet, Handing
from tests.web import fake_tasks as tasks
from tests.web.fake_people import HOUR, NOW, PEOPLE

ROWS = tuple(
    Handing(
        step=f"Xem xét {place}",
        giver=PEOPLE["lan.cv"],
        receivers=(PEOPLE["hanh.tp"], PEOPLE["minh.cv"]),
        role="Trưởng phòng",
        received_at=NOW - 3 * HOUR,
        done_by=None if mark.startswith("open") else PEOPLE["hanh.tp"],
        handed_on_at=None if mark.startswith("open") else NOW,
        outcome="chuyển cấp trên",
        limit=None if mark == "no_limit" else NOW + HOUR,
        mark=mark,
        said=said.format(by="2 ngày"),
        notes=("Nhắc 2 lần, lần cuối 08:00 ngày 04/06/2024",),
    )
    for place, (mark, (said, _)) in enumerate(MARKS.items())
)
ANNEXES = (
    Annex(
        name="Biên bản", number="01/BB-ST", by=PEOPLE["hanh.tp"], at=NOW, size=2048, sha256="9f2c" * 16, proof="holds",
        said="Khớp", notes=(), document_id=1, file_id=None,
    ),
    Annex(
        name="ảnh.png", number=None, by=PEOPLE["lan.cv"], at=NOW, size=512, sha256="07ab" * 16, proof="differs",
        said="Không khớp", notes=("đang khóa",), document_id=None, file_id=None,
    ),
)  # fmt: skip
SHEET = ControlSheet(
    head=tasks.requests()[0], agency="SỞ THỬ", parent="ỦY BAN THỬ", place="Khánh Hòa", code="QT-01", rows=ROWS,
    annexes=ANNEXES,
    made_at=NOW, records=42, digest="5b0e" * 16,
)  # fmt: skip
