"""What lies over the history for a moment: the calendar, a span of sums, the export."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pos_app.journal.export import Format
from pos_app.journal.query import Query
from pos_app.window.history.amount_sheet import AmountSheet
from pos_app.window.history.bar import HistoryBar
from pos_app.window.history.calendar_sheet import CalendarSheet
from pos_app.window.history.day_choice import Days, Span
from pos_app.window.history.export_sheet import ExportSheet
from pos_app.window.history.exporting import Ended, Exporting
from pos_app.window.history.sheet import Sheet
from pos_app.window.history.wording import days_of
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.look_up import LookUp


class Sheets(QObject):
    """Opens what the bar asks for, over `page`. GUI thread. `query` answers what is chosen now.

    `days_chosen`: the bar has other days. `put_away`: the keyboard may go back to the page.
    """

    days_chosen = Signal()
    put_away = Signal()

    def __init__(
        self,
        look: Look,
        language: Language,
        look_up: LookUp,
        today: Callable[[], date],
        query: Callable[[], Query],
        bar: HistoryBar,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._language = language
        self._query = query
        self._bar = bar
        self._page = page
        self.calendar = CalendarSheet(look, language, today, page)
        self.amounts = AmountSheet(look, language, page)
        self.export = ExportSheet(look, language, page)
        self.exporting = Exporting(language, look_up, page)
        bar.days.calendar_wanted.connect(self._open_calendar)
        bar.amounts_wanted.connect(self._open_amounts)
        bar.export_wanted.connect(self._open_export)
        self.calendar.chosen.connect(self._choose_days)
        self.amounts.chosen.connect(self._choose_amounts)
        self.export.wanted.connect(self._export)
        self.export.stopped.connect(self.exporting.give_up)
        self.exporting.begun.connect(self.export.show_running)
        self.exporting.ended.connect(self._exported)
        for sheet in self._all:
            sheet.left.connect(self.close)

    @property
    def open_one(self) -> Sheet | None:
        return next((sheet for sheet in self._all if not sheet.isHidden()), None)

    def close(self) -> None:
        """An export that is being written goes on."""
        # Before it hides: else the keyboard would go to whatever comes next.
        self.put_away.emit()
        for sheet in self._all:
            sheet.hide()

    def fit(self) -> None:
        """The page has another size."""
        for sheet in self._all:
            sheet.setGeometry(self._page.rect())
            sheet.arrange()

    @property
    def _all(self) -> tuple[Sheet, ...]:
        return self.calendar, self.amounts, self.export

    def _open_calendar(self) -> None:
        self.calendar.begin(self._bar.days.span)
        self.calendar.open_below(self._bar.days)

    def _open_amounts(self) -> None:
        query = self._query()
        self.amounts.begin(query.amount_from, query.amount_to)
        self.amounts.open_below(self._bar.search)

    def _open_export(self) -> None:
        if not self.exporting.is_running:
            self.export.begin(partial(self._in_words, self._query(), self._bar.search.text()))
        self.export.open_below(self._bar.search)

    def _in_words(self, query: Query, sought: str) -> str:
        group, days = self._language.say(f"group_{query.group}"), days_of(query, self._language)
        return " · ".join(filter(None, (days, group, sought)))

    def _choose_days(self, span: Span) -> None:
        self._bar.days.choose(Days.CHOSEN, span)
        self.close()
        self.days_chosen.emit()

    def _choose_amounts(self, text: str) -> None:
        self.close()
        self._bar.search.set_text(text)

    def _export(self, form: Format) -> None:
        self.exporting.ask_where(self._query(), form)

    def _exported(self, ended: Ended) -> None:
        self.export.show_ended(ended)
        if self.export.isHidden() and self._page.isVisible() and self.open_one is None:
            self.export.open_below(self._bar.search)
