"""A denouncer is threatened when their letter is settled: a case of its own, as sealed as the letter (processes-core.md
5.8: weekly while the case runs, and twelve months after)."""

from dataclasses import replace
from typing import Final

from engine.commands.attaching import Claimed, attach
from engine.commands.beginning import begin_by
from engine.commands.proceed import proceed
from engine.commands.sealing import ACCOUNT, Apart, keep, letter_code, opened
from engine.commands.starting import begun_body
from engine.commands.tools import Tools
from engine.domain.actor import Actor
from engine.domain.facts import Json
from engine.domain.instances import Instance
from engine.domain.keys import SEALED, Login
from engine.domain.steps import Start
from engine.ports import Transaction

PROCESS: Final = "protection-request"


def is_protected(tx: Transaction, letter: Instance) -> bool:
    """A denunciation that has ended: its handlers are asked on before anything is done to its author."""
    return letter.ended_at is not None and bool(tx.rights.held(letter.key, "releases"))


def begin_protection(
    tools: Tools, tx: Transaction, actor: Actor, letter: Instance, text: str, claimed: Claimed
) -> None:
    """What the author says lies sealed in the new case, with who they are. Raises NotFound, SealedUnreadable, and what
    the procedure does."""
    unnamed = replace(actor, login=SEALED)
    begun = begin_by(tools, tx, unnamed, PROCESS, SEALED)
    key, at = begun.case.instance.key, begun.world.at
    identity = next((one for _, one in opened(tools, tx, letter.key, "identity")), {})
    login = identity.get(ACCOUNT)
    author = Login(login) if isinstance(login, str) else None
    parts = Apart(open={}, identity=identity, letter={"content": text, **evidence(claimed)})
    body = begun_body(begun, SEALED) | {"sealed": keep(tools, tx, key, parts, author, at)}
    body |= attach(tools, tx, claimed, key, at)
    about: dict[str, Json] = {"letter_code": letter_code(letter.case_no), "relation": "denouncer"}
    proceed(begun.world, begun.case, "start_instance", body, Start(variables={**about, **begun.identity}))
    tx.links.add(key, letter.key, at)


def evidence(claimed: Claimed) -> dict[str, Json]:
    """What a sealed content says of its files."""
    return {"evidence": [true for _, true in claimed.loose]} if claimed.loose else {}
