"""Qt's application, of which there is one in a process, and how the system's signals reach it."""

import signal
import socket
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QSocketNotifier
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from pos_app.window.look import load_fonts

_DESIGN_PX: Final = (1366, 768)


def open_application() -> QApplication:
    """The one that there is, or a new one with the till's fonts. Its caller keeps it. Main thread."""
    found = QApplication.instance()
    if isinstance(found, QApplication):
        return found
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Rahmet POS")
    app.setQuitOnLastWindowClosed(False)
    load_fonts()
    return app


def show_window(window: QWidget, *, whatever_the_screen: bool = False) -> None:
    """In the size of the design; on a screen that has no more than that, all of it. GUI thread.

    `whatever_the_screen`: in that size there too, as pictures want it.
    """
    available = QGuiApplication.primaryScreen().availableSize()
    window.resize(*_DESIGN_PX)
    if whatever_the_screen or (available.width() > _DESIGN_PX[0] and available.height() > _DESIGN_PX[1]):
        window.show()
    else:
        window.showMaximized()


@contextmanager
def signals_call(leave: Callable[[], None]) -> Iterator[list[int]]:
    """SIGINT and SIGTERM call `leave`, a bound method of a QObject; the list holds SIGINT after one came.

    Python runs its handlers only when the interpreter does, which Qt's loop may not do for hours: a socket wakes it.
    """
    interrupts: list[int] = []

    def remember(number: int, _: object) -> None:
        if number == signal.SIGINT:
            interrupts.append(number)

    here, there = socket.socketpair()
    with here, there:
        here.setblocking(False)
        there.setblocking(False)
        before = {number: signal.signal(number, remember) for number in (signal.SIGINT, signal.SIGTERM)}
        woken_before = signal.set_wakeup_fd(there.fileno())
        notifier = QSocketNotifier(here.fileno(), QSocketNotifier.Type.Read)
        notifier.activated.connect(leave)
        try:
            yield interrupts
        finally:
            notifier.setEnabled(False)
            signal.set_wakeup_fd(woken_before)
            for number, handler in before.items():
                signal.signal(number, handler)
