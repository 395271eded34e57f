"""Closes a shift: compares it with the gateway's books, makes its report, and keeps that for good (Z).

Belongs to the till's thread.
"""

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace

from pos_app.day import local_day
from pos_app.journal.report_json import to_json
from pos_app.journal.reporting import shift_report
from pos_app.journal.schema import JournalDamaged, JournalError
from pos_app.order import State
from pos_app.people import Right
from pos_app.report import Reconciliation, Shift
from pos_app.till.books import Books
from pos_app.till.clock import Clock
from pos_app.till.errands import DayReport, Errands
from pos_app.till.messages import Message, NotClosed, ShiftClosed, ShiftNotClosed
from pos_app.till.reconciling import Difference, Done
from pos_app.till.staff import Staff

_log = logging.getLogger(__name__)


class Closing:
    """ShiftClosed or ShiftNotClosed follows each wish."""

    def __init__(
        self,
        books: Books,
        staff: Staff,
        errands: Errands,
        clock: Clock,
        terminal: str,
        listen: Callable[[Message], None],
    ) -> None:
        self._books = books
        self._staff = staff
        self._errands = errands
        self._clock = clock
        self._terminal = terminal
        self._listen = listen
        self._by = ""

    def begin(self, *, unreconciled: bool) -> None:
        """Closes the shift that goes on, for whoever may; `unreconciled`: without asking the gateway."""
        by = self._staff.whoever_may(Right.REPORT)
        if by is None and self._staff.everybody:
            self._listen(ShiftNotClosed(NotClosed.NOT_ALLOWED))
            return
        try:
            shift = self._books.journal.open_shift()
            if shift is None:
                self._listen(ShiftNotClosed(NotClosed.EMPTY))
            elif self._somebody_pays():
                self._listen(ShiftNotClosed(NotClosed.PAYING))
            else:
                self._by = "" if by is None else by.name
                self._compare_or_close(shift, unreconciled)
        except JournalDamaged:
            raise
        except JournalError as error:
            self._refuse(error)

    def reconciled(self, report: DayReport, differences: Sequence[Difference]) -> None:
        """The gateway was asked about the shift's orders, and what it has was recorded."""
        left = tuple(each.order.id for each in differences if each.done is not Done.RECORDED)
        try:
            shift = self._books.journal.open_shift()
            if report.failure:
                self._listen(ShiftNotClosed(NotClosed.UNRECONCILED, report.failure))
            elif shift is None or shift.number != report.shift:
                self._listen(ShiftNotClosed(NotClosed.EMPTY))
            elif self._somebody_pays():
                # A customer came while the gateway was asked.
                self._listen(ShiftNotClosed(NotClosed.PAYING))
            else:
                self._close(shift, Reconciliation(self._clock.now(), len(report.asked), left))
        except JournalDamaged:
            raise
        except JournalError as error:
            self._refuse(error)

    def _somebody_pays(self) -> bool:
        return any(order.state in (State.CREATING, State.WAITING) for order in self._books.live)

    def _compare_or_close(self, shift: Shift, unreconciled: bool) -> None:
        orders = self._books.journal.orders_in(shift)
        if unreconciled:
            self._close(shift, None)
        elif orders:
            self._errands.ask_day(local_day(shift.opened_at), orders, shift.number)
        else:
            self._close(shift, Reconciliation(self._clock.now(), 0))

    def _close(self, shift: Shift, reconciliation: Reconciliation | None) -> None:
        now, journal = self._clock.now(), self._books.journal
        closed = replace(shift, closed_at=now, closed_by=self._by)
        report = shift_report(journal, closed, self._terminal, now, reconciliation)
        journal.close_shift(shift.number, now, self._by, to_json(report))
        _log.info("shift %d is closed: net %d tenge", shift.number, report.net)
        self._listen(ShiftClosed(report))

    def _refuse(self, error: JournalError) -> None:
        _log.error("%s", error)
        self._listen(ShiftNotClosed(NotClosed.JOURNAL, str(error)))
