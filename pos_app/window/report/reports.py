"""Which report is shown, and when the journal is asked for it again."""

from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from pos_app.journal.schema import JournalError
from pos_app.report import ShiftReport
from pos_app.window.look_up import LookUp
from pos_app.window.report.asking import Found, find_report

ASK_AGAIN_MS: Final = 1000
"""The report of the shift that goes on is asked for at most so often while payments come in."""


class Reports(QObject):
    """Asks by `look_up`; `arrived` and `unread` follow. GUI thread.

    The newest question counts: an answer to an older one is dropped.
    """

    arrived = Signal()
    unread = Signal()

    def __init__(self, look_up: LookUp, till: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look_up = look_up
        self._till = till
        self._number: int | None = None
        self._watched = False
        self._news = False
        self._again = QTimer(self, singleShot=True, interval=ASK_AGAIN_MS)
        self._again.timeout.connect(self._ask_if_news)
        self.asked = 0
        self.found: Found | None = None

    @property
    def report(self) -> ShiftReport | None:
        """None before one was read, and while no shift is open."""
        return None if self.found is None else self.found.report

    def open(self, number: int | None) -> None:
        """The shift of that number from now on, or the one that goes on."""
        self._number = number
        self.ask()

    def ask(self) -> None:
        self.asked += 1
        self._news = False
        self._look_up(partial(find_report, self.asked, self._number, self._till), self._answer)

    def watch(self, watched: bool) -> None:
        """Whether anybody looks: news are read only then."""
        self._watched = watched
        if not watched:
            self._again.stop()

    def changed(self) -> None:
        """An order or a refund changed."""
        self._news = True
        if not self._again.isActive():
            self._ask_if_news()

    def keep(self, report: ShiftReport) -> None:
        """This one is shown now, and what lies beside it is asked for."""
        self._number = report.shift.number
        self.found = Found(self.asked, report)
        self.ask()

    def forget(self) -> None:
        """The next question is for the shift that goes on."""
        self._number, self.found = None, None
        self.asked += 1

    def _ask_if_news(self) -> None:
        goes_on = self.report is None or self.report.shift.closed_at is None
        if self._news and self._watched and goes_on:
            self.ask()
            self._again.start()

    def _answer(self, found: Found | JournalError) -> None:
        if isinstance(found, JournalError):
            self.unread.emit()
        elif found.asked == self.asked:
            self.found = found
            if found.report is None:
                self._number = None
            self.arrived.emit()
