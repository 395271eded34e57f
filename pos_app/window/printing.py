"""Slips from the window: decides by the settings what is printed and where, and says in the GUI thread how it went."""

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pos_app.order import RECEIVED, Order
from pos_app.refund import Refund
from pos_app.report import ShiftReport
from pos_app.settings import Settings
from pos_app.window.language import Language

if TYPE_CHECKING:
    from pos_app.receipt.line import Slip
    from pos_app.receipt.slip import SlipMaker
    from pos_app.receipt.spool import Outcome, SlipPrinter, Spool


class Printing(QObject):
    """GUI thread; nothing here waits for a printer or reads a file.

    Of each slip comes `printed`, or `failed` with the key of the words that say why. `layout_ignored` comes as well
    where the shop's own layout has a mistake (file, line, what was expected) and the shipped one was taken.
    `practice`: the till sells at the sandbox, and every slip says so.
    """

    printed = Signal()
    failed = Signal(str)
    layout_ignored = Signal(str)
    _told = Signal(object)

    def __init__(
        self, settings: Settings, language: Language, *, practice: bool = False, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._asked_for = settings.receipt
        self._printed_by_itself: set[str] = set()
        self._maker: SlipMaker | None = None
        self._spool: Spool | None = None
        # A till that prints nothing loads nothing that prints.
        if settings.receipt != "never" and settings.printer:
            self._begin(settings, practice)
        self._told.connect(self._tell)

    def _begin(self, settings: Settings, practice: bool) -> None:
        from pos_app.receipt.facts import Shop
        from pos_app.receipt.layouts import Layouts
        from pos_app.receipt.slip import SlipMaker
        from pos_app.receipt.spool import Spool

        shop = Shop(settings.branch_name, settings.terminal_id, practice)
        self._maker = SlipMaker(shop, Layouts(settings.config_dir))
        self._spool = Spool(printer_of(settings.printer, settings.paper_width), self._told.emit)

    @property
    def can_print(self) -> bool:
        """Whether a screen may offer to print."""
        return self._spool is not None

    @property
    def prints_by_itself(self) -> bool:
        """Whether the shop wants slips without being asked."""
        return self.can_print and self._asked_for == "auto"

    def order_paid(self, order: Order, refunds: Iterable[Refund] = (), locale: str | None = None) -> None:
        """Prints by itself where the shop wants that: once for an order whose money came, however often it is told."""
        if self._asked_for == "auto" and order.state in RECEIVED and order.id not in self._printed_by_itself:
            self._printed_by_itself.add(order.id)
            self.print_order(order, refunds, locale)

    def print_order(self, order: Order, refunds: Iterable[Refund] = (), locale: str | None = None) -> None:
        """A receipt; in `locale`, else in the language of the cashier's screen."""
        spoken = locale or self._language.locale
        self._print(lambda maker: maker.receipt(order, tuple(refunds), spoken))

    def print_refund(self, order: Order, refund: Refund, locale: str | None = None) -> None:
        spoken = locale or self._language.locale
        self._print(lambda maker: maker.refund(order, refund, spoken))

    def print_report(self, report: ShiftReport) -> None:
        """X or Z, in the language of the cashier's screen."""
        spoken = self._language.locale
        self._print(lambda maker: maker.report(report, spoken))

    def stop(self) -> None:
        """Ends the printing thread; takes up to a second where a printer hangs. Once, when the window is gone."""
        if self._spool is not None:
            self._spool.stop()

    def _print(self, make: "Callable[[SlipMaker], Slip]") -> None:
        if self._spool is not None and self._maker is not None:
            self._spool.print(partial(make, self._maker))

    def _tell(self, outcome: "Outcome") -> None:
        from pos_app.receipt.spool import NotPrinted, Printed

        match outcome:
            case Printed(mistake):
                self.printed.emit()
                if mistake:
                    self.layout_ignored.emit(mistake)
            case NotPrinted(why):
                self.failed.emit(f"print_{why}")


def printer_of(address: str, paper_mm: int) -> "SlipPrinter":
    """What the setting `printer` names."""
    from pos_app.receipt.escpos_printer import EscposPrinter
    from pos_app.window.paper import PdfFolder, SystemPrinter

    kind, _, rest = address.partition(":")
    if kind == "system":
        return SystemPrinter(rest, paper_mm)
    if kind == "pdf":
        return PdfFolder(Path(rest), paper_mm)
    return EscposPrinter(address, paper_mm)
