"""What the sentences about ballots, remarks on minutes and tasks handed on mean."""

from typing import Any

from engine.commands.claim_task import ClaimTask
from engine.commands.complete_task import CompleteTask
from engine.domain.actor import Actor
from engine.domain.errors import QuycheError
from engine.domain.keys import Login
from engine.queries.cases import AskCases
from engine.queries.inbox import AskInbox
from engine.queries.leave_lists import AskLeaveLists
from engine.queries.letter_statistics import AskLetterStatistics
from engine.queries.meeting_series import AskMeetingSeries
from engine.queries.oversight import AskOversight
from engine.queries.red_list import AskRedList
from engine.queries.successors import AskSuccessors
from engine.queries.trip_lists import AskTripLists
from engine.queries.views import TaskRow
from engine.rehearsal.expecting import absent, contains, lacks, not_as_told
from engine.rehearsal.meetings import office
from engine.rehearsal.town import Town
from engine.rehearsal.trips import attempts
from engine.rehearsal.vocabulary import Table, step

BALLOT = "Bỏ phiếu"
SIGN = "Ký kết quả kiểm phiếu"
CHOICES = {"tán thành": "dong_y", "không tán thành": "khong_dong_y", "trắng": None}


def acts_in_office(town: Town, name: str, answers: dict[str, Any]) -> None:
    town.acts(office(town, name), "done", answers, name)


@step("Văn phòng mở bỏ phiếu")
def _(town: Town, table: Table) -> None:
    """The counting team of the table; without one, who opens it counts."""
    name = "Chốt danh sách người có mặt"
    said = table.get("Tổ kiểm phiếu", "")
    team = [town.people[one.strip()] for one in said.split(",") if one.strip()]
    acts_in_office(town, name, {"counters": team or [office(town, name)]})


@step("{person} bỏ phiếu {text}")
def _(town: Town, table: Table, person: Login, text: str) -> None:
    town.acts(person, "cast", {"ballot": [{"choice": CHOICES[text]}]}, BALLOT)


@step("mọi người có phiếu bỏ phiếu {text}")
def _(town: Town, table: Table, text: str) -> None:
    agency = town.organisation.person(town.must_own()).agency
    staff = {login for login in town.people.values() if town.organisation.person(login).agency == agency}
    for person in sorted(one for one in staff if any(row.name == BALLOT for row in town.waiting(one))):
        town.acts(person, "cast", {"ballot": [{"choice": CHOICES[text]}]}, BALLOT)


@step("Văn phòng đóng bỏ phiếu, ký kết quả")
def _(town: Town, table: Table) -> None:
    acts_in_office(town, "Đóng bỏ phiếu", {})
    town.runner.turn()
    _signs_count(town)


def _signs_count(town: Town) -> None:
    """Each of the counting team."""
    for one in town.organisation.people:
        if any(row.name == SIGN for row in town.waiting(one.login)):
            town.acts(one.login, "sign", {}, SIGN)


@step("Văn phòng đóng bỏ phiếu khi {person} chưa bỏ phiếu thì phiếu gửi sau không được nhận")
def _(town: Town, table: Table, person: Login) -> None:
    late = town.task(person, "cast", BALLOT).row
    acts_in_office(town, "Đóng bỏ phiếu", {})
    town.runner.turn()
    try:
        ballot: dict[str, Any] = {"ballot": [{"choice": "dong_y"}]}
        actor, key = town.actor(person), late.key
        town.office.do(CompleteTask(actor=actor, task_key=key, revision=late.revision, outcome="cast", answers=ballot))
    except QuycheError:
        _signs_count(town)
        return
    raise not_as_told("phiếu gửi sau không được nhận", "phiếu đã được nhận")


@step("{person} không có phiếu")
def _(town: Town, table: Table, person: Login) -> None:
    absent({row.name for row in town.waiting(person)}, BALLOT)


@step("{person} nêu ý kiến về biên bản {text}")
def _(town: Town, table: Table, person: Login, text: str) -> None:
    town.acts(person, "object_minutes", {"remark": text}, "Ý kiến về biên bản (nếu có)")


@step("{person} đính chính biên bản {text}")
def _(town: Town, table: Table, person: Login, text: str) -> None:
    town.acts(person, "correct_minutes", {"judge_note": text}, "Xem ý kiến về biên bản")


@step("{person} đóng hồ sơ họp, chuyển việc chưa xong")
def _(town: Town, table: Table, person: Login) -> None:
    town.acts(person, "hand_on", {}, "Đóng hồ sơ họp, chuyển việc (nếu cần)")
    town.runner.turn()


@step("mở hồ sơ {text} của quy trình {other_text}")
def _(town: Town, table: Table, text: str, other_text: str) -> None:
    """By the runner; from here on it is the case spoken of."""
    _speaks_of(town, text, other_text)


def _speaks_of(town: Town, title: str, process_id: str) -> None:
    town.runner.turn()
    rows = town.office.ask(AskCases(actor=town.office_of(town.must_own()), search=title)).rows
    (found,) = [row for row in rows if row.process_id == process_id and title in row.title]
    town.case = found.key
    town.cases[found.key] = town.must_own()


@step("{person} thử điểm danh mà không chọn người chủ trì")
def _(town: Town, table: Table, person: Login) -> None:
    row = town.task(person, None, "Điểm danh").row
    town.office.do(ClaimTask(actor=town.actor(person), task_key=row.key))
    attempts(town, person, "done", {"leading": None, "present": []}, "Điểm danh")


REPORTS = {
    "Danh sách đỏ": AskRedList,
    "Các cuộc họp trong năm": AskMeetingSeries,
    "Thống kê đơn thư": AskLetterStatistics,
    "Theo dõi nghỉ phép": AskLeaveLists,
    "Kiểm tra chung": AskOversight,
    "Theo dõi công tác": AskTripLists,
    "Chưa có người kế tiếp": AskSuccessors,
}


@step("báo cáo {text} có dòng {other_text}")
def _(town: Town, table: Table, text: str, other_text: str) -> None:
    """As the head of the Office reads it; the cells of a line are parted by " | "."""
    contains(_lines(town, town.office_of(town.must_own()), text), other_text)


@step("báo cáo {text} không có dòng {other_text}")
def _(town: Town, table: Table, text: str, other_text: str) -> None:
    lacks(_lines(town, town.office_of(town.must_own()), text), other_text)


@step("{person} đọc trong báo cáo {text} dòng {other_text}")
def _(town: Town, table: Table, person: Login, text: str, other_text: str) -> None:
    contains(_lines(town, town.actor(person), text), other_text)


def _lines(town: Town, reader: Actor, title: str) -> list[str]:
    """Of every section, the cells parted by " | "."""
    asked = REPORTS[title]
    year = {} if asked is AskSuccessors else {"year": town.today.year}
    report = town.office.ask(asked(actor=reader, **year))
    return [" | ".join(line.cells) for part in report.sections for line in part.lines]


@step("mọi đơn vị gửi báo cáo, trừ {person}")
def _(town: Town, table: Table, person: Login) -> None:
    """The head of every unit but one, and the leader in charge lets it pass."""
    spoken, name = (town.case, town.owner), "Gửi báo cáo"
    for who in town.organisation.people:
        mine = [] if who.login == person else _reports(town, who.login, name)
        for row in mine:
            town.case = row.instance_key
            town.acts(who.login, "done", {"report_result": "Đã hoàn thành kế hoạch 6 tháng"}, name)
    for who in town.organisation.people:
        for row in _reports(town, who.login, "Xem báo cáo của đơn vị"):
            town.case = row.instance_key
            town.acts(who.login, "approve", {}, row.name)
    town.case, town.owner = spoken


def _reports(town: Town, who: Login, name: str) -> list[TaskRow]:
    rows = town.office.ask(AskInbox(actor=town.actor(who), size=200)).rows
    return [row for row in rows if row.name == name]


@step("{person} làm xong việc {text}, {other} nghiệm thu")
def _(town: Town, table: Table, *, person: Login, text: str, other: Login) -> None:
    """A follow-up task that is a case of its own, from taking it on to its end; then back to the case spoken of."""
    spoken = town.case
    _speaks_of(town, f"Việc: {text}", "follow-up")
    town.acts(person, "take", {}, "Nhận việc, phân công")
    town.acts(
        person, "deliver", {"report_percent": 100, "report_text": "Đã làm xong như cam kết"}, "Thực hiện, báo cáo"
    )
    town.acts(other, "accept_work", {}, "Nghiệm thu")
    town.case = spoken
