"""Verifies a case file without server and database: ``python -m engine.evidence.verify FILE [--key PUBLIC.pem]``.

Exit status: 0 intact, 1 altered (every place is named), 2 no case file or not readable.
"""

import argparse
import io
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from engine.domain.errors import Invalid, Language
from engine.evidence import container, findings, seal
from engine.evidence.checks import check

INTACT: Final = 0
ALTERED: Final = 1
UNREADABLE: Final = 2
SHOWN: Final = 20  #: findings printed at most

_WORDS: Final[dict[Language, dict[str, str]]] = {
    "vi": {
        "altered": "KHÔNG NGUYÊN VẸN: tệp đã bị thay đổi sau khi ký, hoặc không phải do khóa đã cho ký.",
        "more": "… và {count} chỗ khác",
        "unreadable": "Không mở được {name}: {reason}",
        "too-large": "{name} lớn hơn {limit} MB, không phải tệp hồ sơ Quyche.",
    },
    "en": {
        "altered": "NOT INTACT: the file was changed after signing, or was not signed with the given key.",
        "more": "… and {count} other places",
        "unreadable": "Cannot open {name}: {reason}",
        "too-large": "{name} is larger than {limit} MB and no Quyche case file.",
    },
}


class FileUnreadable(Invalid):
    code = "file-unreadable"
    vi = _WORDS["vi"]["unreadable"]
    en = _WORDS["en"]["unreadable"]


class FileTooLarge(Invalid):
    code = "file-too-large"
    vi = _WORDS["vi"]["too-large"]
    en = _WORDS["en"]["too-large"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints what was found and returns the exit status."""
    asked = parser().parse_args(arguments)
    language: Language = "en" if asked.language == "en" else "vi"
    try:
        key = seal.load_public(_read(asked.key)) if asked.key else None
        report = check(_read(asked.file), key)
    except Invalid as wrong:  # NotACaseFile, KeyUnreadable, FileUnreadable, FileTooLarge
        _say(wrong.text(language))
        return UNREADABLE
    if report.summary:
        _say(*findings.told(report.summary, language))
        return INTACT
    words = _WORDS[language]
    _say(words["altered"], *(f"- {finding.text(language)}" for finding in report.findings[:SHOWN]))
    if len(report.findings) > SHOWN:
        _say(words["more"].format(count=len(report.findings) - SHOWN))
    return ALTERED


def parser() -> argparse.ArgumentParser:
    """What can be asked for on the command line."""
    made = argparse.ArgumentParser(
        prog="python -m engine.evidence.verify",
        description="Kiểm tra tệp hồ sơ mà không cần máy chủ. / Verifies a case file without the server.",
    )
    made.add_argument("file", help="tệp hồ sơ / case file (.zip)")
    made.add_argument("--key", help="khóa công khai của cơ quan (PEM) / public key of the agency (PEM)")
    made.add_argument("--language", choices=("vi", "en"), default="vi")
    return made


def _read(name: str) -> bytes:
    try:
        with Path(name).open("rb") as file:
            content = file.read(container.MAX_BYTES + 1)
    except (OSError, ValueError) as cause:  # ValueError: a NUL in the name
        raise FileUnreadable(name=findings.shown(name), reason=findings.shown(str(cause))) from cause
    if len(content) > container.MAX_BYTES:
        raise FileTooLarge(name=findings.shown(name), limit=container.MAX_BYTES >> 20)
    return content


def _say(*lines: str) -> None:
    sys.stdout.writelines(line + "\n" for line in lines)


if __name__ == "__main__":
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")  # Vietnamese on a terminal set to ASCII
    sys.exit(main())
