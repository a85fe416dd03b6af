"""Procedures that a case may be continued by: an approved leave is cancelled or changed by a case of its own."""

import json
from collections.abc import Iterator, Mapping
from typing import Any, Final

from sqlalchemy import Row

from engine.commands.beginning import NotForYourRole, check_role, may_enter_for
from engine.decisions import feel
from engine.domain.actor import Actor
from engine.domain.calendar import TIME_ZONE
from engine.domain.choices import LEAVES
from engine.domain.facts import Variables
from engine.domain.keys import DefinitionKey, Login
from engine.ports import ProcessInfo
from engine.queries.filling import leaves
from engine.queries.procedures import newest_of, startable
from engine.queries.reading import Reading
from engine.queries.views import NextCase

CONTINUED_BY: Final = "continuedBy"  #: property of a process: a JSON list of what its page offers to begin


def next_cases(
    reading: Reading, actor: Actor, row: Row[Any], info: ProcessInfo, variables: Variables
) -> tuple[NextCase, ...]:
    """What the asker may begin about this case, in the order of the model; ``row`` as for the page of the case."""
    listed = json.loads(info.properties.get(CONTINUED_BY, "[]"))
    if row.state != "active" or not listed:
        return ()
    return tuple(_offered(reading, actor, row, listed, {**variables, "reader": actor.login}))


def _offered(
    reading: Reading, actor: Actor, row: Row[Any], listed: list[Mapping[str, Any]], variables: Variables
) -> Iterator[NextCase]:
    for one in listed:
        if _now(one, variables, reading) and _may(reading, actor, row, str(one["process"])):
            yield NextCase(
                process_id=str(one["process"]),
                label=str(one["label_en" if actor.language == "en" else "label_vi"]),
                owner=Login(row.initiator) if row.initiator != actor.login else None,
                answers={str(one["field"]): str(row.case_key), **one.get("with", {})},
            )


def _now(one: Mapping[str, Any], variables: Variables, reading: Reading) -> bool:
    """A condition that fails offers nothing."""
    rule = str(one.get("when", "true"))
    return feel.evaluate_json(rule, variables, now=reading.now.astimezone(TIME_ZONE)) is True


def _may(reading: Reading, actor: Actor, row: Row[Any], process_id: str) -> bool:
    newest = newest_of(reading, process_id)
    info = reading.library.info(DefinitionKey(newest.key)) if newest else None
    if newest is None or info is None or not startable(info):
        return False
    own, chart = row.initiator == actor.login, reading.organisation
    if not own and not may_enter_for(chart, actor, Login(row.initiator), info, reading.now):
        return False
    try:
        check_role(chart, actor, info, newest.name, reading.now)
    except NotForYourRole:
        return False
    sheet = reading.library.sheet(info.start_form_id) if info.start_form_id else None
    if sheet is None or LEAVES not in sheet.reads:
        return True
    known = (one for one in leaves(reading, Login(row.initiator)) if isinstance(one, Mapping))
    return str(row.case_key) in {one["value"] for one in known}
