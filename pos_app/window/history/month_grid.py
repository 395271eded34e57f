"""The days of a month, to be touched or walked through by arrow keys."""

from calendar import Calendar
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from pos_app.window.accessible import has_role
from pos_app.window.history.wording import calendar_day
from pos_app.window.language import Language
from pos_app.window.look import Look, font
from pos_app.window.widgets.focus_ring import FocusRing

ROWS: Final = 6
EARLIEST: Final = date(2000, 1, 1)
_STEPS: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}


class MonthGrid(QWidget):
    """Six weeks from Monday on. `touched` carries a day, `month_changed`: another month is shown. GUI thread.

    Days after `latest` can't be touched.
    """

    touched = Signal(object)
    month_changed = Signal()

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        has_role(self, QAccessible.Role.Cell)
        self._look = look
        self._language = language
        self._latest = self._cursor = EARLIEST
        self._first: date | None = None
        self._last: date | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.focus_ring = FocusRing(look, self, 12)
        look.changed.connect(self.update)
        language.changed.connect(self._speak)

    @property
    def month(self) -> date:
        """The first day of the month that is shown."""
        return self._cursor.replace(day=1)

    @property
    def cursor_day(self) -> date:
        """Where the keyboard is."""
        return self._cursor

    def show_days(self, first: date | None, last: date | None, latest: date) -> None:
        """Marks the days from `first` to `last`; None: not chosen yet."""
        self._first, self._last, self._latest = first, last, latest
        self.update()

    def go_to(self, day: date) -> None:
        """Moves the keyboard's day, and shows its month."""
        before = self.month
        self._cursor = min(max(day, EARLIEST), self._latest)
        if self.month != before:
            self.month_changed.emit()
        self._speak()
        self.update()

    def go_by_months(self, months: int) -> None:
        whole = self._cursor.year * 12 + self._cursor.month - 1 + months
        first = date(whole // 12, whole % 12 + 1, 1)
        days = ((first + timedelta(days=31)).replace(day=1) - first).days
        self.go_to(first.replace(day=min(self._cursor.day, days)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Left | Qt.Key.Key_Right | Qt.Key.Key_Up | Qt.Key.Key_Down:
                self.go_to(self._cursor + timedelta(days=_STEPS[Qt.Key(event.key())]))
            case Qt.Key.Key_PageUp | Qt.Key.Key_PageDown:
                self.go_by_months(1 if event.key() == Qt.Key.Key_PageDown else -1)
            case Qt.Key.Key_Home:
                self.go_to(self.month)
            case Qt.Key.Key_Space:
                self.touched.emit(self._cursor)
            case _:
                event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        column = int(event.position().x() * 7 / max(1, self.width()))
        row = int(event.position().y() * ROWS / max(1, self.height()))
        day = self._days()[min(row, ROWS - 1) * 7 + min(column, 6)]
        if EARLIEST <= day <= self._latest:
            self.go_to(day)
            self.touched.emit(day)

    def place_of(self, day: date) -> QRectF | None:
        """Where a day of the month that is shown stands."""
        days = self._days()
        if day not in days:
            return None
        row, column = divmod(days.index(day), 7)
        across, down = self.width() / 7, self.height() / ROWS
        return QRectF(column * across, row * down, across, down)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for day in self._days():
            place = self.place_of(day)
            if place is not None:
                self._paint_day(painter, day, place.adjusted(2, 2, -2, -2))

    def _paint_day(self, painter: QPainter, day: date, place: QRectF) -> None:
        end, inside = day in (self._first, self._last), self._is_inside(day)
        painter.setPen(Qt.PenStyle.NoPen)
        if end or inside:
            painter.setBrush(self._look.color("primary" if end else "primary_tint"))
            painter.drawRoundedRect(place, 12, 12)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if day == self._cursor and self.hasFocus():
            painter.setPen(QPen(self._look.color("on_primary" if end else "primary"), 2))
            painter.drawRoundedRect(place.adjusted(4, 4, -4, -4), 8, 8)
        elif day == self._latest and not end:
            painter.setPen(QPen(self._look.color("line"), 2))
            painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), 12, 12)
        ours = day.month == self._cursor.month
        ink = "on_primary" if end else "disabled" if day > self._latest else "ink" if ours else "ink3"
        painter.setPen(self._look.color(ink))
        painter.setFont(self._look.enlarged(font(18, 600 if ours else 400)))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(day.day))

    def _is_inside(self, day: date) -> bool:
        return self._first is not None and self._last is not None and self._first <= day <= self._last

    def _days(self) -> list[date]:
        shown = list(Calendar(0).itermonthdates(self._cursor.year, self._cursor.month))
        while len(shown) < ROWS * 7:
            shown.append(shown[-1] + timedelta(days=1))
        return shown

    def _speak(self) -> None:
        words = calendar_day(self._cursor, self._language)
        if words != self.accessibleName():
            self.setAccessibleName(words)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))
