"""What the replay script needs of each step; the words of a step are already in the page."""

from typing import Any

from engine.queries.views import ReplayView
from web.shared.i18n import t


def island(replay: ReplayView) -> dict[str, Any]:
    """Diagram and marks; step n is a pure function of row n, so that the slider can go back."""
    return {
        "diagrams": [vars(one) for one in replay.diagrams],
        "steps": [
            {
                "element": step.line.element_id,
                "diagram": step.diagram,
                "active": list(step.active),
                "done": dict(step.done),
                "flows": dict(step.flows),
            }
            for step in replay.steps
        ],
    }


def detail_word(name: str) -> str:
    """What a detail of a step is called; an unknown one keeps its own name."""
    words = {
        "decision": t("Bảng quyết định"),
        "inputs": t("Dữ liệu xét"),
        "rule": t("Dòng quy tắc"),
        "note": t("Ghi chú của dòng"),
        "result": t("Kết quả"),
        "operation": t("Thao tác"),
        "document": t("Văn bản"),
        "role": t("Vai trò"),
        "until": t("Đến"),
        "code": t("Mã lỗi"),
        "sha256": t("Mã băm"),
        "number": t("Số"),
        "reason": t("Lý do"),
    }
    return words.get(name, name)
