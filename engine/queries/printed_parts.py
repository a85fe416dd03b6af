"""Parts of the printed procedure beside its steps: forms and papers by name, terms, what is kept where and how long."""

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Final

from engine.notation.callables import CALLED_ONLY
from engine.notation.outline import Outline, Step
from engine.notation.papers import paper_uses

KEPT: Final = "retention"  #: property of a process: how long its cases are kept after the year in which they end
KEPT_BY: Final = "retentionBasis"  #: property of a process: what that time rests on; a proposal says so
TERMS: Final = "terms"  #: property of a process: a line for each, "Phép năm: số ngày nghỉ hưởng nguyên lương"
FORM_NAME: Final = "formTitle"  #: property of a step: what its form is called in print
CASE_PLACE: Final = "Hệ thống; nộp lưu trữ cơ quan trong 01 năm từ năm công việc kết thúc"
WITH_CALLER: Final = "theo hồ sơ của quy trình gọi nó"
PAPER_PLACE: Final = "Văn thư; hồ sơ công việc"
NO_BASIS: Final = "chưa ghi căn cứ"
SHORT: Final = (
    ("QT", "quy trình"),
    ("BM", "biểu mẫu"),
    ("VB", "văn bản lập theo mẫu"),
    ("TT", "thứ tự"),
    ("B1, B2…", "bước; B1.1 là việc của hệ thống hoặc chỗ rẽ nhánh sau bước B1"),
)
WORKING_DAY: Final = ("Ngày làm việc", "ngày theo lịch làm việc của cơ quan, trừ ngày nghỉ hằng tuần và ngày lễ")


@dataclass(frozen=True, kw_only=True)
class StoredFile:
    """A line of the list of stored files (I-5)."""

    name: str
    place: str
    time: str  #: "" = the model does not say it
    basis: str  #: what the time rests on, as the model says


@dataclass(frozen=True, kw_only=True)
class PrintedForm:
    code: str  #: "BM-04-01"
    name: str  #: as the model calls it, else after the step that shows it
    form_id: str
    fields: tuple[tuple[str, str, bool], ...]  #: (label, type, whether it must be answered)
    appended: bool  #: a form of this package; one of another is only named


@dataclass(frozen=True, kw_only=True)
class PrintedPaper:
    code: str  #: "VB-01"
    name: str
    file: str


def stored_files(drawn: Sequence[Outline], head: Outline, papers: Sequence[PrintedPaper]) -> Iterator[StoredFile]:
    """The cases of every process that says a time, or of the chief one; then the papers, kept with the cases."""
    called = WITH_CALLER if head.properties.get(CALLED_ONLY) == "true" else ""
    usual, basis = head.properties.get(KEPT, called), head.properties.get(KEPT_BY, "" if called else NO_BASIS)
    for one in drawn:
        if one is head or one.properties.get(KEPT):
            yield StoredFile(
                name=f"Hồ sơ: {one.name}",
                place=CASE_PLACE,
                time=one.properties.get(KEPT, usual),
                basis=one.properties.get(KEPT_BY, basis),
            )
    for paper in papers:
        yield StoredFile(name=f"{paper.code} {paper.name}", place=PAPER_PLACE, time=usual, basis=basis)


def terms(drawn: Sequence[Outline]) -> tuple[tuple[str, str], ...]:
    """What the model explains, by its first word; then the abbreviations of the print."""
    lines = (line for one in drawn for line in one.properties.get(TERMS, "").splitlines())
    told = {term.strip(): meaning.strip() for term, sign, meaning in (line.partition(":") for line in lines) if sign}
    return (*told.items(), WORKING_DAY, *SHORT)


# ------------------------------------------------------------------ forms and papers by name


def forms(
    drawn: Sequence[Outline], package: Mapping[str, bytes], elsewhere: Mapping[str, bytes], code: str
) -> tuple[PrintedForm, ...]:
    """Those of the package in the order in which steps show them, then those that lie elsewhere."""
    shown: dict[str, tuple[Step, Outline]] = {}
    for process in drawn:
        for one in process.steps:
            if one.form_id:
                shown.setdefault(one.form_id, (one, process))
    ours, theirs = dict(_schemas(package)), dict(_schemas(elsewhere))
    order = [*(one for one in shown if one in ours), *(one for one in ours if one not in shown)]
    order += [one for one in shown if one not in ours]
    series = code.removeprefix("QT-")
    return tuple(
        PrintedForm(
            code=f"BM-{series}-{number:02d}",
            name=_form_name(form, shown.get(form)),
            form_id=form,
            fields=tuple(_fields(ours.get(form) or theirs.get(form) or {})),
            appended=form in ours,
        )
        for number, form in enumerate(order, 1)
    )


def _form_name(form: str, shown: tuple[Step, Outline] | None) -> str:
    if shown is None:
        return form
    step, process = shown
    name = step.name or form
    if step.properties.get(FORM_NAME):
        return step.properties[FORM_NAME]
    if step.type == "startEvent":
        return f"Phiếu nộp hồ sơ: {process.name}"
    if name.endswith("?"):
        return f"Phiếu trả lời: {name}"
    return f"Phiếu {name[:1].lower()}{name[1:]}"


def _schemas(files: Mapping[str, bytes]) -> Iterator[tuple[str, Any]]:
    for name, content in files.items():
        if name.endswith(".form"):
            with suppress(ValueError, AttributeError):  # a draft may hold what is no form yet
                schema = json.loads(content)
                yield str(schema.get("id", "")), schema


def _fields(component: Mapping[str, Any]) -> Iterator[tuple[str, str, bool]]:
    for one in component.get("components", ()):
        if one.get("key") or one.get("type") == "filepicker":
            needed = bool(one.get("validate", {}).get("required"))
            yield str(one.get("label") or one.get("dateLabel") or one.get("key")), str(one.get("type", "")), needed
        yield from _fields(one)


def papers(package: Mapping[str, bytes]) -> tuple[PrintedPaper, ...]:
    """Called as the steps that make them call them, else by their files."""
    titles: dict[str, list[str]] = {}
    for name, content in package.items():
        for use in paper_uses(content) if name.endswith(".bpmn") else ():
            paired = len(use.titles) == len(use.templates)  # chosen by the same question, in the same order
            for place, template in enumerate(use.templates):
                titles.setdefault(template, []).extend(use.titles[place : place + 1] if paired else use.titles)
    files = [name.rpartition("/")[2] for name in package if name.endswith(".docx")]
    return tuple(
        PrintedPaper(code=f"VB-{number:02d}", name=_paper_name(file, titles.get(file, ())), file=file)
        for number, file in enumerate(files, 1)
    )


def _paper_name(file: str, titles: Sequence[str]) -> str:
    return " / ".join(dict.fromkeys(titles)) or file.removesuffix(".docx")
