"""Does in the till's window what the bench orders by a pipe, by events as the platform sends them.

It tells when what came of it is painted. Methods named `do_…` are the orders.
"""

import os
import time
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, QSocketNotifier, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWindow
from PySide6.QtWidgets import QWidget
from sitecustomize import after_each, tell, when_loaded

_NAMED = {"Delete": Qt.Key.Key_Delete, "Escape": Qt.Key.Key_Escape, "F8": Qt.Key.Key_F8}
_PRESSED = "48271"


class Orders(QObject):
    """`keypad` has just been painted for the first time."""

    def __init__(self, keypad: Any, marks: Any) -> None:
        super().__init__()
        self._keypad, self._marks = keypad, marks
        self._rest = b""
        self._amount = 0
        self._awaited: set[str] = set()
        self._told: dict[str, object] = {}
        self._took: list[float] = []
        self._left, self._pressed_at = 0, 0.0
        watched = {
            "pos_app.window.widgets.sum": ("Sum", "paintEvent", self._sum_painted),
            "pos_app.window.widgets.qr": ("QrView", "paintEvent", self._qr_painted),
            "pos_app.window.ending.screen": ("EndingScreen", "paintEvent", self._ending_painted),
            "pos_app.window.ending.panel": ("StatePanel", "paintEvent", self._panel_painted),
            "pos_app.window.history.screen": ("HistoryScreen", "_came", self._history_came),
            "pos_app.window.history.rows_view": ("RowsView", "paintEvent", self._rows_painted),
            "pos_app.window.report.screen": ("ReportScreen", "_show_found", self._report_shown),
            "pos_app.window.report.body": ("ReportBody", "paintEvent", self._report_painted),
        }
        for module, (owner, method, do) in watched.items():
            when_loaded(module, lambda loaded, o=owner, m=method, d=do: after_each(getattr(loaded, o), m, d))
        # What has been painted before is painted by the method that it had then.
        keypad.installEventFilter(self)
        keypad.card.sum.installEventFilter(self)
        self._notifier = QSocketNotifier(int(os.environ["BENCH_ORDERS"]), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def _read(self) -> None:
        self._rest += os.read(self._notifier.socket(), 4096)
        *lines, self._rest = self._rest.split(b"\n")
        for line in lines:
            what, *words = line.decode().split()
            getattr(self, "do_" + what)(*words)

    # Orders.

    def do_key(self, name: str) -> None:
        self._press(name)

    def do_presses(self, count: str) -> None:
        """So many digits, each after the one before was painted; tells how long each took, in microseconds."""
        self._took, self._left = [], int(count)
        self._press_next()

    def do_type(self, digits: str) -> None:
        for digit in digits:
            self._press(digit)

    def do_charge(self) -> None:
        tell("pressed")
        self._click(self._keypad.charge)

    def do_next(self) -> None:
        """Leaves the screen of a sale that is paid, by a key."""
        self._awaited.add("keypad")
        self._press("Escape")

    def do_history(self) -> None:
        self._awaited.add("history asked")
        tell("pressed")
        self._press("F8")

    def do_report(self) -> None:
        """Touches the day's figures in the rail."""
        rail = next(each for each in self._keypad.window().findChildren(QWidget) if type(each).__name__ == "Rail")
        self._awaited.add("report asked")
        tell("pressed")
        self._click(rail.day)

    def do_back(self) -> None:
        """Leaves the page beside the sale."""
        self.do_next()

    # What came of them.

    def _after_paint(self, what: str) -> None:
        self._marks.after_paint(lambda: tell(what))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            if watched is self._keypad:
                if self._now_due("keypad"):
                    self._after_paint("keypad")
            elif self._keypad.amount != self._amount:
                self._amount = self._keypad.amount
                self._marks.after_paint(self._typed)
        return False

    def _sum_painted(self, shown: Any, _: QEvent) -> None:
        # The day's sum is there once the journal has been read.
        if type(shown.parent()).__name__ == "Rail" and self._is_news("ready", True):
            self._after_paint("ready")

    def _typed(self) -> None:
        if self._left:
            self._took.append(time.monotonic() - self._pressed_at)
            self._left -= 1
            if not self._left:
                tell("presses " + ",".join(str(round(1_000_000 * each)) for each in self._took))
            else:
                self._press_next()
        else:
            tell(f"typed {self._amount}")

    def _qr_painted(self, view: Any, _: QEvent) -> None:
        if view.shows_code and self._is_news("qr", view._url):
            self._after_paint(f"qr {view.parent()._order_id} {view._url}")

    def _ending_painted(self, screen: Any, _: QEvent) -> None:
        ending = screen.ending
        if ending is not None and ending.kind.name == "PAID" and self._is_news("paid", ending.order.id):
            self._awaited.add("in full")
            self._after_paint("paid")

    def _panel_painted(self, panel: Any, _: QEvent) -> None:
        if panel.title.isVisible() and self._now_due("in full"):
            self._after_paint("in_full")

    def _history_came(self, screen: Any) -> None:
        if self._now_due("history asked", "history"):
            screen.list.rows.viewport().update()

    def _rows_painted(self, *_: object) -> None:
        if self._now_due("history"):
            self._after_paint("history")

    def _report_shown(self, screen: Any) -> None:
        if self._now_due("report asked", "report"):
            screen.body.update()

    def _report_painted(self, *_: object) -> None:
        if self._now_due("report"):
            self._after_paint("report")

    def _now_due(self, awaited: str, then: str | None = None) -> bool:
        if awaited not in self._awaited:
            return False
        self._awaited.remove(awaited)
        self._awaited.update(filter(None, [then]))
        return True

    def _is_news(self, kind: str, what: object) -> bool:
        news = self._told.get(kind) != what
        self._told[kind] = what
        return news

    # Hands.

    def _press_next(self) -> None:
        number = len(self._took) % (len(_PRESSED) + 1)
        self._pressed_at = time.monotonic()
        self._press("Delete" if number == len(_PRESSED) else _PRESSED[number])

    def _press(self, name: str) -> None:
        key, text = (_NAMED[name], "") if name in _NAMED else (Qt.Key(ord(name)), name)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            QCoreApplication.postEvent(self._window(), event)

    def _click(self, widget: QWidget) -> None:
        place = QPointF(widget.mapTo(widget.window(), widget.rect().center()))
        on_screen = QPointF(widget.mapToGlobal(widget.rect().center()))
        left, none, plain = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
        for kind, held in ((QEvent.Type.MouseButtonPress, left), (QEvent.Type.MouseButtonRelease, none)):
            event = QMouseEvent(kind, place, place, on_screen, left, held, plain)
            QCoreApplication.postEvent(self._window(), event)

    def _window(self) -> QWindow:
        window: QWindow = self._keypad.window().windowHandle()
        return window
