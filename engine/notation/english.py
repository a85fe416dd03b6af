"""A diagram for English readers: every element that says its name in English is called so."""

from typing import Final

from lxml import etree

from engine.domain.roles import role_name
from engine.notation.names import BPMN, ZEEBE
from engine.notation.xml import read_xml

TITLE: Final = "title_en"
ROLE: Final = "role"


def in_english(bpmn: bytes) -> bytes:
    """The file with the names of its properties "title_en"; lanes are called after their role. What has neither keeps
    its own name. Only for showing: what runs and what is hashed is the file as deployed."""
    root = read_xml(bpmn)
    for properties in root.iter(f"{{{ZEEBE}}}properties"):
        element = properties.getparent().getparent()
        said = {one.get("name"): one.get("value") for one in properties}
        if said.get(TITLE):
            element.set("name", said[TITLE])
        elif element.tag == f"{{{BPMN}}}lane" and said.get(ROLE):
            element.set("name", role_name(said[ROLE], "en"))
    english: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8")
    return english
