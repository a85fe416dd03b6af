"""/events: one stream for each person's browser, on which it hears "something changed", and nothing else.

It stands beside Flask, because a stream keeps no thread: hundreds of open pages cost a few kilobytes each. What has
changed the pages ask themselves, so a number says all: it grows with every change that the person may see.
"""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable, MutableMapping
from dataclasses import dataclass, field
from http.cookies import SimpleCookie
from typing import Any, Final, Protocol

from flask import Flask

from engine.domain.keys import AgencyId, Login
from engine.ports import Change, Changes
from web.shared import headers, session

PATH: Final = "/events"
QUIET: Final = 15.0  #: seconds after which a word is said, so that nobody on the way takes the line for dead
ASIDE: Final = 0.5  #: seconds between two numbers: whatever changes meanwhile is told by the second
KNOWN: Final = 60.0  #: seconds a session is believed before it is looked at again

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
Asgi = Callable[[Scope, Receive, Send], Awaitable[None]]
Person = tuple[AgencyId, Login]

HEAD: Final = (
    (b"content-type", b"text/event-stream; charset=utf-8"),
    (b"cache-control", b"no-store"),
    (b"x-accel-buffering", b"no"),  # nginx passes on at once
    *((name.lower().encode(), value.encode()) for name, value in headers.ALWAYS.items()),
)


class Office(Protocol):
    @property
    def changes(self) -> Changes: ...


@dataclass(eq=False)
class Stream:
    """One open line. ``version`` begins with the clock, so that it never falls behind that of another process."""

    person: Person
    loop: asyncio.AbstractEventLoop
    version: int = field(default_factory=lambda: int(time.time() * 1000))
    news: asyncio.Event = field(default_factory=asyncio.Event)

    def wake(self) -> None:
        """From any thread."""
        if not self.loop.is_closed():
            self.loop.call_soon_threadsafe(self.news.set)


class Events:
    """An ASGI application: /events here, everything else in the one behind it."""

    def __init__(self, behind: Asgi, app: Flask, office: Office) -> None:
        self._behind, self._app = behind, app
        self._streams: dict[Person, set[Stream]] = {}
        self._over = False
        self._forget = office.changes.listen(self._tell)

    def close(self) -> None:
        """Ends every stream; browsers come again by themselves."""
        self._forget()
        self._over = True
        for streams in tuple(self._streams.values()):
            for stream in tuple(streams):
                stream.wake()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"] != PATH:
            await self._behind(scope, receive, send)
            return
        person = await asyncio.to_thread(self._person, scope)
        if person is None:
            await send({"type": "http.response.start", "status": 204, "headers": []})  # do not come again
            await send({"type": "http.response.body", "body": b""})
            return
        await self._serve(person, scope, receive, send)

    async def _serve(self, person: Person, scope: Scope, receive: Receive, send: Send) -> None:
        stream = Stream(person, asyncio.get_running_loop())
        self._streams.setdefault(person, set()).add(stream)
        gone = asyncio.ensure_future(_disconnected(receive))
        try:
            await send({"type": "http.response.start", "status": 200, "headers": list(HEAD)})
            async for words in self._words(stream, scope, gone):
                await send({"type": "http.response.body", "body": words, "more_body": True})
            await send({"type": "http.response.body", "body": b""})
        finally:
            gone.cancel()
            self._leave(stream)

    async def _words(self, stream: Stream, scope: Scope, gone: "asyncio.Future[None]") -> AsyncIterator[bytes]:
        """A number at once (whoever comes again may have missed one), then one for each change, until all is over."""
        yield b"retry: 2000\n" + _number(stream)
        believed = time.monotonic()
        while True:
            heard = asyncio.ensure_future(stream.news.wait())
            either: set[asyncio.Future[Any]] = {heard, gone}
            await asyncio.wait(either, timeout=QUIET, return_when=asyncio.FIRST_COMPLETED)
            heard.cancel()
            if gone.done() or self._over:
                return
            if time.monotonic() - believed > KNOWN:
                if await asyncio.to_thread(self._person, scope) != stream.person:
                    return
                believed = time.monotonic()
            if not stream.news.is_set():
                yield b": still here\n\n"
                continue
            stream.news.clear()
            stream.version += 1
            yield _number(stream)
            await asyncio.wait({gone}, timeout=ASIDE)

    def _leave(self, stream: Stream) -> None:
        others = self._streams.get(stream.person, set())
        others.discard(stream)
        if not others:
            self._streams.pop(stream.person, None)

    def _tell(self, change: Change) -> None:
        """Called from whichever thread has heard of it."""
        for person, streams in tuple(self._streams.items()):
            if change.everybody or (person[0] == change.agency and person[1] in change.people):
                for stream in tuple(streams):
                    stream.wake()

    def _person(self, scope: Scope) -> Person | None:
        """Whose session the request shows, if it still stands."""
        name = self._app.config["SESSION_COOKIE_NAME"]
        sent = b"; ".join(value for key, value in scope["headers"] if key == b"cookie")
        cookies = SimpleCookie(sent.decode("latin-1"))
        if name not in cookies:
            return None
        cookie = f"{name}={cookies[name].value}"
        with self._app.test_request_context(PATH, headers={"Cookie": cookie}):
            if not session.holds():
                return None
            actor = session.me()
            return actor.agency, actor.login


def _number(stream: Stream) -> bytes:
    return f"id: {stream.version}\ndata: {stream.version}\n\n".encode()


async def _disconnected(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
