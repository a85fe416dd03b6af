"""The one door to a sealed author: who has the right, or two officials together; every opening is written down."""

from dataclasses import dataclass, field
from datetime import timedelta
from typing import Final

from engine.commands.operating import check_reason, roles_today
from engine.commands.proceed import note, title_of
from engine.commands.sealing import guard, letter_code, opened
from engine.commands.sending import Sent, send
from engine.commands.tools import Tools
from engine.domain.actor import Actor
from engine.domain.calendar import local_day
from engine.domain.errors import NotFound
from engine.domain.facts import Json, Variables
from engine.domain.keys import InstanceKey, Login, RoleKey
from engine.domain.sealed import Access, Opening, Right
from engine.domain.visibility import ADMINISTRATOR
from engine.evidence import chain
from engine.ports import Notice, StoredCase, Transaction

OUT: Final[tuple[Right, ...]] = ("barred", "declared")
ALARM: Final = "Có người không có quyền thử mở danh tính niêm phong"
LEAK: Final = "start:identity-leak"  #: what begins the procedure about an attempt
ALARM_TEXT: Final = "{name} đã thử mở danh tính của hồ sơ {case}. Lần thử bị từ chối và đã ghi vào sổ truy cập."


@dataclass(frozen=True, kw_only=True)
class OpenIdentity:
    actor: Actor
    instance_key: InstanceKey
    reason: str


@dataclass(frozen=True, kw_only=True)
class Opened:
    """What lies behind the door. Shown once, stored nowhere."""

    refused: bool = False
    identity: Variables = field(default_factory=dict)
    letter: Variables = field(default_factory=dict)
    additions: tuple[Variables, ...] = ()


def handle(cmd: OpenIdentity, tools: Tools) -> Opened:
    """Refused is told by the result, so that the attempt is stored, too. Raises NotFound, ReasonTooShort,
    SealedUnreadable, InvalidInput (the reason names the author)."""
    at = tools.clock.now()
    with tools.store.transaction(cmd.actor.agency) as tx:
        case = tx.instances.take(cmd.instance_key)
        if tx.vault.get(cmd.instance_key) is None:
            raise NotFound("sealed letter", cmd.instance_key)
        how, unsealing = right_at_door(tools, tx, cmd)
        if how == "refused":
            note_access(tools, tx, case, cmd, how, None)
            raise_alarm(tools, tx, case, cmd)
            return Opened(refused=True)
        check_reason(cmd.reason)
        guard(tools, tx, cmd.instance_key, {"reason": cmd.reason})
        identity = list(opened(tools, tx, cmd.instance_key, "identity"))
        letter = list(opened(tools, tx, cmd.instance_key, "letter"))
        additions = [content for _, content in opened(tools, tx, cmd.instance_key, "addition")]
        note_access(tools, tx, case, cmd, how, unsealing)
        body: dict[str, Json] = {"actor": cmd.actor.login, "reason": cmd.reason.strip(), "how": how}
        note(tx, case, [chain.command("open_identity", body)], at)
        return Opened(
            identity=_merged([one for _, one in identity]),
            letter=_merged([one for _, one in letter]),
            additions=tuple(additions),
        )


def _merged(contents: list[Variables]) -> Variables:
    merged: dict[str, Json] = {}
    for one in contents:
        merged.update(one)
    return merged


def right_at_door(tools: Tools, tx: Transaction, cmd: OpenIdentity) -> tuple[Opening, int | None]:
    """By which right, and by which request of two officials."""
    at, who, key = tools.clock.now(), cmd.actor.login, cmd.instance_key
    if ADMINISTRATOR in roles_today(tools, tx, cmd.actor, at) or is_out(tx, key, who):
        return "refused", None
    if who in tx.rights.held(key, "identity"):
        return "right", None
    for one in tx.openings.of_case(key):
        if one.opens(who, at):
            return "two", one.id
    return "refused", None


def is_out(tx: Transaction, key: InstanceKey, who: Login) -> bool:
    """Whom the case is about, or who declared a relation of interest in it: in no capacity they open its author."""
    return any(who in tx.rights.held(key, right) for right in OUT)


def note_access(
    tools: Tools, tx: Transaction, case: StoredCase, cmd: OpenIdentity, how: Opening, by: int | None
) -> None:
    """Who, in which capacity, why; nothing of what was seen."""
    at = tools.clock.now()
    access = Access(
        case_key=case.instance.key,
        login=cmd.actor.login,
        position=title_of(tools.staffed(tx, at), cmd.actor.login, at),
        how=how,
        reason="" if how == "refused" else cmd.reason.strip(),
        at=at,
        unsealing_id=by,
    )
    tx.openings.note(access)


def raise_alarm(tools: Tools, tx: Transaction, case: StoredCase, cmd: OpenIdentity) -> None:
    """To who handles the case and to the auditor; of a sealed case nobody else learns."""
    at, organisation = tools.clock.now(), tools.staffed(tx, tools.clock.now())
    told = set(tx.rights.held(case.instance.key, "identity"))
    if case.instance.secrecy != "sealed":
        auditor = organisation.resolve(RoleKey("auditor"), tx.agency, case.instance.unit, local_day(at))
        told |= set(auditor.people)
    to = tuple(sorted(told - {cmd.actor.login}))
    if to:
        name = organisation.person(Login(cmd.actor.login)).name
        text = ALARM_TEXT.format(name=name, case=case.instance.case_no or case.instance.key)
        tx.notify(Notice(to=to, subject=ALARM, text=text, kind="reminder"), case.instance.key, at)
        _open_leak(tools, tx, case, (cmd.actor.login, name, to))


def _open_leak(tools: Tools, tx: Transaction, case: StoredCase, who: tuple[Login, str, tuple[Login, ...]]) -> None:
    """A case about the attempt, if a procedure takes it up; one a day for each letter and person."""
    (intruder, name, watchers), at = who, tools.clock.now()
    code = letter_code(case.instance.case_no)
    sent = Sent(
        kind="message",
        name=LEAK,
        variables={
            "letter_code": code,
            "intruder": intruder,
            "happened": ALARM_TEXT.format(name=name, case=code),
            "watchers": list(watchers),
        },
        sender=watchers[0],
        correlation_key=code,
        message_id=f"{case.instance.key}-{intruder}",
        expires_at=at + timedelta(days=1),
    )
    send(tools, tx, sent, at)
