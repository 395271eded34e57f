"""A sentence across the window's top that stays until what it speaks of is dealt with."""

from typing import Any, Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from pos_app.window.language import Language
from pos_app.window.look import Look, paint_icon
from pos_app.window.widgets.count_badge import HEIGHT_PX as COUNT_PX
from pos_app.window.widgets.count_badge import count_width, paint_count
from pos_app.window.widgets.focus_ring import FocusRing
from pos_app.window.widgets.text import Text, word_font

SMALLEST_PX: Final = 64
"""What a finger needs."""

_ICON_PX, _EDGE_PX, _PAD_PX, _GAP_PX = 24, 12, 24, 12


class NoticeStrip(QAbstractButton):
    """Emits `clicked`; hidden while it has nothing to say. GUI thread."""

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self._words = ""
        self._values: dict[str, Any] = {}
        self.sentence = Text(look, word_font(17, 600), 24, "warn", max_lines=3, parent=self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.focus_ring = FocusRing(look, self, 4)
        language.changed.connect(self._retell)
        look.changed.connect(self.update)
        self.hide()

    def show_words(self, key: str, **values: Any) -> None:
        """Shows the sentence with its values; `n` chooses a plural form and is shown large. None for an empty key."""
        if (key, values) == (self._words, self._values):
            return
        self._words, self._values = key, values
        self._retell()
        self.setVisible(bool(key))
        if key:
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def sizeHint(self) -> QSize:
        return QSize(640, self.heightForWidth(self.width()))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(SMALLEST_PX, self.sentence.heightForWidth(self._room(width)) + 2 * _EDGE_PX)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color("primary_tint" if self.isDown() else "warn_tint"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._look.color("line"))
        high = _ICON_PX if self.count is None else COUNT_PX
        box = QRectF(_PAD_PX, (self.height() - high) / 2, self._sign_px(), high)
        if self.count is None:
            paint_icon(painter, "info", box, self._look.color("warn"))
        else:
            paint_count(painter, self._look, box, self.count, around="warn_tint")

    @property
    def count(self) -> int | None:
        """How many the sentence speaks of; None where it counts nothing."""
        return self._values.get("n") if self._words else None

    def _sign_px(self) -> int:
        return _ICON_PX if self.count is None else count_width(self.count)

    def _room(self, width: int) -> int:
        return width - 2 * _PAD_PX - self._sign_px() - _GAP_PX

    def _retell(self) -> None:
        said = self._language.say(self._words, **self._values) if self._words else ""
        self.sentence.set_text(said)
        self.setAccessibleName(said)
        self.updateGeometry()
        self._arrange()
        self.update()

    def _arrange(self) -> None:
        room = self._room(self.width())
        high = self.sentence.heightForWidth(room)
        self.sentence.setGeometry(_PAD_PX + self._sign_px() + _GAP_PX, (self.height() - high) // 2, room, high)
