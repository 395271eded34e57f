"""A sale that rings itself up, through the same widgets, keys and signals that a cashier uses."""

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QWidget

from pos_app.order import Order, State
from pos_app.till.messages import OrderChanged, StatusAsked
from pos_app.window.bridge import Bridge
from pos_app.window.look import ENTER_DEAF_MS
from pos_app.window.main import MainWindow

_log = logging.getLogger(__name__)
_KEY_MS: Final = 20
_BEFORE_ENTER_MS: Final = ENTER_DEAF_MS + 50
_UNANSWERED_AT_THE_END: Final = 3
_KEYS: Final = {digit: Qt.Key(Qt.Key.Key_0 + int(digit)) for digit in "0123456789"}


@dataclass(frozen=True, slots=True)
class Script:
    """What to ring up: `amount` tenge. A PNG of each screen goes to `screenshots` where that is named.

    `tell` is called on the GUI thread with each state of the order.
    """

    amount: int
    screenshots: Path | None
    tell: Callable[[Order], object]


class ScriptedSale(QObject):
    """Types, charges, watches, and leaves the window when the sale has ended. GUI thread.

    `order` is what it came to; None where no order began.
    """

    def __init__(self, script: Script, window: MainWindow, bridge: Bridge) -> None:
        super().__init__(window)
        self.order: Order | None = None
        self._script = script
        self._window = window
        self._keys = list(str(script.amount))
        self._pictures = Pictures(script.screenshots)
        self._typing = QTimer(self, interval=_KEY_MS)
        self._typing.timeout.connect(self._type_next)
        self._enter = QTimer(self, singleShot=True, interval=_BEFORE_ENTER_MS)
        self._enter.timeout.connect(self._charge)
        bridge.opened.connect(self._typing.start)
        bridge.failed.connect(window.leave)
        bridge.charge_refused.connect(window.leave)
        bridge.order_changed.connect(self._order_changed)
        bridge.status_asked.connect(self._status_asked)
        window.left.connect(self._pictures.close)

    def _type_next(self) -> None:
        if self._keys:
            _press(self._window.keypad, _KEYS[digit := self._keys.pop(0)], digit)
        else:
            self._typing.stop()
            self._enter.start()

    def _charge(self) -> None:
        self._pictures.take(self._window, "keypad")
        _press(self._window.keypad, Qt.Key.Key_Return, "\r")

    def _order_changed(self, change: OrderChanged) -> None:
        before, self.order = self.order, change.order
        self._script.tell(change.order)
        if change.order.state not in (State.CREATING, State.WAITING):
            self._finish(change.order.state)
        elif before is None or _shows(before) != _shows(change.order):
            self._take(change.order.state)

    def _status_asked(self, status: StatusAsked) -> None:
        out_of_time = self.order is not None and self.order.time_is_up
        if out_of_time and not status.answered and status.attempt >= _UNANSWERED_AT_THE_END:
            self._finish("unknown")

    def _finish(self, name: str) -> None:
        self._take(name)
        self._window.leave()

    def _take(self, name: str) -> None:
        self._pictures.take(self._window, name)
        if self._window.display.present:
            self._pictures.take(self._window.customer, f"{name}-customer")


class Pictures:
    """Numbered PNG files in `folder`, written beside the GUI thread; none where `folder` is None."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._writer = ThreadPoolExecutor(1, "screenshots")
        self._count = 0

    def take(self, widget: QWidget, name: str) -> None:
        """A picture of the widget as it is now."""
        if self._folder is None:
            return
        self._count += 1
        image = widget.grab().toImage()
        self._writer.submit(_save, image, self._folder / f"{self._count}-{name}.png")

    def close(self) -> None:
        """Returns once every picture is on the disk."""
        self._writer.shutdown(wait=True)


def _shows(order: Order) -> tuple[State, int]:
    return order.state, order.failed_attempts


def _save(image: QImage, path: Path) -> None:
    if not image.save(str(path)):
        _log.error("the picture %s can't be written", path)


def _press(widget: QWidget, key: Qt.Key, text: str) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.postEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))
