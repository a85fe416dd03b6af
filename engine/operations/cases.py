"""What a case is called, and where it is entered."""

from collections.abc import Mapping
from typing import Final

from engine.domain.calendar import local_day
from engine.domain.facts import Variables
from engine.domain.signing import PARTY_COMMITTEE, party_body
from engine.operations.inputs import Inputs, case_key, number_text, optional, required
from engine.ports import Desk, Parameter

RESETS: Final = ("year", "term")
OF_PARTY: Final = "CU"  #: behind the series of an agency of the State: the papers of its Party committee


class NumberCase:
    name = "case.number"
    title_vi = "Cấp số hồ sơ"
    title_en = "Give the case its number"
    inputs: Mapping[str, Parameter] = {
        "code": required("string", "mã quy trình trong số hồ sơ", "code of the procedure inside the number")
    }
    outputs: Mapping[str, Parameter] = {
        "case_no": required(
            "string", "cơ quan/mã/năm/nnnn; hồ sơ đã có số thì giữ số đó", "agency/code/year/nnnn; the same again"
        )
    }

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        return {"case_no": desk.cases.number(Inputs(inputs).text("code"))}


class DescribeCase:
    name = "case.describe"
    title_vi = "Đặt tên, trạng thái hồ sơ"
    title_en = "Say what the case is about and how it stands"
    inputs: Mapping[str, Parameter] = {
        "title": optional(
            "string", "tên trong các danh sách; mặc định: không đổi", "title in lists; default: unchanged"
        ),
        "status": optional(
            "string", "trạng thái trong các danh sách; mặc định: không đổi", "status in lists; default: unchanged"
        ),
    }
    outputs: Mapping[str, Parameter] = {}

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        given = Inputs(inputs)
        desk.cases.describe(title=given.maybe_text("title"), status=given.maybe_text("status"))
        return {}


class LinkCase:
    name = "case.link"
    title_vi = "Liên kết với hồ sơ gốc"
    title_en = "Link the case to the one it follows from"
    inputs: Mapping[str, Parameter] = {
        "case_no": required("string", "số của hồ sơ mà hồ sơ này tiếp theo", "number of the case that caused this one")
    }
    outputs: Mapping[str, Parameter] = {
        "linked": required("boolean", "cơ quan có hồ sơ mang số đó", "whether the agency has a case of this number")
    }

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        return {"linked": desk.cases.link(Inputs(inputs).text("case_no"))}


class NoteRegister:
    name = "register.note"
    title_vi = "Ghi chú vào dòng sổ đã ghi"
    title_en = "Note something beside the lines of this case"
    inputs: Mapping[str, Parameter] = {
        "text": required(
            "string",
            "lời ghi bên mọi dòng sổ của hồ sơ chưa có ghi chú",
            "what the registers say beside every line of the case that has no note yet",
        ),
        "of_case": optional(
            "any",
            "mã hồ sơ của các dòng đó; mặc định: hồ sơ này",
            "key of the case whose lines they are; default: this case",
        ),
    }
    outputs: Mapping[str, Parameter] = {
        "lines": required(
            "number", "số dòng đã ghi chú; dòng đã vào sổ giữ nguyên", "how many lines were noted; they stay as entered"
        )
    }

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        given = Inputs(inputs)
        case = case_key(given, "of_case") if given.has("of_case") else None
        return {"lines": desk.registers.note(given.text("text"), case)}


class EnterRegister:
    name = "register.enter"
    title_vi = "Vào sổ đăng ký"
    title_en = "Enter a register and take the next number"
    inputs: Mapping[str, Parameter] = {
        "series": required(
            "string",
            "sổ nào: mỗi cơ quan, mỗi sổ, mỗi năm hoặc nhiệm kỳ có một dãy số",
            "which register: one running number per agency, series and year or term",
        ),
        "text": required("string", "nội dung trong sổ", "what the register shows"),
        "reset": optional(
            "string",
            '"year" (mặc định); "term": tổ chức có nhiệm kỳ (Đảng) đánh số suốt nhiệm kỳ',
            '"year" (default); "term": a body with terms (Party) numbers through its term',
        ),
        "once": optional(
            "string",
            "hỏi lại với cùng từ này thì hồ sơ được dòng cũ, không cấp số thứ hai",
            "asked again under this word the case gets the same line, no second number",
        ),
        "body": optional(
            "string",
            "party_committee: văn bản của cấp ủy trong cơ quan nhà nước, có sổ riêng, ký hiệu của cấp ủy",
            "party_committee: a paper of the Party committee inside an agency of the State: own register, its symbol",
        ),
    }
    outputs: Mapping[str, Parameter] = {
        "number": required("number", "số thứ tự trong năm hoặc nhiệm kỳ", "running number of the year or term"),
        "number_text": required("string", 'viết như trên văn bản: "07"', 'as papers write it: "07"'),
        "year": required(
            "number", "năm của sổ, hoặc năm bắt đầu nhiệm kỳ", "year of the series, or in which the term began"
        ),
        "text": required("string", "nội dung trong sổ", "what the register shows"),
        "symbol": required(
            "string",
            "ký hiệu cơ quan (cấp ủy) vào ngày đó, đứng sau số văn bản",
            "symbol of the agency (the committee) on this day: behind the number of a paper",
        ),
    }

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        given = Inputs(inputs)
        today, agency = local_day(desk.at), desk.case.agency
        term = desk.organisation.term(agency, today) if given.one_of("reset", RESETS, "year") == "term" else None
        year = (term.valid_from if term else today).year
        of_party = given.maybe_text("body") == PARTY_COMMITTEE
        body = party_body(desk.organisation, agency, today) if of_party else None
        series = given.text("series") + (OF_PARTY if body else "")
        line = desk.registers.enter(series, year, given.text("text"), given.maybe_text("once"))
        return {
            "number": line.number,
            "number_text": number_text(line.number),
            "year": line.year,
            "text": line.text,
            "symbol": body.symbol if body else desk.organisation.header(agency, today).symbol,
        }
