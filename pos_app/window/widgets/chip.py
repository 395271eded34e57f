"""One choice of a few, side by side: the chosen one has a tint, a stronger line and bold words."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from pos_app.window.look import Look
from pos_app.window.widgets.card import FIELD_RADIUS_PX, paint_card
from pos_app.window.widgets.focus_ring import FocusRing
from pos_app.window.widgets.text import Size, fit_larger, word_font

_EDGE_PX = 8


class Chip(QAbstractButton):
    """A checkable button, 64 px high; a QButtonGroup makes it one of a few. GUI thread."""

    def __init__(self, look: Look, text: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setText(text)
        self.setAccessibleName(name)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.focus_ring = FocusRing(look, self, FIELD_RADIUS_PX)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(64, 64)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        on = self.isChecked()
        fill = "primary_tint" if on or self.isDown() else "surface"
        line, width = ("primary", 2) if on else ("line", 1)
        paint_card(
            painter, self._look, QRectF(self.rect()), radius_px=FIELD_RADIUS_PX, fill=fill, line=line, line_px=width
        )
        face = word_font(16, 700 if on else 500)
        fit = fit_larger(self.text(), face, 24, self._look, Size(self.width() - 2 * _EDGE_PX, self.height()))
        painter.setFont(fit.face)
        painter.setPen(self._look.color("primary" if on else "ink"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
