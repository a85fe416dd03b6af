"""At the end the figures are printed."""

from typing import Any

from tests.fault.figures import FIGURES


def pytest_terminal_summary(terminalreporter: Any) -> None:
    if FIGURES.operations:
        terminalreporter.section("faults")
        for line in FIGURES.lines():
            terminalreporter.write_line(line)
