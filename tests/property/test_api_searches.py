"""A search means the same over tables and over what was read from a case: rows, order, pages, cursors."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Column, Connection, MetaData, Table, Text, create_engine, insert, select

from engine.queries import api_lists, api_tables
from engine.queries.api_lists import Trait
from engine.queries.api_search import Condition, Found, Order, Page, Search
from engine.store.types import Instant, Number

START = datetime(2024, 6, 3, tzinfo=UTC)
WORDS = {"ACTIVE": "active", "DONE": "done", "NEVER": "-"}
thing = Table(
    "thing",
    MetaData(),
    Column("key", Number, primary_key=True),
    Column("name", Text),
    Column("size", Number, nullable=False),
    Column("at", Instant),
    Column("state", Text, nullable=False),
)
COLUMNS = {
    "key": api_tables.Column("key", thing.c.key),
    "name": api_tables.Column("text", thing.c.name),
    "size": api_tables.Column("number", thing.c.size),
    "at": api_tables.Column("instant", thing.c.at),
    "state": api_tables.Column("word", thing.c.state, WORDS),
}


@dataclass(frozen=True)
class Thing:
    key: int
    name: str | None
    size: int
    at: datetime | None
    state: str


TRAITS: dict[str, Trait[Thing]] = {
    "key": Trait("key", lambda one: one.key),
    "name": Trait("text", lambda one: one.name),
    "size": Trait("number", lambda one: one.size),
    "at": Trait("instant", lambda one: one.at),
    "state": Trait("word", lambda one: one.state, WORDS),
}
NAMES = st.sampled_from(["", "a", "ab", "b%", "b_c", "a*", "Đơn", "abc"])
INSTANTS = st.integers(0, 3).map(lambda days: START + timedelta(days=days))
rows = st.lists(
    st.builds(
        Thing,
        key=st.just(0),
        name=st.none() | NAMES,
        size=st.integers(-2, 2),
        at=st.none() | INSTANTS,
        state=st.sampled_from(["active", "done"]),
    ),
    max_size=9,
).map(lambda made: [replace(one, key=number) for number, one in enumerate(made, 1)])
ISO = INSTANTS.map(datetime.isoformat)
STATE = st.sampled_from(sorted(WORDS))


def condition(field: str, operators: str, values: st.SearchStrategy[Any]) -> st.SearchStrategy[Condition]:
    return st.builds(Condition, field=st.just(field), operator=st.sampled_from(operators.split()), value=values)


PATTERNS = st.sampled_from(["a*", "?", "*b*", "b\\%", "b%", "a\\*", "*_c", "", "*", "??"])
conditions = st.one_of(
    condition("name", "eq neq", NAMES),
    condition("name", "in notIn", st.lists(NAMES, max_size=3)),
    condition("name", "exists", st.booleans()),
    condition("name", "like", PATTERNS),
    condition("size", "eq neq gt gte lt lte", st.integers(-2, 2)),
    condition("at", "eq neq gt gte lt lte", ISO),
    condition("at", "in notIn", st.lists(ISO, max_size=2)),
    condition("at", "exists", st.booleans()),
    condition("state", "eq neq", STATE),
    condition("key", "eq neq", st.integers(1, 9).map(str)),
)
orders = st.lists(st.builds(Order, field=st.sampled_from(sorted(COLUMNS)), descending=st.booleans()), max_size=2).map(
    tuple
)
searches = st.builds(
    Search,
    conditions=st.lists(conditions, max_size=2).map(tuple),
    orders=orders,
    page=st.builds(Page, limit=st.integers(0, 4), start=st.integers(0, 3)),
)


@pytest.fixture(scope="module")
def connection() -> Iterator[Connection]:
    engine = create_engine("sqlite://")
    thing.metadata.create_all(engine)
    with engine.connect() as connection:
        yield connection
    engine.dispose()


def in_tables(connection: Connection, search: Search) -> Found[Any]:
    found = api_tables.find(search, COLUMNS, thing.c.key, select(thing), lambda asked: connection.execute(asked).all())
    return found.of(lambda row: row.key)


def in_lists(things: list[Thing], search: Search) -> Found[Any]:
    return api_lists.find(search, TRAITS, things).of(lambda one: one.key)


def fill(connection: Connection, things: list[Thing]) -> None:
    connection.execute(thing.delete())
    for one in things:
        connection.execute(insert(thing).values(vars(one)))


EXAMPLES = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@EXAMPLES
@given(things=rows, search=searches)
def test_tables_and_lists_find_the_same(connection, things, search):
    fill(connection, things)
    ours, theirs = in_tables(connection, search), in_lists(things, search)
    assert (ours.rows, ours.total, ours.more) == (theirs.rows, theirs.total, theirs.more)


@EXAMPLES
@given(things=rows, search=searches, back=st.booleans())
def test_pages_by_cursor_show_every_row_once_in_order(connection, things, search, back):
    fill(connection, things)
    for ask in (lambda asked: in_tables(connection, asked), lambda asked: in_lists(things, asked)):
        whole = ask(replace(search, page=Page(limit=100))).rows
        assert walked(ask, search, back=back) == list(whole)


def walked(ask, search: Search, *, back: bool) -> list[int]:
    """Page after page of two, from the beginning or from the end."""
    first = ask(replace(search, page=Page(limit=100)))
    if not first.rows:
        return []
    if not back:
        return [*first.rows[:1], *onward(ask, search, ask(replace(search, page=Page(limit=1))).last)]
    before = first.last
    seen = [first.rows[-1]]
    while True:
        page = ask(replace(search, page=Page(limit=2, before=before)))
        if not page.rows:
            return seen
        seen, before = [*page.rows, *seen], page.first


def onward(ask, search: Search, after: str | None) -> list[int]:
    seen: list[int] = []
    while after is not None:
        page = ask(replace(search, page=Page(limit=2, after=after)))
        seen += page.rows
        after = page.last
    return seen
