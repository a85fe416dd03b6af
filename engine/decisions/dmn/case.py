"""The evaluation of one decision: FEEL's run, and what is noted for the explanation."""

from collections.abc import Mapping
from datetime import datetime

from engine.decisions.dmn.findings import Finding
from engine.decisions.feel.budget import Budget, Run
from engine.decisions.feel.scope import Scope
from engine.decisions.feel.values import Function

MAX_FINDINGS = 100


class Case(Run):
    """One budget for the whole requirement graph; findings and matched tables in the order they happened.

    ``host`` is the outermost scope of every text: the functions that the caller gives.
    """

    __slots__ = ("explanation", "findings", "host", "tables")

    def __init__(self, now: datetime | None, budget: Budget, functions: Mapping[str, Function]) -> None:
        super().__init__(now, budget)
        self.host = Scope(functions, None, self)
        self.findings: list[Finding] = []
        self.explanation: list[dict[str, object]] = []
        self.tables: list[dict[str, object]] = []  #: tables used by the decision that runs now

    def find(self, element: str, key: str, **facts: object) -> object:
        """Note a broken rule of DMN. Returns the value that follows: always None."""
        if len(self.findings) < MAX_FINDINGS:
            self.findings.append(Finding(element, key, facts))
        return None

    def collect_warnings(self, element: str, source: str) -> None:
        """Warnings of the text that just ran belong to its element."""
        room = MAX_FINDINGS - len(self.findings)
        self.findings.extend(Finding(element, note.key, {}, note, source) for note in self.warnings[:room])
        self.warnings.clear()


def case_of(run: Run) -> Case:
    """Decision logic only ever runs inside a case."""
    if not isinstance(run, Case):
        raise TypeError(type(run).__name__)
    return run
