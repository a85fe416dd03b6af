"""What may be known of sealed authors without knowing them: who opened which, when and why."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import and_, select

from engine.domain.actor import Actor
from engine.domain.errors import NotFound
from engine.domain.keys import InstanceKey, Login
from engine.domain.sealed import Right, Unsealing, official_roles
from engine.domain.visibility import sight
from engine.queries import people
from engine.queries.reading import Reading
from engine.queries.sight import in_sight, not_barred
from engine.queries.views import PersonRef
from engine.store.sealed_tables import case_right, identity_access, sealed_case, unsealing
from engine.store.tables import instance

MOST: Final = 500
READERS: Final = frozenset({"auditor"})  #: of the whole log


@dataclass(frozen=True, kw_only=True)
class AskIdentityLog:
    actor: Actor


@dataclass(frozen=True, kw_only=True)
class AskDoor:
    """The door to the author of one case, as it stands for the asker."""

    actor: Actor
    instance_key: InstanceKey


@dataclass(frozen=True, kw_only=True)
class AccessRow:
    at: datetime
    case_key: InstanceKey
    case_no: str | None
    person: PersonRef
    position: str
    how: str
    reason: str


@dataclass(frozen=True, kw_only=True)
class RequestRow:
    id: int
    asked_by: PersonRef
    reason: str
    asked_at: datetime
    agreed_by: PersonRef | None
    may_agree: bool
    opens: bool  #: for the asker, now


@dataclass(frozen=True, kw_only=True)
class DoorView:
    sealed: bool  #: something is sealed in this case
    released: bool
    destroyed: bool
    may_open: bool
    may_ask: bool
    requests: tuple[RequestRow, ...]
    log: tuple[AccessRow, ...]


CLOSED: Final = DoorView(
    sealed=False, released=False, destroyed=False, may_open=False, may_ask=False, requests=(), log=()
)


def answer(question: AskIdentityLog, reading: Reading) -> tuple[AccessRow, ...]:
    """Newest first, of the cases in the asker's sight. Raises NotFound for everybody but the auditor."""
    actor = question.actor
    if not sight(reading.organisation, actor, reading.today) & READERS:
        raise NotFound("register", "identity")
    return _log(reading, actor, None)


def answer_door(question: AskDoor, reading: Reading) -> DoorView:
    """Raises NotFound for a case out of sight."""
    actor, key = question.actor, question.instance_key
    wanted = (
        select(instance.c.secrecy, sealed_case.c.released_at, sealed_case.c.wrapped_key, sealed_case.c.case_key)
        .outerjoin(
            sealed_case,
            and_(sealed_case.c.agency_id == instance.c.agency_id, sealed_case.c.case_key == instance.c.key),
        )
        .where(instance.c.key == key, in_sight(reading, actor))
    )
    row = reading.connection.execute(wanted).one_or_none()
    if row is None:
        raise NotFound("case", key)
    if row.case_key is None:
        return CLOSED
    handles = _holds(reading, actor, key, "identity")
    roles = official_roles(sight(reading.organisation, actor, reading.today), handles=handles)
    roles = roles if (handles or row.secrecy != "sealed") and not _holds(reading, actor, key, "declared") else ()
    asked = tuple(_requests(reading, actor, key, roles))
    return DoorView(
        sealed=True,
        released=row.released_at is not None,
        destroyed=row.wrapped_key is None,
        may_open=row.wrapped_key is not None and bool(roles) and (handles or any(one.opens for one in asked)),
        may_ask=row.wrapped_key is not None and bool(roles) and not handles,
        requests=asked if roles else (),
        log=_log(reading, actor, key) if roles else (),
    )


def may_enter(reading: Reading, actor: Actor, key: InstanceKey) -> bool:
    """Whether the asker opens the door to the sealed author, or may ask for it: to others no task offers it."""
    door = answer_door(AskDoor(actor=actor, instance_key=key), reading)
    return door.may_open or door.may_ask


def _holds(reading: Reading, actor: Actor, key: InstanceKey, right: Right) -> bool:
    wanted = select(case_right.c.login).where(
        case_right.c.agency_id == actor.agency,
        case_right.c.login == actor.login,
        case_right.c.instance_key == key,
        case_right.c.right == right,
    )
    return reading.connection.execute(wanted).first() is not None


def _requests(reading: Reading, actor: Actor, key: InstanceKey, roles: tuple[str, ...]) -> list[RequestRow]:
    wanted = select(unsealing).where(unsealing.c.agency_id == actor.agency, unsealing.c.case_key == key)
    rows = reading.connection.execute(wanted.order_by(unsealing.c.id.desc())).mappings()
    return [_request(reading, actor, roles, _unsealing(dict(row))) for row in rows]


def _unsealing(row: dict[str, Any]) -> Unsealing:
    return Unsealing(**{name: value for name, value in row.items() if name != "agency_id"})


def _request(reading: Reading, actor: Actor, roles: tuple[str, ...], one: Unsealing) -> RequestRow:
    second = any(role != one.asked_role for role in roles) and one.asked_by != actor.login
    return RequestRow(
        id=one.id,
        asked_by=people.person(reading, one.asked_by, actor.language),
        reason=one.reason,
        asked_at=one.asked_at,
        agreed_by=people.maybe_person(reading, one.agreed_by, actor.language),
        may_agree=second and one.waits(reading.now),
        opens=one.opens(actor.login, reading.now),
    )


def _log(reading: Reading, actor: Actor, key: InstanceKey | None) -> tuple[AccessRow, ...]:
    here = and_(instance.c.agency_id == identity_access.c.agency_id, instance.c.key == identity_access.c.case_key)
    seen = in_sight(reading, actor) if key is None else not_barred(actor)
    wanted = (
        select(identity_access, instance.c.case_no)
        .join(instance, here)
        .where(identity_access.c.agency_id == actor.agency, seen)
        .order_by(identity_access.c.id.desc())
        .limit(MOST)
    )
    if key is not None:
        wanted = wanted.where(identity_access.c.case_key == key)
    return tuple(
        AccessRow(
            at=row.at,
            case_key=InstanceKey(row.case_key),
            case_no=row.case_no,
            person=people.person(reading, Login(row.login), actor.language),
            position=row.position,
            how=row.how,
            reason=row.reason,
        )
        for row in reading.connection.execute(wanted)
    )
