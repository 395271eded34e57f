"""The threads that go out for the till: one creates, two ask, one gives back, one keeps the gateway warm, two speak
with the relay.

A thread each, so that a charge never stands in a queue behind a question. They end with `stop`: what is under way is
interrupted, and the journal still owes it. Whatever goes wrong here is reported: the till must not wait for an answer
that a broken thread took with it.
"""

import logging
import time
from collections.abc import Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from pos_app.gateway.client import Gateway
from pos_app.gateway.errors import GatewayError, NotUnderstood, Refused, Unavailable
from pos_app.gateway.messages import PaymentStatus, Statuses
from pos_app.order import Order, Reason
from pos_app.payment import Created, CreateLost, CreateNotSent, CreateRefused, Phase, Withdrawn
from pos_app.refund import Refund, RefundLost
from pos_app.relay.client import CallbackEvent, RelayPoller
from pos_app.relay.telling import AlreadyWithdrawn, NotTold, RelayTeller
from pos_app.till.billing import Billing
from pos_app.till.errands import (
    CreateReport,
    DayReport,
    Desk,
    RefundReport,
    StatusReport,
    UpkeepReport,
    WithdrawReport,
)
from pos_app.till.giving_back import give_back
from pos_app.till.messages import LinkState
from pos_app.till.reconciling import batches
from pos_app.transport import Transport

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class RelayAccess:
    """Where the till listens for callbacks, and what lets it."""

    url: str
    secret: str = field(repr=False)


class Runners:
    """Errands over real HTTP. Owns its threads and both transports' connections; implements `Errands`."""

    def __init__(
        self, *, gateway: Gateway, transport: Transport, billing: Billing, relay: RelayAccess, slow_s: float
    ) -> None:
        self._gateway = gateway
        self._transport = transport
        self._billing = billing
        self._relay = relay
        self._slow_s = slow_s
        self._creating = ThreadPoolExecutor(1, "till-create")
        self._asking = ThreadPoolExecutor(2, "till-status")
        self._upkeep = ThreadPoolExecutor(1, "till-upkeep")
        self._withdrawing = ThreadPoolExecutor(1, "till-withdraw")
        self._reconciling = ThreadPoolExecutor(1, "till-reconcile")
        self._refunding = ThreadPoolExecutor(1, "till-refund")
        self._upkeep_done: Future[None] | None = None
        self._poller: RelayPoller | None = None
        self._to_relay = Transport()
        self._teller = RelayTeller(
            url=relay.url, terminal=billing.terminal, secret=relay.secret, transport=self._to_relay
        )
        self._unchecked: set[str] = set()

    def start(self, desk: Desk, relay_store: str | None, relay_after: int) -> None:
        self._desk = desk
        self._poller = RelayPoller(
            url=self._relay.url,
            terminal=self._billing.terminal,
            secret=self._relay.secret,
            store_id=relay_store,
            after=relay_after,
            on_events=self._called_back,
            on_link=self._relay_is,
        )
        self._poller.start()

    def hear_again(self) -> None:
        if self._poller is not None:
            self._poller.read_again()

    def create(self, order: Order) -> None:
        self._creating.submit(self._create, order)

    def withdraw(self, order: Order) -> None:
        self._withdrawing.submit(self._withdraw, order)

    def ask_status(self, asked: Mapping[str, Phase]) -> None:
        self._asking.submit(self._ask_status, asked)

    def ask_day(self, day: date, order_ids: Sequence[str], shift: int | None = None) -> None:
        self._reconciling.submit(self._ask_day, day, order_ids, shift)

    def refund(self, refund: Refund, accepted_before: int, *, repeated: bool) -> None:
        self._refunding.submit(self._refund, refund, accepted_before, repeated)

    def keep_warm(self) -> None:
        # A gateway that hangs would otherwise be asked many times over when it comes back.
        if self._upkeep_done is None or self._upkeep_done.done():
            self._upkeep_done = self._upkeep.submit(self._keep_warm)

    def wake(self) -> None:
        self._transport.forget_connections()
        self._to_relay.forget_connections()
        if self._poller is not None:
            self._poller.poll_anew()

    def stop(self) -> None:
        if self._poller is not None:
            self._poller.stop()
        for transport in (self._transport, self._to_relay):
            transport.interrupt()
        for executor in (
            *(self._creating, self._asking, self._upkeep),
            *(self._withdrawing, self._reconciling, self._refunding),
        ):
            executor.shutdown(wait=True, cancel_futures=True)
        for transport in (self._transport, self._to_relay):
            transport.close()

    # Each runs in a thread of its own kind.

    def _create(self, order: Order) -> None:
        began = time.monotonic()
        event: Created | CreateRefused | CreateNotSent | CreateLost
        link: LinkState | None
        try:
            checked = self._billing.checks and self._relay_knows(order)
            made = self._gateway.create(self._billing.request(order, checked=checked))
        except AlreadyWithdrawn:
            _log.info("create %s: cancelled before it was sent", order.id)
            event, link = CreateNotSent(datetime.now(UTC), Reason.NOT_REACHED, "cancelled before"), None
        except GatewayError as error:
            _log.warning("create %s: %s", order.id, error)
            event, link = _not_created(error, withdraws=self._billing.checks), _link_after(error)
        except Exception as error:
            _log.critical("create %s", order.id, exc_info=True)
            event = CreateLost(datetime.now(UTC), Reason.ANSWER_LOST, type(error).__name__, self._billing.checks)
            link = LinkState.OFFLINE
        else:
            event = Created(datetime.now(UTC), made.preorder_id, made.url, made.qr_png)
            link = self._link_since(began)
        self._desk.created(CreateReport(order.id, event, link))

    def _relay_knows(self, order: Order) -> bool:
        """Whether the relay has it on its disk that the order is wanted; else it is created without a check."""
        try:
            self._teller.want(order.id, order.amount, self._billing.locale)
        except NotTold as error:
            _log.warning("%s is created without a check: %s", order.id, error)
            self._unchecked.add(order.id)
            return False
        return True

    def _withdraw(self, order: Order) -> None:
        try:
            event = self._withdrawn(order)
        except Exception as error:
            _log.critical("withdraw %s", order.id, exc_info=True)
            event = Withdrawn(datetime.now(UTC), refuses=False, message=type(error).__name__)
        self._desk.withdrawn(WithdrawReport(order.id, event))

    def _withdrawn(self, order: Order) -> Withdrawn:
        try:
            known = self._teller.withdraw(order.id)
        except NotTold as error:
            _log.warning("withdraw %s: %s", order.id, error)
            return Withdrawn(datetime.now(UTC), refuses=False, message=str(error))
        if not known.was_wanted or order.id in self._unchecked:
            return Withdrawn(datetime.now(UTC), refuses=False, message="created without a check")
        if known.was_allowed:
            return Withdrawn(datetime.now(UTC), refuses=False, message="a payment was let through before")
        return Withdrawn(datetime.now(UTC), refuses=True)

    def _ask_status(self, asked: Mapping[str, Phase]) -> None:
        began = time.monotonic()
        try:
            answers = self._gateway.status(list(asked))
        except GatewayError as error:
            _log.warning("status of %d orders: %s", len(asked), error)
            wait_s = (error.retry_after_s or 0) if isinstance(error, NotUnderstood) else 0
            self._desk.status_answered(StatusReport(asked, None, _link_after(error), wait_s))
        except Exception:
            _log.critical("status", exc_info=True)
            self._desk.status_answered(StatusReport(asked, None, LinkState.OFFLINE))
        else:
            self._desk.status_answered(StatusReport(asked, answers, self._link_since(began)))

    def _ask_day(self, day: date, order_ids: Sequence[str], shift: int | None) -> None:
        try:
            report = ask_day(self._gateway, day, order_ids, shift)
        except Exception as error:
            _log.critical("day %s", day, exc_info=True)
            report = DayReport(day, (), Statuses({}), LinkState.OFFLINE, type(error).__name__, shift)
        self._desk.day_answered(report)

    def _refund(self, refund: Refund, accepted_before: int, repeated: bool) -> None:
        began = time.monotonic()
        try:
            event, error = give_back(self._gateway, refund, accepted_before, repeated=repeated)
        except Exception as broken:
            _log.critical("refund %s", refund.key, exc_info=True)
            lost = RefundLost(datetime.now(UTC), type(broken).__name__)
            self._desk.refund_answered(RefundReport(refund.key, lost, LinkState.OFFLINE))
            return
        link = self._link_since(began) if error is None else _link_after(error)
        wait_s = (error.retry_after_s or 0) if isinstance(error, NotUnderstood) else 0
        self._desk.refund_answered(RefundReport(refund.key, event, link, wait_s))

    def _keep_warm(self) -> None:
        began = time.monotonic()
        try:
            self._gateway.keep_warm()
        except GatewayError as error:
            _log.info("gateway: %s", error)
            self._desk.upkept(UpkeepReport(_link_after(error)))
        except Exception:
            _log.critical("upkeep", exc_info=True)
            self._desk.upkept(UpkeepReport(LinkState.OFFLINE))
        else:
            self._desk.upkept(UpkeepReport(self._link_since(began)))

    def _called_back(self, store_id: str, events: Sequence[CallbackEvent]) -> None:
        self._desk.called_back(store_id, events)

    def _relay_is(self, state: str) -> None:
        self._desk.relay_is(LinkState(state))

    def _link_since(self, began: float) -> LinkState:
        return LinkState.SLOW if time.monotonic() - began >= self._slow_s else LinkState.ONLINE


def ask_day(gateway: Gateway, day: date, order_ids: Sequence[str], shift: int | None = None) -> DayReport:
    """Asks about the orders, some at a time, and ends at the first question that is not answered."""
    asked: list[str] = []
    found: dict[str, PaymentStatus] = {}
    odd: set[str] = set()
    link, failure = LinkState.ONLINE, ""
    for batch in batches(order_ids):
        try:
            said = gateway.status(batch)
        except GatewayError as error:
            _log.warning("reconciling %s: %s", day, error)
            link, failure = _link_after(error), str(error)
            break
        asked += batch
        found |= said.found
        odd |= said.odd
    return DayReport(day, tuple(asked), Statuses(found, frozenset(odd)), link, failure, shift)


def _not_created(error: GatewayError, *, withdraws: bool) -> CreateRefused | CreateNotSent | CreateLost:
    """What a failed *create* means for the order: only an error that says so lets it end."""
    now = datetime.now(UTC)
    if isinstance(error, Refused):
        return CreateRefused(now, error.code, error.message)
    if error.may_have_been_done:
        reason = Reason.NOT_UNDERSTOOD if isinstance(error, NotUnderstood) else Reason.ANSWER_LOST
        return CreateLost(now, reason, str(error), withdraws)
    reason = Reason.UNAVAILABLE if isinstance(error, Unavailable) else Reason.NOT_REACHED
    return CreateNotSent(now, reason, str(error))


def _link_after(error: GatewayError) -> LinkState:
    return LinkState.ONLINE if isinstance(error, Refused) else LinkState.OFFLINE
