"""A process instance as lists know it: which definition it runs on, whose case it is, how it stands."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from engine.domain.keys import AgencyId, DefinitionKey, InstanceKey, Login

InstanceState = Literal["active", "completed", "terminated"]


@dataclass(frozen=True, kw_only=True)
class Instance:
    """The executor's state lies beside it; ``revision`` ties the two together."""

    key: InstanceKey
    agency: AgencyId
    process_id: str
    process_name: str
    definition_key: DefinitionKey
    revision: int  #: +1 per step of the executor; 0 before the start
    state: InstanceState
    case_no: str | None  #: "stttt/LEAVE/2024/0137"
    title: str
    status: str  #: words of the procedure: "Đang xem xét"
    initiator: Login  #: whose case it is
    entered_by: Login  #: who typed it; differs when entered on behalf of somebody
    unit: str  #: key of the initiator's unit on the day of the start
    started_at: datetime  #: aware, UTC
    ended_at: datetime | None
