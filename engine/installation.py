"""What an installation is given from outside: where its data lie, and its secrets."""

import contextlib
import os
import secrets
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Final

from engine.domain.errors import Failed
from engine.domain.keys import AgencyId
from engine.evidence import seal, sealing

DATABASE: Final = "QUYCHE_DATABASE"  #: address of the database, for every program
SESSION_KEY: Final = "QUYCHE_SESSION_KEY"
SIGNING_KEY: Final = "QUYCHE_SIGNING_KEY"
SEALING_KEY: Final = "QUYCHE_SEALING_KEY_{agency}"  #: of an agency, in capitals
LARGEST_FILE: Final = "QUYCHE_LARGEST_FILE_MB"  #: of what people add to forms; it is held in memory while it comes
USUAL_LARGEST: Final = 25
FILE: Final = "_FILE"  #: after the name: the variable names a file that holds the value
MOST_MEGABYTES: Final = 1_000
SHORTEST: Final = 32  #: characters of a session key


class SecretUnreadable(Failed):
    code = "secret-unreadable"
    vi = "Không đọc được tệp {path} mà biến {name} nêu."
    en = "The file {path}, named by {name}, cannot be read."


class SessionKeyTooShort(Failed):
    code = "session-key-too-short"
    vi = "Khóa phiên trong {name} phải có ít nhất {least} ký tự ngẫu nhiên."
    en = "The session key in {name} needs at least {least} random characters."


class SecretsDiffer(Failed):
    """Two machines of one installation with different keys: people would be signed out at every other click."""

    code = "secrets-differ"
    vi = "Các khóa của máy này khác khóa của hệ thống. Hãy chép session.key, signing.pem, sealing-*.key từ máy đầu."
    en = "The keys of this machine are not those of the installation. Copy session.key, signing.pem and sealing-*.key."


class LimitUnreadable(Failed):
    code = "limit-unreadable"
    vi = "Biến {name} phải là số MB từ 1 đến {most}."
    en = "The variable {name} must be a number of megabytes from 1 to {most}."


@dataclass(frozen=True, kw_only=True)
class Secrets:
    """Of this installation; given to it, or made at the first start and readable by their owner alone."""

    sessions: str  #: signs the cookies of the web
    key: seal.SigningKey  #: signs case files and the seals of days

    @property
    def marks(self) -> dict[str, str]:
        """By what they are recognised, without being told."""
        return {
            "sessions": sha256(self.sessions.encode()).hexdigest()[:16],
            "signing": seal.fingerprint(self.key.public_key()),
        }


def database_url(data: Path, given: str | None) -> str:
    """What the command line says, else the environment, else the file in the data folder."""
    return given or os.environ.get(DATABASE) or f"sqlite:///{data / 'quyche.db'}"


def largest_file() -> int:
    """Bytes of a file that people add to a form. Raises LimitUnreadable."""
    said = os.environ.get(LARGEST_FILE) or str(USUAL_LARGEST)
    if not said.isdecimal() or not 1 <= int(said) <= MOST_MEGABYTES:
        raise LimitUnreadable(name=LARGEST_FILE, most=MOST_MEGABYTES)
    return int(said) << 20


def load_secrets(data: Path) -> Secrets:
    """From the environment, else from the data folder, where they are made if they are missing.

    Raises SecretUnreadable, SessionKeyTooShort, KeyUnreadable.
    """
    sessions = given(SESSION_KEY) or kept_file(data / "session.key", lambda: secrets.token_urlsafe(48).encode())
    signing = given(SIGNING_KEY) or kept_file(data / "signing.pem", seal.create_key)
    if len(sessions) < SHORTEST:
        raise SessionKeyTooShort(name=SESSION_KEY, least=SHORTEST)
    return Secrets(sessions=sessions.decode(), key=seal.load_key(signing))


def load_sealing_keys(data: Path, agencies: Iterable[AgencyId]) -> Mapping[AgencyId, sealing.SealingKey]:
    """One for each agency, from the environment, else from its file in the data folder, made if it is missing.

    Raises SecretUnreadable, SealingKeyUnreadable.
    """
    return {agency: sealing.load_key(_sealing_text(data, agency)) for agency in agencies}


def _sealing_text(data: Path, agency: AgencyId) -> bytes:
    return given(SEALING_KEY.format(agency=agency.upper())) or kept_file(
        data / f"sealing-{agency}.key", sealing.create_key
    )


def given(name: str) -> bytes | None:
    """The value of a variable, or of the file that the variable with _FILE names; None for neither."""
    path = os.environ.get(name + FILE)
    if path is None:
        return os.environ[name].encode() if os.environ.get(name) else None
    try:
        return Path(path).read_bytes().strip()
    except OSError as cause:
        raise SecretUnreadable(name=name + FILE, path=path) from cause


def kept_file(path: Path, make: Callable[[], bytes]) -> bytes:
    """The content of a file that only its owner may read. It is whole or not there; of several who make it at once,
    one makes it for all."""
    if not path.exists():
        part = path.with_name(f"{path.name}.{secrets.token_hex(8)}")
        part.touch(mode=0o600)
        part.write_bytes(make())
        with contextlib.suppress(FileExistsError):
            path.hardlink_to(part)
        part.unlink()
    return path.read_bytes()
