"""Files and keyrings beside the window: one thing after another in a thread, answered in the GUI thread."""

import threading
from collections.abc import Callable
from functools import partial
from queue import SimpleQueue
from typing import TypeVar

from pos_app.window.errand import Errand

_T = TypeVar("_T")


class Work:
    """`ask` runs a function there; `stop` lets what was asked end, and returns at once. GUI thread."""

    def __init__(self) -> None:
        self._errands: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        # A keyring that waits for its owner's password must not keep the program from ending.
        self._thread = threading.Thread(target=_serve, args=(self._errands,), name="setup-work", daemon=True)
        self._thread.start()

    def ask(self, question: Callable[[], _T], answer: "Callable[[_T | Exception], None]") -> None:
        """`answer`, a bound method, gets what came of it or the error; not once its object is gone."""
        Errand(partial(_outcome, question), answer, self._errands.put)

    def stop(self) -> None:
        self._errands.put(None)

    def wait(self, seconds: float) -> None:
        """Until its thread has ended, after `stop`. Not while a window is seen."""
        self._thread.join(seconds)


def _serve(errands: "SimpleQueue[Callable[[], None] | None]") -> None:
    while (errand := errands.get()) is not None:
        errand()


def _outcome(question: Callable[[], _T]) -> "_T | Exception":
    try:
        return question()
    except Exception as error:
        return error
