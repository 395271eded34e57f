"""Total deadlines: what an exchange waits for is cut off from outside when its time is over.

`requests` has a timeout for each read but none for the whole, so a server that drips a byte a second could hold a
charge for hours. Here a watchdog shuts the connection's socket down at the deadline, whatever it is waiting for.
"""

import contextlib
import socket
import threading
import time
from collections.abc import Callable
from concurrent.futures import CancelledError, Future, InvalidStateError

from pos_app.transport.errors import NotSent


class Wire:
    """One exchange under way: whether anything left, and why it was cut off. Its owner's thread, but for `cut_off`."""

    def __init__(self, deadline: float) -> None:
        self.deadline = deadline
        self.sent = False
        self.cut = ""
        self._opening: Future[socket.socket] | None = None
        self._connection: socket.socket | None = None
        self._handle: socket.socket | None = None

    def connect(self, make: Callable[[], socket.socket]) -> socket.socket:
        """What `make` makes, or TimeoutError at the deadline or the cut.

        It runs in a thread of its own because the system's name look-up knows no limit and can't be interrupted. One
        that hangs is left behind there; a socket that it still makes is closed.
        """
        opening = self._opening = Future[socket.socket]()
        self._raise_if_cut()
        threading.Thread(target=_fill, args=(opening, make), name="http-connect", daemon=True).start()
        try:
            return opening.result(max(self.deadline - time.monotonic(), 0))
        except (TimeoutError, CancelledError):
            if opening.cancel():
                raise TimeoutError(self.cut or "no connection in time") from None
            # It was done in the same moment: that counts, and so does its own error.
            return opening.result()

    def uses(self, connection: socket.socket | None) -> None:
        """The exchange now runs over that connection; raises TimeoutError if it was cut off before."""
        if connection is not None and connection is not self._connection:
            # A handle of its own: the connection may be closed while its answer is still read.
            self._connection, before, self._handle = connection, self._handle, connection.dup()
            _close(before)
        self._raise_if_cut()

    def cut_off(self, why: str) -> None:
        """Any thread: whatever the exchange waits for ends now."""
        self.cut = self.cut or why
        if self._opening is not None:
            self._opening.cancel()
        if self._handle is not None:
            with contextlib.suppress(OSError):
                self._handle.shutdown(socket.SHUT_RDWR)

    def release(self) -> None:
        """The exchange is over, and the watchdog has forgotten it."""
        _close(self._handle)

    def _raise_if_cut(self) -> None:
        if self.cut:
            raise TimeoutError(self.cut)


class Watchdog:
    """Cuts exchanges off at their deadlines, from a thread of its own that ends with the transport. Any thread."""

    def __init__(self) -> None:
        self._wires: set[Wire] = set()
        self._changed = threading.Condition()
        self._refuses = False
        self._thread: threading.Thread | None = None

    def enter(self, total_s: float) -> Wire:
        """An exchange begins; it must `leave`. Raises NotSent after `refuse_all`."""
        wire = Wire(time.monotonic() + total_s)
        with self._changed:
            if self._refuses:
                raise NotSent("the till is closing")
            if self._thread is None:
                self._thread = threading.Thread(target=self._watch, name="http-deadlines", daemon=True)
                self._thread.start()
            sooner = all(wire.deadline < other.deadline for other in self._wires)
            self._wires.add(wire)
            if sooner:
                self._changed.notify()
        return wire

    def leave(self, wire: Wire) -> None:
        with self._changed:
            self._wires.discard(wire)
        wire.release()

    def cut_all(self) -> None:
        """Cuts every exchange off that is under way."""
        with self._changed:
            for wire in self._wires:
                wire.cut_off("interrupted")

    def refuse_all(self) -> None:
        """Cuts every exchange off, and lets no other begin."""
        with self._changed:
            self._refuses = True
            for wire in self._wires:
                wire.cut_off("interrupted")
            self._changed.notify()

    def join(self) -> None:
        """Waits for the thread's end. After `refuse_all`."""
        if self._thread is not None:
            self._thread.join()

    def _watch(self) -> None:
        with self._changed:
            while not self._refuses:
                now = time.monotonic()
                for wire in [wire for wire in self._wires if wire.deadline <= now]:
                    wire.cut_off("no whole answer in time")
                    self._wires.discard(wire)
                soonest = min((wire.deadline for wire in self._wires), default=None)
                self._changed.wait(None if soonest is None else max(soonest - now, 0))


def _fill(opening: "Future[socket.socket]", make: Callable[[], socket.socket]) -> None:
    try:
        made = make()
    except Exception as error:
        with contextlib.suppress(InvalidStateError):
            opening.set_exception(error)
        return
    try:
        opening.set_result(made)
    except InvalidStateError:
        made.close()


def _close(handle: socket.socket | None) -> None:
    if handle is not None:
        handle.close()
