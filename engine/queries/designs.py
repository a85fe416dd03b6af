"""Designs: the list, one of them with its package, and the procedures one can begin from."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Row, Select, func, select

from engine.domain.actor import Actor
from engine.domain.designs import APPROVERS, DEPLOYED_KINDS, DESIGNER, STATE_WORDS, DesignState
from engine.domain.errors import Language, NotAllowed, NotFound, QuycheError
from engine.domain.roles import roles_of
from engine.domain.text import sort_key_vi
from engine.queries import people
from engine.queries.procedures import newest
from engine.queries.reading import Reading
from engine.queries.views import PersonRef
from engine.store.schema import REMOVED
from engine.store.tables import deployment, design, design_comment, design_file, process_definition, resource

NEWEST_DESIGNS: Final = 200


@dataclass(frozen=True, kw_only=True)
class AskDesigns:
    actor: Actor


@dataclass(frozen=True, kw_only=True)
class AskDesign:
    actor: Actor
    design: int


@dataclass(frozen=True, kw_only=True)
class DesignRow:
    key: int
    folder: str
    title: str
    state: DesignState
    state_name: str
    opened_by: PersonRef
    opened_at: datetime
    changed_at: datetime
    hands: tuple[PersonRef, ...]
    proposed_by: PersonRef | None
    valid_from: datetime | None


@dataclass(frozen=True, kw_only=True)
class FolderRow:
    """A procedure that can be changed: its folder, and what it is called."""

    folder: str
    name: str
    processes: tuple[str, ...]
    drawn: int  #: designs of it that are not settled


@dataclass(frozen=True, kw_only=True)
class DesignsPage:
    open: tuple[DesignRow, ...]  #: last changed first
    settled: tuple[DesignRow, ...]
    folders: tuple[FolderRow, ...]
    may_draw: bool


@dataclass(frozen=True, kw_only=True)
class FileView:
    """A file of the package as it would be in force."""

    name: str
    content: bytes
    revision: int  #: 0 = as it is in force
    state: str  #: same, new, changed, removed
    in_force: bytes | None
    changed_by: PersonRef | None
    changed_at: datetime | None


@dataclass(frozen=True, kw_only=True)
class CommentView:
    number: int
    file: str | None
    element_id: str | None
    author: PersonRef
    at: datetime
    text: str
    settled_by: PersonRef | None


@dataclass(frozen=True, kw_only=True)
class DesignView:
    row: DesignRow
    files: tuple[FileView, ...]
    comments: tuple[CommentView, ...]
    note: str
    version_tag: str
    plan: Mapping[str, Mapping[str, str]]
    remark: str
    despite: str  #: why it was approved although a scenario was not so
    reviewed_by: PersonRef | None
    reviewed_at: datetime | None
    decided_by: PersonRef | None
    decided_at: datetime | None
    overtaken_by: tuple[str, ...]  #: files that came into force meanwhile
    may_draw: bool
    may_review: bool
    may_decide: bool
    releases: tuple["ReleaseRow", ...] = field(default=())  #: of this procedure, newest first


@dataclass(frozen=True, kw_only=True)
class ReleaseRow:
    """A state of a procedure that was in force."""

    deployment: int
    name: str
    at: datetime
    by: PersonRef
    files: tuple[str, ...]


def answer_designs(question: AskDesigns, reading: Reading) -> DesignsPage:
    """Raises NotAllowed for who neither draws nor approves."""
    roles = _roles(question.actor, reading)
    wanted = select(design).where(design.c.agency_id == question.actor.agency).order_by(design.c.changed_at.desc())
    rows = tuple(
        design_row(reading, row, question.actor.language)
        for row in reading.connection.execute(wanted.limit(NEWEST_DESIGNS))
    )
    unsettled = tuple(row for row in rows if row.state in ("drawing", "proposed", "approved"))
    return DesignsPage(
        open=unsettled,
        settled=tuple(row for row in rows if row not in unsettled),
        folders=_folders(reading, question.actor.language, unsettled),
        may_draw=DESIGNER in roles,
    )


def answer_design(question: AskDesign, reading: Reading) -> DesignView:
    """Raises NotFound for one of another agency, and for who neither draws nor approves."""
    actor, language = question.actor, question.actor.language
    roles = _roles(actor, reading, NotFound("design", question.design))
    found = one(reading, actor, question.design)
    other = found.state == "proposed" and actor.login not in {*found.hands, found.opened_by, found.proposed_by}
    return DesignView(
        row=design_row(reading, found, language),
        files=_files(reading, actor, found),
        comments=_comments(reading, actor, found.key),
        note=found.note,
        version_tag=found.version_tag,
        plan=found.plan,
        remark=found.remark,
        despite=found.despite,
        reviewed_by=people.maybe_person(reading, found.reviewed_by, language),
        reviewed_at=found.reviewed_at,
        decided_by=people.maybe_person(reading, found.decided_by, language),
        decided_at=found.decided_at,
        overtaken_by=_overtaken(reading, found) if found.state in ("drawing", "proposed", "approved") else (),
        may_draw=DESIGNER in roles and found.state == "drawing",
        may_review=other and found.reviewed_by is None,
        may_decide=other and found.reviewed_by not in (None, actor.login),
        releases=releases(reading, found.folder, language),
    )


def one(reading: Reading, actor: Actor, key: int) -> Row[Any]:
    """The row of a design. Raises NotFound."""
    wanted = select(design).where(design.c.agency_id == actor.agency, design.c.key == key)
    row = reading.connection.execute(wanted).one_or_none()
    if row is None:
        raise NotFound("design", key)
    return row


def design_row(reading: Reading, row: Row[Any], language: Language) -> DesignRow:
    """One line of the list."""
    return DesignRow(
        key=row.key,
        folder=row.folder,
        title=row.title,
        state=row.state,
        state_name=STATE_WORDS[row.state][0 if language == "vi" else 1],
        opened_by=people.person(reading, row.opened_by, language),
        opened_at=row.opened_at,
        changed_at=row.changed_at,
        hands=tuple(people.person(reading, login, language) for login in row.hands),
        proposed_by=people.maybe_person(reading, row.proposed_by, language),
        valid_from=row.valid_from,
    )


def _roles(actor: Actor, reading: Reading, refusal: QuycheError | None = None) -> frozenset[str]:
    roles = roles_of(reading.organisation, actor.login, actor.agency, reading.today) | actor.roles
    if not roles & APPROVERS:
        raise refusal or NotAllowed
    return roles


def _folders(reading: Reading, language: Language, drawn: tuple[DesignRow, ...]) -> tuple[FolderRow, ...]:
    """Every procedure in force, in the order of a Vietnamese dictionary."""
    wanted = select(process_definition.c.key, resource.c.folder).join(
        resource, resource.c.key == process_definition.c.resource_key
    )
    folders = {row.key: row.folder for row in reading.connection.execute(wanted)}
    named: dict[str, list[Row[Any]]] = {}
    for row in newest(reading):
        named.setdefault(folders[row.key], []).append(row)
    made = (
        FolderRow(
            folder=folder,
            name=next((row.name for row in rows if row.process_id == folder), rows[0].name),
            processes=tuple(sorted(row.process_id for row in rows)),
            drawn=sum(one.folder == folder for one in drawn),
        )
        for folder, rows in named.items()
    )
    return tuple(sorted(made, key=lambda row: sort_key_vi(row.name)))


def in_force(reading: Reading, folder: str, as_of: int | None = None) -> dict[str, bytes]:
    """The newest files of a procedure, now or as of a deployment; by name."""
    keys = select(func.max(resource.c.key)).where(resource.c.folder == folder)
    if as_of is not None:
        keys = keys.where(resource.c.deployment_key <= as_of)
    wanted = select(resource.c.name, resource.c.content).where(
        resource.c.key.in_(keys.group_by(resource.c.name)), resource.c.kind != REMOVED
    )
    return {name: bytes(content) for name, content in reading.connection.execute(wanted.order_by(resource.c.name))}


def _files(reading: Reading, actor: Actor, found: Row[Any]) -> tuple[FileView, ...]:
    kept = in_force(reading, found.folder)
    wanted = select(design_file).where(design_file.c.agency_id == actor.agency, design_file.c.design_key == found.key)
    drawn = {row.name: row for row in reading.connection.execute(wanted)}
    main = f"{found.folder}.bpmn"  # what the procedure is called after, before the parts it calls
    names = sorted(kept | drawn, key=lambda name: (name != main, _rank(name), name))
    return tuple(_file(reading, actor.language, name, kept.get(name), drawn.get(name)) for name in names)


def _rank(name: str) -> int:
    """Diagrams first, then tables, forms, papers, scenarios."""
    order = (".bpmn", ".dmn", ".form", ".docx", ".feature", ".md")
    return next((place for place, suffix in enumerate(order) if name.endswith(suffix)), len(order))


def _file(reading: Reading, language: Language, name: str, kept: bytes | None, drawn: Row[Any] | None) -> FileView:
    content = kept if drawn is None else drawn.content
    return FileView(
        name=name,
        content=bytes(content or b""),
        revision=drawn.revision if drawn is not None else 0,
        state=_state(kept, drawn),
        in_force=kept,
        changed_by=people.person(reading, drawn.changed_by, language) if drawn is not None else None,
        changed_at=drawn.changed_at if drawn is not None else None,
    )


def _state(kept: bytes | None, drawn: Row[Any] | None) -> str:
    if drawn is None or (drawn.content is not None and bytes(drawn.content) == kept):
        return "same"
    if drawn.content is None:
        return "removed"
    return "new" if kept is None else "changed"


def _comments(reading: Reading, actor: Actor, key: int) -> tuple[CommentView, ...]:
    wanted = (
        select(design_comment)
        .where(design_comment.c.agency_id == actor.agency, design_comment.c.design_key == key)
        .order_by(design_comment.c.number)
    )
    return tuple(
        CommentView(
            number=row.number,
            file=row.file,
            element_id=row.element_id,
            author=people.person(reading, row.author, actor.language),
            at=row.at,
            text=row.text,
            settled_by=people.maybe_person(reading, row.settled_by, actor.language),
        )
        for row in reading.connection.execute(wanted)
    )


def _overtaken(reading: Reading, found: Row[Any]) -> tuple[str, ...]:
    newer = (
        select(resource.c.name)
        .where(resource.c.folder == found.folder, resource.c.key > (found.base or 0))
        .distinct()
        .order_by(resource.c.name)
    )
    return tuple(reading.connection.execute(newer).scalars())


def releases(reading: Reading, folder: str, language: Language) -> tuple[ReleaseRow, ...]:
    """What was in force, newest first."""
    files: dict[int, list[str]] = {}
    for key, name in reading.connection.execute(_files_by_deployment(folder)):
        files.setdefault(key, []).append(name)
    wanted = select(deployment).where(deployment.c.key.in_(files)).order_by(deployment.c.key.desc())
    return tuple(
        ReleaseRow(
            deployment=row.key,
            name=row.name,
            at=row.deployed_at,
            by=people.person(reading, row.deployed_by, language),
            files=tuple(files[row.key]),
        )
        for row in reading.connection.execute(wanted)
    )


def _files_by_deployment(folder: str) -> Select[Any]:
    return (
        select(resource.c.deployment_key, resource.c.name)
        .where(resource.c.folder == folder)
        .order_by(resource.c.deployment_key, resource.c.name)
    )


def deployed_kind(name: str) -> bool:
    """Whether a file of the package goes into force, or only accompanies it."""
    return any(name.endswith(kind) for kind in DEPLOYED_KINDS)
