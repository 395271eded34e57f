"""The till's loop: it turns what happens into what is done.

    event in -> payment.step -> journal commit (new state and the effects still owed) -> effects -> events

One thread takes one event after another. Nothing is shown or sent before the journal holds it. A crash anywhere
leaves the old state, or the new state with its owed effects; starting again is the same loop, fed from the journal.
"""

import logging
import queue
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from math import inf
from pathlib import Path

from pos_app.journal.opening import FullCheck, open_journal
from pos_app.journal.schema import JournalDamaged, JournalError
from pos_app.journal.writing import Dealing, Journal
from pos_app.notice import Dealt
from pos_app.order import State
from pos_app.payment import CancelAsked, ChargeAsked, Effect, TimeUp
from pos_app.relay.client import CallbackEvent
from pos_app.till.agenda import Agenda
from pos_app.till.asking import Asking
from pos_app.till.bookkeeping import Bookkeeper
from pos_app.till.books import Books, Cursor, Happening, Outcome
from pos_app.till.clock import Clock
from pos_app.till.closing import Closing
from pos_app.till.comparing import Comparing
from pos_app.till.errands import (
    CreateReport,
    DayReport,
    Desk,
    Errands,
    RefundReport,
    StatusReport,
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


class Loop:
    """Takes what is to be done from `inbox`, where any thread may put it. Its methods belong to the till's own."""

    def __init__(
        self,
        inbox: "queue.SimpleQueue[Callable[[], None]]",
        *,
        journal_path: Path,
        terminal: str,
        timeout_s: int,
        errands: Errands,
        listen: Callable[[Message], None],
        pace: Pace,
        clock: Clock,
        checks: bool,
    ) -> None:
        self.inbox = inbox
        self._journal_path = journal_path
        self._terminal = terminal
        self._timeout_s = timeout_s
        self._errands = errands
        self._listen = listen
        self._pace = pace
        self._clock = clock
        self._agenda = Agenda(pace)
        self._links = LinkBoard(clock.now())
        self._keeper = Bookkeeper(clock, pace.held_retry_s, listen, self._rebuild, self._carry_out)
        self._rebuilding = Rebuilding(journal_path, terminal, timeout_s, lambda: self.inbox.put(_nothing))
        self._hashing = ThreadPoolExecutor(1, "till-pin")
        self._check: FullCheck | None = None
        self._checks = checks
        self._stop_by: float | None = None

    def run(self, desk: Desk) -> None:
        """Opens the journal, takes up what was left, and goes on until `stop`. Once. Errands report to `desk`."""
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
                self._check = FullCheck(
                    self._journal_path,
                    lambda why: self.inbox.put(partial(self._rebuild, why)),
                    self._pace.full_check_after_s,
                )
            self._errands.start(desk, *self._books.journal.relay_cursor(self._terminal))
            self._go_round()
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
        self.staff = Staff(journal, clock, listen, self.inbox.put, self._hashing)
        self._teller = Teller(books, self._agenda, clock, pace, listen, self._rebuilding)
        self._withdrawing = Withdrawing(books, errands, clock, pace, checks=self._checks)
        handover = Handover(self._journal_path.parent)
        self._asking = Asking(books, self._agenda, errands, clock, pace, handover, listen)
        self.refunding = Refunding(books, self.staff, self._keeper, errands, clock, pace, listen, self._carry_out)
        self.comparing = Comparing(books, errands, clock, listen, self._take)
        self._closing = Closing(books, self.staff, errands, clock, self._terminal, listen)
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
        self.staff.tell()
        self.refunding.recover()
        self._taking_up.all_that_was_left()
        self._teller.notices()
        self._teller.rebuilt()
        self._teller.summary()
        self._listen(self._links.links)

    def _go_round(self) -> None:
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
                happening = self.inbox.get(timeout=max(0.0, wait_until - self._clock.monotonic()))
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
        due = min(due, self.refunding.next_due())
        return min(due, self._keeper.next_try) if self._keeper.holds_back else due

    def _do_what_is_due(self, now: float) -> None:
        self._keeper.write_what_was_held()
        if over := self._agenda.countdowns_over(now):
            self._take([(order_id, TimeUp(self._clock.now(), self._checks)) for order_id in over])
        self._withdrawing.do_what_is_due(now)
        if self._taking_up.from_a_damaged_journal(now):
            self.refunding.recover()
        self.refunding.do_what_is_due(now)
        self._asking.do_what_is_due(now)

    def _wake(self, now: float, slept_s: float) -> None:
        """The machine slept: every order is asked about before anything is said of it, over new connections."""
        _log.info("awake after %d s", slept_s)
        self._errands.wake()
        for order in self._books.live:
            self._agenda.hurry(order.id, now)

    def stop(self) -> None:
        self._stop_by = self._clock.monotonic() + self._pace.withdraw_s
        if self._checks:
            for order in [order for order in self._books.live if order.state is State.WAITING]:
                self.cancel(order.id)

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
        self.staff.move_to(self._open_journal)
        self._errands.hear_again()
        self._teller.notices()
        self._teller.rebuilt()

    # Events.

    def charge(self, order_id: str, amount: int, comment: str | None, timeout_s: int | None, alone: bool) -> None:
        begin = partial(self._charge, order_id, amount, comment, timeout_s or self._timeout_s, alone)
        try:
            begin()
        except JournalDamaged as damage:
            self._rebuild(damage)
            if self._books.order(order_id) is None:
                begin()

    def _charge(self, order_id: str, amount: int, comment: str | None, timeout_s: int, alone: bool) -> None:
        try:
            if self._books.order(order_id) is not None:
                self._listen(ChargeRefused(order_id, f"order {order_id} is in the journal already"))
                return
            if alone and (paying := self._books.being_paid) is not None:
                self._listen(ChargeRefused(order_id, f"order {paying} is being paid", paying))
                return
            number = self._books.journal.next_number()
            cashier = self.staff.name or None
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

    def cancel(self, order_id: str) -> None:
        self._take([(order_id, CancelAsked(self._clock.now(), self._checks))])

    def hurry(self, order_id: str) -> None:
        self._asking.hurry(order_id)

    def tell_again(self, order_id: str) -> None:
        self._teller.order_again(order_id)

    def deal(self, order_id: str, how: Dealt) -> None:
        dealing = Dealing(how, self.staff.name)
        self._keeper.book(partial(self._books.deal, order_id, dealing, self._clock.now()))

    def accept_rebuilt(self) -> None:
        try:
            self._books.journal.accept_rebuilds(self._clock.now(), self.staff.name)
        except JournalError as error:
            self._keeper.refused(error)

    def refund_answered(self, report: RefundReport) -> None:
        self.gateway_is(report.link)
        self.refunding.take(report)

    def close_shift(self, unreconciled: bool) -> None:
        self._closing.begin(unreconciled=unreconciled)
        self._teller.summary()

    def created(self, report: CreateReport) -> None:
        if report.link is not None:
            self.gateway_is(report.link)
        self._agenda.create_ended(report.order_id, self._clock.monotonic())
        self._take([(report.order_id, report.event)], settles=Effect.CREATE)

    def status_answered(self, report: StatusReport) -> None:
        self.gateway_is(report.link)
        happenings = self._asking.happenings(report)
        if report.answers is not None:
            self._take(happenings, settles=Effect.ASK_STATUS)
        self._asking.tell(report)

    def called_back(self, store_id: str, events: Sequence[CallbackEvent]) -> None:
        self._keeper.book(partial(self._taking_up.callbacks, events, (self._terminal, store_id, events[-1].number)))

    def withdrawn(self, report: WithdrawReport) -> None:
        self._withdrawing.answered(report)
        self._take([(report.order_id, report.event)], settles=Effect.WITHDRAW)

    def day_answered(self, report: DayReport) -> None:
        self.gateway_is(report.link)
        differences = self.comparing.record(report)
        if report.shift is None:
            self._listen(Reconciled(report.day, len(report.asked), differences, report.failure))
        else:
            self._closing.reconciled(report, differences)
            self._teller.summary()

    def relay_is(self, state: LinkState) -> None:
        self._agenda.relay_changed(state in (LinkState.ONLINE, LinkState.SLOW), self._clock.monotonic())
        if self._links.relay_is(state, self._clock.now()):
            self._listen(self._links.links)
            if state is LinkState.ONLINE:
                self._withdrawing.relay_is_back()

    def gateway_is(self, state: LinkState) -> None:
        if self._links.gateway_is(state, self._clock.now()):
            self._listen(self._links.links)

    # From event to effect.

    def _take(
        self, happenings: Sequence[Happening], *, settles: Effect | None = None, cursor: Cursor | None = None
    ) -> None:
        """Books what happened, then tells and does what follows; while the disk refuses, holds it back in order."""
        self._books.who = self.staff.name
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
                    self.hurry(outcome.order.id)
        for outcome in outcomes:
            self._teller.order(outcome.order)
        self.refunding.tell(outcomes)
        if outcomes:
            self._teller.summary()
        self._teller.new_notices()


def _nothing() -> None:
    """Lets the loop look around."""
