"""Calls the merchant back: GETs to `postlink` and `failed_postlink`, from one worker thread, in order of their time.

A merchant that does not answer 200 is called again after growing pauses, then given up: as a real gateway does.
"""

import heapq
import itertools
import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

import requests

log = logging.getLogger(__name__)

RETRY_AFTER_S: Final = (0.5, 1.0, 2.0, 4.0, 8.0)
_ANSWER_WITHIN_S: Final = 3
_REMEMBERED: Final = 10_000


@dataclass(frozen=True, slots=True)
class Call:
    """One try of a callback: `status` is the HTTP status of the answer, None where none came."""

    url: str
    status: int | None


@dataclass(frozen=True, slots=True, order=True)
class _Owed:
    due: float
    number: int
    url: str
    tries: int = 0


class Callbacks:
    """The worker and what it owes. `send` may be called from any thread; `start` and `stop` by the owner, once each.

    `on_call` hears of each try and how many seconds it took, in the worker's thread.
    """

    def __init__(
        self,
        retry_after_s: Sequence[float] = RETRY_AFTER_S,
        on_call: Callable[[Call, float], None] | None = None,
    ) -> None:
        self._retry_after_s = tuple(retry_after_s)
        self._on_call = on_call
        self._changed = threading.Condition()
        self._owed: list[_Owed] = []
        self._numbers = itertools.count()
        self._calls: deque[Call] = deque(maxlen=_REMEMBERED)
        self._stopping = False
        self._calling = False
        self._thread = threading.Thread(target=self._run, name="sandbox-callbacks", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self, limit_s: float = 5) -> None:
        """Ends the worker after the call it is in; what is still owed is dropped. A repeat does nothing."""
        with self._changed:
            self._stopping = True
            self._changed.notify_all()
        if self._thread.is_alive():
            self._thread.join(limit_s)

    def send(self, url: str, after_s: float = 0, *, repeats: bool = True) -> None:
        """Owes the merchant a GET of `url`, to be made in `after_s` seconds; without `repeats` it is tried once."""
        tries = 0 if repeats else len(self._retry_after_s)
        self._owe(_Owed(time.monotonic() + after_s, next(self._numbers), url, tries))

    def until_idle(self, limit_s: float) -> bool:
        """Waits until nothing is owed; False when something still is after `limit_s` seconds."""
        with self._changed:
            return self._changed.wait_for(lambda: not self._owed and not self._calling, limit_s)

    @property
    def calls(self) -> tuple[Call, ...]:
        """The tries that were made, oldest first (the last 10 000)."""
        with self._changed:
            return tuple(self._calls)

    def _owe(self, owed: _Owed) -> None:
        with self._changed:
            heapq.heappush(self._owed, owed)
            self._changed.notify_all()

    def _run(self) -> None:
        with requests.Session() as session:
            session.trust_env = False
            while (owed := self._next()) is not None:
                began = time.monotonic()
                status = _get(session, owed.url)
                if self._on_call is not None:
                    self._on_call(Call(owed.url, status), time.monotonic() - began)
                with self._changed:
                    self._calls.append(Call(owed.url, status))
                    if status != 200:
                        self._try_again(owed, status)
                    self._calling = False
                    self._changed.notify_all()

    def _next(self) -> _Owed | None:
        """Waits for the next call that is due; None when the worker should end."""
        with self._changed:
            while not self._stopping:
                wait_s = self._owed[0].due - time.monotonic() if self._owed else None
                if wait_s is not None and wait_s <= 0:
                    self._calling = True
                    return heapq.heappop(self._owed)
                self._changed.wait(wait_s)
            return None

    def _try_again(self, owed: _Owed, status: int | None) -> None:
        if owed.tries == len(self._retry_after_s):
            log.warning("callback given up after %d tries, last answer %s", owed.tries + 1, status)
            return
        due = time.monotonic() + self._retry_after_s[owed.tries]
        self._owe(_Owed(due, next(self._numbers), owed.url, owed.tries + 1))


def _get(session: requests.Session, url: str) -> int | None:
    try:
        with session.get(url, timeout=_ANSWER_WITHIN_S, allow_redirects=False, stream=True) as answer:
            return answer.status_code
    except (requests.RequestException, ValueError, OSError):
        return None
