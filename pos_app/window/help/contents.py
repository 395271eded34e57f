"""The list beside the text: the pages of a part, or those in which something was found."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from pos_app.window.help.topics import Topic
from pos_app.window.look import Look
from pos_app.window.widgets.card import FIELD_RADIUS_PX, paint_card
from pos_app.window.widgets.focus_ring import FocusRing
from pos_app.window.widgets.scroll_column import ScrollColumn
from pos_app.window.widgets.text import Fit, Size, fit_larger, word_font

ROW_PX: Final = 64
_GAP_PX: Final = 8
_PAD_PX: Final = 16
_EXCERPT_PX: Final = 26
_RING_PX: Final = 6
"""Room for the ring around a row, which the list's edge would cut off."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One row: where it leads, its title, and what was found there."""

    topic: Topic
    title: str
    excerpt: str = ""


class ContentsList(ScrollColumn):
    """Rows of 64 px. `chosen` carries the topic of the one that was touched. GUI thread."""

    chosen = Signal(Topic)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        self._inside = QWidget()
        super().__init__(look, self._inside, parent=parent)
        self.rows: list[ContentsRow] = []
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(_RING_PX, _RING_PX, _RING_PX, _RING_PX)
        self._column.setSpacing(_GAP_PX)
        self._column.addStretch(1)
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._choose)

    def show_entries(self, entries: Sequence[Entry], chosen: Topic | None) -> None:
        for row in self.rows:
            self._group.removeButton(row)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [ContentsRow(self._look, entry, self._inside) for entry in entries]
        for index, row in enumerate(self.rows):
            self._group.addButton(row)
            self._column.insertWidget(index, row)
            row.show()
        self.verticalScrollBar().setValue(0)
        self.point_at(chosen)

    def point_at(self, topic: Topic | None) -> None:
        """Marks the row of a topic, and brings it into sight."""
        self._group.setExclusive(False)
        for row in self.rows:
            row.setChecked(row.entry.topic is topic)
        self._group.setExclusive(True)
        # Tab comes to the chosen row, and from there the arrows lead up and down.
        any_chosen = any(row.isChecked() for row in self.rows)
        for row in self.rows:
            reached = row.isChecked() or not any_chosen
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if reached else Qt.FocusPolicy.ClickFocus)
        self._column.activate()
        for row in self.rows:
            if row.isChecked():
                self.ensureWidgetVisible(row, 0, _RING_PX)

    def _choose(self, row: QAbstractButton) -> None:
        if isinstance(row, ContentsRow):
            self.chosen.emit(row.entry.topic)


class ContentsRow(QAbstractButton):
    """A title, and in a second line what was found; the page that is open has a tint and a bar."""

    def __init__(self, look: Look, entry: Entry, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.entry = entry
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setText(entry.title)
        self.setAccessibleName(entry.title)
        self.setAccessibleDescription(entry.excerpt)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.focus_ring = FocusRing(look, self, FIELD_RADIUS_PX)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(240, ROW_PX)

    def lines(self) -> list[str]:
        """The title as it is drawn at the present width."""
        return self._title().lines

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        on = self.isChecked()
        fill = "primary_tint" if on or self.isDown() else "surface"
        line, width = ("primary", 2) if on else ("line", 1)
        rect = QRectF(self.rect())
        paint_card(painter, self._look, rect, radius_px=FIELD_RADIUS_PX, fill=fill, line=line, line_px=width)
        title, room = self._title(), self.width() - 2 * _PAD_PX
        words = round(title.line_px * len(title.lines))
        below = min(self._look.text_px(22), _EXCERPT_PX) if self.entry.excerpt else 0
        box = QRectF(_PAD_PX, (self.height() - words - below) / 2, room, words)
        title.draw(painter, box, self._look.color("primary" if on else "ink"))
        if below:
            excerpt = fit_larger(self.entry.excerpt, word_font(14), 22, self._look, Size(room, below))
            excerpt.draw(painter, QRectF(_PAD_PX, box.bottom(), room, below), self._look.color("ink2"))

    def _title(self) -> Fit:
        most, high = (1, self.height() - _EXCERPT_PX - 4) if self.entry.excerpt else (2, self.height() - 6)
        face = word_font(16, 600 if self.isChecked() else 500)
        return fit_larger(self.entry.title, face, 22, self._look, Size(self.width() - 2 * _PAD_PX, high, most))
