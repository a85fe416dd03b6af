"""One command over many cases, each in a transaction of its own."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final, Literal, get_args

from engine.domain.keys import AgencyId, DefinitionKey, InstanceKey, Login

BatchKind = Literal["retry", "cancel", "migrate", "modify", "suspend", "resume"]
KINDS: Final = get_args(BatchKind)
ItemState = Literal["waiting", "done", "failed"]
MOST_ITEMS: Final = 10_000


@dataclass(frozen=True, kw_only=True)
class Plan:
    """Of a migration: where to. Of a modification: from which elements to which."""

    definition_key: DefinitionKey | None = None
    mapping: Mapping[str, str] = field(default_factory=dict)  #: element id -> element id


@dataclass(frozen=True, kw_only=True)
class Batch:
    id: int = 0  #: given by the store
    agency: AgencyId
    kind: BatchKind
    plan: Plan
    reason: str
    asked_by: Login
    asked_at: datetime
    ended_at: datetime | None = None  #: None = cases are left


@dataclass(frozen=True, kw_only=True)
class Item:
    """What became of one case."""

    batch_id: int
    place: int
    instance_key: InstanceKey
    state: ItemState
    text_vi: str | None = None  #: why it failed
    text_en: str | None = None
    done_at: datetime | None = None
