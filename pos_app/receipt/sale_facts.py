"""What a receipt and a refund's slip say. Nothing is called paid without the gateway's word."""

from collections.abc import Iterable
from typing import Final

from pos_app.order import RECEIVED, Order
from pos_app.receipt.facts import Shop, clean, label_fields, labels, minute, number, tenge, time
from pos_app.receipt.layout import Facts, Vocabulary
from pos_app.refund import Refund, RefundState
from pos_app.words import Words

_RECEIPT_LABELS: Final = (
    "order", "id", "billed", "received", "refunded", "kept", "time", "cashier", "till", "reference", "preorder",
    "comment", "refunds", "thanks",
)  # fmt: skip
_REFUND_LABELS: Final = (
    "refund", "order", "id", "received", "amount", "time", "asked", "cashier", "by", "till", "reason", "reference",
    "preorder", "gateway_refund", "message",
)  # fmt: skip

RECEIPT: Final = Vocabulary(
    label_fields(_RECEIPT_LABELS)
    | {
        "nonfiscal", "branch", "till", "cashier", "state", "order", "id", "billed", "received", "refunded", "kept",
        "time", "reference", "preorder", "comment",
    },
    {"refunds": frozenset({"refund_amount", "refund_time", "refund_state"})},
    frozenset({"nonfiscal", "state"}),
)  # fmt: skip
REFUND: Final = Vocabulary(
    label_fields(_REFUND_LABELS)
    | {
        "nonfiscal", "branch", "till", "cashier", "state", "order", "id", "received", "amount", "time", "asked", "by",
        "reason", "reference", "preorder", "gateway_refund", "message",
    },
    {},
    frozenset({"nonfiscal", "state"}),
)  # fmt: skip


def receipt_facts(order: Order, refunds: Iterable[Refund], shop: Shop, words: Words) -> Facts:
    """`billed` stands where it says more than `received`: nothing was received, or another sum."""
    received = order.paid_amount if order.state in RECEIVED else None
    billed = order.amount if order.amount and order.amount != received else None
    told = [refund for refund in refunds if refund.counts]
    gone = sum(refund.amount for refund in told if refund.state is RefundState.ACCEPTED)
    refunded = max(gone, order.refunded)
    fields = {
        **labels(_RECEIPT_LABELS, words),
        "nonfiscal": words.say("slip_nonfiscal"),
        "branch": clean(shop.branch),
        "till": clean(shop.till),
        "cashier": clean(order.cashier),
        "state": words.say(f"slip_state_{order.state}"),
        "order": number(order.number),
        "id": clean(order.id),
        "billed": tenge(billed),
        "received": tenge(received),
        "refunded": tenge(refunded or None),
        "kept": tenge(received - refunded) if refunded and received is not None else "",
        "time": time(order.ended_at or order.created_at),
        "reference": clean(order.reference),
        "preorder": number(order.preorder_id),
        "comment": clean(order.comment),
    }
    return Facts(fields, {"refunds": [_entry(refund, words) for refund in told]})


def _entry(refund: Refund, words: Words) -> dict[str, str]:
    return {
        "refund_amount": tenge(refund.amount),
        "refund_time": minute(refund.ended_at or refund.requested_at),
        "refund_state": words.say(f"slip_refund_{refund.state}"),
    }


def refund_facts(order: Order, refund: Refund, shop: Shop, words: Words) -> Facts:
    code = f" ({refund.code})" if refund.code is not None else ""
    fields = {
        **labels(_REFUND_LABELS, words),
        "nonfiscal": words.say("slip_nonfiscal"),
        "branch": clean(shop.branch),
        "till": clean(shop.till),
        "cashier": clean(order.cashier),
        "state": words.say(f"slip_refund_{refund.state}"),
        "order": number(order.number),
        "id": clean(order.id),
        "received": tenge(order.paid_amount if order.state in RECEIVED else None),
        "amount": tenge(refund.amount),
        "time": time(refund.ended_at),
        "asked": time(refund.requested_at),
        "by": clean(refund.by),
        "reason": "" if refund.reason is None else words.say(f"slip_reason_{refund.reason}"),
        "reference": clean(order.reference),
        "preorder": number(order.preorder_id),
        "gateway_refund": number(refund.gateway_id),
        "message": clean(refund.message + code) if refund.state is RefundState.REFUSED else "",
    }
    return Facts(fields)
