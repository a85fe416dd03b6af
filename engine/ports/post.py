"""What goes from case to case: signals and messages on their way, and messages that wait for somebody to want them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol

from engine.domain.facts import Variables
from engine.domain.keys import AgencyId, DefinitionKey, ElementKey, InstanceKey, Login

Kind = Literal["message", "signal"]
DeliveryKind = Literal["message", "signal", "timer", "conditional"]


@dataclass(frozen=True, kw_only=True)
class Delivery:
    """One signal or message for one receiver: a subscription that waits, or a process that it starts.

    A timer starts a process, too, in the version on which it was set; its ``name`` is the cycle that is left or "".
    """

    agency: AgencyId
    kind: DeliveryKind
    name: str
    variables: Variables
    sender: Login  #: who sent it, or whose case did; whose case a started one is
    key: ElementKey | None = None  #: of the subscription
    process_id: str | None = None  #: to start
    element_id: str | None = None  #: its start event
    definition_key: DefinitionKey | None = None  #: of a timer
    correlation_key: str | None = None  #: of a message that starts a process: one case of a key at a time
    origin: InstanceKey | None = None  #: the case that sent it; None = somebody outside any case, or a clock


@dataclass(frozen=True, kw_only=True)
class KeptMessage:
    """A published message that lives until ``expires_at``; each process takes it once."""

    id: int = 0  #: given by the store
    name: str
    correlation_key: str | None
    message_id: str | None
    variables: Variables
    sender: Login
    expires_at: datetime
    taken: tuple[str, ...] = ()  #: ids of processes that have it
    origin: InstanceKey | None = None  #: the case that sent it


@dataclass(frozen=True, kw_only=True)
class MessageStart:
    """What a message of a correlation key begins: of each process one case at a time."""

    process_id: str
    correlation_key: str
    name: str  #: of the message


@dataclass(frozen=True, kw_only=True)
class Listener:
    key: ElementKey
    process_id: str


class Post(Protocol):
    def listening(self, kind: Kind, name: str, correlation_key: str | None) -> Sequence[Listener]:
        """Subscriptions of the agency, the oldest first; a signal has no key."""
        ...

    def listens(self, key: ElementKey) -> bool:
        """The subscription still waits."""
        ...

    def send(self, delivery: Delivery, at: datetime) -> None:
        """Sets the alarm that delivers it at ``at``."""
        ...

    def take(self, alarm_id: int) -> Delivery | None:
        """What the alarm delivers; it is taken out."""
        ...

    def keep(self, message: KeptMessage) -> None: ...

    def kept(self, name: str, correlation_key: str | None, at: datetime) -> Sequence[KeptMessage]:
        """Those that still live, the oldest first. What has expired is dropped."""
        ...

    def give(self, message: KeptMessage) -> None:
        """Store who has taken it."""
        ...

    def reserve(self, start: MessageStart) -> bool:
        """False: a case of this process and key is under way, or a message that will begin it."""
        ...

    def begun(self, start: MessageStart, case: InstanceKey) -> None:
        """The case that a reserved start has become."""
        ...

    def release(self, start: MessageStart) -> None:
        """The start has come to nothing, or its case has ended."""
        ...

    def begun_by(self, case: InstanceKey) -> MessageStart | None:
        """The message with a key that began a case."""
        ...
