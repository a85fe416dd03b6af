"""What the checks read: the files of the project and their syntax trees, each read once."""

import ast
import io
import subprocess
import tokenize
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CODE = ("engine", "web", "tools")
GENERATED = ("web/static/", "node_modules/", ".venv/", "var/")

Function = ast.FunctionDef | ast.AsyncFunctionDef


@cache
def stored_files() -> tuple[str, ...]:
    """Every file git keeps or would keep, by its path in the project: the ignored ones are not ours to check."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=True,
        text=True,
    )
    names = sorted(name for name in listed.stdout.split("\0") if name and (ROOT / name).is_file())
    return tuple(name for name in names if not name.startswith(GENERATED))


def files(*rooms: str, end: str = ".py") -> list[str]:
    """The files of some rooms, migrations aside: those are written once, by number, and never changed."""
    folders = tuple(f"{room}/" for room in rooms)
    found = [name for name in stored_files() if name.startswith(folders) and name.endswith(end)]
    return [name for name in found if "/migrations/versions/" not in name]


@cache
def text(name: str) -> str:
    """The file's text; what is not text (fonts, documents) reads as empty."""
    try:
        return (ROOT / name).read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return ""


@cache
def tree(name: str) -> ast.Module:
    return ast.parse(text(name), name)


def functions(module: ast.Module) -> Iterator[Function]:
    """All functions of a module, methods and inner ones included."""
    for node in ast.walk(module):
        if isinstance(node, Function):
            yield node


def length(node: Function) -> int:
    """Lines from `def` to the last statement; decorators and the docstring are not counted."""
    lines = (node.end_lineno or node.lineno) - node.lineno + 1
    if ast.get_docstring(node, clean=False) is None:
        return lines
    doc = node.body[0]
    return lines - ((doc.end_lineno or doc.lineno) - doc.lineno + 1)


def called(node: ast.AST) -> str:
    """The dotted name of what is called, "" where it has none: `a.b(x)` gives "a.b"."""
    return dotted(node.func) if isinstance(node, ast.Call) else ""


def dotted(node: ast.AST) -> str:
    """`a.b.c` as text; an expression before a dot becomes nothing: `f().c` gives ".c"."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        return f"{dotted(node.value)}.{node.attr}"
    return ""


def comments(source: str) -> Iterator[tuple[int, str]]:
    """Line and text of every comment."""
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT:
            yield token.start[0], token.string


def docstrings(module: ast.Module) -> Iterator[tuple[int, str]]:
    """Line and text of every docstring."""
    for node in ast.walk(module):
        if isinstance(node, ast.Module | ast.ClassDef | Function):
            doc = ast.get_docstring(node)
            if doc:
                yield getattr(node, "lineno", 1), doc
