"""Connections that keep a server waiting: each has its time, and where too many wait, the one that waits longest goes:
of those in the middle of a request, as long as there is one, so that a till keeps the connection that it has.

Without that, whoever opens some hundred connections and sends a byte on each now and then takes every file handle of
the process, and with them the journal's. A connection whose request is whole waits for us, and is let be.
"""

import asyncio
import logging
from typing import Any, Final

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

REQUEST_WITHIN_S: Final = 10.0
"""For a whole request, body included, from its first byte, or from the connection's opening."""
ANSWER_TAKEN_WITHIN_S: Final = 30.0
"""For a reader to make room for the rest of an answer."""
MOST_WAITING: Final = 128
"""Connections without a whole request at a time; a process may have 1024 files open, on macOS 256."""

_log = logging.getLogger(__name__)


class Crowd:
    """The connections of one server that have no whole request, the longest waiting first. Server's loop only."""

    def __init__(
        self,
        request_within_s: float = REQUEST_WITHIN_S,
        answer_taken_within_s: float = ANSWER_TAKEN_WITHIN_S,
        most_waiting: int = MOST_WAITING,
    ) -> None:
        self.request_within_s = request_within_s
        self.answer_taken_within_s = answer_taken_within_s
        self._most_waiting = most_waiting
        self._waiting: dict[Guarded, None] = {}

    def add(self, connection: "Guarded") -> None:
        """It has nothing for us; another may have to go for that."""
        self._waiting.setdefault(connection)
        if len(self._waiting) > self._most_waiting:
            busy = (each for each in self._waiting if each is not connection and not each.rests)
            longest = next(busy, next(iter(self._waiting)))
            self.remove(longest)
            longest.drop("too many connections wait")

    def remove(self, connection: "Guarded") -> None:
        self._waiting.pop(connection, None)


class Guarded(H11Protocol):
    """uvicorn's connection in a crowd. Between requests its keep-alive is uvicorn's to time."""

    def __init__(self, crowd: Crowd, **others: Any) -> None:
        super().__init__(**others)
        self._crowd = crowd
        self._served = False
        self._request_timer: asyncio.TimerHandle | None = None
        self._answer_timer: asyncio.TimerHandle | None = None

    @property
    def rests(self) -> bool:
        """True between one whole request and the next."""
        return self._served and not self._half

    @property
    def _half(self) -> bool:
        """Some of a request has come, and not all of it."""
        return self.conn.their_state is h11.SEND_BODY or bool(self.conn.trailing_data[0])

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self._crowd.add(self)
        self._time_request()

    def connection_lost(self, exc: Exception | None) -> None:
        self._crowd.remove(self)
        self._forget_request()
        self._forget_answer()
        super().connection_lost(exc)
        # uvicorn lets the timer of a connection that was reset run on, and its memory wait for it.
        self._unset_keepalive_if_required()
        # asyncio's transport refers to itself by this, and to all that it had: without it, it goes at once.
        vars(self.transport).pop("_read_ready_cb", None)

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        self._look()

    def on_response_complete(self) -> None:
        super().on_response_complete()
        self._served = True
        # uvicorn has begun the next cycle by now, if all of the request was there.
        self._crowd.remove(self)
        self._look()

    def pause_writing(self) -> None:
        super().pause_writing()
        self._forget_answer()
        self._answer_timer = self.loop.call_later(
            self._crowd.answer_taken_within_s, self.drop, "its answer was not taken"
        )

    def resume_writing(self) -> None:
        self._forget_answer()
        super().resume_writing()

    def drop(self, why: str) -> None:
        """Ends the connection at once, whatever is under way on it."""
        _log.debug("a connection was dropped: %s", why)
        self.transport.abort()

    def _look(self) -> None:
        """Whose turn it is after something came or went."""
        if self.conn.their_state not in (h11.IDLE, h11.SEND_BODY):
            self._crowd.remove(self)
            self._forget_request()
        else:
            self._crowd.add(self)
            if not self._half:
                self._forget_request()
            elif self._request_timer is None:
                self._time_request()

    def _time_request(self) -> None:
        self._request_timer = self.loop.call_later(
            self._crowd.request_within_s, self.drop, "its request was not whole in time"
        )

    def _forget_request(self) -> None:
        if self._request_timer is not None:
            self._request_timer.cancel()
            self._request_timer = None

    def _forget_answer(self) -> None:
        if self._answer_timer is not None:
            self._answer_timer.cancel()
            self._answer_timer = None
