"""One thing to be fetched beside the window, handed over in the GUI thread if whoever wanted it is still there."""

import threading
import weakref
from collections.abc import Callable
from contextlib import suppress
from typing import Any, ClassVar

from PySide6.QtCore import QObject, Qt, Signal


def in_a_thread(name: str) -> Callable[[Callable[[], None]], None]:
    """Starts what is to be run in a thread of that name, which ends with it."""

    def start(run: Callable[[], None]) -> None:
        threading.Thread(target=run, name=name).start()

    return start


class Errand(QObject):
    """Has `read` run by `start`, and `answer`, a bound method of a QObject, called with what it brought. GUI thread.

    It lives until that was handed over, however soon the window is gone: a thread that emits a signal of an object
    which is just then deleted takes the program down. `read` must hold no object of Qt's that could end with it.
    """

    _under_way: ClassVar[set["Errand"]] = set()
    _came = Signal(object)

    def __init__(
        self,
        read: Callable[[], Any],
        answer: Callable[[Any], None],
        start: Callable[[Callable[[], None]], object],
    ) -> None:
        super().__init__()
        self._read = read
        self._answer = weakref.WeakMethod(answer)
        self._came.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)
        self._under_way.add(self)
        try:
            start(self._run)
        except RuntimeError:
            # Nothing is begun any more.
            self._under_way.discard(self)

    def _run(self) -> None:
        """Where it was started."""
        self._came.emit(self._read())

    def _hand_over(self, found: object) -> None:
        self._under_way.discard(self)
        answer = self._answer()
        if answer is not None:
            # Its object may be gone, and the Python half of it not yet.
            with suppress(RuntimeError):
                answer(found)
