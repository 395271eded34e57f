"""The till, as everybody else sees it: what may be asked of it, and where errands hand in what they bring back.

Knows no Qt: a window, the `charge` command and the tests listen to the same messages.
"""

import queue
import threading
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path

from pos_app.notice import Dealt
from pos_app.people import Right, Role
from pos_app.refund import RefundReason
from pos_app.relay.client import CallbackEvent
from pos_app.till.clock import Clock, SystemClock
from pos_app.till.errands import (
    CreateReport,
    DayReport,
    Errands,
    RefundReport,
    StatusReport,
    UpkeepReport,
    WithdrawReport,
)
from pos_app.till.loop import Loop
from pos_app.till.messages import LinkState, Message
from pos_app.till.pace import Pace


class Till:
    """Sells, watches and remembers. Public methods may be called from any thread and never wait, but for `stop`.

    `listen` is called in the till's thread with each message. `timeout_s` is how long an order can be paid.
    """

    def __init__(
        self,
        *,
        journal_path: Path,
        terminal: str,
        timeout_s: int,
        errands: Errands,
        listen: Callable[[Message], None],
        pace: Pace | None = None,
        clock: Clock | None = None,
        checks: bool = False,
    ) -> None:
        self._inbox: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._loop = Loop(
            self._inbox,
            journal_path=journal_path,
            terminal=terminal,
            timeout_s=timeout_s,
            errands=errands,
            listen=listen,
            pace=pace or Pace(),
            clock=clock or SystemClock(),
            checks=checks,
        )
        self._thread = threading.Thread(target=self._run, name="till")

    # What a cashier asks for.

    def start(self) -> None:
        """Opens the journal and takes up what was left, in the till's own thread."""
        self._thread.start()

    def stop(self, limit_s: float = 5) -> bool:
        """Ends what is under way, or leaves it owed in the journal; waits for the thread, at most `limit_s` seconds.

        Where the gateway asks the relay before it takes money, the order that waits is cancelled first.

        False when it has not ended by then, and still holds the journal.
        """
        self._inbox.put(self._loop.stop)
        if self._thread.ident is not None:
            self._thread.join(limit_s)
        return not self._thread.is_alive()

    def charge(
        self,
        order_id: str,
        amount: int,
        comment: str | None = None,
        *,
        timeout_s: int | None = None,
        alone: bool = False,
    ) -> None:
        """Begins an order of `amount` tenge; OrderChanged or ChargeRefused follows.

        `timeout_s` is how long this one can be paid, None for the till's own. `alone`: not while a customer pays.
        """
        self._inbox.put(partial(self._loop.charge, order_id, amount, comment, timeout_s, alone))

    def cancel(self, order_id: str) -> None:
        """Stops waiting for an order; it stays watched."""
        self._inbox.put(partial(self._loop.cancel, order_id))

    def check(self, order_id: str) -> None:
        """Asks the gateway about an order at once; StatusAsked follows while the order has not ended."""
        self._inbox.put(partial(self._loop.hurry, order_id))

    def tell(self, order_id: str) -> None:
        """Says again what is known of an order of this journal: OrderChanged follows, though nothing changed."""
        self._inbox.put(partial(self._loop.tell_again, order_id))

    def deal(self, order_id: str, how: Dealt) -> None:
        """Ends an order's notices: `how` whoever works here dealt with them. Notices follows where there were any."""
        self._inbox.put(partial(self._loop.deal, order_id, how))

    def accept_rebuilt(self) -> None:
        """Somebody has read what became of a damaged journal: JournalRebuilt does not come again at the next start."""
        self._inbox.put(self._loop.accept_rebuilt)

    def refund(self, key: str, order_id: str, amount: int, reason: RefundReason, pin: str = "") -> None:
        """Gives `amount` tenge back, once for the key: a UUID of version 4, made by whoever asks.

        Where people are set up the PIN must be that of somebody who may. PinAnswer follows then, and RefundChanged or
        RefundNotBegun.
        """
        self._inbox.put(lambda: self._loop.refunding.ask(key, order_id, amount, reason, pin))

    def repeat_refund(self, key: str) -> None:
        """Asks again about a refund whose answer was lost, without waiting for its turn."""
        self._inbox.put(lambda: self._loop.refunding.repeat(key))

    def sign_in(self, person_id: int, pin: str) -> None:
        """PinAnswer follows, and People where it was right."""
        self._inbox.put(lambda: self._loop.staff.sign_in(person_id, pin))

    def lock(self) -> None:
        """Nobody is signed in any more. People follows."""
        self._inbox.put(lambda: self._loop.staff.lock())

    def allow(self, right: Right, pin: str) -> None:
        """Lets what needs `right` be done until `end_allowed`, a lock or another sign-in. PinAnswer follows."""
        self._inbox.put(lambda: self._loop.staff.allow(right, pin))

    def end_allowed(self) -> None:
        self._inbox.put(lambda: self._loop.staff.end_allowed())

    def put_person(self, person_id: int | None, name: str, role: Role, pin: str) -> None:
        """Adds somebody (None), or changes the one with that ID; an empty PIN keeps theirs.

        Needs whoever may change settings, once there are people. People or PersonRefused follows.
        """
        self._inbox.put(lambda: self._loop.staff.put(person_id, name, role, pin))

    def remove_person(self, person_id: int) -> None:
        """As `put_person`."""
        self._inbox.put(lambda: self._loop.staff.remove(person_id))

    def close_shift(self, *, unreconciled: bool = False) -> None:
        """Closes the shift with its report (Z), after its orders were compared with the gateway's books.

        `unreconciled`: without that comparison. Needs whoever may see reports, where there are people. ShiftClosed or
        ShiftNotClosed follows.
        """
        self._inbox.put(partial(self._loop.close_shift, unreconciled))

    def reconcile(self, day: date) -> None:
        """Asks the gateway about every order begun on a local calendar day, and records what it has as paid or as
        given back; Reconciled follows."""
        self._inbox.put(lambda: self._loop.comparing.ask(day))

    # What the errands bring back.

    def created(self, report: CreateReport) -> None:
        self._inbox.put(partial(self._loop.created, report))

    def status_answered(self, report: StatusReport) -> None:
        self._inbox.put(partial(self._loop.status_answered, report))

    def withdrawn(self, report: WithdrawReport) -> None:
        self._inbox.put(partial(self._loop.withdrawn, report))

    def day_answered(self, report: DayReport) -> None:
        self._inbox.put(partial(self._loop.day_answered, report))

    def upkept(self, report: UpkeepReport) -> None:
        self._inbox.put(partial(self._loop.gateway_is, report.link))

    def refund_answered(self, report: RefundReport) -> None:
        self._inbox.put(partial(self._loop.refund_answered, report))

    def called_back(self, store_id: str, events: Sequence[CallbackEvent]) -> None:
        self._inbox.put(partial(self._loop.called_back, store_id, events))

    def relay_is(self, state: LinkState) -> None:
        self._inbox.put(partial(self._loop.relay_is, state))

    def _run(self) -> None:
        self._loop.run(self)
