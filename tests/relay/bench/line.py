"""A kept HTTP connection with nothing around it: thousands in one process, so that the client measures the relay."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

_HEAD_ENDS: Final = b"\r\n\r\n"
_LENGTH: Final = b"content-length:"


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    body: bytes


class Line(asyncio.Protocol):
    """One question at a time."""

    def __init__(self) -> None:
        self._transport: asyncio.Transport | None = None
        self._buffer = b""
        self._answer: asyncio.Future[Answer] | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        head, found, body = self._buffer.partition(_HEAD_ENDS)
        if not found or len(body) < _length(head):
            return
        self._buffer = b""
        answer, self._answer = self._answer, None
        if answer is not None and not answer.done():
            answer.set_result(Answer(int(head[9:12]), body))

    def connection_lost(self, exc: Exception | None) -> None:
        if self._answer is not None and not self._answer.done():
            self._answer.set_exception(exc or ConnectionResetError("the relay hung up"))

    def ask(self, question: bytes) -> asyncio.Future[Answer]:
        assert self._transport is not None
        assert self._answer is None
        self._answer = asyncio.get_running_loop().create_future()
        self._transport.write(question)
        return self._answer

    def hang_up(self) -> None:
        if self._transport is not None:
            self._transport.abort()


async def lines_to(urls: Sequence[str], number: int, at_once: int = 100) -> list[Line]:
    """Connections, turn and turn about."""
    loop = asyncio.get_running_loop()
    made: list[Line] = []
    for start in range(0, number, at_once):
        addresses = [urlsplit(urls[which % len(urls)]) for which in range(start, min(start + at_once, number))]
        opened = await asyncio.gather(*(loop.create_connection(Line, each.hostname, each.port) for each in addresses))
        made += [line for _, line in opened]
    return made


def question(target: str, credential: str = "") -> bytes:
    authorization = f"Authorization: Bearer {credential}\r\n" if credential else ""
    return f"GET {target} HTTP/1.1\r\nHost: relay\r\n{authorization}\r\n".encode()


def _length(head: bytes) -> int:
    lowered = head.lower()
    start = lowered.index(_LENGTH) + len(_LENGTH)
    return int(lowered[start:].split(b"\r\n", 1)[0])
