"""Who approves, stage by stage."""

from collections.abc import Iterable, Mapping
from typing import Final

from engine.domain.authority import AGENCY_HEAD, Assignment, Authority
from engine.domain.calendar import due_at, local_day
from engine.domain.facts import Json, Variables
from engine.domain.keys import Login
from engine.domain.roles import ROLE_NAMES
from engine.domain.stages import MERGED, PlannedStage, Stage, plan_stages
from engine.operations.inputs import Inputs, optional, required
from engine.operations.rules import DeskTables, case_view, unit_of
from engine.ports import Desk, Parameter

#: rows of the table of time limits (D21)
STEP_CLASSES: Final = {
    "unit_head": "unit_review",
    "leader_in_charge": "leader_decide",
    "agency_head": "head_decide",
    "superior_authority": "external_reply",
}
MODES: Final = {
    "review": ("xem xét", "reviews"),
    "decide": ("quyết định", "decides"),
    "ack": ("xác nhận", "acknowledges"),
    "report": ("cho ý kiến", "answers"),
}
REASONS: Final = {
    MERGED: (
        "Cùng một người xử lý bước liền sau; bước này được gộp vào bước sau.",
        "The same person acts in the next stage; this stage is merged into it.",
        "D01",
    ),
    "same_person_as_previous_decider": (
        "Người này đã xử lý một bước trước của cùng hồ sơ.",
        "This person has acted on an earlier stage of the same case.",
        "D20",
    ),
}


class PlanStages:
    name = "authority.stages"
    title_vi = "Xác định người duyệt từng bước"
    title_en = "Find who acts in each stage"
    inputs: Mapping[str, Parameter] = {
        "stages": required(
            "list",
            'các dòng "vai trò:cách làm" theo thứ tự; null: không có cấp đó',
            '"role:mode" texts in order; null stands for no stage',
        ),
        "requester": required(
            "string",
            "tên đăng nhập của người đề nghị; không bao giờ tự duyệt",
            "login of whose case it is; never acts in it",
        ),
        "due_wd": optional(
            "number",
            "số ngày làm việc của mỗi cấp: vắng ngắn hơn thì chỉ chờ; mặc định 1",
            "working days a stage has: absences shorter than that only wait; default 1",
        ),
        "urgent": optional(
            "boolean",
            "cấp phó được quyết định ngay khi người đứng đầu vắng; mặc định false",
            "a deputy may decide at once while the head is away; default false",
        ),
        "subjects": optional(
            "list", "tên đăng nhập của những người hồ sơ nói đến", "logins of persons the case is about"
        ),
        "declared": optional(
            "list",
            "tên đăng nhập của những người đã khai có quan hệ lợi ích",
            "logins of persons who declared a relation of interest",
        ),
        "previous_deciders": optional(
            "list", "tên đăng nhập của những người đã làm ở các cấp trước", "logins of who acted on earlier stages"
        ),
    }
    outputs: Mapping[str, Parameter] = {
        "stages": required(
            "list",
            "mỗi cấp một dòng: {no, role, mode, step_class, name, name_en, person, person_name, people, "
            "acting_role, in_place_of, in_place_of_name, basis, waits, external}",
            "{no, role, mode, step_class, name, name_en, person, person_name, people, acting_role, in_place_of, "
            "in_place_of_name, basis, waits, external}",
        ),
        "skipped": required(
            "list",
            "{role, mode, reason_vi, reason_en, clause}: các cấp được bỏ qua, lý do, điều khoản",
            "{role, mode, reason_vi, reason_en, clause}: stages left out",
        ),
        "external": required(
            "boolean", "có cấp do cơ quan bên ngoài quyết định", "an authority outside decides in one of the stages"
        ),
    }

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        given = Inputs(inputs)
        requester = given.login("requester")
        case = case_view(
            desk,
            requester,
            subjects=given.logins("subjects"),
            declared=given.logins("declared"),
            previous_deciders=given.logins("previous_deciders"),
        )
        authority = Authority(
            organisation=desk.organisation,
            calendar=desk.calendar,
            tables=DeskTables(desk),
            urgent=(desk.case.process_id,) if given.flag("urgent", False) else (),
        )
        until = due_at(desk.at, given.days("due_wd") if given.has("due_wd") else 1, desk.calendar)
        stages = [Stage.read(text) for text in given.texts("stages")]
        planned = plan_stages(authority, stages, case, at=desk.at, until=until)
        kept = [stage for stage in planned if not stage.skipped]
        return {
            "stages": [_stage(desk, requester, number, stage) for number, stage in enumerate(kept, start=1)],
            "skipped": [_skipped(stage) for stage in planned if stage.skipped],
            "external": any(stage.assignment.external for stage in kept),
        }


def _stage(desk: Desk, requester: Login, number: int, planned: PlannedStage) -> Json:
    stage, found = planned.stage, planned.assignment
    role_vi, role_en = _role_names(desk, requester, stage.role)
    mode_vi, mode_en = MODES[stage.mode]
    person = None if found.external else found.person
    return {
        "no": number,
        "role": stage.role,
        "mode": stage.mode,
        "step_class": STEP_CLASSES.get(stage.role, "unit_review"),
        "name": f"{role_vi} {mode_vi}",
        "name_en": f"{role_en} {mode_en}",
        "person": person,
        "person_name": _name(desk, person),
        "people": list(found.people),
        "acting_role": found.acting_role,
        "in_place_of": found.in_place_of,
        "in_place_of_name": _name(desk, found.in_place_of),
        "basis": _basis(desk, found),
        "waits": found.waits,
        "external": found.external,
    }


def _skipped(planned: PlannedStage) -> Json:
    reason = planned.skipped or ""
    vi, en, clause = REASONS.get(reason, (reason, reason, "D20"))
    return {
        "role": planned.stage.role,
        "mode": planned.stage.mode,
        "reason_vi": vi,
        "reason_en": en,
        "clause": clause,
    }


def _name(desk: Desk, person: Login | None) -> str | None:
    return desk.organisation.person(person).name if person else None


def _role_names(desk: Desk, requester: Login, role: str) -> tuple[str, str]:
    """As the agency calls it: the head of a division is a "Trưởng phòng", of the Office a "Chánh Văn phòng"."""
    if role == "unit_head":
        unit = unit_of(desk, requester)
        position = desk.organisation.position(unit.head_position)
        return position.title_in(unit), position.title_en
    if role == AGENCY_HEAD:
        return _title(desk, desk.organisation.agency_head(desk.case.agency, local_day(desk.at)), role)
    return ROLE_NAMES.get(role, (role, role))


def _title(desk: Desk, person: Login | None, role: str) -> tuple[str, str]:
    position = desk.organisation.position_for(person, role, local_day(desk.at)) if person else None
    return (position.title_vi, position.title_en) if position else ("Người đứng đầu", "Head of the agency")


def _basis(desk: Desk, found: Assignment) -> str:
    """Why this person and not the holder of the role: the paper, or the rows that led there; "" = by the role."""
    if found.delegation:
        return next(one.basis for one in desk.organisation.delegations if one.id == found.delegation)
    steps = (step for step in found.steps if step.rule in ("D19", "D20"))
    return "; ".join(_unique(f"{step.rule} dòng {step.row}" if step.row else step.rule for step in steps))


def _unique(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(texts))
