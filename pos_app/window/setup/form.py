"""What the forms of the set-up share: rows of fields and choices, filled from what was chosen."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pos_app.settings.choices import NAMED
from pos_app.settings.chosen import Chosen
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.setup.choice_row import ChoiceRow
from pos_app.window.setup.entry import Entry

GAP_PX: Final = 12
Cell = tuple[QWidget, int]
"""A widget and its share of a row's width."""


class Form(QWidget):
    """`chosen` carries a choice's name and text, `left` comes on Esc in a field. GUI thread."""

    chosen = Signal(str, str)
    left = Signal()

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self._rows: tuple[Sequence[Cell], ...] = ()

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The fields that can be seen, in their order."""
        return tuple(cell for row in self._rows for cell, _ in row if isinstance(cell, Entry) and not cell.isHidden())

    def show_chosen(self, chosen: Chosen) -> None:
        """Fills it in, and marks what can't be."""
        for entry in (cell for row in self._rows for cell, _ in row if isinstance(cell, Entry)):
            choice = NAMED.get(entry.name)
            if choice is None:
                continue
            if choice.secret:
                if not chosen.typed.get(entry.name):
                    entry.set_text("")
                entry.set_stored(bool(chosen.stored.get(entry.name)))
            else:
                entry.set_text(chosen.text(entry.name))
            entry.set_wrong(entry.is_begun and chosen.problem(entry.name))
            entry.set_fixed(choice.variable if entry.name in chosen.fixed else "")
        self.arrange()

    def lacking(self, chosen: Chosen) -> str:
        """What a sale needs and this page has not yet, by its caption; empty where it has it all."""
        lacking = chosen.lacking
        return next((entry.caption for entry in self.entries if self._lacks(entry, chosen, lacking)), "")

    @property
    def is_wrong(self) -> bool:
        """Whether a field that can be seen is marked."""
        return any(entry.is_wrong for entry in self.entries)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        highs = [self._row_height(row, width) for row in self._rows if self._seen(row)]
        return sum(highs) + GAP_PX * max(0, len(highs) - 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Lays it out anew, after a field came or went."""
        top = 0
        for row in self._rows:
            cells = self._seen(row)
            if not cells:
                continue
            high = self._row_height(row, self.width())
            left = 0
            for (cell, _), wide in zip(cells, self._widths(cells, self.width()), strict=True):
                cell.setGeometry(left, top, wide, high)
                left += wide + GAP_PX
            top += high + GAP_PX
        self.updateGeometry()

    def _lacks(self, entry: Entry, chosen: Chosen, lacking: frozenset[str]) -> bool:
        begun = entry.is_begun or entry.name not in NAMED
        return entry.name in lacking or (not begun and chosen.problem(entry.name))

    def _set_rows(self, *rows: Sequence[Cell]) -> None:
        self._rows = rows
        for row in rows:
            for cell, _ in row:
                self._connect(cell)
        stops = [stop for row in rows for cell, _ in row for stop in _stops(cell)]
        for first, second in pairwise(stops):
            QWidget.setTabOrder(first, second)

    def _connect(self, cell: QWidget) -> None:
        if isinstance(cell, Entry):
            cell.edited.connect(self._edited)
            cell.left.connect(self.left)
        elif isinstance(cell, ChoiceRow):
            cell.chosen.connect(self._chose)

    def _edited(self, name: str, text: str) -> None:
        self.chosen.emit(name, text)

    def _chose(self, name: str, value: str) -> None:
        self.chosen.emit(name, value)

    @staticmethod
    def _seen(row: Sequence[Cell]) -> list[Cell]:
        return [(cell, share) for cell, share in row if not cell.isHidden()]

    @staticmethod
    def _widths(cells: Sequence[Cell], width: int) -> list[int]:
        free = width - GAP_PX * (len(cells) - 1)
        whole = sum(share for _, share in cells)
        edges = [0]
        for _, share in cells:
            edges.append(edges[-1] + share)
        return [round(free * after / whole) - round(free * before / whole) for before, after in pairwise(edges)]

    def _row_height(self, row: Sequence[Cell], width: int) -> int:
        cells = self._seen(row)
        wides = self._widths(cells, width)
        return max(
            (
                cell.heightForWidth(wide) if cell.hasHeightForWidth() else cell.sizeHint().height()
                for (cell, _), wide in zip(cells, wides, strict=True)
            ),
            default=0,
        )


def _stops(cell: QWidget) -> list[QWidget]:
    if isinstance(cell, Entry):
        return [cell.field.line]
    if isinstance(cell, ChoiceRow):
        return list(cell.chips.values())
    return [cell]
