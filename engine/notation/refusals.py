"""What would not run as drawn is refused when a file is deployed, never skipped.

Each rule yields findings; all of them are told at once. ``docs`` name the reasons: most of these load without a word in
other engines and then behave otherwise.
"""

from collections.abc import Callable, Iterable
from typing import Any, Final

from engine.domain.errors import Invalid
from engine.notation import (
    rules_activities,
    rules_compensation,
    rules_events,
    rules_expressions,
    rules_extensions,
    rules_flow,
    rules_listeners,
    rules_loops,
    rules_structure,
)

Rule = Callable[[Any], Iterable[Invalid]]

RULES: Final[tuple[Rule, ...]] = (
    rules_structure.check,
    rules_activities.check,
    rules_loops.check,
    rules_compensation.check,
    rules_events.check,
    rules_flow.check,
    rules_extensions.check,
    rules_listeners.check,
    rules_expressions.check,
)


def find(root: Any) -> list[Invalid]:
    """Every finding, in the order of the rules and of the document."""
    return [finding for rule in RULES for finding in rule(root)]
