"""The gateway's own books: orders, payments and refunds, in memory. They are the truth that *status* tells."""

import secrets
import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from enum import StrEnum
from typing import Final

from pos_app.sandbox.answers import Code, Refusal
from pos_app.sandbox.parameters import Bill
from pos_app.sandbox.scenario import Scenario

_FIRST_PREORDER_ID: Final = 100_001
_FIRST_REFERENCE: Final = 70_000_001
_FIRST_REFUND_ID: Final = 5_001
_CASHBACK_PERCENT: Final = 2


class PreorderState(StrEnum):
    """What a payer can do with an order."""

    PAYABLE = "payable"
    PAID = "paid"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class Payment:
    """Tenge that came in: from the card, from the wallet's balance, and what the payer gets back.

    `paid_at` is on the books' clock (seconds).
    """

    amount: int
    cashback: int
    device: str
    paid_at: float
    balance_amount: int = 0

    @property
    def card_amount(self) -> int:
        return self.amount - self.balance_amount


@dataclass(frozen=True, slots=True)
class Refund:
    """An accepted refund. `key` is the merchant's idempotency key; `made_at` is on the books' clock (seconds)."""

    refund_id: int
    key: str
    amount: int
    cashback: int
    made_at: float


@dataclass(frozen=True, slots=True)
class Preorder:
    """One order as it stands now. `hash` is its secret in the QR; `ends_at` is on the books' clock (seconds).

    `last_failure` is why the last attempt failed, in the merchant's words; empty where nobody said.
    """

    preorder_id: int
    reference: int
    hash: str
    bill: Bill
    scenario: Scenario
    created_at: datetime
    ends_at: float
    payment: Payment | None = None
    failed_attempts: int = 0
    last_failure: str = ""
    refunds: tuple[Refund, ...] = field(default=())

    @property
    def refunded(self) -> int:
        """Tenge given back."""
        return sum(refund.amount for refund in self.refunds)

    @property
    def refunded_cashback(self) -> int:
        return sum(refund.cashback for refund in self.refunds)


class Books:
    """Every order that this gateway knows. Any thread; an order handed out is a picture that no longer changes.

    `clock` gives seconds and never goes back; an order ends by it, whatever the wall clock does.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = threading.RLock()
        self._by_hash: dict[str, Preorder] = {}
        self._hash_of: dict[str, str] = {}
        self._refunds: dict[str, tuple[str, int, Refund]] = {}
        self._calls: Counter[str] = Counter()

    def create(self, bill: Bill, scenario: Scenario) -> Preorder:
        """A new order. Raises Refusal when the merchant has used that order ID before."""
        with self._lock:
            if bill.merchant_order_id in self._hash_of:
                raise Refusal(Code.ORDER_REPEATED, f"Заказ {bill.merchant_order_id} уже существует")
            count = len(self._by_hash)
            preorder = Preorder(
                preorder_id=_FIRST_PREORDER_ID + count,
                reference=_FIRST_REFERENCE + count,
                # 72 bits: not to be guessed, and short enough for a QR with large modules.
                hash=secrets.token_urlsafe(9),
                bill=bill,
                scenario=scenario,
                created_at=datetime.now(UTC),
                ends_at=self._clock() + bill.timeout_s,
            )
            self._hash_of[bill.merchant_order_id] = preorder.hash
            return self._keep(preorder)

    def order(self, merchant_order_id: str) -> Preorder | None:
        """The order that the merchant calls so."""
        with self._lock:
            order_hash = self._hash_of.get(merchant_order_id)
            return None if order_hash is None else self._by_hash[order_hash]

    def order_of_hash(self, order_hash: str) -> Preorder | None:
        """The order that the QR names."""
        with self._lock:
            return self._by_hash.get(order_hash)

    def orders(self) -> tuple[Preorder, ...]:
        """All orders, oldest first."""
        with self._lock:
            return tuple(self._by_hash.values())

    def paid_orders(self) -> tuple[Preorder, ...]:
        return tuple(preorder for preorder in self.orders() if preorder.payment is not None)

    def now(self) -> float:
        """Seconds on the books' clock."""
        return self._clock()

    def left_s(self, preorder: Preorder) -> float:
        """Seconds for which the order can still be paid; 0 when its time is over."""
        return max(0.0, preorder.ends_at - self._clock())

    def state(self, preorder: Preorder) -> PreorderState:
        if preorder.payment is not None:
            return PreorderState.PAID
        return PreorderState.PAYABLE if self.left_s(preorder) > 0 else PreorderState.EXPIRED

    def pay(self, order_hash: str, amount: int, device: str) -> Preorder:
        """Takes the payment, in tenge. Raises Refusal for an order that is unknown, paid or expired."""
        with self._lock:
            preorder = self._payable(order_hash)
            payment = Payment(amount, amount * _CASHBACK_PERCENT // 100, device, self._clock())
            return self._keep(replace(preorder, payment=payment))

    def fail(self, order_hash: str, reason: str = "") -> Preorder:
        """Counts an attempt that failed; the order stays payable. Raises Refusal as `pay` does."""
        with self._lock:
            preorder = self._payable(order_hash)
            failed_attempts = preorder.failed_attempts + 1
            return self._keep(replace(preorder, failed_attempts=failed_attempts, last_failure=reason))

    def refund(self, merchant_order_id: str, amount: int, key: str) -> Refund:
        """Gives tenge back, once for a key: a repeat answers the same refund.

        Raises Refusal for an order that is unknown or not paid, for more than is left of it, and for a key that was
        used for something else.
        """
        with self._lock:
            if key in self._refunds:
                known_order, known_amount, known = self._refunds[key]
                if (known_order, known_amount) != (merchant_order_id, amount):
                    raise Refusal(Code.KEY_REUSED, "X-Idempotency-Key уже использован для другого возврата")
                return known
            preorder = self.order(merchant_order_id)
            if preorder is None:
                raise Refusal(Code.ORDER_UNKNOWN, f"Заказ {merchant_order_id} не найден")
            if preorder.payment is None:
                raise Refusal(Code.NOT_PAYABLE, f"Заказ {merchant_order_id} не оплачен")
            left = preorder.payment.amount - preorder.refunded
            if amount > left:
                raise Refusal(Code.REFUND_TOO_LARGE, f"Можно вернуть не больше {left}")
            refund = Refund(
                _FIRST_REFUND_ID + len(self._refunds),
                key,
                amount,
                amount * _CASHBACK_PERCENT // 100,
                self._clock(),
            )
            self._refunds[key] = (merchant_order_id, amount, refund)
            self._keep(replace(preorder, refunds=(*preorder.refunds, refund)))
            return refund

    def count_call(self, endpoint: str) -> None:
        """Notes a request: `token`, `availability`, `create`, `status` or `refund`."""
        with self._lock:
            self._calls[endpoint] += 1

    @property
    def calls(self) -> Counter[str]:
        """How often each endpoint was called, well or badly."""
        with self._lock:
            return Counter(self._calls)

    def _payable(self, order_hash: str) -> Preorder:
        preorder = self._by_hash.get(order_hash)
        if preorder is None:
            raise Refusal(Code.ORDER_UNKNOWN, "Заказ не найден")
        match self.state(preorder):
            case PreorderState.PAID:
                raise Refusal(Code.NOT_PAYABLE, "Заказ уже оплачен")
            case PreorderState.EXPIRED:
                raise Refusal(Code.NOT_PAYABLE, "Срок оплаты заказа истёк")
            case PreorderState.PAYABLE:
                return preorder

    def _keep(self, preorder: Preorder) -> Preorder:
        self._by_hash[preorder.hash] = preorder
        return preorder
