"""The till: the loop that turns what happens into what is done.

    event in -> payment.step -> journal commit (new state and the effects still owed) -> effects -> events

One thread takes one event after another. Nothing is shown or sent before the journal holds it. A crash anywhere
leaves the old state, or the new state with its owed effects; starting again is the same loop, fed from the journal.

Knows no Qt: a window, the `charge` command and the tests listen to the same messages.
"""

import logging
import queue
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from functools import partial
from math import inf
from pathlib import Path

from pos_app.journal.opening import FullCheck, open_journal
from pos_app.journal.schema import JournalDamaged, JournalError
from pos_app.journal.writing import Dealing, Journal
from pos_app.notice import Dealt
from pos_app.order import State
from pos_app.payment import CancelAsked, ChargeAsked, Effect, TimeUp
from pos_app.people import Right, Role
from pos_app.refund import RefundReason
from pos_app.relay.client import CallbackEvent
from pos_app.till.agenda import Agenda
from pos_app.till.asking import Asking
from pos_app.till.bookkeeping import Bookkeeper
from pos_app.till.books import Books, Cursor, Happening, Outcome
from pos_app.till.clock import Clock, SystemClock
from pos_app.till.closing import Closing
from pos_app.till.comparing import Comparing
from pos_app.till.errands import (
    CreateReport,
    DayReport,
    Errands,
    RefundReport,
    StatusReport,
    UpkeepReport,
    WithdrawReport,
)
from pos_app.till.handover import Handover
from pos_app.till.links import LinkBoard
from pos_app.till.messages import (
    ChargeRefused,
    JournalTrouble,
    LinkState,
    Message,
    Reconciled,
)
from pos_app.till.pace import Pace
from pos_app.till.rebuilding import Rebuilding
from pos_app.till.refunding import Refunding
from pos_app.till.staff import Staff
from pos_app.till.taking_up import TakingUp
from pos_app.till.telling import Teller
from pos_app.till.withdrawing import Withdrawing

_log = logging.getLogger(__name__)


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
        self._journal_path = journal_path
        self._terminal = terminal
        self._timeout_s = timeout_s
        self._errands = errands
        self._listen = listen
        self._pace = pace or Pace()
        self._clock = clock or SystemClock()
        self._inbox: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._agenda = Agenda(self._pace)
        self._links = LinkBoard(self._clock.now())
        self._keeper = Bookkeeper(self._clock, self._pace.held_retry_s, listen, self._rebuild, self._carry_out)
        self._rebuilding = Rebuilding(journal_path, terminal, timeout_s, lambda: self._inbox.put(_nothing))
        self._hashing = ThreadPoolExecutor(1, "till-pin")
        self._check: FullCheck | None = None
        self._checks = checks
        self._stop_by: float | None = None
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
        self._inbox.put(self._stop)
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
        wish = partial(self._charge, order_id, amount, comment, timeout_s or self._timeout_s, alone)
        self._inbox.put(partial(self._charge_in_any_journal, order_id, wish))

    def cancel(self, order_id: str) -> None:
        """Stops waiting for an order; it stays watched."""
        self._inbox.put(partial(self._cancel, order_id))

    def check(self, order_id: str) -> None:
        """Asks the gateway about an order at once; StatusAsked follows while the order has not ended."""
        self._inbox.put(partial(self._hurry, order_id))

    def tell(self, order_id: str) -> None:
        """Says again what is known of an order of this journal: OrderChanged follows, though nothing changed."""
        self._inbox.put(partial(self._tell_again, order_id))

    def deal(self, order_id: str, how: Dealt) -> None:
        """Ends an order's notices: `how` whoever works here dealt with them. Notices follows where there were any."""
        self._inbox.put(partial(self._deal, order_id, how))

    def accept_rebuilt(self) -> None:
        """Somebody has read what became of a damaged journal: JournalRebuilt does not come again at the next start."""
        self._inbox.put(self._accept_rebuilt)

    def refund(self, key: str, order_id: str, amount: int, reason: RefundReason, pin: str = "") -> None:
        """Gives `amount` tenge back, once for the key: a UUID of version 4, made by whoever asks.

        Where people are set up the PIN must be that of somebody who may. PinAnswer follows then, and RefundChanged or
        RefundNotBegun.
        """
        self._inbox.put(lambda: self._refunding.ask(key, order_id, amount, reason, pin))

    def repeat_refund(self, key: str) -> None:
        """Asks again about a refund whose answer was lost, without waiting for its turn."""
        self._inbox.put(lambda: self._refunding.repeat(key))

    def sign_in(self, person_id: int, pin: str) -> None:
        """PinAnswer follows, and People where it was right."""
        self._inbox.put(lambda: self._staff.sign_in(person_id, pin))

    def lock(self) -> None:
        """Nobody is signed in any more. People follows."""
        self._inbox.put(lambda: self._staff.lock())

    def allow(self, right: Right, pin: str) -> None:
        """Lets what needs `right` be done until `end_allowed`, a lock or another sign-in. PinAnswer follows."""
        self._inbox.put(lambda: self._staff.allow(right, pin))

    def end_allowed(self) -> None:
        self._inbox.put(lambda: self._staff.end_allowed())

    def put_person(self, person_id: int | None, name: str, role: Role, pin: str) -> None:
        """Adds somebody (None), or changes the one with that ID; an empty PIN keeps theirs.

        Needs whoever may change settings, once there are people. People or PersonRefused follows.
        """
        self._inbox.put(lambda: self._staff.put(person_id, name, role, pin))

    def remove_person(self, person_id: int) -> None:
        """As `put_person`."""
        self._inbox.put(lambda: self._staff.remove(person_id))

    def close_shift(self, *, unreconciled: bool = False) -> None:
        """Closes the shift with its report (Z), after its orders were compared with the gateway's books.

        `unreconciled`: without that comparison. Needs whoever may see reports, where there are people. ShiftClosed or
        ShiftNotClosed follows.
        """
        self._inbox.put(partial(self._close_shift, unreconciled))

    def reconcile(self, day: date) -> None:
        """Asks the gateway about every order begun on a local calendar day, and records what it has as paid or as
        given back; Reconciled follows."""
        self._inbox.put(lambda: self._comparing.ask(day))

    # What the errands bring back.

    def created(self, report: CreateReport) -> None:
        self._inbox.put(partial(self._on_create, report))

    def status_answered(self, report: StatusReport) -> None:
        self._inbox.put(partial(self._on_status, report))

    def withdrawn(self, report: WithdrawReport) -> None:
        self._inbox.put(partial(self._on_withdrawn, report))

    def day_answered(self, report: DayReport) -> None:
        self._inbox.put(partial(self._on_day, report))

    def upkept(self, report: UpkeepReport) -> None:
        self._inbox.put(partial(self._gateway_is, report.link))

    def refund_answered(self, report: RefundReport) -> None:
        self._inbox.put(partial(self._on_refund, report))

    def called_back(self, store_id: str, events: Sequence[CallbackEvent]) -> None:
        self._inbox.put(partial(self._on_callbacks, store_id, events))

    def relay_is(self, state: LinkState) -> None:
        self._inbox.put(partial(self._on_relay, state))

    # The loop. All below runs in the till's thread.

    def _run(self) -> None:
        try:
            journal, checked = open_journal(self._journal_path, self._clock.now())
        except JournalError as error:
            _log.critical("%s", error)
            self._listen(JournalTrouble(str(error), fatal=True))
            return
        try:
            self._set_up(journal)
            try:
                self._take_up()
            except JournalDamaged as damage:
                self._rebuild(damage)
                self._take_up()
            else:
                self._rebuilding.begin(journal)
            if not checked:
                self._check = FullCheck(self._journal_path, lambda why: self._inbox.put(partial(self._rebuild, why)))
            self._errands.start(self, *self._books.journal.relay_cursor(self._terminal))
            self._loop()
        except JournalError as error:
            _log.critical("%s", error)
            self._listen(JournalTrouble(str(error), fatal=True))
        except Exception:
            _log.critical("the till stopped", exc_info=True)
            self._listen(JournalTrouble("internal error: see the log", fatal=True))
        finally:
            self._errands.stop()
            self._rebuilding.stop()
            self._hashing.shutdown(wait=True, cancel_futures=True)
            if self._check is not None:
                self._check.stop()
            self._open_journal.close()

    def _set_up(self, journal: Journal) -> None:
        clock, pace, listen, errands = self._clock, self._pace, self._listen, self._errands
        self._open_journal = journal
        self._books = books = Books(journal)
        self._staff = Staff(journal, clock, listen, self._inbox.put, self._hashing)
        self._teller = Teller(books, self._agenda, clock, pace, listen, self._rebuilding)
        self._withdrawing = Withdrawing(books, errands, clock, pace, checks=self._checks)
        handover = Handover(self._journal_path.parent)
        self._asking = Asking(books, self._agenda, errands, clock, pace, handover, listen)
        self._refunding = Refunding(books, self._staff, self._keeper, errands, clock, pace, listen, self._carry_out)
        self._comparing = Comparing(books, errands, clock, listen, self._take)
        self._closing = Closing(books, self._staff, errands, clock, self._terminal, listen)
        self._taking_up = TakingUp(
            books,
            self._agenda,
            self._keeper,
            self._rebuilding,
            self._teller,
            clock,
            pace,
            take=self._take,
            hurry=self._asking.hurry,
            withdraw=self._withdrawing.ask,
            checks=self._checks,
        )

    def _take_up(self) -> None:
        self._staff.tell()
        self._refunding.recover()
        self._taking_up.all_that_was_left()
        self._teller.notices()
        self._teller.rebuilt()
        self._teller.summary()
        self._listen(self._links.links)

    def _loop(self) -> None:
        next_upkeep = awake_at = self._clock.monotonic()
        while self._goes_on():
            now = self._clock.monotonic()
            if now - awake_at >= self._pace.asleep_s:
                self._wake(now, now - awake_at)
                next_upkeep = now
            awake_at = now
            if now >= next_upkeep:
                self._errands.keep_warm()
                answers = self._links.links.gateway in (LinkState.ONLINE, LinkState.SLOW)
                next_upkeep = now + (self._pace.upkeep_s if answers else self._pace.upkeep_retry_s)
            self._mending(partial(self._do_what_is_due, now))
            # The system's wait does not count the machine's sleep: a long one would end long after the wake.
            wait_until = min(next_upkeep, self._next_due(), now + self._pace.longest_wait_s, self._stop_by or inf)
            try:
                happening = self._inbox.get(timeout=max(0.0, wait_until - self._clock.monotonic()))
            except queue.Empty:
                continue
            self._mending(happening)

    def _mending(self, do: Callable[[], None]) -> None:
        """Does it; a journal that turns out to be damaged on the way is replaced, and what is watched is told anew."""
        try:
            do()
        except JournalDamaged as damage:
            self._rebuild(damage)
            for order in self._books.live:
                self._teller.order(order)

    def _next_due(self) -> float:
        due = self._asking.next_due()
        if self._rebuilding.reading:
            due = min(due, self._clock.monotonic() + self._pace.held_retry_s)
        due = min(due, self._refunding.next_due())
        return min(due, self._keeper.next_try) if self._keeper.holds_back else due

    def _do_what_is_due(self, now: float) -> None:
        self._keeper.write_what_was_held()
        if over := self._agenda.countdowns_over(now):
            self._take([(order_id, TimeUp(self._clock.now(), self._checks)) for order_id in over])
        self._withdrawing.do_what_is_due(now)
        if self._taking_up.from_a_damaged_journal(now):
            self._refunding.recover()
        self._refunding.do_what_is_due(now)
        self._asking.do_what_is_due(now)

    def _wake(self, now: float, slept_s: float) -> None:
        """The machine slept: every order is asked about before anything is said of it, over new connections."""
        _log.info("awake after %d s", slept_s)
        self._errands.wake()
        for order in self._books.live:
            self._agenda.hurry(order.id, now)

    def _stop(self) -> None:
        self._stop_by = self._clock.monotonic() + self._pace.withdraw_s
        if self._checks:
            for order in [order for order in self._books.live if order.state is State.WAITING]:
                self._cancel(order.id)

    def _goes_on(self) -> bool:
        if self._stop_by is None:
            return True
        still_owed = any(effect is Effect.WITHDRAW for _, effect in self._books.owed)
        return still_owed and not self._keeper.holds_back and self._clock.monotonic() < self._stop_by

    # A damaged journal.

    def _rebuild(self, why: JournalDamaged) -> None:
        """Goes on in a new file; what the old one still says is taken over beside selling."""
        self._rebuilding.stop()
        self._open_journal.close()
        self._open_journal = self._taking_up.begin_anew(self._journal_path, why)
        self._staff.move_to(self._open_journal)
        self._errands.hear_again()
        self._teller.notices()
        self._teller.rebuilt()

    # Events.

    def _charge_in_any_journal(self, order_id: str, charge: Callable[[], None]) -> None:
        try:
            charge()
        except JournalDamaged as damage:
            self._rebuild(damage)
            if self._books.order(order_id) is None:
                charge()

    def _charge(self, order_id: str, amount: int, comment: str | None, timeout_s: int, alone: bool) -> None:
        try:
            if self._books.order(order_id) is not None:
                self._listen(ChargeRefused(order_id, f"order {order_id} is in the journal already"))
                return
            if alone and (paying := self._books.being_paid) is not None:
                self._listen(ChargeRefused(order_id, f"order {paying} is being paid", paying))
                return
            number = self._books.journal.next_number()
            cashier = self._staff.name or None
            asked = ChargeAsked(self._clock.now(), order_id, number, amount, timeout_s, comment, cashier)
            outcome = self._books.open(asked)
        except JournalDamaged:
            raise
        except JournalError as error:
            self._keeper.refused(error)
            self._listen(ChargeRefused(order_id, str(error)))
            return
        self._keeper.works()
        self._agenda.begin(outcome.order, self._clock.monotonic(), timeout_s)
        self._carry_out([outcome])

    def _cancel(self, order_id: str) -> None:
        self._take([(order_id, CancelAsked(self._clock.now(), self._checks))])

    def _hurry(self, order_id: str) -> None:
        self._asking.hurry(order_id)

    def _tell_again(self, order_id: str) -> None:
        self._teller.order_again(order_id)

    def _deal(self, order_id: str, how: Dealt) -> None:
        dealing = Dealing(how, self._staff.name)
        self._keeper.book(partial(self._books.deal, order_id, dealing, self._clock.now()))

    def _accept_rebuilt(self) -> None:
        try:
            self._books.journal.accept_rebuilds(self._clock.now(), self._staff.name)
        except JournalError as error:
            self._keeper.refused(error)

    def _on_refund(self, report: RefundReport) -> None:
        self._gateway_is(report.link)
        self._refunding.take(report)

    def _close_shift(self, unreconciled: bool) -> None:
        self._closing.begin(unreconciled=unreconciled)
        self._teller.summary()

    def _on_create(self, report: CreateReport) -> None:
        if report.link is not None:
            self._gateway_is(report.link)
        self._agenda.create_ended(report.order_id, self._clock.monotonic())
        self._take([(report.order_id, report.event)], settles=Effect.CREATE)

    def _on_status(self, report: StatusReport) -> None:
        self._gateway_is(report.link)
        happenings = self._asking.happenings(report)
        if report.answers is not None:
            self._take(happenings, settles=Effect.ASK_STATUS)
        self._asking.tell(report)

    def _on_callbacks(self, store_id: str, events: Sequence[CallbackEvent]) -> None:
        self._keeper.book(partial(self._taking_up.callbacks, events, (self._terminal, store_id, events[-1].number)))

    def _on_withdrawn(self, report: WithdrawReport) -> None:
        self._withdrawing.answered(report)
        self._take([(report.order_id, report.event)], settles=Effect.WITHDRAW)

    def _on_day(self, report: DayReport) -> None:
        self._gateway_is(report.link)
        differences = self._comparing.record(report)
        if report.shift is None:
            self._listen(Reconciled(report.day, len(report.asked), differences, report.failure))
        else:
            self._closing.reconciled(report, differences)
            self._teller.summary()

    def _on_relay(self, state: LinkState) -> None:
        self._agenda.relay_changed(state in (LinkState.ONLINE, LinkState.SLOW), self._clock.monotonic())
        if self._links.relay_is(state, self._clock.now()):
            self._listen(self._links.links)
            if state is LinkState.ONLINE:
                self._withdrawing.relay_is_back()

    def _gateway_is(self, state: LinkState) -> None:
        if self._links.gateway_is(state, self._clock.now()):
            self._listen(self._links.links)

    # From event to effect.

    def _take(
        self, happenings: Sequence[Happening], *, settles: Effect | None = None, cursor: Cursor | None = None
    ) -> None:
        """Books what happened, then tells and does what follows; while the disk refuses, holds it back in order."""
        self._books.who = self._staff.name
        self._keeper.book(partial(self._books.take, happenings, settles, cursor))

    def _carry_out(self, outcomes: Sequence[Outcome]) -> None:
        for outcome in outcomes:
            now = self._clock.monotonic()
            self._agenda.update(outcome.order, now)
            for effect in outcome.effects:
                if effect is Effect.CREATE:
                    self._errands.create(outcome.order)
                elif effect is Effect.WITHDRAW:
                    self._withdrawing.ask(outcome.order.id)
                else:
                    self._hurry(outcome.order.id)
        for outcome in outcomes:
            self._teller.order(outcome.order)
        self._refunding.tell(outcomes)
        if outcomes:
            self._teller.summary()
        self._teller.new_notices()


def _nothing() -> None:
    """Lets the loop look around."""
