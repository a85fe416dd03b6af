"""A small leave procedure: a start form, a decision, a correction, a wait; and a second one that nobody starts."""

import json
from typing import Any

from tests.unit.executor.bpmn import (
    boundary,
    end,
    flows,
    mapping,
    message,
    message_ref,
    node,
    process,
    start,
    timer,
    user,
)

FACTS = (
    '=[{label_vi: "Loại nghỉ", label_en: "Kind", value: leave_kind},'
    ' {label_vi: "Nhận bàn giao", label_en: "Takes over", value: handover_to},'
    ' {label_vi: "Lý do muộn", label_en: "Why late", value: null}]'
)


def properties(**given: str) -> str:
    lines = (f'<zeebe:property name="{name}" value="{_text(value)}"/>' for name, value in given.items())
    return f"<zeebe:properties>{''.join(lines)}</zeebe:properties>"


def _text(value: str) -> str:
    return value.replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;")


def form(form_id: str) -> str:
    return f'<zeebe:formDefinition formId="{form_id}"/>'


def leave() -> bytes:
    decide = user(
        "decide",
        ext=form("decision")
        + mapping(inputs={"comment": "=&quot;Đồng ý&quot;"})
        + properties(outcomes="forward,return,refuse", facts=FACTS, legalBasis="stttt.d27.k2-1", title_en="Decide"),
        inner="",
        attributes='name="Xem xét, quyết định"',
    )
    correct = user("correct", ext=form("ask") + properties(outcomes="submit,withdraw", preview="={}"),
                   attributes='name="Sửa lại đơn"')  # fmt: skip
    review = node(
        "subProcess",
        "review",
        inner=start("rs") + decide + correct + end("re") + flows("rs decide", "decide correct", "correct re"),
    )
    wait = node("intermediateCatchEvent", "until_back", inner=timer("PT48H"), attributes='name="Đến khi hết nghỉ"')
    body = (
        "<bpmn:documentation>Đơn xin nghỉ trước khi vắng mặt.</bpmn:documentation>"
        f"<bpmn:extensionElements>{properties(legalBasis='stttt.d27.k1 stttt.d27.k9', title_en='Leave of absence')}"
        "</bpmn:extensionElements>"
        + node("startEvent", "s", ext=form("ask") + properties(preview="={}"))
        + review
        + boundary("withdrawn", "review", message_ref("withdraw"))
        + wait
        + end("e")
        + end("gone")
        + flows("s review", "review until_back", "until_back e", "withdrawn gone")
    )
    return process(body, tops=message("withdraw", "=reason"), process_id="leave", attributes='name="Nghỉ phép"')


def yearly() -> bytes:
    """Begins by itself."""
    begin = node("startEvent", "s", inner=timer("R/PT24H", "timeCycle"))
    return process(begin + end() + flows("s e"), process_id="year-open", attributes='name="Mở sổ phép năm"')


def field(kind: str, key: str, label: str, english: str, **more: Any) -> dict[str, Any]:
    return {
        "type": kind, "id": f"Field_{key}", "key": key, "label": label, "properties": {"label_en": english}, **more
    }  # fmt: skip


KINDS = [
    {"label": "Nghỉ phép năm", "value": "annual", "label_en": "Annual leave"},
    {"label": "Nghỉ việc riêng", "value": "personal", "label_en": "Personal leave"},
]
ASK_FIELDS = [
    field("select", "leave_kind", "Loại nghỉ", "Kind of leave", values=KINDS),
    field("textarea", "reason", "Lý do", "Reason"),
    field("textfield", "phone", "Điện thoại", "Phone"),
    field("select", "handover_to", "Người nhận bàn giao", "Who takes over", valuesKey="_colleagues"),
    field("checkbox", "abroad", "Đi nước ngoài", "Going abroad"),
]
DECISION_FIELDS = [
    field("textarea", "comment", "Ý kiến", "Opinion"),
    field("textarea", "changes", "Cần sửa", "To change",
          conditional={"hide": '=abroad = true or not(list contains(_outcomes, "return"))'}),
]  # fmt: skip


def file_of(form_id: str, components: list[dict[str, Any]]) -> bytes:
    return json.dumps({"type": "default", "id": form_id, "schemaVersion": 19, "components": components}).encode()


ASK, DECISION = file_of("ask", ASK_FIELDS), file_of("decision", DECISION_FIELDS)
