"""`make check` ends with the sizes, so that growth is seen before it hurts."""

import pytest

from tests.arch import sizes


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    terminalreporter.section("sizes")
    for line in sizes.report():
        terminalreporter.line(line)
