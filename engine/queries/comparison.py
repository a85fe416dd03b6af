"""A design against what is in force, or two earlier states of a procedure: in the diagram and in words."""

from dataclasses import dataclass

from engine.domain.actor import Actor
from engine.domain.designs import APPROVERS
from engine.domain.errors import Invalid, NotFound
from engine.domain.roles import roles_of
from engine.notation.comparison import Difference, differences
from engine.queries.designs import AskDesign, answer_design, in_force
from engine.queries.reading import Reading


@dataclass(frozen=True, kw_only=True)
class AskComparison:
    actor: Actor
    design: int
    against: int | None = None  #: a deployment; None = what is in force


@dataclass(frozen=True, kw_only=True)
class FileComparison:
    name: str
    state: str  #: new, removed, changed
    differences: tuple[Difference, ...]
    before: str | None  #: a BPMN diagram as text, for the viewers
    after: str | None
    unreadable: str = ""  #: why it could not be compared


def answer(question: AskComparison, reading: Reading) -> tuple[FileComparison, ...]:
    """Files that differ, in the order of the package. Raises NotFound for who neither draws nor approves."""
    actor = question.actor
    roles = roles_of(reading.organisation, actor.login, actor.agency, reading.today) | actor.roles
    if not roles & APPROVERS:
        raise NotFound("design", question.design)
    view = answer_design(AskDesign(actor=actor, design=question.design), reading)
    base = in_force(reading, view.row.folder, question.against)
    now = {file.name: file.content for file in view.files if file.state != "removed"}
    names = dict.fromkeys([*(file.name for file in view.files), *base])
    return tuple(
        _compared(name, base.get(name), now.get(name), actor.language)
        for name in names
        if base.get(name) != now.get(name)
    )


def _compared(name: str, before: bytes | None, after: bytes | None, language: str) -> FileComparison:
    state = "new" if before is None else "removed" if after is None else "changed"
    drawn = name.endswith(".bpmn")
    unreadable, found = "", tuple[Difference, ...]()
    try:
        found = differences(name, before, after)
    except Invalid as fault:
        unreadable = fault.text("vi" if language == "vi" else "en")
    except ValueError as fault:
        unreadable = str(fault)
    return FileComparison(
        name=name,
        state=state,
        differences=found,
        before=before.decode("utf-8-sig", errors="replace") if drawn and before is not None else None,
        after=after.decode("utf-8-sig", errors="replace") if drawn and after is not None else None,
        unreadable=unreadable,
    )
