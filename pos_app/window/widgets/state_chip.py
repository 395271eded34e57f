"""That a bill waits to be paid, in an icon and a word."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QAccessible, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from pos_app.window.accessible import has_role
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.widgets.badge import Badge, paint_badge
from pos_app.window.widgets.text import Size, fit_larger, word_font

_TEXT_PX, _ICON_PX, _HEIGHT_PX = 15, 24, 32


class StateChip(QWidget):
    """32 px high. GUI thread."""

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        has_role(self, QAccessible.Role.StaticText)
        self._look = look
        self._language = language
        language.changed.connect(self._retell)
        look.changed.connect(self.update)
        self._retell()

    def sizeHint(self) -> QSize:
        face = word_font(self._look.text_px(_TEXT_PX), 600)
        words = QFontMetricsF(face).horizontalAdvance(self._language.say("wait_pay"))
        return QSize(41 + round(words) + 12, _HEIGHT_PX)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._look.color("primary_tint"))
        painter.setBrush(self._look.color("primary_tint"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        paint_badge(painter, self._look, Badge.WAITING, QRectF(8, (self.height() - _ICON_PX) / 2, _ICON_PX, _ICON_PX))
        room = self.width() - 41 - 8
        fit = fit_larger(
            self._language.say("wait_pay"), word_font(_TEXT_PX, 600), 20, self._look, Size(room, self.height())
        )
        box = QRectF(41, (self.height() - fit.line_px) / 2, room, fit.line_px)
        fit.draw(painter, box, self._look.color("primary"))

    def _retell(self) -> None:
        self.setAccessibleName(self._language.say("wait_pay"))
        self.updateGeometry()
        self.update()
