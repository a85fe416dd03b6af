"""The stream of a person says that something changed: to them, when it did, and nothing else."""

import asyncio

import pytest

from engine.domain.keys import AgencyId, Login
from engine.ports import Change
from engine.store.changes import LocalChanges
from tests.web.fake_office import FakeOffice
from tests.web.pages import signed_in
from web.app import create_app
from web.events import Events

HANH, AN = (AgencyId("stttt"), Login("hanh.tp")), (AgencyId("stttt"), Login("an.gd"))


class ChangingOffice(FakeOffice):
    def __init__(self) -> None:
        super().__init__()
        self.changes = LocalChanges()


@pytest.fixture
def office():
    return ChangingOffice()


@pytest.fixture
def app(office):
    return create_app(office, "s", demo=True)


async def behind(scope, receive, send):
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b"a page"})


def scope_of(app, login=None, path="/events"):
    cookie = signed_in(app, login).get_cookie("quyche") if login else None
    headers = [(b"cookie", f"quyche={cookie.value}".encode())] if cookie else []
    return {"type": "http", "path": path, "headers": headers}


class Reader:
    """A browser at the other end."""

    def __init__(self, app, office, login=None, path="/events"):
        self.events = Events(behind, app, office)
        self.scope = scope_of(app, login, path)
        self.said: asyncio.Queue = asyncio.Queue()
        self.gone = asyncio.Event()

    async def receive(self):
        await self.gone.wait()
        return {"type": "http.disconnect"}

    async def __aenter__(self):
        self.work = asyncio.ensure_future(self.events(self.scope, self.receive, self.said.put))
        self.start = await self.said.get()
        return self

    async def __aexit__(self, *_):
        self.gone.set()
        await self.work

    async def number(self) -> int:
        """The next one."""
        while b"data: " not in (body := (await self.said.get())["body"]):
            pass
        return int(body.rpartition(b"data: ")[2])


def tell(office, person, **more):
    office.changes.tell(Change(agency=person[0], people=frozenset({person[1]}), **more))


def test_a_person_hears_of_what_concerns_them_and_each_number_is_larger(app, office):
    async def listen():
        async with Reader(app, office, "hanh.tp") as reader:
            first = await reader.number()
            tell(office, HANH)
            return first < await reader.number()

    assert asyncio.run(listen())


def test_what_concerns_others_is_not_told(app, office):
    async def listen():
        async with Reader(app, office, "hanh.tp") as reader:
            first = await reader.number()
            tell(office, AN)
            tell(office, (AgencyId("vptw"), Login("hanh.tp")))
            tell(office, HANH)
            return await reader.number() - first

    assert asyncio.run(listen()) == 1


def test_what_concerns_everybody_is_told_to_all(app, office):
    async def listen():
        async with Reader(app, office, "hanh.tp") as reader:
            first = await reader.number()
            tell(office, AN, everybody=True)
            return await reader.number() - first

    assert asyncio.run(listen()) == 1


def test_who_is_not_signed_in_is_told_not_to_come_again(app, office):
    async def listen():
        async with Reader(app, office) as reader:
            return reader.start["status"]

    assert asyncio.run(listen()) == 204


def test_a_session_that_was_ended_elsewhere_hears_nothing(app, office):
    async def listen():
        reader = Reader(app, office, "hanh.tp")
        office.version = 2
        async with reader:
            return reader.start["status"]

    assert asyncio.run(listen()) == 204


def test_a_stream_carries_the_headers_of_every_answer(app, office):
    async def listen():
        async with Reader(app, office, "hanh.tp") as reader:
            return dict(reader.start["headers"])

    headers = asyncio.run(listen())
    assert headers[b"content-type"].startswith(b"text/event-stream")
    assert b"connect-src 'self'" in headers[b"content-security-policy"]
    assert headers[b"cache-control"] == b"no-store"


def test_streams_end_when_the_server_does(app, office):
    async def listen():
        async with Reader(app, office, "hanh.tp") as reader:
            await reader.number()
            reader.events.close()
            await reader.work
            return reader.events._streams

    assert asyncio.run(listen()) == {}


def test_every_other_address_is_flasks(app, office):
    async def listen():
        async with Reader(app, office, path="/events/more") as reader:
            return (await reader.said.get())["body"]

    assert asyncio.run(listen()) == b"a page"
