"""Items of approved programmes: entered when a programme is approved, and compared with what somebody plans."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from engine.domain.errors import Invalid
from engine.domain.facts import Json, Variables
from engine.operations.dates import later
from engine.operations.inputs import Inputs, optional, required
from engine.ports import Desk, Parameter, ProgrammeItem

TOLERANCE: Final = 3  #: working days that what is done may lie before or after the item (processes-core.md 2.12 g)


class EndsBeforeItBegins(Invalid):
    code = "programme-item-reversed"
    vi = "Mục “{content}”: ngày kết thúc phải từ ngày bắt đầu trở đi."
    en = 'Item "{content}": the last day must not lie before the first.'


class EnterItem:
    name = "programme.enter"
    title_vi = "Ghi mục chương trình đã duyệt"
    title_en = "Enter an item of an approved programme"
    inputs: Mapping[str, Parameter] = {
        "no": required("number", "số thứ tự của mục trong hồ sơ này, từ 1", "number of the item in this case, from 1"),
        "content": required("string", "sẽ làm gì", "what will be done"),
        "unit": required("string", "mã đơn vị chủ trì mục", "key of the unit that owns it"),
        "first_day": required("date", "từ lúc nào", "from when"),
        "last_day": optional("date", "đến khi nào; mặc định: ngày đầu", "until when; default: the first day"),
        "paper": required("string", "số và ngày của chương trình", "number and date of the programme"),
        "approved_by": required("string", "tên đăng nhập của người đã duyệt", "login of who approved it"),
    }
    outputs: Mapping[str, Parameter] = {
        "item": required("string", "mã mục, như biểu mẫu chọn", "id, as forms choose it")
    }

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        """Raises EndsBeforeItBegins, NotFound for a unit or person whom the agency has not."""
        given = Inputs(inputs)
        first, last = given.day("first_day"), given.day("last_day", given.day("first_day"))
        if last < first:
            raise EndsBeforeItBegins(place="last_day", content=given.text("content"))
        item = ProgrammeItem(
            id=f"{desk.case.key}-{int(given.number('no'))}",
            content=given.text("content"),
            unit=desk.organisation.unit(given.text("unit")).key,
            first_day=first,
            last_day=last,
            paper=given.text("paper"),
            approved_by=desk.organisation.person(given.login("approved_by")).login,
            case_key=desk.case.key,
            used_by=None,
        )
        desk.programmes.add(item)
        return {"item": item.id}


class MatchItem:
    name = "programme.match"
    title_vi = "Đối chiếu với chương trình đã duyệt"
    title_en = "Compare with an approved programme"
    inputs: Mapping[str, Parameter] = {
        "item": optional(
            "string", "mã mục; null: ngoài chương trình", "id of the item; null: outside of any programme"
        ),
        "unit": required("string", "mã đơn vị lập kế hoạch", "key of the unit that plans"),
        "start_date": required("date", "ngày đầu dự kiến", "first day planned"),
        "end_date": required("date", "ngày cuối dự kiến", "last day planned"),
        "tolerance_wd": optional(
            "number",
            f"được lệch trước hoặc sau mục chừng này ngày làm việc; mặc định {TOLERANCE}",
            f"working days around the item that still fit; default {TOLERANCE}",
        ),
    }
    outputs: Mapping[str, Parameter] = {
        "fits": required(
            "boolean",
            "đơn vị chủ trì mục đó và các ngày nằm trong mục, kể cả độ lệch cho phép",
            "the unit owns the item, and the days lie in it, give or take the tolerance",
        ),
        "why_not": optional(
            "string",
            'lệch ở đâu: "unit" (đơn vị) hoặc "days" (ngày); null khi khớp hoặc không nêu mục',
            '"unit" or "days"; null where it fits or no item is named',
        ),
        "found": optional(
            "context",
            "{id, content, unit, first_day, last_day, paper, approved_by, approved_by_name}: mã, nội dung, đơn "
            "vị, ngày đầu, ngày cuối, văn bản, người duyệt, họ tên",
            "{id, content, unit, first_day, last_day, paper, approved_by, approved_by_name}",
        ),
    }

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        """Raises NotFound for an item that the agency has not."""
        given = Inputs(inputs)
        if not given.maybe_text("item"):
            return {"fits": False, "why_not": None, "found": None}
        item = desk.programmes.get(given.text("item"))
        why = _why_not(desk, item, given)
        return {"fits": why is None, "why_not": why, "found": described(desk, item)}


class UseItem:
    name = "programme.use"
    title_vi = "Ghi hồ sơ thực hiện mục chương trình"
    title_en = "Note the case that carries out an item"
    inputs: Mapping[str, Parameter] = {
        "item": optional("string", "mã mục; null: không ghi gì", "id of the item; null notes nothing")
    }
    outputs: Mapping[str, Parameter] = {}

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        given = Inputs(inputs)
        if given.maybe_text("item"):
            desk.programmes.use(replace(desk.programmes.get(given.text("item")), used_by=desk.case.key))
        return {}


class OfferDraft:
    name = "case.draft"
    title_vi = "Soạn sẵn một đề nghị cho người khác gửi"
    title_en = "Fill in the start form of a procedure for somebody to send"
    inputs: Mapping[str, Parameter] = {
        "person": required(
            "string",
            "tên đăng nhập của người sẽ thấy bản soạn sẵn trong đơn của mình",
            "login of who finds it in their start form",
        ),
        "process": required("string", "mã quy trình", "id of the procedure"),
        "answers": required("context", "nội dung điền sẵn, theo ô của biểu mẫu", "what its form begins with, by field"),
    }
    outputs: Mapping[str, Parameter] = {
        "made": required(
            "boolean",
            "false: người đó đã có bản nháp, bản ấy giữ nguyên",
            "false: they have a draft already, which stays",
        )
    }

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        given = Inputs(inputs)
        person, place = given.login("person"), f"start:{given.text('process')}"
        return {"made": desk.drafts.offer(person, place, given.context("answers"), desk.at)}


def described(desk: Desk, item: ProgrammeItem) -> Json:
    return {
        "id": item.id,
        "content": item.content,
        "unit": item.unit,
        "first_day": item.first_day.isoformat(),
        "last_day": item.last_day.isoformat(),
        "paper": item.paper,
        "approved_by": item.approved_by,
        "approved_by_name": desk.organisation.person(item.approved_by).name,
    }


def _why_not(desk: Desk, item: ProgrammeItem, given: Inputs) -> str | None:
    if item.unit != given.text("unit"):
        return "unit"
    around = int(given.number("tolerance_wd")) if given.has("tolerance_wd") else TOLERANCE
    earliest = later(item.first_day, -around, desk.calendar)
    latest = later(item.last_day, around, desk.calendar)
    return None if earliest <= given.day("start_date") and given.day("end_date") <= latest else "days"
