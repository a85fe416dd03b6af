"""Upload a file to a field of a form that is being filled in. Until the form is sent it belongs to who uploaded it."""

import secrets
from dataclasses import dataclass
from hashlib import sha256
from typing import Final, Protocol

from engine.commands.attaching import owners
from engine.commands.beginning import check_role, is_sealed
from engine.commands.speak_as_author import PLACE, author_of
from engine.commands.tasks_of import task_of
from engine.commands.tools import Tools
from engine.decisions import forms
from engine.domain.actor import Actor
from engine.domain.attachments import MOST_LOOSE, Attachment, FileField, Keeping, TooManyLoose, fit_name, reference
from engine.domain.errors import NotFound
from engine.domain.facts import Json
from engine.domain.file_types import FileNotAccepted, FileTooLarge, FileType, kind_of
from engine.domain.keys import ElementKey, InstanceKey
from engine.faults import reach
from engine.ports import Laid, Transaction

STEP: Final = 1 << 18  #: bytes that are taken at once
ID_BYTES: Final = 16


class Source(Protocol):
    """Bytes as they come in."""

    def read(self, size: int, /) -> bytes: ...


@dataclass(frozen=True, kw_only=True)
class UploadFile:
    actor: Actor
    place: str  #: of the form, as of its draft: "start:leave", "task:117440513", "letter:117440512"
    field: str  #: id of the component
    name: str
    content: Source
    size: int | None = None  #: bytes, as the sender says before sending them


@dataclass(frozen=True, kw_only=True)
class Target:
    """Where a file is going, and how it has to be kept there."""

    field: FileField
    keeping: Keeping
    owner: str


@dataclass(frozen=True, kw_only=True)
class Coming:
    """A file as it is about to be stored."""

    one: Attachment
    content: bytes


def handle(cmd: UploadFile, tools: Tools) -> dict[str, Json]:
    """The reference that the form then holds. Nothing larger than the limit is ever read to its end.

    Raises NotFound for a form or field that is not the asker's, NotForYourRole, FileTooLarge, FileNotAccepted, what
    kind_of raises, TooManyLoose; each Invalid names the field.
    """
    with tools.store.transaction(cmd.actor.agency, trial=True) as tx:
        target = _target(cmd, tools, tx)
    content = _taken(cmd, _most(target.field, tools))
    name = fit_name(cmd.name)
    kind = kind_of(content, name, cmd.field)
    if target.field.accept and not set(kind.endings) & set(target.field.accept):
        raise FileNotAccepted(place=cmd.field, name=name, kind=kind.name, taken=", ".join(target.field.accept))
    coming = _coming(cmd, tools, target, (name, kind, content))
    laid = tools.store.lay(coming.content)
    try:
        _add(cmd, tools, coming, laid)
    finally:
        laid.drop()
    return reference(coming.one, name)


def _add(cmd: UploadFile, tools: Tools, coming: Coming, laid: Laid) -> None:
    with tools.store.transaction(cmd.actor.agency) as tx:
        if _target(cmd, tools, tx).keeping != coming.one.keeping:  # the case was sealed meanwhile
            raise NotFound("form", cmd.place)
        if tx.attachments.loose_of(coming.one.owner) >= MOST_LOOSE:
            raise TooManyLoose(place=cmd.field, most=MOST_LOOSE)
        tx.attachments.add(coming.one, laid)


def _most(field: FileField, tools: Tools) -> int:
    return tools.largest_file if field.megabytes is None else min(tools.largest_file, field.megabytes << 20)


def _taken(cmd: UploadFile, most: int) -> bytes:
    """Raises FileTooLarge as soon as it is one byte more than ``most``."""
    taken = bytearray()
    too_large = FileTooLarge(place=cmd.field, megabytes=most >> 20)
    if cmd.size is not None and cmd.size > most:
        raise too_large
    while piece := cmd.content.read(STEP):
        taken += piece
        if len(taken) > most:
            raise too_large
    reach("taken")
    return bytes(taken)


def _coming(cmd: UploadFile, tools: Tools, target: Target, file: tuple[str, FileType, bytes]) -> Coming:
    name, kind, content = file
    agency, file_id, wrapped = cmd.actor.agency, secrets.token_hex(ID_BYTES), None
    kept = content
    if target.keeping != "open":
        key, wrapped = tools.sealing[agency].new_file_key(agency, file_id)
        kept = key.close(name, content)
    one = Attachment(
        id=file_id,
        agency=agency,
        place=cmd.place,
        field=target.field.id,
        owner=target.owner,
        name=name if target.keeping == "open" else None,
        media_type=kind.media_type,
        size=len(content),
        sha256=sha256(kept).hexdigest(),
        keeping=target.keeping,
        wrapped_key=wrapped,
        readers=target.field.readers,
        uploaded_at=tools.clock.now(),
    )
    return Coming(one=one, content=kept)


def _target(cmd: UploadFile, tools: Tools, tx: Transaction) -> Target:
    """Raises NotFound, NotForYourRole."""
    kind, _, rest = cmd.place.partition(":")
    if kind == PLACE:
        return _of_letter(cmd, tools, tx, InstanceKey(int(rest)))
    form_id, sealed = _of_start(cmd, tools, tx, rest) if kind == "start" else _of_task(cmd, tx, rest)
    found = forms.file_field(tools.form(tx, form_id), cmd.field) if form_id else None
    if found is None:
        raise NotFound("form", f"{cmd.place} {cmd.field}")
    by_name, by_mark = owners(tools, tx, cmd.place, cmd.actor.login)
    keeping: Keeping = "letter" if found.sealed else "case" if sealed else "open"
    unnamed = found.sealed or (sealed and kind == "start")
    return Target(field=found, keeping=keeping, owner=by_mark if unnamed else by_name)


def _of_letter(cmd: UploadFile, tools: Tools, tx: Transaction, key: InstanceKey) -> Target:
    """To a letter that was sent: by its author alone, kept as what was sent with it. Raises NotFound."""
    author_of(tools, tx, cmd.actor, key)
    info = tools.info(tools.definition(tx, tx.instances.take(key).instance.definition_key))
    form = tools.form(tx, info.start_form_id) if info.start_form_id else None
    found = next((one for one in forms.file_fields(form) if one.sealed), None) if form is not None else None
    if found is None:
        raise NotFound("form", cmd.place)
    return Target(field=found, keeping="letter", owner=owners(tools, tx, cmd.place, cmd.actor.login)[1])


def _of_start(cmd: UploadFile, tools: Tools, tx: Transaction, rest: str) -> tuple[str | None, bool]:
    definition = tx.models.process(rest.partition(":")[0])
    info, at = tools.info(definition), tools.clock.now()
    check_role(tools.staffed(tx, at), cmd.actor, info, definition.name, at)
    return info.start_form_id if info.startable else None, is_sealed(info)


def _of_task(cmd: UploadFile, tx: Transaction, rest: str) -> tuple[str | None, bool]:
    task = task_of(tx, cmd.actor, ElementKey(int(rest)))
    if task.state != "open":
        raise NotFound("task", task.key)
    kept = tx.vault.get(task.instance_key)
    return task.form_id, kept is not None and kept.wrapped_key is not None
