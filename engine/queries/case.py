"""The page of one case: how it stands, what happened, its documents, what was filed."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import ColumnElement, Row, and_, exists, select

from engine.decisions.recall import MESSAGE, recallers, withdrawers
from engine.domain.actor import Actor
from engine.domain.calendar import local_day
from engine.domain.errors import NotFound
from engine.domain.facts import Variables
from engine.domain.keys import DefinitionKey, ElementKey, InstanceKey
from engine.domain.visibility import sight
from engine.ports import FlowNode, ProcessInfo
from engine.queries.attachments import attachments_of, has_files
from engine.queries.choices import choices_of
from engine.queries.continuing import next_cases
from engine.queries.documents import documents_of
from engine.queries.facts import named
from engine.queries.heads import case_heads, heads
from engine.queries.history import history_lines, kept
from engine.queries.kept_back import kept_back
from engine.queries.labels import labels_of
from engine.queries.letters import has_author
from engine.queries.reading import Reading
from engine.queries.related import has_links, related
from engine.queries.sight import holds, in_full_sight, in_sight
from engine.queries.taking_over import takeable
from engine.queries.variables import node_of, running_of, scopes_of
from engine.queries.views import CaseView, ClauseRef, FactLine
from engine.store.tables import instance, subscription

WITHDRAW: Final = "withdraw"  #: the message by which a procedure lets its requester give up
MONEY_SEES: Final = "accountantSees"  #: property of a process: fields that the chief accountant may read
MAY_CANCEL: Final = frozenset({"agency_head", "office_head"})


@dataclass(frozen=True, kw_only=True)
class AskCase:
    actor: Actor
    instance_key: InstanceKey


def answer(question: AskCase, reading: Reading) -> CaseView:
    """Raises NotFound for a case that is not there, and for those who may not know of it."""
    actor = question.actor
    row = _find(question, reading)
    info = reading.library.info(DefinitionKey(row.definition_key))
    own = actor.login in (row.initiator, row.entered_by)
    going = row.state in ("active", "suspended")
    heads_it = bool(sight(reading.organisation, actor, reading.today) & MAY_CANCEL)
    variables = scopes_of(reading, row).get(None, {})
    files = attachments_of(reading, actor, question.instance_key) if row.files else ()
    unseen = () if row.whole else kept_back(reading, info, variables)
    taken_back = _taking_back(reading, actor, row) if row.recallable else None
    linked = related(reading, actor, row) if row.whole and row.linked else ()
    titles = {str(one.head.key): one.head.title for one in linked if one.caused_it}
    return CaseView(
        head=heads(reading, actor, [row])[0],
        history=history_lines(reading, kept(actor, InstanceKey(row.key), row), actor.language) if row.whole else (),
        documents=documents_of(reading, actor, question.instance_key, unseen),
        attachments=files,
        can_settle_secret=any(one.locked for one in files) and _settles(reading, actor, row, heads_it=heads_it),
        data=_filed(reading, actor, info, variables if row.whole else _for_the_money(info, variables), titles),
        whole=row.whole,
        can_withdraw=row.state == "active" and row.withdrawable and (own or _withdraws(reading, actor, row)),
        can_recall=taken_back is not None,
        recall_note=taken_back or "",
        can_cancel=going and heads_it,
        can_suspend=row.state == "active" and heads_it,
        can_resume=row.state == "suspended" and heads_it,
        choices=choices_of(reading, actor, row) if row.state == "active" else (),
        takeable=takeable(reading, actor, row) if row.state == "active" else (),
        next_cases=next_cases(reading, actor, row, info, variables) if row.whole else (),
        related=linked,
        sealed=row.secrecy != "ordinary" and has_author(reading, actor, question.instance_key),
        legal_basis=_basis(reading, info, row),
    )


def _basis(reading: Reading, info: ProcessInfo, row: Row[Any]) -> tuple[ClauseRef, ...]:
    """The clauses of the process as they read when the case began; a case is judged by the rules of its day (0.5)."""
    clauses = reading.library.clauses
    own = clauses.own(info.properties.get("legalBasis"), row.agency_id)
    return clauses.of_day(own, local_day(row.started_at), reading.today)


def _settles(reading: Reading, actor: Actor, row: Row[Any], *, heads_it: bool) -> bool:
    """Who says whether a locked file holds a state secret: who heads the agency or its Office, where the case is not
    kept from them; else who may open its author."""
    if heads_it and row.secrecy != "sealed":
        return True
    mine = select(instance.c.key).where(instance.c.key == row.key, holds(actor, "identity"))
    return reading.connection.execute(mine).first() is not None


def _find(question: AskCase, reading: Reading) -> Row[Any]:
    actor = question.actor
    wanted = case_heads(
        and_(instance.c.agency_id == actor.agency, instance.c.key == question.instance_key, in_sight(reading, actor))
    ).add_columns(
        instance.c.agency_id,
        instance.c.key.label("case_key"),
        instance.c.revision.label("case_revision"),
        instance.c.snapshot,
        in_full_sight(reading, actor).label("whole"),
        has_files().label("files"),
        has_links().label("linked"),
        _waits_for(WITHDRAW).label("withdrawable"),
        _waits_for(MESSAGE).label("recallable"),
    )
    row = reading.connection.execute(wanted).one_or_none()
    if row is None:
        raise NotFound("case", question.instance_key)
    reading.opens(row)
    return row


def _waits_for(message: str) -> ColumnElement[bool]:
    return exists().where(
        subscription.c.agency_id == instance.c.agency_id,
        subscription.c.instance_key == instance.c.key,
        subscription.c.name == message,
    )


def _taking_back(reading: Reading, actor: Actor, row: Row[Any]) -> str | None:
    """What the model says of it, if the asker may take something back that they decided; None: they may not."""
    for node, variables in _waiting(reading, row, MESSAGE):
        if actor.login in recallers(node.properties, variables, reading.now):
            return node.properties.get("documentation_en", "") if actor.language == "en" else node.documentation
    return None


def _withdraws(reading: Reading, actor: Actor, row: Row[Any]) -> bool:
    """Whether the model lets the asker take somebody else's request back."""
    waiting = _waiting(reading, row, WITHDRAW)
    return any(actor.login in withdrawers(node.properties, seen, reading.now) for node, seen in waiting)


def _waiting(reading: Reading, row: Row[Any], message: str) -> Iterator[tuple[FlowNode, Variables]]:
    """Where the case waits for a message, and what it knows there."""
    wanted = select(subscription.c.key, subscription.c.element_id).where(
        subscription.c.agency_id == row.agency_id,
        subscription.c.instance_key == row.case_key,
        subscription.c.name == message,
    )
    running = running_of(reading, row)
    for waits in reading.connection.execute(wanted):
        node = node_of(reading, DefinitionKey(row.definition_key), waits.element_id, row.started_at)
        if node:
            yield node, reading.library.executor.seen(running, ElementKey(waits.key)).variables


def _for_the_money(info: ProcessInfo, variables: Variables) -> Variables:
    """Kind, dates, certificates (roles.md 6): what the procedure names for it."""
    named_for_it = info.properties.get(MONEY_SEES, "").split()
    return {name: variables[name] for name in named_for_it if name in variables}


def _filed(
    reading: Reading, actor: Actor, info: ProcessInfo, variables: Variables, titles: Mapping[str, str]
) -> tuple[FactLine, ...]:
    """The fields of the start form as the case holds them now, in words; a case that was picked by its title."""
    sheet = reading.library.sheet(info.start_form_id) if info.start_form_id else None
    if sheet is None:
        return ()
    ours = (one for one in reading.organisation.units if one.agency == actor.agency)
    units = {one.key: one.name_vi if actor.language == "vi" else one.name_en for one in ours}
    labels = labels_of([info], [sheet.shown("vi")], actor.language, people=units)
    given = ((key, variables.get(key)) for key in sheet.keys)
    return tuple(
        FactLine(label=labels.name(key), value=titles.get(str(value)) or named(reading, labels.value(key, value)))
        for key, value in given
        if value not in (None, "", [])
    )
