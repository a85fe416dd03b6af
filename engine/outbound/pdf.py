"""From a .docx to a PDF by LibreOffice, a program of its own: in an empty folder, without network where the system can
take it away, with limits of time, memory and size. Papers come from templates and from people; whatever one of them
does to the converter ends with its process."""

import os
import resource
import shutil
import signal
import subprocess
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from engine.domain.errors import Failed

PROGRAMS: Final = ("soffice", "libreoffice")
SECONDS: Final = 90  #: for one paper, the first start of the program included
LIMITS: Final = (
    (resource.RLIMIT_CPU, 60),
    (resource.RLIMIT_AS, 4 << 30),
    (resource.RLIMIT_FSIZE, 200 << 20),
    (resource.RLIMIT_NOFILE, 512),
    (resource.RLIMIT_CORE, 0),
)
ALONE: Final = ("unshare", "--map-root-user", "--net")  #: without network; needs user namespaces
BEGINS: Final = b"%PDF-"


class NotConverted(Failed):
    code = "not-converted"
    vi = "Không chuyển được văn bản sang PDF: {reason}"
    en = "The paper could not be converted to PDF: {reason}"


class LibreOffice:
    """Implements ports.Converter. Safe for threads: every conversion has a folder and a profile of its own."""

    def __init__(self, program: str) -> None:
        self._program = program

    def pdf(self, paper: bytes) -> bytes:
        """Raises NotConverted."""
        with TemporaryDirectory(prefix="quyche-pdf-") as place:
            folder = Path(place)
            (folder / "paper.docx").write_bytes(paper)
            self._run(folder)
            made = folder / "paper.pdf"
            content = made.read_bytes() if made.is_file() else b""
        if not content.startswith(BEGINS):
            raise NotConverted(reason="no PDF came out")
        return content

    def _run(self, folder: Path) -> None:
        profile = f"-env:UserInstallation=file://{folder}/profile"
        words = [self._program, profile, "--headless", "--norestore", "--convert-to", "pdf:writer_pdf_Export"]
        process = subprocess.Popen(  # noqa: S603 - the program was found on the PATH, the words are our own
            [*_alone(), *words, "--outdir", str(folder), str(folder / "paper.docx")],
            cwd=folder,
            env={"PATH": os.environ.get("PATH", ""), "HOME": str(folder), "TMPDIR": str(folder), "LANG": "C.UTF-8"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            for what, most in LIMITS:
                resource.prlimit(process.pid, what, (most, most))
            ended = process.wait(SECONDS)
        except subprocess.TimeoutExpired as cause:
            raise NotConverted(reason=f"not done after {SECONDS} s") from cause
        except ProcessLookupError:
            ended = process.wait()
        finally:
            _end(process)
        if ended:
            raise NotConverted(reason=f"the converter ended with {ended}")


def find_converter() -> LibreOffice | None:
    """The one of this machine; None if it has none."""
    found = next((path for name in PROGRAMS if (path := shutil.which(name))), None)
    return LibreOffice(found) if found else None


@cache
def _alone() -> tuple[str, ...]:
    """Before the command, where the system lets an ordinary user take the network away."""
    if shutil.which(ALONE[0]) is None:
        return ()
    tried = subprocess.run([*ALONE, "true"], check=False, capture_output=True, timeout=10)  # noqa: S603
    return ALONE if tried.returncode == 0 else ()


def _end(process: subprocess.Popen[bytes]) -> None:
    """The program and whatever it started."""
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        return
    process.wait()
