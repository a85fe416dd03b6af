"""A balancer for one machine: connections go to the servers in turn, and past one that does not answer.

For trials only. In an office a web server that speaks TLS does this (docs/how-to/several-machines.md).
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Sequence
from itertools import count

CHUNK = 1 << 16


class Balancer:
    """Listens on a port of this machine and passes connections on to others of it."""

    def __init__(self, ports: Sequence[int]) -> None:
        self._ports = ports
        self._turns = count()

    async def serve(self, port: int, *, ready: Callable[[], None]) -> None:
        """Until it is cancelled; ``ready`` is called once it listens."""
        server = await asyncio.start_server(self._pass_on, "127.0.0.1", port)
        async with server:
            ready()
            await server.serve_forever()

    async def _pass_on(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError):
            server = await self._connect()
            if server is not None:
                await asyncio.gather(copy(reader, server[1]), copy(server[0], writer))
        writer.close()

    async def _connect(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter] | None:
        first = next(self._turns)
        for step in range(len(self._ports)):
            with contextlib.suppress(OSError):
                return await asyncio.open_connection("127.0.0.1", self._ports[(first + step) % len(self._ports)])
        return None


async def copy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Everything that one side says, as it says it; its silence ends the other side."""
    with contextlib.suppress(OSError):
        while words := await reader.read(CHUNK):
            writer.write(words)
            await writer.drain()
    writer.close()
