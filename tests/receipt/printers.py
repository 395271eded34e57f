"""Receipt printers on real sockets, and a reader of what they were sent."""

import re
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

ASK_PRINTER = b"\x10\x04\x01"
ASK_PAPER = b"\x10\x04\x04"
WELL = 0x12
NO_PAPER = 0x72
OFF_LINE = 0x1A

_IMAGE = re.compile(rb"\x1dv0.(....)", re.DOTALL)


class PaperSlot:
    """A printer that records every byte, and answers about its state as `state_of` says (None: not at all)."""

    def __init__(self, state_of: Callable[[bytes], int | None], answers_late: bool) -> None:
        self._state_of = state_of
        self._answers_late = answers_late
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()
        self.jobs: list[bytes] = []
        self.closed = threading.Semaphore(0)
        self.address = f"tcp://127.0.0.1:{self._listener.getsockname()[1]}"

    def job(self) -> bytes:
        """What the next connection brought, once it was closed."""
        assert self.closed.acquire(timeout=10)
        return self.jobs[-1]

    def close(self) -> None:
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join(10)

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            with connection:
                self.jobs.append(self._take(connection))
            self.closed.release()

    def _take(self, connection: socket.socket) -> bytes:
        taken, late = b"", b""
        with suppress(ConnectionError):
            while data := connection.recv(65536):
                taken += data
                for question in (ASK_PAPER, ASK_PRINTER):
                    state = self._state_of(question) if data.endswith(question) else None
                    if state is not None and self._answers_late:
                        late += bytes([state])
                    elif state is not None:
                        connection.sendall(bytes([state]))
                if late and b"\x1b@" in taken:
                    connection.sendall(late)
                    late = b""
        return taken


@contextmanager
def printer(paper: int | None = WELL, state: int | None = WELL, *, answers_late: bool = False) -> Iterator[PaperSlot]:
    """A printer at a port of this machine. `answers_late`: its answer comes while it is being sent the slip."""
    slot = PaperSlot(lambda question: paper if question == ASK_PAPER else state, answers_late)
    try:
        yield slot
    finally:
        slot.close()


@contextmanager
def stuck_printer() -> Iterator[str]:
    """The address of a printer that lets one in, and takes next to nothing."""
    with socket.socket() as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        yield f"tcp://127.0.0.1:{listener.getsockname()[1]}"


def texts_of(job: bytes) -> list[str]:
    """The lines that the printer sets in its own font, read as code page 866, without commands and pictures."""
    bare = _without_pictures(job)
    bare = re.sub(rb"\x1b[@]|\x1b[!EatdM-].|\x1c\.|\x1d[!BV].|\x10\x04.", b"", bare, flags=re.DOTALL)
    return [line for line in bare.decode("cp866").split("\n") if line]


def pictures_of(job: bytes) -> list[tuple[int, int, bytes]]:
    """Width in bytes, height in dots and the dots of each picture."""
    found, start = [], 0
    while match := _IMAGE.search(job, start):
        wide, high = int.from_bytes(match[1][:2], "little"), int.from_bytes(match[1][2:], "little")
        start = match.end() + wide * high
        found.append((wide, high, job[match.end() : start]))
    return found


def _without_pictures(job: bytes) -> bytes:
    bare, start = b"", 0
    while match := _IMAGE.search(job, start):
        bare += job[start : match.start()]
        wide, high = int.from_bytes(match[1][:2], "little"), int.from_bytes(match[1][2:], "little")
        start = match.end() + wide * high
    return bare + job[start:]
