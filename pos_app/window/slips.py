"""Which slips are printed when: by themselves where the shop wants that, and whatever a cashier asks for."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pos_app.order import Order
from pos_app.refund import Refund, RefundState
from pos_app.report import ShiftReport
from pos_app.till.messages import RefundChanged, ShiftClosed
from pos_app.window.bridge import Bridge
from pos_app.window.look_up_one import OrderFinder
from pos_app.window.printing import Printing

if TYPE_CHECKING:
    from pos_app.journal.finding import Detail


class Slips(QObject):
    """Finds what a slip needs in the journal, and has it printed. GUI thread."""

    def __init__(self, bridge: Bridge, printing: Printing, find: OrderFinder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._printing = printing
        self._find = find
        bridge.refund_changed.connect(self._refund_changed)
        bridge.shift_closed.connect(self._shift_closed)

    def paid(self, order: Order, locale: str) -> None:
        """A customer has paid; an empty locale is the cashier's."""
        self._printing.order_paid(order, locale=locale or None)

    def print_order(self, order_id: str) -> None:
        """A receipt, or the same again."""
        self._find.order(order_id, self._print_order)

    def print_refund(self, refund: Refund) -> None:
        self._find.order(refund.order_id, partial(self._print_refund, refund.key))

    def print_report(self, report: ShiftReport) -> None:
        self._printing.print_report(report)

    def _print_order(self, found: "Detail") -> None:
        self._printing.print_order(found.order, found.refunds)

    def _print_refund(self, key: str, found: "Detail") -> None:
        refund = next((each for each in found.refunds if each.key == key), None)
        if refund is not None:
            self._printing.print_refund(found.order, refund)

    def _refund_changed(self, change: RefundChanged) -> None:
        refund = change.refund
        if refund.state is RefundState.ACCEPTED and not refund.elsewhere and self._printing.prints_by_itself:
            self.print_refund(refund)

    def _shift_closed(self, closed: ShiftClosed) -> None:
        if self._printing.prints_by_itself:
            self._printing.print_report(closed.report)
