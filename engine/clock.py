"""The only place that asks the machine what time it is."""

from datetime import UTC, datetime

from engine.ports import Clock as Clock  # noqa: PLC0414  (whoever needs a clock asks here)


class SystemClock:
    def now(self) -> datetime:
        return datetime.now(UTC)


class SettableClock:
    """For demo and test mode: stands where it is pinned, else runs with the machine."""

    def __init__(self, pinned: datetime | None = None) -> None:
        self.pinned = pinned

    def now(self) -> datetime:
        return self.pinned or datetime.now(UTC)

    def pin(self, at: datetime) -> None:
        if at.tzinfo is None:
            raise ValueError("an instant needs its time zone")
        self.pinned = at.astimezone(UTC)

    def reset(self) -> None:
        self.pinned = None


class SharedClock(SettableClock):
    """Of an embedded office that several processes have open: each looks where another has set it."""
