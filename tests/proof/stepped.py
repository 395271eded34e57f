"""The real till, one turn at a time: its loop runs in its own thread, and only while the test waits for it."""

import queue
import threading
from collections import deque
from collections.abc import Callable
from typing import Any, Final

from pos_app.till.engine import Till
from tests.proof.disk import CutOff

_PATIENCE_S: Final = 10
_TURNS: Final = 1_000


def _closed() -> threading.Lock:
    """A gate for one: whoever takes it again waits until the other side has let it go."""
    gate = threading.Lock()
    gate.acquire()
    return gate


class Turnstile:
    """Takes the place of the till's inbox. Where the till would wait, it lets the test go on instead."""

    def __init__(self) -> None:
        self._inbox: deque[Callable[[], None]] = deque()
        self._may_go = _closed()
        self._waits = _closed()
        self._turns = 0
        self.power = True
        self.wait_s = 0.0
        """How long the till would wait, in seconds of its clock."""

    def put(self, happening: Callable[[], None]) -> None:
        self._inbox.append(happening)

    def get(self, timeout: float) -> Callable[[], None]:
        self._turns += 1
        assert self._turns < _TURNS, "the till goes round and round"
        if not self._inbox and timeout > 0:
            self._turns = 0
            self.wait_s = timeout
            self._waits.release()
            self._may_go.acquire()
        if not self.power:
            raise CutOff
        if not self._inbox:
            raise queue.Empty
        return self._inbox.popleft()

    def turn(self) -> None:
        """The test's side: lets the till go on until it would wait again, or has ended."""
        self._may_go.release()
        self.until_it_waits()

    def until_it_waits(self) -> None:
        assert self._waits.acquire(timeout=_PATIENCE_S), "the till does not come to rest"

    def ended(self) -> None:
        self._waits.release()


class SteppedTill(Till):
    """Starts, turns and ends when told to. The test's thread, which the till's own never runs beside."""

    def __init__(self, **parts: Any) -> None:
        super().__init__(**parts)
        self._turnstile = Turnstile()
        self._inbox = self._loop.inbox = self._turnstile  # type: ignore[assignment]
        self.is_on = True

    def begin(self) -> None:
        self.start()
        self._turnstile.until_it_waits()
        self._see()

    def turn(self) -> None:
        """Whatever came in is taken, and what is due at this time is done."""
        if self.is_on:
            self._turnstile.turn()
            self._see()

    def cut_off(self) -> None:
        """The power goes while the till waits."""
        self._turnstile.power = False
        self.turn()

    def close(self) -> None:
        """As a cashier does in the evening."""
        self._inbox.put(self._loop.stop)
        self.turn()

    @property
    def wait_s(self) -> float:
        return self._turnstile.wait_s

    def _see(self) -> None:
        if not self._thread.is_alive() or self._ended:
            self._thread.join()
            self.is_on = False

    _ended = False

    def _run(self) -> None:
        try:
            super()._run()
        except CutOff:
            return
        finally:
            self._ended = True
            self._turnstile.ended()
