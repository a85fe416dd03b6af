"""How something is done in an office: over HTTP, by the runner, by a program of the installation."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from tests.offices import Desk


@dataclass(frozen=True, kw_only=True)
class Send:
    """A request over HTTP: of a program to the API, or of a page."""

    login: str
    path: str
    method: str = "POST"
    body: Any = None
    files: Mapping[str, bytes] | None = None  #: a deployment


@dataclass(frozen=True, kw_only=True)
class Ring:
    """The clock is set to this hour, and the runner does what is due then."""

    day: str = "2024-06-04"
    hour: str = "12:01"


@dataclass(frozen=True, kw_only=True)
class Do:
    """A command that has no address: a program of the installation does it."""

    command: Any


Act = Send | Ring | Do
Prepare = Callable[[Desk], Act]


def api(login: str, path: str, body: Any = None, method: str = "POST") -> Send:
    return Send(login=login, path=f"/v2{path}", body={} if body is None else body, method=method)


def page(login: str, path: str, **body: Any) -> Send:
    return Send(login=login, path=path, body=body)
