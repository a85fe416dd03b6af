"""Who acts for whom, from when to when: checked, entered, taken back."""

from collections.abc import Mapping
from dataclasses import replace
from hashlib import sha256
from typing import Final

from engine.domain.calendar import local_day
from engine.domain.errors import QuycheError
from engine.domain.facts import Json, Variables
from engine.domain.organisation import DelegationOverlaps, NotDelegable
from engine.domain.people import Delegation
from engine.domain.tasks import Task
from engine.operations.inputs import Inputs, case_key, optional, required
from engine.ports import Desk, Parameter

#: how a report says what was decided
OUTCOMES_VI: Final[Mapping[str, str]] = {
    "approve": "phê duyệt",
    "forward": "chuyển cấp trên",
    "return": "trả lại",
    "refuse": "từ chối",
    "confirm": "xác nhận",
}

_RECORD: Final = {
    "principal": required("string", "tên đăng nhập của người ủy quyền", "login of who delegates"),
    "delegate": required("string", "tên đăng nhập của người được ủy quyền", "login of who acts meanwhile"),
    "start_date": required("date", "ngày đầu", "first day"),
    "end_date": optional("date", "ngày cuối; null = đến khi thu hồi", "last day; null = until it is taken back"),
    "processes": optional(
        "list",
        "mã các quy trình; để trống = mọi việc người ủy quyền được làm",
        "process ids; none = everything the principal may do",
    ),
    "excluded": optional("list", "mã các quy trình người ủy quyền giữ lại", "process ids that stay with the principal"),
}


class CheckDelegation:
    name = "delegation.check"
    title_vi = "Kiểm tra việc ủy quyền"
    title_en = "See whether a delegation may be entered"
    inputs: Mapping[str, Parameter] = _RECORD
    outputs: Mapping[str, Parameter] = {
        "valid": required("boolean", "hiện có thể ghi việc ủy quyền này", "it may be entered as things are now"),
        "problem_vi": optional("string", "vì sao không, bằng tiếng Việt", "why not, in Vietnamese"),
        "problem_en": optional("string", "vì sao không, bằng tiếng Anh", "why not, in English"),
        "able": required(
            "list",
            "tên đăng nhập các cấp phó của người ủy quyền có thể được ủy quyền trong thời gian đó",
            "logins of the principal's deputies who may be named for that time",
        ),
    }

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        asked = _record(desk, Inputs(inputs))
        found = _refusal(desk, asked)
        said = (None, None) if found is None else (found.text("vi"), found.text("en"))
        return {"valid": found is None, "problem_vi": said[0], "problem_en": said[1], "able": _able(desk, asked)}


class GrantDelegation:
    name = "delegation.grant"
    title_vi = "Ghi việc ủy quyền"
    title_en = "Enter a delegation"
    inputs: Mapping[str, Parameter] = {
        **_RECORD,
        "basis": required(
            "string",
            'văn bản hoặc điều khoản: "Giấy ủy quyền 12/GUQ-STTTT"',
            'the paper or the clause: "Giấy ủy quyền 12/GUQ-STTTT"',
        ),
        "report_back": optional(
            "boolean",
            "người được ủy quyền báo lại những gì đã quyết định; mặc định false",
            "the delegate reports what was decided; default false",
        ),
        "of_case": optional(
            "any",
            "mã hồ sơ mà việc ủy quyền theo cùng, để thu hồi theo hồ sơ đó; mặc định hồ sơ này",
            "key of the case the delegation goes with, to take it back by; default: this case",
        ),
    }
    outputs: Mapping[str, Parameter] = {
        "record": required("string", "mã việc ủy quyền, dùng để thu hồi", "id of the record, to take it back by")
    }

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        """Raises NotDelegable, DelegationOverlaps."""
        record = _record(desk, Inputs(inputs))
        refused = _refusal(desk, record)
        if refused is not None:
            raise refused
        desk.delegations.grant(record)
        return {"record": record.id}


class RevokeDelegation:
    name = "delegation.revoke"
    title_vi = "Kết thúc việc ủy quyền"
    title_en = "Take a delegation back"
    inputs: Mapping[str, Parameter] = {
        "record": optional(
            "string", "mã do delegation.grant cho ra; null = không có", "id as delegation.grant gave it; null = nothing"
        ),
        "of_case": optional("any", "mã hồ sơ: mọi ủy quyền hồ sơ đó đã ghi", "key of a case: whatever it has granted"),
    }
    outputs: Mapping[str, Parameter] = {
        "revoked": required("boolean", "false: trước đó đã hết hiệu lực", "false: it was not in force any more"),
        "decided": required(
            "string",
            "những gì đã quyết định theo ủy quyền, mỗi việc một dòng, để làm báo cáo",
            "what was decided by it, one line each, to begin a report with",
        ),
    }

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        given = Inputs(inputs)
        records = [given.text("record")] if given.maybe_text("record") else []
        if given.has("of_case"):
            granted = f"{case_key(given, 'of_case')}-"
            records += [one.id for one in desk.delegations.in_force() if one.id.startswith(granted)]
        gone = [record for record in records if desk.delegations.revoke(record, desk.at)]
        done = [task for record in records for task in desk.duties.done_under(record)]
        return {"revoked": bool(gone), "decided": "\n".join(_line(desk, task) for task in done)}


def _line(desk: Desk, task: Task) -> str:
    on = f"{local_day(task.closed_at):%d/%m/%Y}" if task.closed_at else ""
    outcome = OUTCOMES_VI.get(task.outcome or "", "")
    said = (on, desk.absences.case_no(task.instance_key) or "", task.name, outcome)
    return " – ".join(part for part in said if part)


def _record(desk: Desk, given: Inputs) -> Delegation:
    principal, delegate = given.login("principal"), given.login("delegate")
    said = f"{principal}/{delegate}/{given.text('start_date')}/{desk.at.isoformat()}"
    case = case_key(given, "of_case") if given.has("of_case") else desk.case.key
    return Delegation(
        # The same for the same record of a case at one instant: a case may name another delegate, or the same again.
        id=f"{case}-{sha256(said.encode()).hexdigest()[:16]}",
        principal=principal,
        delegate=delegate,
        processes=given.texts("processes"),
        excluded=given.texts("excluded"),
        valid_from=given.day("start_date"),
        valid_to=given.day("end_date") if given.has("end_date") else None,
        basis=given.text("basis", ""),
        report_back=given.flag("report_back", False),
    )


def _able(desk: Desk, asked: Delegation) -> Json:
    unit = desk.organisation.unit_of(asked.principal, asked.valid_from)
    deputies = desk.organisation.unit_deputies(unit.key, asked.valid_from) if unit else ()
    return [one for one in deputies if _refusal(desk, replace(asked, delegate=one)) is None]


def _refusal(desk: Desk, record: Delegation) -> QuycheError | None:
    organisation = desk.organisation.with_delegations(desk.delegations.in_force())
    try:
        organisation.check_delegation(record)
    except (NotDelegable, DelegationOverlaps) as no:
        return no
    return None
