"""Tasks and what they need; loops; attributes that other engines ignore."""

from collections.abc import Iterator
from typing import Any, Final

from engine.domain.errors import Invalid
from engine.notation.findings import incomplete, unsupported
from engine.notation.names import ACTIVITIES, all_nodes, child, extension, local

_JOB: Final = ("zeebe:taskDefinition", "zeebe:taskDefinition with a type")
_JOB_REMEDY: Final = (
    "Hãy chọn thao tác hoặc loại công việc (Task definition → Type).",
    "Choose an operation or a job type (Task definition → Type).",
)


def check(root: Any) -> Iterator[Invalid]:
    for node in all_nodes(root):
        if local(node) in ACTIVITIES:
            yield from _attributes(node)
            yield from _loops(node)
            needs = _NEEDS.get(local(node))
            if needs is not None:
                yield from needs(node)


def _attributes(node: Any) -> Iterator[Invalid]:
    for name in ("startQuantity", "completionQuantity"):
        if node.get(name, "1") != "1":
            remedy = ("Hãy bỏ thuộc tính này; dùng cổng song song.", "Remove it; use a parallel gateway.")
            yield unsupported(node.get("id"), (f"{name} khác 1", f"{name} other than 1"), remedy)
    if node.get("isForCompensation") == "true":
        remedy = ("Hãy vẽ bước bù trừ thành nhánh riêng.", "Draw the undoing step as a branch of its own.")
        yield unsupported(node.get("id"), ("bù trừ", "compensation"), remedy)
    if node.get("instantiate") == "true":
        remedy = ("Hãy dùng sự kiện bắt đầu bằng thông điệp.", "Use a message start event.")
        yield unsupported(node.get("id"), ("nhiệm vụ nhận khởi tạo hồ sơ", "an instantiating receive task"), remedy)
    io = child(node, "ioSpecification")
    if io is not None and len(io):
        remedy = ("Hãy dùng ánh xạ vào/ra (zeebe:ioMapping).", "Use input and output mappings (zeebe:ioMapping).")
        yield unsupported(node.get("id"), ("ioSpecification", "ioSpecification"), remedy)


def _loops(node: Any) -> Iterator[Invalid]:
    if child(node, "standardLoopCharacteristics") is not None:
        remedy = ("Hãy vẽ vòng lặp bằng cổng loại trừ.", "Draw the loop with an exclusive gateway.")
        yield unsupported(node.get("id"), ("vòng lặp chuẩn", "a standard loop"), remedy)
    loop = child(node, "multiInstanceLoopCharacteristics")
    if loop is None:
        return
    if loop.get("behavior", "All") != "All":
        remedy = ("Hãy dùng completionCondition.", "Use a completion condition.")
        yield unsupported(node.get("id"), ("behavior của đa phiên bản", "behavior of a multi-instance"), remedy)
    settings = extension(loop, "loopCharacteristics")
    if settings is None or not (settings.get("inputCollection") or "").lstrip().startswith("="):
        remedy = ("Hãy ghi biểu thức cho Input collection, ví dụ “=nguoi”.", 'Give the input collection: "=people".')
        yield incomplete(node.get("id"), ("danh sách lặp (inputCollection)", "the input collection"), remedy)
    elif bool(settings.get("outputCollection")) != bool(settings.get("outputElement")):
        remedy = ("Hãy ghi cả Output collection và Output element, hoặc bỏ cả hai.", "Give both or none of the two.")
        what = ("một trong outputCollection và outputElement", "one of outputCollection and outputElement")
        yield incomplete(node.get("id"), what, remedy)


def _has_job(node: Any) -> bool:
    definition = extension(node, "taskDefinition")
    return definition is not None and bool(definition.get("type"))


def _job(node: Any) -> Iterator[Invalid]:
    if not _has_job(node):
        yield incomplete(node.get("id"), _JOB, _JOB_REMEDY)


def _script(node: Any) -> Iterator[Invalid]:
    settings = extension(node, "script")
    if settings is None and not _has_job(node):
        remedy = ("Hãy ghi biểu thức FEEL và biến kết quả.", "Give a FEEL expression and a result variable.")
        yield incomplete(node.get("id"), ("zeebe:script", "zeebe:script"), remedy)
    elif settings is not None and not (settings.get("expression") or "").lstrip().startswith("="):
        remedy = ("Biểu thức phải bắt đầu bằng “=”.", 'The expression must start with "=".')
        yield incomplete(node.get("id"), ("biểu thức FEEL", "the FEEL expression"), remedy)
    elif settings is not None and not settings.get("resultVariable"):
        remedy = ("Hãy đặt tên biến kết quả.", "Name the result variable.")
        yield incomplete(node.get("id"), ("biến kết quả", "the result variable"), remedy)
    if child(node, "script") is not None:
        remedy = ("Hãy dùng biểu thức FEEL (zeebe:script).", "Use a FEEL expression (zeebe:script).")
        yield unsupported(node.get("id"), ("mã lệnh trong mô hình", "program text in a model"), remedy)


def _rule(node: Any) -> Iterator[Invalid]:
    settings = extension(node, "calledDecision")
    if settings is None and not _has_job(node):
        remedy = ("Hãy chọn bảng quyết định và biến kết quả.", "Choose a decision and a result variable.")
        yield incomplete(node.get("id"), ("bảng quyết định", "the decision"), remedy)
    elif settings is not None and not (settings.get("decisionId") and settings.get("resultVariable")):
        remedy = ("Hãy ghi cả mã quyết định và biến kết quả.", "Give both decision id and result variable.")
        yield incomplete(node.get("id"), ("decisionId hoặc resultVariable", "decisionId or resultVariable"), remedy)


def _call(node: Any) -> Iterator[Invalid]:
    settings = extension(node, "calledElement")
    if settings is None or not settings.get("processId"):
        remedy = ("Hãy ghi mã quy trình được gọi.", "Give the id of the process to call.")
        yield incomplete(node.get("id"), ("mã quy trình được gọi", "the called process"), remedy)


_NEEDS: Final = {
    "serviceTask": _job,
    "sendTask": _job,
    "scriptTask": _script,
    "businessRuleTask": _rule,
    "callActivity": _call,
}
