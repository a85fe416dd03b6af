"""What administrators type: a time of the demonstration, and what is to be done with running cases."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, Final, cast

from flask import request

from engine.commands.modify_instance import ModifyInstance
from engine.commands.pin_clock import PinClock
from engine.commands.retry import Retry
from engine.commands.set_variables import SetVariables
from engine.commands.start_batch import StartBatch
from engine.domain.actor import Actor
from engine.domain.batches import BatchKind, Plan
from engine.domain.keys import DefinitionKey, ElementKey, InstanceKey
from web.shared.errors import Unreadable
from web.shared.parse import fields, strict_json
from web.shared.words import ZONE

LONGEST_KEY: Final = 18  #: digits
STEPS: Final = {"hour": timedelta(hours=1), "day": timedelta(days=1), "week": timedelta(days=7)}


def pin_clock(sent: Mapping[str, Any], actor: Actor, now: datetime) -> PinClock:
    """A step forward, a given minute, or (nothing) the machine's own time."""
    step = STEPS.get(str(sent.get("step", "")))
    if step:
        return PinClock(actor=actor, at=now + step)
    if sent.get("reset"):
        return PinClock(actor=actor, at=None)
    return PinClock(actor=actor, at=minute(str(sent.get("at", ""))))


def minute(typed: str) -> datetime:
    """What the browser's date and time field sends: a minute without a zone, meant in Vietnam."""
    try:
        return datetime.fromisoformat(typed).replace(tzinfo=ZONE)
    except ValueError as cause:
        raise Unreadable from cause


# ------------------------------------------------------------------ running cases


def reason(sent: Mapping[str, Any]) -> str:
    """Why; its length is the command's to judge."""
    return str(sent.get("reason", "")).strip()


def modify(key: int, actor: Actor, *, trial: bool) -> ModifyInstance:
    """Elements to begin, runs to stop; the page sends a list of each."""
    sent = fields()
    begun = [one for one in request.form.getlist("activate") if one]
    stopped = [one for one in request.form.getlist("terminate") if one.isdecimal()]
    return ModifyInstance(
        actor=actor,
        instance_key=InstanceKey(key),
        activate=tuple(begun),
        terminate=tuple(ElementKey(int(one)) for one in stopped),
        reason=reason(sent),
        trial=trial,
    )


def variables(key: int, actor: Actor) -> SetVariables:
    """One name and its new value, written as JSON; what is no JSON is a text."""
    sent = fields()
    name, typed = str(sent.get("name", "")).strip(), str(sent.get("value", "")).strip()
    if not name:
        raise Unreadable
    try:
        value = strict_json(typed.encode())
    except ValueError:
        value = typed
    return SetVariables(
        actor=actor, instance_key=InstanceKey(key), scope_key=None, variables={name: value}, reason=reason(sent)
    )  # fmt: skip


def retry(key: int, actor: Actor) -> Retry:
    """The step that stands still, and how often its job may fail."""
    sent = fields()
    at, retries = str(sent.get("key", "")), str(sent.get("retries", ""))
    if not at.isdecimal():
        raise Unreadable
    return Retry(
        actor=actor, instance_key=InstanceKey(key), key=ElementKey(int(at)), reason=reason(sent),
        retries=int(retries) if retries.isdecimal() else None,
    )  # fmt: skip


def mapping() -> dict[str, str]:
    """Pairs of the form: map:<element> = <element>; left alone, an element keeps its id."""
    sent = fields()
    return {name.removeprefix("map:"): str(to) for name, to in sent.items() if name.startswith("map:") and to}


def version(name: str) -> DefinitionKey:
    """The key of a version; 0, which is none, for what is no key."""
    given = request.values.get(name, "")
    return DefinitionKey(int(given) if given.isdecimal() and len(given) <= LONGEST_KEY else 0)


def batch(actor: Actor, plan: Plan | None = None) -> StartBatch:
    """What is to be done with the chosen cases."""
    sent = fields()
    chosen = [InstanceKey(int(one)) for one in request.form.getlist("cases") if one.isdecimal()]
    return StartBatch(
        actor=actor, kind=cast("BatchKind", str(sent.get("kind", ""))), cases=tuple(chosen), reason=reason(sent),
        plan=plan or Plan(),
    )  # fmt: skip
