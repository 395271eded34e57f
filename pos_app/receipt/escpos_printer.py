"""A receipt printer that speaks ESC/POS: `tcp://HOST:PORT`, `serial:DEVICE[,BAUD]` or `usb:VENDOR:PRODUCT`."""

import threading
from typing import Final, Protocol

from pos_app.receipt.escpos_bytes import to_escpos
from pos_app.receipt.line import Slip
from pos_app.receipt.serial_wire import SerialWire
from pos_app.receipt.tcp_wire import TcpWire
from pos_app.receipt.trouble import PrinterTrouble, Trouble
from pos_app.receipt.usb_wire import UsbWire
from pos_app.receipt.wire import Aborted, Wire

_USUAL_BAUD: Final = 9600
_LARGEST_PORT: Final = 65_535
_ASK_PRINTER: Final = b"\x10\x04\x01"
_ASK_PAPER: Final = b"\x10\x04\x04"
_OFF_LINE: Final = 0b0000_1000
_NO_PAPER: Final = 0b0110_0000


class _Openable(Wire, Protocol):
    def open(self) -> None: ...


class EscposPrinter:
    """Prints a slip at a time, over a connection that lasts no longer: other tills may share the printer."""

    def __init__(self, address: str, paper_mm: int) -> None:
        self._address = address
        self._paper_mm = paper_mm
        self._wire: Wire | None = None
        self._lock = threading.Lock()
        self._aborted = False

    def print(self, slip: Slip) -> None:
        """Answers once the printer has taken the slip. Raises PrinterTrouble. Takes seconds: not on the GUI thread."""
        data = to_escpos(slip, self._paper_mm)
        wire = self._opened()
        try:
            answers = _look_at(wire)
            wire.send(data)
            if answers:
                _look_at(wire)
        finally:
            self._close(wire)

    def check(self) -> bool:
        """Whether the printer tells its state; prints nothing. Raises PrinterTrouble where it can't be printed on."""
        wire = self._opened()
        try:
            return _look_at(wire)
        finally:
            self._close(wire)

    def abort(self) -> None:
        """Lets what is under way fail soon, and all that would come after. From any thread."""
        with self._lock:
            self._aborted = True
            if self._wire is not None:
                self._wire.abort()

    def _opened(self) -> Wire:
        wire = _wire(self._address)
        with self._lock:
            if self._aborted:
                raise Aborted
            self._wire = wire
        try:
            wire.open()
        except PrinterTrouble:
            self._close(wire)
            raise
        return wire

    def _close(self, wire: Wire) -> None:
        wire.close()
        with self._lock:
            self._wire = None


def _wire(address: str) -> _Openable:
    kind, _, rest = address.partition(":")
    if kind == "tcp":
        host, _, port = rest.removeprefix("//").rpartition(":")
        if int(port) > _LARGEST_PORT:
            raise PrinterTrouble(Trouble.NOT_FOUND, f"{address}: expected a port up to {_LARGEST_PORT}")
        return TcpWire(host, int(port))
    if kind == "serial":
        device, comma, baud = rest.rpartition(",")
        return SerialWire(device, int(baud)) if comma and baud.isdigit() else SerialWire(rest, _USUAL_BAUD)
    vendor, _, product = rest.partition(":")
    return UsbWire(int(vendor, 16), int(product, 16))


def _look_at(wire: Wire) -> bool:
    """Whether the printer told its state. Raises PrinterTrouble where it says that it can't print."""
    paper = wire.ask(_ASK_PAPER)
    if paper is None:
        return False
    if paper & _NO_PAPER:
        raise PrinterTrouble(Trouble.PAPER, "the printer is out of paper")
    state = wire.ask(_ASK_PRINTER)
    if state is not None and state & _OFF_LINE:
        raise PrinterTrouble(Trouble.NOT_READY, "the printer is off line: look at its cover and paper")
    return True
