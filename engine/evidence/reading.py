"""JSON texts of a case file to values, trusting nothing."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from engine.domain.keys import AgencyId, InstanceKey
from engine.domain.records import canonical
from engine.evidence import seal
from engine.evidence.chain import Chain

MAX_TEXT: Final = 16 * 1024 * 1024  #: bytes of one JSON text: the manifest, the proof, one record

#: what reading hostile JSON may raise
UNREADABLE: Final = (ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError)


@dataclass(frozen=True, kw_only=True)
class Manifest:
    """What the verifier needs of manifest.json."""

    agency: AgencyId
    instance_key: InstanceKey
    case_no: str | None
    title: str
    made_at: str
    definition_hash: str
    head: Chain
    key_mark: str
    entries: Sequence[tuple[str, str, int]]  #: name, SHA-256, size


def json_object(text: bytes) -> dict[str, object]:
    """Raises ValueError unless ``text`` is the canonical text of an object."""
    if len(text) > MAX_TEXT:
        raise ValueError("too long")
    value = json.loads(text)
    if not isinstance(value, dict) or canonical(value) != text:
        raise ValueError("not canonical")
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("text expected")
    return value


def _number(value: object) -> int:
    if type(value) is not int:
        raise TypeError("number expected")
    return value


def _list(value: object) -> list[object]:
    if not isinstance(value, list):
        raise TypeError("list expected")
    return value


def _object(value: object) -> dict[str, object]:
    if not isinstance(value, dict):
        raise TypeError("object expected")
    return value


def manifest_of(value: dict[str, object]) -> Manifest:
    """Raises one of UNREADABLE if something is missing or of another type."""
    agency, instance_key = AgencyId(_text(value["agency"])), InstanceKey(_number(value["instance_key"]))
    end = _object(value["head"])
    entries = [_object(entry) for entry in _list(value["entries"])]
    return Manifest(
        agency=agency,
        instance_key=instance_key,
        case_no=None if value["case_no"] is None else _text(value["case_no"]),
        title=_text(value["title"]),
        made_at=_text(value["made_at"]),
        definition_hash=_text(value["definition_hash"]),
        head=_chain([agency, instance_key, end["seq"], end["hash"]]),
        key_mark=_text(value["public_key_sha256"]),
        entries=[(_text(entry["name"]), _text(entry["sha256"]), _number(entry["size"])) for entry in entries],
    )


def _chain(value: list[object]) -> Chain:
    agency, instance_key, seq, link = value
    return Chain(
        agency=AgencyId(_text(agency)),
        instance_key=InstanceKey(_number(instance_key)),
        head_seq=_number(seq),
        head_hash=_text(link),
    )


def proof_of(value: dict[str, object]) -> seal.SealProof:
    """The opposite of casefile.proof_value. Raises one of UNREADABLE."""
    said = _object(value["seal"])
    previous = said["previous"]
    return seal.SealProof(
        seal=seal.Seal(
            agency=AgencyId(_text(said["agency"])),
            day=date.fromisoformat(_text(said["day"])),
            size=_number(said["size"]),
            root=_text(said["root"]),
            previous=None if previous is None else _text(previous),
        ),
        signature=bytes.fromhex(_text(value["signature"])),
        leaf=_chain(_list(value["leaf"])),
        index=_number(value["index"]),
        path=tuple(bytes.fromhex(_text(neighbour)) for neighbour in _list(value["path"])),
    )
