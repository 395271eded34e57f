"""The queue before the printer: whoever prints never waits, and hears later how it went."""

import contextlib
import logging
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Protocol

from pos_app.receipt.line import Slip
from pos_app.receipt.trouble import PrinterTrouble, Trouble

_MOST_WAITING: Final = 30
_LAST_SLIPS_S: Final = 0.7
_AFTER_ABORT_S: Final = 0.2
_log = logging.getLogger(__name__)


class SlipPrinter(Protocol):
    """Puts a slip on paper; raises PrinterTrouble where it can't. `abort` comes from another thread."""

    def print(self, slip: Slip) -> None: ...

    def abort(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Printed:
    """On paper. `mistake` says what is wrong with the shop's own layout, so that the shipped one was taken."""

    mistake: str = ""


@dataclass(frozen=True, slots=True)
class NotPrinted:
    """Not on paper, or not whole. It is not tried again; it can be asked for again."""

    why: Trouble
    detail: str


Outcome = Printed | NotPrinted


class Spool:
    """One thread that makes slips and prints them, in the order in which they were asked for.

    `listen` is told each outcome in that thread, or, where too many wait, at once in the caller's. It is told nothing
    after `stop`.
    """

    def __init__(self, printer: SlipPrinter, listen: Callable[[Outcome], None]) -> None:
        self._printer = printer
        self._listen = listen
        self._waiting: queue.Queue[Callable[[], Slip] | None] = queue.Queue(_MOST_WAITING)
        self._stopping = threading.Event()
        self._stopped = threading.Event()
        # A look-up of a name can't be interrupted: the thread that may hang in it must not hold the program up.
        self._thread = threading.Thread(target=self._work, name="printing", daemon=True)
        self._lock = threading.Lock()
        self._started = False

    def print(self, make: Callable[[], Slip]) -> None:
        """Queues a slip; `make` is called in the spool's thread, and may read files. Never waits. Any thread."""
        with self._lock:
            if self._stopping.is_set():
                return
            if not self._started:
                self._started = True
                self._thread.start()
        try:
            self._waiting.put_nowait(make)
        except queue.Full:
            self._listen(NotPrinted(Trouble.BUSY, f"{_MOST_WAITING} slips wait for the printer"))

    def stop(self) -> None:
        """Ends within a second: what waits is printed if that is quick, and dropped if not."""
        with self._lock:
            self._stopping.set()
            if not self._started:
                return
        with contextlib.suppress(queue.Full):
            self._waiting.put_nowait(None)
        self._thread.join(_LAST_SLIPS_S)
        if self._thread.is_alive():
            self._stopped.set()
            self._printer.abort()
            self._thread.join(_AFTER_ABORT_S)

    def _work(self) -> None:
        while not (self._stopping.is_set() and self._waiting.empty()):
            make = self._waiting.get()
            if make is None or self._stopped.is_set():
                continue
            outcome = self._outcome(make)
            if not self._stopped.is_set():
                self._listen(outcome)

    def _outcome(self, make: Callable[[], Slip]) -> Outcome:
        try:
            slip = make()
            self._printer.print(slip)
        except PrinterTrouble as trouble:
            _log.warning("not printed (%s): %s", trouble.kind, trouble)
            return NotPrinted(trouble.kind, str(trouble))
        except Exception as error:
            _log.exception("not printed")
            return NotPrinted(Trouble.FAILED, str(error) or type(error).__name__)
        return Printed(slip.mistake)
