"""Slips on any system printer, or as PDF files. Both paint in the spool's thread: the GUI thread knows no printer.

Qt lets a thread of one's own paint on its printers, which are made, used and given up there. A PDF is painted by
the engine that theirs have.
"""

import math
import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize, QPainter, QPdfWriter

from pos_app.receipt.line import Slip
from pos_app.receipt.trouble import PrinterTrouble, Trouble
from pos_app.window.slip_pages import MARGIN_MM, SlipPages

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

_PDF_DOTS_AN_INCH: Final = 600
_WIDEST_ROLL_MM: Final = 112
_NARROW_MM: Final = 58
_MOST_OF_A_NAME: Final = 1000


class PdfFolder:
    """Writes each slip to a file of its own: `receipt 1043.pdf`, and `receipt 1043 (2).pdf` where that is there."""

    def __init__(self, folder: Path, paper_mm: int) -> None:
        self._folder = folder.expanduser()
        self._paper_mm = paper_mm

    def print(self, slip: Slip) -> None:
        """Raises PrinterTrouble. Makes the folder, but none above it: that may be a stick which is not plugged in."""
        data = to_pdf(slip, self._paper_mm)
        try:
            self._folder.mkdir(exist_ok=True)
            _write_new(self._folder, slip.name, data)
        except PermissionError as error:
            raise PrinterTrouble(Trouble.PERMISSION, f"{self._folder} can't be written: {error.strerror}") from None
        except (FileNotFoundError, NotADirectoryError, FileExistsError):
            raise PrinterTrouble(Trouble.NOT_FOUND, f"{self._folder} is no folder") from None
        except OSError as error:
            raise PrinterTrouble(Trouble.FAILED, f"{self._folder}: {error.strerror}") from None

    def abort(self) -> None:
        """A file takes no time that is worth cutting short."""


def to_pdf(slip: Slip, paper_mm: int) -> bytes:
    """The slip on one page, as wide as the paper and as long as it needs."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_PDF_DOTS_AN_INCH)
    writer.setTitle(slip.name)
    writer.setCreator("Rahmet POS")
    pages = SlipPages(slip, paper_mm, _PDF_DOTS_AN_INCH)
    size = QSizeF(paper_mm, math.ceil(pages.height_mm) + 2 * MARGIN_MM)
    writer.setPageSize(QPageSize(size, QPageSize.Unit.Millimeter, slip.name, QPageSize.SizeMatchPolicy.ExactMatch))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    whole = QRectF(writer.pageLayout().paintRectPixels(_PDF_DOTS_AN_INCH))
    side = (whole.width() - pages.width) / 2
    edge = MARGIN_MM * whole.width() / paper_mm
    painter = QPainter(writer)
    # The lower edge takes up what is lost by rounding a page to points.
    pages.paint(painter, writer, whole.adjusted(side, edge, -side, 0))
    painter.end()
    return bytes(buffer.data().data())


def _write_new(folder: Path, name: str, data: bytes) -> Path:
    for number in range(1, _MOST_OF_A_NAME):
        path = folder / (f"{name} ({number}).pdf" if number > 1 else f"{name}.pdf")
        try:
            file = path.open("xb")
        except FileExistsError:
            continue
        try:
            with file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
        except OSError:
            path.unlink(missing_ok=True)
            raise
        return path
    raise PrinterTrouble(Trouble.FAILED, f"{folder} has {_MOST_OF_A_NAME} files called {name}")


class SystemPrinter:
    """Hands slips to a printer that the system knows; an empty name is its default. The system has its own queue.

    `printer_of` makes the printer; a test brings one that writes to a file.
    """

    def __init__(self, name: str, paper_mm: int, printer_of: "Callable[[str], QPrinter] | None" = None) -> None:
        self._name = name
        self._paper_mm = paper_mm
        self._printer_of = printer_of or system_printer

    def print(self, slip: Slip) -> None:
        """Raises PrinterTrouble."""
        printer = self._printer_of(self._name)
        printer.setDocName(slip.name)
        pages = SlipPages(slip, self._paper_mm, printer.resolution())
        if pages.width > printer.pageLayout().paintRectPixels(printer.resolution()).width():
            pages = SlipPages(slip, _NARROW_MM, printer.resolution())
        _fit_roll(printer, pages.height_mm)
        # Painting begins at the corner of what the printer can reach.
        reach = QRectF(printer.pageLayout().paintRectPixels(printer.resolution()))
        painter = QPainter()
        if not painter.begin(printer):
            raise PrinterTrouble(Trouble.FAILED, f"the system did not take the slip for {printer.printerName()!r}")
        pages.paint(painter, printer, QRectF(0, 0, reach.width(), reach.height()))
        if not painter.end():
            raise PrinterTrouble(Trouble.FAILED, f"the system did not take the slip for {printer.printerName()!r}")

    def abort(self) -> None:
        """What the system was handed is in its own queue."""


def system_printer(name: str) -> "QPrinter":
    """The system's printer of that name, or its default. May ask a print server. Raises PrinterTrouble."""
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    info = QPrinterInfo.printerInfo(name) if name else QPrinterInfo.defaultPrinter()
    if info.isNull():
        known = ", ".join(map(repr, QPrinterInfo.availablePrinterNames())) or "none"
        what = f"the system has no printer {name!r}" if name else "the system has no default printer"
        raise PrinterTrouble(Trouble.NOT_FOUND, f"{what}; it knows: {known}")
    if info.state() == QPrinter.PrinterState.Error:
        raise PrinterTrouble(Trouble.NOT_READY, f"the system says that {info.printerName()!r} has stopped")
    printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    _keep_roll(printer, info)
    return printer


def name_of_system_printer(name: str) -> str:
    """What the system calls that printer, or its default. Needs no window. Raises PrinterTrouble."""
    app = QGuiApplication.instance() or QGuiApplication(["pos-app", "-platform", "offscreen"])
    found: str = system_printer(name).printerName()
    del app
    return found


def _keep_roll(printer: "QPrinter", info: "QPrinterInfo") -> None:
    """The page that the printer was set up with; Qt would take the country's."""
    if not info.defaultPageSize().size(QPageSize.Unit.Millimeter).isEmpty():
        printer.setPageSize(info.defaultPageSize())


def _fit_roll(printer: "QPrinter", height_mm: float) -> None:
    """Makes the page of a roll as long as the slip; sheets, and rolls of fixed lengths, stay as they are."""
    from PySide6.QtPrintSupport import QPrinterInfo

    size = printer.pageLayout().pageSize().size(QPageSize.Unit.Millimeter)
    if size.width() > _WIDEST_ROLL_MM or not QPrinterInfo(printer).supportsCustomPageSizes():
        return
    margins = printer.pageLayout().margins(QPageLayout.Unit.Millimeter)
    needed = QSizeF(size.width(), math.ceil(height_mm) + margins.top() + margins.bottom() + MARGIN_MM)
    printer.setPageSize(QPageSize(needed, QPageSize.Unit.Millimeter, "receipt", QPageSize.SizeMatchPolicy.ExactMatch))
