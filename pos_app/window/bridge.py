"""The one way between the till's threads and the window: messages come in as queued signals, wishes go out as calls.

Opening and closing the till takes time (imports, a lock, sockets), so each runs in a thread of its own. The bridge
owns those threads; no screen knows a thread.
"""

import threading
import weakref
from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

from pos_app.notice import Dealt
from pos_app.people import Right, Role
from pos_app.refund import RefundReason
from pos_app.till.messages import (
    ChargeRefused,
    JournalRebuilt,
    JournalTrouble,
    Links,
    Message,
    Notices,
    OrderChanged,
    People,
    PersonRefused,
    PinAnswer,
    Reconciled,
    RefundChanged,
    RefundNotBegun,
    ShiftClosed,
    ShiftNotClosed,
    StatusAsked,
    Summary,
)

if TYPE_CHECKING:
    from pos_app.journal.reading import JournalReader
    from pos_app.journal.schema import JournalError
    from pos_app.till.opening import OpenTill

OpeningOf = Callable[[Callable[[Message], None]], "OpenTill"]
"""Makes the till that reports to the given listener; called in the opening thread, beside the window."""

_T = TypeVar("_T")


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
    refund_changed = Signal(RefundChanged)
    refund_not_begun = Signal(RefundNotBegun)
    people_changed = Signal(People)
    pin_answered = Signal(PinAnswer)
    person_refused = Signal(PersonRefused)
    shift_closed = Signal(ShiftClosed)
    shift_not_closed = Signal(ShiftNotClosed)
    opened = Signal()
    failed = Signal(str)
    closed = Signal()
    _answered = Signal(object, object)

    def __init__(self, opening_of: OpeningOf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._opening_of = opening_of
        self._till: OpenTill | None = None
        self._waiting_for_till: list[Callable[[OpenTill], None]] = []
        self._opener = threading.Thread(target=self._open, name="till-opening")
        self.opened.connect(self._say_what_waited)
        self._answered.connect(self._deliver)

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

    def refund(self, key: str, order_id: str, amount: int, reason: RefundReason, pin: str) -> None:
        self._ask(lambda opened: opened.till.refund(key, order_id, amount, reason, pin))

    def repeat_refund(self, key: str) -> None:
        self._ask(lambda opened: opened.till.repeat_refund(key))

    def sign_in(self, person_id: int, pin: str) -> None:
        self._ask(lambda opened: opened.till.sign_in(person_id, pin))

    def lock(self) -> None:
        self._ask(lambda opened: opened.till.lock())

    def allow(self, right: Right, pin: str) -> None:
        self._ask(lambda opened: opened.till.allow(right, pin))

    def end_allowed(self) -> None:
        self._ask(lambda opened: opened.till.end_allowed())

    def put_person(self, person_id: int | None, name: str, role: Role, pin: str) -> None:
        self._ask(lambda opened: opened.till.put_person(person_id, name, role, pin))

    def remove_person(self, person_id: int) -> None:
        self._ask(lambda opened: opened.till.remove_person(person_id))

    def close_shift(self, *, unreconciled: bool) -> None:
        self._ask(lambda opened: opened.till.close_shift(unreconciled=unreconciled))

    def look_up(self, question: "Callable[[JournalReader], _T]", answer: "Callable[[_T | JournalError], None]") -> None:
        """Asks the journal in a thread beside the till; `answer`, a bound method of a QObject, gets what it returned.

        It is called here, in the GUI thread, unless its object is gone by then. A journal that can't be read is
        answered with the JournalError.
        """
        to = weakref.WeakMethod(answer)
        self._ask(lambda opened: opened.archive.ask(question, partial(self._answered.emit, to)))

    def _deliver(self, to: "weakref.WeakMethod[Callable[[Any], None]]", found: object) -> None:
        answer = to()
        if answer is not None:
            answer(found)

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
            case _:
                self._hear_of_the_shift(message)

    def _hear_of_the_shift(self, message: Message) -> None:
        match message:
            case RefundChanged():
                self.refund_changed.emit(message)
            case RefundNotBegun():
                self.refund_not_begun.emit(message)
            case People():
                self.people_changed.emit(message)
            case PinAnswer():
                self.pin_answered.emit(message)
            case PersonRefused():
                self.person_refused.emit(message)
            case ShiftClosed():
                self.shift_closed.emit(message)
            case ShiftNotClosed():
                self.shift_not_closed.emit(message)
