"""A place for a PIN on the form: its caption, the dots, and a blue frame while the keypad feeds it."""

from typing import Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.widgets.card import FIELD_RADIUS_PX, paint_card
from pos_app.window.widgets.focus_ring import FocusRing
from pos_app.window.widgets.pin_dots import PinDots
from pos_app.window.widgets.text import Text, word_font
from pos_app.window.widgets.typed_pin import TypedPin

HEIGHT_PX: Final = 112
_PAD_PX, _FRAME_PX = 16, 3


class PinWell(QWidget):
    """Emits `chosen` when it gets the focus. It holds what was typed into it until its owner takes it. GUI thread."""

    chosen = Signal()

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._fed = False
        self.typed = TypedPin()
        self.caption = Text(look, word_font(16, 600), 24, "ink", parent=self)
        self.dots = PinDots(look, language, 11, 48, self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.focus_ring = FocusRing(look, self, FIELD_RADIUS_PX)
        look.changed.connect(self.update)

    @property
    def fed(self) -> bool:
        return self._fed

    def set_fed(self, fed: bool) -> None:
        if fed != self._fed:
            self._fed = fed
            self.update()

    def set_caption(self, words: str) -> None:
        self.caption.set_text(words)
        self.setAccessibleName(words)

    def show_typed(self) -> None:
        """As many dots as digits were typed."""
        self.dots.set_filled(len(self.typed))
        self.setAccessibleDescription(self.dots.accessibleName())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.chosen.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - 2 * _PAD_PX
        self.caption.setGeometry(_PAD_PX, 14, room, 24)
        self.dots.setGeometry(_PAD_PX, 42, room, self.height() - 42 - 10)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        line, width = ("primary", _FRAME_PX) if self._fed else ("line", 1)
        rect = QRectF(self.rect())
        paint_card(painter, self._look, rect, radius_px=FIELD_RADIUS_PX, line=line, line_px=width)
