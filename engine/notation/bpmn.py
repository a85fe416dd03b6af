"""A deployed BPMN file to a normalised tree and what lists and pages need to know of it."""

from dataclasses import dataclass
from typing import Any

from engine.domain.errors import InvalidInput
from engine.notation import info, normalise, refusals
from engine.notation.xml import read_xml
from engine.ports import ProcessInfo


@dataclass(frozen=True, kw_only=True)
class ReadBpmn:
    """``root`` is the normalised tree (an lxml element): every id given, every reference resolved and plain."""

    root: Any
    processes: tuple[ProcessInfo, ...]


def read_bpmn(data: bytes) -> ReadBpmn:
    """Read, check and normalise a file.

    Raises XmlRefused for what is no XML, InvalidInput with every finding otherwise.
    """
    root = read_xml(data)
    findings = [*normalise.normalise(root), *refusals.find(root)]
    if findings:
        raise InvalidInput(tuple(findings))
    return ReadBpmn(root=root, processes=tuple(info.describe(root)))
