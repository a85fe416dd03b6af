"""The seal of a day: a Merkle tree over the heads of an agency's cases, its root signed with Ed25519.

The tree is that of RFC 6962 section 2.1. Each seal names the root before it, so the days form a chain as well. A
signed root handed outside (mail, paper) shows later whether the newest records of a case were cut off.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Final

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from engine.domain.errors import Invalid
from engine.domain.keys import AgencyId
from engine.domain.records import canonical
from engine.evidence.chain import Chain

FORMAT: Final = "quyche-seal-1"

SigningKey = Ed25519PrivateKey
PublicKey = Ed25519PublicKey


class KeyUnreadable(Invalid):
    """Bytes that are no Ed25519 key in PEM."""

    code = "key-unreadable"
    vi = "Không đọc được khóa Ed25519 (PEM)."
    en = "This is no Ed25519 key in PEM form."


@dataclass(frozen=True, kw_only=True)
class Seal:
    """What is signed at the end of an agency's day."""

    agency: AgencyId
    day: date
    size: int  #: number of case heads in the tree, ordered by instance key
    root: str  #: hex
    previous: str | None  #: root of the seal before; None for the agency's first

    def message(self) -> bytes:
        """The bytes that are signed."""
        return canonical(
            {
                "agency": self.agency,
                "day": self.day,
                "format": FORMAT,
                "previous": self.previous,
                "root": self.root,
                "size": self.size,
            }
        )


@dataclass(frozen=True, kw_only=True)
class SealProof:
    """That one case's head lay in a sealed day."""

    seal: Seal
    signature: bytes  #: over seal.message()
    leaf: Chain  #: the head as it was sealed; the case may have gone on since
    index: int  #: its place in the tree
    path: tuple[bytes, ...]  #: neighbours from the leaf up


def leaf(head: Chain) -> bytes:
    """The text of a case head that the tree commits to."""
    return canonical([head.agency, head.instance_key, head.head_seq, head.head_hash])


def merkle_root(leaves: Sequence[bytes]) -> bytes:
    """RFC 6962 tree hash; of no leaves the hash of nothing."""
    level = [_leaf_hash(text) for text in leaves]
    if not level:
        return sha256(b"").digest()
    while len(level) > 1:
        level = _next_level(level)
    return level[0]


def inclusion_proof(leaves: Sequence[bytes], index: int) -> tuple[bytes, ...]:
    """The neighbours of leaf ``index``, from the bottom up. Raises IndexError outside the tree."""
    if not 0 <= index < len(leaves):
        raise IndexError(index)
    level, path = [_leaf_hash(text) for text in leaves], []
    while len(level) > 1:
        neighbour = index ^ 1
        if neighbour < len(level):
            path.append(level[neighbour])
        level, index = _next_level(level), index // 2
    return tuple(path)


def verify_inclusion(text: bytes, index: int, size: int, path: Sequence[bytes], root: bytes) -> bool:
    """Whether ``text`` is leaf ``index`` of the tree with ``size`` leaves and this root (RFC 9162 section 2.1.3.2)."""
    if not 0 <= index < size:
        return False
    here, last, found = index, size - 1, _leaf_hash(text)
    for neighbour in path:
        if last == 0:
            return False
        if here & 1 or here == last:
            found = _node_hash(neighbour, found)
            while not here & 1 and here:
                here, last = here >> 1, last >> 1
        else:
            found = _node_hash(found, neighbour)
        here, last = here >> 1, last >> 1
    return last == 0 and found == root


def seal_day(agency: AgencyId, day: date, heads: Sequence[Chain], previous: str | None) -> Seal:
    """The seal of a day over these heads, in this order (by instance key, so that anybody finds the same)."""
    root = merkle_root([leaf(head) for head in heads]).hex()
    return Seal(agency=agency, day=day, size=len(heads), root=root, previous=previous)


def prove(seal: Seal, signature: bytes, heads: Sequence[Chain], index: int) -> SealProof:
    """The proof for case ``index`` of the heads the seal was made of."""
    path = inclusion_proof([leaf(head) for head in heads], index)
    return SealProof(seal=seal, signature=signature, leaf=heads[index], index=index, path=path)


def sealed(proof: SealProof, key: PublicKey) -> bool:
    """Whether the proof's head lay in the proof's day, and ``key`` signed that day."""
    seal, head = proof.seal, proof.leaf
    try:
        root = bytes.fromhex(seal.root)
    except ValueError:
        return False
    inside = verify_inclusion(leaf(head), proof.index, seal.size, proof.path, root)
    return inside and head.agency == seal.agency and verify(key, seal.message(), proof.signature)


def sign(key: SigningKey, message: bytes) -> bytes:
    """64 bytes; the same for the same key and message."""
    return key.sign(message)


def verify(key: PublicKey, message: bytes, signature: bytes) -> bool:
    try:
        key.verify(signature, message)
    except InvalidSignature:
        return False
    return True


def create_key() -> bytes:
    """A new private key as PEM (PKCS 8, not encrypted: the place where it lies must be protected)."""
    return Ed25519PrivateKey.generate().private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )


def load_key(pem: bytes) -> SigningKey:
    """The private key that ``create_key`` wrote. Raises KeyUnreadable."""
    try:
        key = serialization.load_pem_private_key(pem, password=None)
    except (ValueError, TypeError, UnsupportedAlgorithm) as cause:
        raise KeyUnreadable from cause
    if not isinstance(key, Ed25519PrivateKey):
        raise KeyUnreadable
    return key


def load_public(pem: bytes) -> PublicKey:
    """The public half, as ``public_pem`` writes it. Raises KeyUnreadable."""
    try:
        key = serialization.load_pem_public_key(pem)
    except (ValueError, TypeError, UnsupportedAlgorithm) as cause:
        raise KeyUnreadable from cause
    if not isinstance(key, Ed25519PublicKey):
        raise KeyUnreadable
    return key


def public_pem(key: PublicKey) -> bytes:
    return key.public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)


def fingerprint(key: PublicKey) -> str:
    """SHA-256 (hex) of the key's DER form: what an agency publishes and a reader compares."""
    der = key.public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
    return sha256(der).hexdigest()


def _leaf_hash(text: bytes) -> bytes:
    return sha256(b"\x00" + text).digest()


def _node_hash(left: bytes, right: bytes) -> bytes:
    return sha256(b"\x01" + left + right).digest()


def _next_level(level: Sequence[bytes]) -> list[bytes]:
    # A node without a neighbour rises unchanged: the same tree as RFC 6962's split at the largest power of two.
    paired = [_node_hash(level[i], level[i + 1]) for i in range(0, len(level) - 1, 2)]
    return [*paired, level[-1]] if len(level) % 2 else paired
