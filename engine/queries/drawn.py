"""A diagram as those who look at it call things."""

import re
from html import escape
from typing import Final

from engine.domain.actor import Actor
from engine.domain.keys import DefinitionKey
from engine.domain.roles import office_called
from engine.queries.reading import Reading

#: a lane of the Office by its general name
OFFICE: Final = re.compile(r'(<(?:\w+:)?lane\b[^>]*?\bname=")Văn phòng(")')
NAME: Final = re.compile(r'\bname="[^"]*"')


def drawn(reading: Reading, key: DefinitionKey, actor: Actor) -> str:
    """In English for who reads it; else the Office is called as the agency calls its own."""
    text = reading.library.diagram(key, actor.language)
    office = reading.called("office", actor.agency, actor.language)
    return named(OFFICE.sub(lambda lane: f"{lane[1]}{escape(office)}{lane[2]}", text), office)


def named(bpmn: str, office: str) -> str:
    """Every name in a diagram, with the Office as the agency calls its own."""
    return NAME.sub(lambda name: office_called(name[0], escape(office)), bpmn)
