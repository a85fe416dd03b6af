"""What the sentences of sudden leave, changed leave, the head's absence and the year's accounts mean."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any, Final

from engine.commands.preview_start import PreviewStart
from engine.commands.start_instance import StartInstance
from engine.domain.keys import Login
from engine.queries.start import AskStart
from engine.rehearsal import words
from engine.rehearsal.expecting import contains, same
from engine.rehearsal.steps import asked, works
from engine.rehearsal.town import Town
from engine.rehearsal.trips import attempts, member
from engine.rehearsal.vocabulary import Table, step

RETRO: Final = "leave-retro"
CHANGE: Final = "leave-change"
HEAD: Final = "leave-head"
BEHALF: Final = "Lãnh đạo trực tiếp lập hồ sơ"


def begins(town: Town, by: Login, owner: Login, process: str, answers: Mapping[str, Any]) -> None:
    """As the form of the start page would send it; then what the runner delivers."""
    other = owner if owner != by else None
    shown = town.office.ask(AskStart(actor=town.actor(by), process_id=process, on_behalf_of=other)).data
    given = {name: one for name, one in shown.items() if not name.startswith("_") and one is not None}
    started = town.office.do(
        StartInstance(
            actor=town.actor(by),
            process_id=process,
            answers={**given, **town.uploaded.pop(by, {}), **answers},
            on_behalf_of=other,
            behalf_reason=BEHALF if other else "",
        )
    )
    town.case, town.owner = started.instance_key, owner
    town.cases[started.instance_key] = owner
    town.runner.turn()


def tries(town: Town, by: Login, owner: Login, process: str, answers: Mapping[str, Any]) -> None:
    with town.trying():
        begins(town, by, owner, process, answers)


def acts(town: Town, who: Login, outcome: str, answers: Mapping[str, Any], name: str) -> None:
    town.acts(who, outcome, answers, name)
    town.runner.turn()


def change(town: Town, owner: Login, kind: str, reason: str, **more: Any) -> dict[str, Any]:
    """Of the leave of this person that is spoken of, else of their newest one in the scenario."""
    leaves = [case for case, whose in town.cases.items() if whose == owner]
    spoken = town.case if town.case in leaves else leaves[-1]
    return {"of_case": str(spoken), "change_kind": kind, "reason": reason, **more}


def back(day: date) -> dict[str, str]:
    return {"back_date": day.isoformat(), "back_session": "sang"}


@step("không khởi tạo được, vì {text}")
def _(town: Town, table: Table, text: str) -> None:
    contains(town.refused, text)


@step("biểu mẫu của {person} điền sẵn từ ngày {day} đến hết ngày {other_day}")
def _(town: Town, table: Table, person: Login, day: date, other_day: date) -> None:
    shown = town.task(person).data
    same((shown.get("start_date"), shown.get("end_date")), (day.isoformat(), other_day.isoformat()))


@step("nói đến đơn nghỉ đầu tiên của {person}")
def _(town: Town, table: Table, person: Login) -> None:
    town.case = next(case for case, owner in town.cases.items() if owner == person)
    town.owner = person


# ------------------------------------------------------------------ sudden leave


@step("{person} báo {other} vắng đột xuất từ {day}, dự kiến đi làm lại {other_day}")
def _(town: Town, table: Table, person: Login, other: Login, day: date, other_day: date) -> None:
    told = {"absent_from": day.isoformat(), "expected_back": other_day.isoformat(), "told_how": "phone"}
    begins(town, person, other, RETRO, told)


@step("{person} báo mình vắng đột xuất từ {day}, dự kiến đi làm lại {other_day}")
def _(town: Town, table: Table, person: Login, day: date, other_day: date) -> None:
    told = {"absent_from": day.isoformat(), "expected_back": other_day.isoformat(), "told_how": "message"}
    begins(town, person, person, RETRO, told)


@step("{person} thử báo vắng đột xuất từ {day}, dự kiến đi làm lại {other_day}")
def _(town: Town, table: Table, person: Login, day: date, other_day: date) -> None:
    told = {"absent_from": day.isoformat(), "expected_back": other_day.isoformat(), "told_how": "message"}
    tries(town, person, person, RETRO, told)


@step("{person} nộp đơn bổ sung {kind} {period}")
def _(town: Town, table: Table, person: Login, kind: str, period: dict[str, str]) -> None:
    given = town.filled(person, asked(town, kind, period, table))
    acts(town, person, "done", given, "Nộp đơn bổ sung")


@step("{person} ghi nhận vắng không lý do vì {text}")
def _(town: Town, table: Table, person: Login, text: str) -> None:
    acts(town, person, "record", {"choice_note": text}, "Xử lý việc chưa nộp đơn")


@step("{person} nhắc nộp đơn bổ sung, hạn {day}")
def _(town: Town, table: Table, person: Login, day: date) -> None:
    acts(town, person, "remind", {"new_due": day.isoformat()}, "Xử lý việc chưa nộp đơn")


@step("{person} chuyển những ngày đó thành nghỉ không hưởng lương")
def _(town: Town, table: Table, person: Login) -> None:
    acts(town, person, "unpaid", {}, "Đơn bổ sung bị từ chối")


# ------------------------------------------------------------------ changes


@step("{person} hủy đợt nghỉ vì {text}")
def _(town: Town, table: Table, person: Login, text: str) -> None:
    begins(town, person, person, CHANGE, change(town, person, "cancel", text))


@step("{person} thử hủy đợt nghỉ vì {text}")
def _(town: Town, table: Table, person: Login, text: str) -> None:
    tries(town, person, person, CHANGE, change(town, person, "cancel", text))


@step("{person} xin về sớm từ sáng {day} vì {text}")
def _(town: Town, table: Table, person: Login, day: date, text: str) -> None:
    begins(town, person, person, CHANGE, change(town, person, "shorten", text, **back(day)))


@step("{person} gọi {other} về làm việc từ sáng {day} vì {text}")
def _(town: Town, table: Table, person: Login, other: Login, day: date, text: str) -> None:
    begins(town, person, other, CHANGE, change(town, other, "recall", text, **back(day)))


@step("trước khi gọi {other} về làm việc từ sáng {day}, {person} thấy người duyệt là {text}")
def _(town: Town, table: Table, *, person: Login, other: Login, day: date, text: str) -> None:
    answers = change(town, other, "recall", "Việc gấp của đơn vị", **back(day))
    seen = town.office.do(
        PreviewStart(actor=town.actor(person), process_id=CHANGE, answers=answers, on_behalf_of=other)
    )
    same([one.person for one in seen.route], [text])


@step("{person} thử gọi {other} về làm việc từ sáng {day} vì {text}")
def _(town: Town, table: Table, person: Login, other: Login, day: date, text: str) -> None:
    tries(town, person, other, CHANGE, change(town, other, "recall", text, **back(day)))


@step("{person} xin kéo dài đến hết ngày {day} vì {text}")
def _(town: Town, table: Table, person: Login, day: date, text: str) -> None:
    more = {"new_end_date": day.isoformat(), "new_end_session": "ca_ngay", "phone": "0905123456"}
    over = table.get("Người nhận bàn giao")
    hand = {
        "handover_to": town.people[over] if over else "khoa.ptp",
        "handover_works": works("Trực hệ thống, xử lý văn bản đến"),
    }
    begins(town, person, person, CHANGE, change(town, person, "extend", text, **more, **hand))


@step("{person} xin đổi {period} sang {kind} vì {text}")
def _(town: Town, table: Table, person: Login, period: dict[str, str], kind: str, text: str) -> None:
    days = {"convert_from": period["start_date"], "convert_to": period["end_date"], "new_kind": kind}
    begins(town, person, person, CHANGE, change(town, person, "convert", text, **days, **papers(table)))


@step("{person} thử xin đổi {period} sang {kind} vì {text}")
def _(town: Town, table: Table, person: Login, period: dict[str, str], kind: str, text: str) -> None:
    days = {"convert_from": period["start_date"], "convert_to": period["end_date"], "new_kind": kind}
    tries(town, person, person, CHANGE, change(town, person, "convert", text, **days, **papers(table)))


def papers(table: Table) -> dict[str, Any]:
    """What the table says of the certificate and of the child it is about."""
    born = table.get("Ngày sinh của con")
    return {
        "si_certificate_no": table.get("Số giấy chứng nhận"),
        "child_birth": words.day(born).isoformat() if born else None,
    }


@step("{person} báo con sinh ngày {day} theo giấy chứng sinh {text}")
def _(town: Town, table: Table, person: Login, day: date, text: str) -> None:
    begins(town, person, person, CHANGE, birth(town, person, day, text, table))


@step("{person} thử báo con sinh ngày {day} theo giấy chứng sinh {text}")
def _(town: Town, table: Table, person: Login, day: date, text: str) -> None:
    tries(town, person, person, CHANGE, birth(town, person, day, text, table))


def birth(town: Town, person: Login, day: date, paper: str, table: Table) -> dict[str, Any]:
    """The maternity leave follows the real day; the table says how many children, and which it is."""
    counts = {"births": table.get("Số con", "1"), "child_no": table.get("Con thứ", "1")}
    said = {"child_birth": day.isoformat(), "birth_paper": paper}
    if "Những ngày quá sớm" in table:
        said["early_kind"] = words.KINDS[table["Những ngày quá sớm"]]
    return change(town, person, "birth", "Con đã sinh", **said, **{key: int(one) for key, one in counts.items()})


@step("Văn phòng sửa cộng {days} ngày cho {person} vì {text}")
def _(town: Town, table: Table, days: Decimal, person: Login, text: str) -> None:
    clerk = town.organisation.holders(town.organisation.person(person).agency, "clerk", town.today)[0]
    sums = {"adjust_amount": float(days), "adjust_bucket": "annual"}
    begins(town, clerk, person, CHANGE, change(town, person, "correct", text, **sums))


@step("{person} {outcome} thay đổi")
def _(town: Town, table: Table, person: Login, outcome: str) -> None:
    acts(town, person, outcome, {}, "Xem xét, quyết định")


@step("{person} {outcome} thay đổi với ý kiến {text}")
def _(town: Town, table: Table, person: Login, outcome: str, text: str) -> None:
    acts(town, person, outcome, {"comment": text}, "Xem xét, quyết định")


@step("sổ ngày phép của {person} có ghi {text}")
def _(town: Town, table: Table, person: Login, text: str) -> None:
    contains([one.reason for one in town.account(person).entries], text)


# ------------------------------------------------------------------ social insurance


@step("{person} nộp giấy chứng nhận {text} ghi {period}")
def _(town: Town, table: Table, person: Login, text: str, period: dict[str, str]) -> None:
    days = {"si_from": period["start_date"], "si_to": period["end_date"]}
    acts(town, person, "hand_in", {"si_certificate_no": text, **days, "si_original": True}, "Nộp giấy chứng nhận")


@step("{person} báo không có giấy chứng nhận")
def _(town: Town, table: Table, person: Login) -> None:
    acts(town, person, "no_paper", {}, "Nộp giấy chứng nhận")


@step("{person} xác nhận ngày nghỉ thực tế")
def _(town: Town, table: Table, person: Login) -> None:
    acts(town, person, "confirm", {}, "Xác nhận ngày nghỉ thực tế")


@step("{person} xác nhận ngày nghỉ thực tế, ngày giấy không ghi là {kind}")
def _(town: Town, table: Table, person: Login, kind: str) -> None:
    acts(town, person, "confirm", {"gap_kind": kind}, "Xác nhận ngày nghỉ thực tế")


@step("{person} thử xác nhận ngày nghỉ thực tế")
def _(town: Town, table: Table, person: Login) -> None:
    attempts(town, person, "confirm", {}, "Xác nhận ngày nghỉ thực tế")


@step("{person} chọn cho những ngày đã nghỉ: {kind}")
def _(town: Town, table: Table, person: Login, kind: str) -> None:
    acts(town, person, "confirm", {"gap_kind": kind}, "Chọn loại nghỉ thay")


@step("{person} trả lại hồ sơ bảo hiểm vì {text}")
def _(town: Town, table: Table, person: Login, text: str) -> None:
    acts(town, person, "return", {"si_note": text}, "Kiểm tra hồ sơ bảo hiểm")


@step("{person} duyệt hồ sơ bảo hiểm")
def _(town: Town, table: Table, person: Login) -> None:
    acts(town, person, "approve", {"original_seen": True}, "Kiểm tra hồ sơ bảo hiểm")


@step("{person} ghi quỹ đã chi {number} đồng")
def _(town: Town, table: Table, person: Login, number: int) -> None:
    paid = {"si_sent_on": town.today.isoformat(), "si_paid_on": town.today.isoformat(), "si_amount": number}
    acts(town, person, "paid", paid, "Gửi quỹ, ghi kết quả")


# ------------------------------------------------------------------ other cases, the head of the agency


@step("{person} phê duyệt đơn, lấy ngày từ {grant}, với ý kiến {text}")
def _(town: Town, table: Table, person: Login, grant: str, text: str) -> None:
    town.acts(person, "approve", {"grant": grant, "comment": text})


@step("{person} thử phê duyệt đơn mà không ghi nguồn ngày")
def _(town: Town, table: Table, person: Login) -> None:
    town.tries_to_act(person, "approve", {})


@step("{person} báo cáo vắng mặt {period}, ủy quyền {other}")
def _(town: Town, table: Table, person: Login, period: dict[str, str], other: Login) -> None:
    given = {"leave_kind": "annual", **period, "reason": "Nghỉ phép năm theo kế hoạch", "delegate": other}
    begins(town, person, person, HEAD, {**given, "report_form": "van_ban", "stay_place": "Nha Trang"})


@step("{person} thử báo cáo vắng mặt {period}, ủy quyền {other}")
def _(town: Town, table: Table, person: Login, period: dict[str, str], other: Login) -> None:
    given = {"leave_kind": "annual", **period, "reason": "Nghỉ phép năm theo kế hoạch", "delegate": other}
    tries(town, person, person, HEAD, {**given, "report_form": "van_ban", "stay_place": "Nha Trang"})


@step("Văn phòng soạn báo cáo vắng mặt")
def _(town: Town, table: Table) -> None:
    acts(
        town, member(town), "done", {"report_text": "Kính báo cáo để theo dõi, chỉ đạo"}, "Soạn báo cáo, giấy ủy quyền"
    )


@step("{person} ký báo cáo, giấy ủy quyền")
def _(town: Town, table: Table, person: Login) -> None:
    acts(town, person, "sign", {}, "Ký báo cáo, giấy ủy quyền")


@step("Văn phòng ghi trả lời số {text}: {other_text}")
def _(town: Town, table: Table, text: str, other_text: str) -> None:
    outcome = {"đồng ý": "agree", "không đồng ý": "disagree", "ghi nhận": "noted"}[other_text]
    answer = {"reply_no": text, "reply_date": town.today.isoformat(), "reply_text": other_text}
    acts(town, member(town), outcome, answer, "Ghi nhận trả lời")


@step("{person} rút báo cáo vắng mặt")
def _(town: Town, table: Table, person: Login) -> None:
    acts(town, person, "withdraw", {}, "Sửa báo cáo vắng mặt")


@step("{person} đọc báo cáo việc đã điều hành")
def _(town: Town, table: Table, person: Login) -> None:
    acts(town, person, "done", {}, "Đọc báo cáo")


# ------------------------------------------------------------------ the accounts of the year


@step("{person} mở quỹ ngày phép đầu năm")
def _(town: Town, table: Table, person: Login) -> None:
    begins(town, person, person, "leave-year-open", {})


@step("{person} thử mở quỹ ngày phép đầu năm")
def _(town: Town, table: Table, person: Login) -> None:
    tries(town, person, person, "leave-year-open", {})


@step("{person} cho chạy việc nhắc và xóa phép năm trước")
def _(town: Town, table: Table, person: Login) -> None:
    begins(town, person, person, "leave-carry-expiry", {})


@step("{person} lập báo cáo tổng hợp tháng")
def _(town: Town, table: Table, person: Login) -> None:
    begins(town, person, person, "leave-summary", {"period": "month"})


@step("các trưởng đơn vị xác nhận phần của mình")
def _(town: Town, table: Table) -> None:
    heads = dict.fromkeys(person.login for person in town.organisation.people if town.waiting(person.login))
    for head in heads:
        while any(row.name == "Xác nhận phần của đơn vị" for row in town.waiting(head)):
            town.acts(head, "confirm", {}, "Xác nhận phần của đơn vị")


@step("Văn phòng tổng hợp báo cáo")
def _(town: Town, table: Table) -> None:
    acts(town, member(town), "done", {"office_remark": "Các đơn vị chấp hành tốt"}, "Tổng hợp báo cáo")


@step("{person} đọc trong việc {text} của báo cáo: {other_text}")
def _(town: Town, table: Table, person: Login, text: str, other_text: str) -> None:
    found = town.task(person, None, text)
    contains([f"{one.label}: {one.value}" for one in found.facts], other_text)


@step("{person} xác nhận đi làm lại muộn, từ buổi sáng {day}, vì {text}")
def _(town: Town, table: Table, person: Login, day: date, text: str) -> None:
    said = {"actual_return_date": day.isoformat(), "actual_return_session": "sang", "return_note": text}
    acts(town, person, "confirm", {"return_timing": "late", **said}, "Xác nhận đi làm lại")


@step("{person} vẫn còn -{days} ngày phép năm {number}")
def _(town: Town, table: Table, person: Login, days: Decimal, number: int) -> None:
    found = town.account(person, number).buckets
    same([one.left for one in found if one.bucket == "annual"], [-days])
