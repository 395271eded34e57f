"""What the till asks of the gateway for an order: the parameters of *create* that come from the settings."""

from dataclasses import dataclass, field
from typing import Literal

from pos_app.gateway.messages import CreateRequest
from pos_app.order import Order
from pos_app.relay.signing import callback_path, check_path
from pos_app.words import DEFAULT_LOCALE


@dataclass(frozen=True, slots=True)
class Billing:
    """The shop's part of every *create* (the seed's table of parameters).

    `callback_base` is the URL under which the gateway reaches the relay; None where it can't, and then no callback is
    asked for and payments are seen by *status*. `checks`: the gateway asks there before it takes money (*checklink*).
    `locale` is the shop's language, for a payer whose own is not known.
    """

    terminal: str
    relay_secret: str = field(repr=False)
    callback_base: str | None = None
    backlink: str | None = None
    image_size: int | None = None
    checks: bool = False
    locale: str = DEFAULT_LOCALE

    def request(self, order: Order, *, checked: bool = False) -> CreateRequest:
        """The parameters of *create* for one order; `checked` where the relay knows that it is wanted."""
        return CreateRequest(
            merchant_order_id=order.id,
            amount=order.amount,
            timeout=order.timeout_s,
            backlink=self.backlink,
            postlink=self._callback(order, "paid"),
            failed_postlink=self._callback(order, "failed"),
            image_size=self.image_size,
            checklink=self._check(order) if checked else None,
            # Silence refuses as well: nobody pays an order of which the shop can't say that it still wants it.
            failed_on_check=True if checked else None,
        )

    def _check(self, order: Order) -> str | None:
        if self.callback_base is None:
            return None
        return self.callback_base + check_path(self.relay_secret, self.terminal, order.id)

    def _callback(self, order: Order, outcome: Literal["paid", "failed"]) -> str | None:
        if self.callback_base is None:
            return None
        return self.callback_base + callback_path(self.relay_secret, self.terminal, order.id, outcome)
