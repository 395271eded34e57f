"""Lines of a report below each other: words on the left, figures in columns on the right."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from typing import Final, NamedTuple

from PySide6.QtCore import QEvent, QLineF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetricsF, QPainter, QPaintEvent, QPen, QPointingDevice
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from pos_app.window.look import Look, font, paint_icon
from pos_app.window.widgets.badge import Badge, paint_badge
from pos_app.window.widgets.focus_ring import FocusRing
from pos_app.window.widgets.scroll_column import ScrollColumn
from pos_app.window.widgets.text import Align, draw_lines, word_font, wrap

ROW_PX: Final = 64
_ICON_PX: Final = 32
_ARROW_PX: Final = 24
_GAP_PX: Final = 12


class Figure(NamedTuple):
    """One column of a row: what it says, a smaller line under it, the token of its ink."""

    value: str
    note: str = ""
    ink: str = "ink"


@dataclass(frozen=True, slots=True)
class Row:
    """`leads_to` is what a touch emits; a row that leads nowhere is not touched. `spoken` is the whole row in words."""

    title: str
    note: str = ""
    figures: tuple[Figure, ...] = ()
    badge: Badge | None = None
    leads_to: str = ""
    spoken: str = ""


class ReportRow(QAbstractButton):
    """Emits `clicked` where it leads somewhere. GUI thread."""

    def __init__(self, look: Look, row: Row, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.row = row
        self._hovered = False
        self.focus_ring = FocusRing(look, self, 8)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if row.leads_to else Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(row.spoken or ", ".join(filter(None, (row.title, row.note))))
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(320, ROW_PX)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hovered = event.pointingDevice().type() is QPointingDevice.DeviceType.Mouse
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = False
        self.update()
        super().leaveEvent(event)

    def figure_px(self) -> int:
        """How wide a column of figures is: a single one as it needs, several the same in every row of that width."""
        columns = len(self.row.figures)
        if columns == 1:
            return ceil(QFontMetricsF(font(17, 600)).horizontalAdvance(self.row.figures[0].value))
        return 0 if columns == 0 else min(184, max(112, (self.width() - 160) // (columns + 1)))

    def words_px(self) -> int:
        """What is left for the title."""
        room = self._right() - self._left()
        return room if self._figure_is_low() else self._beside_figures()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        self._paint_ground(painter)
        row, middle = self.row, self.height() / 2
        if row.badge is not None:
            paint_badge(painter, self._look, row.badge, QRectF(0, round(middle - 16), _ICON_PX, _ICON_PX))
        title = QRectF(self._left(), 0, self.words_px(), self.height())
        self._paint_lines(painter, title, (row.title, row.note), "ink", Align.AlignLeft)
        right = self._right()
        for figure in reversed(row.figures):
            right -= self.figure_px()
            box = QRectF(right, 10 if self._figure_is_low() else 0, self.figure_px(), self.height())
            self._paint_lines(painter, box, (figure.value, figure.note), figure.ink, Align.AlignRight)
        if row.leads_to:
            arrow = QRectF(self.width() - _ARROW_PX, round(middle - 12), _ARROW_PX, _ARROW_PX)
            paint_icon(painter, "next", arrow, self._look.color("ink3"))

    def _figure_is_low(self) -> bool:
        """A title that needs the whole width has the figure below it, beside the note."""
        if len(self.row.figures) != 1 or not self.row.note:
            return False
        return QFontMetricsF(word_font(17, 600)).horizontalAdvance(self.row.title) > self._beside_figures()

    def _beside_figures(self) -> int:
        return self._right() - self._left() - len(self.row.figures) * self.figure_px() - _GAP_PX

    def _paint_lines(self, painter: QPainter, box: QRectF, lines: tuple[str, str], ink: str, align: Align) -> None:
        left = align is Align.AlignLeft
        big, small = (word_font(17, 600), word_font(14)) if left else (font(17, 600), font(14))
        shown = [(wrap(lines[0], big, box.width() + 1, 1 if lines[1] else 2), big, 24, ink)]
        if lines[1]:
            shown.append((wrap(lines[1], small, box.width() + 1, 1), small, 20, "ink2"))
        top = box.center().y() - sum(len(words) * line_px for words, _, line_px, _ in shown) / 2
        for words, face, line_px, token in shown:
            line = QRectF(box.left(), top, box.width(), line_px)
            draw_lines(painter, line, words, face, line_px, self._look.color(token), align)
            top += len(words) * line_px

    def _paint_ground(self, painter: QPainter) -> None:
        if self.row.leads_to and (self.isDown() or self._hovered):
            painter.fillRect(self.rect(), self._look.color("primary_tint" if self.isDown() else "surface2"))
        if self.y() > 0:
            paint_dashes(painter, self._look, self.width(), 0.5)

    def _left(self) -> int:
        return _ICON_PX + _GAP_PX if self.row.badge is not None else 0

    def _right(self) -> int:
        return self.width() - (_ARROW_PX + _GAP_PX if self.row.leads_to else 0)


class RowList(QWidget):
    """Rows in a column that scrolls where they are too many. Emits what the touched one leads to. GUI thread."""

    chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.shown: list[ReportRow] = []
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self._touched = QButtonGroup(self, exclusive=False)
        self._touched.buttonClicked.connect(self._choose)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(ScrollColumn(look, self._inside))

    def show_rows(self, rows: Sequence[Row]) -> None:
        """New rows; nothing is touched where they are the same as before."""
        if tuple(rows) == tuple(shown.row for shown in self.shown):
            return
        for shown in self.shown:
            self._touched.removeButton(shown)
            self._column.removeWidget(shown)
            shown.hide()
            shown.deleteLater()
        self.shown = [ReportRow(self._look, row, self._inside) for row in rows]
        for index, shown in enumerate(self.shown):
            self._touched.addButton(shown)
            self._column.insertWidget(index, shown)

    def _choose(self, touched: QAbstractButton) -> None:
        if isinstance(touched, ReportRow) and touched.row.leads_to:
            self.chosen.emit(touched.row.leads_to)


def paint_dashes(painter: QPainter, look: Look, width_px: float, top_px: float) -> None:
    """The dashed hairline between two rows."""
    pen = QPen(look.color("line"), 1)
    pen.setDashPattern([3, 2])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawLine(QLineF(0, top_px, width_px, top_px))
