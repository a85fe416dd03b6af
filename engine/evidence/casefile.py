"""A case as one file that a person can read and anybody can verify without the server.

The entries, always in this order: manifest.json, signature.bin (Ed25519 over the manifest), public-key.pem,
index.html, records.jsonl, models/, decisions/, forms/, documents/, attachments/, proof.json. The manifest names every
entry but the first two with its SHA-256, and the head of the history.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from typing import Final

from engine.domain.errors import Invalid, Language, Refused
from engine.domain.facts import Json
from engine.domain.keys import AgencyId, InstanceKey
from engine.domain.records import canonical, instant
from engine.evidence import chain, container, page, seal
from engine.evidence.chain import HistoryRecord
from engine.evidence.reading import MAX_TEXT
from engine.evidence.words import Names

FORMAT: Final = "quyche-case-file-1"
MANIFEST: Final = "manifest.json"
SIGNATURE: Final = "signature.bin"
PUBLIC_KEY: Final = "public-key.pem"
INDEX: Final = "index.html"
RECORDS: Final = "records.jsonl"
PROOF: Final = "proof.json"

_UNFIT: Final = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]')
_NAME_LENGTH: Final = 80


class CaseFileTooLarge(Refused):
    code = "case-file-too-large"
    vi = "Hồ sơ quá lớn để đóng thành một tệp (giới hạn {limit} MB, {entries} mục)."
    en = "The case is too large for one file (limit {limit} MB, {entries} entries)."


class CaseMaterialWrong(Invalid):
    """The parts of a case do not belong together, so no file is made of them."""

    code = "case-material-wrong"
    vi = "Không lập được tệp hồ sơ: {reason_vi}."
    en = "The case file cannot be made: {reason}."


@dataclass(frozen=True, kw_only=True)
class CaseMaterial:
    """All that goes into the file of one case."""

    agency: AgencyId
    agency_name: str
    instance_key: InstanceKey
    case_no: str | None
    title: str
    process_name: str
    definition_hash: str  #: SHA-256 (hex) of the BPMN file the case began on; it must be among ``models``
    records: Sequence[HistoryRecord]
    models: Mapping[str, bytes]  #: file name ("leave.bpmn") -> the deployed file
    decisions: Mapping[str, bytes] = field(default_factory=dict)
    forms: Mapping[str, bytes] = field(default_factory=dict)
    documents: Sequence[tuple[str, bytes]] = ()  #: issued files in the order of issue; names may repeat
    attachments: Sequence[tuple[str, bytes]] = ()  #: files that people added, as they are stored; names may repeat
    names: Names = field(default_factory=Names)
    made_at: datetime  #: aware, UTC
    proof: seal.SealProof | None = None  #: signed with the same key as the file


def build(material: CaseMaterial, key: seal.SigningKey, language: Language = "vi") -> bytes:
    """The case file: the same bytes for the same material and key.

    Raises ChainBroken for a history that does not verify, CaseMaterialWrong, CaseFileTooLarge.
    """
    _check(material, key)
    public = seal.public_pem(key.public_key())
    mark = seal.fingerprint(key.public_key())
    files = _named(material)
    readable = page.render(_page(material, mark, files), language).encode()
    entries = [(PUBLIC_KEY, public), (INDEX, readable), (RECORDS, _lines(material.records)), *files]
    if material.proof:
        entries.append((PROOF, canonical(proof_value(material.proof))))
    manifest = canonical(_manifest(material, mark, entries))
    entries = [(MANIFEST, manifest), (SIGNATURE, seal.sign(key, manifest)), *entries]
    _check_size(entries)
    return container.pack(entries)


def proof_value(proof: seal.SealProof) -> dict[str, Json]:
    """The proof as JSON, as it lies in proof.json."""
    head = proof.leaf
    return {
        "seal": {
            "agency": proof.seal.agency,
            "day": proof.seal.day.isoformat(),
            "format": seal.FORMAT,
            "previous": proof.seal.previous,
            "root": proof.seal.root,
            "size": proof.seal.size,
        },
        "signature": proof.signature.hex(),
        "leaf": [head.agency, head.instance_key, head.head_seq, head.head_hash],
        "index": proof.index,
        "path": [neighbour.hex() for neighbour in proof.path],
    }


def safe_name(name: str, taken: set[str]) -> str:
    """``name`` as a file name that every system accepts, different from those ``taken`` (it is added to them)."""
    plain = _UNFIT.sub("-", name).strip(" .")[-_NAME_LENGTH:].strip(" .") or "-"
    stem, dot, ending = plain.rpartition(".")
    chosen, number = plain, 1
    while chosen.casefold() in taken:
        number += 1
        chosen = f"{stem}-{number}{dot}{ending}" if stem else f"{plain}-{number}"
    taken.add(chosen.casefold())
    return chosen


def _named(material: CaseMaterial) -> list[tuple[str, bytes]]:
    folders: Sequence[tuple[str, Sequence[tuple[str, bytes]]]] = (
        ("models", sorted(material.models.items())),
        ("decisions", sorted(material.decisions.items())),
        ("forms", sorted(material.forms.items())),
        ("documents", material.documents),
        ("attachments", material.attachments),
    )
    files: list[tuple[str, bytes]] = []
    for folder, contents in folders:
        taken: set[str] = set()
        files += [(f"{folder}/{safe_name(name, taken)}", content) for name, content in contents]
    return files


def _manifest(material: CaseMaterial, mark: str, entries: Sequence[tuple[str, bytes]]) -> dict[str, Json]:
    end = chain.head(material.records)
    return {
        "agency": material.agency,
        "agency_name": material.agency_name,
        "case_no": material.case_no,
        "definition_hash": material.definition_hash,
        "entries": [
            {"name": name, "sha256": sha256(content).hexdigest(), "size": len(content)} for name, content in entries
        ],
        "format": FORMAT,
        "head": {"hash": end.head_hash, "seq": end.head_seq},
        "history": chain.FORMAT,
        "instance_key": material.instance_key,
        "made_at": instant(material.made_at),
        "process_name": material.process_name,
        "public_key_sha256": mark,
        "title": material.title,
    }


def _page(material: CaseMaterial, mark: str, files: Sequence[tuple[str, bytes]]) -> page.Contents:
    return page.Contents(
        agency_name=material.agency_name,
        case_no=material.case_no,
        title=material.title,
        process_name=material.process_name,
        made_at=material.made_at,
        records=material.records,
        files=[(name, len(content)) for name, content in files],
        names=material.names.with_runs(material.records),
        key_mark=mark,
    )


def _lines(records: Sequence[HistoryRecord]) -> bytes:
    lines = [chain.line(record) for record in records]
    if max(map(len, lines)) > MAX_TEXT:
        raise CaseFileTooLarge(limit=container.MAX_BYTES >> 20, entries=container.MAX_ENTRIES)
    return b"\n".join(lines) + b"\n"


def _check(material: CaseMaterial, key: seal.SigningKey) -> None:
    if not material.records:
        raise CaseMaterialWrong(reason="it has no history", reason_vi="hồ sơ chưa có lịch sử")
    start = chain.begin(material.agency, material.instance_key, material.definition_hash)
    chain.verify_chain(material.records, start=start)
    if all(sha256(model).hexdigest() != material.definition_hash for model in material.models.values()):
        raise CaseMaterialWrong(
            reason="the model the case began on is missing", reason_vi="thiếu sơ đồ mà hồ sơ bắt đầu"
        )
    if material.proof and not (seal.sealed(material.proof, key.public_key()) and _own(material.proof, material)):
        raise CaseMaterialWrong(
            reason="the seal does not belong to this case and key", reason_vi="niêm phong không thuộc hồ sơ và khóa này"
        )


def _own(proof: seal.SealProof, material: CaseMaterial) -> bool:
    """Whether the sealed head is a record of this very history."""
    if not 1 <= proof.leaf.head_seq <= len(material.records):
        return False
    return chain.head(material.records[: proof.leaf.head_seq]) == proof.leaf


def _check_size(entries: Sequence[tuple[str, bytes]]) -> None:
    size = sum(len(content) + 2 * (len(name.encode()) + 64) for name, content in entries)  # headers take 76 and 22
    if size > container.MAX_BYTES or len(entries) > container.MAX_ENTRIES:
        raise CaseFileTooLarge(limit=container.MAX_BYTES >> 20, entries=container.MAX_ENTRIES)
