"""Files of a form that is sent: each is what was uploaded to this very field, and from now on belongs to the case.

What a client says of a file is not believed: the case holds what the upload found out.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Final, cast

from engine.commands.sealing import key_of
from engine.commands.tools import Tools
from engine.decisions import forms
from engine.domain.attachments import Attachment, FileField, FileGone, is_reference, mine, reference, shown_name
from engine.domain.errors import Invalid, InvalidInput
from engine.domain.facts import Json, Variables
from engine.domain.keys import InstanceKey, Login
from engine.ports import Transaction

SENT: Final = "files"  #: in the body of a command: what it attached


@dataclass(kw_only=True)
class Claimed:
    """Files that the answers name, before there is a case to attach them to."""

    answers: Variables = field(default_factory=dict)
    loose: list[tuple[Attachment, dict[str, Json]]] = field(default_factory=list)  #: with what the case holds of each


def owners(tools: Tools, tx: Transaction, place: str, login: Login) -> tuple[str, str]:
    """As whom somebody may have uploaded to a form: by name, or by a mark where they must not be named."""
    return login, tools.sealing[tx.agency].owner_mark(place, login)


def claim(
    tools: Tools, tx: Transaction, form_id: str | None, answers: Variables, place: str, asker: tuple[Login, InstanceKey]
) -> Claimed:
    """The answers with true references. ``asker``: who sends the form, and the case it belongs to.

    Raises InvalidInput with a FileGone for each file that was not uploaded to its field and is not of the case.
    """
    claimed = Claimed(answers=answers)
    if form_id is None:
        return claimed
    login, case = asker
    mine_as = owners(tools, tx, place, login)
    findings: list[Invalid] = []

    def one(of: FileField, at: str, given: Mapping[str, object], number: int) -> Json:
        found = tx.attachments.get(str(given.get("id"))) if is_reference(given) else None
        if found is not None and found.case_key == case and found.removed_at is None:
            return cast("Json", dict(given))
        if not mine(found, place, of.id, mine_as) or found is None:
            findings.append(FileGone(place=at, name=str(given.get("name", ""))[:200]))
            return None
        true = reference(found, shown_name(of, name_of(tools, tx, found), number))
        claimed.loose.append((found, true))
        return true

    def all_of(of: FileField, at: str, given: Iterable[Mapping[str, object]]) -> list[object]:
        return [one(of, at, each, number) for number, each in enumerate(given, start=1)]

    form = tools.form(tx, form_id)
    claimed.answers = cast("Variables", forms.with_files(form, answers, all_of))
    if findings:
        raise InvalidInput(tuple(findings))
    return claimed


def attach(tools: Tools, tx: Transaction, claimed: Claimed, case: InstanceKey, at: datetime) -> dict[str, Json]:
    """Give them to the case; what the history says of it, for the body of the command. A sealed case keeps their keys
    under its own."""
    said: list[Json] = []
    before = len(tx.attachments.of_case(case)) if claimed.loose else 0
    for position, (one, true) in enumerate(claimed.loose, start=before + 1):
        kept = replace(one, case_key=case, attached_at=at, position=position)
        if one.wrapped_key is not None:
            key = tools.sealing[tx.agency].file_key(tx.agency, one.id, one.wrapped_key)
            kept = replace(kept, wrapped_key=key_of(tools, tx, case).wrap(one.id, key))
        if one.keeping == "letter":  # neither who nor what it is called
            kept = replace(kept, owner="")
        elif one.name is None:
            kept = replace(kept, name=str(true["name"]), owner="" if _unnamed(one) else one.owner)
        tx.attachments.change(kept)
        said.append({"id": one.id, "sha256": one.sha256} if one.keeping == "letter" else true)
    return {SENT: said} if said else {}


def _unnamed(one: Attachment) -> bool:
    """Uploaded to the start form of a letter, by a mark."""
    return one.place.startswith("start:") and one.keeping != "open"


def name_of(tools: Tools, tx: Transaction, one: Attachment) -> str:
    """As it was uploaded; of an encrypted file it lies inside. Raises SealedUnreadable, NotFound."""
    if one.name is not None or one.wrapped_key is None:
        return one.name or ""
    key = tools.sealing[tx.agency].file_key(tx.agency, one.id, one.wrapped_key)
    return key.open(tx.attachments.content(one.sha256))[0]
