"""Files and keyrings beside the window: one thing after another in a thread, answered in the GUI thread."""

import threading
import weakref
from collections.abc import Callable
from queue import SimpleQueue
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

_T = TypeVar("_T")
_Errand = tuple[Callable[[], Any], "weakref.WeakMethod[Callable[[Any], None]]"]


class Work(QObject):
    """`ask` runs a function there; `stop` lets what was asked end, and returns at once. GUI thread."""

    _done = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._errands: SimpleQueue[_Errand | None] = SimpleQueue()
        self._done.connect(self._answer)
        # A keyring that waits for its owner's password must not keep the program from ending.
        self._thread = threading.Thread(target=self._serve, name="setup-work", daemon=True)
        self._thread.start()

    def ask(self, question: Callable[[], _T], answer: "Callable[[_T | Exception], None]") -> None:
        """`answer`, a bound method, gets what came of it or the error; not once its object is gone."""
        self._errands.put((question, weakref.WeakMethod(answer)))

    def stop(self) -> None:
        self._errands.put(None)

    def wait(self, seconds: float) -> None:
        """Until its thread has ended, after `stop`. Not while a window is seen."""
        self._thread.join(seconds)

    def _serve(self) -> None:
        while (errand := self._errands.get()) is not None:
            question, answer = errand
            try:
                came: object = question()
            except Exception as error:
                came = error
            try:
                self._done.emit(came, answer)
            except RuntimeError:
                # The window went away meanwhile.
                return

    def _answer(self, came: object, to: "weakref.WeakMethod[Callable[[Any], None]]") -> None:
        answer = to()
        if answer is not None:
            answer(came)
