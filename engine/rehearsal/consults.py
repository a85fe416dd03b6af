"""What the sentences of consultations mean."""

import io
import re
from collections.abc import Mapping
from typing import Any, Final

import docx

from engine.commands.recall_decision import RecallDecision
from engine.domain.errors import InvalidInput, QuycheError
from engine.domain.keys import Login
from engine.queries.cases import AskCases
from engine.rehearsal.expecting import contains, not_as_told, same
from engine.rehearsal.town import Town
from engine.rehearsal.trips import attempts, files
from engine.rehearsal.vocabulary import Table, step
from engine.rehearsal.words import DAY
from engine.rehearsal.words import day as day_of

CONSULT: Final = "written-consultation"
ASKED: Final = "Cho ý kiến"
FIELDS: Final[Mapping[str, str]] = {
    "Loại vấn đề": "matter",
    "Nhóm việc": "d2_group",
    "Lãnh đạo giao": "ordered_by",
    "Lý do không họp": "why_written",
    "Đơn vị chủ trì": "lead_unit",
    "Người soạn": "drafter",
    "Số trang": "pages",
    "Đơn vị phải trả lời": "ask_units",
    "Đơn vị không bắt buộc": "may_units",
    "Lãnh đạo trả lời": "ask_leaders",
    "Tổ chức trả lời": "ask_bodies",
    "Nơi ngoài": "ask_outside",
    "Im lặng là": "silence",
    "Văn bản ban hành": "result_kind",
    "Người được đề nghị": "persons",
    "Trong cơ quan": "subject_people",
    "Có quan hệ": "relatives",
    "Người khác được xem": "members",
    "Dự thảo": "draft",
    "Hạn": "due_date",
    "Giờ của hạn": "due_time",
    "Hạn mới": "new_due",
    "Có chi tiền": "money",
    "Câu hỏi": "question_rows",
    "Lý do": "address_note",
    "Đơn vị trả lời": "to_unit",
    "Hỏi thêm đơn vị": "add_unit",
    "Dự thảo mới": "new_draft",
    "Điểm thay đổi": "new_draft_note",
    "Dự thảo sau tiếp thu": "new_draft",
    "Ý kiến chọn": "choose_note",
    "Ý kiến quyết định": "decide_note",
    "Nội dung cần sửa": "head_note",
    "Ý kiến đồng ý": "agree_note",
    "Đã nhận hồ sơ giấy": "sealed_done",
    "Phiên họp cấp ủy": "meeting_ref",
    "Ý kiến cấp ủy": "party_text",
    "Báo cáo cấp trên": "report_up_text",
    "Nội dung trao đổi": "exchange",
    "Lý do gửi cấp ủy": "reasons",
    "Lý do không thuộc chức năng": "note",
    "Nội dung họp": "comment",
    "Căn cứ phản ánh": "release_note",
    "Công khai": "publish_kind",
    "Trả lời phản ánh": "answer_text",
    "Điểm đã sửa": "changes",
    "Khó khăn": "hard_why",
    "Đề nghị hạn mới": "hard_due",
    "Ý kiến chỉ đạo": "direction",
    "Người làm mới": "to_person",
}
WORDS: Final[Mapping[str, Any]] = {
    "việc tập thể lãnh đạo": "leadership_matter",
    "nhân sự": "personnel_appointment",
    "mật": "secret",
    "không cần thảo luận": "khong_can_thao_luan",
    "cần thảo luận": "can_thao_luan",
    "đồng ý": "consent",
    "quyết định": "QĐ",
    "quy chế": "quy_che",
    "có": True,
}
FREE: Final = ": tự do"
LISTS: Final = ("ask_units", "may_units", "ask_leaders", "ask_bodies", "subject_people", "relatives", "members")
BODIES: Final = {"Cấp ủy": "party_committee", "Công đoàn": "trade_union"}


def read(town: Town, table: Table) -> dict[str, Any]:
    return {FIELDS[name]: value(town, FIELDS[name], text) for name, text in table.items()}


def value(town: Town, field: str, text: str) -> Any:
    if field in LISTS:
        return [single(town, part.strip()) for part in text.split(";")]
    if field == "ask_outside":
        return [{"outside_name": part.strip()} for part in text.split(";")]
    if field == "question_rows":
        return [question(part.strip()) for part in text.split(";")]
    return int(text) if field == "pages" else single(town, text)


def question(text: str) -> dict[str, str]:
    """ "Đặt tên gì?: tự do" is answered in free words."""
    asked_for = text.removesuffix(FREE)
    return {"question": asked_for, "options": "choice" if asked_for == text else "free"}


def single(town: Town, text: str) -> Any:
    known = {**town.people, **{unit.name_vi: unit.key for unit in town.organisation.units}, **BODIES, **WORDS}
    return day_of(text).isoformat() if re.fullmatch(DAY, text) else known.get(text, text)


def asked(town: Town, person: Login, subject: str, table: Table) -> dict[str, Any]:
    """With what a scenario does not care to say; the questions are one."""
    given = read(town, table)
    if given.get("matter") == "secret":
        return {"matter": "secret", "subject": subject}
    usual: dict[str, Any] = {
        "matter": "ordinary",
        "subject": subject,
        "ordered_by": person,
        "why_written": "khong_can_thao_luan",
        "draft": "Điều 1. Phạm vi điều chỉnh và đối tượng áp dụng",
        "submission": "Xin ý kiến về phạm vi và trách nhiệm các đơn vị",
        "pages": 12,
        "earlier_opinions": "Chưa có",
        "urgency": "normal",
        "silence": "no_reply",
        "visibility": "after_close",
        "result_kind": "TB",
    }
    if given.get("matter") != "personnel_appointment":
        usual["question_rows"] = [{"question": "Đồng ý với dự thảo?"}]
    return {**usual, **given}


@step("{person} đề nghị lấy ý kiến {text}")
def _(town: Town, table: Table, person: Login, text: str) -> None:
    files(town, person, person, asked(town, person, text, table), CONSULT)


@step("{person} thử đề nghị lấy ý kiến {text}")
def _(town: Town, table: Table, person: Login, text: str) -> None:
    town.refused = ()
    try:
        files(town, person, person, asked(town, person, text, table), CONSULT)
    except InvalidInput as no:
        town.refused = tuple(finding.text("vi") for finding in no.findings)


@step("{person} trả lời đồng ý")
def _(town: Town, table: Table, person: Login) -> None:
    reply(town, person, "dong_y", None)


@step("{person} trả lời không đồng ý {text}")
def _(town: Town, table: Table, person: Login, text: str) -> None:
    reply(town, person, "khong_dong_y", text)


@step("{person} trả lời có ý kiến khác {text}")
def _(town: Town, table: Table, person: Login, text: str) -> None:
    reply(town, person, "y_kien_khac", text)


@step("{person} trả lời câu tự do bằng {text}")
def _(town: Town, table: Table, person: Login, text: str) -> None:
    town.acts(person, "answer", {"replies": rows(town, person, "dong_y", text)}, ASKED)


@step("{person} thử trả lời câu tự do bằng {text}")
def _(town: Town, table: Table, person: Login, text: str) -> None:
    attempts(town, person, "answer", {"replies": rows(town, person, "dong_y", text)}, ASKED)


@step("{person} thử trả lời không đồng ý mà không nêu lý do")
def _(town: Town, table: Table, person: Login) -> None:
    attempts(town, person, "answer", {"replies": rows(town, person, "khong_dong_y", None)}, ASKED)


@step("{person} phản ánh chỉ đạo ở việc {text} vì {other_text}")
def _(town: Town, table: Table, person: Login, text: str, other_text: str) -> None:
    """By the button on the page of the task."""
    said = {"grounds": other_text, "consequence": "Quyền lợi của công dân bị ảnh hưởng", "order_form": "office"}
    files(town, person, person, {**said, **town.task(person, None, text).objection}, "order-objection")


@step("{person} thu hồi ý kiến để sửa")
def _(town: Town, table: Table, person: Login) -> None:
    reason = "Cần sửa lại ý kiến đã gửi"
    town.office.do(RecallDecision(actor=town.actor(person), instance_key=town.must_case(), reason=reason))


def reply(town: Town, person: Login, choice: str, text: str | None) -> None:
    town.acts(person, "answer", {"replies": rows(town, person, choice, text)}, ASKED)


def rows(town: Town, person: Login, choice: str, text: str | None) -> list[dict[str, Any]]:
    """The same answer to every question."""
    shown = town.task(person, None, ASKED).data["replies"]
    return [{"question": row["question"], "value": choice, "text": text} for row in shown]


@step("{person} giải trình: mọi ý kiến {text}")
def _(town: Town, table: Table, person: Login, text: str) -> None:
    handling = {"được tiếp thu": "accepted", "không tiếp thu": "not"}[text]
    shown = town.task(person, None, "Tổng hợp, giải trình, tiếp thu").data
    lines = [{**row, "value": handling, "reason": "Đã xem xét kỹ"} for row in shown["handling"]]
    answers = {"new_draft": shown["new_draft"], "handling": lines, **read(town, table)}
    if "new_draft_note" in answers:
        answers["changes"] = answers.pop("new_draft_note")
    town.acts(person, "done", answers, "Tổng hợp, giải trình, tiếp thu")


@step("{person} chọn {text} trong việc {other_text}")
def _(town: Town, table: Table, person: Login, text: str, other_text: str) -> None:
    town.acts(person, outcome(town, person, text, other_text), read(town, table), other_text)


@step("{person} thử chọn {text} trong việc {other_text}")
def _(town: Town, table: Table, person: Login, text: str, other_text: str) -> None:
    attempts(town, person, outcome(town, person, text, other_text), read(town, table), other_text)


@step("{person} được chọn {text} trong việc {other_text}")
def _(town: Town, table: Table, person: Login, text: str, other_text: str) -> None:
    same(", ".join(one.label for one in town.task(person, None, other_text).outcomes), text)


def outcome(town: Town, person: Login, label: str, task: str) -> str:
    return next(one.key for one in town.task(person, None, task).outcomes if one.label == label)


@step("biểu mẫu chưa gửi được, vì {text}")
def _(town: Town, table: Table, text: str) -> None:
    contains(town.refused, text)


@step("{person} không trả lời được nữa")
def _(town: Town, table: Table, person: Login) -> None:
    try:
        reply(town, person, "dong_y", None)
    except QuycheError:
        return
    raise not_as_told("không trả lời được", "đã trả lời được")


@step("{text} có ghi {other_text}")
def _(town: Town, table: Table, text: str, other_text: str) -> None:
    """In the newest paper of this title."""
    contains([words_of(town.paper(text))], other_text)


def words_of(paper: bytes) -> str:
    """All that a reader of a .docx sees."""
    read_paper = docx.Document(io.BytesIO(paper))
    cells = [cell.text for one in read_paper.tables for row in one.rows for cell in row.cells]
    return "\n".join([*(line.text for line in read_paper.paragraphs), *cells])


@step("{person} nhận việc {text}, thay {other}")
def _(town: Town, table: Table, person: Login, text: str, other: Login) -> None:
    place = town.task(person, None, text).row.in_place_of
    same(town.name(place.login if place else None), town.name(other))


@step("sổ {text} không có dòng nào")
def _(town: Town, table: Table, text: str) -> None:
    same(town.register(text), ())


@step("{person} hoàn thành hồ sơ giấy")
def _(town: Town, table: Table, person: Login) -> None:
    town.acts(person, "done", {"sealed_done": True}, "Xử lý hồ sơ giấy")


@step("trưởng đơn vị chủ trì duyệt hồ sơ")
def _(town: Town, table: Table) -> None:
    name = "Kiểm tra hồ sơ trình"
    everybody = (one.login for one in town.organisation.people)
    agency = town.organisation.person(town.must_own()).agency
    head = next(
        one for one in everybody
        if town.organisation.person(one).agency == agency and name in {row.name for row in town.waiting(one)}
    )  # fmt: skip
    town.acts(head, "approve", {}, name)


@step("mở hồ sơ họp {text}")
def _(town: Town, table: Table, text: str) -> None:
    """By the runner, who brings the message to the procedure of meetings."""
    town.runner.turn()
    rows = town.office.ask(AskCases(actor=town.office_of(town.must_own()), search=text)).rows
    same([row.process_id for row in rows if row.title == text], ["meeting"])
