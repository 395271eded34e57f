"""A step of the form: a numbered card, with a blue frame while the keypad feeds it."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from pos_app.window.look import Look, paint_icon
from pos_app.window.widgets.fed_card import FedCard
from pos_app.window.widgets.text import Align, Text, draw_lines, word_font

BADGE_PX: Final = 32
RADIUS_PX: Final = 16


class Box(FedCard):
    """Emits `chosen` when it is touched as well. GUI thread."""

    def __init__(self, look: Look, number: int, parent: QWidget | None = None) -> None:
        super().__init__(look, RADIUS_PX, parent)
        self._number = number
        self._done = False
        self._edge = 25
        self.title = Text(look, word_font(20, 600), 28, "ink", parent=self)
        # A touch of one of its chips is none of the box: the keypad goes on to feed what it fed.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_done(self, done: bool) -> None:
        """A check instead of the number."""
        if done != self._done:
            self._done = done
            self.update()

    def mousePressEvent(self, _: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.chosen.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._paint_badge(QPainter(self), QRectF(self._edge, self._edge, BADGE_PX, BADGE_PX))

    def _paint_badge(self, painter: QPainter, circle: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
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
