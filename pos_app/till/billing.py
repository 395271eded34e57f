"""What the till asks of the gateway for an order: the parameters of *create* that come from the settings."""

from dataclasses import dataclass, field
from typing import Literal

from pos_app.gateway.messages import CreateRequest
from pos_app.order import Order
from pos_app.relay.signing import callback_path


@dataclass(frozen=True, slots=True)
class Billing:
    """The shop's part of every *create* (the seed's table of parameters).

    `callback_base` is the URL under which the gateway reaches the relay; None where it can't, and then no callback is
    asked for and payments are seen by *status*.
    """

    terminal: str
    relay_secret: str = field(repr=False)
    callback_base: str | None = None
    backlink: str | None = None
    image_size: int | None = None

    def request(self, order: Order) -> CreateRequest:
        """The parameters of *create* for one order."""
        return CreateRequest(
            merchant_order_id=order.id,
            amount=order.amount,
            timeout=order.timeout_s,
            backlink=self.backlink,
            postlink=self._callback(order, "paid"),
            failed_postlink=self._callback(order, "failed"),
            image_size=self.image_size,
        )

    def _callback(self, order: Order, outcome: Literal["paid", "failed"]) -> str | None:
        if self.callback_base is None:
            return None
        return self.callback_base + callback_path(self.relay_secret, self.terminal, order.id, outcome)
