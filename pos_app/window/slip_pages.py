"""Sets a slip in Inter, in millimetres, for a system printer or a PDF. Any one thread, after the fonts were loaded."""

from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPagedPaintDevice, QPainter

from pos_app.receipt.code_page import wide_spaced
from pos_app.receipt.line import Align, Line, Slip
from pos_app.receipt.rows import Row, rows
from pos_app.window.look import DISPLAY, TEXT

_MM_AN_INCH: Final = 25.4
_FLAGS: Final = {
    Align.LEFT: Qt.AlignmentFlag.AlignLeft,
    Align.CENTER: Qt.AlignmentFlag.AlignHCenter,
    Align.RIGHT: Qt.AlignmentFlag.AlignRight,
}


@dataclass(frozen=True, slots=True)
class _Measures:
    """Millimetres, by the paper's width."""

    width: float
    letters: float
    row: float
    big_letters: float
    big_row: float


_MEASURES: Final = {58: _Measures(48, 2.8, 4.0, 5.0, 7.0), 80: _Measures(72, 3.2, 4.6, 6.0, 8.2)}
MARGIN_MM: Final = 4.0


class SlipPages:
    """A slip broken into rows for one resolution. Lengths in dots of the device, if they don't say otherwise.

    Fonts are made here rather than taken from the look: those are the GUI thread's.
    """

    def __init__(self, slip: Slip, paper_mm: int, dots_an_inch: int) -> None:
        self._measures = _MEASURES[paper_mm]
        self._dots_a_mm = dots_an_inch / _MM_AN_INCH
        self.width = self._measures.width * self._dots_a_mm
        self._rows = [(row, line) for line in slip.lines for row in self._broken(line)]

    @property
    def height_mm(self) -> float:
        return sum(self._height_mm(line) for _, line in self._rows)

    def paint(self, painter: QPainter, device: QPagedPaintDevice, page: QRectF) -> None:
        """Paints from the page's top left, and on further pages what does not fit."""
        top = page.top()
        for row, line in self._rows:
            height = self._height_mm(line) * self._dots_a_mm
            if top + height > page.bottom() and top > page.top():
                device.newPage()
                top = page.top()
            self._paint_row(painter, row, line, QRectF(page.left(), top, self.width, height))
            top += height

    def _broken(self, line: Line) -> list[Row]:
        if line.rule:
            return [Row("")]
        spaced = replace(line, text=wide_spaced(line.text), right=wide_spaced(line.right))
        return list(rows(spaced, self.width, QFontMetricsF(self._font(line)).horizontalAdvance))

    def _height_mm(self, line: Line) -> float:
        return self._measures.big_row if line.big else self._measures.row

    def _font(self, line: Line) -> QFont:
        letters = self._measures.big_letters if line.big else self._measures.letters
        font = QFont(DISPLAY if line.big else TEXT)
        font.setPixelSize(round(letters * self._dots_a_mm))
        font.setWeight(QFont.Weight.Bold if line.bold else QFont.Weight.Normal)
        if line.big and not line.bold:
            font.setWeight(QFont.Weight.DemiBold)
        # Other shapes of a letter or digit than the usual one can't be searched for or copied in a PDF.
        font.setFeature(QFont.Tag("calt"), 0)
        return font

    def _paint_row(self, painter: QPainter, row: Row, line: Line, place: QRectF) -> None:
        if line.rule:
            thick = 0.25 * self._dots_a_mm
            painter.fillRect(
                QRectF(place.left(), place.center().y() - thick / 2, place.width(), thick), Qt.GlobalColor.black
            )
            return
        painter.setFont(self._font(line))
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(place, _FLAGS[row.align] | middle, row.text)
        if row.right:
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | middle, row.right)
