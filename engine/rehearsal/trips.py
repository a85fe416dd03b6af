"""What the sentences of trips mean."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from engine.commands.start_instance import StartInstance
from engine.domain.keys import Login
from engine.queries.start import AskStart
from engine.rehearsal.expecting import absent, contains, not_as_told, same
from engine.rehearsal.town import Town
from engine.rehearsal.vocabulary import Table, step
from engine.rehearsal.words import DAY
from engine.rehearsal.words import day as day_of

TRIP: Final = "business-trip"
SIGNOFF: Final = "travel-paper-signoff"
PROGRAMME: Final = "trip-programme"
SENDING = "Gửi hồ sơ"
BEFORE_THE_LEADERSHIP: Final = "Đưa ra tập thể lãnh đạo"  #: the task of the Office
FIELDS: Final[Mapping[str, str]] = {
    "Mục đích": "purpose",
    "Từ ngày": "start_date",
    "Đến ngày": "end_date",
    "Loại": "trip_kind",
    "Phạm vi": "scope",
    "Hạng nơi đến": "place_class",
    "Mục chương trình": "programme_item",
    "Nơi đến": "place",
    "Cơ quan làm việc": "host",
    "Quãng đường": "km",
    "Cần giấy giới thiệu": "needs_introduction",
    "Chỉ báo": "short_trip",
    "Buổi về": "end_session",
    "Buổi đi": "start_session",
    "Lệnh bằng miệng": "oral_order",
    "Số giấy mời": "invitation_no",
    "Thành phần": "members",
    "Trưởng đoàn": "delegation_head",
    "Chương trình làm việc": "work_programme",
    "Phương tiện": "transport",
    "Dự toán": "cost_items",
    "Tạm ứng": "advance",
    "Đột xuất": "urgent",
    "Lý do đột xuất": "urgent_reason",
    "Đã liên hệ trước": "contacted_before",
    "Lý do chưa liên hệ": "contact_reason",
    "Mời khách, cơ quan cấp trên": "invite_guest_or_central",
    "Người được ủy quyền": "delegate",
    "Người điều hành thay": "delegates",
    "Giờ đi": "start_hour",
    "Giờ về": "end_hour",
    "Số ngày phụ cấp": "per_diem_days",
    "Chỗ nghỉ": "lodging_amount",
    "Cách tính chỗ nghỉ": "lodging_mode",
    "Số đêm": "lodging_nights",
    "Ở từng nơi": "days_at",
    "Vé": "ve",
    "Vé máy bay": "ve_may_bay",
    "Khoản khác": "khac",
    "Thẻ lên máy bay": "boarding",
    "Giấy đi đường có xác nhận": "paper_confirmed",
    "Nơi mời đã chi": "host_pays",
    "Lý do vượt": "over_reason",
    "Ngoại lệ": "claim_note",
    "Người đi": "traveller",
    "Đã chi": "spent",
    "Gồm": "spent_note",
}
WORDS: Final[Mapping[str, Any]] = {
    "có": True,
    "không": False,
    "trong tỉnh": "in_province",
    "ngoài tỉnh": "out_province",
    "cơ quan trung ương": "central",
    "nước ngoài": "abroad",
    "thành phố thuộc tỉnh": "provincial_city",
    "đảo": "sea",
    "xe cơ quan": "xe_co_quan",
    "dự họp": "du_hop",
    "sáng": "sang",
    "chiều": "chieu",
    "theo hóa đơn": "invoice",
    "học tập": "hoc_tap_nghien_cuu",
}
ROW: Final = ("place", "host", "place_class", "km")  #: of the list of destinations
EXPENSES: Final = {"ve": "Vé xe", "ve_may_bay": "Vé máy bay", "khac": "Khoản khác"}
MONEY: Final = ("advance", "km", "spent", "lodging_amount", "per_diem_days", "lodging_nights", *EXPENSES)


def read(town: Town, table: Table) -> dict[str, Any]:
    """What was spent is a row of the list of expenses."""
    said = {FIELDS[name]: value(town, FIELDS[name], text) for name, text in table.items()}
    kinds = [kind for kind in EXPENSES if kind in said]
    spent = [{"kind": kind, "content": EXPENSES[kind], "amount": said.pop(kind)} for kind in kinds]
    return {**said, "expenses": spent} if spent else said


def placed(given: Mapping[str, Any]) -> dict[str, Any]:
    """What a scenario says of the one place of a trip, as the row of the form that it is."""
    row = {name: given[name] for name in ROW if name in given}
    rest = {name: one for name, one in given.items() if name not in ROW}
    return {**rest, "destinations": [row]} if row else rest


def value(town: Town, field: str, text: str) -> Any:
    if field == "members":
        return [town.people[name.strip()] for name in text.split(",")]
    if field == "delegates":
        return [paired(town, one) for one in text.split(",")]
    if field == "cost_items":
        return [{"item": "Dự toán", "amount": money(text)}]
    if field == "days_at":
        return [stayed(one) for one in text.split("; ")]
    if field == "work_programme":
        return [planned(one) for one in text.split("; ") if one]
    if field in MONEY:
        return money(text)
    if text in town.people:
        return town.people[text]
    return day_of(text).isoformat() if re.fullmatch(DAY, text) else WORDS.get(text, text)


def paired(town: Town, text: str) -> dict[str, Login]:
    """ "Lý Thanh Hòa thay Trịnh Thanh Xuân": a row of the list of those who direct meanwhile."""
    delegate, _, principal = text.partition(" thay ")
    return {"principal": town.people[principal.strip()], "delegate": town.people[delegate.strip()]}


def stayed(text: str) -> dict[str, str]:
    """ "Phan Rang từ 22/05/2024 đến 23/05/2024": a row of the days at each place."""
    place, _, days = text.partition(" từ ")
    first, _, last = days.partition(" đến ")
    return {"place": place, "from": day_of(first).isoformat(), "to": day_of(last).isoformat()}


def planned(text: str) -> dict[str, str]:
    """ "05/06/2024 thăm trung tâm dữ liệu (Sở bạn)": a row of what is done on a trip."""
    day, _, rest = text.partition(" ") if re.match(DAY, text) else ("", "", text)
    content, _, whom = rest.removesuffix(")").partition(" (")
    return {
        **({"day": day_of(day).isoformat()} if day else {}), "content": content,
        **({"with_whom": whom} if whom else {}),
    }  # fmt: skip


def item(town: Town, who: Login, text: str) -> str:
    """Of the programme of whoever asks, by what it begins with. Raises NotAsTold."""
    shown = town.office.ask(AskStart(actor=town.actor(who), process_id=TRIP)).data["_programme"]
    found = [one["value"] for one in shown if one["label"].startswith(text)]
    if not found:
        raise not_as_told(text, [one["label"] for one in shown])
    return str(found[0])


def money(text: str) -> int:
    return int(text.replace(".", ""))


def asked(town: Town, who: Login, place: str, *, period: Mapping[str, str], table: Table) -> dict[str, Any]:
    """A trip, with what a scenario of trips does not care to say."""
    usual = {
        "purpose": "Làm việc về hạ tầng số và chuyển đổi số",
        "trip_kind": "lam_viec",
        "scope": "in_province",
        "place": place,
        "place_class": "other",
        "contacted_before": True,
        "transport": "xe_khach",
        "funding": "co_quan",
        "work_programme": [{"content": "Sáng làm việc, chiều kiểm tra thực tế"}],
    }
    said = {**usual, **period, **read(town, table)}
    if "programme_item" in said:
        said["programme_item"] = item(town, who, said["programme_item"])
    return placed(said)


def files(town: Town, actor: Login, owner: Login, answers: Mapping[str, Any], process: str = TRIP) -> None:
    shown = town.office.ask(AskStart(actor=town.actor(actor), process_id=process)).data
    given = {name: one for name, one in shown.items() if not name.startswith("_") and one is not None}
    started = town.office.do(
        StartInstance(
            actor=town.actor(actor),
            process_id=process,
            answers={**given, **town.uploaded.pop(actor, {}), **answers},
            on_behalf_of=owner if owner != actor else None,
            behalf_reason="Lãnh đạo trực tiếp cử đi" if owner != actor else "",
        )
    )
    town.case, town.owner = started.instance_key, owner
    town.cases[started.instance_key] = owner


def tries(town: Town, actor: Login, owner: Login, answers: Mapping[str, Any]) -> None:
    with town.trying():
        files(town, actor, owner, answers)


def attempts(town: Town, person: Login, outcome: str, answers: Mapping[str, Any], name: str) -> None:
    with town.trying():
        town.acts(person, outcome, answers, name)


# ------------------------------------------------------------------ the programme


@step("{other} đã duyệt mục chương trình {text} của {person} {period}")
def _(town: Town, table: Table, *, other: Login, text: str, person: Login, period: dict[str, str]) -> None:
    """Asked for by a unit and approved, with everything that follows from it."""
    row = {"content": text, "first_day": period["start_date"], "last_day": period["end_date"], **read(town, table)}
    files(town, person, person, {"programme_paper": "Chương trình 05/CTr", "items_asked": [row]}, PROGRAMME)
    town.acts(other, "approve", {}, "Xem xét, quyết định")


# ------------------------------------------------------------------ filing and deciding


@step("{person} đề nghị đi công tác {text} {period}")
def _(town: Town, table: Table, person: Login, text: str, period: dict[str, str]) -> None:
    files(town, person, person, asked(town, person, text, period=period, table=table))


@step("{person} thử đề nghị đi công tác {text} {period}")
def _(town: Town, table: Table, person: Login, text: str, period: dict[str, str]) -> None:
    tries(town, person, person, asked(town, person, text, period=period, table=table))


@step("{person} ra lệnh cho {other} đi công tác {text} {period}")
def _(town: Town, table: Table, person: Login, other: Login, text: str, period: dict[str, str]) -> None:
    files(town, person, other, asked(town, other, text, period=period, table=table))


@step("{person} thử ra lệnh cho {other} đi công tác {text} {period}")
def _(town: Town, table: Table, person: Login, other: Login, text: str, period: dict[str, str]) -> None:
    tries(town, person, other, asked(town, other, text, period=period, table=table))


@step("không đề nghị được, vì {text}")
def _(town: Town, table: Table, text: str) -> None:
    contains(town.refused, text)


@step("{person} là người xem xét chuyến đi")
def _(town: Town, table: Table, person: Login) -> None:
    same(town.names(town.deciding()), [town.name(person)])


@step("{person} {outcome} chuyến đi")
def _(town: Town, table: Table, person: Login, outcome: str) -> None:
    town.acts(person, outcome, {}, "Xem xét, quyết định")


@step("{person} {outcome} chuyến đi với ý kiến {text}")
def _(town: Town, table: Table, person: Login, outcome: str, text: str) -> None:
    changes = {"changes_wanted": text} if outcome == "return" else {}
    town.acts(person, outcome, {"comment": text, **changes}, "Xem xét, quyết định")


@step("{person} sửa đề nghị và trình lại")
def _(town: Town, table: Table, person: Login) -> None:
    town.acts(person, "submit", placed(read(town, table)), "Sửa đề nghị")


@step("{person} rút đề nghị với lý do {text}")
def _(town: Town, table: Table, person: Login, text: str) -> None:
    town.withdraws(person, text)


@step("Văn phòng đưa chuyến đi ra họp tập thể lãnh đạo lúc {hour} {day}")
def _(town: Town, table: Table, hour: str, day: date) -> None:
    town.acts(member(town), "to_meeting", called(hour, day), BEFORE_THE_LEADERSHIP)


@step("Văn phòng thử đưa chuyến đi ra họp tập thể lãnh đạo lúc {hour} {day}")
def _(town: Town, table: Table, hour: str, day: date) -> None:
    attempts(town, member(town), "to_meeting", called(hour, day), BEFORE_THE_LEADERSHIP)


@step("Văn phòng đưa chuyến đi ra lấy ý kiến tập thể lãnh đạo bằng văn bản")
def _(town: Town, table: Table) -> None:
    town.acts(member(town), "written", {"why_written": "khong_to_chuc_duoc_hop"}, BEFORE_THE_LEADERSHIP)


def called(hour: str, day: date) -> dict[str, Any]:
    return {"proposed_start": f"{day.isoformat()}T{hour}", "duration_min": 60, "place_other": "Phòng họp lãnh đạo"}


@step("Văn phòng gửi hồ sơ xin phép cấp trên")
def _(town: Town, table: Table) -> None:
    """By a letter that the head has signed and the clerk seals and sends; else the Office sends it itself."""
    if any(row.name == SENDING for row in town.waiting(member(town))):
        town.acts(member(town), "done", {"sent_no": "45/VP"}, SENDING)
    else:
        handed_over(town)


@step("Văn phòng ghi nhận cấp trên {text}")
def _(town: Town, table: Table, text: str) -> None:
    outcome = {"đồng ý": "agree", "không đồng ý": "disagree"}[text]
    answer = {"reply_no": "88/TU", "reply_date": town.today.isoformat(), "reply_text": "Trả lời hồ sơ xin phép"}
    town.acts(member(town), outcome, answer, "Ghi nhận trả lời")


@step("Văn phòng gửi cấp trên hồ sơ xin ý kiến, số {text}")
def _(town: Town, table: Table, text: str) -> None:
    town.acts(member(town), "done", {"sent_no": text}, SENDING)


@step("Văn phòng đôn đốc cấp trên")
def _(town: Town, table: Table) -> None:
    town.acts(member(town), "send_reminder", {}, "Ghi nhận trả lời")


@step("văn thư phát hành giấy tờ")
def _(town: Town, table: Table) -> None:
    handed_on(town)
    handed_over(town)


def handed_on(town: Town) -> None:
    """A consultation asks the clerk first whether they hold the decision lawful (H7)."""
    agency = town.organisation.person(town.must_own()).agency
    for clerk in town.organisation.holders(agency, "clerk", town.today):
        if any(row.name == "Chuyển phát hành" for row in town.waiting(clerk)):
            town.acts(clerk, "done", {}, "Chuyển phát hành")
            return


@step("Văn phòng chưa có việc phát hành giấy tờ")
def _(town: Town, table: Table) -> None:
    agency = town.organisation.person(town.must_own()).agency
    clerks = town.organisation.holders(agency, "clerk", town.today)
    absent({row.name for one in clerks for row in town.waiting(one)}, "Đóng dấu, gửi văn bản")


def member(town: Town) -> Login:
    """Whoever of the Office comes first and does not travel."""
    agency = town.organisation.person(town.must_own()).agency
    office = town.organisation.office_of(agency, town.today)
    return next(one for one in town.organisation.members_of(office.key, town.today) if town.waiting(one))


# ------------------------------------------------------------------ the trip and afterwards


@step("việc {text} của {person} có hạn {hour} {day}")
def _(town: Town, table: Table, text: str, person: Login, hour: str, day: date) -> None:
    due = next(row.due_at for row in town.waiting(person) if row.name == text)
    same(f"{due.astimezone(town.zone):%H:%M %d/%m/%Y}" if due else None, f"{hour} {day:%d/%m/%Y}")


@step("việc {text} của {person} không có hạn")
def _(town: Town, table: Table, text: str, person: Login) -> None:
    same([row.due_at for row in town.waiting(person) if row.name == text], [None])


@step("{person} không có việc {text}")
def _(town: Town, table: Table, person: Login, text: str) -> None:
    absent({row.name for row in town.waiting(person)}, text)


@step("{person} báo cáo kết quả {text}")
def _(town: Town, table: Table, person: Login, text: str) -> None:
    reports(town, person, text)


def reports(town: Town, person: Login, text: str) -> None:
    """In writing: the same of each item of the work programme."""
    name = "Báo cáo kết quả chuyến đi"
    task = town.task(person, "done", name)
    results = [{**row, "result": text} for row in task.data.get("report_results") or ()]
    given = {"report_form": "e_office", "report_text": text, "report_results": results}
    town.complete(task, person, "done", given)


@step("{person} chọn báo cáo miệng")
def _(town: Town, table: Table, person: Login) -> None:
    town.acts(person, "done", {"report_form": "oral_at_meeting"}, "Báo cáo kết quả chuyến đi")


@step("Văn phòng ghi nhận đã báo cáo tại họp {text}")
def _(town: Town, table: Table, text: str) -> None:
    town.acts(member(town), "done", {"minutes_passage": text}, "Ghi nhận đã báo cáo tại họp")


@step("{person} nhận báo cáo")
def _(town: Town, table: Table, person: Login) -> None:
    town.acts(person, "accept", {}, "Đọc báo cáo")


@step("{person} yêu cầu bổ sung báo cáo {text}")
def _(town: Town, table: Table, person: Login, text: str) -> None:
    town.acts(person, "return", {"report_more": text}, "Đọc báo cáo")


@step("{person} hủy chuyến đi vì {text}")
def _(town: Town, table: Table, person: Login, text: str) -> None:
    town.acts(person, "cancel", {"change_reason": text}, "Theo dõi chuyến đi")


@step("{person} báo việc gấp {text}")
def _(town: Town, table: Table, person: Login, text: str) -> None:
    town.acts(person, "urgent", {"change_reason": text}, "Theo dõi chuyến đi")


@step("{person} báo về {day} vì {text}")
def _(town: Town, table: Table, person: Login, day: date, text: str) -> None:
    change = {"new_end_date": day.isoformat(), "change_reason": text}
    town.acts(person, "change_end", change, "Theo dõi chuyến đi")


@step("{person} xác nhận ngày về mới")
def _(town: Town, table: Table, person: Login) -> None:
    town.acts(person, "confirm", {}, "Xác nhận ngày về mới")


@step("{person} nhận ủy quyền")
def _(town: Town, table: Table, person: Login) -> None:
    town.acts(person, "accept", {}, "Nhận ủy quyền")


@step("{person} ký giấy ủy quyền")
def _(town: Town, table: Table, person: Login) -> None:
    town.acts(person, "sign", {}, "Ký giấy ủy quyền")


@step("{person} báo cáo việc đã điều hành {text}")
def _(town: Town, table: Table, person: Login, text: str) -> None:
    town.acts(person, "done", {"report": text}, "Báo cáo việc đã điều hành")


def handed_over(town: Town) -> None:
    """The clerk seals and sends the paper."""
    agency = town.organisation.person(town.must_own()).agency
    clerk = town.organisation.holders(agency, "clerk", town.today)[0]
    town.acts(clerk, "done", {}, "Đóng dấu, gửi văn bản")


@step("nói đến chuyến đi của {person}")
def _(town: Town, table: Table, person: Login) -> None:
    """The case spoken of is again this person's."""
    town.case = next(case for case, owner in town.cases.items() if owner == person)
    town.owner = person
