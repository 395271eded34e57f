"""A counter with one till on a journal: everything that can happen there, and what must hold whatever does."""

import atexit
import shutil
import sqlite3
import tempfile
from contextlib import ExitStack, closing
from datetime import timedelta
from functools import cache
from pathlib import Path
from typing import Final, Literal

from pos_app.journal.reading import JournalReader
from pos_app.journal.writing import Journal
from pos_app.notice import Dealt
from pos_app.order import ENDED, RECEIVED, Order, Reason, State
from pos_app.refund import OPEN, Refund, RefundReason, RefundState
from pos_app.till.messages import JournalTrouble, Message, Notices, OrderChanged
from pos_app.till.pace import Pace
from tests.proof.disk import Disk
from tests.proof.stepped import SteppedTill
from tests.proof.world import PlayedErrands, World

TIMEOUT_S: Final = 300
PACE: Final = Pace(
    beside_relay_s=100, alone_s=50, eager_s=8, watching_s=140, upkeep_s=10**9, upkeep_retry_s=10**9, longest_wait_s=200,
    asleep_s=250,
)  # fmt: skip
"""The shop's own, but for what would only make many turns of the same."""

MOVES: Final = {
    State.CREATING: {
        State.REJECTED, State.UNCERTAIN, State.WAITING, State.CANCELLED, State.CLOSED, State.PAID, State.MISMATCH,
    },
    State.UNCERTAIN: {State.PAID_LATE, State.MISMATCH, State.CLOSED},
    State.WAITING: {State.PAID, State.MISMATCH, State.EXPIRED, State.CANCELLED},
    State.EXPIRED: {State.PAID_LATE, State.MISMATCH, State.CLOSED},
    State.CANCELLED: {State.PAID_LATE, State.MISMATCH, State.CLOSED},
    State.REJECTED: {State.PAID_LATE, State.MISMATCH},
    State.CLOSED: {State.PAID_LATE, State.MISMATCH},
    State.PAID: set(),
    State.PAID_LATE: set(),
    State.MISMATCH: set(),
}  # fmt: skip
"""The contract's table. What ended unpaid may yet turn out to be paid: a payment is never lost."""


class Counter:
    """`look` after each happening; `let_run_out` once, at the end. The test's thread."""

    def __init__(self, *, checks: bool = False) -> None:
        self.world = World(checks=checks)
        self.disk = Disk()
        self.till: SteppedTill | None = None
        self._ended = ExitStack()
        self._path = _fresh_journal()
        auditor = sqlite3.connect(self._path, isolation_level=None, check_same_thread=False)
        self._books = JournalReader(self._ended.enter_context(closing(auditor)), self._path)
        self._auditor = auditor
        self._ended.enter_context(self.disk.in_use())
        self._read_to = 0
        self.states: dict[str, State] = {}
        self._told: dict[str, Order] = {}
        self._told_notices: object = None
        self._before: dict[str, Order] = {}
        self._complaints: list[str] = []
        self.charged = 0
        self.keys: list[str] = []

    def close(self) -> None:
        if self.till is not None and self.till.is_on:
            self.till.cut_off()
        self._ended.close()

    # The cashier.

    @property
    def is_open(self) -> bool:
        return self.till is not None and self.till.is_on

    def open(self) -> None:
        self._told.clear()
        self._told_notices = None
        self._before = {order.id: order for order in self._books.recent(100)}
        self.till = SteppedTill(
            journal_path=self._path,
            terminal="till-1",
            timeout_s=TIMEOUT_S,
            errands=PlayedErrands(self.world),
            listen=self._hear,
            pace=PACE,
            checks=self.world.checks,
            clock=self.world.clock,
        )
        self.till.begin()

    def order_id(self, which: int) -> str:
        """One of the orders that were charged."""
        return f"till-1-{which % self.charged + 1}"

    def charge(self, amount: int) -> None:
        self.charged += 1
        self._at_the_till().charge(f"till-1-{self.charged}", amount)
        self._at_the_till().turn()

    def cancel(self, order_id: str) -> None:
        self._at_the_till().cancel(order_id)
        self._at_the_till().turn()

    def check(self, order_id: str) -> None:
        self._at_the_till().check(order_id)
        self._at_the_till().turn()

    def deal(self, order_id: str) -> None:
        self._at_the_till().deal(order_id, Dealt.SEEN)
        self._at_the_till().turn()

    def refund(self, order_id: str, amount: int, *, again: bool) -> None:
        """Gives tenge back; `again`: the same tap once more, or the same request by somebody who lost patience."""
        if not again or not self.keys:
            self.keys.append(f"{len(self.keys) + 1:08}-0000-4000-8000-000000000000")
        self._at_the_till().refund(self.keys[-1], order_id, amount, RefundReason.GOODS)
        self._at_the_till().turn()

    def close_till(self) -> None:
        """As in the evening."""
        self._at_the_till().close()

    def _at_the_till(self) -> SteppedTill:
        assert self.till is not None
        return self.till

    # Time, and what passes with it.

    def turn(self) -> None:
        """What has come in is taken."""
        if self.till is not None:
            self.till.turn()

    def flow(self) -> None:
        """Whatever is under way is answered, and what comes of that as well."""
        self.turn()
        while self.world.something_flows():
            self.turn()

    def time_passes(self, seconds: float, *, all_flows: bool) -> None:
        """With everything awake: each does what is due, when it is due. With `all_flows` every request is answered."""
        clock = self.world.clock
        end = clock.seconds + seconds
        while clock.seconds < end:
            rest = end - clock.seconds
            due = [each.until - clock.seconds for each in self.world.under_way]
            if self.is_open:
                due.append(self._at_the_till().wait_s)
            clock.seconds += min([rest, *(each for each in due if each > 0)])
            self.world.network_gives_up()
            self.turn()
            if all_flows:
                self.flow()

    def machine_sleeps(self, seconds: float) -> None:
        """The till stands still, with all that it has sent; the world does not."""
        self.world.clock.seconds += seconds
        self.turn()

    def wall_jumps(self, by: timedelta) -> None:
        self.world.clock.off = by
        self.turn()

    def relay_works(self, works: bool) -> None:
        self.world.relay_works(works)
        self.turn()

    def refunds_show(self, *, late: bool) -> None:
        self.world.refunds_not_shown = int(late)

    def sell_on(self, which: int) -> None:
        """An order that can be paid is, and the till hears of it if nothing is in the way."""
        self.flow()
        preorder = self.world.books.order(self.order_id(which))
        if preorder is not None:
            self.world.customer_pays(preorder, preorder.bill.amount, is_heard=True)
            self.flow()

    def status_lags(self, seconds: int) -> None:
        self.world.status_lag_s = seconds

    def disk_is_full(self, is_full: bool) -> None:
        self.disk.is_full = is_full

    def power_goes(self, when: Literal["now", "before", "after"]) -> None:
        """At once, or before or after the next commit."""
        if when == "now":
            self._at_the_till().cut_off()
        else:
            self.disk.cut_off = when

    # What must hold.

    def look(self) -> None:
        """Fails unless what must hold after each happening does."""
        assert not self._complaints, self._complaints
        orders = {order.id: order for order in self._books.recent(100)}
        self._look_at_money(orders)
        self._look_at_moves(orders)
        self._look_at_refunds(orders)
        if self.is_open:
            self._look_at_what_was_told(orders)
        assert max(self.world.sent.values(), default=0) <= 1, "an order was created twice"

    def let_run_out(self) -> None:
        """Everything works again and nobody pays any more: fails unless the books then agree."""
        self.disk.is_full, self.disk.cut_off = False, None
        self.world.status_lag_s, self.world.relay.works = 0, True
        self.world.refunds_not_shown = 0
        for _ in range(100):
            # A till that was closing may only now have ended.
            if not self.is_open:
                self.open()
            self.flow()
            self.look()
            done = not self._books.unfinished() and not self._books.owed() and not self._books.open_refunds()
            if done and not self.world.under_way:
                break
            self.time_passes(PACE.watching_s, all_flows=True)
        orders = {order.id: order for order in self._books.recent(100)}
        assert all(order.state in ENDED for order in orders.values()), "an order is left open"
        assert self._books.owed() == []
        assert self._books.open_refunds() == (), "a refund is left open"
        for preorder in self.world.books.orders():
            order = orders.get(preorder.bill.merchant_order_id)
            assert order is not None, "the gateway has an order that the journal has not"
            assert (order.state in RECEIVED) == (preorder.payment is not None), f"{order.state}, {preorder.payment}"

    def refund_states(self) -> list[RefundState]:
        """How the refunds stand that a cashier asked for."""
        orders = self._books.recent(100)
        refunds = [refund for order in orders for refund in self._books.refunds(order.id)]
        return [refund.state for refund in refunds if not refund.elsewhere]

    def _look_at_money(self, orders: dict[str, Order]) -> None:
        for order in orders.values():
            preorder = self.world.books.order(order.id)
            payment = None if preorder is None else preorder.payment
            if order.state in RECEIVED:
                assert payment is not None, f"{order.id} is {order.state}, and nobody paid"
                assert order.paid_amount == payment.amount
                assert (order.state is State.MISMATCH) == (payment.amount != order.amount)
            else:
                assert order.paid_amount is None
                assert payment is None or order.reason is not Reason.WITHDRAWN, f"{order.id} was paid after all"

    def _look_at_refunds(self, orders: dict[str, Order]) -> None:
        """No more goes back than was paid, nothing goes back unwritten, and order, refunds and ledger say the same."""
        ledger = dict(
            self._auditor.execute("SELECT order_id, -sum(amount) FROM ledger WHERE amount < 0 GROUP BY order_id")
        )
        for order in orders.values():
            refunds = self._books.refunds(order.id)
            accepted = sum(each.amount for each in refunds if each.state is RefundState.ACCEPTED)
            assert accepted == order.refunded == ledger.get(order.id, 0), (order, refunds)
            assert sum(each.amount for each in refunds if each.counts) <= (order.paid_amount or 0), refunds
            assert sum(each.state in OPEN for each in refunds) <= 1
            self._look_at_the_gateways_refunds(order, refunds)

    def _look_at_the_gateways_refunds(self, order: Order, refunds: tuple[Refund, ...]) -> None:
        preorder = self.world.books.order(order.id)
        given = {} if preorder is None else {each.key: each.amount for each in preorder.refunds}
        states = {each.key: each.state for each in refunds}
        for key, amount in given.items():
            if not key.startswith("elsewhere"):
                assert states[key] is not RefundState.REFUSED, f"{amount} tenge went back, and the journal says refused"
        accepted = sum(each.amount for each in refunds if each.state is RefundState.ACCEPTED)
        assert accepted <= sum(given.values()), "the journal has more given back than the gateway"

    def _look_at_moves(self, orders: dict[str, Order]) -> None:
        news = self._auditor.execute(
            "SELECT id, order_id, state FROM history WHERE id > ? ORDER BY id", (self._read_to,)
        )
        for number, order_id, name in news.fetchall():
            self._read_to, state = number, State(name)
            before = self.states.get(order_id)
            assert state is before or state in ({State.CREATING} if before is None else MOVES[before]), (before, state)
            self.states[order_id] = state
        assert self.states == {order.id: order.state for order in orders.values()}

    def _look_at_what_was_told(self, orders: dict[str, Order]) -> None:
        for order_id, order in orders.items():
            told = self._told.get(order_id)
            if told is None:
                assert order == self._before[order_id], "an order changed and nobody was told"
            else:
                assert told == order, "what was told is not what the journal has"
        assert self._told_notices == self._books.notices()

    def _hear(self, message: Message) -> None:
        """In the till's thread, while the test waits for it."""
        match message:
            case OrderChanged(order=order, moments=moments):
                self._told[order.id] = order
                written = self._books.moments(order.id)
                if moments != written or order.state not in {moment.state for moment in written}:
                    self._complaints.append(f"{order.id} was told before the journal had it")
            case Notices(open=notices):
                self._told_notices = notices
            case JournalTrouble(fatal=True, detail=detail):
                self._complaints.append(detail)


def _fresh_journal() -> Path:
    """A journal in which nothing stands, where the one before it was: opened anew two thousand times, it is copied."""
    folder = _folder()
    for path in folder.glob("journal.*"):
        path.unlink()
    return Path(shutil.copyfile(folder / "empty.sqlite3", folder / "journal.sqlite3"))


@cache
def _folder() -> Path:
    """A folder of this process, in memory where there is such a thing, with an empty journal."""
    memory = Path("/dev/shm")  # noqa: S108
    made = tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None)
    atexit.register(made.cleanup)
    Journal.open(Path(made.name) / "empty.sqlite3").close()
    return Path(made.name)
