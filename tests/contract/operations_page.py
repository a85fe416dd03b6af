"""The page of docs/reference that lists every operation of a service task, written from the registry."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from engine.operations.registry import REGISTRY
from engine.ports import Operation, Parameter

PAGE: Final = Path(__file__).parents[2] / "docs/reference/operations.md"
HEAD: Final = """# Operations of a service task

What a service task can do: the type of its task definition is the name of an operation. Inputs marked * are required;
an output is mapped by the task that wants it. A type that is no operation is given to the outside as a job. The list is
written from the program: `python -m tests.contract.operations_page`.
"""


def page() -> str:
    return "\n".join([HEAD, *(line for one in REGISTRY.all() for line in _section(one))])


def _section(one: Operation) -> Iterator[str]:
    yield f"## {one.name}\n"
    yield f"{one.title_vi} · {one.title_en}\n"
    rows = [*_rows("in", one.inputs), *_rows("out", one.outputs)]
    if rows:
        yield "| | name | type | what it is |\n| --- | --- | --- | --- |"
        yield from rows
    yield ""


def _rows(side: str, given: Mapping[str, Parameter]) -> Iterator[str]:
    for name, one in given.items():
        mark = "*" if side == "in" and one.required else ""
        yield f"| {side} | `{name}`{mark} | {one.type} | {one.en.replace('|', '/')} |"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
