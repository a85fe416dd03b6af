"""The draft that opinions are asked on may be a file: whoever is asked opens it, nobody else does."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.domain.errors import NotFound
from engine.queries.attachments import AskAttachment
from tests.files import PDF, upload
from tests.offices import Desk

NAME = "du-thao-quy-che.pdf"
ASKED = {
    "matter": "ordinary",
    "subject": "Quy chế quản lý xe",
    "ordered_by": "uyen.pcvp",
    "why_written": "khong_can_thao_luan",
    "lead_unit": "vptw.qt",
    "drafter": "anh.tp",
    "draft": "Điều 1. Phạm vi điều chỉnh",
    "submission": "Xin ý kiến về phạm vi",
    "earlier_opinions": "Chưa có",
    "pages": 12,
    "question_rows": [{"question": "Đồng ý với dự thảo?"}],
    "ask_units": ["vptw.hc"],
    "urgency": "normal",
    "silence": "no_reply",
    "visibility": "after_close",
    "result_kind": "TB",
}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = Desk.opened(tmp_path / "data")
    yield opened
    opened.office.close()


def test_whoever_is_asked_opens_the_files_of_the_draft(desk):
    place, field = "start:written-consultation", "Field_draft_files"
    draft = upload(desk, "uyen.pcvp", PDF, NAME, place=place, field=field)
    key = desk.start("uyen.pcvp", process_id="written-consultation", **ASKED, draft_files=[draft])
    asked = AskAttachment(actor=desk.actor("viet.tphc"), instance_key=key, file_id=draft["id"])
    with pytest.raises(NotFound):
        desk.office.ask(AskAttachment(actor=desk.actor("tai.cb"), instance_key=key, file_id=draft["id"]))
    desk.complete("anh.tp", "approve")
    assert desk.office.ask(asked).content == PDF
