"""The customer's three steps: the bill is there, it waits to be paid, it is paid."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFont, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from pos_app.window.accessible import has_role
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.widgets.text import Align, draw_lines, fit, word_font

_KEYS: Final = ("created", "wait_pay", "paid")
_NOW: Final = 1
GAP_PX: Final = 12
"""Between a dot and its words."""


class Steps(QWidget):
    """Three dots with words, the second one being now. GUI thread."""

    def __init__(self, look: Look, language: Language, *, on_navy: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        has_role(self, QAccessible.Role.StaticText)
        self._look = look
        self._language = language
        self._on_navy = on_navy
        self._cell_px, self._pitch_px, self._text_px = 24, 36, 17
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        language.changed.connect(self._retell)
        look.changed.connect(self.update)
        self._retell()

    def set_sizes(self, cell_px: int, pitch_px: int, text_px: int, *, on_navy: bool) -> None:
        """Size of a dot's cell, distance between dots where no words wrap, size of the words."""
        self._cell_px, self._pitch_px, self._text_px, self._on_navy = cell_px, pitch_px, text_px, on_navy
        self.updateGeometry()
        self.update()

    def words(self) -> list[list[str]]:
        """The lines of each step as they are drawn at the present width."""
        return [self._lines(index, self.width()) for index in range(len(_KEYS))]

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(200))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(sum(self._row_px(index, width) for index in range(len(_KEYS))))

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = (self.height() - self.heightForWidth(self.width())) / 2
        for index in range(len(_KEYS)):
            row = self._row_px(index, self.width())
            middle = top + row / 2
            self._paint_dot(painter, index, QPointF(self._cell_px / 2, middle))
            lines = self._lines(index, self.width())
            box = QRectF(self._words_left, middle - len(lines) * self._line_px / 2, self.width(), row)
            face = self._fit(index, self.width())[0]
            draw_lines(painter, box, lines, face, self._line_px, self._ink(index), Align.AlignLeft)
            top += row

    @property
    def _words_left(self) -> int:
        return self._cell_px + GAP_PX

    @property
    def _line_px(self) -> float:
        return round(self._text_px * 1.3)

    def _font(self, index: int) -> QFont:
        return word_font(self._text_px, 600 if index == _NOW else 400)

    def _lines(self, index: int, width: int) -> list[str]:
        return self._fit(index, width)[1]

    def _fit(self, index: int, width: int) -> tuple[QFont, list[str]]:
        return fit(self._language.say(_KEYS[index]), self._font(index), width - self._words_left, 2)

    def _row_px(self, index: int, width: int) -> float:
        return self._pitch_px + (len(self._lines(index, width)) - 1) * self._line_px * 0.9

    def _ink(self, index: int) -> QColor:
        ahead = index > _NOW
        if self._on_navy:
            return self._look.color("navy_text" if ahead else "white")
        return self._look.color("ink3" if ahead else "ink")

    def _paint_dot(self, painter: QPainter, index: int, centre: QPointF) -> None:
        cell = self._cell_px
        accent = self._look.color("sky" if self._on_navy else "primary")
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if index > _NOW:
            rim = QColor(self._look.color("navy_text" if self._on_navy else "ink3"))
            rim.setAlphaF(0.6)
            painter.setPen(QPen(rim, cell / 16))
            painter.drawEllipse(centre, cell * 0.437, cell * 0.437)
        elif index == _NOW:
            painter.setPen(QPen(accent, cell / 10))
            painter.drawEllipse(centre, cell * 0.44, cell * 0.44)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent)
            painter.drawEllipse(centre, cell * 0.19, cell * 0.19)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent)
            painter.drawEllipse(centre, cell * 0.47, cell * 0.47)
            tick = self._look.color("navy" if self._on_navy else "on_primary")
            painter.setPen(QPen(tick, cell * 0.09, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            turns = ((-0.2, 0.02), (-0.065, 0.155), (0.21, -0.15))
            painter.drawPolyline(QPolygonF([centre + QPointF(x * cell, y * cell) for x, y in turns]))

    def _retell(self) -> None:
        self.setAccessibleName(", ".join(self._language.say(key) for key in _KEYS))
        self.setAccessibleDescription(self._language.say(_KEYS[_NOW]))
        self.updateGeometry()
        self.update()
