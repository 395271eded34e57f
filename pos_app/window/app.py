"""The window's program: shows the till, opens the engine beside it, and ends when both have closed."""

import signal
import socket
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSocketNotifier, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from pos_app.order import Order
from pos_app.settings import Settings
from pos_app.till.messages import Message
from pos_app.window.bridge import Bridge
from pos_app.window.collector import Collector
from pos_app.window.language import Language
from pos_app.window.look import DARK, LIGHT, Look, load_fonts
from pos_app.window.main import MainWindow
from pos_app.window.qt_log import qt_messages_logged
from pos_app.window.script import Script, ScriptedSale

if TYPE_CHECKING:
    from pos_app.till.opening import OpenTill

_USUAL_SIZE: Final = (1366, 768)


def run_window(settings: Settings, *, sandbox: bool, script: Script | None = None) -> Order | None:
    """Runs the till until its window is closed. Main thread.

    Answers the order that `script` rang up; None without one, or where none began. Raises KeyboardInterrupt after
    SIGINT, when everything has ended.
    """
    with qt_messages_logged():
        return _run_window(settings, sandbox, script)


def _run_window(settings: Settings, sandbox: bool, script: Script | None) -> Order | None:
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Rahmet POS")
    app.setQuitOnLastWindowClosed(False)
    load_fonts()
    look = Look(reduce_motion=script is not None)
    bridge = Bridge(_opening_of(settings))
    window = MainWindow(settings, bridge, look, Language(settings.locale), sandbox=sandbox)
    bridge.closed.connect(app.quit, Qt.ConnectionType.QueuedConnection)
    sale = None if script is None else ScriptedSale(script, window, bridge)
    if script is None:
        _follow_the_systems_theme(look)
    collector = Collector()
    collector.start()
    _show(window, usual_size=script is not None)
    # The first paint comes before the till's imports begin to compete for the interpreter.
    QTimer.singleShot(0, bridge.open)
    with _signals_close(window) as interrupted:
        app.exec()
    collector.stop()
    window.printing.stop()
    if interrupted:
        raise KeyboardInterrupt
    return None if sale is None else sale.order


def _opening_of(settings: Settings) -> "Callable[[Callable[[Message], None]], OpenTill]":
    def opening(listen: Callable[[Message], None]) -> "OpenTill":
        from pos_app.till.opening import OpenTill

        return OpenTill(settings, listen)

    return opening


def _follow_the_systems_theme(look: Look) -> None:
    hints = QGuiApplication.styleHints()

    def follow() -> None:
        look.use(DARK if hints.colorScheme() is Qt.ColorScheme.Dark else LIGHT)

    hints.colorSchemeChanged.connect(follow)
    follow()


def _show(window: MainWindow, *, usual_size: bool) -> None:
    """In the size of the design; on a small screen, all of it."""
    available = QGuiApplication.primaryScreen().availableSize()
    window.resize(*_USUAL_SIZE)
    if not usual_size and (available.width() <= _USUAL_SIZE[0] or available.height() <= _USUAL_SIZE[1]):
        window.showMaximized()
    else:
        window.show()
    window.open()


@contextmanager
def _signals_close(window: MainWindow) -> Iterator[list[int]]:
    """SIGINT and SIGTERM close the window; the list holds SIGINT after one came.

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
        notifier.activated.connect(window.leave)
        try:
            yield interrupts
        finally:
            notifier.setEnabled(False)
            signal.set_wakeup_fd(woken_before)
            for number, handler in before.items():
                signal.signal(number, handler)
