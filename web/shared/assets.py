"""Built files: found by logical name, served compressed as they lie there, and for ever (the name holds the hash)."""

import json
import mimetypes
from functools import lru_cache
from pathlib import Path
from typing import Final

from flask import Blueprint, Response, abort, request

from web.shared.session import public

STATIC: Final = Path(__file__).parent.parent / "static"
ENCODINGS: Final = (("br", ".br"), ("gzip", ".gz"))
YEAR: Final = 31_536_000

area = Blueprint("assets", __name__)
mimetypes.add_type("font/woff2", ".woff2")
mimetypes.add_type("text/javascript", ".js")


class PagesNotBuilt(RuntimeError):
    """The bundles are missing."""


@lru_cache(maxsize=4)
def manifest(changed: int) -> dict[str, str]:
    """Logical name -> path; read again when a build (its time is the argument) has written a new one."""
    del changed
    return dict(json.loads((STATIC / "manifest.json").read_text(encoding="utf-8")))


def asset(name: str) -> str:
    """The address of a built file, "pages/inbox.js"."""
    try:
        return "/static/" + manifest((STATIC / "manifest.json").stat().st_mtime_ns)[name]
    except (FileNotFoundError, KeyError) as missing:
        raise PagesNotBuilt(f"{name} is not built; run: make setup") from missing


def has_asset(name: str) -> bool:
    """Whether the build made this file (a page script may have no style sheet of its own)."""
    return name in manifest((STATIC / "manifest.json").stat().st_mtime_ns)


@area.get("/static/<path:name>")
@public
def file(name: str) -> Response:
    """One built file; only names of the build, so no path can climb out."""
    path = STATIC / name
    if ".." in name or not path.is_file() or path.suffix in {".br", ".gz"}:
        abort(404)
    body, encoding = smallest(path)
    answer = Response(body, mimetype=mimetypes.guess_type(path.name)[0] or "application/octet-stream")
    if encoding:
        answer.headers["Content-Encoding"] = encoding
    answer.headers["Vary"] = "Accept-Encoding"
    answer.headers["Cache-Control"] = f"public, max-age={YEAR}, immutable"
    return answer


def smallest(path: Path) -> tuple[bytes, str]:
    """The bytes to send and their encoding: what the browser takes and the build has made."""
    for encoding, end in ENCODINGS:
        packed = path.with_name(path.name + end)
        if request.accept_encodings.quality(encoding) > 0 and packed.is_file():
            return packed.read_bytes(), encoding
    return path.read_bytes(), ""
