"""Steps of an office that designers choose from: element templates of Camunda, a JSON file or a list of them each."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from engine.domain.errors import Invalid

NEEDED: Final = ("id", "name", "appliesTo", "properties")


class BadTemplate(Invalid):
    code = "bad-element-template"
    vi = "Mẫu bước “{place}” không dùng được: {reason_vi}."
    en = 'The element template "{place}" cannot be used: {reason_en}.'


def load_templates(folder: Path) -> tuple[Mapping[str, Any], ...]:
    """By the names of the files. Raises BadTemplate for a file that is no template, or an id that is there twice."""
    found: dict[str, Mapping[str, Any]] = {}
    for path in sorted(folder.glob("*.json")):
        for one in _of(path):
            if one["id"] in found:
                raise BadTemplate(
                    place=path.name, reason_vi=f"mã {one['id']} bị trùng", reason_en=f"id {one['id']} is used twice"
                )
            found[one["id"]] = one
    return tuple(found.values())


def _of(path: Path) -> Iterator[Mapping[str, Any]]:
    try:
        read = json.loads(path.read_bytes())
    except ValueError as cause:
        raise BadTemplate(place=path.name, reason_vi="không phải JSON", reason_en="it is no JSON") from cause
    for one in read if isinstance(read, list) else [read]:
        missing = [name for name in NEEDED if not isinstance(one, dict) or not one.get(name)]
        if missing:
            said = ", ".join(missing)
            raise BadTemplate(place=path.name, reason_vi=f"thiếu {said}", reason_en=f"{said} is missing")
        yield one
