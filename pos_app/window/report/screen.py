"""The report of a shift on the cashier's screen: looked at (X), closed for good (Z), looked up again later."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from pos_app.day import local_day
from pos_app.journal.schema import JournalError
from pos_app.report import ShiftReport
from pos_app.till.messages import ShiftClosed, ShiftNotClosed
from pos_app.window.accessible import has_role
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.look_up import LookUp
from pos_app.window.report.asking import Month, find_month
from pos_app.window.report.bar import ReportBar
from pos_app.window.report.body import ReportBody
from pos_app.window.report.calendar import ShiftCalendar
from pos_app.window.report.closing import Action, ClosingPage, asking, done, refused, under_way
from pos_app.window.report.nothing import NothingPage
from pos_app.window.report.reports import Reports
from pos_app.window.report.saving import save_csv
from pos_app.window.report.wording import day_words, shift_words, title_words


def _today() -> date:
    return local_day(datetime.now(UTC))


class ReportScreen(QWidget):
    """Opens at the shift that goes on, and stays at what was chosen until it is left. GUI thread.

    `close_wanted` carries whether to close without a comparison; the owner answers with `show_closed` or
    `show_not_closed`. `print_wanted` carries a ShiftReport, `order_wanted` the ID of an order.
    """

    left = Signal()
    close_wanted = Signal(bool)
    print_wanted = Signal(object)
    reconcile_wanted = Signal()
    order_wanted = Signal(str)

    def __init__(
        self,
        look: Look,
        language: Language,
        till: str,
        look_up: LookUp,
        csv_folder: Path,
        today: Callable[[], date] = _today,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._till = till
        self._look_up = look_up
        self._csv_folder = csv_folder
        self._today = today
        self._month_asked: date | None = None
        self._chooses = False
        self.reports = Reports(look_up, till, self)
        self.bar = ReportBar(look, language)
        self.body = ReportBody(look, language)
        self.nothing = NothingPage(look, language)
        self.calendar = ShiftCalendar(look, language, today)
        self.closing = ClosingPage(look, language)
        self._pages = QStackedWidget()
        for page in (self.nothing, self.body, self.calendar, self.closing):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._pages, 1)
        # The keys are heard here, and nothing is there to be seen of a focus: Tab goes to what can be pressed.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        has_role(self, QAccessible.Role.Pane, name=self.bar.title.text)
        self._connect()
        language.changed.connect(self._retell)
        self._retell()

    # What the owner says.

    @property
    def page(self) -> QWidget | None:
        """What lies below the bar now."""
        return self._pages.currentWidget()

    @property
    def report(self) -> ShiftReport | None:
        """The report that is shown; None before it was read, and while no shift is open."""
        return self.reports.report

    def may_close(self, may: bool) -> None:
        """Whether who is signed in may close a shift; otherwise the button says who may."""
        self.body.panel.may_close(may)

    def may_print(self, may: bool) -> None:
        """Whether there is a printer."""
        self.body.panel.may_print(may)
        self.closing.may_print(may)

    def changed(self) -> None:
        """An order or a refund changed. Of interest while the shift that goes on is shown; cheap otherwise."""
        self.reports.changed()

    def show_closed(self, closed: ShiftClosed) -> None:
        """The shift was closed: its Z is what is shown from now on."""
        if self.page is not self.closing:
            self.changed()
            return
        self.reports.keep(closed.report)
        self.body.show_report(closed.report)
        self.closing.show_step(done(closed.report))
        self._retell()

    def show_not_closed(self, answer: ShiftNotClosed) -> None:
        """The shift goes on. Of interest to whoever waits for its end."""
        if self.page is self.closing and self.closing.step.busy:
            self.closing.show_step(refused(answer.why, answer.detail))

    # What happens here.

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        step = self.closing.step
        if event.spontaneous() or (self.page is self.closing and (step.busy or step.closed is not None)):
            return
        self._chooses = False
        self.reports.watch(True)
        self.reports.ask()
        self._show_page(self.nothing if self.report is None else self.body)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        self.reports.watch(False)
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self._back()
            case Qt.Key.Key_PageUp if self.bar.earlier.isVisible() and self.bar.earlier.isEnabled():
                self._earlier()
            case Qt.Key.Key_PageDown if self.bar.later.isVisible() and self.bar.later.isEnabled():
                self._later()
            case Qt.Key.Key_P if self.page is self.body and not event.isAutoRepeat():
                self.body.panel.ask_to_print()
            case _:
                super().keyPressEvent(event)

    def _connect(self) -> None:
        self.bar.left.connect(self._back)
        self.bar.earlier_pressed.connect(self._earlier)
        self.bar.later_pressed.connect(self._later)
        self.bar.day_pressed.connect(self._choose_shift)
        self.body.panel.save_pressed.connect(self._save)
        self.body.panel.print_pressed.connect(self._print)
        self.body.panel.close_pressed.connect(self._ask_to_close)
        self.body.details.order_chosen.connect(self.order_wanted)
        self.body.details.compare_pressed.connect(self.reconcile_wanted)
        self.nothing.again_pressed.connect(self.reports.ask)
        self.reports.arrived.connect(self._show_found)
        self.reports.unread.connect(self._show_unread)
        self.calendar.month_wanted.connect(self._ask_month)
        self.calendar.shift_chosen.connect(self._open_chosen)
        self.calendar.left.connect(self._back)
        self.closing.chosen.connect(self._go_on)

    # Which report.

    def _open_chosen(self, number: int) -> None:
        self._chooses = False
        self.reports.open(number)

    def _show_found(self) -> None:
        found, report = self.reports.found, self.report
        if report is not None:
            self.body.show_report(report)
        else:
            first = found is None or found.earlier is None
            self.nothing.show_words("no_shift", "no_shift_first" if first else "no_shift_hint")
        if self.page is not self.closing and not self._chooses:
            self._show_page(self.nothing if report is None else self.body)
        self._retell()

    def _show_unread(self) -> None:
        if self.page is not self.closing:
            self._chooses = False
            self.nothing.show_words("report_unread", again=True)
            self._show_page(self.nothing)

    def _earlier(self) -> None:
        found = self.reports.found
        if found is not None and found.earlier is not None:
            self.reports.open(found.earlier)

    def _later(self) -> None:
        found = self.reports.found
        # After the last Z comes the shift that is not open yet.
        if found is not None and found.report is not None:
            self.reports.open(found.later)

    def _choose_shift(self) -> None:
        if self.page is self.calendar:
            self._back()
            return
        self._chooses = True
        self._show_page(self.calendar)
        opened = self._today() if self.report is None else local_day(self.report.shift.opened_at)
        self.calendar.open_at(opened)

    def _ask_month(self, first_day: date) -> None:
        self._month_asked = first_day
        self._look_up(partial(find_month, first_day), self._show_month)

    def _show_month(self, found: Month | JournalError) -> None:
        if isinstance(found, Month):
            if found.first_day == self._month_asked:
                self.calendar.show_month(found)
        else:
            self._show_unread()

    def _back(self) -> None:
        if self.page is self.closing:
            if self.closing.step.cancel is not None:
                self._go_on(self.closing.step.cancel)
        elif self.page is self.calendar:
            self._chooses = False
            self._show_page(self.nothing if self.report is None else self.body)
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            # Opened again, it begins with the shift that goes on.
            self.reports.forget()
            self.nothing.show_words()
            self.left.emit()

    # What is done with it.

    def _print(self) -> None:
        if self.report is not None:
            self.print_wanted.emit(self.report)

    def _save(self) -> None:
        if self.report is not None:
            self.body.panel.save.set_busy(True)
            self._look_up(partial(save_csv, self._csv_folder, self.report, self._language.locale), self._saved)

    def _saved(self, path: Path | JournalError | None) -> None:
        self.body.panel.save.set_busy(False)
        if isinstance(path, Path):
            self.body.note.say("csv_saved", good=True, path=path)
        else:
            self.body.note.say("csv_not_saved", good=False)

    def _ask_to_close(self) -> None:
        if self.report is not None and self.report.shift.closed_at is None:
            self.closing.show_step(asking(self.report))
            self._show_page(self.closing)

    def _go_on(self, action: Action) -> None:
        match action:
            case Action.CLOSE | Action.AGAIN:
                self._close(unreconciled=False)
            case Action.CLOSE_ANYWAY:
                self._close(unreconciled=True)
            case Action.PRINT:
                self._print()
                self._show_page(self.body)
            case Action.KEEP | Action.TO_REPORT | Action.SHOW:
                self._show_page(self.body)
                self.reports.ask()
                self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close(self, *, unreconciled: bool) -> None:
        self.closing.show_step(under_way(compared=not unreconciled))
        self.close_wanted.emit(unreconciled)

    # What it says.

    def _show_page(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        if page is not self.body:
            self.body.note.hide()
        self.bar.set_steering(page in (self.body, self.nothing))
        self._retell()

    def _retell(self) -> None:
        report, found = self.report, self.reports.found
        if report is None:
            place = self._language.say("till", name=self._till)
            day = day_words(self._today(), self._language)
        else:
            place = shift_words(report, self._language)
            day = day_words(local_day(report.shift.opened_at), self._language)
        self.bar.show_words(title_words(report, self._language), place, day)
        closed = report is not None and report.shift.closed_at is not None
        earlier = found is not None and found.earlier is not None
        self.bar.set_ways(earlier=earlier, later=found is not None and (found.later is not None or closed))
