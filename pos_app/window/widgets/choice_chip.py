"""A chip whose words may be longer than it is wide: they get smaller, then stand on two lines."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from pos_app.window.look import Look, paint_icon
from pos_app.window.widgets.card import FIELD_RADIUS_PX, paint_card
from pos_app.window.widgets.chip import Chip
from pos_app.window.widgets.measure import BAR
from pos_app.window.widgets.text import Align, draw_lines

_WORDS: Final = replace(BAR, text_px=16)
_PAD_PX, _CHECK_PX, _CHECK_GAP_PX = 10, 20, 10


class ChoiceChip(Chip):
    """`checks`: the chosen one carries a check as well. GUI thread."""

    def __init__(self, look: Look, *, checks: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(look, "", "", parent)
        self._checks = checks

    def set_words(self, words: str) -> None:
        self.setText(words)
        self.setAccessibleName(words)
        self.update()

    @property
    def is_cut(self) -> bool:
        """True where some of the words are not shown."""
        lines = self._fitting()[1]
        return " ".join(lines) != self.text()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        on = self.isChecked()
        fill = "primary_tint" if on or self.isDown() else "surface"
        line, width = ("primary", 2) if on else ("line", 1)
        paint_card(
            painter, self._look, QRectF(self.rect()), radius_px=FIELD_RADIUS_PX, fill=fill, line=line, line_px=width
        )
        ink = self._look.color("disabled" if not self.isEnabled() and not on else "primary" if on else "ink")
        size, lines = self._fitting()
        face = _WORDS.face(size)
        words = max((QFontMetricsF(face).horizontalAdvance(part) for part in lines), default=0.0)
        check = _CHECK_PX + _CHECK_GAP_PX if self._checks and on else 0
        left = (self.width() - words - check) / 2
        if check:
            place = QRectF(round(left), (self.height() - _CHECK_PX) / 2, _CHECK_PX, _CHECK_PX)
            paint_icon(painter, "check", place, ink)
        line_px = round(size * 1.3)
        box = QRectF(left + check, (self.height() - line_px * len(lines)) / 2, words, line_px)
        draw_lines(painter, box, lines, face, line_px, ink, Align.AlignHCenter)

    def _fitting(self) -> tuple[int, list[str]]:
        return _WORDS.fitting(self.text(), self._room(), self._look.text_px(_WORDS.text_px), self.height())

    def _room(self) -> float:
        # As if it were chosen, so that the words stay as they are when it is.
        check = _CHECK_PX + _CHECK_GAP_PX if self._checks else 0
        return max(1, self.width() - 2 * _PAD_PX - check)
