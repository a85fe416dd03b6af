"""What a comparison calls elements and what is in them: as the drawing board does, not as files do."""

import re
from typing import Final

from engine.domain.errors import Language

_TYPES: Final = {
    "process": "quy trình", "participant": "bể", "lane": "làn", "startEvent": "bắt đầu", "endEvent": "kết thúc",
    "userTask": "việc của người", "serviceTask": "việc của hệ thống", "businessRuleTask": "việc tra bảng quyết định",
    "scriptTask": "việc tính biểu thức", "sendTask": "việc gửi thông điệp", "receiveTask": "việc chờ thông điệp",
    "callActivity": "gọi quy trình", "subProcess": "quy trình con", "exclusiveGateway": "cổng loại trừ",
    "parallelGateway": "cổng song song", "inclusiveGateway": "cổng bao hàm", "eventBasedGateway": "cổng theo sự kiện",
    "sequenceFlow": "luồng", "boundaryEvent": "sự kiện biên", "intermediateCatchEvent": "sự kiện chờ",
    "intermediateThrowEvent": "sự kiện phát", "message": "thông điệp", "decision": "quyết định",
    "decisionTable": "bảng quyết định", "rule": "dòng của bảng", "input": "cột điều kiện", "output": "cột kết quả",
    "inputEntry": "ô điều kiện", "outputEntry": "ô kết quả", "inputData": "dữ liệu vào", "textfield": "một dòng chữ",
    "textarea": "nhiều dòng chữ", "number": "số", "datetime": "ngày giờ", "select": "danh sách chọn",
    "radio": "chọn một", "checkbox": "ô đánh dấu", "checklist": "nhóm ô đánh dấu", "filepicker": "chọn tệp",
    "dynamiclist": "danh sách lặp", "group": "nhóm", "text": "chữ", "expression": "biểu thức",
}  # fmt: skip
#: of what is said by several words the last one that stands here; others of the file's own follow it as they are
_PARTS: Final = {
    "name": "tên", "label": "nhãn", "documentation": "hướng dẫn", "conditionExpression": "điều kiện",
    "default": "luồng mặc định", "sourceRef": "từ", "targetRef": "đến", "attachedToRef": "gắn vào", "text": "nội dung",
    "formDefinition formId": "biểu mẫu", "assignmentDefinition assignee": "giao cho", "taskDefinition type": "thao tác",
    "assignmentDefinition candidateGroups": "nhóm có thể nhận", "calledDecision decisionId": "bảng quyết định",
    "calledDecision resultVariable": "kết quả ghi vào", "calledElement processId": "quy trình được gọi",
    "ioMapping input": "đầu vào", "ioMapping output": "đầu ra", "timerEventDefinition timeDuration": "thời gian chờ",
    "timerEventDefinition timeDate": "lúc", "timerEventDefinition timeCycle": "chu kỳ",
    "script expression": "biểu thức",
    "property role": "vai trò", "property legalBasis": "căn cứ quy chế", "property step": "số bước",
    "property outcomes": "kết quả (nút bấm)", "property output": "kết quả phải có", "property mode": "loại việc",
    "property stepClass": "lớp thời hạn", "property finalOutcome": "kết quả khi quá hạn cuối",
    "property facts": "thông tin hiện trên biểu mẫu", "property preview": "kiểm tra khi đang gõ",
    "property recall": "ai được rút lại", "property confidentiality": "độ mật", "property title_en": "tên tiếng Anh",
    "property documentation_en": "hướng dẫn tiếng Anh", "property calledOnly": "chỉ do quy trình khác gọi",
    "key": "mã trường", "type": "loại", "validate": "kiểm tra", "values": "các mục", "description": "giải thích",
    "defaultValue": "giá trị đầu", "conditional": "ẩn khi", "hitPolicy": "cách chọn dòng", "typeRef": "kiểu",
}  # fmt: skip


def element(kind: str, language: Language) -> str:
    """`userTask` is "việc của người", or "user task"."""
    return _TYPES.get(kind, kind) if language == "vi" else _spoken(kind)


def part(said: str, language: Language) -> str:
    """`ioMapping input days` is "đầu vào days", `property legalBasis` "căn cứ quy chế"."""
    if language != "vi":
        return _spoken(said.removeprefix("property "))
    words = said.split()
    for many in range(len(words), 0, -1):
        known = _PARTS.get(" ".join(words[:many]))
        if known:
            return " ".join([known, *words[many:]])
    return said.removeprefix("property ")


def _spoken(words: str) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", words).replace("_", " ").lower()
