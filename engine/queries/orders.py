"""Of a task that carries out an instruction: how to object to it, and what came of an objection (H7)."""

from collections.abc import Mapping
from typing import Any, Final

from sqlalchemy import Row

from engine.domain.actor import Actor
from engine.domain.calendar import TIME_ZONE
from engine.domain.errors import Language
from engine.domain.facts import Json
from engine.domain.orders import ANSWERED, HELD, ORDERED_BY, ordering, stands
from engine.queries.reading import Reading
from engine.queries.views import FactLine
from engine.queries.words import Pair, say

PROCESS: Final = "order-objection"
LABEL: Final[Pair] = ("Phản ánh chỉ đạo", "Objection to the instruction")
WAITING: Final[Pair] = (
    "Đang báo cáo người ra chỉ đạo; hạn của việc dừng cho đến khi có trả lời.",
    "Reported to who gave the instruction; the limit stands still until there is an answer.",
)
SAID: Final[Mapping[str, Pair]] = {
    "withdrawn": ("Chỉ đạo đã được thu hồi: không phải làm việc này.", "The instruction was withdrawn."),
    "stopped": ("Cấp trên yêu cầu dừng: không làm việc này.", "The superior has stopped it."),
    "changed": ("Chỉ đạo đã thay đổi.", "The instruction was changed."),
    "confirmed": (
        "Thi hành theo văn bản khẳng định, không chịu trách nhiệm về hậu quả.",
        "Carried out as confirmed in writing, without liability for the consequences.",
    ),
}


def objection(reading: Reading, actor: Actor, row: Row[Any], *, mine: bool) -> Mapping[str, str]:
    """What the start form of an objection begins with; empty for who does not have the task, or where nothing is
    carried out."""
    if not mine or not stands(row.properties):
        return {}
    received = row.opened_at.astimezone(TIME_ZONE).strftime("%Y-%m-%dT%H:%M")
    begun = {"source_task": str(row.key), "order_text": f"{row.name}: {row.title}", "received_at": received}
    issuer = ordering(reading.organisation, str(row.properties[ORDERED_BY]), actor.login, reading.today)
    return begun if issuer is None else {**begun, "issuer": issuer}


def objected(properties: Mapping[str, Json], language: Language) -> tuple[FactLine, ...]:
    """What stands in a task that was objected to; nothing in others."""
    if HELD in properties:
        return (FactLine(label=say(LABEL, language), value=say(WAITING, language)),)
    said = properties.get(ANSWERED)
    if not isinstance(said, Mapping):
        return ()
    told = " ".join((say(SAID[str(said["result"])], language), str(said["text"]))).strip()
    return (FactLine(label=say(LABEL, language), value=told),)
