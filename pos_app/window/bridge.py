"""The one way between the till's threads and the window: messages come in as queued signals, wishes go out as calls.

Opening and closing the till takes time (imports, a lock, sockets), so each runs in a thread of its own. The bridge
owns those threads; no screen knows a thread.
"""

import threading
import weakref
from collections.abc import Callable
from datetime import date
from functools import cache, partial
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

from pos_app.settings.errors import SettingsError

if TYPE_CHECKING:
    from pos_app.journal.reading import JournalReader
    from pos_app.journal.schema import JournalError
    from pos_app.notice import Dealt
    from pos_app.people import Right, Role
    from pos_app.refund import RefundReason
    from pos_app.till.messages import Message
    from pos_app.till.opening import OpenTill

OpeningOf = Callable[[Callable[["Message"], None]], "OpenTill"]
"""Makes the till that reports to the given listener; called in the opening thread, beside the window."""

_T = TypeVar("_T")


class Bridge(QObject):
    """GUI thread, but for the listener that it hands to the till.

    The till's messages are named beside their signals, and loaded with the till: a first paint does not wait for them.
    """

    order_changed = Signal(object)  # OrderChanged
    status_asked = Signal(object)  # StatusAsked
    links_changed = Signal(object)  # Links
    summary_changed = Signal(object)  # Summary
    charge_refused = Signal(object)  # ChargeRefused
    journal_trouble = Signal(object)  # JournalTrouble
    journal_rebuilt = Signal(object)  # JournalRebuilt
    notices_changed = Signal(object)  # Notices
    reconciled = Signal(object)  # Reconciled
    refund_changed = Signal(object)  # RefundChanged
    refund_not_begun = Signal(object)  # RefundNotBegun
    people_changed = Signal(object)  # People
    pin_answered = Signal(object)  # PinAnswer
    person_refused = Signal(object)  # PersonRefused
    shift_closed = Signal(object)  # ShiftClosed
    shift_not_closed = Signal(object)  # ShiftNotClosed
    opened = Signal()
    failed = Signal(str)
    unset = Signal(object)  # SettingsError
    closed = Signal()
    _answered = Signal(object, object)

    def __init__(self, opening_of: OpeningOf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._opening_of = opening_of
        self._till: OpenTill | None = None
        self._waiting_for_till: list[Callable[[OpenTill], None]] = []
        self._opener = threading.Thread(target=self._open, name="till-opening")
        self._closer = threading.Thread(target=self._close, name="till-closing")
        self.closed.connect(self._outlive_closer)
        self.opened.connect(self._say_what_waited)
        self._answered.connect(self._deliver)

    def open(self) -> None:
        """Starts to open the till; `opened`, `failed`, or `unset` where a sale needs what was said nowhere, follows."""
        self._opener.start()

    def close(self) -> None:
        """Starts to close it; `closed` follows once every thread of the till has ended."""
        self._closer.start()

    def charge(self, order_id: str, amount: int, comment: str | None) -> None:
        self._ask(lambda opened: opened.till.charge(order_id, amount, comment))

    def cancel(self, order_id: str) -> None:
        self._ask(lambda opened: opened.till.cancel(order_id))

    def check(self, order_id: str) -> None:
        self._ask(lambda opened: opened.till.check(order_id))

    def tell(self, order_id: str) -> None:
        self._ask(lambda opened: opened.till.tell(order_id))

    def deal(self, order_id: str, how: "Dealt") -> None:
        self._ask(lambda opened: opened.till.deal(order_id, how))

    def accept_rebuilt(self) -> None:
        self._ask(lambda opened: opened.till.accept_rebuilt())

    def reconcile(self, day: date) -> None:
        self._ask(lambda opened: opened.till.reconcile(day))

    def refund(self, key: str, order_id: str, amount: int, reason: "RefundReason", pin: str) -> None:
        self._ask(lambda opened: opened.till.refund(key, order_id, amount, reason, pin))

    def repeat_refund(self, key: str) -> None:
        self._ask(lambda opened: opened.till.repeat_refund(key))

    def sign_in(self, person_id: int, pin: str) -> None:
        self._ask(lambda opened: opened.till.sign_in(person_id, pin))

    def lock(self) -> None:
        self._ask(lambda opened: opened.till.lock())

    def allow(self, right: "Right", pin: str) -> None:
        self._ask(lambda opened: opened.till.allow(right, pin))

    def end_allowed(self) -> None:
        self._ask(lambda opened: opened.till.end_allowed())

    def put_person(self, person_id: int | None, name: str, role: "Role", pin: str) -> None:
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

    def _outlive_closer(self) -> None:
        # Telling was the last that the thread did: it must not be the last to hold this object as well.
        self._closer.join()

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
        except SettingsError as error:
            if error.only_lacks:
                self.unset.emit(error)
            else:
                self.failed.emit(str(error))
            return
        except Exception as error:
            self.failed.emit(str(error) or type(error).__name__)
            return
        self._till = till
        self.opened.emit()

    def _close(self) -> None:
        if self._opener.ident is not None:
            self._opener.join()
        if self._till is not None:
            self._till.stop()
        self.closed.emit()

    def _hear(self, message: "Message") -> None:
        getattr(self, _signals()[type(message)]).emit(message)


@cache
def _signals() -> "dict[type, str]":
    """Which signal carries which message."""
    from pos_app.till import messages as told

    return {
        told.OrderChanged: "order_changed",
        told.StatusAsked: "status_asked",
        told.Links: "links_changed",
        told.Summary: "summary_changed",
        told.ChargeRefused: "charge_refused",
        told.JournalTrouble: "journal_trouble",
        told.JournalRebuilt: "journal_rebuilt",
        told.Notices: "notices_changed",
        told.Reconciled: "reconciled",
        told.RefundChanged: "refund_changed",
        told.RefundNotBegun: "refund_not_begun",
        told.People: "people_changed",
        told.PinAnswer: "pin_answered",
        told.PersonRefused: "person_refused",
        told.ShiftClosed: "shift_closed",
        told.ShiftNotClosed: "shift_not_closed",
    }
