"""Sign-in and language, from fields into commands."""

from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import urlsplit

from engine.commands.set_language import SetLanguage
from engine.commands.sign_in import SignIn
from engine.domain.actor import Actor
from engine.domain.errors import Language
from engine.domain.keys import Login

LONGEST: Final = 200


def login(sent: Mapping[str, Any]) -> str:
    """The login as typed; blanks around it are nobody's intention."""
    return str(sent.get("login", "")).strip().lower()[:LONGEST]


def sign_in(sent: Mapping[str, Any], address: str) -> SignIn:
    """Login and password; the address is what the throttle counts by."""
    return SignIn(login=Login(login(sent)), password=str(sent.get("password", ""))[:LONGEST], address=address)


def language(sent: Mapping[str, Any]) -> Language:
    """English if asked for, else Vietnamese."""
    return "en" if sent.get("language") == "en" else "vi"


def set_language(sent: Mapping[str, Any], actor: Actor) -> SetLanguage:
    """The language of a person's pages and mails."""
    return SetLanguage(actor=actor, language=language(sent))


def local_path(target: str | None, home: str = "/") -> str:
    """Where to go after sign-in: only a path of ours, never another site; ``home`` for anything else."""
    parts = urlsplit(target or "")
    safe = target and target.startswith("/") and not target.startswith(("//", "/\\")) and "\\" not in target
    return target or home if safe and not parts.netloc and not parts.scheme else home
