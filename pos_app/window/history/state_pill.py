"""How an order stands, as an icon and a word on the state's tint."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from pos_app.window.accessible import has_role
from pos_app.window.look import Look
from pos_app.window.widgets.badge import Badge, paint_badge
from pos_app.window.widgets.text import Size, fit_larger, word_font

_TEXT_PX, _ICON_PX, _HEIGHT_PX, _LEFT_PX, _RIGHT_PX = 15, 24, 32, 38, 12


class StatePill(QWidget):
    """32 px high. GUI thread."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        has_role(self, QAccessible.Role.StaticText)
        self._look = look
        self._badge = Badge.PAID
        self._words = ""
        look.changed.connect(self.update)

    def show_state(self, badge: Badge, words: str) -> None:
        self._badge, self._words = badge, words
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(self._look.enlarged(word_font(_TEXT_PX, 600))).horizontalAdvance(self._words)
        return QSize(_LEFT_PX + round(words + 0.5) + _RIGHT_PX, _HEIGHT_PX)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink, ground = self._badge.value[1:]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color(ground))
        painter.drawRoundedRect(QRectF(self.rect()), 10, 10)
        paint_badge(painter, self._look, self._badge, QRectF(7, (self.height() - _ICON_PX) / 2, _ICON_PX, _ICON_PX))
        room = Size(self.width() - _LEFT_PX - _RIGHT_PX + 1, self.height())
        fit = fit_larger(self._words, word_font(_TEXT_PX, 600), 20, self._look, room)
        box = QRectF(_LEFT_PX, (self.height() - fit.line_px) / 2, room.width, fit.line_px)
        fit.draw(painter, box, self._look.color(ink))
