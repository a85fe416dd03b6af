"""Two forms as the procedures deploy them: a decision and a request for leave."""

from engine.queries import views

DECISION_FORM: views.Form = {
    "type": "default",
    "id": "decision",
    "schemaVersion": 17,
    "components": [
        {
            "type": "textarea",
            "id": "f_comment",
            "key": "comment",
            "label": "Ý kiến",
            "description": "Bắt buộc khi trả lại hoặc từ chối, ít nhất 10 ký tự.",
            "validate": {"maxLength": 2000},
        },
        {
            "type": "checkbox",
            "id": "f_cover",
            "key": "unit_cover_ok",
            "label": "Đơn vị bố trí được người thay",
            "defaultValue": True,
        },
        {
            "type": "checkbox",
            "id": "f_conflict",
            "key": "conflict_declared",
            "label": "Tôi có quan hệ lợi ích với người hoặc việc này",
        },
    ],
}
SESSIONS = [
    {"label": "Cả ngày", "value": "ca_ngay"},
    {"label": "Buổi sáng", "value": "sang"},
    {"label": "Buổi chiều", "value": "chieu"},
]
START_FORM: views.Form = {
    "type": "default",
    "id": "leave-start",
    "schemaVersion": 17,
    "components": [
        {
            "type": "select",
            "id": "f_kind",
            "key": "leave_kind",
            "label": "Loại nghỉ",
            "values": [
                {"label": "Nghỉ phép năm", "value": "annual"},
                {"label": "Nghỉ việc riêng", "value": "personal"},
                {"label": "Nghỉ không hưởng lương", "value": "unpaid"},
            ],
            "validate": {"required": True},
        },
        {
            "type": "datetime",
            "subtype": "date",
            "id": "f_start",
            "key": "start_date",
            "dateLabel": "Nghỉ từ ngày",
            "validate": {"required": True},
            "layout": {"row": "r1", "columns": 8},
        },
        {
            "type": "select",
            "id": "f_ss",
            "key": "start_session",
            "label": "Buổi",
            "values": SESSIONS,
            "defaultValue": "ca_ngay",
            "layout": {"row": "r1", "columns": 8},
        },
        {
            "type": "datetime",
            "subtype": "date",
            "id": "f_end",
            "key": "end_date",
            "dateLabel": "Đến hết ngày",
            "validate": {"required": True},
            "layout": {"row": "r2", "columns": 8},
        },
        {
            "type": "select",
            "id": "f_es",
            "key": "end_session",
            "label": "Buổi",
            "values": SESSIONS,
            "defaultValue": "ca_ngay",
            "layout": {"row": "r2", "columns": 8},
        },
        {
            "type": "textarea",
            "id": "f_reason",
            "key": "reason",
            "label": "Lý do",
            "validate": {"required": True, "minLength": 10},
        },
        {"type": "textfield", "id": "f_place", "key": "stay_place", "label": "Nơi nghỉ"},
        {
            "type": "textfield",
            "id": "f_phone",
            "key": "phone",
            "label": "Điện thoại liên hệ",
            "validate": {"required": True, "pattern": "^[0-9]{9,11}$"},
        },
    ],
}
