"""Listeners: jobs before an element works and before it is left."""

from collections.abc import Iterator
from typing import Any, Final

from engine.domain.errors import Invalid
from engine.domain.jobs import is_external
from engine.notation.findings import bad_value, incomplete, unsupported
from engine.notation.names import all_nodes, executable, extension, local

EVENTS: Final = {"executionListener": ("start", "end"), "taskListener": ("creating", "completing")}
#: elements that are left without a step of their own, or come to be without one
_ONLY: Final = {"eventBasedGateway": ("start",), "boundaryEvent": ("end",)}
_LATER: Final = ("assigning", "updating", "canceling")


def check(root: Any) -> Iterator[Invalid]:
    for process in executable(root):
        if extension(process, "executionListeners") is not None:
            remedy = (
                "Hãy đặt bộ lắng nghe ở sự kiện bắt đầu hoặc kết thúc.",
                "Put them on the start and end events.",
            )
            what = ("bộ lắng nghe của cả quy trình", "listeners of a whole process")
            yield unsupported(process.get("id"), what, remedy)
    for node in all_nodes(root):
        for name in ("executionListeners", "taskListeners"):
            for one in () if (found := extension(node, name)) is None else found:
                if local(one) in EVENTS:
                    yield from _listener(node, one)


def _listener(node: Any, one: Any) -> Iterator[Invalid]:
    event, job_type = one.get("eventType") or "", one.get("type") or ""
    if event in _LATER:
        remedy = (
            "Hãy dùng “creating” hoặc “completing”; người giữ việc theo vai trò và quy tắc, không theo dịch vụ.",
            'Use "creating" or "completing"; who has a task follows from roles and rules, not from a service.',
        )
        yield unsupported(node.get("id"), (f"bộ lắng nghe “{event}”", f'a listener for "{event}"'), remedy)
    elif event not in _ONLY.get(local(node), EVENTS[local(one)]) or event not in EVENTS[local(one)]:
        choices = ", ".join(_ONLY.get(local(node), EVENTS[local(one)]))
        remedy = (f"Hãy chọn: {choices}.", f"Choose one of: {choices}.")
        yield bad_value(node.get("id"), ("eventType của bộ lắng nghe", "the eventType of a listener"), event, remedy)
    if not job_type:
        remedy = ("Hãy ghi loại công việc.", "Give the type of its job.")
        yield incomplete(node.get("id"), ("loại công việc của bộ lắng nghe", "the type of a listener"), remedy)
    elif not job_type.startswith("=") and not is_external(job_type):
        remedy = ("Hãy vẽ thao tác thành nhiệm vụ dịch vụ.", "Draw the operation as a service task.")
        what = (f"thao tác “{job_type}” làm bộ lắng nghe", f'the operation "{job_type}" as a listener')
        yield unsupported(node.get("id"), what, remedy)
