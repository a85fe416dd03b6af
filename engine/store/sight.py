"""The one rule of who may look into which cases, as SQL: lists and pages ask it, and commands that give something away.

Who oversees what is a Scope (engine/domain/visibility.py); here it meets what a case itself says: its secrecy, whose it
is, who had a task in it, who may read it, who is barred.
"""

from functools import lru_cache
from typing import Final

from sqlalchemy import ColumnElement, and_, exists, false, or_, true

from engine.domain.actor import Actor
from engine.domain.visibility import Scope
from engine.store.sealed_tables import case_right
from engine.store.tables import instance, task, task_person

#: elements in which somebody who was asked gives an opinion, or drafts it: that alone shows nobody what others said
ASKED: Final = ("ca_answer", "ca_draft")
KNOWN: Final = 512  #: conditions of people who asked lately: the words of one are many, and the same at every question


@lru_cache(KNOWN)
def overseen(actor: Actor, scope: Scope) -> ColumnElement[bool]:
    """Cases that lie in the actor's scope and are not kept from them."""
    units = (instance.c.unit == unit for unit in sorted(scope.units))
    inside = true() if scope.everything else or_(false(), *units)
    return and_(inside, _told(scope), not_barred(actor))


def _told(scope: Scope) -> ColumnElement[bool]:
    """A sealed case lies in nobody's scope, a restricted one in that of few."""
    told = ("ordinary", "restricted") if scope.restricted else ("ordinary",)
    return or_(*(instance.c.secrecy == one for one in told))


def not_barred(actor: Actor) -> ColumnElement[bool]:
    """Whom a case is about does not see it, in whatever capacity."""
    return ~holds(actor, "barred")


def holds(actor: Actor, *rights: str) -> ColumnElement[bool]:
    """Cases in which the actor was given one of these rights."""
    return exists().where(
        case_right.c.agency_id == actor.agency,
        case_right.c.login == actor.login,
        case_right.c.instance_key == instance.c.key,
        or_(*(case_right.c.right == one for one in rights)),
    )


def own(actor: Actor) -> ColumnElement[bool]:
    """Cases that the actor asked for or typed."""
    return or_(instance.c.initiator == actor.login, instance.c.entered_by == actor.login)


def took_part(actor: Actor) -> ColumnElement[bool]:
    """Cases of the actor's own, and those with a task of theirs, open or long done, also by a stand-in."""
    had, other = task_person.alias("had"), task.alias("other")
    had_a_task = exists().where(
        had.c.agency_id == actor.agency, had.c.login == actor.login, had.c.instance_key == instance.c.key
    )
    done_by_or_for = exists().where(
        other.c.agency_id == actor.agency,
        other.c.instance_key == instance.c.key,
        or_(other.c.closed_by == actor.login, other.c.in_place_of == actor.login),
    )
    return or_(own(actor), had_a_task.correlate(instance), done_by_or_for.correlate(instance))


@lru_cache(KNOWN)
def in_sight(actor: Actor, scope: Scope) -> ColumnElement[bool]:
    """Cases of the actor's agency that the actor may look into."""
    here = and_(instance.c.agency_id == actor.agency, not_barred(actor))
    with_part = and_(or_(took_part(actor), holds(actor, "reads", "identity")), ~holds(actor, "declared"))
    if scope.only_own:
        return and_(here, with_part)
    return and_(here, or_(overseen(actor, scope), with_part))


@lru_cache(KNOWN)
def in_full_sight(actor: Actor, scope: Scope) -> ColumnElement[bool]:
    """Those of them whose every step the actor may read: not where they were only asked for an opinion."""
    here = and_(instance.c.agency_id == actor.agency, not_barred(actor))
    part = or_(own(actor), holds(actor, "reads", "identity"), _did_more(actor))
    with_part = and_(part, ~holds(actor, "declared"))
    if scope.only_own:
        return and_(here, with_part)
    return and_(here, or_(overseen(actor, scope), with_part))


def _did_more(actor: Actor) -> ColumnElement[bool]:
    """Cases with a task of the actor's that is more than giving an opinion."""
    crew, other = task_person.alias("crew"), task.alias("more")
    theirs = exists().where(
        crew.c.agency_id == actor.agency, crew.c.login == actor.login, crew.c.task_key == other.c.key
    )
    done_by_or_for = or_(other.c.closed_by == actor.login, other.c.in_place_of == actor.login)
    more = exists().where(
        other.c.agency_id == actor.agency,
        other.c.instance_key == instance.c.key,
        other.c.element_id.not_in(ASKED),
        or_(done_by_or_for, theirs.correlate(other)),
    )
    return more.correlate(instance)
