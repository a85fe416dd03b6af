"""FEEL inside a form: the scope an expression sees, and the three ways form-js asks.

form-js writes an expression as a text that begins with `=`. Conditions (`hide`, `readonly`) are *unary tests* without
a tested value, and so one that comes to null holds: `=days > 3` hides its field as long as there are no days.
"""

import re
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from engine.decisions.feel import Evaluation, evaluate, to_json
from engine.decisions.feel.errors import FeelError
from engine.decisions.forms.findings import TooMuchToCheck

_WHOLE_NOT: Final = re.compile(r"\s*not\s*\(")
_QUOTED: Final = re.compile(r'"(?:[^"\\]|\\.)*"')
_TEMPLATE: Final = re.compile(r"\{\{(.*?)\}\}", re.DOTALL)
_ORDER: Final = re.compile("[<>]")
_OTHER_KIND: Final = "cannot-compare"  #: key of FEEL's warning
_MAX_EVALUATIONS: Final = 30_000  #: of one submission
_SECONDS: Final = 10.0  #: the last resort, against conditions of rows that each read all rows

Scope = Mapping[str, object]


def is_expression(value: object) -> bool:
    return isinstance(value, str) and value.startswith("=")


def template_expressions(text: str) -> Iterator[str]:
    """The FEEL texts of a template such as `{{days}} days {{#if late}}late{{/if}}`."""
    for inner in _TEMPLATE.findall(text):
        word = inner.strip()
        if word.startswith(("#if", "#loop")):
            yield word.split(maxsplit=1)[1] if " " in word else ""
        elif not word.startswith("/"):
            yield word


@dataclass
class Evaluator:
    """Evaluates a form's expressions for one submission, and counts them."""

    now: datetime
    left: int = _MAX_EVALUATIONS
    deadline: float = field(default_factory=lambda: time.monotonic() + _SECONDS)

    def value(self, text: str, scope: Scope, place: str) -> object:
        """The JSON value. Raises FeelLimitError and its kin, naming the place."""
        try:
            return to_json(self._evaluated(text, scope, place).value)
        except FeelError as error:
            raise error.within(text, place) from error.__cause__

    def holds(self, text: str, scope: Scope, place: str) -> bool:
        """A unary test of null: true and null hold. `not(…)` as a whole turns the test around."""
        inner = inside_not(text)
        if inner is not None:
            return not self.holds(inner, scope, place)
        result = self._evaluated(text, scope, place)
        if result.value is None and any(warning.key == _OTHER_KIND for warning in result.warnings):
            return not _ORDER.search(text)  # in the browser `"x" > 1` is false; `"x" = 1` is null and so holds
        return result.value is True or result.value is None

    def _evaluated(self, text: str, scope: Scope, place: str) -> Evaluation:
        self.left -= 1
        if self.left < 0 or time.monotonic() > self.deadline:
            raise TooMuchToCheck(place=place)
        try:
            return evaluate(text, scope, now=self.now)
        except FeelError as error:
            raise error.within(text, place) from error.__cause__


def inside_not(text: str) -> str | None:
    """What stands in the brackets of a text that is one `not(…)` from its beginning to its end."""
    bare = _QUOTED.sub(lambda quoted: "_" * len(quoted[0]), text).rstrip()
    opening = _WHOLE_NOT.match(bare)
    if not opening:
        return None
    depth = 1
    for at in range(opening.end(), len(bare)):
        depth += (bare[at] == "(") - (bare[at] == ")")
        if depth == 0:
            return text[opening.end() : at] if at == len(bare) - 1 else None
    return None


def scope_of(local: "Local", everything: Mapping[str, object]) -> dict[str, object]:
    """All that an expression may name: special names, covered by variables, and again between underscores."""
    special: dict[str, object] = {"this": local.this(), "parent": local.parent(), "i": list(local.indexes)}
    return {**special, **everything, **{f"_{name}_": value for name, value in special.items()}}


@dataclass(frozen=True, slots=True)
class Local:
    """Where in nested lists an expression stands."""

    this: Callable[[], object]
    parent: Callable[[], object]
    indexes: tuple[int, ...]  #: of the rows around it, from 1
