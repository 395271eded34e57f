"""Which screen an order belongs on. Plain decisions, so that they can be read and tested without a window."""

from enum import Enum, auto

from pos_app.order import Order, State
from pos_app.till.messages import StatusAsked


class Screen(Enum):
    """What the cashier looks at."""

    KEYPAD = auto()
    WAITING = auto()
    ENDING = auto()


class Sale:
    """The one order that a window follows, from the charge until the cashier turns to the next. GUI thread.

    Later news about it is the rail's.
    """

    def __init__(self) -> None:
        self.order_id: str | None = None
        self.order: Order | None = None
        self._unanswered = False

    def begin(self, order_id: str, *, looked_up: bool = False) -> None:
        """Follows the order with this ID; its messages are still to come.

        One that is `looked_up` in the rail has been left by its customer: nobody waits for an answer before a QR.
        """
        self.order_id, self.order, self._unanswered = order_id, None, looked_up

    def end(self) -> None:
        """The cashier turned to the next customer."""
        self.order_id, self.order, self._unanswered = None, None, False

    def concerns(self, order_id: str) -> bool:
        return order_id == self.order_id

    def follow(self, order: Order) -> Screen:
        """The screen for what is now known of the order."""
        self.order = order
        return self.screen

    def asked(self, status: StatusAsked) -> Screen:
        """The screen after the gateway was asked."""
        self._unanswered = not status.answered
        return self.screen

    @property
    def customer_is_paying(self) -> bool:
        """True while a customer may stand before a QR, or is about to."""
        return self.order is not None and self.order.state in (State.CREATING, State.WAITING)

    @property
    def nobody_answers(self) -> bool:
        """True for a QR whose time is up while the gateway can't be asked whether it was paid."""
        return (
            self.order is not None and self.order.state is State.WAITING and self.order.time_is_up and self._unanswered
        )

    @property
    def screen(self) -> Screen:
        if self.order is None or self.order.state is State.CREATING:
            return Screen.KEYPAD
        if self.order.state is State.WAITING:
            return Screen.ENDING if self.nobody_answers else Screen.WAITING
        return Screen.ENDING
