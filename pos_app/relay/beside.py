"""Where a relay does its disk work: in threads beside the event loop, and never for longer than somebody waits."""

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Final, TypeVar

from pos_app.relay.errors import StoreError
from pos_app.relay.metrics import Figures

_log = logging.getLogger(__name__)
_LIMIT_S: Final = 7.0
"""A database that hangs says nothing at all; a till waits for eight seconds more than it asked to wait."""
_T = TypeVar("_T")


class Beside:
    """Runs calls of the store. In the server's loop only, but for `close`."""

    def __init__(self, hands: int, figures: Figures, limit_s: float = _LIMIT_S) -> None:
        self._threads = ThreadPoolExecutor(hands, "relay-store")
        self._figures = figures
        self._limit_s = limit_s
        self._answers = True

    async def __call__(self, work: Callable[[], _T], /) -> _T:
        """What `work` answers. Raises StoreError, also where that takes too long; it may then still be done."""
        try:
            running = asyncio.get_running_loop().run_in_executor(self._threads, work)
            answer = await asyncio.wait_for(running, self._limit_s)
        except (StoreError, TimeoutError) as error:
            self._figures.store_errors += 1
            why = str(error) or f"no answer within {self._limit_s:.0f} s"
            if self._answers:
                self._answers = False
                _log.error("the store fails: %s", why)  # said once: everybody asks, again and again
            raise StoreError(why) from error
        if not self._answers:
            self._answers = True
            _log.info("the store answers again")
        return answer

    def close(self) -> None:
        """Returns when nothing is under way."""
        self._threads.shutdown(wait=True, cancel_futures=True)
