"""Lists of cases and the withdrawal of one."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, Final

from flask import request

from engine.commands.begin_inside import BeginInside
from engine.commands.cancel_instance import CancelInstance
from engine.commands.read_notices import ReadNotices
from engine.commands.recall_decision import RecallDecision
from engine.commands.resume_instance import ResumeInstance
from engine.commands.stop_secret import SettleSecret, StopCase
from engine.commands.suspend_instance import SuspendInstance
from engine.commands.withdraw import Withdraw
from engine.domain.actor import Actor
from engine.domain.keys import ElementKey, InstanceKey, Login
from engine.domain.steps import Begin
from engine.queries.away import AskAway
from engine.queries.balance import AskBalance
from engine.queries.cases import AskCases
from web.shared.parse import YEARS, cursor, normal, search, year

STATES: Final = ("", "active", "suspended", "completed", "terminated")


def state() -> str:
    """The state in the address; an unknown one is "any"."""
    asked = request.args.get("state", "")
    return asked if asked in STATES else ""


def cases(actor: Actor) -> AskCases:
    """What this address lists."""
    return AskCases(actor=actor, search=search(), state=state(), cursor=cursor())


def balance(actor: Actor, now: datetime) -> AskBalance:
    """The ledger of a year: mine, or of somebody whose I may see; as it stood on a day, or as it stands."""
    try:
        at: date | None = date.fromisoformat(request.args.get("at", ""))
    except ValueError:
        at = None
    person = normal(request.args.get("person", ""))
    return AskBalance(actor=actor, person=Login(person) if person else None, year=year(now), at=at)


def away(actor: Actor) -> AskAway:
    """The unit and the month of the address; a month nobody knows is this one."""
    try:
        month: date | None = date.fromisoformat(f"{request.args.get('month', '')}-01")
    except ValueError:
        month = None
    if month is not None and month.year not in YEARS:
        month = None
    return AskAway(actor=actor, unit=normal(request.args.get("unit", "")) or None, month=month)


def withdraw(key: int, sent: Mapping[str, Any], actor: Actor) -> Withdraw:
    """Take my request back."""
    return Withdraw(actor=actor, instance_key=InstanceKey(key), reason=str(sent.get("reason", "")).strip())


def recall(key: int, sent: Mapping[str, Any], actor: Actor) -> RecallDecision:
    """Take my decision back, for a reason."""
    return RecallDecision(actor=actor, instance_key=InstanceKey(key), reason=str(sent.get("reason", "")).strip())


def cancel(key: int, sent: Mapping[str, Any], actor: Actor) -> CancelInstance:
    """Whoever oversees the case stops it, for a reason."""
    return CancelInstance(actor=actor, instance_key=InstanceKey(key), reason=str(sent.get("reason", "")).strip())


def stop_secret(key: int, sent: Mapping[str, Any], actor: Actor) -> StopCase:
    """A file of the case, or (none named) what was typed, holds a state secret."""
    named = str(sent.get("file", "")).strip()[:64]
    return StopCase(actor=actor, instance_key=InstanceKey(key), file_id=named or None)


def settle_secret(key: int, sent: Mapping[str, Any], actor: Actor) -> SettleSecret:
    """Whether it is one, for a reason."""
    secret = sent.get("secret") == "yes"
    reason = str(sent.get("reason", "")).strip()
    return SettleSecret(actor=actor, instance_key=InstanceKey(key), secret=secret, reason=reason)


def suspend(key: int, sent: Mapping[str, Any], actor: Actor) -> SuspendInstance:
    """Whoever heads the agency or its office has it wait."""
    return SuspendInstance(actor=actor, instance_key=InstanceKey(key), reason=str(sent.get("reason", "")).strip())


def resume(key: int, sent: Mapping[str, Any], actor: Actor) -> ResumeInstance:
    """The same people let it go on."""
    return ResumeInstance(actor=actor, instance_key=InstanceKey(key), reason=str(sent.get("reason", "")).strip())


def choose(key: int, actor: Actor) -> BeginInside:
    """Activities of an ad-hoc subprocess to begin."""
    chosen = tuple(Begin(element_id=one) for one in request.form.getlist("begin") if one)
    return BeginInside(actor=actor, key=ElementKey(key), begin=chosen)


def read_notices(sent: Mapping[str, Any], actor: Actor) -> ReadNotices:
    """One notice, or all of them."""
    one = str(sent.get("id", ""))
    return ReadNotices(actor=actor, ids=(int(one),) if one.isdecimal() else None)
