"""How *status* tells of one order: in the newest shape, or in those of earlier years."""

from pos_app.sandbox.orders import Preorder
from pos_app.sandbox.scenarios import StatusShape


def status_of(preorder: Preorder, shape: StatusShape) -> bool | dict[str, object]:
    """The value that stands beside the merchant's order ID."""
    payment = preorder.payment
    if shape is StatusShape.BOOL:
        return payment is not None
    told: dict[str, object] = {"is_paid": payment is not None}
    if shape is StatusShape.OBJECT_2020:
        told["reference"] = preorder.reference
    if payment is None:
        return told | {"amount": None, "cashback": None}
    told |= {"amount": payment.amount, "cashback": payment.cashback}
    if shape is StatusShape.OBJECT_2020:
        told |= {"balance_amount": payment.balance_amount, "device": payment.device}
    if preorder.refunds:
        told["refund"] = {
            "refunded_amount": preorder.refunded,
            "refunded_cashback": preorder.refunded_cashback,
        }
    return told
