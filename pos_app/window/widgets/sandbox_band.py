"""The band over every window of a till that moves no money. It can't be closed, and nothing in it moves."""

from math import sqrt
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFont, QFontMetricsF, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from pos_app.window.accessible import has_role
from pos_app.window.language import Language
from pos_app.window.look import Look, font

HEIGHT_PX: Final = 24
_STRIPE_PX: Final = 14
_PADDING_PX: Final = 16


class SandboxBand(QWidget):
    """24 pixels of hatch along the top edge, with the words in the middle. GUI thread."""

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        has_role(self, QAccessible.Role.StaticText)
        self._look = look
        self._language = language
        self._font = QFont(font(14, 700))
        self._font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.25)
        self.setFixedHeight(HEIGHT_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        language.changed.connect(self._retell)
        self._retell()

    def sizeHint(self) -> QSize:
        return QSize(320, HEIGHT_PX)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color("amber"))
        self._paint_stripes(painter)
        text = self._language.say("sandbox")
        width = min(QFontMetricsF(self._font).horizontalAdvance(text) + 2 * _PADDING_PX, self.width())
        box = QRectF(round((self.width() - width) / 2), 0, round(width), self.height())
        painter.fillRect(box, self._look.color("amber"))
        painter.setFont(self._font)
        painter.setPen(self._look.color("band_ink"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_stripes(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color("band_ink"))
        step, height = _STRIPE_PX * sqrt(2), self.height()
        left = step
        while left - height < self.width():
            corners = ((left, 0), (left + step, 0), (left + step - height, height), (left - height, height))
            painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
            left += 2 * step

    def _retell(self) -> None:
        self.setAccessibleName(self._language.say("sandbox"))
        self.update()
