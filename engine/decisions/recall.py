"""Who may take a decision or a request back, as the model says it at the event that waits for it."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from engine.decisions import feel
from engine.domain.calendar import TIME_ZONE
from engine.domain.facts import Json
from engine.domain.keys import Login

MESSAGE: Final = "recall"  #: what a case waits for as long as its decision can be taken back
PROPERTY: Final = "recall"  #: a FEEL list of logins; empty when it is too late
WITHDRAWN_BY: Final = "withdrawnBy"  #: a FEEL list of logins: who, besides the requester, may take the request back


def recallers(properties: Mapping[str, str], variables: Mapping[str, Json], at: datetime) -> frozenset[Login]:
    """Who may recall at this instant. An expression that fails, or an element without one, names nobody."""
    return _named(properties.get(PROPERTY, ""), variables, at)


def withdrawers(properties: Mapping[str, str], variables: Mapping[str, Json], at: datetime) -> frozenset[Login]:
    """Who may withdraw, besides whose case it is."""
    return _named(properties.get(WITHDRAWN_BY, ""), variables, at)


def _named(rule: str, variables: Mapping[str, Json], at: datetime) -> frozenset[Login]:
    if not rule:
        return frozenset()
    found = feel.evaluate_json(rule.lstrip().removeprefix("="), variables, now=at.astimezone(TIME_ZONE))
    logins = found if isinstance(found, list) else [found]
    return frozenset(Login(one) for one in logins if isinstance(one, str) and one)
