"""Which days are looked at: today, yesterday, seven days, or those that the calendar was asked for."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from enum import Enum
from math import ceil
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from pos_app.day import day_bounds
from pos_app.window.language import Language
from pos_app.window.look import Look, paint_icon
from pos_app.window.widgets.card import FIELD_RADIUS_PX, paint_card
from pos_app.window.widgets.focus_ring import FocusRing
from pos_app.window.widgets.text import Align, draw_lines, word_font

_ICON_PX: Final = 24


class Days(Enum):
    """A choice of days, by the key of its words."""

    TODAY = "today"
    YESTERDAY = "yesterday"
    WEEK = "last_7_days"
    CHOSEN = "choose_days"


Span = tuple[date, date] | None
"""The first and the last day; None: all time."""
Bounds = tuple[datetime | None, datetime | None]


class DayChoice(QWidget):
    """64 px high. `changed`: other days were chosen; `calendar_wanted`: some that have no word. GUI thread.

    `today` answers the local day.
    """

    changed = Signal()
    calendar_wanted = Signal()

    def __init__(
        self, look: Look, language: Language, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self._today = today
        self._days = Days.TODAY
        self._chosen: Span = None
        self.cells = {days: _Cell(look, "cal" if days is Days.CHOSEN else "", self) for days in Days}
        self._choices = QButtonGroup(self)
        for cell in self.cells.values():
            self._choices.addButton(cell)
        self.cells[Days.TODAY].setChecked(True)
        self._choices.buttonClicked.connect(self._touched)
        language.changed.connect(self._retell)
        look.changed.connect(self.update)
        self._retell()

    @property
    def days(self) -> Days:
        return self._days

    @property
    def span(self) -> Span:
        """The days that are chosen, as the clock has it now."""
        today = self._today()
        match self._days:
            case Days.TODAY:
                return today, today
            case Days.YESTERDAY:
                return today - timedelta(days=1), today - timedelta(days=1)
            case Days.WEEK:
                return today - timedelta(days=6), today
            case Days.CHOSEN:
                return self._chosen

    @property
    def bounds(self) -> Bounds:
        """The same as times: its begin, and the end that it does not include."""
        span = self.span
        return (None, None) if span is None else (day_bounds(span[0])[0], day_bounds(span[1])[1])

    @property
    def is_one_day(self) -> bool:
        span = self.span
        return span is not None and span[0] == span[1]

    def choose(self, days: Days, span: Span = None) -> None:
        """Takes that choice, without saying so; `span` goes with CHOSEN."""
        self._days, self._chosen = days, span
        self.cells[days].setChecked(True)

    def sizeHint(self) -> QSize:
        return QSize(8 + sum(cell.sizeHint().width() for cell in self.cells.values()), 64)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _: QPaintEvent) -> None:
        paint_card(QPainter(self), self._look, QRectF(self.rect()), radius_px=FIELD_RADIUS_PX)

    def _touched(self, cell: QAbstractButton) -> None:
        days = next(days for days, each in self.cells.items() if each is cell)
        if days is Days.CHOSEN:
            # What is chosen stays so until the calendar says something else.
            self.cells[self._days].setChecked(True)
            self.calendar_wanted.emit()
        else:
            self.choose(days)
            self.changed.emit()

    def _retell(self) -> None:
        for days, cell in self.cells.items():
            cell.set_words(self._language.say(days.value))
        self.updateGeometry()
        self._arrange()

    def _arrange(self) -> None:
        spare = (self.width() - self.sizeHint().width()) / len(self.cells)
        left = 4.0
        for cell in self.cells.values():
            width = cell.sizeHint().width() + spare
            cell.setGeometry(round(left), 0, round(left + width) - round(left), 64)
            left += width


class _Cell(QAbstractButton):
    """A word or an icon; the chosen one is filled."""

    def __init__(self, look: Look, icon: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._icon = icon
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.focus_ring = FocusRing(look, self, FIELD_RADIUS_PX)

    def set_words(self, words: str) -> None:
        self.setText(words)
        self.setAccessibleName(words)
        self.setToolTip(words if self._icon else "")
        self.update()

    def sizeHint(self) -> QSize:
        if self._icon:
            return QSize(65, 64)
        return QSize(max(64, ceil(QFontMetricsF(word_font(16, 600)).horizontalAdvance(self.text())) + 32), 64)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        on = self.isChecked()
        if on or self.isDown():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.color("primary" if on else "primary_tint"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0, 4, 0, -4), 8, 8)
        ink = self._look.color("on_primary" if on else "ink2")
        if self._icon:
            left, top = (self.width() - _ICON_PX) / 2, (self.height() - _ICON_PX) / 2
            paint_icon(painter, self._icon, QRectF(round(left), top, _ICON_PX, _ICON_PX), ink)
        else:
            box = QRectF(0, 20, self.width(), 24)
            draw_lines(painter, box, [self.text()], word_font(16, 600 if on else 500), 24, ink, Align.AlignHCenter)
