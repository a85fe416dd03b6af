"""A diagram as those who look at it call things."""

import re
from typing import Final

from engine.domain.actor import Actor
from engine.domain.keys import DefinitionKey
from engine.queries.reading import Reading

#: a lane of the Office by its general name
OFFICE: Final = re.compile(r'(<(?:\w+:)?lane\b[^>]*?\bname=")Văn phòng(")')


def drawn(reading: Reading, key: DefinitionKey, actor: Actor) -> str:
    """In English for who reads it; else the Office is called as the agency calls its own."""
    text = reading.library.diagram(key, actor.language)
    office = reading.called("office", actor.agency, actor.language).replace("&", "&amp;").replace('"', "&quot;")
    return OFFICE.sub(lambda lane: f"{lane[1]}{office}{lane[2]}", text)
