"""The stages of an approval, resolved to people before the first one opens (post-processing of D01)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from engine.domain.authority import Assignment, Authority, CaseView, Mode
from engine.domain.errors import Invalid
from engine.domain.keys import Login, RoleKey

STRENGTH: Final[tuple[Mode, ...]] = ("report", "ack", "review", "decide")  #: the weaker first
MERGED: Final = "same_person_in_next_stage"


class StageUnreadable(Invalid):
    code = "stage-unreadable"
    vi = "Bảng quyết định ghi bước duyệt “{text}”; cần dạng vai trò:cách thức."
    en = 'The decision table names the stage "{text}"; it must be role:mode.'


@dataclass(frozen=True, kw_only=True)
class Stage:
    role: RoleKey
    mode: Mode

    @staticmethod
    def read(text: str) -> "Stage":
        """ "unit_head:review", as D01 writes it. Raises StageUnreadable."""
        role, _, mode = text.partition(":")
        found = next((one for one in STRENGTH if one == mode), None)
        if not role or found is None:
            raise StageUnreadable(text=text)
        return Stage(role=RoleKey(role), mode=found)


@dataclass(frozen=True, kw_only=True)
class PlannedStage:
    stage: Stage
    assignment: Assignment
    skipped: str | None = None  #: why it is left out; the record shows it


def plan_stages(
    authority: Authority, stages: Sequence[Stage], case: CaseView, *, at: datetime, until: datetime
) -> tuple[PlannedStage, ...]:
    """Every stage with its people; left-out stages stay in the list with their reason.

    Two stages in a row that fall to the same person become the later one with the stronger mode. A person who comes
    back further down is judged by D20 (previous decider).
    """
    planned: list[PlannedStage] = []
    for stage in stages:
        last = next((index for index in reversed(range(len(planned))) if not planned[index].skipped), None)
        earlier = _people(planned[:last]) if last is not None else ()
        seen = replace(case, previous_deciders=case.previous_deciders + earlier)
        found = authority.assign(stage.role, stage.mode, seen, at=at, until=until)
        if last is not None and not found.skipped and _same(planned[last].assignment, found):
            merged = max(stage.mode, planned[last].stage.mode, key=STRENGTH.index)
            planned[last] = replace(planned[last], skipped=MERGED)
            planned.append(PlannedStage(stage=replace(stage, mode=merged), assignment=found))
        else:
            planned.append(PlannedStage(stage=stage, assignment=found, skipped=found.skipped))
    return tuple(planned)


def _people(planned: Sequence[PlannedStage]) -> tuple[Login, ...]:
    return tuple(one.assignment.person for one in planned if one.assignment.person and not one.skipped)


def _same(first: Assignment, second: Assignment) -> bool:
    if first.external or second.external:
        return first.external and second.external
    return first.person is not None and first.person == second.person
