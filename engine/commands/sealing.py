"""Answers that are kept apart from the case: sealed before anything else sees them, opened only through one door.

What is sealed never becomes a variable: it is not in the step, so it is in no history, snapshot, notice or export. The
history holds a commitment and the hash of the ciphertext instead.
"""

import re
import secrets
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from engine.commands.tools import Tools
from engine.decisions import forms
from engine.domain.attachments import Attachment
from engine.domain.errors import Invalid, InvalidInput, NotFound, Refused
from engine.domain.facts import Json, Variables
from engine.domain.instances import Instance
from engine.domain.keys import InstanceKey, Login
from engine.domain.sealed import GUARDED_FOR, Entry, EntryKind, Right, SealedCase
from engine.domain.text import fold
from engine.evidence.sealing import CaseKey, SealedUnreadable
from engine.ports import FoundLetter, Transaction

Said = tuple[str, str]  #: what an author was told: one line, and all of it

ACCOUNT: Final = "author_login"  #: among the identity: whose account the letter came from
SHORTEST: Final = 6  #: signs, without blanks, of what the guard looks for
#: fields of the identity that the guard looks for in texts
NAMES: Final = ("author_name", "author_address", "author_phone", "author_email", "author_paper")
OTHERS: Final = "author_others"  #: who wrote it together with them: a line each, the name first
FOUND: Final[tuple[Right, ...]] = ("releases", "identity", "barred")  #: what is asked of a letter that is found
AFTER_NAME: Final = re.compile("[,;:(–—-]")


class NoSuchLetter(Refused):
    code = "no-such-letter"
    vi = "Không có đơn “{code}” đang giải quyết để nhập vào. Kiểm tra lại mã đơn."
    en = 'There is no letter "{code}" being settled that this one could be joined to. Check the number.'


class IdentityInText(Invalid):
    """Said without the name: who types it may not know it."""

    code = "identity-in-text"
    vi = "Nội dung này chứa thông tin nhận biết người gửi đơn. Hãy bỏ họ tên, địa chỉ, điện thoại rồi gửi lại."
    en = "This text holds what makes the author known. Leave out names, addresses and telephone numbers."


@dataclass(frozen=True, kw_only=True)
class Apart:
    """Answers divided: what the case may hold, and what it may not."""

    open: Variables
    identity: Variables
    letter: Variables

    def __bool__(self) -> bool:
        return bool(self.identity or self.letter)


def apart(tools: Tools, tx: Transaction, form_id: str | None, given: Variables) -> Apart:
    """By the form as deployed."""
    kinds = {} if form_id is None else forms.sealed_keys(tools.form(tx, form_id))
    if not kinds:
        return Apart(open=given, identity={}, letter={})

    def of(kind: str | None) -> dict[str, Json]:
        return {name: value for name, value in given.items() if kinds.get(name) == kind}

    return Apart(open=of(None), identity=_filled(of("identity")), letter=_filled(of("letter")))


def _filled(answers: Variables) -> dict[str, Json]:
    return {name: value for name, value in answers.items() if value not in (None, "", [])}


def keep(tools: Tools, tx: Transaction, case: InstanceKey, parts: Apart, author: Login | None, at: datetime) -> Json:
    """Seal it; what the history may say of it. ``author``: whose account it is, if it is the author's own."""
    identity = {**parts.identity, **({ACCOUNT: author} if author is not None else {})}
    key = _key(tools, tx, case, author, at)
    contents: tuple[tuple[EntryKind, Variables], ...] = (("identity", identity), ("letter", parts.letter))
    return [_add(tx, key, kind, content, at) for kind, content in contents]


def add(tools: Tools, tx: Transaction, case: InstanceKey, kind: EntryKind, content: Variables, at: datetime) -> Json:
    """Something more of a case that is sealed already. Raises NotFound, SealedUnreadable."""
    return _add(tx, key_of(tools, tx, case), kind, content, at)


def key_of(tools: Tools, tx: Transaction, case: InstanceKey) -> CaseKey:
    """Raises NotFound where nothing is sealed or the key was destroyed, SealedUnreadable."""
    sealed = tx.vault.get(case)
    if sealed is None or sealed.wrapped_key is None:
        raise NotFound("sealed letter", case)
    return tools.sealing[tx.agency].case_key(tx.agency, case, sealed.wrapped_key)


def opened(tools: Tools, tx: Transaction, case: InstanceKey, kind: EntryKind) -> Iterator[tuple[Entry, Variables]]:
    """Raises NotFound, SealedUnreadable (also when it is not what was committed to)."""
    key = key_of(tools, tx, case)
    for entry in tx.vault.entries(case, kind):
        content, commitment = key.open(kind, entry.blob)
        if commitment != entry.commitment:
            raise SealedUnreadable
        yield entry, content


def guard(tools: Tools, tx: Transaction, case: InstanceKey, answers: Variables) -> None:
    """Raises InvalidInput for texts that hold what makes the sealed author known."""
    if not any(map(_has_text, answers.values())):
        return
    sealed = tx.vault.get(case)
    if sealed is None or sealed.wrapped_key is None or sealed.released_at is not None:
        return
    known = tuple(_known(tools, tx, case))
    found = [name for name, value in answers.items() if any(_holds(text, known) for text in _texts(value))]
    if found:
        raise InvalidInput(tuple(IdentityInText(place=name) for name in found))


def _known(tools: Tools, tx: Transaction, case: InstanceKey) -> Iterator[str]:
    for _, identity in opened(tools, tx, case, "identity"):
        texts = [str(identity[name]) for name in NAMES if identity.get(name)]
        texts += [AFTER_NAME.split(line)[0] for line in str(identity.get(OTHERS) or "").splitlines()]
        login = identity.get(ACCOUNT)
        if isinstance(login, str):
            person = tools.organisation.person(Login(login))
            texts += [person.name, person.phone, person.email]
        yield from (plain for plain in map(_plain, texts) if len(plain) >= SHORTEST)


def _holds(text: str, known: tuple[str, ...]) -> bool:
    plain = _plain(text)
    return any(one in plain for one in known)


def _plain(text: str) -> str:
    """Letters and digits alone: neither accents nor blanks nor dots hide a name or a number."""
    return "".join(sign for sign in fold(text) if sign.isalnum())


def _has_text(value: Json) -> bool:
    return next(_texts(value), None) is not None


def _texts(value: Json) -> Iterator[str]:
    """Texts that somebody wrote; one without a blank or digit may be the key of a choice."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for one in value:
            yield from _texts(one) if isinstance(one, dict) else ()
    elif isinstance(value, dict):
        for one in value.values():
            yield from _texts(one)


def _key(tools: Tools, tx: Transaction, case: InstanceKey, author: Login | None, at: datetime) -> CaseKey:
    secret = tools.sealing[tx.agency]
    key, wrapped = secret.new_key(tx.agency, case)
    mark = secret.mark(case, author) if author is not None else None
    tx.vault.put(SealedCase(case_key=case, wrapped_key=wrapped, author_mark=mark, made_at=at, released_at=None))
    return key


def _add(tx: Transaction, key: CaseKey, kind: EntryKind, content: Variables, at: datetime) -> Json:
    closed = key.close(kind, content)
    tx.vault.add(
        key.case,
        Entry(kind=kind, at=at, blob=closed.blob, commitment=closed.commitment, sha256=closed.sha256),
    )
    return {"kind": kind, "commitment": closed.commitment, "sha256": closed.sha256}


def words_of(tools: Tools, tx: Transaction, case: InstanceKey) -> str:
    """What the letter says, as it is compared; empty without one."""
    return "".join(_plain(str(letter.get("content") or "")) for _, letter in opened(tools, tx, case, "letter"))


def letter_code(case_no: str | None) -> str | None:
    """ "stttt/TC/2024/0007" as letters are called: "TC-2024-0007"."""
    return None if case_no is None else "-".join(case_no.split("/")[1:])


def open_files(tools: Tools, tx: Transaction, case: InstanceKey) -> None:
    """With the letter its files become files of the case, under their names."""
    of_case = key_of(tools, tx, case)
    for one in tx.attachments.of_case(case):
        if one.keeping == "letter" and one.wrapped_key is not None:
            name, _ = of_case.unwrap(one.id, one.wrapped_key).open(tx.attachments.content(one.sha256))
            tx.attachments.change(replace(one, keeping="case", name=name))


class SealedAuthor:
    """Implements ports.Author for one case."""

    def __init__(self, tools: Tools, tx: Transaction, case: Instance, said: list[Said]) -> None:
        self._tools, self._tx, self._said = tools, tx, said
        self._case, self._process, self._case_no = case.key, case.process_id, case.case_no

    def released(self, at: datetime) -> Variables:
        everything: dict[str, Json] = {}
        open_files(self._tools, self._tx, self._case)
        for kind in ("identity", "letter"):
            for _, content in opened(self._tools, self._tx, self._case, kind):
                everything.update(content)
        sealed = self._tx.vault.get(self._case)
        if sealed is not None:
            self._tx.vault.put(replace(sealed, released_at=at))
        return everything

    def tell(self, subject: str, text: str, at: datetime) -> Json:
        sealed = self._tx.vault.get(self._case)
        if sealed is None or sealed.wrapped_key is None:
            return None
        self._said.append((subject, text))
        return [add(self._tools, self._tx, self._case, "note", {"subject": subject, "text": text}, at)]

    def releasing(self, person: Login, at: datetime) -> Sequence[Login]:
        name, vault = _plain(self._tools.organisation.person(person).name), self._tx.vault
        found: set[Login] = set()
        for case in vault.guarded(at - GUARDED_FOR):
            asked = self._tx.rights.held(case, "releases")
            if asked and name in _known(self._tools, self._tx, case):
                found |= asked
        return sorted(found - {person})

    def similar(self, target: Login | None) -> Sequence[str]:
        mine = words_of(self._tools, self._tx, self._case)
        return [code for case in self._others() if (code := self._like(case, mine, target)) is not None]

    def _others(self) -> list[InstanceKey]:
        """Letters that go on; what became of a letter in another procedure (who denounced falsely) is none."""
        others = [case for case in self._tx.vault.going_on() if case != self._case]
        return [case for case in others if self._tx.instances.take(case).instance.process_id == self._process]

    def _like(self, case: InstanceKey, mine: str, target: Login | None) -> str | None:
        """The number of a letter that is like this one."""
        same = target is not None and target in self._tx.rights.held(case, "barred")
        if not same and (not mine or words_of(self._tools, self._tx, case) != mine):
            return None
        return letter_code(self._tx.instances.take(case).instance.case_no)

    def letters(self) -> Sequence[tuple[str, InstanceKey]]:
        joined = self._tx.vault.joined(self._case)
        numbers = ((self._tx.instances.take(case).instance.case_no, case) for case in joined)
        return [(letter_code(number) or "", case) for number, case in ((self._case_no, self._case), *numbers)]

    def find(self, code: str, at: datetime) -> FoundLetter | None:
        wanted = code.strip().upper()
        for case in self._tx.vault.guarded(at - GUARDED_FOR):
            found = self._tx.instances.take(case).instance
            if letter_code(found.case_no) == wanted:
                return self._found(found)
        return None

    def _found(self, letter: Instance) -> FoundLetter:
        asked, opens, barred = (self._tx.rights.held(letter.key, right) for right in FOUND)
        return FoundLetter(
            case=letter.key,
            ended_at=letter.ended_at,
            guarded=bool(asked),
            handlers=tuple(sorted(asked or opens)),
            barred=tuple(sorted(barred)),
        )

    def join(self, code: str) -> Sequence[Login]:
        for case in self._others():
            if letter_code(self._tx.instances.take(case).instance.case_no) == code.strip():
                self._with(case)
                return sorted(self._tx.rights.held(case, "identity"))
        raise NoSuchLetter(code=code)

    def _with(self, case: InstanceKey) -> None:
        """Who settles that case opens and reads this letter, too; whom it is about does not."""
        rights, mine = self._tx.rights, self._tx.vault.get(self._case)
        shared: tuple[Right, ...] = ("reads", "identity", "barred", "declared")
        for right in shared:
            rights.give(self._case, right, rights.held(self._case, right) | rights.held(case, right))
        if mine is not None:
            self._tx.vault.put(replace(mine, joined_to=case))

    def pass_on(self, case: InstanceKey, at: datetime) -> Variables | None:
        if self._tx.vault.get(case) is None or self._tx.vault.get(self._case) is not None:
            return None
        identity = next((one for _, one in opened(self._tools, self._tx, case, "identity")), {})
        letter = next((one for _, one in opened(self._tools, self._tx, case, "letter")), {})
        files = {one.id: one for one in self._tx.attachments.of_case(case) if one.keeping == "letter"}
        ids = {old: secrets.token_hex(len(old) // 2) for old in files}
        login = identity.get(ACCOUNT)
        author = Login(login) if isinstance(login, str) else None
        parts = Apart(open={}, identity=identity, letter={name: _renamed(one, ids) for name, one in letter.items()})
        said = keep(self._tools, self._tx, self._case, parts, author, at)
        return {"sealed": said, "files": self._copied(case, list(files.values()), ids)}

    def _copied(self, case: InstanceKey, files: list[Attachment], ids: Mapping[str, str]) -> Json:
        """The same contents, each with its key under that of the new case."""
        source = key_of(self._tools, self._tx, case)
        target = key_of(self._tools, self._tx, self._case)
        said: list[Json] = []
        for one in files:
            key = source.unwrap(one.id, one.wrapped_key or b"")
            new = ids[one.id]
            copy = replace(one, id=new, case_key=self._case, wrapped_key=target.wrap(new, key))
            self._tx.attachments.copy(copy)
            said.append({"id": new, "sha256": one.sha256})
        return said


def _renamed(value: Json, ids: Mapping[str, str]) -> Json:
    """A value of a letter with the ids of its files replaced."""
    if isinstance(value, str):
        return ids.get(value, value)
    if isinstance(value, list):
        return [_renamed(one, ids) for one in value]
    if isinstance(value, dict):
        return {name: _renamed(one, ids) for name, one in value.items()}
    return value
