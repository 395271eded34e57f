"""Where one types what is looked for; what was typed goes away with one touch."""

from typing import Final

from PySide6.QtCore import QRectF, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pos_app.window.language import Language
from pos_app.window.look import Look, paint_icon
from pos_app.window.widgets.field import TextField
from pos_app.window.widgets.touch_area import TouchArea

LIMIT: Final = 80
PAUSE_MS: Final = 150
"""Without a key, after which what was typed is looked for."""


class SearchField(QWidget):
    """`sought`: what is looked for has changed. `left`: Esc was pressed in it. GUI thread."""

    sought = Signal()
    left = Signal()

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._last = ""
        self.field = TextField(look, language, "search", "search_history", LIMIT, self)
        self.wipe = _Wipe(look, self)
        self.wipe.hide()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        self.field.line.textChanged.connect(self._typed)
        self.field.line.returnPressed.connect(self._tell)
        self.field.left.connect(self.left)
        self.wipe.clicked.connect(self.clear)
        self.setFocusProxy(self.field)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        language.changed.connect(self._retell)
        self._retell()

    def text(self) -> str:
        return self.field.text()

    def set_text(self, text: str) -> None:
        """Looks for it at once."""
        self.field.set_text(text)
        self._tell()

    def clear(self) -> None:
        self.set_text("")

    def forget(self) -> None:
        """Empties it without looking for anything."""
        self._last = ""
        self.field.clear()
        self._pause.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.field.setGeometry(0, 0, self.width(), 64)
        self.wipe.setGeometry(self.width() - 64, 0, 64, 64)

    def _typed(self) -> None:
        self.wipe.setVisible(bool(self.field.line.text()))
        self.field.line.setTextMargins(0, 0, 40 if self.field.line.text() else 0, 0)
        self._pause.start()

    def _tell(self) -> None:
        self._pause.stop()
        if self.text() != self._last:
            self._last = self.text()
            self.sought.emit()

    def _retell(self) -> None:
        hint = self._language.say("search_history_hint")
        self.field.setToolTip(hint)
        self.field.line.setToolTip(hint)
        self.field.line.setAccessibleDescription(hint)
        self.wipe.setAccessibleName(self._language.say("forget_search"))


class _Wipe(TouchArea):
    """A cross that can be touched."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_icon(QPainter(self), "cross", QRectF(21, 21, 22, 22), self._look.color("ink2"))
