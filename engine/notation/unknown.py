"""Variables that are read and that nothing writes: in conditions and mappings, in forms, in the tables that are called.

Processes hand variables to each other, so all of them are looked at together: those of the package, and around it
those in force that call them or are called.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Final

from engine.decisions.forms import FormNames
from engine.notation.variables import Element, ProcessVariables

#: what the product itself says of a case
OWN: Final = frozenset(
    {
        "requester", "requester_name", "requester_role", "position_title", "unit", "unit_name", "agency",
        "agency_symbol", "today", "case_key", "entered_by", "decision", "decided_by", "decided_by_name",
        "decided_in_place_of", "decided_at", "started_by", "calendar",
    }
)  # fmt: skip
#: what comes with the messages that the product itself sends
OWN_MESSAGES: Final[Mapping[str, frozenset[str]]] = {
    "recall": frozenset({"recall_reason"}),
    "withdraw": frozenset({"withdraw_reason"}),
    **dict.fromkeys(
        ("author_adds", "author_withdraws", "author_asks_protection", "author_appeals"),
        frozenset({"author_text", "asked_by", "request_no"}),
    ),
}
_ALIKE: Final = 0.75


@dataclass(frozen=True, kw_only=True, slots=True)
class Unknown:
    process_id: str
    place: str  #: of the element that reads it, or that shows the form or calls the table
    name: str
    text: str  #: the expression
    via: str = ""  #: id of the form or the decision that reads it
    near: str = ""  #: a known name much like it


@dataclass(frozen=True, kw_only=True)
class Around:
    """What processes use. ``operations``: outputs by name; ``decisions``: variables by id."""

    processes: tuple[ProcessVariables, ...]
    forms: Mapping[str, FormNames]
    decisions: Mapping[str, frozenset[str]]
    operations: Mapping[str, frozenset[str]]


@dataclass
class _State:
    """Of one process: the names in its case, and whether there may be others."""

    made: set[str] = field(default_factory=set)
    open: bool = False


class Flow:
    """Names of all processes, followed until nothing new comes up."""

    def __init__(self, around: Around) -> None:
        self.around = around
        self.sent = _sent(around.processes)
        self.by_id = {one.process_id: one for one in around.processes}
        called = {element.process for one in around.processes for element in one.elements}
        self.states = {
            name: _State(made=set(OWN | one.given), open=one.called_only and name not in called)
            for name, one in self.by_id.items()
        }
        while self._round():
            pass

    def _size(self) -> tuple[int, int]:
        states = self.states.values()
        return sum(len(one.made) for one in states), sum(one.open for one in states)

    def _round(self) -> bool:
        before = self._size()
        for name, process in self.by_id.items():
            for element in process.elements:
                self._spread(self.states[name], element)
        return self._size() != before

    def _spread(self, state: _State, element: Element) -> None:
        state.made |= element.writes
        if not element.mapped and element.brings:
            state.made |= self.results(element)[0]
        child = self.states.get(element.process)
        if child is not None:
            child.made |= element.to_child
            if element.shares:
                child.made |= state.made
                child.open |= state.open

    def results(self, element: Element) -> tuple[frozenset[str], bool]:
        """What an element gives of itself; False = and perhaps more."""
        found: set[str] = {name for message in element.caught for name in self.sent.get(message, ())}
        complete = True
        if form := self.around.forms.get(element.form):
            found |= form.keys - form.shown
        if element.operation:
            complete = element.operation in self.around.operations
            found |= self.around.operations.get(element.operation, frozenset())
        if element.process:
            state = self.states.get(element.process)
            found |= state.made if state else set()
            complete = state is not None and not state.open
        return frozenset(found), complete and not element.caught

    # ---- what is read and not there

    def unknown(self, process: ProcessVariables) -> Iterator[Unknown]:
        """In the order of the file."""
        state = self.states[process.process_id]
        if state.open:
            return
        for element in process.elements:
            known = frozenset(state.made) | element.seen
            for name, text, via in self._missing(element, known):
                near = get_close_matches(name, sorted(known), n=1, cutoff=_ALIKE)
                yield Unknown(
                    process_id=process.process_id, place=element.place, name=name, text=text, via=via,
                    near=near[0] if near else "",
                )  # fmt: skip

    def _missing(self, element: Element, known: frozenset[str]) -> Iterator[tuple[str, str, str]]:
        given, complete = self.results(element)
        for read in element.reads:
            if read.after and not complete:
                continue
            for name in _left(read.names, known | given if read.after else known):
                yield name, read.text, ""
        if form := self.around.forms.get(element.form):
            for shown in form.reads:
                for name in _left(shown.names, known):
                    yield name, shown.text, form.id
            for name in _left(form.shown, known):
                yield name, name, form.id
        for name in _left(self.around.decisions.get(element.decision, frozenset()), known):
            yield name, name, element.decision


def _left(names: Iterable[str], known: frozenset[str]) -> list[str]:
    """Names with an underscore in front are what the product offers to choose from."""
    return sorted(name for name in names if name not in known and not name.startswith("_"))


def _sent(processes: Iterable[ProcessVariables]) -> Mapping[str, frozenset[str]]:
    """What comes with a message that our own processes send."""
    found: dict[str, frozenset[str]] = dict(OWN_MESSAGES)
    for process in processes:
        for element in process.elements:
            for message in element.sent:
                found[message] = found.get(message, frozenset()) | element.to_child
    return found
