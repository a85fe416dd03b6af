"""What designers send: files, notes, a date, a plan."""

import base64
import binascii
import json
from collections.abc import Mapping
from datetime import date, datetime
from io import BytesIO
from pathlib import PurePosixPath
from typing import Any, Final
from zipfile import BadZipFile, ZipFile

from flask import request

from engine.commands.deploy import Files
from engine.commands.open_design import OpenDesign
from engine.commands.save_design import SaveDesign, Saving
from engine.domain.actor import Actor
from engine.domain.calendar import local_day
from engine.domain.designs import LARGEST_FILE, MOST_FILES, Release
from engine.domain.errors import Refused
from engine.domain.keys import InstanceKey
from web.shared.errors import Unreadable
from web.shared.parse import BIGGEST, body, normal
from web.shared.words import ZONE

LARGEST_BODY: Final = 40_000_000  #: bytes of one saving or import
LARGEST_PACKAGE: Final = 60_000_000  #: bytes of an unpacked archive


class ArchiveBroken(Refused):
    code = "archive-broken"
    vi = "Không mở được gói .zip: tệp hỏng, có mật khẩu, quá {most} tệp hoặc giải nén quá {mb} MB."
    en = "The .zip cannot be opened: broken, locked, more than {most} files, or more than {mb} MB unpacked."

    def __init__(self) -> None:
        super().__init__(most=MOST_FILES, mb=LARGEST_PACKAGE // 1_000_000)


def open_design(actor: Actor) -> OpenDesign:
    """A form, perhaps with files or one archive of them."""
    request.max_content_length = LARGEST_BODY
    sent = normal(request.form.to_dict())
    as_of = str(sent.get("as_of", ""))
    return OpenDesign(
        actor=actor,
        folder=str(sent.get("folder", "")).strip(),
        title=str(sent.get("title", "")),
        new=bool(sent.get("new")),
        as_of=int(as_of) if as_of.isdecimal() else None,
        files=uploaded(),
    )


def uploaded() -> Files:
    """Files of the form; an archive is opened. Raises ArchiveBroken for one that is broken or too large unpacked."""
    files: dict[str, bytes] = {}
    for storage in request.files.getlist("files"):
        name = normal(storage.filename or "")
        if not name:
            continue
        content = storage.read()
        files |= unpacked(content) if name.endswith(".zip") else {PurePosixPath(name).name: content}
    return tuple(sorted(files.items()))


def unpacked(archive: bytes) -> dict[str, bytes]:
    """The files of an archive by name, without the folder they may all lie in."""
    try:
        with ZipFile(BytesIO(archive)) as zipped:
            entries = [one for one in zipped.infolist() if not one.is_dir()]
            if len(entries) > MOST_FILES or sum(one.file_size for one in entries) > LARGEST_PACKAGE:
                raise ArchiveBroken
            files = {normal(one.filename): zipped.read(one) for one in entries}
    except (BadZipFile, RuntimeError, NotImplementedError) as cause:
        raise ArchiveBroken from cause
    tops = {name.partition("/")[0] for name in files}
    nested = len(tops) == 1 and all("/" in name for name in files)
    return {name.partition("/")[2] if nested else name: content for name, content in files.items()}


def save(key: int, actor: Actor) -> SaveDesign:
    """Raises Unreadable."""
    request.max_content_length = LARGEST_BODY
    sent = body()
    files = {str(name): saving(one) for name, one in _mapping(sent.get("files")).items()}
    return SaveDesign(actor=actor, design=key, files=files, anyway=sent.get("anyway") is True)


def saving(sent: Any) -> Saving:
    """``{text | base64 | removed, seen}``."""
    one = _mapping(sent)
    seen = one.get("seen", 0)
    if not isinstance(seen, int) or isinstance(seen, bool):
        raise Unreadable
    return Saving(content=None if one.get("removed") is True else content(one), seen=seen)


def screen(sent: Mapping[str, Any]) -> Files:
    """Files as they stand on the screen."""
    return tuple((str(name), content(_mapping(one))) for name, one in _mapping(sent.get("files", {})).items())


def content(one: Mapping[str, Any]) -> bytes:
    """A text as UTF-8, anything else as base64. Raises Unreadable."""
    text, encoded = one.get("text"), one.get("base64")
    if isinstance(text, str):
        return text.encode()
    if not isinstance(encoded, str) or len(encoded) > 2 * LARGEST_FILE:
        raise Unreadable
    try:
        return base64.b64decode(encoded, validate=True)
    except binascii.Error as cause:
        raise Unreadable from cause


def release(sent: Mapping[str, Any]) -> Release:
    """Note, tag, day and plan of a form."""
    return Release(
        note=str(sent.get("note", "")).strip(),
        version_tag=str(sent.get("version_tag", "")).strip(),
        valid_from=_day(str(sent.get("valid_from", ""))),
        plan=plan(sent),
    )


def plan(sent: Mapping[str, Any]) -> Mapping[str, Mapping[str, str]]:
    """Which processes' cases go on: {process id: {old element: new element}}, as JSON in the field ``plan``."""
    given = sent.get("plan") or {}
    if isinstance(given, str):
        try:
            given = json.loads(given)
        except ValueError as cause:
            raise Unreadable from cause
    return {
        str(process): {str(old): str(new) for old, new in _mapping(mapping).items() if new}
        for process, mapping in _mapping(given).items()
    }


def text_of(sent: Mapping[str, Any]) -> str:
    """A file of the screen. Raises Unreadable."""
    text = sent.get("text", "")
    if not isinstance(text, str) or len(text) > LARGEST_FILE:
        raise Unreadable
    return text


def keys_of(sent: Mapping[str, Any]) -> tuple[str, ...]:
    """Of scenarios; none = all. Raises Unreadable."""
    keys = sent.get("only") or []
    if not isinstance(keys, list) or not all(isinstance(one, str) for one in keys):
        raise Unreadable
    return tuple(keys)


def case_of(sent: Mapping[str, Any]) -> InstanceKey:
    """The key of a case, or an address that ends in it. Raises Unreadable."""
    typed = str(sent.get("case", "")).strip().rstrip("/").rpartition("/")[2]
    if not typed.isdecimal() or not 0 < int(typed) <= BIGGEST:
        raise Unreadable
    return InstanceKey(int(typed))


def release_day(sent: Mapping[str, Any]) -> tuple[date | None, bool]:
    """From which a design shall hold, as the form that puts it forward says it now; True = nothing is said of it."""
    if "valid_from" not in sent:
        return None, True
    asked = _day(str(sent["valid_from"]))
    return (None if asked is None else local_day(asked)), False


def _day(typed: str) -> datetime | None:
    """What the browser's date and time field sends, meant in Vietnam."""
    if not typed:
        return None
    try:
        return datetime.fromisoformat(typed).replace(tzinfo=ZONE)
    except ValueError as cause:
        raise Unreadable from cause


def _mapping(given: Any) -> Mapping[str, Any]:
    if not isinstance(given, dict):
        raise Unreadable
    return given
