"""The way into a running server: whom it drops, and for how long it lets nobody in. Faults for the sandbox to play."""

import asyncio
import logging
import socket
import struct
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Final, cast

if TYPE_CHECKING:
    import uvicorn
    from uvicorn.protocols.http.h11_impl import H11Protocol

log = logging.getLogger(__name__)

_TURNS_OF_ACCEPTING: Final = 3
"""Turns of the event loop from a connection's acceptance to the one in which it is known."""
_RESET_ON_CLOSE: Final = struct.pack("ii", 1, 0)
"""For SO_LINGER: on, and no time at all."""


class Doorway:
    """Over one started uvicorn server, in its event loop only. `bind` makes a socket that has the server's address.

    The port stays taken while the door is shut: it is bound again at once, so that connections are refused and nobody
    else gets it.
    """

    def __init__(self, server: "uvicorn.Server", bind: Callable[[], socket.socket]) -> None:
        self._server = server
        self._bind = bind
        self._loop = asyncio.get_running_loop()
        self._held: socket.socket | None = None
        self._reopening: asyncio.TimerHandle | None = None
        self._turn: asyncio.Task[None] | None = None

    def cut(self, client: tuple[str, int], *, by_reset: bool) -> None:
        """Drops the connection of `client` (its address and port) without another byte; an unknown one stays."""
        for connection in self._connections():
            if connection.client == client:
                if by_reset:
                    handle = connection.transport.get_extra_info("socket")
                    handle.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET_ON_CLOSE)
                connection.transport.abort()

    def shut(self, seconds: float) -> None:
        """Listens to nobody for so long, and drops whoever is connected. Shut again, it counts from then."""
        # A connection that asyncio has accepted and not yet attached would hang for ever if its listener closed now.
        with suppress(NotImplementedError):
            for listening in (each for listener in self._server.servers for each in listener.sockets):
                self._loop.remove_reader(listening.fileno())
        self._turn = self._loop.create_task(self._shut(seconds))

    def close(self) -> None:
        """Gives the port back; for a server that stops."""
        if self._reopening is not None:
            self._reopening.cancel()
        if self._held is not None:
            self._held.close()

    async def _shut(self, seconds: float) -> None:
        for _ in range(_TURNS_OF_ACCEPTING):
            await asyncio.sleep(0)
        if self._server.should_exit:
            return
        if self._reopening is not None:
            self._reopening.cancel()
        for listener in self._server.servers:
            listener.close()
        for connection in self._connections():
            connection.transport.abort()
        try:
            self._held = self._held or self._bind()
        except OSError as error:
            log.error("the server stays shut: %s", error)
            return
        self._reopening = self._loop.call_later(seconds, self._reopen, self._held)

    def _reopen(self, held: socket.socket) -> None:
        self._held = self._reopening = None
        self._turn = self._loop.create_task(self._listen(held))

    async def _listen(self, held: socket.socket) -> None:
        server, config = self._server, self._server.config
        kind = cast("type[H11Protocol]", config.http_protocol_class)
        listener = await self._loop.create_server(
            lambda: kind(config=config, server_state=server.server_state, app_state=server.lifespan.state),
            sock=held,
            backlog=config.backlog,
        )
        server.servers.append(listener)

    def _connections(self) -> "list[H11Protocol]":
        from uvicorn.protocols.http.h11_impl import H11Protocol

        known = tuple(self._server.server_state.connections)
        return [connection for connection in known if isinstance(connection, H11Protocol)]
