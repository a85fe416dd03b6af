"""What the sentences of scenarios mean."""

import io
import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any, Final

import docx

from engine.domain.keys import Login
from engine.queries.case import AskCase
from engine.rehearsal import words
from engine.rehearsal.expecting import absent, among, contains, lacks, same, true
from engine.rehearsal.town import Town, moment
from engine.rehearsal.vocabulary import Table, step

#: what a table calls a field of a form
FIELDS: Final[Mapping[str, str]] = {
    "Lý do": "reason",
    "Lý do nộp đơn muộn": "late_reason",
    "Nơi nghỉ": "stay_place",
    "Điện thoại liên hệ": "phone",
    "Đi nước ngoài": "abroad",
    "Người nhận bàn giao": "handover_to",
    "Việc bàn giao": "handover_works",
    "Người được ủy quyền": "delegate",
    "Cách xử lý khi thiếu phép": "shortage_choice",
    "Số giấy chứng nhận": "si_certificate_no",
    "Giấy ghi nghỉ từ ngày": "si_from",
    "Giấy ghi đến hết ngày": "si_to",
    "Ngày dự sinh": "expected_birth",
    "Số con": "births",
    "Con thứ": "child_no",
    "Ngày sinh của con": "child_birth",
    "Giấy tờ kèm theo": "evidence_note",
    "Không báo công đoàn đến thăm": "no_visit",
    "Trường hợp sinh": "birth_case",
}
WORK: Final = re.compile(rf"(.+?)(?: \(({words.DAY})\))?")
CHOICES: Final[Mapping[str, Any]] = {
    "có": True,
    "không": None,
    "giảm số ngày": "reduce",
    "phần thiếu không hưởng lương": "unpaid_rest",
    "trình người đứng đầu": "ask_head",
}


def asked(town: Town, kind: str, period: Mapping[str, str], table: Table) -> dict[str, Any]:
    """The answers of a sentence and of the table below it."""
    return {"leave_kind": kind, **period, **_given(town, table)}


def _given(town: Town, table: Table) -> dict[str, Any]:
    told = {FIELDS[name]: text for name, text in table.items()}
    return {key: works(text) if key == "handover_works" else _value(town, text) for key, text in told.items()}


def works(text: str) -> list[dict[str, Any]]:
    """What is handed over, as rows of the form: "Báo cáo tuần (14/06/2024); trực hệ thống"."""
    found = [WORK.fullmatch(one.strip()) for one in text.split(";")]
    return [{"task": one[1], "due": words.day(one[2]).isoformat() if one[2] else None} for one in found if one]


def _value(town: Town, text: str) -> Any:
    if text in town.people:
        return town.people[text]
    if re.fullmatch(words.DAY, text):
        return words.day(text).isoformat()
    return int(text) if text.isdecimal() and len(text) == 1 else CHOICES.get(text, text)


# ------------------------------------------------------------------ given


@step("hôm nay là {day}")
def _(town: Town, table: Table, day: date) -> None:
    town.clock.pin(moment(day))


@step("{person} còn {days} ngày {bucket}")
def _(town: Town, table: Table, person: Login, days: Decimal, bucket: str) -> None:
    town.has_left(person, bucket, days)


@step("{person} đã được duyệt {kind} {period}")
def _(town: Town, table: Table, person: Login, kind: str, period: dict[str, str]) -> None:
    town.was_granted(person, asked(town, kind, period, table))


# ------------------------------------------------------------------ when


@step("{person} nộp đơn {kind} {period}")
def _(town: Town, table: Table, person: Login, kind: str, period: dict[str, str]) -> None:
    town.files(person, asked(town, kind, period, table))


@step("{person} thử nộp đơn {kind} {period}")
def _(town: Town, table: Table, person: Login, kind: str, period: dict[str, str]) -> None:
    town.tries(person, asked(town, kind, period, table))


@step("{person} điền đơn {kind} {period}")
def _(town: Town, table: Table, person: Login, kind: str, period: dict[str, str]) -> None:
    town.looks_at(person, asked(town, kind, period, table))


@step("Văn phòng nộp thay {person} đơn {kind} {period} vì {text}")
def _(town: Town, table: Table, person: Login, kind: str, period: dict[str, str], text: str) -> None:
    clerk = town.organisation.holders(town.organisation.person(person).agency, "clerk", town.today)[0]
    town.files(person, asked(town, kind, period, table), by=clerk, why=text)


@step("{person} thử nộp thay {other} đơn {kind} {period} vì {text}")
def _(town: Town, table: Table, *, kind: str, period: dict[str, str], **said: Any) -> None:
    town.tries(said["other"], asked(town, kind, period, table), by=said["person"], why=said["text"])


@step("{person} {outcome} đơn")
def _(town: Town, table: Table, person: Login, outcome: str) -> None:
    town.acts(person, outcome, {})


@step("{person} {outcome} đơn với ý kiến {text}")
def _(town: Town, table: Table, person: Login, outcome: str, text: str) -> None:
    changes = {"changes_wanted": text} if outcome == "return" else {}
    town.acts(person, outcome, {"comment": text, **changes})


@step("{person} thử {outcome} đơn mà không ghi ý kiến")
def _(town: Town, table: Table, person: Login, outcome: str) -> None:
    town.tries_to_act(person, outcome, {})


@step("{person} khai có quan hệ lợi ích")
def _(town: Town, table: Table, person: Login) -> None:
    agreed = town.task(person).outcomes[0].key
    town.acts(person, agreed, {"conflict_declared": True})


@step("{person} khai có quan hệ lợi ích ở việc {text}")
def _(town: Town, table: Table, person: Login, text: str) -> None:
    town.declares(person, text)


@step("{person} sửa đơn và trình lại")
def _(town: Town, table: Table, person: Login) -> None:
    town.acts(person, "submit", _given(town, table))


@step("{person} sửa ngày nghỉ thành {period} và trình lại")
def _(town: Town, table: Table, person: Login, period: dict[str, str]) -> None:
    town.acts(person, "submit", period)


@step("{person} rút đơn với lý do {text}")
def _(town: Town, table: Table, person: Login, text: str) -> None:
    town.withdraws(person, text)


@step("{person} rút đơn đang sửa")
def _(town: Town, table: Table, person: Login) -> None:
    town.acts(person, "withdraw", {})


@step("{person} thu hồi quyết định vì {text}")
def _(town: Town, table: Table, person: Login, text: str) -> None:
    town.recalls(person, text)


@step("{person} thử thu hồi quyết định vì {text}")
def _(town: Town, table: Table, person: Login, text: str) -> None:
    town.tries_to_recall(person, text)


@step("{person} trực tiếp xử lý việc {text} thay cấp phó vì {other_text}")
def _(town: Town, table: Table, person: Login, text: str, other_text: str) -> None:
    town.takes_over(person, text, other_text)


@step("{person} thử trực tiếp xử lý việc {text} thay cấp phó vì {other_text}")
def _(town: Town, table: Table, person: Login, text: str, other_text: str) -> None:
    with town.trying():
        town.takes_over(person, text, other_text)


@step("Văn phòng xác nhận dòng theo dõi")
def _(town: Town, table: Table) -> None:
    town.acts(_clerk(town), "confirm", {}, "Theo dõi nghỉ phép")


@step("Văn phòng sửa nguồn sang {bucket} vì {text}")
def _(town: Town, table: Table, bucket: str, text: str) -> None:
    town.acts(_clerk(town), "confirm", _moved(bucket, text), "Theo dõi nghỉ phép")


@step("Văn phòng thử sửa nguồn sang {bucket} vì {text}")
def _(town: Town, table: Table, bucket: str, text: str) -> None:
    town.tries_to_act(_clerk(town), "confirm", _moved(bucket, text))


@step("Văn phòng chuyển lại đơn vị đối chiếu với ghi chú {text}")
def _(town: Town, table: Table, text: str) -> None:
    town.acts(_clerk(town), "reject", {"office_note": text})


@step("{person} trả lời Văn phòng {text}")
def _(town: Town, table: Table, person: Login, text: str) -> None:
    town.acts(person, "confirm", {"unit_answer": text}, "Đối chiếu dòng theo dõi")


@step("{person} ghi nhận về lương, chế độ")
def _(town: Town, table: Table, person: Login) -> None:
    town.acts(person, "confirm", {}, "Ghi nhận về lương, chế độ")


@step("{person} xác nhận đi làm lại đúng thời gian")
def _(town: Town, table: Table, person: Login) -> None:
    town.acts(person, "confirm", {"return_timing": "as_planned"}, "Xác nhận đi làm lại")


@step("{person} xác nhận đã đi làm lại sớm, từ buổi sáng {day}, vì {text}")
def _(town: Town, table: Table, person: Login, day: date, text: str) -> None:
    back = {"actual_return_date": day.isoformat(), "actual_return_session": "sang", "return_note": text}
    town.acts(person, "confirm", {"return_timing": "early", **back}, "Xác nhận đi làm lại")


@step("{person} xác nhận ngày đi làm lại đó")
def _(town: Town, table: Table, person: Login) -> None:
    town.acts(person, "confirm", {}, "Xác nhận ngày đi làm lại")


@step("đến {hour} {day}")
def _(town: Town, table: Table, hour: str, day: date) -> None:
    town.goes_to(moment(day, hour))


def _moved(bucket: str, reason: str) -> dict[str, str]:
    """The Office's answers when days were taken from the other account."""
    return {"bucket_move": {"annual": "carry_annual", "carry": "annual_carry"}[bucket], "bucket_reason": reason}


def _clerk(town: Town) -> Login:
    """Whoever of the Office is not concerned by the case."""
    agency = town.organisation.person(town.must_own()).agency
    return next(one for one in town.organisation.holders(agency, "clerk", town.today) if one != town.must_own())


@step("{person} cùng lúc nộp từ hai máy đơn {kind} {period} và {other_period}")
def _(town: Town, table: Table, person: Login, kind: str, period: dict[str, str], other_period: dict[str, str]) -> None:
    town.files_at_once(person, [asked(town, kind, one, table) for one in (period, other_period)])


# ------------------------------------------------------------------ then


@step("chỉ một đơn được nhận")
def _(town: Town, table: Table) -> None:
    same(len(town.cases), 1)


@step("đơn được tính {days} ngày làm việc")
def _(town: Town, table: Table, days: Decimal) -> None:
    counted = next(one.value for one in town.previewed().items if one.label == "Số ngày làm việc")
    same(Decimal(str(counted)), days)


@step("biểu mẫu điền sẵn việc bàn giao {text}")
def _(town: Town, table: Table, text: str) -> None:
    same(town.previewed().sections["fill"], {"handover_works": works(text)})


@step("biểu mẫu báo {text}")
def _(town: Town, table: Table, text: str) -> None:
    contains([one.text for one in town.previewed().findings], text)


@step("không nộp được đơn, vì {text}")
def _(town: Town, table: Table, text: str) -> None:
    contains(town.refused, text)


@step("nộp được đơn")
def _(town: Town, table: Table) -> None:
    same(town.refused, ())


@step("việc không được nhận, vì {text}")
def _(town: Town, table: Table, text: str) -> None:
    contains(town.refused, text)


@step("{person} là người xem xét đơn")
def _(town: Town, table: Table, person: Login) -> None:
    same(town.names(town.deciding()), [town.name(person)])


@step("{person} là người xem xét đơn, thay {other}")
def _(town: Town, table: Table, person: Login, other: Login) -> None:
    same(town.names(town.deciding()), [town.name(person)])
    place = town.task(person).row.in_place_of
    same(town.name(place.login if place else None), town.name(other))


@step("{person} chỉ được chọn {text}")
def _(town: Town, table: Table, person: Login, text: str) -> None:
    same(", ".join(one.label for one in town.task(person).outcomes), text)


@step("{person} không nhận việc nào")
def _(town: Town, table: Table, person: Login) -> None:
    same([row.name for row in town.waiting(person)], [])


@step("{person} nhận việc {text}")
def _(town: Town, table: Table, person: Login, text: str) -> None:
    among({row.name for row in town.waiting(person)}, text)


@step("{person} đọc được trong việc: {text}")
def _(town: Town, table: Table, person: Login, text: str) -> None:
    contains([f"{one.label}: {one.value}" for one in town.task(person).facts], text)


@step("{person} không đọc thấy trong việc: {text}")
def _(town: Town, table: Table, person: Login, text: str) -> None:
    lacks([f"{one.label}: {one.value}" for one in town.task(person).facts], text)


@step("{person} vẫn còn {days} ngày {bucket}")
def _(town: Town, table: Table, person: Login, days: Decimal, bucket: str) -> None:
    same(town.left(person, bucket), days)


@step("các ngày {text} lấy từ {bucket}")
def _(town: Town, table: Table, text: str, bucket: str) -> None:
    """Lines of consumption in the account of whose case it is."""
    label = {"annual": "Phép năm nay", "carry": "Phép năm trước chuyển sang"}[bucket]
    lines = town.account(town.must_own()).entries
    used = sorted(
        one.leave_date for one in lines if one.kind_label == "Trừ" and one.bucket_label == label and one.leave_date
    )
    same(", ".join(f"{one:%d/%m}" for one in used), text)


@step("{person} được hoàn {days} ngày phép")
def _(town: Town, table: Table, person: Login, days: Decimal) -> None:
    lines = town.account(person).entries
    same(sum((one.amount for one in lines if one.kind_label == "Hoàn lại"), Decimal(0)), days)


@step("sổ theo dõi nghỉ phép có {number} dòng")
def _(town: Town, table: Table, number: int) -> None:
    same(len(town.register("leave")), number)


@step("dòng sổ theo dõi có ghi {text}")
def _(town: Town, table: Table, text: str) -> None:
    contains([one.text for one in town.register("leave")], text)


@step("dòng sổ theo dõi không ghi {text}")
def _(town: Town, table: Table, text: str) -> None:
    lacks([one.text for one in town.register("leave")], text)


@step("có {text}, ký {other_text}")
def _(town: Town, table: Table, text: str, other_text: str) -> None:
    read = docx.Document(io.BytesIO(town.paper(text)))
    cells = [cell.text for one in read.tables for row in one.rows for cell in row.cells]
    signed = " / ".join(line for line in cells[-1].splitlines() if line.strip())
    same(signed, other_text)


@step("{text} mang số {other_text}")
def _(town: Town, table: Table, text: str, other_text: str) -> None:
    same({one.number for one in town.shown().documents if one.title == text}, {other_text})


@step("{text} số {other_text} đã thu hồi")
def _(town: Town, table: Table, text: str, other_text: str) -> None:
    true(town.numbered(text, other_text).withdrawn_at, "đã thu hồi", "còn hiệu lực")


@step("{text} số {other_text} còn hiệu lực")
def _(town: Town, table: Table, text: str, other_text: str) -> None:
    same(town.numbered(text, other_text).withdrawn_at, None)


@step("sổ theo dõi nghỉ phép ghi thu hồi {number} dòng")
def _(town: Town, table: Table, number: int) -> None:
    same(len([one for one in town.register("leave") if one.note.startswith("Thu hồi")]), number)


@step("trở lại hồ sơ đầu tiên")
def _(town: Town, table: Table) -> None:
    town.case, town.owner = next(iter(town.cases.items()))


@step("hồ sơ không có {text}")
def _(town: Town, table: Table, text: str) -> None:
    absent({one.title for one in town.shown().documents}, text)


@step("{person} nhận thông báo {text}")
def _(town: Town, table: Table, person: Login, text: str) -> None:
    contains([f"{one.subject} {one.text}" for one in town.notices(person)], text)


@step("{person} không nhận thông báo nào")
def _(town: Town, table: Table, person: Login) -> None:
    same([one.subject for one in town.notices(person)], [])


@step("hồ sơ ở trạng thái {text}")
def _(town: Town, table: Table, text: str) -> None:
    same(town.shown().head.status, text)


@step("diễn biến có ghi {text}")
def _(town: Town, table: Table, text: str) -> None:
    contains([f"{one.text} {one.authority}" for one in town.shown().history], text)


@step("hồ sơ tiếp theo hồ sơ {text}")
def _(town: Town, table: Table, text: str) -> None:
    contains(_related(town, caused_it=True), text)


@step("hồ sơ dẫn đến hồ sơ {text}")
def _(town: Town, table: Table, text: str) -> None:
    contains(_related(town, caused_it=False), text)


@step("{person} không đọc thấy hồ sơ liên quan nào")
def _(town: Town, table: Table, person: Login) -> None:
    seen = town.office.ask(AskCase(actor=town.actor(person), instance_key=town.must_case()))
    same([one.head.title for one in seen.related], [])


def _related(town: Town, *, caused_it: bool) -> list[str]:
    return [one.head.title for one in town.shown().related if one.caused_it is caused_it]


@step("hồ sơ kết thúc")
def _(town: Town, table: Table) -> None:
    same(town.shown().head.state, "completed")


@step("hồ sơ vẫn đang xử lý")
def _(town: Town, table: Table) -> None:
    same(town.shown().head.state, "active")
