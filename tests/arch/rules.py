"""The rules that imports cannot say, each a function from one source to its findings ("line: what")."""

import ast
import re
from collections.abc import Callable, Iterator

from tests.arch.source import Function, called, comments, docstrings, dotted, functions

Findings = Iterator[str]
Rule = Callable[[str, ast.Module], Findings]

CONFESSIONS = re.compile(
    r"\b(todo|fixme|xxx|hack|hacky|kludge|for now|quick fix|never get here|should never happen|should not happen"
    r"|not implemented yet|good enough|temporarily|stub)\b",
    re.IGNORECASE,
)
WRITES = re.compile(
    r"^\s*(insert\s+into|update\s+\w+\s+set|delete\s+from|replace\s+into|merge\s+into)\b", re.IGNORECASE
)
WRITE_VERBS = {"insert", "update", "delete"}
CLOCKS = re.compile(r"(^|\.)(datetime\.(now|utcnow|today)|date\.today|time\.(time|time_ns|localtime|gmtime))$")
CHANCE = re.compile(r"(^|\.)(uuid1|uuid4)$|^random\.")
DANGERS = re.compile(
    r"^(eval|exec|compile|__import__)$|^(pickle|marshal|shelve|dill)\.|^yaml\.(load|unsafe_load|full_load)$"
)
SLEEPS = re.compile(r"(^|\.)sleep$")


def inner_imports(_: str, module: ast.Module) -> Findings:
    for function in functions(module):
        for node in ast.walk(function):
            if isinstance(node, ast.Import | ast.ImportFrom):
                yield f"{node.lineno}: import inside {function.name}"


def commits(_: str, module: ast.Module) -> Findings:
    """Also what commits without saying so: the word as SQL, and a `with x.begin()` that commits at its end."""
    for node in ast.walk(module):
        if called(node).endswith(".commit"):
            yield f"{node.lineno}: commit"  # type: ignore[attr-defined]
        if (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and node.value.strip(" ;").upper() == "COMMIT"
        ):
            yield f"{node.lineno}: COMMIT as text"
        if isinstance(node, ast.With):
            for item in node.items:
                if called(item.context_expr).endswith(".begin"):
                    yield f"{node.lineno}: with begin()"


def writes(_: str, module: ast.Module) -> Findings:
    for node in ast.walk(module):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("sqlalchemy"):
            for name in sorted(WRITE_VERBS & {alias.name for alias in node.names}):
                yield f"{node.lineno}: imports {name}"
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and WRITES.match(node.value):
            yield f"{node.lineno}: writes in SQL"
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            bare = not node.args and not node.keywords  # table.insert(), not names.insert(0, "An")
            if node.func.attr in WRITE_VERBS and (bare or dotted(node.func.value) in {"sa", "sqlalchemy"}):
                yield f"{node.lineno}: calls {node.func.attr}"


def calls_matching(pattern: re.Pattern[str], what: str) -> Rule:
    def rule(_: str, module: ast.Module) -> Findings:
        for node in ast.walk(module):
            if isinstance(node, ast.Call) and pattern.search(called(node)):
                yield f"{node.lineno}: {what} {called(node)}"

    return rule


wall_clock = calls_matching(CLOCKS, "asks the machine for the time:")
chance = calls_matching(CHANCE, "cannot be replayed:")
dangers = calls_matching(DANGERS, "runs what it was given:")
sleeps = calls_matching(SLEEPS, "waits inside a request:")


def confessions(source: str, module: ast.Module) -> Findings:
    for line, words in [*comments(source), *docstrings(module)]:
        found = CONFESSIONS.search(words)
        if found:
            yield f"{line}: says {found.group(0)!r}"
    for node in ast.walk(module):
        if isinstance(node, ast.Raise) and node.exc is not None:
            raised = node.exc.func if isinstance(node.exc, ast.Call) else node.exc
            if dotted(raised) == "NotImplementedError":
                yield f"{node.lineno}: not implemented"


def broken_promises(_: str, module: ast.Module) -> Findings:
    """A docstring that speaks of a return where nothing is returned. A protocol's method has no body to judge."""
    for function in functions(module):
        doc = ast.get_docstring(function) or ""
        if re.search(r"^\s*:?returns?\b", doc, re.IGNORECASE | re.MULTILINE) and not gives(function):
            yield f"{function.lineno}: {function.name} promises a return"


def gives(function: Function) -> bool:
    last = function.body[-1]
    bodiless = isinstance(last, ast.Expr) and isinstance(last.value, ast.Constant)  # a docstring or ...
    values = (node for node in ast.walk(function) if isinstance(node, ast.Return | ast.Yield | ast.YieldFrom))
    return bodiless or any(node.value is not None for node in values)


def loose_dictionaries(_: str, module: ast.Module) -> Findings:
    for function in functions(module):
        arguments = function.args
        every = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs, arguments.vararg, arguments.kwarg]
        hints = [*(argument.annotation for argument in every if argument), function.returns]
        if any(hint is not None and re.search(r"[dD]ict\[str, (typing\.)?Any\]", ast.unparse(hint)) for hint in hints):
            yield f"{function.lineno}: {function.name} hands a loose dictionary on"


def lost_tests(_: str, module: ast.Module) -> Findings:
    """Functions named test_ that pytest does not collect: shadowed, nested, or in a class it does not look into."""
    yield from lost_in(module.body, seen=set())


def lost_in(body: list[ast.stmt], seen: set[str]) -> Findings:
    for node in body:
        if isinstance(node, Function):
            if node.name.startswith("test_") and node.name in seen:
                yield f"{node.lineno}: {node.name} hides one of the same name"
            seen.add(node.name)
            for inner in ast.walk(node):
                if inner is not node and isinstance(inner, Function) and inner.name.startswith("test_"):
                    yield f"{inner.lineno}: {inner.name} is inside {node.name}"
        elif isinstance(node, ast.ClassDef):
            if not node.name.startswith("Test") and any(f.name.startswith("test_") for f in functions_of(node)):
                yield f"{node.lineno}: class {node.name} is not collected; its name has to begin with Test"
            yield from lost_in(node.body, seen=set())
        elif isinstance(node, ast.If | ast.Try | ast.With):
            yield from lost_in(node.body, seen)


def functions_of(node: ast.ClassDef) -> list[Function]:
    return [item for item in node.body if isinstance(item, Function)]
