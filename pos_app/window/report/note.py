"""A sentence that lies over the report until it is touched: what became of the file that was saved."""

from typing import Any, Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from pos_app.window.language import Language
from pos_app.window.look import Look, paint_icon
from pos_app.window.widgets.card import FIELD_RADIUS_PX, paint_card
from pos_app.window.widgets.focus_ring import FocusRing
from pos_app.window.widgets.text import Text, word_font

_PAD_PX: Final = 20
_ICON_PX: Final = 24


class Note(QAbstractButton):
    """Hidden until it has something to say, and again once it was touched. GUI thread."""

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self._words: tuple[str, dict[str, Any]] | None = None
        self._good = True
        self._stands = (0, 0, 0)
        self.sentence = Text(look, word_font(17, 500), 24, "ink", max_lines=4, parent=self)
        self.focus_ring = FocusRing(look, self, FIELD_RADIUS_PX)
        self.clicked.connect(self.hide)
        language.changed.connect(self._retell)
        look.changed.connect(self.update)
        self.hide()

    def say(self, words: str, *, good: bool, **values: Any) -> None:
        """Shows the sentence of that key."""
        self._words, self._good = (words, values), good
        self._retell()
        self.show()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def stand_on(self, left: int, bottom: int, width: int) -> None:
        """Where it stands: it grows upwards with its words."""
        self._stands = (left, bottom, width)
        self._arrange()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        ink = "ok" if self._good else "bad"
        paint_card(
            painter, self._look, QRectF(self.rect()), radius_px=FIELD_RADIUS_PX, fill=f"{ink}_tint", line=ink, line_px=2
        )
        for icon, left in (("check" if self._good else "info", _PAD_PX), ("cross", self.width() - _PAD_PX - _ICON_PX)):
            box = QRectF(left, (self.height() - _ICON_PX) // 2, _ICON_PX, _ICON_PX)
            paint_icon(painter, icon, box, self._look.color(ink))

    def _retell(self) -> None:
        if self._words is None:
            return
        key, values = self._words
        self.sentence.set_text(self._language.say(key, **values))
        self.setAccessibleName(self.sentence.text())
        self._arrange()

    def _arrange(self) -> None:
        left, bottom, width = self._stands
        words = max(1, width - 2 * (2 * _PAD_PX + _ICON_PX))
        high = self.sentence.heightForWidth(words)
        height = max(64, high + 2 * _PAD_PX)
        self.setGeometry(left, bottom - height, width, height)
        self.sentence.setGeometry(2 * _PAD_PX + _ICON_PX, (height - high) // 2, words, high)
