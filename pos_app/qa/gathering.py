"""What the till's journal and the gateway's own books say about one order, side by side."""

from pos_app.journal.reading import JournalReader
from pos_app.qa.verdict import NOTHING_KNOWN, Evidence
from pos_app.sandbox.service import Sandbox


def gather(sandbox: Sandbox, order_id: str, reader: JournalReader) -> Evidence:
    """Reads the journal: not on the GUI thread. Raises JournalError."""
    order = reader.order(order_id)
    at_gateway = sandbox.books.order(order_id)
    if order is None:
        return NOTHING_KNOWN
    return Evidence(
        order=order,
        moments=tuple(reader.moments(order_id)),
        refunds=reader.refunds(order_id),
        gateway_paid=None if at_gateway is None or at_gateway.payment is None else at_gateway.payment.amount,
        gateway_refunds=() if at_gateway is None else tuple((each.key, each.amount) for each in at_gateway.refunds),
        struck=sandbox.strikes.of(order_id),
    )
