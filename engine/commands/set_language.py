"""Vietnamese or English, for this person from now on."""

from dataclasses import dataclass, replace

from engine.commands.tools import Tools
from engine.domain.actor import Actor
from engine.domain.errors import Language


@dataclass(frozen=True, kw_only=True)
class SetLanguage:
    actor: Actor
    language: Language


def handle(cmd: SetLanguage, tools: Tools) -> None:
    """Nothing to do for somebody without an account."""
    with tools.store.transaction(cmd.actor.agency) as tx:
        account = tx.accounts.get(cmd.actor.login)
        if account is not None and account.language != cmd.language:
            tx.accounts.put(replace(account, language=cmd.language))
