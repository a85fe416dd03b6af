"""Checks a case file from its bytes alone; everything in it may be hostile."""

import re
from collections.abc import Iterator
from hashlib import sha256
from typing import Final

from engine.domain.errors import Invalid
from engine.domain.records import canonical
from engine.evidence import casefile, chain, container, seal
from engine.evidence.chain import Chain, ChainBroken, HistoryRecord, RecordUnreadable
from engine.evidence.container import Piece
from engine.evidence.findings import Finding, Report, Summary
from engine.evidence.reading import MAX_TEXT, UNREADABLE, Manifest, json_object, manifest_of, proof_of

_HASH: Final = re.compile(rb"\b[0-9a-f]{64}\b")


class NotACaseFile(Invalid):
    code = "not-a-case-file"
    vi = "Tệp này không phải tệp hồ sơ Quyche."
    en = "This is not a Quyche case file."


def check(data: bytes, key: seal.PublicKey | None = None) -> Report:
    """Everything there is to verify; ``key`` is the one the reader trusts. Raises NotACaseFile."""
    if len(data) > container.MAX_BYTES or not _looks_like_one(data):
        raise NotACaseFile
    return _Check(data, key).report()


def _looks_like_one(data: bytes) -> bool:
    """Tolerant, so that a damaged case file is called damaged and not foreign."""
    first = data[:256]
    return any(name.encode() in first for name in (casefile.MANIFEST, casefile.SIGNATURE)) or (
        casefile.FORMAT.encode() in data
    )


class _Check:
    """One run over one file; collects findings."""

    def __init__(self, data: bytes, key: seal.PublicKey | None) -> None:
        self._data, self._key = data, key
        self._pieces = container.unpack(data)
        self._by_name = {piece.name: piece for piece in reversed(self._pieces)}  # the first of a name counts
        self._findings: list[Finding] = []
        self._sealed: tuple[str, int] | None = None

    def report(self) -> Report:
        self._check_container()
        manifest = self._read_manifest()
        if manifest:
            signer = self._check_signer(manifest)
            self._check_entries(manifest)
            proof = self._read_proof()
            self._check_history(manifest, proof)
            self._check_model(manifest)
            if proof and signer and not seal.sealed(proof, signer):
                self._find("proof", casefile.PROOF)
        summary = self._summary(manifest) if manifest and not self._findings else None
        return Report(findings=tuple(self._findings), summary=summary)

    def _find(self, code: str, entry: str, seq: int | None = None, offset: int | None = None) -> None:
        piece = self._by_name.get(entry)
        if offset is None and piece:
            span = (piece.start, piece.start + len(piece.content))
            self._findings.append(Finding(code=code, entry=entry, seq=seq, offset=span[0], end=span[1]))
        else:
            self._findings.append(Finding(code=code, entry=entry, seq=seq, offset=offset))

    def _content(self, entry: str) -> bytes:
        piece = self._by_name.get(entry)
        return piece.content if piece else b""

    def _check_container(self) -> None:
        for piece in self._pieces:
            if not piece.intact:
                self._find("content", piece.name)
        offset = container.difference(self._data, self._pieces)
        if offset is not None:
            self._find("container", container.place(offset, self._pieces), offset=offset)

    def _read_manifest(self) -> Manifest | None:
        if casefile.MANIFEST not in self._by_name:
            self._find("missing", casefile.MANIFEST)
            return None
        try:
            value = json_object(self._content(casefile.MANIFEST))
            if value["format"] != casefile.FORMAT or value["history"] != chain.FORMAT:
                self._find("format", casefile.MANIFEST)
                return None
            return manifest_of(value)
        except UNREADABLE:
            self._find("manifest", casefile.MANIFEST)
            return None

    def _check_signer(self, manifest: Manifest) -> seal.PublicKey | None:
        pem = self._content(casefile.PUBLIC_KEY)
        try:
            signer = seal.load_public(pem)
        except seal.KeyUnreadable:
            self._find("key", casefile.PUBLIC_KEY)
            return None
        mark = seal.fingerprint(signer)
        if seal.public_pem(signer) != pem or mark != manifest.key_mark:
            self._find("key", casefile.PUBLIC_KEY)
        if self._key and seal.fingerprint(self._key) != mark:
            self._find("other-key", casefile.PUBLIC_KEY)
        if not seal.verify(signer, self._content(casefile.MANIFEST), self._content(casefile.SIGNATURE)):
            self._find("signature", casefile.SIGNATURE)
        return signer

    def _check_entries(self, manifest: Manifest) -> None:
        listed = [casefile.MANIFEST, casefile.SIGNATURE, *(name for name, _, _ in manifest.entries)]
        found = [piece.name for piece in self._pieces]
        missing = [name for name in listed if name not in self._by_name]
        known = set(listed)
        added = [piece for piece in self._pieces if piece.name not in known or self._by_name[piece.name] is not piece]
        for name in missing:
            self._find("missing", name)
        for piece in added:
            self._find("added", piece.name, offset=piece.start)
        if not missing and not added and found != listed:
            wrong = (name for name, right in zip(found, listed, strict=False) if name != right)
            self._find("moved", next(wrong, casefile.MANIFEST))  # the manifest itself, if it names one entry twice
        for name, digest, size in manifest.entries:
            content = self._content(name)
            if name in self._by_name and (len(content) != size or sha256(content).hexdigest() != digest):
                self._find("altered", name)

    def _check_history(self, manifest: Manifest, proof: seal.SealProof | None) -> None:
        start = chain.begin(manifest.agency, manifest.instance_key, manifest.definition_hash)
        reader = _Lines(self._by_name.get(casefile.RECORDS), proof.leaf.head_seq if proof else 0)
        try:
            chain.verify_chain(reader.records(), start=start, expected=manifest.head)
        except RecordUnreadable:
            self._find("record", casefile.RECORDS, reader.seq, reader.offset)
        except ChainBroken as broken:
            self._find(f"chain-{broken.what}", casefile.RECORDS, broken.seq, reader.offset)
        else:
            if proof and reader.watched != proof.leaf:
                self._find("proof", casefile.PROOF)

    def _check_model(self, manifest: Manifest) -> None:
        models = (piece for piece in self._pieces if piece.name.startswith("models/"))
        if all(sha256(piece.content).hexdigest() != manifest.definition_hash for piece in models):
            self._find("model", "models/")

    def _read_proof(self) -> seal.SealProof | None:
        if casefile.PROOF not in self._by_name:
            return None
        try:
            proof = proof_of(json_object(self._content(casefile.PROOF)))
            if canonical(casefile.proof_value(proof)) == self._content(casefile.PROOF):
                self._sealed = (proof.seal.day.isoformat(), proof.leaf.head_seq)
                return proof
        except UNREADABLE:
            pass
        self._find("proof", casefile.PROOF)
        return None

    def _summary(self, manifest: Manifest) -> Summary:
        documents = [piece for piece in self._pieces if piece.name.startswith(("documents/", "attachments/"))]
        named = set(_HASH.findall(self._content(casefile.RECORDS)))
        day, seq = self._sealed or (None, None)
        return Summary(
            agency=manifest.agency,
            case_no=manifest.case_no,
            title=manifest.title,
            records=manifest.head.head_seq,
            head=manifest.head.head_hash,
            made_at=manifest.made_at,
            key_mark=manifest.key_mark,
            key_given=self._key is not None,
            documents=len(documents),
            documents_named=sum(sha256(piece.content).hexdigest().encode() in named for piece in documents),
            sealed_day=day,
            sealed_seq=seq,
        )


class _Lines:
    """Reads records.jsonl and knows where it is."""

    def __init__(self, piece: Piece | None, watch: int) -> None:
        self._text = piece.content if piece else b""
        self._start = piece.start if piece else 0
        self._watch = watch
        self.seq = 0  #: number of the line being read
        self.offset = self._start  #: where in the file it begins
        self.watched: Chain | None = None  #: the chain up to record ``watch``

    def records(self) -> Iterator[HistoryRecord]:
        at = 0
        while at < len(self._text):
            self.seq, self.offset = self.seq + 1, self._start + at
            end = self._text.find(b"\n", at)
            if end < 0 or end - at > MAX_TEXT:
                raise RecordUnreadable(reason="no line end")
            record = chain.read_line(self._text[at:end])
            if record.seq == self._watch:
                self.watched = chain.head([record])
            yield record
            at = end + 1
        self.offset = self._start + at
