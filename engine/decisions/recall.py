"""Who may take a decision back, as the model says it: the property "recall" of the event that waits for it."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from engine.decisions import feel
from engine.domain.calendar import TIME_ZONE
from engine.domain.facts import Json
from engine.domain.keys import Login

MESSAGE: Final = "recall"  #: what a case waits for as long as its decision can be taken back
PROPERTY: Final = "recall"  #: a FEEL list of logins; empty when it is too late


def recallers(properties: Mapping[str, str], variables: Mapping[str, Json], at: datetime) -> frozenset[Login]:
    """Who may at this instant. An expression that fails, or an element without one, names nobody."""
    rule = properties.get(PROPERTY, "")
    if not rule:
        return frozenset()
    found = feel.evaluate_json(rule.lstrip().removeprefix("="), variables, now=at.astimezone(TIME_ZONE))
    logins = found if isinstance(found, list) else [found]
    return frozenset(Login(one) for one in logins if isinstance(one, str) and one)
