"""A receipt printer at USB, named by its vendor and product. Needs libusb, which is a library of the system."""

import errno
import threading
from typing import Any, Final

from pos_app.receipt.escpos_library import load_escpos
from pos_app.receipt.trouble import PrinterTrouble, Trouble
from pos_app.receipt.wire import ANSWER_S, STUCK_S, Aborted, pieces, said_by, status_byte

_PRINTER_CLASS: Final = 7
_INWARDS: Final = 0x80
_BULK: Final = 2
LIBUSB: Final = "libusb-1.0-0"
"""Debian's package."""


class UsbWire:
    def __init__(self, vendor: int, product: int, **found_by: Any) -> None:
        """`found_by` is handed to pyusb's search: a test brings a bus of its own."""
        wanted = {"idVendor": vendor, "idProduct": product, **found_by}
        self._printer: Any = load_escpos().Usb(usb_args=wanted, timeout=round(STUCK_S * 1000))
        self._where = f"usb:{vendor:04x}:{product:04x}"
        self._answers = False
        self._aborted = threading.Event()

    def open(self) -> None:
        from usb.core import NoBackendError

        try:
            self._printer.open()
            self._find_endpoints()
        except NoBackendError:
            raise PrinterTrouble(Trouble.DRIVER, f"{self._where}: the library libusb lacks here") from None
        except PrinterTrouble:
            raise
        except Exception as error:
            raise self._trouble(error.__context__ or error) from None

    def ask(self, question: bytes) -> int | None:
        from usb.core import USBTimeoutError

        if not self._answers:
            return None
        self._printer.timeout = round(ANSWER_S * 1000)
        try:
            self._printer._raw(question)
            return status_byte(self._printer.device.read(self._printer.in_ep, 16, self._printer.timeout))
        except USBTimeoutError:
            return None
        except OSError as error:
            raise self._trouble(error) from None
        finally:
            self._printer.timeout = round(STUCK_S * 1000)

    def send(self, data: bytes) -> None:
        device = self._printer.device
        try:
            for piece in pieces(data):
                rest = piece
                while rest:
                    if self._aborted.is_set():
                        raise Aborted
                    rest = rest[device.write(self._printer.out_ep, rest, self._printer.timeout) :]
        except OSError as error:
            raise self._trouble(error) from None

    def close(self) -> None:
        self._printer.close()

    def abort(self) -> None:
        self._aborted.set()

    def _find_endpoints(self) -> None:
        """The printer's own, in place of the library's guess; an interface that calls itself a printer comes first."""
        interfaces = sorted(
            self._printer.device.get_active_configuration(), key=lambda each: each.bInterfaceClass != _PRINTER_CLASS
        )
        for interface in interfaces:
            bulk = [each.bEndpointAddress for each in interface if each.bmAttributes & 3 == _BULK]
            out = [address for address in bulk if not address & _INWARDS]
            inwards = [address for address in bulk if address & _INWARDS]
            if out:
                self._printer.out_ep = out[0]
                self._answers = bool(inwards)
                if inwards:
                    self._printer.in_ep = inwards[0]
                return
        raise PrinterTrouble(Trouble.NOT_FOUND, f"{self._where} is no printer: it has no way out for data")

    def _trouble(self, error: BaseException) -> PrinterTrouble:
        number = getattr(error, "errno", None)
        if isinstance(error, AssertionError):
            return PrinterTrouble(Trouble.NOT_FOUND, f"{self._where} is not plugged in, or is off")
        if number in (errno.EACCES, errno.EPERM):
            return PrinterTrouble(Trouble.PERMISSION, f"{self._where}: {said_by(error)}")
        return PrinterTrouble(Trouble.OFF, f"{self._where}: {said_by(error)}")
