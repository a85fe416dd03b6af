"""Bodies of the API as commands and searches. Nothing is decided here."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from flask import request

from engine.domain.actor import Actor
from engine.domain.errors import NotFound
from engine.queries.api_search import Condition, Order, Page, Search, key, moment, storable
from web.api.problems import BadField, NotSupportedHere, UnreadableBody
from web.shared.parse import strict_json

DEFAULT_TENANT: Final = "<default>"  #: what a client sends that was not told of agencies
LONGEST_KEY: Final = 25  #: digits
EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
LATEST: Final = 253_402_300_799_000  #: milliseconds of the last second of the year 9999
TEXT: Final = ("một chuỗi", "a text")
OBJECT: Final = ("một đối tượng JSON", "a JSON object")
LIST: Final = ("một danh sách", "a list")
INTEGER: Final = ("một số nguyên", "an integer")
FLAG: Final = ("true hoặc false", "true or false")
INSTANT: Final = ("một thời điểm ISO 8601", "an ISO 8601 instant")
KEY: Final = ("một khóa", "a key")
DIRECTIONS: Final = {"ASC": False, "DESC": True}
NOT_OFFERED: Final = ("phần này của giao diện chưa được cung cấp", "this part of the API is not offered")


class NoSuchTenant(NotFound):
    code = "no-such-tenant"
    vi = "Không tìm thấy cơ quan (tenantId) {key}."
    en = "There is no tenant {key}."


def _texts(thing: Any) -> Iterable[str]:
    if isinstance(thing, str):
        yield thing
    elif isinstance(thing, Mapping):
        for name, inner in thing.items():
            yield name
            yield from _texts(inner)
    elif isinstance(thing, list):
        for inner in thing:
            yield from _texts(inner)


def body() -> Mapping[str, Any]:
    """The JSON object of the request, texts in NFC; {} if there is none. Raises UnreadableBody.

    Only JSON is read as JSON: a form on another site can send text, but not this media type.
    """
    sent = request.get_data()
    if not sent:
        return {}
    try:
        made = strict_json(sent)
        fine = request.is_json and isinstance(made, dict) and all(map(storable, _texts(made)))
    except ValueError as cause:
        raise UnreadableBody from cause
    if not fine:
        raise UnreadableBody
    return dict(made)


# ------------------------------------------------------------------ fields


def bad(place: str, wanted: tuple[str, str]) -> BadField:
    """``wanted`` as (Vietnamese, English)."""
    return BadField(place=place, wanted_vi=wanted[0], wanted_en=wanted[1])


def unsupported(place: str, why: tuple[str, str] = NOT_OFFERED) -> NotSupportedHere:
    """Understood, and not part of the subset; ``why`` as (Vietnamese, English)."""
    return NotSupportedHere(place=place, why_vi=why[0], why_en=why[1])


def refuse_others(sent: Mapping[str, Any], names: Iterable[str]) -> None:
    """Fields of the contract that would change what happens, and that we do not follow."""
    for name in names:
        if sent.get(name):
            raise unsupported(name)


def text(sent: Mapping[str, Any], name: str) -> str | None:
    """A text, or None for nothing and for the empty text."""
    given = sent.get(name)
    if given is not None and not isinstance(given, str):
        raise bad(name, TEXT)
    return given or None


def needed(sent: Mapping[str, Any], name: str) -> str:
    """A text that has to be there."""
    given = text(sent, name)
    if given is None:
        raise bad(name, TEXT)
    return given


def fields(sent: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    """An object, {} if it is left out."""
    given = sent.get(name)
    if given is None:
        return {}
    if not isinstance(given, dict):
        raise bad(name, OBJECT)
    return given


def flag(sent: Mapping[str, Any], name: str, *, default: bool) -> bool:
    """True or false."""
    given = sent.get(name)
    if given is None:
        return default
    if not isinstance(given, bool):
        raise bad(name, FLAG)
    return given


def integer(sent: Mapping[str, Any], name: str) -> int | None:
    """A whole number, or None."""
    given = sent.get(name)
    if given is not None and (not isinstance(given, int) or isinstance(given, bool)):
        raise bad(name, INTEGER)
    return given


def whole(sent: Mapping[str, Any], name: str) -> int:
    """A whole number that has to be there."""
    given = integer(sent, name)
    if given is None:
        raise bad(name, INTEGER)
    return given


def number_key(sent: Mapping[str, Any], name: str) -> int | None:
    """A key, which the API writes as a text of digits."""
    given = sent.get(name)
    if given is None:
        return None
    found = key(given)
    if found is None:
        raise bad(name, KEY)
    return found


def long_key(given: str) -> int:
    """The key of a variable; 0, which none has, for what is no key at all."""
    return int(given) if given.isascii() and given.isdecimal() and len(given) <= LONGEST_KEY else 0


def instant(sent: Mapping[str, Any], name: str) -> datetime | None:
    """An instant, or None to leave it as it is; an empty text would clear it, which a task's limit does not allow."""
    given = sent.get(name)
    if given is None:
        return None
    found = moment(given)
    if found is None:
        raise bad(name, INSTANT)
    return found


def timestamp(sent: Mapping[str, Any]) -> datetime:
    """Milliseconds since 1970."""
    given = integer(sent, "timestamp")
    if given is None or not 0 <= given <= LATEST:
        raise bad("timestamp", INTEGER)
    return EPOCH + timedelta(milliseconds=given)


def check_tenant(sent: Mapping[str, Any], actor: Actor) -> None:
    """A client may name its tenant; another agency does not exist for it. Raises NoSuchTenant."""
    given = text(sent, "tenantId")
    if given not in (None, DEFAULT_TENANT, actor.agency):
        raise NoSuchTenant("tenant", given)


# ------------------------------------------------------------------ searches


def search(actor: Actor, **fixed: str) -> Search:
    """The search of the body; ``fixed`` are conditions that the address sets."""
    sent = body()
    return Search(
        conditions=(
            *(Condition(field=name, operator="eq", value=value) for name, value in fixed.items()),
            *conditions(fields(sent, "filter"), actor),
        ),
        orders=tuple(map(order, listed(sent, "sort"))),
        page=page(fields(sent, "page")),
    )


def listed(sent: Mapping[str, Any], name: str) -> list[Any]:
    """A list, [] if it is left out."""
    given = sent.get(name)
    if given is None:
        return []
    if not isinstance(given, list):
        raise bad(name, LIST)
    return given


def objects(sent: Mapping[str, Any], name: str) -> list[Mapping[str, Any]]:
    """A list of objects, [] if it is left out."""
    given = listed(sent, name)
    if not all(isinstance(one, dict) for one in given):
        raise bad(name, OBJECT)
    return given


def conditions(sent: Mapping[str, Any], actor: Actor) -> Iterable[Condition]:
    """{"field": value} or {"field": {"$gt": value, …}}; null is no condition."""
    for name, given in sent.items():
        if isinstance(given, dict):
            for operator, value in given.items():
                yield Condition(field=name, operator=operator.removeprefix("$"), value=value)
        elif name == "tenantId" and given == DEFAULT_TENANT:
            yield Condition(field=name, operator="eq", value=actor.agency)
        elif given is not None:
            yield Condition(field=name, operator="eq", value=given)


def order(sent: Any) -> Order:
    """{"field": …, "order": "ASC" | "DESC"}."""
    if not isinstance(sent, dict):
        raise bad("sort", OBJECT)
    direction = (text(sent, "order") or "ASC").upper()
    if direction not in DIRECTIONS:
        raise bad("order", ("ASC hoặc DESC", "ASC or DESC"))
    return Order(field=needed(sent, "field"), descending=DIRECTIONS[direction])


def page(sent: Mapping[str, Any]) -> Page:
    """Limit with an offset or a cursor."""
    limit, start = integer(sent, "limit"), integer(sent, "from")
    return Page(
        limit=Page().limit if limit is None else limit,
        start=start or 0,
        after=text(sent, "after"),
        before=text(sent, "before"),
    )
