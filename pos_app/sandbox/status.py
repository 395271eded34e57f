"""What *status* says of one order: the truth in the newest shape or in those of earlier years; or not the truth."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Final

from pos_app.sandbox.faults import Fault, Strikes
from pos_app.sandbox.orders import Preorder
from pos_app.sandbox.scenario import Scenario, StatusShape, StatusStory

_TURNS: Final = 4
_WITHOUT_END: Final = 10**9


@dataclass(frozen=True, slots=True)
class Told:
    """What stands beside the merchant's order ID, None for nothing at all; and what befalls the whole answer."""

    entry: bool | dict[str, object] | None
    fault: Fault = Fault.NONE


class Teller:
    """Tells of orders under their rows, and remembers how often. Server's loop only. `clock` is that of the books."""

    def __init__(self, strikes: Strikes, clock: Callable[[], float], time_scale: float) -> None:
        self._strikes = strikes
        self._clock = clock
        self._time_scale = time_scale
        self._asked: Counter[str] = Counter()

    def tell(self, preorder: Preorder, row: Scenario) -> Told:
        """What this question about the order gets for an answer."""
        preorder = self._without_news(preorder, row)
        truth = Told(status_of(preorder, row.status_shape))
        match row.status_story:
            case StatusStory.LAGS if self._lags(preorder, row) and self._strike(preorder, row, hits=_WITHOUT_END):
                return Told(status_of(_unpaid(preorder), row.status_shape))
            case StatusStory.MISSING if preorder.payment is not None and self._strike(preorder, row):
                return Told(None)
            case StatusStory.FLAPS:
                return self._flap(preorder, row, truth)
        if row.status is Fault.NONE:
            return truth
        is_time = preorder.payment is not None or row.attempts_fail
        return replace(truth, fault=row.status) if is_time and self._strike(preorder, row) else truth

    def _flap(self, preorder: Preorder, row: Scenario, truth: Told) -> Told:
        turn = self._asked[preorder.hash] % _TURNS
        self._asked[preorder.hash] += 1
        if turn == _TURNS - 1:
            return truth
        self._strike(preorder, row, hits=_WITHOUT_END)
        return (
            Told(None),
            Told(status_of(_unpaid(preorder), row.status_shape)),
            replace(truth, fault=Fault.BAD_GATEWAY),
        )[turn]

    def _lags(self, preorder: Preorder, row: Scenario) -> bool:
        payment = preorder.payment
        return payment is not None and self._is_news(preorder, row, payment.paid_at, row.status_lag_s)

    def _without_news(self, preorder: Preorder, row: Scenario) -> Preorder:
        """The order as *status* knows it where refunds take a while to show."""
        if not row.refund_lag_s:
            return preorder
        refunds = preorder.refunds
        shown = tuple(each for each in refunds if not self._is_news(preorder, row, each.made_at, row.refund_lag_s))
        if shown != refunds:
            self._strike(preorder, row, hits=_WITHOUT_END)
        return replace(preorder, refunds=shown)

    def _is_news(self, preorder: Preorder, row: Scenario, since: float, lag_s: float) -> bool:
        """Whether what happened then is not told yet. The first question comes too early, however late it is asked:
        on a busy machine the time may be over before anybody has asked.
        """
        early = not self._strikes.has_struck(row.name, preorder.bill.merchant_order_id)
        return early or self._clock() < since + lag_s * self._time_scale

    def _strike(self, preorder: Preorder, row: Scenario, hits: int | None = None) -> bool:
        return self._strikes.strike(row.name, preorder.bill.merchant_order_id, row.hits if hits is None else hits)


def status_of(preorder: Preorder, shape: StatusShape) -> bool | dict[str, object]:
    """The true value that stands beside the merchant's order ID."""
    payment = preorder.payment
    if shape is StatusShape.BOOL:
        return payment is not None
    told: dict[str, object] = {"is_paid": payment is not None}
    if shape is not StatusShape.OBJECT_2019:
        told["reference"] = preorder.reference
    if payment is None:
        return told | {"amount": None, "cashback": None}
    told |= {"amount": payment.amount, "cashback": payment.cashback}
    if shape is not StatusShape.OBJECT_2019:
        told |= {"balance_amount": payment.balance_amount, "device": payment.device}
    if preorder.refunds:
        told["refund"] = {
            "refunded_amount": preorder.refunded,
            "refunded_cashback": preorder.refunded_cashback,
        }
    return _as_text(told) if shape is StatusShape.SUMS_AS_TEXT else told


def _unpaid(preorder: Preorder) -> Preorder:
    return replace(preorder, payment=None, refunds=())


def _as_text(told: dict[str, Any]) -> dict[str, Any]:
    """Sums as older services of the vendor's kind send them: `"1500.00"`."""
    return {name: _sum_as_text(name, value) for name, value in told.items()}


def _sum_as_text(name: str, value: Any) -> Any:
    if isinstance(value, dict):
        return _as_text(value)
    is_sum = type(value) is int and name != "reference"
    return f"{value}.00" if is_sum else value
