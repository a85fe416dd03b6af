"""Files that somebody brings along become files of a design, with a report: diagrams of Camunda 7, Camunda 8 or plain
BPMN, decisions of any DMN."""

from collections.abc import Iterator, Sequence
from typing import Any, Final

from engine.domain.errors import Language
from engine.notation import camunda7, other_dmn
from engine.notation.names import executable, extensions
from engine.notation.taking_over import Line, Report, as_ours, is_camunda_7, place, read_bpmn_xml

Files = Sequence[tuple[str, bytes]]

_WORDS: Final = {
    "kinds": (
        {"camunda7": "Camunda 7", "camunda8": "Camunda 8", "bpmn": "BPMN thường", "dmn": "DMN"},
        {"camunda7": "Camunda 7", "camunda8": "Camunda 8", "bpmn": "plain BPMN", "dmn": "DMN"},
    ),
    "hands": ("Cần người xử lý ({n})", "Needs hands ({n})"),
    "done": ("Đã chuyển ({n})", "Taken over ({n})"),
    "none": ("Không có.", "Nothing."),
    "undrawn": ("không có hình vẽ", "no drawing"),
    "draw": ("bấm “Vẽ tự động” trên bàn vẽ", "press “Draw it automatically” on the board"),
    "head": ("Phần tử | Trong tệp cũ | Nay là", "Element | In the old file | What it is now"),
    "note": (
        "Dòng “cần người xử lý” còn nằm trong thuộc tính imported của phần tử và hiện trong danh sách lời khuyên.",
        "What needs hands stays in the property imported of its element and is listed with the advice.",
    ),
    "note_dmn": (
        "Dòng “cần người xử lý” còn nằm trong phần mô tả (description) của quyết định trong tệp.",
        "What needs hands stays in the description of its decision in the file.",
    ),
}  # fmt: skip


def take_over(name: str, content: bytes, language: Language) -> tuple[Files, str]:
    """The file in our dialect, with forms made of generated ones; and what to tell of it, "" if nothing was changed.

    Raises XmlRefused, NotBpmn for a diagram that is none, NotDmn for a decision that is none.
    """
    word = 0 if language == "vi" else 1
    if name.endswith(".dmn"):
        table, lines = other_dmn.take_over(content)
        return ((name, table),), "\n".join(_told(name, "dmn", lines, word)) if lines else ""
    if not name.endswith(".bpmn"):
        return ((name, content),), ""
    root = read_bpmn_xml(content)
    report = Report()
    kind = "camunda7" if is_camunda_7(root) else "camunda8" if _is_ours(root) else "bpmn"
    if kind != "camunda8":
        camunda7.take_over(root, report)
    changed = as_ours(root, report)
    _connectors(root, report)
    ours = changed if report.lines else content
    _drawing(root, report, word)
    if not report.lines:
        return ((name, content),), ""
    told = "\n".join(_told(name, kind, report.lines, word))
    return ((name, ours), *sorted(report.forms.items())), told


def _is_ours(root: object) -> bool:
    return any(extensions(one) for process in executable(root) for one in process.iter() if isinstance(one.tag, str))


def _connectors(root: object, report: Report) -> None:
    """A connector of Camunda 8 is a job that some worker must do."""
    for process in executable(root):
        for one in process.iter("{*}taskDefinition"):
            if (one.get("type") or "").startswith("io.camunda:"):
                report.lines.append(Line(place=place(one), old=f"connector {one.get('type')}", done=False))


def _drawing(root: Any, report: Report, word: int) -> None:
    """Without a drawing nobody sees the diagram; the board offers to make one."""
    if next(root.iter("{*}BPMNShape"), None) is None:
        for process in executable(root)[:1]:
            old, new = str(_WORDS["undrawn"][word]), str(_WORDS["draw"][word])
            report.lines.append(Line(place=place(process), old=old, new=new, done=False))


def _told(name: str, kind: str, lines: Sequence[Line], word: int) -> Iterator[str]:
    yield f"## {name} ({_WORDS['kinds'][word][kind]})"  # type: ignore[index]  # a table of words by kind
    for title, done in (("hands", False), ("done", True)):
        rows = [one for one in lines if one.done is done]
        yield from ("", f"### {str(_WORDS[title][word]).format(n=len(rows))}", "")
        if not rows:
            yield str(_WORDS["none"][word])
            continue
        yield from (f"| {_WORDS['head'][word]} |", "| --- | --- | --- |")
        yield from (f"| {one.place} | {_cell(one.old)} | {_cell(one.new)} |" for one in rows)
    yield from ("", str(_WORDS["note_dmn" if kind == "dmn" else "note"][word]), "")


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")
