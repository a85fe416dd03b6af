"""Which steps of a diagram make papers, from which templates, with which values."""

import re
from collections.abc import Iterator
from typing import Any, Final

from engine.decisions.feel import FeelError, entries_of
from engine.domain.errors import Invalid
from engine.notation.names import all_nodes, extension, local
from engine.notation.xml import read_xml
from engine.ports import PaperUse

RENDER: Final = "document.render"
TEMPLATE: Final = re.compile(r"[^\"\\/]+\.docx\Z")
WRITTEN: Final = re.compile(r'"([^"\\]*)"')
COMPARED: Final = re.compile(r'!?=\s*"[^"\\]*"')
QUOTED: Final = re.compile(r'"([^"\\/]+\.docx)"')


def paper_uses(bpmn: bytes) -> tuple[PaperUse, ...]:
    """In document order; () of a file that cannot be read."""
    try:
        root = read_xml(bpmn)
    except Invalid:
        return ()
    return tuple(_uses(root))


def _uses(root: Any) -> Iterator[PaperUse]:
    for node in all_nodes(root):
        task, mapping = extension(node, "taskDefinition"), extension(node, "ioMapping")
        if task is None or task.get("type") != RENDER or mapping is None:
            continue
        given = {one.get("target") or "": one.get("source") or "" for one in mapping if local(one) == "input"}
        yield PaperUse(
            element_id=node.get("id"),
            templates=_templates(given.get("template", "")),
            names=_names(given),
            titles=_titles(given.get("title", "")),
        )


def _templates(source: str) -> tuple[str, ...]:
    if source.startswith("="):
        return tuple(dict.fromkeys(QUOTED.findall(source)))
    return (source,) if TEMPLATE.match(source) else ()


def _titles(source: str) -> tuple[str, ...]:
    """A text, or the texts of an expression but for those it only compares with."""
    if not source.startswith("="):
        return (source,) if source else ()
    texts = (one.strip(" –-,") for one in WRITTEN.findall(COMPARED.sub("", source[1:])))
    return tuple(dict.fromkeys(one for one in texts if one))


def _names(given: dict[str, str]) -> frozenset[str] | None:
    """Of the input "data" as one context that is written out, or of "data.x" one by one."""
    single = {target.partition(".")[2] for target in given if target.startswith("data.")}
    source = given.get("data")
    if source is None:
        return frozenset(single)
    try:
        entries = entries_of(source.removeprefix("=")) if source.startswith("=") else None
    except FeelError:
        return None
    return None if entries is None else entries | single
