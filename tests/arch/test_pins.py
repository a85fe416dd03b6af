"""Set-up fetches exactly what was checked: every library by hash, from whichever mirror."""

import json
import re
import tomllib

import pytest

from tests.arch.source import ROOT, text

FILES = ("requirements", "requirements-dev")


def entries(pinned: str) -> dict[str, int]:
    """Name and number of hashes of each library in a compiled requirements file."""
    blocks = re.split(r"\n(?=[a-z0-9])", re.sub(r"^#.*\n", "", pinned.strip(), flags=re.MULTILINE))
    return {re.split(r"==", block)[0]: len(re.findall(r"--hash=sha256:[0-9a-f]{64}", block)) for block in blocks}


def wanted(name: str) -> list[str]:
    lines = (line.split("#")[0].strip() for line in text(f"{name}.in").splitlines())
    return [re.split(r"[<>=!~\[]", line)[0].strip().lower() for line in lines if line and not line.startswith("-")]


@pytest.mark.parametrize("name", FILES)
def test_every_library_has_a_hash(name):
    assert [library for library, hashes in entries(text(f"{name}.txt")).items() if not hashes] == []


@pytest.mark.parametrize("name", FILES)
def test_what_is_wanted_is_pinned(name):
    assert [library for library in wanted(name) if library not in entries(text(f"{name}.txt"))] == []


def test_both_files_pin_the_same_versions():
    pins = [dict(re.findall(r"^(\S+)==(\S+)", text(f"{name}.txt"), re.MULTILINE)) for name in FILES]
    assert [library for library in pins[0].keys() & pins[1].keys() if pins[0][library] != pins[1][library]] == []


def test_page_packages_are_locked_by_hash_and_without_a_host():
    packages = json.loads(text("package-lock.json"))["packages"]
    assert [name for name, facts in packages.items() if name and "integrity" not in facts] == []
    assert [name for name, facts in packages.items() if "resolved" in facts] == []


def test_page_packages_are_named_by_exact_version():
    wishes = json.loads(text("package.json"))
    versions = {**wishes["dependencies"], **wishes["devDependencies"]}
    assert [name for name, version in versions.items() if not re.fullmatch(r"\d+\.\d+\.\d+", version)] == []


def test_the_oldest_python_is_said_once():
    project = tomllib.loads(text("pyproject.toml"))
    assert project["project"]["requires-python"] == ">=3.11"
    assert project["tool"]["mypy"]["python_version"] == "3.11"
    assert "OLDEST = (3, 11)" in (ROOT / "tools" / "setup.py").read_text()


def test_a_library_without_a_hash_is_noticed():
    assert entries("flask==3.1.3\nlxml==6.1.3 \\\n    --hash=sha256:" + "0" * 64) == {"flask": 0, "lxml": 1}
