"""One moment of a history as a line: words, person, authority, clauses, data old and new."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from engine.domain.calendar import local_day
from engine.domain.errors import Language
from engine.domain.facts import Json
from engine.domain.keys import SEALED, SYSTEM, Login
from engine.evidence.chain import HistoryRecord
from engine.evidence.words import Names, predicate, sentence
from engine.ports import FlowNode
from engine.queries import people
from engine.queries.labels import Labels
from engine.queries.moments import Moment
from engine.queries.reading import Reading
from engine.queries.views import Change, ClauseRef, HistoryLine, PersonRef
from engine.queries.words import Pair, say, title_of

ROW: Final[Pair] = ("{rule} dòng {row}", "{rule} row {row}")
FOR: Final[Pair] = ("thay {name}", "for {name}")
TYPED_FOR: Final[Pair] = ("nhập thay {name}", "entered for {name}")
BY_PAPER: Final[Pair] = ("theo {paper}", "by {paper}")
RECORDS: Final[Pair] = ("ghi ý kiến của cấp trên", "records what the authority above decided")
BY_ITSELF: Final[Pair] = ("Hệ thống: {element}", "System: {element}")
RULED: Final[Pair] = ("Áp dụng bảng quyết định «{decision}», dòng {rows}", "“{decision}” was applied, row {rows}")
UNRULED: Final[Pair] = ("Áp dụng bảng quyết định «{decision}»", "“{decision}” was applied")
_CLAUSE: Final = re.compile(r"\b(?:stttt|vptw|dang)\.[a-z0-9]+(?:[.-][a-z0-9]+)*")
TABLES: Final = ("D19", "D20")  #: rules of authority that name a row


@dataclass(frozen=True, kw_only=True)
class Background:
    """What the lines of one case are told with."""

    reading: Reading
    language: Language
    nodes: Mapping[str, FlowNode]  #: of the model and of those it calls
    names: Names
    labels: Labels
    began: datetime  #: the case

    def person(self, login: Json, record: HistoryRecord) -> PersonRef | None:
        """With the post of the day of the record; None for nobody and for the system."""
        if not isinstance(login, str) or login in (SYSTEM, SEALED):
            return None
        return people.person(self.reading, login, self.language, local_day(record.at))


def tell(moment: Moment, background: Background) -> HistoryLine:
    record = moment.record
    node = background.nodes.get(moment.element_id or "")
    person = background.person(record.body.get("actor"), record) if record.kind == "command" else None
    details = _details(record, background)
    return HistoryLine(
        seq=record.seq,
        at=record.at,
        type=record.type,
        element_id=moment.element_id,
        element_name=title_of(node.properties, node.name, background.language) if node else None,
        text=_text(moment, background, spoken_for=person is not None),
        person=person,
        in_place_of=background.person(record.body.get("in_place_of"), record),
        authority=_authority(record, background),
        legal_basis=_clauses(moment, node, background),
        changes=_changes(moment, background.labels),
        details={name: value for name, value in details.items() if value not in (None, "", [], {})},
    )


def _text(moment: Moment, background: Background, *, spoken_for: bool) -> str:
    """Short where the details and the data stand beside it anyway."""
    record, language = moment.record, background.language
    element = background.names.elements.get(moment.element_id or "")
    if record.type in ("operationDone", "variablesChanged") and element:
        return say(BY_ITSELF, language).format(element=element)
    if record.type == "decisionEvaluated":
        name = background.names.labels.get(str(record.body.get("decision_id")), record.body.get("decision_id"))
        rows = ", ".join(str(rule.get("index")) for rule in _rules(_made(record)))
        return say(RULED if rows else UNRULED, language).format(decision=name, rows=rows)
    return (predicate if spoken_for else sentence)(record, background.names, language)


def _clauses(moment: Moment, node: FlowNode | None, background: Background) -> tuple[ClauseRef, ...]:
    """Of the element and of what called it, and those that a matching rule notes; of regulations the case's own."""
    record, known = moment.record, background.reading.library.clauses
    noted = " ".join(_CLAUSE.findall(_notes(record)))
    calls = (background.nodes[one] for one in moment.around if one in background.nodes)
    nodes = (*((node,) if node else ()), *(one for one in calls if one.type == "callActivity"))
    named = " ".join((*(one.properties.get("legalBasis", "") for one in nodes), noted))
    own = known.own(named, record.agency)
    wholes = {one.clause_id.rpartition("-")[0] for one in own}  #: named by their duties already
    cited = (one for one in own if one.clause_id not in wholes)
    return known.of_day(cited, local_day(background.began), background.reading.today)


# ------------------------------------------------------------------ data


def _changes(moment: Moment, labels: Labels) -> tuple[Change, ...]:
    """Each variable once, from its first old value to its last new one; in the order of their labels."""
    old: dict[str, Json] = {}
    new: dict[str, Json] = {}
    for record in moment.changes:
        before = _mapping(record.body.get("old"))
        for name, value in _mapping(record.body.get("new")).items():
            old.setdefault(name, before.get(name))
            new[name] = value
    changed = [name for name in new if old[name] != new[name]]
    return tuple(
        Change(
            name=labels.name(name),
            old=labels.value(name, old[name]),
            new=labels.value(name, new[name]),
            technical=name not in labels.names,
        )
        for name in sorted(changed, key=labels.place)
    )


# ------------------------------------------------------------------ authority


def _authority(record: HistoryRecord, background: Background) -> str:
    """ "Phó Trưởng phòng, thay Ngô Bích Hạnh (D19 dòng 7)"; of a signed paper the lines above the signature."""
    if record.type == "operationDone":
        return _signature(record, background.language)
    given = _mapping(record.body.get("authority"))
    if not given:
        return ""
    parts = [_position(record, given, background), *_capacity(record, given, background)]
    rows = " · ".join(dict.fromkeys(_rows(given.get("basis"), background.language)))
    told = ", ".join(part for part in parts if part)
    return f"{told} ({rows})" if rows else told


def _position(record: HistoryRecord, given: Mapping[str, Json], background: Background) -> str:
    """As recorded; in English if the chart of that day still knows the post by its Vietnamese name."""
    recorded, organisation = str(given.get("position") or ""), background.reading.organisation
    if background.language == "vi":
        return recorded
    held = organisation.appointments_of(Login(str(record.body.get("actor"))), local_day(record.at))
    posts = (organisation.position(one.position) for one in held)
    return next((post.title_en for post in posts if recorded in (post.title_vi, *dict(post.titles).values())), recorded)


def _capacity(record: HistoryRecord, given: Mapping[str, Json], background: Background) -> Iterator[str]:
    language = background.language
    for field, words in (("in_place_of", FOR), ("on_behalf_of", TYPED_FOR)):
        principal = background.person(record.body.get(field), record)
        if principal is not None:
            yield say(words, language).format(name=principal.name)
    if given.get("role") == "superior_authority":
        yield say(RECORDS, language)
    if given.get("delegation"):
        yield say(BY_PAPER, language).format(paper=_paper(str(given["delegation"]), background))


def _paper(delegation: str, background: Background) -> str:
    """The paper a delegation rests on; one that the tables no longer know is named by its id."""
    known = background.reading.organisation.delegations
    return next((one.basis for one in known if one.id == delegation and one.basis), delegation)


def _rows(basis: Json, language: Language) -> Iterator[str]:
    for step in basis if isinstance(basis, list) else ():
        one = _mapping(step)
        if one.get("rule") in TABLES and one.get("row") and one.get("result") != "keep":
            yield say(ROW, language).format(rule=one["rule"], row=one["row"])


def _signature(record: HistoryRecord, language: Language) -> str:
    """ "KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC Lê Minh Châu (D27 dòng 7)" """
    signature = _mapping(_mapping(record.body.get("result")).get("signature"))
    lines = signature.get("lines")
    if not isinstance(lines, list) or not lines:
        return ""
    told = f"{', '.join(map(str, lines))} {signature.get('name') or ''}".strip()
    row = signature.get("row")
    return f"{told} ({say(ROW, language).format(rule='D27', row=row)})" if row else told


# ------------------------------------------------------------------ details


def _details(record: HistoryRecord, background: Background) -> dict[str, Any]:
    of_type = DETAILS.get(record.type)
    found = of_type(record, background) if of_type else {}
    if record.kind == "command":
        found = {"reason": record.body.get("reason"), **found, "told": True}
    return found


def _decision(record: HistoryRecord, background: Background) -> dict[str, Any]:
    made = _made(record)
    asked = {
        str(one.get("label") or one.get("expression")): background.labels.value(
            str(one.get("expression")), one.get("value")
        )
        for one in map(
            _mapping, (one for table in _list(made.get("tables")) for one in _list(_mapping(table).get("inputs")))
        )
    }
    return {
        "decision": background.names.labels.get(str(record.body.get("decision_id")), made.get("name")),
        "rule": ", ".join(str(rule.get("index")) for rule in _rules(made)),
        "inputs": asked,
        "result": background.labels.value(str(record.body.get("decision_id")), record.body.get("result")),
        "note": _notes(record),
    }


def _made(record: HistoryRecord) -> Mapping[str, Json]:
    """How the decision that was asked came about; those it required stand before it."""
    explanation = _list(record.body.get("explanation"))
    return _mapping(explanation[-1]) if explanation else {}


def _notes(record: HistoryRecord) -> str:
    """What the matching rules note beside themselves."""
    notes = (note for rule in _rules(_made(record)) for note in _list(rule.get("annotations")))
    return "; ".join(dict.fromkeys(str(text) for text in (_mapping(note).get("text") for note in notes) if text))


def _rules(made: Mapping[str, Json]) -> Iterator[Mapping[str, Json]]:
    """The rules that matched, of every table of the decision."""
    for table in _list(made.get("tables")):
        yield from map(_mapping, _list(_mapping(table).get("rules")))


def _operation(record: HistoryRecord, background: Background) -> dict[str, Any]:
    operation, result = str(record.body.get("operation")), _mapping(record.body.get("result"))
    paper = _mapping(result.get("document")) or result
    return {
        "operation": background.names.labels.get(operation, operation),
        "document": paper.get("title"),
        "number": paper.get("number"),
        "sha256": paper.get("sha256"),
    }


def _assignment(record: HistoryRecord, background: Background) -> dict[str, Any]:
    role = record.body.get("role")
    rows = dict.fromkeys(_rows(record.body.get("basis"), background.language))
    return {
        "role": background.names.roles.get(role, role) if isinstance(role, str) else None,
        "until": record.body.get("due_at"),
        "rule": " · ".join(rows),
        "told": True,
    }


DETAILS: Final[Mapping[str, Callable[[HistoryRecord, Background], dict[str, Any]]]] = {
    "decisionEvaluated": _decision,
    "operationDone": _operation,
    "taskAssigned": _assignment,
    "timerSet": lambda record, _: {"until": record.body.get("due_at")},
    "incidentRaised": lambda record, _: {"code": record.body.get("code"), "told": True},
    "taskClosed": lambda *_: {"told": True},
    "instanceEnded": lambda *_: {"told": True},
}


def _mapping(value: Json) -> Mapping[str, Json]:
    return value if isinstance(value, Mapping) else {}


def _list(value: Json) -> list[Json]:
    return value if isinstance(value, list) else []
