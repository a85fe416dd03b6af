"""The variables an expression sees while it runs: a chain of small dictionaries, innermost first."""

from collections.abc import Callable, Mapping

from engine.decisions.feel.budget import Run


class Scope:
    """Not a dataclass: one is made per loop round, and construction time counts."""

    __slots__ = ("parent", "run", "variables")

    def __init__(self, variables: Mapping[str, object], parent: "Scope | None", run: Run) -> None:
        self.variables = variables
        self.parent = parent
        self.run = run


Compiled = Callable[[Scope], object]
