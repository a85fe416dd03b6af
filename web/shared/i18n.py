"""Vietnamese is the source; English is a checked catalogue beside it (locale/en.json)."""

import json
from functools import cache
from pathlib import Path
from typing import Final

from flask import g, has_request_context, request, session

from engine.domain.errors import Language

CATALOGUE: Final = Path(__file__).parent.parent / "locale" / "en.json"


@cache
def english() -> dict[str, str]:
    """Vietnamese sentence -> English sentence; a test fails on a missing one."""
    return dict(json.loads(CATALOGUE.read_text(encoding="utf-8")))


def language() -> Language:
    """Of the session; before sign-in, what was chosen on the page, else Vietnamese."""
    if not has_request_context():
        return "vi"
    if "language" not in g:
        chosen = session.get("language") or request.args.get("lang")
        g.language = "en" if chosen == "en" else "vi"
    return "en" if g.language == "en" else "vi"


def t(text: str, **facts: object) -> str:
    """The sentence in the reader's language, facts filled in."""
    sentence = english().get(text, text) if language() == "en" else text
    return sentence.format(**facts) if facts else sentence
