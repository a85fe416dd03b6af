"""What the sentences of meetings mean."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any, Final

from engine.commands.preview_start import PreviewStart
from engine.commands.publish_message import PublishMessage
from engine.domain.errors import InvalidInput, QuycheError
from engine.domain.keys import InstanceKey, Login
from engine.queries.cases import AskCases
from engine.queries.inbox import AskInbox
from engine.rehearsal.expecting import contains, same
from engine.rehearsal.town import Town
from engine.rehearsal.trips import attempts, files
from engine.rehearsal.vocabulary import Table, step
from engine.rehearsal.words import day as day_of

MEETING: Final = "meeting"
FIELDS: Final[Mapping[str, str]] = {
    "Loại": "meeting_type",
    "Phòng": "room",
    "Nơi khác": "place_other",
    "Chủ trì": "chair",
    "Đơn vị chủ trì": "lead_unit",
    "Kế hoạch": "event_plan",
    "Lý do chọn ngày khác": "window_reason",
    "Mức độ mật": "security",
    "Mục đích": "purpose",
    "Khách ngoài": "outside_guests",
    "Kinh phí": "budget",
    "Số phút": "duration_min",
}
PEOPLE_FIELDS: Final = {"Dự họp": "named", "Mời dự": "invited", "Bớt": "dropped"}
KINDS: Final[Mapping[str, str]] = {
    "họp Ban Giám đốc": "stttt.board_month",
    "giao ban tuần": "stttt.week",
    "giao ban tháng": "stttt.month",
    "chào cờ": "stttt.flag",
    "họp bất thường": "stttt.extra",
    "họp chuyên đề": "stttt.thematic",
    "họp liên tịch": "stttt.party_joint",
    "đối thoại thanh niên": "stttt.youth_dialogue",
    "họp tập thể lãnh đạo": "vptw.leadership",
    "giao ban lãnh đạo": "vptw.week",
    "sơ kết 6 tháng": "vptw.half_year",
    "tổng kết năm": "vptw.year_end",
    "giao ban quý": "dang.joint_quarter",
    "giao ban bệnh viện": "dang.week",
    "tự phê bình": "vptw.self_criticism",
    "hội nghị công chức": "stttt.staff_conf",
    "kiểm điểm đơn vị": "vptw.unit_review",
    "thông báo với cấp ủy": "dang.mgmt_brief",
    "cấp ủy thông báo": "dang.party_brief",
    "thi đua": "dang.emulation",
}
WORDS: Final[Mapping[str, Any]] = {"mật": "mat", "thường": "thuong"}
MINUTED: Final = {"Quyết định": "chief_decision", "Số bản mật": "secret_numbers"}
AGENDA: Final = "Nội dung"  #: "Kế hoạch chuyển đổi số (stttt.cntt, decide)"
VOTES: Final = {"phiếu kín": "secret", "bỏ phiếu": "open"}
SAID: Final = "Ý kiến của "
PURPOSES: Final = ("inform", "discuss", "decide")


def asked(town: Town, title: str, hour: str, day: date, table: Table) -> dict[str, Any]:
    """The answers of a start form; a table says what else matters."""
    begins = {"title": title, "purpose": title, "proposed_start": f"{day.isoformat()}T{hour}"}
    usual = {**begins, "duration_min": 90, "security": "thuong"}
    plain = {FIELDS[name]: _value(town, name, text) for name, text in table.items() if name in FIELDS}
    people = {PEOPLE_FIELDS[name]: _logins(town, text) for name, text in table.items() if name in PEOPLE_FIELDS}
    items = [_item(town, text) for name, text in table.items() if name.startswith(AGENDA)]
    where = {} if {"room", "place_other"} & set(plain) else {"place_other": "Phòng Giám đốc"}
    return {**usual, **where, **plain, **people, **({"agenda": items} if items else {})}


def _value(town: Town, name: str, text: str) -> Any:
    if name == "Loại":
        return KINDS[text]
    if name in ("Kinh phí", "Số phút"):
        return int(text.replace(".", ""))
    return town.people.get(text) or WORDS.get(text, text)


def _logins(town: Town, text: str) -> list[Login]:
    return [town.people[name.strip()] for name in text.split(",")]


def _item(town: Town, text: str) -> dict[str, Any]:
    """ "Tên nội dung (stttt.cntt, decide, k7)": unit, purpose and group in any order."""
    topic, _, rest = text.partition(" (")
    words = [word.strip() for word in rest.rstrip(")").split(",") if word.strip()]
    unit = next((word for word in words if "." in word), None)
    purpose = next((word for word in words if word in PURPOSES), "discuss")
    group = next((word for word in words if word.startswith("k")), None)
    vote = next((VOTES[word] for word in words if word in VOTES), None)
    people = {key: _named(town, words, said) for said, key in (("liên quan ", "about"), ("trình bày ", "presenter"))}
    return {"topic": topic, "lead_unit": unit, "purpose": purpose, "d2_group": group, "vote": vote, **people}


def _named(town: Town, words: list[str], said: str) -> Login | None:
    return next((town.people[word.removeprefix(said)] for word in words if word.startswith(said)), None)


def office(town: Town, name: str) -> Login:
    """Whoever of the Office has the task."""
    agency = town.organisation.person(town.must_own()).agency
    unit = town.organisation.office_of(agency, town.today)
    people = town.organisation.members_of(unit.key, town.today)
    return next(one for one in people if any(row.name == name for row in town.waiting(one)))


def tries(town: Town, person: Login, answers: Mapping[str, Any]) -> None:
    town.refused = ()
    try:
        files(town, person, person, answers, MEETING)
    except InvalidInput as no:
        town.refused = tuple(finding.text("vi") for finding in no.findings)
    except QuycheError as no:
        town.refused = (no.text("vi"),)


# ------------------------------------------------------------------ calling


@step("{person} đề nghị họp {text} lúc {hour} {day}")
def _(town: Town, table: Table, *, person: Login, text: str, hour: str, day: date) -> None:
    files(town, person, person, asked(town, text, hour, day, table), MEETING)


@step("{person} thử đề nghị họp {text} lúc {hour} {day}")
def _(town: Town, table: Table, *, person: Login, text: str, hour: str, day: date) -> None:
    tries(town, person, asked(town, text, hour, day, table))


@step("{person} điền đề nghị họp {text} lúc {hour} {day}")
def _(town: Town, table: Table, *, person: Login, text: str, hour: str, day: date) -> None:
    answers = asked(town, text, hour, day, table)
    town.preview = town.office.do(PreviewStart(actor=town.actor(person), process_id=MEETING, answers=answers))


@step("không triệu tập được, vì {text}")
def _(town: Town, table: Table, text: str) -> None:
    contains(town.refused, text)


@step("đến kỳ {text} của {person} lúc {hour} {day}")
def _(town: Town, table: Table, *, text: str, person: Login, hour: str, day: date) -> None:
    """The calendar starts it by message, in the name of the head of the Office."""
    actor = replace(town.actor(person), roles=frozenset({"sysadmin"}))
    given = asked(town, text, hour, day, {"Loại": text, **table})
    before = _keys(town, person)
    town.office.do(PublishMessage(actor=actor, name="start:meeting", variables=given))
    town.runner.turn()
    (town.case,) = _keys(town, person) - before
    town.owner = person
    town.cases[town.case] = person


def _keys(town: Town, person: Login) -> set[InstanceKey]:
    return {row.key for row in town.office.ask(AskCases(actor=town.actor(person))).rows}


@step("{person} xác nhận họp định kỳ")
def _(town: Town, table: Table, person: Login) -> None:
    town.acts(person, "hold", _when(town, table), "Xác nhận cuộc họp định kỳ")


@step("{person} thử xác nhận họp định kỳ")
def _(town: Town, table: Table, person: Login) -> None:
    attempts(town, person, "hold", _when(town, table), "Xác nhận cuộc họp định kỳ")


@step("{person} không họp kỳ này vì {text}")
def _(town: Town, table: Table, person: Login, text: str) -> None:
    town.acts(person, "skip", {"comment": text}, "Xác nhận cuộc họp định kỳ")


@step("{person} đồng ý họp")
def _(town: Town, table: Table, person: Login) -> None:
    town.acts(person, "hold", _when(town, table), "Đồng ý họp?")


@step("{person} không đồng ý họp vì {text}")
def _(town: Town, table: Table, person: Login, text: str) -> None:
    town.acts(person, "refuse", {"comment": text}, "Đồng ý họp?")


def _when(town: Town, table: Table) -> dict[str, Any]:
    moved = {"proposed_start": instant(table["Lúc"])} if "Lúc" in table else {}
    return {**moved, **{FIELDS[name]: _value(town, name, text) for name, text in table.items() if name in FIELDS}}


def instant(text: str) -> str:
    """ "08:00 thứ Sáu 31/05/2024" as the form sends it."""
    hour, _, day = text.partition(" ")
    return f"{day_of(day).isoformat()}T{hour}"


# ------------------------------------------------------------------ preparing


@step("Văn phòng lập chương trình họp")
def _(town: Town, table: Table) -> None:
    name = "Lập chương trình họp"
    items = [_item(town, text) for key, text in table.items() if key.startswith(AGENDA)]
    plan = {"event_plan": table["Kế hoạch"]} if "Kế hoạch" in table else {}
    town.acts(office(town, name), "done", {**({"agenda": items} if items else {}), **plan}, name)


@step("{person} thêm nội dung {text} vào chương trình họp")
def _(town: Town, table: Table, person: Login, text: str) -> None:
    """To what is on it."""
    name = "Lập chương trình họp"
    there = town.held(person, name).data["agenda"]
    town.acts(person, "done", {"agenda": [*there, _item(town, text)]}, name)


@step("{person} duyệt chương trình họp")
def _(town: Town, table: Table, person: Login) -> None:
    town.acts(person, "approve", {}, "Duyệt chương trình, thành phần")


@step("{person} trả lại chương trình họp vì {text}")
def _(town: Town, table: Table, person: Login, text: str) -> None:
    town.acts(person, "return", {"item_changes": text}, "Duyệt chương trình, thành phần")


@step("{person} cho ý kiến về kinh phí {text}")
def _(town: Town, table: Table, person: Login, text: str) -> None:
    town.acts(person, "agree", {"money_note": text}, "Ý kiến về kinh phí")


@step("{person} phân công {other} soạn tài liệu")
def _(town: Town, table: Table, person: Login, other: Login) -> None:
    town.acts(person, "done", {"drafter": other}, "Phân công soạn tài liệu")


@step("{person} xin rút nội dung vì {text}")
def _(town: Town, table: Table, person: Login, text: str) -> None:
    town.acts(person, "withdraw_item", {"withdraw_why": text}, "Phân công soạn tài liệu")


@step("{person} soạn tài liệu {text} với câu hỏi {other_text}")
def _(town: Town, table: Table, person: Login, text: str, other_text: str) -> None:
    town.acts(person, "done", {"summary": text, "questions": [{"question": other_text}]}, "Soạn tài liệu")


@step("{person} duyệt tài liệu")
def _(town: Town, table: Table, person: Login) -> None:
    town.acts(person, "approve", {}, "Duyệt tài liệu")


@step("Văn phòng nhận tài liệu")
def _(town: Town, table: Table) -> None:
    town.acts(office(town, "Kiểm tra thể thức"), "approve", {}, "Kiểm tra thể thức")


@step("{person} cho trình nội dung tại cuộc họp")
def _(town: Town, table: Table, person: Login) -> None:
    town.acts(person, "table", {}, "Nội dung chưa có tài liệu: quyết định")


@step("{person} bỏ nội dung đó")
def _(town: Town, table: Table, person: Login) -> None:
    town.acts(person, "drop", {}, "Nội dung chưa có tài liệu: quyết định")


# ------------------------------------------------------------------ inviting


@step("Văn phòng gửi lịch họp")
def _(town: Town, table: Table) -> None:
    town.acts(office(town, "Lập giấy mời"), "done", {"invite_paper": "lich"}, "Lập giấy mời")


@step("Văn phòng gửi giấy mời có số")
def _(town: Town, table: Table) -> None:
    town.acts(office(town, "Lập giấy mời"), "done", {"invite_paper": "giay_moi"}, "Lập giấy mời")
    town.acts(office(town, "Đóng dấu, gửi văn bản"), "done", {}, "Đóng dấu, gửi văn bản")


@step("{person} trả lời dự họp")
def _(town: Town, table: Table, person: Login) -> None:
    town.acts(person, "come", {}, "Trả lời giấy mời")


@step("{person} xin vắng họp vì {text}")
def _(town: Town, table: Table, person: Login, text: str) -> None:
    town.acts(person, "excuse", _excuse(town, text, table), "Trả lời giấy mời")


@step("{person} thử xin vắng họp vì {text}")
def _(town: Town, table: Table, person: Login, text: str) -> None:
    attempts(town, person, "excuse", _excuse(town, text, table), "Trả lời giấy mời")


def _excuse(town: Town, text: str, table: Table) -> dict[str, Any]:
    instead = {"substitute": town.people[table["Người thay"]]} if "Người thay" in table else {}
    return {"reason_kind": "conflicting_meeting", "reason": text, **instead}


@step("trong giấy mời của {person} ghi sẵn lý do {text}, người thay {other}")
def _(town: Town, table: Table, person: Login, text: str, other: Login) -> None:
    shown = town.task(person, None, "Trả lời giấy mời").data
    same((shown["reason"], town.name(shown["substitute"])), (text, town.name(other)))


@step("{person} không cử được ai dự thay")
def _(town: Town, table: Table, person: Login) -> None:
    same(town.task(person, None, "Trả lời giấy mời").data["candidates"], [])


@step("{person} cho vắng họp")
def _(town: Town, table: Table, person: Login) -> None:
    town.acts(person, "allow", {}, "Cho vắng họp?")


@step("{person} không cho vắng họp")
def _(town: Town, table: Table, person: Login) -> None:
    town.acts(person, "not_allow", {}, "Cho vắng họp?")


@step("{person} dời cuộc họp sang {hour} {day} vì có người xin vắng")
def _(town: Town, table: Table, person: Login, hour: str, day: date) -> None:
    town.acts(person, "move", {"new_start": f"{day.isoformat()}T{hour}"}, "Cho vắng họp?")


@step("{person} dời cuộc họp sang {hour} {day} vì {text}")
def _(town: Town, table: Table, *, person: Login, hour: str, day: date, text: str) -> None:
    moved = {"new_start": f"{day.isoformat()}T{hour}", "change_reason": text}
    town.acts(person, "move", moved, "Dời hoặc hủy cuộc họp (nếu cần)")


@step("{person} hủy cuộc họp vì {text}")
def _(town: Town, table: Table, person: Login, text: str) -> None:
    town.acts(person, "call_off", {"change_reason": text}, "Dời hoặc hủy cuộc họp (nếu cần)")


@step("tệp lịch {text} có ghi {other_text}")
def _(town: Town, table: Table, text: str, other_text: str) -> None:
    written = town.paper(text).decode().replace("\r\n ", "")
    contains([written], other_text)


@step("Văn phòng chuẩn bị xong phòng họp")
def _(town: Town, table: Table) -> None:
    town.acts(office(town, "Chuẩn bị phòng, hồ sơ chủ trì"), "done", {}, "Chuẩn bị phòng, hồ sơ chủ trì")


# ------------------------------------------------------------------ the meeting and afterwards


@step("{person} điểm danh, vắng {text}")
def _(town: Town, table: Table, person: Login, text: str) -> None:
    _roll(town, person, {town.people[name.strip()] for name in text.split(",")})


@step("{person} điểm danh, đủ mặt")
def _(town: Town, table: Table, person: Login) -> None:
    _roll(town, person, set())


def _roll(town: Town, person: Login, away: set[Login]) -> None:
    name = "Điểm danh"
    roll = town.held(person, name).data["roll"]
    there = [one["value"] for one in roll if one["value"] not in away]
    town.acts(person, "done", {"present": there}, name)


@step("{person} ghi biên bản với kết luận {text}")
def _(town: Town, table: Table, person: Login, text: str) -> None:
    name = "Ghi biên bản"
    view = town.held(person, name)
    count = len(view.data.get("results") or [])
    results = [{"conclusion": text, **_votes(table)} for _ in range(count)]
    said = {"opinions": _said(town, table)} if _said(town, table) else {}
    added = {key: table[label] for label, key in MINUTED.items() if label in table}
    town.acts(person, "done", {"results": results, "tasks": _tasks(table), **said, **added}, name)


def _said(town: Town, table: Table) -> list[dict[str, str]]:
    """ "Ý kiến của Mai Thu Uyên | nên cử năm sau": on the first item."""
    spoken = {name.removeprefix(SAID): text for name, text in table.items() if name.startswith(SAID)}
    return [{"no": "1", "speaker": town.people[name], "opinion": text} for name, text in spoken.items()]


def _votes(table: Table) -> dict[str, int]:
    """ "Biểu quyết | 8/1/0": by show of hands."""
    counted = table["Biểu quyết"].split("/") if "Biểu quyết" in table else []
    return dict(zip(("votes_for", "votes_against", "votes_abstain"), map(int, counted), strict=False))


def _tasks(table: Table) -> list[dict[str, Any]]:
    """ "Việc 1: Lập dự toán | stttt.cntt, 10/06/2024"."""
    found = ((name.partition(": ")[2], text.split(", ")) for name, text in table.items() if name.startswith("Việc"))
    return [{"task": task, "lead_unit": unit, "due": day_of(due).isoformat()} for task, (unit, due) in found]


@step("{person} ký biên bản")
def _(town: Town, table: Table, person: Login) -> None:
    town.acts(person, "sign", {}, "Ký biên bản")


@step("{person} trả lại biên bản vì {text}")
def _(town: Town, table: Table, person: Login, text: str) -> None:
    town.acts(person, "return", {"item_changes": text}, "Ký biên bản")


@step("Văn phòng dự thảo kết luận")
def _(town: Town, table: Table) -> None:
    town.acts(office(town, "Dự thảo kết luận"), "done", {}, "Dự thảo kết luận")


@step("{person} ký kết luận")
def _(town: Town, table: Table, person: Login) -> None:
    town.acts(person, "sign", {}, "Duyệt kết luận")


@step("{person} chuyển lấy ý kiến bằng văn bản")
def _(town: Town, table: Table, person: Login) -> None:
    town.acts(person, "written", {"change_reason": "Không đủ số người dự"}, "Không đủ số người: quyết định")


@step("{person} chỉ họp để thông báo")
def _(town: Town, table: Table, person: Login) -> None:
    town.acts(person, "inform", {}, "Không đủ số người: quyết định")


@step("lịch tự khởi tạo hồ sơ đang chạy")
def _(town: Town, table: Table) -> None:
    town.office.begin_by_itself()


@step("{person} nhận cuộc họp theo lịch {text}, ngày {day}")
def _(town: Town, table: Table, person: Login, text: str, day: date) -> None:
    """The case that the calendar has begun."""
    rows = town.office.ask(AskInbox(actor=town.actor(person), size=200)).rows
    found = [row for row in rows if text in row.case_title and f"{day:%d/%m/%Y}" in row.case_title]
    same(len(found), 1)
    owner = town.organisation.holders(town.organisation.person(person).agency, "office_head", town.today)[0]
    town.case, town.owner = found[0].instance_key, owner
    town.cases[town.case] = owner


@step("danh sách mời có {person} một lần")
def _(town: Town, table: Table, person: Login) -> None:
    written = town.paper("Lịch họp").decode().replace("\r\n ", "")
    same(written.count(f'ATTENDEE;CN="{town.organisation.person(person).name}"'), 1)
