"""The groups of states side by side, each with how many rows it has."""

from math import ceil
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QScrollArea, QScroller, QWidget

from pos_app.journal.finding import COUNT_LIMIT, Counts
from pos_app.journal.query import Group
from pos_app.money import group_digits
from pos_app.window.history.wording import GROUP_BADGES
from pos_app.window.language import Language
from pos_app.window.look import Look, font
from pos_app.window.widgets.badge import paint_badge
from pos_app.window.widgets.card import FIELD_RADIUS_PX, paint_card
from pos_app.window.widgets.chip import Chip
from pos_app.window.widgets.text import Align, draw_lines, word_font

_PAD_PX, _ICON_PX, _GAP_PX, _TEXT_PX = 13, 24, 8, 15
_APART_PX: Final = 8
RING_PX: Final = 5
"""Room for the focus ring around the chips, which the scrolled row would cut off."""


class GroupChips(QScrollArea):
    """One row, which is pushed sideways where it is too long. `chosen` carries a Group. GUI thread."""

    chosen = Signal(object)

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._row = QWidget()
        self.chips = {group: _GroupChip(look, group, self._row) for group in Group}
        self._choices = QButtonGroup(self)
        for chip in self.chips.values():
            self._choices.addButton(chip)
        self.chips[Group.ALL].setChecked(True)
        self._choices.buttonClicked.connect(self._choose)
        self.setWidget(self._row)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self._row.setAutoFillBackground(False)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        language.changed.connect(self._retell)
        self._retell()

    @property
    def group(self) -> Group:
        return next(group for group, chip in self.chips.items() if chip.isChecked())

    def choose(self, group: Group) -> None:
        """As if it were touched, without saying so."""
        self.chips[group].setChecked(True)
        self.ensureWidgetVisible(self.chips[group])

    def show_counts(self, counts: Counts | None) -> None:
        """None: they are not known yet."""
        for group, chip in self.chips.items():
            chip.set_count(_count_words(counts, group))
        self._retell()

    def wheelEvent(self, event: QWheelEvent) -> None:
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - event.angleDelta().y() - event.angleDelta().x())

    def _choose(self, chip: QAbstractButton) -> None:
        self.ensureWidgetVisible(chip)
        self.chosen.emit(self.group)

    def _retell(self) -> None:
        left = RING_PX
        for group, chip in self.chips.items():
            chip.set_words(self._language.say(f"group_{group}"))
            width = chip.sizeHint().width()
            chip.setGeometry(left, RING_PX, width, 64)
            left += width + _APART_PX
        self._row.resize(left - _APART_PX + RING_PX, 64 + 2 * RING_PX)


class _GroupChip(Chip):
    """An icon of its own silhouette, the word, and the count."""

    def __init__(self, look: Look, group: Group, parent: QWidget) -> None:
        super().__init__(look, "", "", parent)
        self._badge = GROUP_BADGES.get(group)
        self._count = ""

    def set_words(self, words: str) -> None:
        self.setText(words)
        self.setAccessibleName(" ".join(filter(None, (words, self._count))))
        self.update()

    def set_count(self, count: str) -> None:
        self._count = count

    def sizeHint(self) -> QSize:
        # In bold, so that it keeps its width when it is chosen.
        words = QFontMetricsF(word_font(_TEXT_PX, 700)).horizontalAdvance(self.text())
        count = QFontMetricsF(font(_TEXT_PX)).horizontalAdvance(self._count)
        return QSize(ceil(2 * _PAD_PX + self._icon_px + words + (_GAP_PX + count if self._count else 0)), 64)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        on = self.isChecked()
        fill = "primary_tint" if on or self.isDown() else "surface"
        line, width = ("primary", 2) if on else ("line", 1)
        rect = QRectF(self.rect())
        paint_card(painter, self._look, rect, radius_px=FIELD_RADIUS_PX, fill=fill, line=line, line_px=width)
        if self._badge is not None:
            paint_badge(painter, self._look, self._badge, QRectF(_PAD_PX, (64 - _ICON_PX) / 2, _ICON_PX, _ICON_PX))
        face, count = word_font(_TEXT_PX, 700 if on else 500), font(_TEXT_PX)
        box = QRectF(_PAD_PX + self._icon_px, 20, self.width(), 24)
        ink = self._look.color("primary" if on else "ink")
        draw_lines(painter, box, [self.text()], face, 24, ink, Align.AlignLeft)
        box = QRectF(0, 20, self.width() - _PAD_PX, 24)
        draw_lines(painter, box, [self._count], count, 24, self._look.color("ink2"), Align.AlignRight)

    @property
    def _icon_px(self) -> int:
        return _ICON_PX + _GAP_PX if self._badge is not None else 0


def _count_words(counts: Counts | None, group: Group) -> str:
    if counts is None:
        return ""
    number = min(counts.of[group], COUNT_LIMIT) if counts.capped else counts.of[group]
    return group_digits(number) + ("+" if counts.capped and counts.of[group] else "")
