"""What no stored file may say, and what no two may say alike."""

import re
from collections import defaultdict

import pytest

from tests.arch.source import CODE, docstrings, files, stored_files, text, tree

# Written with classes of one letter, so that this file does not find itself.
MACHINE = re.compile(r"(?<![\w.:/])/(?:[w]ork|[r]oot|[f]arm|[h]ome/\w+|[o]pt/wheels|[t]mp/[a-z])(?:/|\b)")
REGISTRY = re.compile(
    r"[f]iles\.pythonhosted\.org|[p]ypi\.org/simple|[r]egistry\.(?:npmjs|yarnpkg|npmmirror)|\"[r]esolved\":"
    r"|(?<!\w)--(?:extra-)?[i]ndex-url|(?<!\w)--[f]ind-links"
)
PAGE_CONFESSIONS = re.compile(r"\b(TO[D]O|FIX[M]E|HAC[K])\b")


def lines_with(pattern: re.Pattern[str], names: list[str] | tuple[str, ...]) -> list[str]:
    return [
        f"{name}:{number}: {line.strip()[:100]}"
        for name in names
        for number, line in enumerate(text(name).splitlines(), 1)
        if pattern.search(line)
    ]


@pytest.mark.parametrize(
    ("pattern", "wrong", "right"),
    [
        (MACHINE, "cd /" + "work/main", "see web/work/list"),
        (MACHINE, "/" + "home/an/quyche", "https://example.org/home/an"),
        (REGISTRY, '"reso' + 'lved": "https://…"', '"integrity": "sha512-…"'),
        (REGISTRY, "--find" + "-links wheels", "--no-emit-find" + "-links"),
        (PAGE_CONFESSIONS, "// TO" + "DO later", "// to do it twice is harmless"),
    ],
)
def test_a_pattern_refuses_the_wrong_sample_and_passes_the_right_one(pattern, wrong, right):
    assert pattern.search(wrong)
    assert not pattern.search(right)


def test_no_path_of_a_machine():
    assert lines_with(MACHINE, stored_files()) == []


def test_no_host_of_a_package_registry():
    assert lines_with(REGISTRY, stored_files()) == []


def test_pages_confess_nothing():
    names = [name for end in (".js", ".mjs", ".css", ".html") for name in files("web", end=end)]
    assert lines_with(PAGE_CONFESSIONS, names) == []


def test_no_two_docstrings_are_alike():
    places: dict[str, list[str]] = defaultdict(list)
    for name in files(*CODE):
        for line, doc in docstrings(tree(name)):
            places[" ".join(doc.split())].append(f"{name}:{line}")
    assert {doc: where for doc, where in places.items() if len(where) > 1} == {}
