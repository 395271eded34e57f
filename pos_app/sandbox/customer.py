"""The payer's side: an attempt to pay, what merchant and scenario make of it, and the callbacks that follow."""

from typing import Final

from pos_app.sandbox.callbacks import Callbacks
from pos_app.sandbox.checking import verdict_on
from pos_app.sandbox.orders import Books, Preorder, PreorderState
from pos_app.sandbox.scenario import Forgery

DEFAULT_DEVICE: Final = "ANDROID"


class Customer:
    """Pays and fails to pay. Any thread. Both raise Refusal for an order that is unknown, paid or expired.

    The books change first and the callback is sent after, so that a till which asks *status* on a callback sees it.
    `time_scale` shortens the delays of scenarios.
    """

    def __init__(self, books: Books, callbacks: Callbacks, time_scale: float = 1) -> None:
        self._books = books
        self._callbacks = callbacks
        self._time_scale = time_scale

    def pay(
        self, order_hash: str, amount: int | None = None, device: str = DEFAULT_DEVICE, language: str = ""
    ) -> Preorder:
        """Pays the order, with another `amount` (tenge) than was asked where one is given.

        Where the order's scenario lets every attempt fail, or its merchant says no, this is such an attempt. Asking
        the merchant (`checklink`) takes up to some seconds; without one, nothing here waits. `language` is the payer's.
        """
        preorder = self._books.order_of_hash(order_hash)
        if preorder is None:
            return self._books.pay(order_hash, 0, device)
        row = preorder.scenario
        if row.attempts_fail:
            failed = self.decline(order_hash)
            self._forge(failed)
            return failed
        if self._books.state(preorder) is PreorderState.PAYABLE:
            verdict = verdict_on(preorder.bill, language)
            if not verdict.is_allowed:
                return self.decline(order_hash, verdict.message)
        failed_before = row.fails_first and preorder.failed_attempts == 0
        if failed_before:
            self._books.fail(order_hash)
        if amount is None:
            amount = max(1, preorder.bill.amount + row.overpaid_tenge)
        paid = self._books.pay(order_hash, amount, device)
        calls = [(paid.bill.failed_postlink, paid.bill.amount)] if failed_before else []
        calls.append((paid.bill.postlink, amount))
        for link, told in reversed(calls) if row.callbacks_swapped else calls:
            self._call(paid, link, told)
        return paid

    def decline(self, order_hash: str, reason: str = "") -> Preorder:
        """An attempt that fails, with a `reason` for the payer where there is one; the order stays payable."""
        failed = self._books.fail(order_hash, reason)
        self._call(failed, failed.bill.failed_postlink, failed.bill.amount)
        return failed

    def until_called_back(self, limit_s: float) -> bool:
        """Waits until no callback is owed to anybody; False when one still is after `limit_s` seconds."""
        return self._callbacks.until_idle(limit_s)

    def _call(self, preorder: Preorder, link: str | None, amount: int) -> None:
        if link is None:
            return
        row = preorder.scenario
        url = _url(preorder, link, amount if row.callback_amount is None else row.callback_amount)
        for _ in range(row.callbacks):
            self._callbacks.send(url, row.callback_delay_s * self._time_scale)

    def _forge(self, preorder: Preorder) -> None:
        """What somebody sends who wants the goods and not the bill."""
        for link in _forged(preorder):
            self._callbacks.send(_url(preorder, link, preorder.bill.amount), repeats=False)


def _url(preorder: Preorder, link: str, amount: int) -> str:
    """A callback's address. The query is appended as text, as the gateway does it, whatever the link looks like."""
    payment = preorder.payment
    card_amount, balance_amount = (0, 0) if payment is None else (payment.card_amount, payment.balance_amount)
    return (
        f"{link}?reference={preorder.reference}&amount={amount}&cardAmount={card_amount}&balanceAmount={balance_amount}"
    )


def _forged(preorder: Preorder) -> list[str]:
    """Addresses that say *paid*: the true one where it was overheard; else the true one with another end, one without
    any, and that of the failed attempt with the other outcome in it."""
    paid, failed = preorder.bill.postlink, preorder.bill.failed_postlink
    if paid is None or preorder.scenario.forges is Forgery.NONE:
        return []
    if preorder.scenario.forges is Forgery.OVERHEARD:
        return [paid]
    stem, slash, end = paid.rpartition("/")
    swapped = [] if failed is None else ["/paid/".join(failed.rsplit("/failed/", 1))]
    return [f"{stem}{slash}{end[::-1]}", f"{stem}{slash}", *swapped]
