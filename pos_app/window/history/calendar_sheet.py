"""Days from a calendar: touch the first, touch the last."""

from collections.abc import Callable
from datetime import date
from typing import Final

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from pos_app.window.history.day_choice import Span
from pos_app.window.history.month_grid import ROWS, MonthGrid
from pos_app.window.history.sheet import EDGE_PX, Sheet
from pos_app.window.history.wording import calendar_day, span_words
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.widgets.button import Button, Role
from pos_app.window.widgets.measure import Measure
from pos_app.window.widgets.text import Align, Size, Text, fit_larger, word_font

_DAY_PX, _NAMES_PX, _HINT_PX = 64, 28, 40
_WIDTH: Final = 7 * _DAY_PX + 2 * EDGE_PX
_HEIGHT: Final = 2 * EDGE_PX + 64 + 8 + _NAMES_PX + ROWS * _DAY_PX + _HINT_PX + 64
_BUTTON: Final = Measure(text_px=18, icon_px=24, padding_px=12)


class CalendarSheet(Sheet):
    """`chosen` carries a Span. GUI thread. `today` answers the local day."""

    chosen = Signal(object)

    def __init__(self, look: Look, language: Language, today: Callable[[], date], parent: QWidget) -> None:
        super().__init__(look, QSize(_WIDTH, _HEIGHT), parent)
        self._language = language
        self._today = today
        self._first: date | None = None
        self._last: date | None = None
        self.before = Button(look, language, spoken="month_before", icon="back", measure=_BUTTON, parent=self)
        self.month = Text(look, word_font(20, 600), 28, "ink", align=Align.AlignHCenter, parent=self)
        self.after = Button(look, language, spoken="month_after", icon="next", measure=_BUTTON, parent=self)
        self.grid = MonthGrid(look, language, self)
        self.hint = Text(look, word_font(16), 24, "ink2", align=Align.AlignHCenter, parent=self)
        self.always = Button(look, language, words="all_time", measure=_BUTTON, parent=self)
        self.show_days = Button(look, language, words="show_found", role=Role.PRIMARY, measure=_BUTTON, parent=self)
        self.setFocusProxy(self.grid)
        self.before.clicked.connect(self._month_before)
        self.after.clicked.connect(self._month_after)
        self.grid.touched.connect(self._touch)
        self.grid.month_changed.connect(self._retell)
        self.always.clicked.connect(self._choose_all)
        self.show_days.clicked.connect(self._choose)
        language.changed.connect(self._retell)
        self._retell()

    def begin(self, span: Span) -> None:
        """Starts from what is chosen now."""
        self._first, self._last = span if span is not None else (None, None)
        self._mark()
        self.grid.go_to(self._last or self._today())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            # The first Enter on a day chooses it, the next one shows.
            if self._last is None or self.grid.cursor_day not in (self._first, self._last):
                self._touch(self.grid.cursor_day)
            else:
                self._choose()
        else:
            super().keyPressEvent(event)

    def called(self) -> str:
        return self._language.say("choose_days")

    def arrange(self) -> None:
        inside = self.inside
        left, width, top = inside.left(), inside.width(), inside.top()
        self.before.setGeometry(left, top, 64, 64)
        self.after.setGeometry(left + width - 64, top, 64, 64)
        self.month.setGeometry(
            left + 72, top + (64 - self.month.sizeHint().height()) // 2, width - 144, self.month.sizeHint().height()
        )
        foot = inside.bottom() + 1 - 64
        half = (width - 12) // 2
        self.always.setGeometry(left, foot, half, 64)
        self.show_days.setGeometry(left + width - half, foot, half, 64)
        self.hint.setGeometry(left, foot - _HINT_PX + 3, width, 34)
        days = top + 64 + 8 + _NAMES_PX
        self.grid.setGeometry(left, days, width, foot - _HINT_PX - days)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter, inside, locale = QPainter(self), self.inside, QLocale(self._language.locale)
        day = inside.width() / 7
        for index in range(7):
            name = locale.dayName(index + 1, QLocale.FormatType.ShortFormat)
            box = QRectF(inside.left() + index * day, inside.top() + 64 + 8, day, _NAMES_PX)
            fit = fit_larger(name, word_font(14), 20, self._look, Size(day, _NAMES_PX))
            fit.draw(painter, box, self._look.color("ink2"), Align.AlignHCenter)

    def _month_before(self) -> None:
        self.grid.go_by_months(-1)

    def _month_after(self) -> None:
        self.grid.go_by_months(1)

    def _touch(self, day: date) -> None:
        if self._first is None or self._last is not None:
            self._first, self._last = day, None
        else:
            self._first, self._last = sorted((self._first, day))
        self._mark()

    def _mark(self) -> None:
        self.grid.show_days(self._first, self._last, self._today())
        self._retell()

    def _choose(self) -> None:
        if self._first is not None:
            self.chosen.emit((self._first, self._last or self._first))

    def _choose_all(self) -> None:
        self.chosen.emit(None)

    def _retell(self) -> None:
        say, language = self._language.say, self._language
        month = self.grid.month
        name = QLocale(language.locale).standaloneMonthName(month.month)
        self.month.set_text(f"{name[:1].upper()}{name[1:]} {month.year}")
        if self._first is None:
            self.hint.set_text(say("choose_first_day"))
        elif self._last is None:
            self.hint.set_text(say("choose_last_day", first=calendar_day(self._first, language)))
        else:
            self.hint.set_text(span_words(self._first, self._last, language))
        self.show_days.setEnabled(self._first is not None)
        self.update()
