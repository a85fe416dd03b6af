"""How long a procedure may take: the limits of its steps summed along the main way, and along each branch.

The main way takes the default flow wherever one is drawn, else the first; ways that lead back are left out. Of parallel
ways the longest counts. What a step calls counts with it.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Final

from engine.notation.outline import Outline, Step, Way

TOGETHER: Final = frozenset({"parallelGateway"})
CHOOSING: Final = frozenset({"exclusiveGateway", "inclusiveGateway"})
DEEPEST: Final = 8  #: calls within calls
WORKING_DAY: Final = 8  #: hours; only to tell which of two sums is longer


@dataclass(frozen=True, kw_only=True)
class Time:
    """A sum of limits; units are not turned into each other."""

    working_days: Decimal = Decimal()
    days: int = 0
    hours: Decimal = Decimal()
    unsaid: tuple[str, ...] = ()  #: steps whose limit only the running case knows
    repeated: tuple[str, ...] = ()  #: steps that come once for each of several; counted once

    def __add__(self, other: "Time") -> "Time":
        return Time(
            working_days=self.working_days + other.working_days,
            days=self.days + other.days,
            hours=self.hours + other.hours,
            unsaid=tuple(dict.fromkeys((*self.unsaid, *other.unsaid))),
            repeated=tuple(dict.fromkeys((*self.repeated, *other.repeated))),
        )

    @property
    def length(self) -> Decimal:
        return (self.working_days + self.days) * WORKING_DAY + self.hours

    def said(self) -> str:
        """ "3 ngày làm việc và 15 ngày"; "trong ngày" where nothing takes a day."""
        units = ((self.working_days, "ngày làm việc"), (Decimal(self.days), "ngày"), (self.hours, "giờ"))
        return " và ".join(f"{_plain(number)} {unit}" for number, unit in units if number) or "trong ngày"


@dataclass(frozen=True, kw_only=True)
class Branch:
    """A way that takes longer or shorter than the main one."""

    at: str  #: name of the gateway
    way: str  #: name of the flow
    time: Time


@dataclass(frozen=True, kw_only=True)
class WayTimes:
    main: Time
    branches: tuple[Branch, ...]


Limits = Callable[[Step], Time]  #: of one step by itself


def way_times(process: Outline, others: Mapping[str, Outline], limit: Limits) -> WayTimes:
    """``others``: what it may call, by process id."""
    walk = _Walk(process, others, limit)
    main = walk.time(process.process_id)
    return WayTimes(main=main, branches=tuple(walk.branches(main)))


@dataclass
class _Walk:
    """The ways of one process."""

    process: Outline
    others: Mapping[str, Outline]
    limit: Limits
    deep: int = 0
    _known: dict[str, Time] = field(default_factory=dict)  #: of a step by itself
    _splits: dict[str, Time] = field(default_factory=dict)  #: after a parallel split

    def __post_init__(self) -> None:
        self.steps = {one.element_id: one for one in self.process.steps}

    def time(self, scope: str) -> Time:
        """From the start of a scope to its end."""
        return self.after(self._start(scope), frozenset())

    def branches(self, main: Time) -> Iterator[Branch]:
        """At each choice on the main way: where another way would lead."""
        before, place, seen = Time(), self._start(self.process.process_id), frozenset[str]()
        while place in self.steps:
            step = self.steps[place]
            before, seen = before + self._own(step), seen | {place}
            ways = self._ahead(step, seen)
            for way in ways[1:] if step.type in CHOOSING else ():
                time = before + self.after(way.target, seen)
                if time.said() != main.said():
                    yield Branch(at=step.name, way=way.name, time=time)
            if not ways:
                return
            place = ways[0].target

    def after(self, place: str, seen: frozenset[str]) -> Time:
        """From a step on, along the main way; of parallel ways along the longest."""
        found = Time()
        while place in self.steps and place not in seen:
            step, seen = self.steps[place], seen | {place}
            ways = self._ahead(step, seen)
            found += self._own(step)
            if step.type in TOGETHER and len(ways) > 1:
                return found + self._longest(place, ways, seen)
            place = ways[0].target if ways else ""
        return found

    def _longest(self, split: str, ways: Sequence[Way], seen: frozenset[str]) -> Time:
        if split not in self._splits:
            times = (self.after(way.target, seen) for way in ways)
            self._splits[split] = max(times, key=lambda one: one.length)
        return self._splits[split]

    def _ahead(self, step: Step, seen: frozenset[str]) -> Sequence[Way]:
        """The default first; without those that lead only back."""
        ways = sorted(step.ways, key=lambda way: not way.default)
        return [way for way in ways if self._ends(way.target, seen)]

    def _ends(self, place: str, seen: frozenset[str]) -> bool:
        """Whether an end can be reached without coming where one has been."""
        ahead, been = [place], set(seen)
        while ahead:
            name = ahead.pop()
            if name in been or name not in self.steps:
                continue
            been.add(name)
            if not self.steps[name].ways:
                return True
            ahead += [way.target for way in self.steps[name].ways]
        return False

    def _own(self, step: Step) -> Time:
        if step.element_id not in self._known:
            self._known[step.element_id] = self._alone(step)
        return self._known[step.element_id]

    def _alone(self, step: Step) -> Time:
        called, inside = self.others.get(step.calls), Time()
        if called is not None and self.deep < DEEPEST:
            inner = _Walk(called, self.others, self.limit, self.deep + 1)
            inside = inner.time(called.process_id)
        elif self._start(step.element_id):
            inside = self.time(step.element_id)
        own = self.limit(step) + inside
        repeated = (step.name,) if step.repeated and own.length else ()
        return own + Time(repeated=repeated)

    def _start(self, scope: str) -> str:
        inside = [one for one in self.process.steps if one.scope == scope]
        starts = (one.element_id for one in inside if one.type == "startEvent")
        return next(starts, inside[0].element_id if inside else "")


def _plain(number: Decimal) -> str:
    return f"{number.normalize():f}".replace(".", ",")
