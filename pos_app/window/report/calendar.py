"""A month of shifts: each day with what it brought, and the shifts of a day to choose from."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QLocale, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from pos_app.day import local_day
from pos_app.money import format_tenge, group_digits
from pos_app.window.accessible import has_role
from pos_app.window.language import Language
from pos_app.window.look import Look, font
from pos_app.window.report.asking import Month, ShiftOfMonth, month_before, next_month
from pos_app.window.report.rows import Figure, Row, RowList
from pos_app.window.report.wording import day_words, hours_words, month_words
from pos_app.window.widgets.button import Button
from pos_app.window.widgets.card import FIELD_RADIUS_PX, paint_card
from pos_app.window.widgets.focus_ring import FocusRing
from pos_app.window.widgets.measure import BAR
from pos_app.window.widgets.text import Align, Text, draw_lines, word_font

_DAYS, _WEEKS = 7, 6
_GAP_PX, _BUTTON_PX, _WEEKDAY_PX = 8, 64, 28
_MEASURE: Final = replace(BAR, radius_px=12)


class DayCell(QAbstractButton):
    """One day: its number, and what its shifts brought. GUI thread."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.day = date.min
        self.brought = ""
        self._today = False
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.focus_ring = FocusRing(look, self, FIELD_RADIUS_PX)
        look.changed.connect(self.update)

    def show_day(self, day: date, brought: str, name: str, *, today: bool) -> None:
        """A day without shifts, where `brought` is empty, can't be touched."""
        self.day, self.brought, self._today = day, brought, today
        self.setText(str(day.day))
        self.setAccessibleName(name)
        self.setEnabled(bool(brought))
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        rect, on = QRectF(self.rect()), self.isChecked()
        if self.isEnabled():
            fill = "primary_tint" if on or self.isDown() else "surface"
            line, width = ("primary", 2) if on else ("line", 1)
            paint_card(painter, self._look, rect, radius_px=FIELD_RADIUS_PX, fill=fill, line=line, line_px=width)
        elif self._today:
            paint_card(painter, self._look, rect, radius_px=FIELD_RADIUS_PX, fill="bg", line="line")
        middle = rect.center().y()
        number = self._look.color("ink" if self.isEnabled() else "ink3")
        top = middle - (24 if self.isEnabled() else 12)
        face = font(19, 700 if self.isEnabled() or self._today else 400)
        draw_lines(painter, QRectF(0, top, rect.width(), 24), [self.text()], face, 24, number, Align.AlignHCenter)
        if self.isEnabled():
            box = QRectF(0, top + 26, rect.width(), 20)
            draw_lines(painter, box, [self.brought], font(14), 20, self._look.color("ink2"), Align.AlignHCenter)


class ShiftCalendar(QWidget):
    """Asks for months by `month_wanted`; the owner answers with `show_month`. Emits a shift's number. GUI thread.

    `today` answers the local day.
    """

    month_wanted = Signal(date)
    shift_chosen = Signal(int)
    left = Signal()

    def __init__(
        self, look: Look, language: Language, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self._today = today
        self._month = Month(today().replace(day=1), (), None)
        self._day: date | None = None
        self.title = Text(look, word_font(20, 600), 28, "ink", align=Align.AlignHCenter, parent=self)
        self.before = Button(look, language, spoken="earlier_month", icon="back", measure=_MEASURE, parent=self)
        self.after = Button(look, language, spoken="later_month", icon="next", measure=_MEASURE, parent=self)
        self.weekdays = [Text(look, word_font(14), 20, "ink2", align=Align.AlignHCenter, parent=self) for _ in range(7)]
        self.cells = [DayCell(look, self) for _ in range(_DAYS * _WEEKS)]
        self._group = QButtonGroup(self)
        for cell in self.cells:
            self._group.addButton(cell)
        self.caption = Text(look, word_font(20, 600), 28, "ink", parent=self)
        self.shifts = RowList(look, self)
        self._group.buttonClicked.connect(self._choose_day)
        self.before.clicked.connect(self._month_before)
        self.after.clicked.connect(self._month_after)
        self.shifts.chosen.connect(self._choose_shift)
        # The keys are heard here, and nothing is there to be seen of a focus: Tab goes to what can be pressed.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        has_role(self, QAccessible.Role.Pane, name=self.title.text)
        language.changed.connect(self._retell)
        look.changed.connect(self.update)

    def open_at(self, day: date) -> None:
        """Asks for the month of that day, and has it chosen."""
        self._day = day
        self.month_wanted.emit(day.replace(day=1))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_month(self, month: Month) -> None:
        self._month = month
        self._retell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.left.emit()
            case Qt.Key.Key_PageUp if self.before.isEnabled():
                self._month_before()
            case Qt.Key.Key_PageDown if self.after.isEnabled():
                self._month_after()
            case _:
                super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color("bg"))
        paint_card(painter, self._look, self._list_card(), radius_px=16)

    def _month_before(self) -> None:
        self.month_wanted.emit(month_before(self._month.first_day))

    def _month_after(self) -> None:
        self.month_wanted.emit(next_month(self._month.first_day))

    def _choose_day(self, cell: QAbstractButton) -> None:
        if isinstance(cell, DayCell):
            self._day = cell.day
            shifts = self._of(cell.day)
            if len(shifts) == 1:
                self.shift_chosen.emit(shifts[0].shift.number)
            self._tell_day()

    def _choose_shift(self, number: str) -> None:
        self.shift_chosen.emit(int(number))

    def _of(self, day: date) -> list[ShiftOfMonth]:
        """A shift belongs to the day of its opening."""
        return [each for each in self._month.shifts if local_day(each.shift.opened_at) == day]

    # What it says.

    def _retell(self) -> None:
        month, today = self._month, self._today()
        self.title.set_text(month_words(month.first_day, self._language))
        self.before.setEnabled(month.begins is not None and month.begins < month.first_day)
        self.after.setEnabled(month.first_day < today.replace(day=1))
        locale = QLocale(self._language.locale)
        for index, text in enumerate(self.weekdays, 1):
            text.set_text(locale.dayName(index, QLocale.FormatType.ShortFormat))
        first = month.first_day - timedelta(days=month.first_day.weekday())
        for index, cell in enumerate(self.cells):
            self._tell_cell(cell, first + timedelta(days=index), today)
        self._tell_day()
        self._arrange()

    def _tell_cell(self, cell: DayCell, day: date, today: date) -> None:
        inside = (day.year, day.month) == (self._month.first_day.year, self._month.first_day.month)
        cell.setVisible(inside)
        shifts = self._of(day) if inside else []
        brought = self._brought(shifts)
        words = day_words(day, self._language)
        name = f"{words}, {self._language.say('shifts_count', len(shifts))}, {brought}" if shifts else words
        cell.show_day(day, brought, name, today=day == today)

    def _brought(self, shifts: Sequence[ShiftOfMonth]) -> str:
        if not shifts:
            return ""
        if any(each.shift.closed_at is None for each in shifts):
            return self._language.say("shift_open_now")
        return group_digits(sum(each.net for each in shifts if each.net is not None))

    def _tell_day(self) -> None:
        shifts = [] if self._day is None else self._of(self._day)
        # No cell of another month is the chosen day's.
        self._group.setExclusive(False)
        for cell in self.cells:
            cell.setChecked(bool(shifts) and cell.day == self._day and not cell.isHidden())
        self._group.setExclusive(True)
        if not shifts:
            self.caption.set_text(self._language.say("choose_shift_title"))
        elif self._day is not None:
            self.caption.set_text(day_words(self._day, self._language))
        self.shifts.show_rows([self._row(each) for each in shifts])

    def _row(self, each: ShiftOfMonth) -> Row:
        shift, say = each.shift, self._language.say
        name = say("shift_no", n=shift.number)
        title = f"{name[:1].upper()}{name[1:]}"
        note = " · ".join(filter(None, (hours_words(shift, self._language), shift.opened_by)))
        brought = say("shift_open_now") if shift.closed_at is None else "—"
        if each.net is not None:
            brought = format_tenge(each.net)
        return Row(
            title, note, (Figure(brought),), leads_to=str(shift.number), spoken=", ".join((title, note, brought))
        )

    # Geometry.

    def _list_card(self) -> QRectF:
        edge = 24 if self.width() >= 1200 else 16
        left = self._cells_width() + 2 * edge
        return QRectF(left, edge, self.width() - left - edge, self.height() - 2 * edge)

    def _cells_width(self) -> int:
        return round(self.width() * (0.6 if self.width() >= 1200 else 0.57))

    def _arrange(self) -> None:
        edge = 24 if self.width() >= 1200 else 16
        width = self._cells_width()
        self.before.setGeometry(edge, edge, _BUTTON_PX, _BUTTON_PX)
        self.after.setGeometry(edge + width - _BUTTON_PX, edge, _BUTTON_PX, _BUTTON_PX)
        self.title.setGeometry(edge + _BUTTON_PX, edge + 18, width - 2 * _BUTTON_PX, 28)
        top = edge + _BUTTON_PX + 12 + _WEEKDAY_PX
        across, down = (width + _GAP_PX) / _DAYS, (self.height() - edge - top + _GAP_PX) / _WEEKS
        for index, text in enumerate(self.weekdays):
            text.setGeometry(round(edge + index * across), top - _WEEKDAY_PX, round(across - _GAP_PX), 20)
        for index, cell in enumerate(self.cells):
            row, column = divmod(index, _DAYS)
            left, high = round(edge + column * across), round(top + row * down)
            cell.setGeometry(left, high, round(across - _GAP_PX), round(down - _GAP_PX))
        card = self._list_card().toRect()
        self.caption.setGeometry(card.left() + 24, card.top() + 20, card.width() - 48, 28)
        self.shifts.setGeometry(card.left() + 24, card.top() + 64, card.width() - 48, card.height() - 80)
