"""What systemd is told of the service (sd_notify(3)): a datagram to the socket that it named, nothing without one."""

import asyncio
import logging
import socket
from collections.abc import Mapping
from contextlib import suppress

_log = logging.getLogger(__name__)


class Systemd:
    """Any thread."""

    def __init__(self, address: str, watchdog_s: float | None = None) -> None:
        """`address` is a path, or an abstract name with `@` in front; "" for nobody."""
        self._address = "\0" + address[1:] if address.startswith("@") else address
        self._watchdog_s = watchdog_s

    @classmethod
    def of(cls, environment: Mapping[str, str]) -> "Systemd":
        """From `NOTIFY_SOCKET` and `WATCHDOG_USEC`."""
        limit = environment.get("WATCHDOG_USEC", "")
        return cls(environment.get("NOTIFY_SOCKET", ""), int(limit) / 1_000_000 if limit.isdigit() else None)

    def tell(self, *news: str) -> None:
        """`READY=1` and the like. Trouble is logged: the service goes on without."""
        if not self._address:
            return
        try:
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
                line.sendto("\n".join(news).encode(), self._address)
        except OSError as error:
            _log.warning("systemd was not told: %s", error)

    async def beat(self, _: object) -> None:
        """Tells, twice in the time that it gave, that the event loop turns; until cancelled."""
        if not self._address or not self._watchdog_s:
            return
        with suppress(asyncio.CancelledError):
            while True:
                self.tell("WATCHDOG=1")
                await asyncio.sleep(self._watchdog_s / 2)
