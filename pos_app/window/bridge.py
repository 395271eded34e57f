"""The one way between the till's threads and the window: messages come in as queued signals, wishes go out as calls.

Opening and closing the till takes time (imports, a lock, sockets), so each runs in a thread of its own. The bridge
owns those threads; no screen knows a thread.
"""

import threading
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pos_app.notice import Dealt
from pos_app.till.messages import (
    ChargeRefused,
    JournalRebuilt,
    JournalTrouble,
    Links,
    Message,
    Notices,
    OrderChanged,
    Reconciled,
    StatusAsked,
    Summary,
)

if TYPE_CHECKING:
    from pos_app.till.opening import OpenTill

OpeningOf = Callable[[Callable[[Message], None]], "OpenTill"]
"""Makes the till that reports to the given listener; called in the opening thread, beside the window."""


class Bridge(QObject):
    """GUI thread, but for the listener that it hands to the till."""

    order_changed = Signal(OrderChanged)
    status_asked = Signal(StatusAsked)
    links_changed = Signal(Links)
    summary_changed = Signal(Summary)
    charge_refused = Signal(ChargeRefused)
    journal_trouble = Signal(JournalTrouble)
    journal_rebuilt = Signal(JournalRebuilt)
    notices_changed = Signal(Notices)
    reconciled = Signal(Reconciled)
    opened = Signal()
    failed = Signal(str)
    closed = Signal()

    def __init__(self, opening_of: OpeningOf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._opening_of = opening_of
        self._till: OpenTill | None = None
        self._waiting_for_till: list[Callable[[OpenTill], None]] = []
        self._opener = threading.Thread(target=self._open, name="till-opening")
        self.opened.connect(self._say_what_waited)

    def open(self) -> None:
        """Starts to open the till; `opened` or `failed` follows."""
        self._opener.start()

    def close(self) -> None:
        """Starts to close it; `closed` follows once every thread of the till has ended."""
        threading.Thread(target=self._close, name="till-closing").start()

    def charge(self, order_id: str, amount: int, comment: str | None) -> None:
        self._ask(lambda opened: opened.till.charge(order_id, amount, comment))

    def cancel(self, order_id: str) -> None:
        self._ask(lambda opened: opened.till.cancel(order_id))

    def check(self, order_id: str) -> None:
        self._ask(lambda opened: opened.till.check(order_id))

    def tell(self, order_id: str) -> None:
        self._ask(lambda opened: opened.till.tell(order_id))

    def deal(self, order_id: str, how: Dealt) -> None:
        self._ask(lambda opened: opened.till.deal(order_id, how))

    def accept_rebuilt(self) -> None:
        self._ask(lambda opened: opened.till.accept_rebuilt())

    def reconcile(self, day: date) -> None:
        self._ask(lambda opened: opened.till.reconcile(day))

    def _ask(self, wish: "Callable[[OpenTill], None]") -> None:
        # A cashier may be quicker than the till opens: what they asked for is done as soon as it can be.
        if self._till is None:
            self._waiting_for_till.append(wish)
        else:
            wish(self._till)

    def _say_what_waited(self) -> None:
        wishes, self._waiting_for_till = self._waiting_for_till, []
        for wish in wishes:
            self._ask(wish)

    # In the opening, closing and till threads: only emit.

    def _open(self) -> None:
        try:
            till = self._opening_of(self._hear)
            till.start()
        except Exception as error:
            self.failed.emit(str(error) or type(error).__name__)
            return
        self._till = till
        self.opened.emit()

    def _close(self) -> None:
        self._opener.join()
        if self._till is not None:
            self._till.stop()
        self.closed.emit()

    def _hear(self, message: Message) -> None:
        match message:
            case OrderChanged():
                self.order_changed.emit(message)
            case StatusAsked():
                self.status_asked.emit(message)
            case Links():
                self.links_changed.emit(message)
            case Summary():
                self.summary_changed.emit(message)
            case ChargeRefused():
                self.charge_refused.emit(message)
            case JournalTrouble():
                self.journal_trouble.emit(message)
            case JournalRebuilt():
                self.journal_rebuilt.emit(message)
            case Notices():
                self.notices_changed.emit(message)
            case Reconciled():
                self.reconciled.emit(message)
