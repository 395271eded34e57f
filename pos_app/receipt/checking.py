"""Whether receipts can be printed: what *doctor* says of the printer and of the shop's own layouts."""

import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final

from pos_app.receipt.escpos_printer import EscposPrinter
from pos_app.receipt.layout import LayoutMistake
from pos_app.receipt.layouts import Layouts
from pos_app.receipt.slip import VOCABULARIES
from pos_app.receipt.trouble import PrinterTrouble, Trouble
from pos_app.receipt.usb_wire import LIBUSB
from pos_app.settings import Settings

_MENDS: Final = {
    Trouble.OFF: "switch the printer on and look at its cable, or check POS_PRINTER",
    Trouble.NOT_READY: "close the printer's cover and look for a jam",
    Trouble.PAPER: "put a new roll into the printer",
    Trouble.NOT_FOUND: "plug the printer in, or check POS_PRINTER",
    Trouble.PERMISSION: "let this user use it: on Debian a serial port needs the group dialout, USB a udev rule",
    Trouble.DRIVER: f"install libusb; on Debian as root: apt-get install {LIBUSB}",
}


def look_at_printer(settings: Settings, system_printer: Callable[[str], str]) -> tuple[bool, str, str, str]:
    """Whether it is well, what was found, how to mend it, and the kind of that: a Trouble, or none, well, layout.

    Prints nothing. Takes seconds where a printer is off.

    `system_printer` answers the name of the system's printer that is asked for, or raises PrinterTrouble: Qt knows.
    """
    if settings.receipt == "never" or not settings.printer:
        why = "POS_RECEIPT is never" if settings.receipt == "never" else "no printer is set"
        return True, f"no receipts are printed: {why}", "", "none"
    mistakes = list(_layout_mistakes(settings.config_dir))
    try:
        found = _found(settings, system_printer)
    except PrinterTrouble as trouble:
        return False, str(trouble), _MENDS.get(trouble.kind, "check POS_PRINTER"), trouble.kind
    if mistakes:
        mend = "mend the layout; receipts are printed with the usual one until then"
        return False, f"{found}; {mistakes[0]}", mend, "layout"
    return True, found, "", "well"


def _found(settings: Settings, system_printer: Callable[[str], str]) -> str:
    kind, _, rest = settings.printer.partition(":")
    if kind == "pdf":
        return _folder(Path(rest).expanduser())
    if kind == "system":
        return f"the system prints on {system_printer(rest)!r}"
    answers = EscposPrinter(settings.printer, settings.paper_width).check()
    return f"{settings.printer} answers" if answers else f"{settings.printer} is reached; it does not tell its state"


def _folder(folder: Path) -> str:
    place = folder if folder.exists() else folder.parent
    if not place.is_dir():
        raise PrinterTrouble(Trouble.NOT_FOUND, f"{place} is no folder")
    if not os.access(place, os.W_OK | os.X_OK):
        raise PrinterTrouble(Trouble.PERMISSION, f"{place} can't be written")
    return f"receipts become files in {folder}"


def _layout_mistakes(folder: Path | None) -> Iterator[str]:
    layouts = Layouts(folder)
    for kind, vocabulary in VOCABULARIES.items():
        try:
            with suppress(FileNotFoundError):
                layouts.own(kind, vocabulary)
        except LayoutMistake as mistake:
            yield str(mistake)
