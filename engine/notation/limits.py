"""Rows of the table of limits (D21): class of step, days."""

from collections.abc import Iterator

from engine.decisions import dmn
from engine.notation.dmn import read_dmn


def limit_rows(content: bytes) -> Iterator[tuple[str, str]]:
    """(class, working days as written). Raises what read_dmn raises."""
    for one in read_dmn(content).elements:
        if isinstance(one, dmn.model.Decision) and isinstance(one.logic, dmn.model.DecisionTable):
            for rule in one.logic.rules:
                yield rule.tests[0].strip('"'), rule.outputs[0].strip()
