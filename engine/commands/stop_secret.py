"""Somebody says: this holds a state secret. The procedure stops at once; secrets have no place in this network (S-10).

What is not sent yet is gone at once. What a case holds is locked for everybody and the case stands still, until who
heads the agency or its Office has settled it: it is a secret (the files are destroyed) or it is none (all goes on).
Either way only a line with a number stands in the register of secret papers.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from engine.commands.attaching import owners
from engine.commands.operating import check_reason, heads_it, suspended
from engine.commands.seeing import check_sees
from engine.commands.tasks_of import task_of
from engine.commands.tools import Tools
from engine.domain.actor import Actor
from engine.domain.attachments import Attachment
from engine.domain.calendar import local_day
from engine.domain.errors import NotFound, Refused
from engine.domain.facts import Json
from engine.domain.instances import Instance
from engine.domain.keys import SEALED, ElementKey, InstanceKey, Login, RoleKey
from engine.evidence import chain
from engine.ports import Notice, RegisterLine, StoredCase, Transaction

SERIES: Final = "MAT"
NO_CASE: Final = InstanceKey(0)
UNSENT: Final = "Tài liệu mật bị chặn trước khi gửi, đã xóa khỏi hệ thống; xử lý bằng bản giấy"
IN_CASE: Final = "Tài liệu mật báo trong hồ sơ {case}, đã khóa; xử lý bằng bản giấy"
SUSPENDED: Final = "Có tài liệu được báo là bí mật nhà nước"
TOLD: Final = "Hồ sơ dừng: có tài liệu được báo là bí mật nhà nước"
TOLD_TEXT: Final = (
    "Hồ sơ {case} có tài liệu được báo là bí mật nhà nước. Tài liệu đã khóa, hồ sơ tạm dừng. Hãy vào hồ sơ để xác nhận "
    "là bí mật (tài liệu bị xóa khỏi hệ thống) hoặc không phải. Sổ văn bản mật: số {number}/{year}."
)
WHY_GONE: Final = "Bí mật nhà nước"


class NothingLocked(Refused):
    code = "nothing-locked"
    vi = "Hồ sơ này không có tài liệu nào đang bị khóa vì báo là bí mật."
    en = "No file of this case is locked as a secret."


@dataclass(frozen=True, kw_only=True)
class StopUnsent:
    """What is being filled in holds a secret: a start form or a task that is not sent yet."""

    actor: Actor
    place: str  #: "start:leave", "task:117440513"


@dataclass(frozen=True, kw_only=True)
class StopCase:
    """A file of a case holds a secret; None: what was typed does."""

    actor: Actor
    instance_key: InstanceKey
    file_id: str | None = None


@dataclass(frozen=True, kw_only=True)
class SettleSecret:
    actor: Actor
    instance_key: InstanceKey
    secret: bool
    reason: str


def handle(cmd: StopUnsent, tools: Tools) -> str:
    """The number in the register of secret papers. Of a sealed letter the register names nobody. Raises NotFound for
    somebody else's task."""
    at = tools.clock.now()
    with tools.store.transaction(cmd.actor.agency) as tx:
        kind, _, rest = cmd.place.partition(":")
        case = task_of(tx, cmd.actor, ElementKey(int(rest))).instance_key if kind == "task" else None
        by_name, by_mark = owners(tools, tx, cmd.place, cmd.actor.login)
        loose = tx.attachments.loose_at(cmd.place, (by_name, by_mark))
        for one in loose:
            tx.attachments.drop(one.id)
        tx.drafts.drop(cmd.actor.login, cmd.place)
        sealed = any(one.owner == by_mark for one in loose)
        line = _line(tx, UNSENT, case or NO_CASE, SEALED if sealed else cmd.actor.login, at)
        if case is not None:
            body: dict[str, Json] = {"actor": cmd.actor.login, "files": [], "register": _number(line)}
            _note(tx, tx.instances.take(case), [chain.command("stop_secret", body)], at)
    _sweep(cmd.actor, tools)
    return _number(line)


def handle_case(cmd: StopCase, tools: Tools) -> str:
    """The number in the register. Raises NotFound for who may not see the case, AlreadyEnded."""
    at = tools.clock.now()
    with tools.store.transaction(cmd.actor.agency) as tx:
        check_sees(tools, tx, cmd.actor, cmd.instance_key)
        case = tx.instances.take(cmd.instance_key)
        locked = tuple(_locked(tx, cmd, at))
        line = _line(tx, IN_CASE.format(case=_called(case.instance)), cmd.instance_key, cmd.actor.login, at)
        body: dict[str, Json] = {"actor": cmd.actor.login, "files": _said(locked), "register": _number(line)}
        entries = [chain.command("stop_secret", body)]
        after = case.instance
        if after.state == "active":
            entries.append(chain.command("suspend_instance", {"actor": cmd.actor.login, "reason": SUSPENDED}))
            after = suspended(after, at)
            tx.alarms.hold(cmd.instance_key)
        tx.instances.save(case, after, chain.append(case.chain, entries, at))
        _tell(tools, tx, case.instance, line, at)
        return _number(line)


def handle_settled(cmd: SettleSecret, tools: Tools) -> None:
    """For who heads the agency or its Office, in a sealed case for who may open its author. Raises NotFound,
    NothingLocked, ReasonTooShort."""
    at = tools.clock.now()
    with tools.store.transaction(cmd.actor.agency) as tx:
        held = tx.rights.held(cmd.instance_key, "identity") - tx.rights.held(cmd.instance_key, "barred")
        if cmd.actor.login not in held and not heads_it(tools, tx, cmd.actor, cmd.instance_key, at):
            raise NotFound("instance", cmd.instance_key)
        check_reason(cmd.reason)
        case, locked = tx.instances.take(cmd.instance_key), _waiting(tx, cmd.instance_key)
        if not locked:
            raise NothingLocked
        for one in locked:
            gone = replace(one, removed_at=at, removed_for=WHY_GONE) if cmd.secret else replace(one, locked_at=None)
            tx.attachments.change(gone)
        _note(tx, case, _settled(cmd, case, locked), at, resumed=not cmd.secret)
        if not cmd.secret:
            tx.alarms.release(cmd.instance_key)
    _sweep(cmd.actor, tools)


def _settled(cmd: SettleSecret, case: StoredCase, locked: tuple[Attachment, ...]) -> list[chain.Entry]:
    body: dict[str, Json] = {"actor": cmd.actor.login, "reason": cmd.reason.strip(), "files": _said(locked)}
    entries = [chain.command("confirm_secret" if cmd.secret else "deny_secret", body)]
    if not cmd.secret and case.instance.state == "suspended":
        resumed: dict[str, Json] = {"actor": cmd.actor.login, "reason": cmd.reason.strip()}
        entries.append(chain.command("resume_instance", resumed))
    return entries


# ------------------------------------------------------------------ parts


def _locked(tx: Transaction, cmd: StopCase, at: datetime) -> Iterable[Attachment]:
    """The file that was named, from now on closed to everybody. Raises NotFound for one that is not of the case."""
    if cmd.file_id is None:
        return
    one = tx.attachments.get(cmd.file_id)
    if one is None or one.case_key != cmd.instance_key or one.keeping == "letter" or one.removed_at is not None:
        raise NotFound("file", cmd.file_id)
    tx.attachments.change(replace(one, locked_at=one.locked_at or at))
    yield one


def _waiting(tx: Transaction, case: InstanceKey) -> tuple[Attachment, ...]:
    return tuple(one for one in tx.attachments.of_case(case) if one.locked_at is not None and one.removed_at is None)


def _said(files: Iterable[Attachment]) -> list[Json]:
    return [{"id": one.id, "sha256": one.sha256} for one in files]


def _line(tx: Transaction, text: str, case: InstanceKey, by: Login, at: datetime) -> RegisterLine:
    registers = tx.papers(case, "", by, at).registers
    return registers.enter(SERIES, local_day(at).year, text)


def _number(line: RegisterLine) -> str:
    return f"{line.number:02d}/{line.year}"


def _called(instance: Instance) -> str:
    return instance.case_no or str(instance.key)


def _note(
    tx: Transaction, case: StoredCase, entries: list[chain.Entry], at: datetime, *, resumed: bool = False
) -> None:
    after = case.instance
    if resumed and after.state == "suspended":
        after = suspended(after, None)
    tx.instances.save(case, after, chain.append(case.chain, entries, at))


def _tell(tools: Tools, tx: Transaction, instance: Instance, line: RegisterLine, at: datetime) -> None:
    """Who can settle it: the head of the agency and of its Office; of a sealed case, who may open its author."""
    barred = tx.rights.held(instance.key, "barred")
    held = tx.rights.held(instance.key, "identity")
    if instance.secrecy == "sealed" and held:
        to = held
    else:
        staff, day = tools.staffed(tx, at), local_day(at)
        roles = ("agency_head",) if instance.secrecy == "restricted" else ("agency_head", "office_head")
        found = (staff.resolve(RoleKey(role), tx.agency, instance.unit, day).people for role in roles)
        to = frozenset(one for people in found for one in people) | held
    people = tuple(sorted(to - barred))
    if people:
        text = TOLD_TEXT.format(case=_called(instance), number=line.number, year=line.year)
        tx.notify(Notice(to=people, subject=TOLD, text=text, kind="reminder"), instance.key, at)


def _sweep(actor: Actor, tools: Tools) -> None:
    """In a transaction after the one that took the rows away."""
    with tools.store.transaction(actor.agency) as tx:
        tx.attachments.sweep()
