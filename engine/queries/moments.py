"""A history in moments: a record that says something to a reader, and the quiet ones that belong to it.

What the executor notes for itself (elements entered and left, flows taken, waits cleared) moves the marks on the
diagram and says nothing. Data that changed belong to whoever changed them: to the command or operation before, else
to the element where the token stands.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from engine.domain.facts import Json
from engine.evidence.chain import HistoryRecord, spans

#: events that say something by themselves
SPEAKING: Final = frozenset(
    {
        "taskOpened",
        "taskAssigned",
        "decisionEvaluated",
        "operationDone",
        "timerSet",
        "jobOpened",
        "errorThrown",
        "signalThrown",
        "messageThrown",
        "incidentRaised",
        "instanceEnded",
    }
)
TAKEN_BACK: Final = ("taskClosed", "jobClosed")  #: these speak when they end "terminated"
MOVES: Final = ("elementLeft", "flowTaken")


@dataclass(frozen=True, kw_only=True)
class Moment:
    """One line of the history, and one position of the replay."""

    record: HistoryRecord
    element_id: str | None
    changes: tuple[HistoryRecord, ...]  #: variablesChanged by it
    end: int  #: the diagram shows the case after the first ``end`` records
    around: tuple[str, ...] = ()  #: elements that the element stands in, the nearest first: subprocesses, calls


def moments(records: Sequence[HistoryRecord]) -> list[Moment]:
    """In order. The last moment of a command goes on to the end of all that the command did."""
    return _Grouping(records).moments()


class _Grouping:
    """One walk along the records; notes where the token stands."""

    def __init__(self, records: Sequence[HistoryRecord]) -> None:
        self.records = records
        self.runs: dict[int, tuple[str, int | None]] = {}  #: element run -> its element, the run around it
        self.at: tuple[int, str] | None = None  #: run and element where the token stands
        self.fresh: set[int] = set()  #: runs that have done nothing yet: data they get are copies of known ones

    def moments(self) -> list[Moment]:
        found: list[Moment] = []
        for begin, end in spans(self.records):
            found += self._of_command(begin, end)
        return found

    def _of_command(self, begin: int, end: int) -> list[Moment]:
        group = self.records[begin:end]
        assigned = {record.body.get("key") for record in group if record.type == "taskAssigned"}
        places = []
        settled = begin  #: records before it belong to a moment already
        for place in range(begin, end):
            record = self.records[place]
            self._follow(record)
            if self._speaks(record, assigned, quiet=place < settled):
                settled = self._settled(place, end)
                places.append((place, settled, self._element(record)))
        return [
            self._moment(place, settled if number < len(places) else end, settled, element)
            for number, (place, settled, element) in enumerate(places, start=1)
        ]

    def _moment(self, place: int, end: int, settled: int, element: str | None) -> Moment:
        record = self.records[place]
        own = [record] if record.type == "variablesChanged" else []
        changes = [one for one in self.records[place + 1 : settled] if one.type == "variablesChanged"]
        around = tuple(self._around(_number(record.body.get("key"))))
        return Moment(record=record, element_id=element, changes=(*own, *changes), end=end, around=around)

    def _around(self, key: int | None) -> Iterator[str]:
        run = self.runs[key][1] if key in self.runs else None
        while run is not None and run in self.runs:
            yield self.runs[run][0]
            run = self.runs[run][1]

    def _settled(self, place: int, end: int) -> int:
        """Where a token moves, or somebody else speaks. A start goes on to the element it starts at."""
        after, starts = place + 1, self.records[place].type == "start_instance"
        while after < end:
            record = self.records[after]
            if record.type in (*MOVES, *SPEAKING) or self._taken_back(record):
                break
            if record.type == "elementEntered":
                return after + 1 if starts else after
            after += 1
        return after

    def _speaks(self, record: HistoryRecord, assigned: Collection[Json], *, quiet: bool) -> bool:
        if record.kind == "command":
            return True
        if record.type == "taskOpened":
            return record.body.get("key") not in assigned
        if record.type == "variablesChanged":
            return not quiet and not self._is_input(record)
        return record.type in SPEAKING or self._taken_back(record)

    @staticmethod
    def _taken_back(record: HistoryRecord) -> bool:
        return record.type in TAKEN_BACK and record.body.get("end") == "terminated"

    def _is_input(self, record: HistoryRecord) -> bool:
        return record.body.get("scope_key") in self.fresh

    def _follow(self, record: HistoryRecord) -> None:
        key, element = _number(record.body.get("key")), record.body.get("element_id")
        if key is None or not isinstance(element, str):
            return
        if record.type == "elementEntered":
            around = _number(record.body.get("scope_key"))
            self.runs[key] = element, around
            self.at = key, element
            self.fresh.discard(around or 0)
            self.fresh.add(key)
            return
        around = self.runs.setdefault(key, (element, None))[1]
        self.fresh.discard(key)
        if record.type == "elementLeft":
            self.at = (around, self.runs[around][0]) if around in self.runs else None

    def _element(self, record: HistoryRecord) -> str | None:
        element, key = record.body.get("element_id"), _number(record.body.get("key"))
        if isinstance(element, str):
            return element
        if key is not None:
            return self.runs[key][0] if key in self.runs else None
        if record.type == "start_instance":
            return self._start()
        return self.at[1] if self.at is not None and record.type == "variablesChanged" else None

    def _start(self) -> str | None:
        entered = next((record for record in self.records if record.type == "elementEntered"), None)
        element = entered.body.get("element_id") if entered else None
        return element if isinstance(element, str) else None


def _number(value: Json) -> int | None:
    return value if isinstance(value, int) else None
