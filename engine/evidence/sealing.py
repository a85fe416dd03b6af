"""What must stay apart is kept under keys that do not lie in the database.

Each agency has a secret of 32 bytes. Each case has a data key of its own, kept only wrapped by the agency's secret:
without the data key what is sealed cannot be read any more, which is how it is destroyed. All encryption is
AES-256-GCM with a random nonce; agency, case and purpose are bound in, so that nothing fits in another place.

The history of a case holds a commitment to each sealed content: the hash of the content with a random salt. It says
nothing about the content, and whoever opens it later can prove that it is the same.
"""

import base64
import hashlib
import hmac
import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from engine.domain.errors import Failed, Invalid
from engine.domain.facts import Json, Variables
from engine.domain.keys import AgencyId, InstanceKey, Login
from engine.domain.records import canonical

KEY_BYTES: Final = 32
NONCE_BYTES: Final = 12
SALT: Final = "salt"  #: beside the content, inside what is encrypted
CONTENT: Final = "content"
HEAD_END: Final = b"\n"  #: between name and content of a file; canonical JSON holds no line end
WRAPPING: Final = "case key"  #: purpose of a wrapped key


class SealingKeyUnreadable(Invalid):
    code = "sealing-key-unreadable"
    vi = "Khóa niêm phong của cơ quan phải là 32 byte, viết bằng base64."
    en = "The sealing key of the agency must be 32 bytes, written in base64."


class SealedUnreadable(Failed):
    """Another key, or bytes that somebody changed."""

    code = "sealed-unreadable"
    vi = "Không mở được phần niêm phong: khóa không đúng hoặc dữ liệu đã bị thay đổi."
    en = "The sealed part cannot be opened: it is another key, or the data were changed."


@dataclass(frozen=True, kw_only=True)
class Closed:
    """Something sealed, as it may be stored and told."""

    blob: bytes  #: nonce and ciphertext
    commitment: str  #: hex; what the history says of the content
    sha256: str  #: hex, of the blob: checked without any key


@dataclass(frozen=True, kw_only=True)
class FileKey:
    """The data key of one file. What it is called lies inside what is encrypted: a name may tell who wrote it."""

    agency: AgencyId
    secret: bytes

    def close(self, name: str, content: bytes) -> bytes:
        head = canonical({"name": name})
        return _encrypt(self.secret, _file_place(self.agency), head + HEAD_END + content)

    def open(self, blob: bytes) -> tuple[str, bytes]:
        """Name and content. Raises SealedUnreadable."""
        head, _, content = _decrypt(self.secret, _file_place(self.agency), blob).partition(HEAD_END)
        return str(json.loads(head)["name"]), content


@dataclass(frozen=True, kw_only=True)
class CaseKey:
    """The data key of one case."""

    agency: AgencyId
    case: InstanceKey
    secret: bytes

    def close(self, purpose: str, content: Variables) -> Closed:
        salt = secrets.token_hex(KEY_BYTES)
        text = canonical({CONTENT: dict(content), SALT: salt})
        blob = _encrypt(self.secret, _place(self.agency, self.case, purpose), text)
        return Closed(blob=blob, commitment=commitment_of(content, salt), sha256=sha256(blob).hexdigest())

    def open(self, purpose: str, blob: bytes) -> tuple[Variables, str]:
        """The content and its commitment, worked out anew. Raises SealedUnreadable."""
        text = _decrypt(self.secret, _place(self.agency, self.case, purpose), blob)
        kept = _parsed(text)
        content = kept[CONTENT]
        if not isinstance(content, Mapping):
            raise SealedUnreadable
        return content, commitment_of(content, str(kept[SALT]))

    def close_bytes(self, purpose: str, content: bytes) -> bytes:
        return _encrypt(self.secret, _place(self.agency, self.case, purpose), content)

    def open_bytes(self, purpose: str, blob: bytes) -> bytes:
        """What close_bytes has closed. Raises SealedUnreadable."""
        return _decrypt(self.secret, _place(self.agency, self.case, purpose), blob)

    def wrap(self, file_id: str, key: FileKey) -> bytes:
        """The key of a file of this case, as it is stored: with the case's key it is destroyed, too."""
        return self.close_bytes(f"file {file_id}", key.secret)

    def unwrap(self, file_id: str, wrapped: bytes) -> FileKey:
        """The other way round. Raises SealedUnreadable."""
        return FileKey(agency=self.agency, secret=self.open_bytes(f"file {file_id}", wrapped))


class SealingKey:
    """The secret of an agency; it lies outside the database."""

    def __init__(self, secret: bytes) -> None:
        self._wrap = hmac.digest(secret, b"quyche sealing: wrap", "sha256")
        self._mark = hmac.digest(secret, b"quyche sealing: mark", "sha256")

    @property
    def fingerprint(self) -> str:
        """By which machines see that they have the same secret, without being told it."""
        return hmac.digest(self._mark, b"quyche sealing: fingerprint", "sha256").hex()[:16]

    def new_key(self, agency: AgencyId, case: InstanceKey) -> tuple[CaseKey, bytes]:
        """A data key, and how it is stored."""
        secret = secrets.token_bytes(KEY_BYTES)
        wrapped = _encrypt(self._wrap, _place(agency, case, WRAPPING), secret)
        return CaseKey(agency=agency, case=case, secret=secret), wrapped

    def case_key(self, agency: AgencyId, case: InstanceKey, wrapped: bytes) -> CaseKey:
        """The key of a case, from how it is stored. Raises SealedUnreadable."""
        secret = _decrypt(self._wrap, _place(agency, case, WRAPPING), wrapped)
        return CaseKey(agency=agency, case=case, secret=secret)

    def new_file_key(self, agency: AgencyId, file_id: str) -> tuple[FileKey, bytes]:
        """For a file that belongs to no case yet, and how the key is stored until it does."""
        secret = secrets.token_bytes(KEY_BYTES)
        wrapped = _encrypt(self._wrap, _loose_place(agency, file_id), secret)
        return FileKey(agency=agency, secret=secret), wrapped

    def file_key(self, agency: AgencyId, file_id: str, wrapped: bytes) -> FileKey:
        """Of a file that belongs to no case yet. Raises SealedUnreadable."""
        return FileKey(agency=agency, secret=_decrypt(self._wrap, _loose_place(agency, file_id), wrapped))

    def owner_mark(self, place: str, login: Login) -> str:
        """By which somebody whom the tables must not name finds what they have just uploaded to a form."""
        return hmac.digest(self._mark, canonical(["owner", place, login]), "sha256").hex()

    def mark(self, case: InstanceKey, login: Login) -> str:
        """By which an author finds their own letter; without the secret it tells nothing, and two letters of one
        author have different marks."""
        return hmac.digest(self._mark, canonical([case, login]), "sha256").hex()


def create_key() -> bytes:
    """A new secret of an agency, as a file holds it."""
    return base64.urlsafe_b64encode(secrets.token_bytes(KEY_BYTES))


def load_key(text: bytes) -> SealingKey:
    """Raises SealingKeyUnreadable."""
    try:
        secret = base64.urlsafe_b64decode(text.strip())
    except ValueError as cause:
        raise SealingKeyUnreadable from cause
    if len(secret) != KEY_BYTES:
        raise SealingKeyUnreadable
    return SealingKey(secret)


def commitment_of(content: Variables, salt: str) -> str:
    """Hides the content and binds to it."""
    return hashlib.sha256(canonical({CONTENT: dict(content), SALT: salt})).hexdigest()


def _place(agency: AgencyId, case: InstanceKey, purpose: str) -> bytes:
    return canonical([agency, case, purpose])


def _file_place(agency: AgencyId) -> bytes:
    return canonical([agency, "file"])


def _loose_place(agency: AgencyId, file_id: str) -> bytes:
    return canonical([agency, "loose file", file_id])


def _encrypt(key: bytes, place: bytes, text: bytes) -> bytes:
    nonce = secrets.token_bytes(NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, text, place)


def _decrypt(key: bytes, place: bytes, blob: bytes) -> bytes:
    try:
        return AESGCM(key).decrypt(blob[:NONCE_BYTES], blob[NONCE_BYTES:], place)
    except (InvalidTag, ValueError) as cause:
        raise SealedUnreadable from cause


def _parsed(text: bytes) -> dict[str, Json]:
    kept = json.loads(text)
    if not isinstance(kept, dict) or kept.keys() != {CONTENT, SALT}:
        raise SealedUnreadable
    return kept
