"""The world around one till, played by a test: time, the gateway's books, the network between, and the relay.

Requests stand in the network until somebody decides what becomes of them. The gateway's books are the sandbox's.
"""

import itertools
from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Final

from pos_app.gateway.messages import PaymentStatus, Statuses
from pos_app.order import Order, Reason
from pos_app.payment import Created, CreateLost, CreateNotSent, CreateRefused, Phase, Withdrawn
from pos_app.refund import Refund, RefundEvent, RefundLost, RefundTaken, RefundTurnedDown
from pos_app.relay.client import CallbackEvent
from pos_app.relay.signing import Outcome
from pos_app.sandbox.answers import Refusal
from pos_app.sandbox.orders import Books, Preorder, PreorderState
from pos_app.sandbox.parameters import Bill
from pos_app.sandbox.scenarios import SCENARIOS
from pos_app.till.errands import CreateReport, Desk, RefundReport, StatusReport, UpkeepReport, WithdrawReport
from pos_app.till.messages import LinkState

DEADLINE_S: Final = 10
"""Nothing is under way for longer, unless the machine sleeps."""
_NORMAL: Final = SCENARIOS["normal"]
_LONG_AGO: Final = datetime(2026, 1, 1, tzinfo=UTC)


class WorldClock:
    """One time for till and gateway, in seconds; and the till's wall clock, which may say anything."""

    def __init__(self) -> None:
        self.seconds = 1_000.0
        self.off = timedelta()

    def monotonic(self) -> float:
        return self.seconds

    def now(self) -> datetime:
        return _LONG_AGO + timedelta(seconds=self.seconds) + self.off


@dataclass(eq=False)
class CreateRequest:
    """A *create* in the network. `desk` is None once nobody waits for its answer."""

    order: Order
    desk: Desk | None
    until: float
    made: Preorder | None = None


@dataclass(eq=False)
class StatusRequest:
    """A *status* in the network; `answers` is what the gateway said when it read the question."""

    asked: Mapping[str, Phase]
    desk: Desk
    until: float
    answers: Statuses | None = None


@dataclass(eq=False)
class WithdrawRequest:
    """On its way to the relay: that an order is not wanted any more."""

    order_id: str
    desk: Desk
    until: float


@dataclass(eq=False)
class RefundRequest:
    """A *refund* in the network; `done` once the gateway has given the money back, whatever becomes of its answer."""

    refund: Refund
    accepted_before: int
    repeated: bool
    desk: Desk
    until: float
    done: bool = False


@dataclass
class Relay:
    """The callbacks that the relay has, and how far the till at hand has read; which orders the till still wants, and
    to which payments the relay has said yes."""

    store: str = "store-1"
    events: list[CallbackEvent] = field(default_factory=list)
    read: int = 0
    works: bool = True
    wants: dict[str, bool] = field(default_factory=dict)
    allowed: set[str] = field(default_factory=set)


class World:
    """What stands outside the till. `status_lag_s`: how long the gateway's *status* does not know of a payment.

    `checks`: the gateway asks the relay before it takes money.
    """

    def __init__(self, *, checks: bool) -> None:
        self.checks = checks
        self.clock = WorldClock()
        self.books = Books(self.clock.monotonic)
        self.creates: list[CreateRequest] = []
        self.questions: list[StatusRequest] = []
        self.withdrawals: list[WithdrawRequest] = []
        self.refunds: list[RefundRequest] = []
        self.checked: set[str] = set()
        self.sent: Counter[str] = Counter()
        self.relay = Relay()
        self.status_lag_s = 0
        self.refunds_not_shown = 0
        self._elsewhere = itertools.count(1)
        self.desk: Desk | None = None
        self._stores = itertools.count(2)

    @property
    def under_way(self) -> "list[CreateRequest | StatusRequest | WithdrawRequest | RefundRequest]":
        """All that is in the network."""
        return [*self.creates, *self.questions, *self.withdrawals, *self.refunds]

    # What becomes of a create.

    def create_arrives(self, request: CreateRequest) -> None:
        """The gateway makes the order; its answer is on the way."""
        order = request.order
        if request.made is None:
            request.made = self.books.create(Bill(order.id, order.amount, order.timeout_s), _NORMAL)

    def create_is_answered(self, request: CreateRequest) -> None:
        self.create_arrives(request)
        assert request.made is not None
        url = f"https://pay.example/{request.made.hash}"
        self._report(request, Created(self.clock.now(), request.made.preorder_id, url))

    def create_is_lost(self, request: CreateRequest) -> None:
        """The till will never hear; the request itself may still arrive."""
        self._report(request, CreateLost(self.clock.now(), Reason.ANSWER_LOST, "", self.checks))
        if request.made is None:
            request.desk, request.until = None, self.clock.seconds + DEADLINE_S
            self.creates.append(request)

    def create_is_refused(self, request: CreateRequest) -> None:
        if request.made is None:
            self._report(request, CreateRefused(self.clock.now(), 1, "no"))

    def create_does_not_leave(self, request: CreateRequest) -> None:
        if request.made is None:
            self._report(request, CreateNotSent(self.clock.now(), Reason.NOT_REACHED))

    def _report(self, request: CreateRequest, event: Created | CreateRefused | CreateNotSent | CreateLost) -> None:
        self.creates.remove(request)
        if request.desk is not None:
            request.desk.created(CreateReport(request.order.id, event, LinkState.ONLINE))

    # What becomes of a status.

    def status_is_read(self, request: StatusRequest) -> None:
        """The gateway says how things stand now; its answer is on the way."""
        if request.answers is None:
            found = {order_id: self._status(order_id) for order_id in request.asked}
            request.answers = Statuses({order_id: each for order_id, each in found.items() if each is not None})

    def status_is_answered(self, request: StatusRequest) -> None:
        self.status_is_read(request)
        self.questions.remove(request)
        request.desk.status_answered(StatusReport(request.asked, request.answers, LinkState.ONLINE))

    def status_makes_no_sense(self, request: StatusRequest) -> None:
        """In what it says of one order."""
        self.status_is_read(request)
        assert request.answers is not None
        strange = next(iter(request.asked))
        found = {order_id: each for order_id, each in request.answers.found.items() if order_id != strange}
        request.answers = Statuses(found, frozenset({strange}))
        self.status_is_answered(request)

    def status_is_lost(self, request: StatusRequest) -> None:
        self.questions.remove(request)
        request.desk.status_answered(StatusReport(request.asked, None, LinkState.OFFLINE))

    def _status(self, order_id: str) -> PaymentStatus | None:
        preorder = self.books.order(order_id)
        if preorder is None:
            return None
        payment = preorder.payment
        if payment is None or payment.paid_at > self.clock.seconds - self.status_lag_s:
            return PaymentStatus(is_paid=False)
        return PaymentStatus(True, payment.amount, str(preorder.reference), refunded_amount=self._shown(preorder))

    def _shown(self, preorder: Preorder) -> int:
        """What *status* shows as given back. It may lag here as well, by whole refunds."""
        shown = preorder.refunds[: len(preorder.refunds) - self.refunds_not_shown]
        return sum(refund.amount for refund in shown)

    # What becomes of a refund.

    def refund_arrives(self, request: RefundRequest) -> None:
        """The gateway gives the money back, once for the key; its answer is on the way. It may say no."""
        with suppress(Refusal):
            self.books.refund(request.refund.order_id, request.refund.amount, request.refund.key)
            request.done = True

    def refund_is_answered(self, request: RefundRequest) -> None:
        self.refund_arrives(request)
        if request.done:
            self._tell_of_refund(request, RefundTaken(self.clock.now(), 1))
        else:
            self._tell_of_refund(request, RefundTurnedDown(self.clock.now(), 7, "no"))

    def refund_is_lost(self, request: RefundRequest) -> None:
        """The till will not hear what became of it."""
        self._tell_of_refund(request, RefundLost(self.clock.now(), "lost"))

    def refund_does_not_leave(self, request: RefundRequest) -> None:
        if request.done or request.repeated:
            self.refund_is_lost(request)
        else:
            self._tell_of_refund(request, RefundTurnedDown(self.clock.now(), None, "not reached"))

    def given_back_elsewhere(self, preorder: Preorder, amount: int) -> None:
        """Somebody gives money back on the gateway's own pages."""
        with suppress(Refusal):
            self.books.refund(preorder.bill.merchant_order_id, amount, f"elsewhere-{next(self._elsewhere)}")

    def _tell_of_refund(self, request: RefundRequest, event: RefundEvent) -> None:
        self.refunds.remove(request)
        request.desk.refund_answered(RefundReport(request.refund.key, event, LinkState.ONLINE))

    # What becomes of a withdrawal.

    def withdrawal_is_done(self, request: WithdrawRequest) -> None:
        relay, order_id = self.relay, request.order_id
        if not relay.works:
            return self.withdrawal_is_lost(request)
        was_wanted = self._withdraw(order_id)
        refuses = was_wanted and order_id in self.checked and order_id not in relay.allowed
        return self._tell_of_withdrawal(request, refuses)

    def withdrawal_is_lost(self, request: WithdrawRequest) -> None:
        """The till does not know whether it was done, and it was not."""
        self._tell_of_withdrawal(request, False)

    def withdrawal_is_done_unheard(self, request: WithdrawRequest) -> None:
        if self.relay.works:
            self._withdraw(request.order_id)
        self._tell_of_withdrawal(request, False)

    def _withdraw(self, order_id: str) -> bool:
        """Whether the relay had heard before that it was wanted."""
        known = order_id in self.relay.wants
        self.relay.wants[order_id] = False
        return known

    def _tell_of_withdrawal(self, request: WithdrawRequest, refuses: bool) -> None:
        self.withdrawals.remove(request)
        request.desk.withdrawn(WithdrawReport(request.order_id, Withdrawn(self.clock.now(), refuses)))

    # The customer.

    def customer_pays(self, preorder: Preorder, amount: int, *, is_heard: bool) -> None:
        """Once, while it can be paid, and unless the relay says no; with `is_heard` the callback reaches the relay."""
        order_id = preorder.bill.merchant_order_id
        if order_id in self.checked and self.books.state(preorder) is PreorderState.PAYABLE:
            if not (self.relay.works and self.relay.wants.get(order_id)):
                self.customer_fails(preorder)
                return
            self.relay.allowed.add(order_id)
        with suppress(Refusal):
            self.books.pay(preorder.hash, amount, "ANDROID")
            if is_heard:
                self.callback(preorder.bill.merchant_order_id, "paid")

    def customer_fails(self, preorder: Preorder) -> None:
        with suppress(Refusal):
            self.books.fail(preorder.hash)
            self.callback(preorder.bill.merchant_order_id, "failed")

    # The relay.

    def callback(self, order_id: str, outcome: Outcome) -> None:
        """The relay takes a callback, true or not."""
        self.relay.events.append(CallbackEvent(len(self.relay.events) + 1, order_id, outcome, "", self.clock.now()))

    def relay_delivers(self) -> None:
        """The till's poll is answered."""
        news = tuple(event for event in self.relay.events if event.number > self.relay.read)
        if news and self.relay.works and self.desk is not None:
            self.relay.read = news[-1].number
            self.desk.called_back(self.relay.store, news)

    def relay_works(self, works: bool) -> None:
        self.relay.works = works
        if self.desk is not None:
            self.desk.relay_is(LinkState.ONLINE if works else LinkState.OFFLINE)

    def relay_is_replaced(self) -> None:
        """With what it had; a till reads the new one from its beginning."""
        self.relay = Relay(f"store-{next(self._stores)}", works=self.relay.works)

    # Time.

    def network_gives_up(self) -> None:
        """What has been under way for too long is lost; what nobody waits for and has not arrived never does."""
        now = self.clock.seconds
        for create in [each for each in self.creates if each.until <= now]:
            if create.desk is None:
                self.creates.remove(create)
            else:
                self.create_is_lost(create)
        for question in [each for each in self.questions if each.until <= now]:
            self.status_is_lost(question)
        for withdrawal in [each for each in self.withdrawals if each.until <= now]:
            self.withdrawal_is_lost(withdrawal)
        for refund in [each for each in self.refunds if each.until <= now]:
            self.refund_is_lost(refund)

    def something_flows(self) -> bool:
        """Whatever is under way is answered and the relay delivers; False when there was nothing."""
        before = self.relay.read
        under_way = self.under_way
        for create in list(self.creates):
            self.create_is_answered(create)
        for question in list(self.questions):
            self.status_is_answered(question)
        for withdrawal in list(self.withdrawals):
            self.withdrawal_is_done(withdrawal)
        for refund in list(self.refunds):
            self.refund_is_answered(refund)
        self.relay_delivers()
        return bool(under_way) or self.relay.read != before


class PlayedErrands:
    """Goes out for a till into the world. Implements `Errands`."""

    def __init__(self, world: World) -> None:
        self._world = world

    def start(self, desk: Desk, relay_store: str | None, relay_after: int) -> None:
        relay = self._world.relay
        relay.read = relay_after if relay_store == relay.store else 0
        self._world.desk = self._desk = desk
        self._tell_of_relay()

    def hear_again(self) -> None:
        self._world.relay.read = 0

    def ask_day(self, day: date, order_ids: Sequence[str], shift: int | None = None) -> None:
        raise NotImplementedError("nobody reconciles here")

    def refund(self, refund: Refund, accepted_before: int, *, repeated: bool) -> None:
        world = self._world
        world.refunds.append(
            RefundRequest(refund, accepted_before, repeated, self._desk, world.clock.seconds + DEADLINE_S)
        )

    def create(self, order: Order) -> None:
        world = self._world
        if world.checks and world.relay.works:
            if world.relay.wants.setdefault(order.id, True) is False:
                never_sent = CreateNotSent(world.clock.now(), Reason.NOT_REACHED)
                self._desk.created(CreateReport(order.id, never_sent, None))
                return
            world.checked.add(order.id)
        world.sent[order.id] += 1
        world.creates.append(CreateRequest(order, self._desk, world.clock.seconds + DEADLINE_S))

    def withdraw(self, order: Order) -> None:
        world = self._world
        world.withdrawals.append(WithdrawRequest(order.id, self._desk, world.clock.seconds + DEADLINE_S))

    def ask_status(self, asked: Mapping[str, Phase]) -> None:
        self._world.questions.append(StatusRequest(asked, self._desk, self._world.clock.seconds + DEADLINE_S))

    def keep_warm(self) -> None:
        self._desk.upkept(UpkeepReport(LinkState.ONLINE))

    def wake(self) -> None:
        self._tell_of_relay()

    def stop(self) -> None:
        """Nobody waits for what is still in the network; a create may arrive all the same."""
        world = self._world
        world.desk = None
        world.questions.clear()
        world.withdrawals.clear()
        world.refunds.clear()
        for create in world.creates:
            create.desk, create.until = None, min(create.until, world.clock.seconds + DEADLINE_S)

    def _tell_of_relay(self) -> None:
        self._desk.relay_is(LinkState.ONLINE if self._world.relay.works else LinkState.OFFLINE)
