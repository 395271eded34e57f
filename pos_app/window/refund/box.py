"""A step of the form: a numbered card, with a blue frame while the keypad feeds it."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from pos_app.window.look import Look, paint_icon
from pos_app.window.widgets.card import paint_card
from pos_app.window.widgets.focus_ring import FocusRing
from pos_app.window.widgets.text import Align, Text, draw_lines, word_font

BADGE_PX: Final = 32
RADIUS_PX: Final = 16
_FRAME_PX: Final = 3


class Box(QWidget):
    """Emits `chosen` when it is touched or gets the focus. Its owner says whether it is fed. GUI thread."""

    chosen = Signal()

    def __init__(self, look: Look, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._number = number
        self._fed = False
        self._done = False
        self._edge = 25
        self.title = Text(look, word_font(20, 600), 28, "ink", parent=self)
        # A touch of one of its chips is none of the box: the keypad goes on to feed what it fed.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.focus_ring = FocusRing(look, self, RADIUS_PX)
        look.changed.connect(self.update)

    @property
    def fed(self) -> bool:
        return self._fed

    def set_fed(self, fed: bool) -> None:
        """Whether the keypad's digits come here."""
        if fed != self._fed:
            self._fed = fed
            self.update()

    def set_done(self, done: bool) -> None:
        """A check instead of the number."""
        if done != self._done:
            self._done = done
            self.update()

    def mousePressEvent(self, _: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.chosen.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.chosen.emit()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        line, width = ("primary", _FRAME_PX) if self._fed else ("line", 1)
        paint_card(painter, self._look, QRectF(self.rect()), radius_px=RADIUS_PX, line=line, line_px=width)
        self._paint_badge(painter, QRectF(self._edge, self._edge, BADGE_PX, BADGE_PX))

    def _paint_badge(self, painter: QPainter, circle: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color("primary" if self._done else "primary_tint"))
        painter.drawEllipse(circle)
        if self._done:
            check = QRectF(0, 0, 20, 20)
            check.moveCenter(circle.center())
            paint_icon(painter, "check", check, self._look.color("on_primary"))
        else:
            box = QRectF(circle.topLeft() + QPointF(0, 6), circle.size())
            ink = self._look.color("primary")
            draw_lines(painter, box, [str(self._number)], word_font(16, 700), 20, ink, Align.AlignHCenter)
