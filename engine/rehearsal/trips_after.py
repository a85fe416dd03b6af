"""What the sentences of trips mean that tell of money, of papers of guests and of what stands ready."""

import re
from datetime import date
from typing import Any

from engine.domain.keys import Login
from engine.queries.start import AskStart
from engine.rehearsal.attaching import adds
from engine.rehearsal.expecting import among, contains, lacks, same
from engine.rehearsal.town import Town, moment
from engine.rehearsal.trips import SIGNOFF, TRIP, asked, attempts, files, handed_over, money, read, reports
from engine.rehearsal.vocabulary import Table, step
from engine.rehearsal.words import DAY
from engine.rehearsal.words import day as day_of

PAYING = "Kiểm tra chứng từ và chi"
VOUCHER = {"voucher_no": "PC 41", "line_balance": 90_000_000}

# ------------------------------------------------------------------ money


@step("{person} đi công tác về và được nhận báo cáo, {period}")
def _(town: Town, table: Table, person: Login, period: dict[str, str]) -> None:
    """A trip out of the province with costs, up to where it is settled: everybody does what they have to."""
    costs = {"Phạm vi": "ngoài tỉnh", "Dự toán": "9.000.000"}
    files(town, person, person, asked(town, person, "Phan Rang", period=period, table={**costs, **table}))
    decides(town)
    handed_over(town)
    if "Tạm ứng" in table:
        agency = town.organisation.person(person).agency
        (accountant,) = town.organisation.holders(agency, "chief_accountant", town.today)
        town.acts(accountant, "paid", VOUCHER, PAYING)
    town.goes_to(moment(date.fromisoformat(period["end_date"]), "17:00"))
    reports(town, person, "Đã làm việc xong với nơi đến")
    for name, outcome in (("Đọc báo cáo", "accept"), ("Người duyệt nội dung đọc báo cáo", "done")):
        reader = next(one for one in town.people.values() if any(row.name == name for row in town.waiting(one)))
        town.acts(reader, outcome, {}, name)


def decides(town: Town) -> None:
    """Whoever is asked agrees, until nobody is asked any more."""
    while waiting := town.deciding():
        task = town.task(waiting[0])
        agreed = next(one.key for one in task.outcomes if one.key in ("approve", "forward"))
        town.complete(task, waiting[0], agreed, {})


@step("lãnh đạo phụ trách phê duyệt chuyến đi")
def _(town: Town, table: Table) -> None:
    (leader,) = town.deciding()
    town.acts(leader, "approve", {}, "Xem xét, quyết định")


@step("đề nghị soạn sẵn của {person} ghi {text}")
def _(town: Town, table: Table, person: Login, text: str) -> None:
    shown = town.office.ask(AskStart(actor=town.actor(person), process_id=TRIP)).data
    same(shown.get("start_date"), day_of(text).isoformat())


@step("{person} không nhận thông báo {text}")
def _(town: Town, table: Table, person: Login, text: str) -> None:
    lacks((one.subject for one in town.notices(person)), text)


@step("hồ sơ có {text}")
def _(town: Town, table: Table, text: str) -> None:
    among({one.title for one in town.shown().documents}, text)


@step("{person} đề nghị thanh toán")
def _(town: Town, table: Table, person: Login) -> None:
    town.acts(person, "done", {"lodging_mode": "lump", **read(town, table)}, "Đề nghị thanh toán")


@step("{person} thử đề nghị thanh toán")
def _(town: Town, table: Table, person: Login) -> None:
    attempts(town, person, "done", {"lodging_mode": "lump", **read(town, table)}, "Đề nghị thanh toán")


@step("đề nghị không được nhận, vì {text}")
def _(town: Town, table: Table, text: str) -> None:
    contains(town.refused, text)


@step("{person} chi tạm ứng {text} đồng")
def _(town: Town, table: Table, person: Login, text: str) -> None:
    town.acts(person, "paid", {**VOUCHER, "paid_amount": money(text)}, PAYING)


@step("{person} xác nhận chuyến đi đã thực hiện")
def _(town: Town, table: Table, person: Login) -> None:
    town.acts(person, "confirm", {}, "Xác nhận chuyến đi đã thực hiện")


@step("{person} cắt {text} đồng với lý do {other_text}")
def _(town: Town, table: Table, person: Login, text: str, other_text: str) -> None:
    cut = {"cut_amount": money(text), "cut_reason": other_text}
    town.acts(person, "confirm", cut, "Thẩm tra theo định mức")


@step("{person} thanh toán tạm ứng")
def _(town: Town, table: Table, person: Login) -> None:
    town.acts(person, "done", read(town, table), "Thanh toán tạm ứng")


@step("{person} thử thanh toán tạm ứng")
def _(town: Town, table: Table, person: Login) -> None:
    attempts(town, person, "done", read(town, table), "Thanh toán tạm ứng")


@step("{person} thu hoàn ứng {text} đồng")
def _(town: Town, table: Table, person: Login, text: str) -> None:
    town.acts(person, "collected", {"voucher_no": "PT 7", "paid_amount": money(text)}, PAYING)


@step("{person} đề nghị xóa khoản phải thu vì {text}")
def _(town: Town, table: Table, person: Login, text: str) -> None:
    town.acts(person, "write_off", {"pay_note": text}, PAYING)


@step("{person} thử đề nghị xóa khoản phải thu vì {text}")
def _(town: Town, table: Table, person: Login, text: str) -> None:
    attempts(town, person, "write_off", {"pay_note": text}, PAYING)


@step("{person} trả lại khoản chi vì {text}")
def _(town: Town, table: Table, person: Login, text: str) -> None:
    town.acts(person, "return", {"pay_note": text}, PAYING)


@step("{person} đọc được trong việc {text}: {other_text}")
def _(town: Town, table: Table, person: Login, text: str, other_text: str) -> None:
    found = town.task(person, None, text)
    contains([f"{one.label}: {one.value}" for one in found.facts], other_text)


# ------------------------------------------------------------------ papers of guests


@step("{person} nhập giấy đi đường {text} của khách {other_text} làm việc với {other}")
def _(town: Town, table: Table, person: Login, text: str, other_text: str, other: Login) -> None:
    brings(town, person, guest(text, other_text, other), table)


@step("{person} thử nhập giấy đi đường {text} của khách {other_text} làm việc với {other}")
def _(town: Town, table: Table, person: Login, text: str, other_text: str, other: Login) -> None:
    with town.trying():
        brings(town, person, guest(text, other_text, other), table)


def brings(town: Town, clerk: Login, paper: dict[str, Any], table: Table) -> None:
    """With a scan, unless the table says there is none."""
    if table.get("Bản chụp") != "không":
        form = town.office.ask(AskStart(actor=town.actor(clerk), process_id=SIGNOFF)).form
        adds(town, clerk, f"start:{SIGNOFF}", form, "Bản chụp giấy trước khi ký", "giay-cua-khach.pdf")
    files(town, clerk, clerk, told(paper, table), SIGNOFF)


def guest(paper: str, name: str, visited: Login) -> dict[str, Any]:
    return {"papers": [row(paper, name)], "purpose": "Trao đổi công tác", "visited": visited}


def row(paper: str, name: str) -> dict[str, Any]:
    person, agency = name.split(", ", 1)
    return {
        "guest": person, "guest_agency": agency, "kind": "giay_di_duong", "paper_no": paper, "issued_by": agency,
    }  # fmt: skip


def told(paper: dict[str, Any], table: Table) -> dict[str, Any]:
    """Issued on the day of arrival, and the register of visitors has the same days, unless the table says otherwise."""
    of_paper = {"Ngày cấp": "issued_at", "Giấy từ": "valid_from", "Giấy đến": "valid_to"}
    of_visit = {
        "Đến": "arrival", "Đi": "departure", "Lượt khách": "visit_ref", "Theo sổ từ": "visit_from",
        "Theo sổ đến": "visit_to",
    }  # fmt: skip
    said = {of_visit[name]: instant(text) for name, text in table.items() if name in of_visit}
    days = {"visit_from": said["arrival"][:10], "visit_to": said["departure"][:10]} if "visit_ref" in said else {}
    rows = [*paper["papers"], *(row(*one.split(" của ", 1)) for one in table.get("Giấy khác", "").split("; ") if one)]
    dates = {"issued_at": said["arrival"][:10]}
    dates |= {of_paper[name]: instant(text) for name, text in table.items() if name in of_paper}
    return {**paper, **days, **said, "papers": [{**one, **dates} for one in rows]}


def instant(text: str) -> str:
    """ "08:00 14/05/2024" as the form sends it."""
    hour, _, day = text.rpartition(" ")
    if not re.fullmatch(DAY, day):
        return text
    return f"{day_of(day).isoformat()}T{hour}" if hour else day_of(day).isoformat()


@step("{person} xác nhận khách có làm việc")
def _(town: Town, table: Table, person: Login) -> None:
    times = {"Khách đến": "seen_arrival", "Khách đi": "seen_departure"}
    seen = {times[name]: instant(text) for name, text in table.items()}
    town.acts(person, "confirm", seen, "Khách có làm việc không?")


@step("{person} nói khách không làm việc")
def _(town: Town, table: Table, person: Login) -> None:
    town.acts(person, "reject", {"confirm_note": "Không có ai đến làm việc"}, "Khách có làm việc không?")


@step("{person} đóng dấu, trả giấy cho khách")
def _(town: Town, table: Table, person: Login) -> None:
    view = town.held(person, "Đóng dấu, trả giấy cho khách")
    adds(town, person, f"task:{view.row.key}", view.form, "Bản chụp giấy đã ký, đóng dấu", "giay-da-ky.pdf")
    town.acts(person, "done", {}, "Đóng dấu, trả giấy cho khách")


@step("sổ {text} có dòng ghi {other_text}")
def _(town: Town, table: Table, text: str, other_text: str) -> None:
    contains([one.text for one in town.register(text)], other_text)
