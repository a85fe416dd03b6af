"""How large things are: what the limits judge and what `make check` prints."""

from tests.arch.source import CODE, files, functions, length, text, tree

LONGEST_FILE, USUAL_FILE = 500, 300
LONGEST_FUNCTION, USUAL_FUNCTION = 60, 30

ROOMS = (*CODE, "tests", "benchmarks")


def of_files() -> list[tuple[str, int]]:
    """Lines of every source file, the largest first."""
    names = [*files(*ROOMS), *files("web/frontend", end=".js"), *files("web/frontend", end=".mjs")]
    return sorted(((name, text(name).count("\n")) for name in names), key=lambda pair: (-pair[1], pair[0]))


def of_functions() -> list[tuple[str, int]]:
    """Lines of every function, the longest first."""
    found = [(f"{name}:{f.lineno} {f.name}", length(f)) for name in files(*ROOMS) for f in functions(tree(name))]
    return sorted(found, key=lambda pair: (-pair[1], pair[0]))


def share(sizes: list[tuple[str, int]], usual: int) -> str:
    """How many stay within the usual size: "94 % of 120 within 300 lines"."""
    within = sum(lines <= usual for _, lines in sizes)
    return f"{100 * within // max(1, len(sizes))} % of {len(sizes)} within {usual} lines (nine in ten should be)"


def report() -> list[str]:
    by_file, by_function = of_files(), of_functions()
    return [
        f"files: {share(by_file, USUAL_FILE)}",
        f"functions: {share(by_function, USUAL_FUNCTION)}",
        "largest files: " + ", ".join(f"{name} {lines}" for name, lines in by_file[:10]),
    ]
