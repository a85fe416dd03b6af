"""Conclusions become tasks with an owner and a date: entered, reported on, extended, closed, listed when late."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Final, cast

from engine.domain.calendar import TIME_ZONE, local_day
from engine.domain.errors import Invalid, NotFound
from engine.domain.facts import Json, Variables
from engine.domain.follow_ups import FollowUp, FollowUpState
from engine.domain.keys import Login
from engine.operations.dates import later
from engine.operations.inputs import Inputs, optional, required
from engine.operations.refusals import WrongDecision
from engine.ports import Desk, Parameter

LIMITS: Final = "sla-escalation"  #: D21; the grace of its row goes by before a late task is a breach
ENDS: Final = ("accepted", "cancelled", "moved")
SHOWN: Final = ("open", "overdue", "all", "series")
_ID: Final = {"follow_up": required("string", "mã việc do followup.assign cho ra", "id as followup.assign gave it")}
_DUE: Final = {
    "due": required("date", "ngày hết hạn", "the last day"),
    "due_at": required("datetime", "cuối giờ làm việc ngày đó", "end of that working day"),
    "red_at": required(
        "datetime",
        "cuối giờ làm việc sau số ngày chờ thêm của bảng sla-escalation: quá hạn thì ghi sổ",
        "end of work after the grace of sla-escalation: what is late then is a breach",
    ),
}
_STATE: Final = {
    "lead_unit": required("string", "mã đơn vị chủ trì", "key of the unit that is responsible"),
    "lead_unit_name": required("string", "tên đơn vị", "its name"),
    "unit_head": optional(
        "string", "người đứng đầu đơn vị; null khi đang khuyết", "its head; null while the seat is empty"
    ),
    "person": required("string", "tên đăng nhập của người thực hiện", "login of who does it"),
    "person_name": required("string", "họ tên", "their name"),
    "extensions": required("number", "số lần gia hạn", "how often the date was moved"),
}
_LINE: Final = (
    "{id, no, task, source, series, product, lead_unit, lead_unit_name, person, person_name, follower, follower_name, "
    "due, due_text, first_due, extensions, percent, progress, state, overdue, late_wd, case_no}"
)


class DueBefore(Invalid):
    code = "due-before"
    vi = "Hạn của việc “{task}” ({due}) đã qua."
    en = 'The date of the task "{task}" ({due}) has passed.'


class NoDueDate(Invalid):
    code = "no-due-date"
    vi = "Việc “{task}” phải có hạn: ngày, hoặc số ngày làm việc."
    en = 'The task "{task}" needs a date or a number of working days.'


class AssignFollowUp:
    name = "followup.assign"
    title_vi = "Ghi việc phải thực hiện"
    title_en = "Enter a task that follows from a conclusion"
    inputs: Mapping[str, Parameter] = {
        "follow_up": optional(
            "string",
            "mã việc hồ sơ khác chuyển sang: giữ nguyên, kể cả hạn",
            "id of a task that another case hands on: it stays as it is, with its date",
        ),
        "task": required("string", "việc phải làm", "what is to be done"),
        "source": required(
            "string", "cuộc họp và mục, hoặc văn bản giao việc", "meeting and item, or paper, that it comes from"
        ),
        "series": optional(
            "string",
            "danh sách ghi việc, chẳng hạn loại cuộc họp; mặc định: quy trình",
            "list it stands on, such as the type of the meeting; default: the procedure",
        ),
        "lead_unit": required("string", "mã đơn vị chủ trì (một đơn vị)", "key of the one unit that is responsible"),
        "person": optional(
            "string",
            "tên đăng nhập của người thực hiện; mặc định: người đứng đầu đơn vị",
            "login of who does it; default: the head of the unit",
        ),
        "support": optional("list", "mã các đơn vị phối hợp", "keys of units that help"),
        "due": optional("date", "ngày hết hạn; ghi ngày này hoặc working_days", "the last day; this or working_days"),
        "working_days": optional("number", "chừng này ngày làm việc kể từ hôm nay", "so many working days from today"),
        "product": optional("string", "sản phẩm phải có", "what there is at the end"),
        "follower": optional(
            "string",
            "tên đăng nhập của người theo dõi, nghiệm thu; mặc định: lãnh đạo phụ trách đơn vị",
            "login of who follows and accepts it; default: the leader in charge of the unit",
        ),
    }
    outputs: Mapping[str, Parameter] = {
        **_ID,
        "no": required("number", "số thứ tự trong hồ sơ", "number in the case"),
        "follower": required("string", "tên đăng nhập của người nghiệm thu", "login of who accepts it"),
        "follower_name": required("string", "họ tên", "their name"),
        "support_names": required("list", "tên các đơn vị phối hợp", "names of the units that help"),
        "percent": required("number", "tiến độ, phần trăm", "how far it is"),
        **_STATE,
        **_DUE,
    }

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        """Raises NotFound for an unknown task, unit or person, NoDueDate, DueBefore."""
        given = Inputs(inputs)
        if given.has("follow_up"):
            made = desk.follow_ups.get(given.text("follow_up"))
        else:
            made = _made(desk, given)
            desk.follow_ups.add(made)
        return {
            "follow_up": made.id,
            "no": made.no,
            "follower": made.follower,
            "follower_name": desk.organisation.person(made.follower).name,
            "support_names": [desk.organisation.unit(unit).name_vi for unit in made.support],
            "percent": made.percent,
            **_state(desk, made),
            **_dated(desk, made),
        }


class ReadFollowUp:
    name = "followup.read"
    title_vi = "Đọc việc đang giao"
    title_en = "Read a task that was given out"
    inputs: Mapping[str, Parameter] = {
        "follow_up": optional("string", "mã việc; không nêu: mọi đầu ra là null", "its id; without one all is null")
    }
    outputs: Mapping[str, Parameter] = {
        "found": required("boolean", "có việc đó", "whether there is one"),
        "task": optional("string", "việc phải làm", "what is to be done"),
        "source": optional("string", "theo cuộc họp, văn bản nào", "meeting or paper that it comes from"),
        "lead_unit": optional("string", "mã đơn vị chủ trì", "key of the unit that is responsible"),
        "person": optional("string", "tên đăng nhập của người thực hiện", "login of who does it"),
        "follower": optional("string", "tên đăng nhập của người theo dõi", "login of who follows it"),
        "due": optional("date", "ngày hết hạn", "the last day"),
        "support": optional("list", "mã các đơn vị phối hợp", "keys of units that help"),
    }

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        """Raises NotFound for an id that nobody gave."""
        given = Inputs(inputs)
        if not given.has("follow_up"):
            return {**dict.fromkeys(self.outputs), "found": False}
        one = desk.follow_ups.get(given.text("follow_up"))
        return {
            "found": True,
            "task": one.task,
            "source": one.source,
            "lead_unit": one.lead_unit,
            "person": one.person,
            "follower": one.follower,
            "due": one.due_on.isoformat(),
            "support": list(one.support),
        }


class ChangeFollowUp:
    name = "followup.change"
    title_vi = "Sửa việc: hạn, đơn vị, người, nội dung"
    title_en = "Change a task: date, unit, person, wording"
    inputs: Mapping[str, Parameter] = {
        **_ID,
        "due": optional("date", "hạn mới; tính là một lần gia hạn", "the new last day; counts as an extension"),
        "working_days": optional(
            "number",
            "hoặc chừng này ngày làm việc sau hạn hiện tại",
            "or so many working days after the present last day",
        ),
        "lead_unit": optional(
            "string",
            "mã đơn vị khác; khi đó người đứng đầu đơn vị ấy thực hiện, nếu không nêu người",
            "key of another unit; then its head does it unless a person is named",
        ),
        "person": optional("string", "tên đăng nhập của người thực hiện từ nay", "login of who does it from now"),
        "task": optional("string", "việc phải làm từ nay", "what is to be done from now"),
    }
    outputs: Mapping[str, Parameter] = {**_STATE, **_DUE}

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        """What is not said stays. Raises NotFound, FollowUpOver, NotLater."""
        given = Inputs(inputs)
        found = desk.follow_ups.get(given.text("follow_up"))
        changed = _given_on(desk, given, found)
        if given.has("due") or given.has("working_days"):
            changed = changed.extended(_new_due(desk, given, found))
        changed = replace(changed, task=given.text("task", changed.task))
        desk.follow_ups.change(changed)
        return {**_state(desk, changed), **_dated(desk, changed)}


class ReportFollowUp:
    name = "followup.report"
    title_vi = "Ghi tiến độ, kết quả"
    title_en = "Note how far a task is"
    inputs: Mapping[str, Parameter] = {
        **_ID,
        "percent": optional("number", "0 đến 100; mặc định: như trước", "0 to 100; default: as before"),
        "text": required("string", "đã làm được gì", "what was done"),
        "delivered": optional(
            "boolean",
            "đã có sản phẩm, chờ nghiệm thu; mặc định false",
            "the product is there and waits to be accepted; default false",
        ),
    }
    outputs: Mapping[str, Parameter] = {"percent": required("number", "tiến độ, phần trăm", "how far it is")}

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        """Raises NotFound, FollowUpOver, NotAPercentage."""
        given = Inputs(inputs)
        found = desk.follow_ups.get(given.text("follow_up"))
        percent = int(given.number("percent")) if given.has("percent") else found.percent
        done = found.reported(percent, given.text("text"), desk.at, delivered=given.flag("delivered", False))
        desk.follow_ups.change(done)
        return {"percent": done.percent}


class CloseFollowUp:
    name = "followup.close"
    title_vi = "Kết thúc việc"
    title_en = "Close a task"
    inputs: Mapping[str, Parameter] = {
        **_ID,
        "result": required("string", f"kết thúc thế nào: {', '.join(ENDS)}", f"{', '.join(ENDS)}"),
        "series": optional("string", "khi moved: danh sách ghi việc từ nay", "moved: the list it stands on from now"),
    }
    outputs: Mapping[str, Parameter] = {
        "late_wd": required(
            "number", "số ngày làm việc quá hạn; 0 = đúng hạn", "working days after its last day; 0 = in time"
        ),
        "open_count": required(
            "number", "số việc của hồ sơ còn đang làm", "tasks of the case that are still under way"
        ),
    }

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        """Moved to another list it stays open there, with its date. Raises NotFound, FollowUpOver."""
        given = Inputs(inputs)
        found = desk.follow_ups.get(given.text("follow_up"))
        result = cast("FollowUpState", given.one_of("result", ENDS))
        if result == "moved" and given.has("series"):
            desk.follow_ups.change(replace(found, series=given.text("series")))
        else:
            desk.follow_ups.change(found.closed(result, desk.at))
        open_ones = [one for one in desk.follow_ups.of_case(desk.case.key) if one.under_way]
        return {"late_wd": _late_wd(desk, found), "open_count": len(open_ones)}


class ListFollowUps:
    name = "followup.list"
    title_vi = "Lập danh sách việc phải thực hiện"
    title_en = "List the tasks that follow from conclusions"
    inputs: Mapping[str, Parameter] = {
        "show": optional(
            "string",
            f"{', '.join(SHOWN)} (all: của hồ sơ này, series: của danh sách; cả hai kèm việc đã xong); mặc định open",
            f"{', '.join(SHOWN)} (all: of this case, series: of the list; both with what is over); default open",
        ),
        "series": optional("string", "chỉ của danh sách này", "only of this list"),
        "lead_unit": optional("string", "chỉ của đơn vị này", "only of this unit"),
        "person": optional("string", "chỉ của người này", "only of this person"),
        "this_case": optional("boolean", "chỉ của hồ sơ này; mặc định false", "only of this case; default false"),
    }
    outputs: Mapping[str, Parameter] = {
        "count": required("number", "bao nhiêu", "how many"),
        "items": required("list", f"{_LINE}: mỗi việc một dòng", _LINE),
    }

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        given, today = Inputs(inputs), local_day(desk.at)
        show = given.one_of("show", SHOWN, "open")
        found = _found(desk, given, show)
        wanted = {name: given.text(name) for name in ("series", "lead_unit", "person") if given.has(name)}
        kept = [one for one in found if all(getattr(one, name) == value for name, value in wanted.items())]
        if show in ("open", "overdue"):
            kept = [one for one in kept if one.under_way and (show == "open" or one.late_on(today))]
        return {"count": len(kept), "items": _lines(desk, kept)}


def _found(desk: Desk, given: Inputs, show: str) -> Sequence[FollowUp]:
    """Of this case, of a whole list, or all that is under way in the agency."""
    if show == "all" or given.flag("this_case", False):
        return desk.follow_ups.of_case(desk.case.key)
    if show == "series":
        return desk.follow_ups.of_series(given.text("series"))
    return desk.follow_ups.under_way()


def _made(desk: Desk, given: Inputs) -> FollowUp:
    unit, today = desk.organisation.unit(given.text("lead_unit")).key, local_day(desk.at)
    number, due = desk.follow_ups.next_no(desk.case.key), _due(desk, given)
    doer = given.maybe_login("person") or desk.organisation.unit_head(unit, today)
    follower = given.maybe_login("follower") or desk.organisation.leader_in_charge(unit, today)
    return FollowUp(
        id=f"{desk.case.key}-{number}",
        case_key=desk.case.key,
        no=number,
        series=given.text("series", desk.case.process_id),
        source=given.text("source"),
        task=given.text("task"),
        product=given.text("product", ""),
        lead_unit=unit,
        person=_somebody(desk, doer, unit),
        support=given.texts("support"),
        follower=_somebody(desk, follower, unit),
        due_on=due,
        first_due_on=due,
        extensions=0,
        percent=0,
        progress="",
        state="open",
        opened_at=desk.at,
        reported_at=None,
        closed_at=None,
    )


def _due(desk: Desk, given: Inputs) -> date:
    today = local_day(desk.at)
    if given.has("due"):
        due = given.day("due")
    elif given.has("working_days"):
        due = later(today, int(given.number("working_days")), desk.calendar)
    else:
        raise NoDueDate(place="due", task=given.text("task"))
    if due < today:
        raise DueBefore(place="due", task=given.text("task"), due=f"{due:%d/%m/%Y}")
    return due


def _new_due(desk: Desk, given: Inputs, found: FollowUp) -> date:
    if given.has("due"):
        return given.day("due")
    return later(found.due_on, int(given.number("working_days")), desk.calendar)


def _given_on(desk: Desk, given: Inputs, found: FollowUp) -> FollowUp:
    if not given.has("lead_unit") and not given.has("person"):
        return found
    unit = desk.organisation.unit(given.text("lead_unit", found.lead_unit)).key
    head = desk.organisation.unit_head(unit, local_day(desk.at))
    return found.given_to(unit, _somebody(desk, given.maybe_login("person") or head, unit))


def _state(desk: Desk, one: FollowUp) -> Variables:
    return {
        "lead_unit": one.lead_unit,
        "lead_unit_name": desk.organisation.unit(one.lead_unit).name_vi,
        "unit_head": desk.organisation.unit_head(one.lead_unit, local_day(desk.at)),
        "person": one.person,
        "person_name": desk.organisation.person(one.person).name,
        "extensions": one.extensions,
    }


def _somebody(desk: Desk, login: Login | None, unit: str) -> Login:
    if login is None:
        raise NotFound("person", unit)
    return desk.organisation.person(login).login


def _dated(desk: Desk, one: FollowUp) -> Variables:
    limit = desk.decide(LIMITS, {"step_class": "follow_up_task"}).result
    grace = limit.get("grace_wd") if isinstance(limit, Mapping) else None
    if not isinstance(grace, int):
        raise WrongDecision(decision=LIMITS, wanted="grace_wd")
    red = later(one.due_on, grace, desk.calendar)
    return {"due": one.due_on.isoformat(), "due_at": _evening(desk, one.due_on), "red_at": _evening(desk, red)}


def _evening(desk: Desk, day: date) -> str:
    return datetime.combine(day, desk.calendar.hours.afternoon[1], tzinfo=TIME_ZONE).isoformat()


def _late_wd(desk: Desk, one: FollowUp) -> int:
    """Working days since the last day; what is delivered or over counts until then."""
    until = local_day(one.reported_at) if one.state == "delivered" and one.reported_at else local_day(desk.at)
    day, days = one.due_on, 0
    while day < until:
        day = later(day, 1, desk.calendar)
        days += day <= until
    return days


def _lines(desk: Desk, found: Sequence[FollowUp]) -> Json:
    return [_line(desk, one) for one in found]


def _line(desk: Desk, one: FollowUp) -> Json:
    name = desk.organisation.person
    late = one.late_on(local_day(desk.at))
    return {
        "id": one.id,
        "no": one.no,
        "task": one.task,
        "source": one.source,
        "series": one.series,
        "product": one.product,
        "lead_unit": one.lead_unit,
        "lead_unit_name": desk.organisation.unit(one.lead_unit, local_day(desk.at)).name_vi,
        "person": one.person,
        "person_name": name(one.person).name,
        "follower": one.follower,
        "follower_name": name(one.follower).name,
        "due": one.due_on.isoformat(),
        "due_text": f"{one.due_on:%d/%m/%Y}",
        "first_due": one.first_due_on.isoformat(),
        "extensions": one.extensions,
        "percent": one.percent,
        "progress": one.progress,
        "state": one.state,
        "overdue": late,
        "late_wd": _late_wd(desk, one) if late else 0,
        "case_no": desk.absences.case_no(one.case_key),
    }
