"""Set-up skips what is done, does again what was interrupted, and says what to do when it cannot go on."""

import os
import sys
from pathlib import Path

import pytest

from tools import setup


@pytest.fixture
def project(tmp_path, monkeypatch) -> Path:
    """A project folder with nothing in it, and commands that only note that they were called."""
    for name, below in {"VENV": ".venv", "MODULES": "node_modules", "STATIC": "web/static", "WORK": ".setup"}.items():
        monkeypatch.setattr(setup, name, tmp_path / below)
    monkeypatch.setattr(setup, "ROOT", tmp_path)
    monkeypatch.setattr(setup, "PYTHON", tmp_path / ".venv" / "bin" / "python")
    (tmp_path / "requirements.txt").write_text("flask==3.1.3\n")
    return tmp_path


@pytest.fixture
def calls(project, monkeypatch) -> list[str]:
    made: list[str] = []

    def note(name, argv, remedy, env=None):
        made.append(name)
        setup.PYTHON.parent.mkdir(parents=True, exist_ok=True)
        setup.PYTHON.touch()

    monkeypatch.setattr(setup, "call", note)
    return made


def ensure() -> None:
    setup.ensure_venv()
    setup.ensure_libraries("Libraries", "requirements.txt")


def test_a_second_setup_does_nothing(calls):
    ensure()
    ensure()
    assert calls == ["Virtual environment", "Libraries"]


def test_a_new_time_on_the_same_text_changes_nothing(calls, project):
    ensure()
    os.utime(project / "requirements.txt", (0, 0))
    ensure()
    assert calls == ["Virtual environment", "Libraries"]


def test_a_new_pin_installs_again(calls, project):
    ensure()
    (project / "requirements.txt").write_text("flask==3.1.4\n")
    ensure()
    assert calls == ["Virtual environment", "Libraries", "Libraries"]


def test_an_interrupted_installation_starts_from_a_new_environment(calls, project, monkeypatch):
    ensure()
    (project / ".venv" / "busy").touch()
    ensure()
    assert calls == ["Virtual environment", "Libraries"] * 2


def test_a_failed_step_shows_its_log_and_what_to_do(project, capsys):
    argv = [sys.executable, "-c", "print('no space left'); raise SystemExit(3)"]
    with pytest.raises(setup.SetupFailed) as failed:
        setup.call("Pages", argv, "Free some space.")
    setup.explain(failed.value)
    told = capsys.readouterr().err
    assert [word in told for word in ("no space left", "Pages: exit code 3", "Free some space.")] == [True] * 3


def test_an_old_python_is_told_so(monkeypatch):
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    monkeypatch.setenv("PATH", "")
    with pytest.raises(setup.SetupFailed, match=r"Python 3\.9\.2 is too old"):
        setup.ensure_python()


def test_a_browser_that_cannot_run_is_refused_by_name(monkeypatch):
    monkeypatch.setenv("CHROMIUM", "no-such-browser")
    with pytest.raises(setup.SetupFailed, match="no-such-browser"):
        setup.find_browser()


def test_without_rights_a_missing_browser_is_told(monkeypatch):
    monkeypatch.delenv("CHROMIUM", raising=False)
    monkeypatch.setenv("PATH", "")
    with pytest.raises(setup.SetupFailed, match="Chromium"):
        setup.ensure_browser()


def test_programs_of_a_database_that_are_not_there_are_refused_by_name(monkeypatch, tmp_path):
    monkeypatch.setenv("POSTGRES_BIN", str(tmp_path))
    with pytest.raises(setup.SetupFailed, match=str(tmp_path)):
        setup.find_postgres()


def test_a_database_that_is_too_old_is_passed_by(tmp_path):
    old = tmp_path / "postgres"
    old.write_text("#!/bin/sh\necho 'postgres (PostgreSQL) 14.9 (Debian 14.9-1)'\n")
    old.chmod(0o755)
    assert setup.postgres_version(tmp_path) == 14 < setup.OLDEST_POSTGRES
