"""Makes slips: of a sale with its refunds, of one refund, of a shift's report."""

from collections.abc import Iterable

from pos_app.order import Order
from pos_app.receipt.facts import Shop
from pos_app.receipt.layout import Facts, Vocabulary
from pos_app.receipt.layouts import Kind, Layouts
from pos_app.receipt.line import Align, Line, Slip
from pos_app.receipt.report_facts import REPORT, report_facts
from pos_app.receipt.sale_facts import RECEIPT, REFUND, receipt_facts, refund_facts
from pos_app.refund import Refund
from pos_app.report import ShiftReport
from pos_app.words import Words, words

VOCABULARIES = {Kind.RECEIPT: RECEIPT, Kind.REFUND: REFUND, Kind.REPORT: REPORT}


class SlipMaker:
    """One shop's slips. Each call reads files: not on the GUI thread; any other."""

    def __init__(self, shop: Shop, layouts: Layouts) -> None:
        self._shop = shop
        self._layouts = layouts

    def receipt(self, order: Order, refunds: Iterable[Refund], locale: str) -> Slip:
        """An order of any state; it says what that state is."""
        say = words(locale)
        return self._made(Kind.RECEIPT, str(order.number), receipt_facts(order, refunds, self._shop, say), RECEIPT, say)

    def refund(self, order: Order, refund: Refund, locale: str) -> Slip:
        say = words(locale)
        name = f"{order.number}-{refund.number}"
        return self._made(Kind.REFUND, name, refund_facts(order, refund, self._shop, say), REFUND, say)

    def report(self, report: ShiftReport, locale: str) -> Slip:
        say = words(locale)
        letter = "X" if report.shift.closed_at is None else "Z"
        facts = report_facts(report, self._shop, say)
        return self._made(Kind.REPORT, f"{letter} {report.shift.number}", facts, REPORT, say)

    def _made(self, kind: Kind, name: str, facts: Facts, vocabulary: Vocabulary, say: Words) -> Slip:
        lines, mistake = self._layouts.fill(kind, facts, vocabulary)
        if self._shop.practice:
            # No layout can leave this out: practice money must not be taken for money.
            warning = Line(say.say("sandbox"), align=Align.CENTER, bold=True)
            lines = (warning, Line(), *lines, Line(), warning)
        return Slip(f"{kind} {name}", say.locale, lines, mistake)
