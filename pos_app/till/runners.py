"""The threads that go out for the till: one creates, two ask, one keeps the gateway warm, one listens to the relay.

A thread each, so that a charge never stands in a queue behind a question. They end with `stop`: what is under way is
interrupted, and the journal still owes it. Whatever goes wrong here is reported: the till must not wait for an answer
that a broken thread took with it.
"""

import logging
import time
from collections.abc import Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime

from pos_app.gateway.client import Gateway
from pos_app.gateway.errors import GatewayError, NotUnderstood, Refused, Unavailable
from pos_app.order import Order, Reason
from pos_app.payment import Created, CreateLost, CreateNotSent, CreateRefused, Phase
from pos_app.relay.client import CallbackEvent, RelayPoller
from pos_app.till.billing import Billing
from pos_app.till.errands import CreateReport, Desk, StatusReport, UpkeepReport
from pos_app.till.messages import LinkState
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
        self._upkeep_done: Future[None] | None = None
        self._poller: RelayPoller | None = None

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

    def create(self, order: Order) -> None:
        self._creating.submit(self._create, order)

    def ask_status(self, asked: Mapping[str, Phase]) -> None:
        self._asking.submit(self._ask_status, asked)

    def keep_warm(self) -> None:
        # A gateway that hangs would otherwise be asked many times over when it comes back.
        if self._upkeep_done is None or self._upkeep_done.done():
            self._upkeep_done = self._upkeep.submit(self._keep_warm)

    def wake(self) -> None:
        self._transport.forget_connections()
        if self._poller is not None:
            self._poller.poll_anew()

    def stop(self) -> None:
        if self._poller is not None:
            self._poller.stop()
        self._transport.interrupt()
        for executor in (self._creating, self._asking, self._upkeep):
            executor.shutdown(wait=True, cancel_futures=True)
        self._transport.close()

    # Each runs in a thread of its own kind.

    def _create(self, order: Order) -> None:
        began = time.monotonic()
        event: Created | CreateRefused | CreateNotSent | CreateLost
        try:
            made = self._gateway.create(self._billing.request(order))
        except GatewayError as error:
            _log.warning("create %s: %s", order.id, error)
            event, link = _not_created(error), _link_after(error)
        except Exception as error:
            _log.critical("create %s", order.id, exc_info=True)
            event, link = CreateLost(datetime.now(UTC), Reason.ANSWER_LOST, type(error).__name__), LinkState.OFFLINE
        else:
            event = Created(datetime.now(UTC), made.preorder_id, made.url, made.qr_png)
            link = self._link_since(began)
        self._desk.created(CreateReport(order.id, event, link))

    def _ask_status(self, asked: Mapping[str, Phase]) -> None:
        began = time.monotonic()
        try:
            answers = self._gateway.status(list(asked))
        except GatewayError as error:
            _log.warning("status of %d orders: %s", len(asked), error)
            self._desk.status_answered(StatusReport(asked, None, _link_after(error)))
        except Exception:
            _log.critical("status", exc_info=True)
            self._desk.status_answered(StatusReport(asked, None, LinkState.OFFLINE))
        else:
            self._desk.status_answered(StatusReport(asked, answers, self._link_since(began)))

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


def _not_created(error: GatewayError) -> CreateRefused | CreateNotSent | CreateLost:
    """What a failed *create* means for the order: only an error that says so lets it end."""
    now = datetime.now(UTC)
    if isinstance(error, Refused):
        return CreateRefused(now, error.code, error.message)
    if error.may_have_been_done:
        reason = Reason.NOT_UNDERSTOOD if isinstance(error, NotUnderstood) else Reason.ANSWER_LOST
        return CreateLost(now, reason, str(error))
    reason = Reason.UNAVAILABLE if isinstance(error, Unavailable) else Reason.NOT_REACHED
    return CreateNotSent(now, reason, str(error))


def _link_after(error: GatewayError) -> LinkState:
    return LinkState.ONLINE if isinstance(error, Refused) else LinkState.OFFLINE
