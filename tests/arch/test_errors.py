"""Every error a person may see speaks both languages and can be searched by its code."""

import importlib
import re
import string
from collections import Counter
from collections.abc import Iterator

import pytest

from engine.domain.errors import QuycheError
from tests.arch.source import files

CODE = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def all_errors() -> list[type[QuycheError]]:
    """The whole tree, after every module that might add to it was imported."""
    for name in files("engine", "web"):
        module = name.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
        if "/migrations/" not in name and not module.endswith("__main__"):
            importlib.import_module(module)
    found = sorted(below(QuycheError), key=lambda error: (error.__module__, error.__name__))
    return [QuycheError, *(error for error in found if error.__module__.startswith(("engine.", "web.")))]


def below(error: type[QuycheError]) -> Iterator[type[QuycheError]]:
    for child in error.__subclasses__():
        yield child
        yield from below(child)


def missing(error: type[QuycheError]) -> list[str]:
    """What the class itself does not say; a sentence inherited is a sentence about something else."""
    return [word for word in ("code", "vi", "en") if word not in vars(error)]


def facts(template: str) -> set[str]:
    """A fact that is itself a sentence comes in two: {reason_vi} and {reason_en} (or {reason}) are the same fact."""
    return {
        re.sub(r"_(vi|en)$", "", re.split(r"[.\[]", field)[0])
        for _, field, _, _ in string.Formatter().parse(template)
        if field
    }


@pytest.fixture(scope="module")
def errors() -> list[type[QuycheError]]:
    return all_errors()


def test_each_error_has_its_own_code_and_both_sentences(errors):
    assert {error.__qualname__: missing(error) for error in errors if missing(error)} == {}


def test_codes_are_unique_and_searchable(errors):
    codes = Counter(error.code for error in errors)
    assert [
        code for code, times in codes.items() if times > 1 or not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", code)
    ] == []


def test_both_sentences_tell_the_same_facts(errors):
    assert [error.__qualname__ for error in errors if facts(error.vi) != facts(error.en)] == []


def test_an_error_without_a_sentence_is_noticed():
    silent = type("Silent", (), {"code": "silent"})
    assert missing(silent) == ["vi", "en"]
