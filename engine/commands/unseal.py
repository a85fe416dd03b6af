"""Two officials of different roles open a sealed author together: one asks with a reason, the other agrees."""

from dataclasses import dataclass
from typing import Final

from engine.commands.open_identity import is_out
from engine.commands.operating import check_reason, roles_today
from engine.commands.proceed import note
from engine.commands.sealing import guard
from engine.commands.tools import Tools
from engine.domain.actor import Actor
from engine.domain.calendar import local_day
from engine.domain.errors import NotFound
from engine.domain.keys import InstanceKey, Login, RoleKey
from engine.domain.sealed import OFFICIALS, Unsealing, official_roles
from engine.evidence import chain
from engine.ports import Notice, StoredCase, Transaction

ASKED: Final = "Đề nghị mở niêm phong danh tính, hồ sơ {case}"
ASKED_TEXT: Final = "{name} đề nghị mở niêm phong. Lý do: {reason} Cần một người giữ vai trò khác đồng ý."
AGREED: Final = "Đã đồng ý mở niêm phong danh tính, hồ sơ {case}"
AGREED_TEXT: Final = "{name} đã đồng ý. Trong 30 phút, hai người mở được danh tính; mỗi lần mở đều ghi sổ."


@dataclass(frozen=True, kw_only=True)
class AskUnsealing:
    actor: Actor
    instance_key: InstanceKey
    reason: str


@dataclass(frozen=True, kw_only=True)
class AgreeUnsealing:
    actor: Actor
    unsealing_id: int


def handle(cmd: AskUnsealing, tools: Tools) -> int:
    """The number of the request. Raises NotFound for who holds no such role or may not know of the case,
    ReasonTooShort, InvalidInput (the reason names the author)."""
    at = tools.clock.now()
    with tools.store.transaction(cmd.actor.agency) as tx:
        case = tx.instances.take(cmd.instance_key)
        roles = _roles(tools, tx, cmd.actor, case)
        if not roles or tx.vault.get(cmd.instance_key) is None:
            raise NotFound("instance", cmd.instance_key)
        check_reason(cmd.reason)
        guard(tools, tx, cmd.instance_key, {"reason": cmd.reason})
        reason = cmd.reason.strip()
        asked = Unsealing(
            case_key=cmd.instance_key, asked_by=cmd.actor.login, asked_role=roles[0], reason=reason, asked_at=at
        )
        number = tx.openings.ask(asked)
        note(tx, case, [chain.command("ask_unsealing", {"actor": cmd.actor.login, "reason": reason})], at)
        name = tools.organisation.person(cmd.actor.login).name
        _tell(tools, tx, case, cmd.actor.login, ASKED, ASKED_TEXT.format(name=name, reason=reason))
        return number


def handle_agreement(cmd: AgreeUnsealing, tools: Tools) -> InstanceKey:
    """The case. Raises NotFound, UnsealingOver, NotTheSecond."""
    at = tools.clock.now()
    with tools.store.transaction(cmd.actor.agency) as tx:
        asked = tx.openings.get(cmd.unsealing_id)
        case = tx.instances.take(asked.case_key)
        roles = _roles(tools, tx, cmd.actor, case)
        if not roles:
            raise NotFound("request to unseal", cmd.unsealing_id)
        tx.openings.agree(asked.agreed(cmd.actor.login, roles, at))
        note(tx, case, [chain.command("agree_unsealing", {"actor": cmd.actor.login, "to": asked.asked_by})], at)
        name = tools.organisation.person(cmd.actor.login).name
        _tell(tools, tx, case, cmd.actor.login, AGREED, AGREED_TEXT.format(name=name))
        return asked.case_key


def _roles(tools: Tools, tx: Transaction, actor: Actor, case: StoredCase) -> tuple[str, ...]:
    """In which capacities somebody takes part; nobody whom the case is about, of a sealed case only who handles it."""
    key = case.instance.key
    if is_out(tx, key, actor.login):
        return ()
    handles = actor.login in tx.rights.held(key, "identity")
    if case.instance.secrecy == "sealed" and not handles:
        return ()
    return official_roles(roles_today(tools, tx, actor, tools.clock.now()), handles=handles)


def _tell(tools: Tools, tx: Transaction, case: StoredCase, by: Login, subject: str, text: str) -> None:
    """Everybody who may be one of the two."""
    at, key = tools.clock.now(), case.instance.key
    organisation, people = tools.staffed(tx, at), set(tx.rights.held(key, "identity"))
    for role in OFFICIALS if case.instance.secrecy != "sealed" else ():
        people |= set(organisation.resolve(RoleKey(role), tx.agency, case.instance.unit, local_day(at)).people)
    to = tuple(sorted(people - tx.rights.held(key, "barred") - {by}))
    if to:
        said = subject.format(case=case.instance.case_no or key)
        tx.notify(Notice(to=to, subject=said, text=text, kind="reminder"), key, at)
