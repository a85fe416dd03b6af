"""Designs as the editor's script takes them."""

import base64
from collections.abc import Iterable, Mapping
from typing import Any, Final

from engine.commands.offer_parts import Parts
from engine.domain.advice import RULES
from engine.domain.errors import Invalid, Language
from engine.ports import Parameter
from engine.queries.designs import CommentView, DesignView, FileView
from web.shared.words import moment

TEXTS: Final = (".bpmn", ".dmn", ".form", ".feature", ".md")


def island(asked: DesignView) -> dict[str, Any]:
    """Everything the editor begins with."""
    return {
        "key": asked.row.key,
        "folder": asked.row.folder,
        "title": asked.row.title,
        "mayDraw": asked.may_draw,
        "files": [file(one) for one in asked.files],
        "comments": [comment(one) for one in asked.comments],
    }


def file(one: FileView) -> dict[str, Any]:
    """Texts as they are, anything else as base64."""
    made: dict[str, Any] = {"name": one.name, "revision": one.revision, "state": one.state}
    if one.name.endswith(TEXTS):
        made["text"] = one.content.decode("utf-8-sig", errors="replace")
    else:
        made["base64"] = base64.b64encode(one.content).decode()
    if one.changed_by is not None and one.changed_at is not None:
        made["changed"] = f"{one.changed_by.name}, {moment(one.changed_at)}"
    return made


def comment(one: CommentView) -> dict[str, Any]:
    return {
        "number": one.number,
        "file": one.file,
        "element": one.element_id,
        "author": one.author.name,
        "at": moment(one.at),
        "text": one.text,
        "settled": one.settled_by.name if one.settled_by else None,
    }


def findings(found: Iterable[Invalid], language: Language) -> list[dict[str, Any]]:
    """Faults by file and element."""
    return [
        {
            "file": one.facts.get("file", ""),
            "place": one.place,
            "level": one.facts.get("level", "error"),
            "code": one.facts.get("rule", one.code),
            "help": f"/designs/rules#{one.facts['rule']}" if one.facts.get("rule") in RULES else "",
            "text": one.facts.get("text_vi" if language == "vi" else "text_en") or one.text(language),
        }
        for one in found
    ]


def parts(offered: Parts) -> dict[str, Any]:
    """Operations with their schemas, roles."""

    def schema(rows: Mapping[str, Parameter]) -> dict[str, Any]:
        return {name: {"type": one.type, "required": one.required, "text": one.text} for name, one in rows.items()}

    operations = [
        {"name": one.name, "title": one.title, "inputs": schema(one.inputs), "outputs": schema(one.outputs)}
        for one in offered.operations
    ]
    return {
        "operations": operations,
        "roles": [list(pair) for pair in offered.roles],
        "limits": [list(pair) for pair in offered.limits],
        "templates": list(offered.templates),
    }
