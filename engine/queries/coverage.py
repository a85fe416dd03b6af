"""Which clauses of the regulation are carried out where, and what a design adds to that or takes away."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from sqlalchemy import select

from engine.domain.actor import Actor
from engine.domain.designs import APPROVERS
from engine.domain.errors import NotAllowed
from engine.domain.roles import roles_of
from engine.queries.designs import AskDesign, answer_design, in_force
from engine.queries.reading import Reading
from engine.queries.views import ClauseRef
from engine.store.tables import resource

NAMED: Final = (".bpmn", ".dmn")  #: property legalBasis of elements; annotations of rows
WORD: Final = re.compile(r"[a-z]+\.[a-z0-9]+(?:[.-][a-z0-9]+)*")


@dataclass(frozen=True, kw_only=True)
class AskClauseChanges:
    actor: Actor
    design: int


@dataclass(frozen=True, kw_only=True)
class ClauseChange:
    clause: ClauseRef
    elsewhere: tuple[str, ...]  #: procedures in force that carry it out, too


@dataclass(frozen=True, kw_only=True)
class ClauseChanges:
    """Of a design against what is in force."""

    gained: tuple[ClauseChange, ...]
    lost: tuple[ClauseChange, ...]


@dataclass(frozen=True, kw_only=True)
class AskCoverage:
    actor: Actor


@dataclass(frozen=True, kw_only=True)
class CoverageRow:
    clause: ClauseRef
    where: tuple[str, ...]  #: folders of procedures in force; () = nowhere


@dataclass(frozen=True, kw_only=True)
class Coverage:
    """Of the asker's agency, in the order of its regulation."""

    rows: tuple[CoverageRow, ...]
    carried: int  #: how many are carried out somewhere


def answer_clause_changes(question: AskClauseChanges, reading: Reading) -> ClauseChanges:
    """Raises NotFound for who neither draws nor approves."""
    view = answer_design(AskDesign(actor=question.actor, design=question.design), reading)
    drawn = {one.name: one.content for one in view.files if one.state != "removed"}
    kept = in_force(reading, view.row.folder)
    before, after = _clauses_in(reading, kept), _clauses_in(reading, drawn)
    elsewhere = _everywhere(reading)
    elsewhere.pop(view.row.folder, None)

    def told(ids: frozenset[str]) -> tuple[ClauseChange, ...]:
        return tuple(
            ClauseChange(clause=one, elsewhere=tuple(sorted(name for name, held in elsewhere.items() if key in held)))
            for key in sorted(ids)
            for one in reading.library.clauses.named(key)
        )

    return ClauseChanges(gained=told(after - before), lost=told(before - after))


def answer_coverage(question: AskCoverage, reading: Reading) -> Coverage:
    """Clause by clause. Raises NotAllowed for who neither draws nor approves."""
    actor = question.actor
    if not (roles_of(reading.organisation, actor.login, actor.agency, reading.today) | actor.roles) & APPROVERS:
        raise NotAllowed
    held = _everywhere(reading)
    rows = tuple(
        CoverageRow(clause=one, where=tuple(sorted(name for name, ids in held.items() if _carries(ids, one.clause_id))))
        for one in reading.library.clauses.all()
        if one.clause_id.startswith(f"{actor.agency}.")
    )
    return Coverage(rows=rows, carried=sum(bool(one.where) for one in rows))


def _everywhere(reading: Reading) -> dict[str, frozenset[str]]:
    """Of every procedure in force the clauses that it names."""
    folders = reading.connection.execute(select(resource.c.folder).distinct()).scalars()
    return {folder: _clauses_in(reading, in_force(reading, folder)) for folder in folders}


def _clauses_in(reading: Reading, files: Mapping[str, bytes]) -> frozenset[str]:
    """Ids that the catalogue knows, itself or as the beginning of others."""
    words: set[str] = set()
    for name, content in files.items():
        if name.endswith(NAMED):
            words |= set(WORD.findall(content.decode("utf-8-sig", errors="replace")))
    known = {one.clause_id for one in reading.library.clauses.all()}
    return frozenset(word for word in words if word in known or any(one.startswith(f"{word}-") for one in known))


def _carries(ids: frozenset[str], clause_id: str) -> bool:
    """A procedure that names stttt.d27.k3 carries out its parts -1, -2 …, too."""
    return clause_id in ids or any(clause_id.startswith((f"{one}-", f"{one}.")) for one in ids)
