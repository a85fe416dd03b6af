"""Where a decision did not follow the opinion of the Party committee, of all cases, with its reason (core 4.6)."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final, Literal

from sqlalchemy import Row, and_, or_, select

from engine.domain.actor import Actor
from engine.domain.errors import Language
from engine.domain.keys import InstanceKey
from engine.queries.reading import Reading
from engine.queries.reports import span
from engine.queries.sight import overseen
from engine.queries.words import Pair, say
from engine.store.tables import history, instance

COMMITTEE: Final = "party_committee"
ASKED: Final = ("po_answer", "ca_answer")  #: elements in which the committee answers: alone, or among others
WITH_REASONS: Final = "po_reasons"  #: the head decides while opinions differ
DECIDED: Final = "wc_decide"
ELEMENTS: Final = (*ASKED, WITH_REASONS, DECIDED)
APPROVED: Final = ("approve", "approve_changes")
REJECTED: Final = "reject_draft"
RECALLED: Final = "recall_decision"
AGAINST: Final = "khong_dong_y"
FOR: Final = "dong_y"
SAID: Final[dict[str, Pair]] = {
    "yes": ("Đồng ý", "Agrees"),
    "no": ("Không đồng ý", "Disagrees"),
    "other": ("Ý kiến khác", "Another opinion"),
}

Stand = Literal["yes", "no", "other"]
ALONE: Final[Mapping[str, Stand]] = {"agree": "yes", "disagree": "no"}  #: outcomes of the committee asked alone


@dataclass(frozen=True, kw_only=True)
class Opinion:
    by: str  #: login of who signed it
    stand: Stand
    text: str


@dataclass(frozen=True, kw_only=True)
class Departure:
    case_key: InstanceKey
    title: str
    opinion: str
    decided_by: str
    reason: str
    at: datetime


@dataclass(kw_only=True)
class _Case:
    """How it stands so far: what the committee has said, and whether the reasons have been told."""

    opinion: Opinion | None = None
    told: list[Departure] = field(default_factory=list)


def departures(actor: Actor, year: int, reading: Reading) -> Iterator[Departure]:
    """Of the cases that the actor oversees, as decided in the year, in the order of the cases."""
    first, last = span(year)
    cases: dict[int, _Case] = {}
    for row in _records(actor, last, reading):
        _follow(cases.setdefault(row.case_key, _Case()), row, json.loads(row.body), actor.language)
    for case in cases.values():
        yield from (one for one in case.told if first <= one.at)


def _records(actor: Actor, until: datetime, reading: Reading) -> list[Any]:
    of_case = and_(instance.c.agency_id == history.c.agency_id, instance.c.key == history.c.instance_key)
    asked = or_(*(history.c.body.contains(f'"element_id":"{one}"') for one in ELEMENTS))
    finished = and_(history.c.type == "complete_task", asked)
    wanted = (
        select(history.c.type, history.c.at, history.c.body, instance.c.key.label("case_key"), instance.c.title)
        .join(instance, of_case)
        .where(history.c.agency_id == actor.agency, history.c.kind == "command", history.c.at < until)
        .where(or_(finished, history.c.type == RECALLED), overseen(reading, actor))
        .order_by(history.c.instance_key, history.c.seq)
    )
    return list(reading.connection.execute(wanted).all())


def _follow(case: _Case, row: Row[Any], body: dict[str, Any], language: Language) -> None:
    """One step of a case: an opinion replaces the one before, a decision is held against the last."""
    if row.type == RECALLED:
        case.opinion = None if case.opinion and case.opinion.by == body.get("actor") else case.opinion
        return
    element, outcome, given = body["element_id"], body.get("outcome"), body["step"]["variables"]
    if element in ASKED:
        case.opinion = _opinion(body, given) or case.opinion
    elif case.opinion is not None and _departs(case, element, str(outcome)):
        case.told.append(_told(case.opinion, row, body, given, language))


def _opinion(body: dict[str, Any], given: dict[str, Any]) -> Opinion | None:
    """None: it was somebody else's, or no answer yet."""
    if body.get("authority", {}).get("role") != COMMITTEE:
        return None
    if body["element_id"] == "po_answer":
        stand = ALONE.get(str(body.get("outcome")), "other")
        return Opinion(by=body["actor"], stand=stand, text=given.get("party_text") or "")
    if body.get("outcome") != "answer":
        return None
    rows = given.get("replies") or []
    values = {one.get("value") for one in rows}
    text = "; ".join(one["text"] for one in rows if one.get("text"))
    return Opinion(
        by=body["actor"], stand="no" if AGAINST in values else "yes" if values == {FOR} else "other", text=text
    )


def _departs(case: _Case, element: str, outcome: str) -> bool:
    if element == WITH_REASONS:
        return outcome == "decide_own"
    if case.told or case.opinion is None:  # the reasons were told before the decision
        return False
    against = {"no": APPROVED, "yes": (REJECTED,)}
    return outcome in against.get(case.opinion.stand, ())


def _told(
    opinion: Opinion, row: Row[Any], body: dict[str, Any], given: dict[str, Any], language: Language
) -> Departure:
    said = say(SAID[opinion.stand], language)
    return Departure(
        case_key=InstanceKey(row.case_key),
        title=row.title,
        opinion=f"{said}: {opinion.text}" if opinion.text else said,
        decided_by=body["actor"],
        reason=given.get("reasons") or given.get("decide_note") or "",
        at=row.at,
    )
