"""The payer's side: an attempt to pay, what merchant and scenario make of it, and the callback that follows."""

from typing import Final

from pos_app.sandbox.callbacks import Callbacks
from pos_app.sandbox.checking import verdict_on
from pos_app.sandbox.orders import Books, Preorder, PreorderState

DEFAULT_DEVICE: Final = "ANDROID"


class Customer:
    """Pays and fails to pay. Any thread. Both raise Refusal for an order that is unknown, paid or expired.

    The books change first and the callback is sent after, so that a till which asks *status* on a callback sees it.
    """

    def __init__(self, books: Books, callbacks: Callbacks) -> None:
        self._books = books
        self._callbacks = callbacks

    def pay(self, order_hash: str, amount: int | None = None, device: str = DEFAULT_DEVICE) -> Preorder:
        """Pays the order, with another `amount` (tenge) than was asked where one is given.

        Where the order's scenario lets every attempt fail, or its merchant says no, this is such an attempt. Asking
        the merchant (`checklink`) takes up to some seconds; without one, nothing here waits.
        """
        preorder = self._books.order_of_hash(order_hash)
        if preorder is not None and preorder.scenario.attempts_fail:
            return self.decline(order_hash)
        if preorder is not None and self._books.state(preorder) is PreorderState.PAYABLE:
            verdict = verdict_on(preorder.bill)
            if not verdict.is_allowed:
                return self.decline(order_hash, verdict.message)
        if amount is None:
            amount = 0 if preorder is None else preorder.bill.amount + preorder.scenario.overpaid_tenge
        paid = self._books.pay(order_hash, amount, device)
        self._call(paid, paid.bill.postlink, amount)
        return paid

    def decline(self, order_hash: str, reason: str = "") -> Preorder:
        """An attempt that fails, with a `reason` for the payer where there is one; the order stays payable."""
        failed = self._books.fail(order_hash, reason)
        self._call(failed, failed.bill.failed_postlink, failed.bill.amount)
        return failed

    def _call(self, preorder: Preorder, link: str | None, amount: int) -> None:
        if link is None:
            return
        card_amount = 0 if preorder.payment is None else preorder.payment.card_amount
        balance_amount = 0 if preorder.payment is None else preorder.payment.balance_amount
        # Appended as text, as the gateway does it, whatever the link looks like.
        url = (
            f"{link}?reference={preorder.reference}&amount={amount}"
            f"&cardAmount={card_amount}&balanceAmount={balance_amount}"
        )
        for _ in range(preorder.scenario.callbacks):
            self._callbacks.send(url, preorder.scenario.callback_delay_s)
