"""The marks on the diagrams after a number of records: tokens, what is done, which flows were taken, the data."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace

from engine.domain.facts import Json
from engine.evidence.chain import HistoryRecord
from engine.queries.views import HistoryLine, ReplayStep


@dataclass(frozen=True, kw_only=True)
class Run:
    """One run of one element that is under way."""

    element_id: str
    scope: int | None  #: the run around it; None = the process itself


class Marks:
    """Follows records one after the other; ``step`` is where they lead. Elements of
    what the case calls are marked, too: an id tells on which of the diagrams it is drawn."""

    def __init__(self) -> None:
        self._runs: dict[int, Run] = {}
        self._arrived: Counter[tuple[str, int | None]] = Counter()  #: at a join, waiting for the others
        self._left: Run | None = None  #: whose flow is taken next
        self._done: Counter[str] = Counter()
        self._flows: Counter[str] = Counter()
        self._variables: dict[str, Json] = {}

    def follow(self, record: HistoryRecord) -> None:
        """Records that move nothing are left alone, also those of a kind that nobody knows."""
        body = record.body
        if record.type == "elementEntered":
            self._enter(body)
        elif record.type == "elementLeft":
            self._leave(body)
        elif record.type == "elementMigrated":
            self._rename(body)
        elif record.type == "flowTaken":
            self._take(body)
        elif record.type == "variablesChanged" and body.get("scope_key") is None:
            new = body.get("new")
            self._variables.update(new if isinstance(new, Mapping) else {})
        elif record.type == "instanceEnded":
            self._runs.clear()
            self._arrived.clear()

    def step(self, line: HistoryLine) -> ReplayStep:
        """The marks as they are now, beside a line."""
        here = [run.element_id for run in self._runs.values()]
        waiting = [element for (element, _), count in self._arrived.items() if count]
        return ReplayStep(
            line=line,
            active=tuple(dict.fromkeys([*here, *waiting])),
            done=dict(self._done),
            flows=dict(self._flows),
            variables=dict(self._variables),
        )

    def _enter(self, body: Mapping[str, Json]) -> None:
        key, element, scope = body.get("key"), body.get("element_id"), _number(body.get("scope_key"))
        if not isinstance(key, int) or not isinstance(element, str):
            return
        self._runs[key] = Run(element_id=element, scope=scope)
        self._arrived.pop((element, scope), None)

    def _rename(self, body: Mapping[str, Json]) -> None:
        key, to = body.get("key"), body.get("to")
        run = self._runs.get(key) if isinstance(key, int) else None
        if run is not None and isinstance(key, int) and isinstance(to, str):
            self._runs[key] = replace(run, element_id=to)

    def _leave(self, body: Mapping[str, Json]) -> None:
        key = body.get("key")
        self._left = self._runs.pop(key, None) if isinstance(key, int) else None
        for place in [place for place in self._arrived if place[1] == key]:
            del self._arrived[place]
        if self._left is not None and body.get("end") == "completed":
            self._done[self._left.element_id] += 1

    def _take(self, body: Mapping[str, Json]) -> None:
        flow, target = body.get("flow_id"), body.get("target_id")
        if not isinstance(flow, str) or not isinstance(target, str):
            return
        self._flows[flow] += 1
        self._arrived[target, self._left.scope if self._left is not None else None] += 1


def _number(value: Json) -> int | None:
    return value if isinstance(value, int) else None
