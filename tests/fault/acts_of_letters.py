"""The acts around a sealed author: opened, unsealed by two, spoken to, destroyed."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, Final

from engine.commands import destroy_identity, open_identity, read_case, speak_as_author, start_instance, unseal
from engine.commands.pin_clock import PinClock
from tests.fault.kinds import Act, Do, Prepare
from tests.offices import NOW, Desk

WHY: Final = "Cần biết để giải quyết đơn"
LETTER: Final[Mapping[str, Any]] = {
    "author_type": "ca_nhan",
    "author_name": "Nguyễn Văn Gửi Đơn",
    "content": "Sự việc được kể đầy đủ trong đơn này, kèm ngày giờ, nơi xảy ra và người chứng kiến.",
    "reports_violation": True,
    "target_person": "hong.cv",
    "wish": "Đề nghị xem xét",
}
CLASSIFIED: Final[Mapping[str, Any]] = {
    "reports_violation": True,
    "target_level": "staff",
    "target_person": "hong.cv",
    "signed": True,
    "author_ok": True,
    "has_basis": True,
    "summary": "Công chức đòi tiền khi giải quyết hồ sơ",
}


def letter(desk: Desk, **answers: Any) -> int:
    command = start_instance.StartInstance(
        actor=desk.actor("minh.cv"), process_id="complaint", answers={**LETTER, **answers}
    )
    return int(desk.do(command).instance_key)


def taken_up(desk: Desk) -> int:
    """With who settles it; its author may speak to it."""
    key = letter(desk)
    desk.complete("oanh.vt", "classify", **CLASSIFIED)
    return key


def asked(desk: Desk, key: int) -> int:
    command = unseal.AskUnsealing(actor=desk.actor("kiem.ktgs"), instance_key=key, reason=WHY)
    return int(desk.do(command))


def old(desk: Desk) -> int:
    """Ended more than ten years ago, by the clock of every process; two officials have just agreed."""
    key = letter(desk, author_type="nac_danh")
    desk.complete("oanh.vt", "classify", **CLASSIFIED)
    desk.complete("oanh.vt", "done")
    desk.do(PinClock(actor=desk.actor("tri.qtht"), at=NOW + destroy_identity.KEPT_FOR + timedelta(days=30)))
    desk.office.daily_duties()  # whoever opens the office finds the day begun
    number = asked(desk, key)
    desk.do(unseal.AgreeUnsealing(actor=desk.actor("an.gd"), unsealing_id=number))
    return key


def _open(desk: Desk) -> Act:
    return Do(command=open_identity.OpenIdentity(actor=desk.actor("oanh.vt"), instance_key=letter(desk), reason=WHY))


def _ask(desk: Desk) -> Act:
    return Do(command=unseal.AskUnsealing(actor=desk.actor("kiem.ktgs"), instance_key=letter(desk), reason=WHY))


def _agree(desk: Desk) -> Act:
    number = asked(desk, letter(desk))
    return Do(command=unseal.AgreeUnsealing(actor=desk.actor("an.gd"), unsealing_id=number))


def _speak(desk: Desk) -> Act:
    key = taken_up(desk)
    said = speak_as_author.SpeakAsAuthor(actor=desk.actor("minh.cv"), instance_key=key, what="protect", text=WHY)
    return Do(command=said)


def _destroy(desk: Desk) -> Act:
    key = old(desk)
    return Do(command=destroy_identity.DestroyIdentity(actor=desk.actor("an.gd"), instance_key=key, reason=WHY))


def _read(desk: Desk) -> Act:
    return Do(command=read_case.ReadCase(actor=desk.actor("kiem.ktgs"), instance_key=letter(desk)))


LETTERS: Final[Mapping[type, Prepare]] = {
    open_identity.OpenIdentity: _open,
    unseal.AskUnsealing: _ask,
    unseal.AgreeUnsealing: _agree,
    speak_as_author.SpeakAsAuthor: _speak,
    destroy_identity.DestroyIdentity: _destroy,
    read_case.ReadCase: _read,
}
