"""Sizes. A limit is a question, not a goal: whoever needs more asks first whether the file is two files."""

import re

from tests.arch import sizes
from tests.arch.source import CODE, files, stored_files, text

IGNORE_MARK = re.compile(r"# (noqa|type: ignore|pyright:|mypy:)|eslint-disable")


def test_no_file_is_longer_than_500_lines():
    assert [f"{name}: {lines}" for name, lines in sizes.of_files() if lines > sizes.LONGEST_FILE] == []


def test_no_function_is_longer_than_60_lines():
    assert [f"{name}: {lines}" for name, lines in sizes.of_functions() if lines > sizes.LONGEST_FUNCTION] == []


def test_folders_are_at_most_four_deep():
    rooms = tuple(f"{room}/" for room in (*CODE, "tests", "processes", "docs"))
    assert [name for name in stored_files() if name.startswith(rooms) and name.count("/") > 4] == []


def test_ignore_marks_stay_rare():
    """Two per 1,000 lines; the ceiling may only fall."""
    names = files(*CODE)
    lines = sum(text(name).count("\n") for name in names)
    marks = [
        f"{name}: {line.strip()}" for name in names for line in text(name).splitlines() if IGNORE_MARK.search(line)
    ]
    assert len(marks) <= max(2, lines * 2 // 1000), marks
