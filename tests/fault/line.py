"""A line to PostgreSQL that breaks when it is told to: a socket in a folder of its own, before the server's."""

import socket
import threading
from contextlib import suppress
from pathlib import Path
from typing import Final, Literal

SOCKET: Final = ".s.PGSQL.5432"
COMMIT: Final = b"Q\x00\x00\x00\x0bCOMMIT\x00"  #: the message as the protocol has it
CHUNK: Final = 1 << 16
Break = Literal["", "before", "after"]  #: never; before the server hears COMMIT; after it has obeyed, unheard


class Line:
    """Passes on what both sides say. ``breaks`` says what happens to the next COMMIT; then it is whole again."""

    def __init__(self, folder: Path, server: Path) -> None:
        self.breaks: Break = ""
        self._server = str(server / SOCKET)
        self._calls: list[Call] = []
        self._door = socket.socket(socket.AF_UNIX)
        self._door.bind(str(folder / SOCKET))
        self._door.listen()
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        with suppress(OSError):  # the door is closed at the end
            while True:
                client, _ = self._door.accept()
                server = socket.socket(socket.AF_UNIX)
                server.connect(self._server)
                self._calls.append(Call(self, client, server))

    def next_break(self) -> Break:
        how, self.breaks = self.breaks, ""
        return how

    def close(self) -> None:
        hang_up(self._door)
        self._door.close()
        for call in self._calls:
            call.close()


class Call:
    """One connection."""

    def __init__(self, line: Line, client: socket.socket, server: socket.socket) -> None:
        self._line, self._client, self._server = line, client, server
        self._unheard = False
        self._threads = [threading.Thread(target=work, daemon=True) for work in (self._ask, self._tell)]
        for thread in self._threads:
            thread.start()

    def _ask(self) -> None:
        with suppress(OSError):
            while said := self._client.recv(CHUNK):
                how = self._line.next_break() if COMMIT in said else ""
                if how == "before":
                    break
                self._unheard = how == "after"
                self._server.sendall(said)
        self._end()

    def _tell(self) -> None:
        with suppress(OSError):
            while (said := self._server.recv(CHUNK)) and not self._unheard:
                self._client.sendall(said)
        self._end()

    def _end(self) -> None:
        hang_up(self._server)
        hang_up(self._client)

    def close(self) -> None:
        self._end()
        for thread in self._threads:
            thread.join()
        self._server.close()
        self._client.close()


def hang_up(line: socket.socket) -> None:
    with suppress(OSError):
        line.shutdown(socket.SHUT_RDWR)
