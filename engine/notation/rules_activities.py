"""Tasks and what they need; attributes that other engines ignore."""

from collections.abc import Iterator
from typing import Any, Final

from engine.domain.errors import Invalid
from engine.notation.findings import bad_value, incomplete, unsupported
from engine.notation.names import ACTIVITIES, all_nodes, child, children, extension, flow_nodes, local

LONGEST_NUMBER: Final = 3  #: digits of a quantity of tokens
_JOB: Final = ("zeebe:taskDefinition", "zeebe:taskDefinition with a type")
_JOB_REMEDY: Final = (
    "Hãy chọn thao tác hoặc loại công việc (Task definition → Type).",
    "Choose an operation or a job type (Task definition → Type).",
)


def check(root: Any) -> Iterator[Invalid]:
    for node in all_nodes(root):
        if local(node) in ACTIVITIES:
            yield from _attributes(node)
            needs = _NEEDS.get(local(node))
            if needs is not None:
                yield from needs(node)


def _attributes(node: Any) -> Iterator[Invalid]:
    for name in ("startQuantity", "completionQuantity"):
        number = node.get(name, "1")
        if not (number.isdecimal() and len(number) <= LONGEST_NUMBER and int(number) > 0):
            remedy = ("Hãy ghi số nguyên dương đến 999.", "Give a whole number from 1 to 999.")
            yield bad_value(node.get("id"), (name, name), number, remedy)


def _has_job(node: Any) -> bool:
    definition = extension(node, "taskDefinition")
    return definition is not None and bool(definition.get("type"))


def _job(node: Any) -> Iterator[Invalid]:
    if not _has_job(node):
        yield incomplete(node.get("id"), _JOB, _JOB_REMEDY)


def _send(node: Any) -> Iterator[Invalid]:
    if not _has_job(node) and extension(node, "publishMessage") is None:
        yield incomplete(node.get("id"), _JOB, _JOB_REMEDY)


def _ad_hoc(node: Any) -> Iterator[Invalid]:
    name = node.get("id")
    settings = extension(node, "adHoc")
    if settings is not None and (settings.get("outputCollection") or settings.get("outputElement")):
        remedy = ("Hãy dùng ánh xạ đầu ra của từng việc.", "Use the output mapping of each activity.")
        yield unsupported(name, ("outputCollection ở đây", "an outputCollection here"), remedy)
    for event in (*children(node, "startEvent"), *children(node, "endEvent")):
        remedy = ("Hãy bỏ sự kiện này; việc nào cũng có thể chạy trước.", "Remove it; any activity may come first.")
        what = ("sự kiện bắt đầu hoặc kết thúc ở quy trình con tùy ứng", "a start or end event in an ad-hoc subprocess")
        yield unsupported(event.get("id"), what, remedy)
    if not any(local(inner) in ACTIVITIES for inner in flow_nodes(node)):
        remedy = ("Hãy vẽ ít nhất một việc.", "Draw at least one activity.")
        yield incomplete(name, ("việc bên trong", "an activity inside"), remedy)


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
    "sendTask": _send,
    "adHocSubProcess": _ad_hoc,
    "scriptTask": _script,
    "businessRuleTask": _rule,
    "callActivity": _call,
}
