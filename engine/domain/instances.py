"""A process instance as lists know it: which definition it runs on, whose case it is, how it stands."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from engine.domain.errors import Refused
from engine.domain.keys import AgencyId, DefinitionKey, InstanceKey, Login


class CaseSuspended(Refused):
    code = "case-suspended"
    vi = "Hồ sơ đang tạm dừng nên chưa xử lý được. Nội dung bạn nhập vẫn được giữ; hãy thử lại khi hồ sơ được tiếp tục."
    en = "The case is suspended; nothing can be done in it now. What you typed is kept; try again when it goes on."


InstanceState = Literal["active", "suspended", "completed", "terminated"]
#: ordinary: whoever oversees the unit sees it; restricted: its people, the head, the auditor; sealed: its people only
Secrecy = Literal["ordinary", "restricted", "sealed"]


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
    suspended_at: datetime | None = None  #: nothing moves since; None = it runs or has ended
    secrecy: Secrecy = "ordinary"
