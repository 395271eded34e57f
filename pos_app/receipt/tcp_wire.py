"""A receipt printer at a network address, as a rule port 9100."""

import contextlib
import socket
import threading
from typing import Any, Final

from pos_app.receipt.escpos_library import load_escpos
from pos_app.receipt.trouble import PrinterTrouble, Trouble
from pos_app.receipt.wire import ANSWER_S, STUCK_S, Aborted, pieces, said_by, status_byte

_CONNECT_S: Final = 3.0
_LAST_WORD_S: Final = 1.0
_BUFFER_BYTES: Final = 8192
"""What the system may hold back for the printer: with megabytes, a dead one would seem to take every slip."""


class TcpWire:
    def __init__(self, host: str, port: int) -> None:
        self._printer: Any = load_escpos().Network(host, port, timeout=_CONNECT_S)
        self._where = f"{host}:{port}"
        self._aborted = threading.Event()

    def open(self) -> None:
        try:
            self._printer.open()
            self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _BUFFER_BYTES)
        except Exception as error:
            # The library turns the system's error into one of its own, and keeps it as the context.
            raise self._trouble(error.__context__ or error) from None

    def ask(self, question: bytes) -> int | None:
        self._socket.settimeout(ANSWER_S)
        try:
            answer: bytes = self._printer.query_status(question)
        except TimeoutError:
            return None
        except OSError as error:
            raise self._trouble(error) from None
        if not answer:
            raise self._trouble(ConnectionError("the printer closed the connection"))
        return status_byte(answer)

    def send(self, data: bytes) -> None:
        self._socket.settimeout(STUCK_S)
        try:
            for piece in pieces(data):
                self._printer._raw(piece)
        except OSError as error:
            raise self._trouble(error) from None

    def close(self) -> None:
        """Closing with an unread answer would take back what is still on its way: the printer has the last word."""
        device, self._printer.device = self._printer._device, False
        if not device:
            return
        with device, contextlib.suppress(OSError):
            if not self._aborted.is_set():
                device.settimeout(_LAST_WORD_S)
                device.shutdown(socket.SHUT_WR)
                while device.recv(256):
                    pass

    def abort(self) -> None:
        self._aborted.set()
        device = self._printer._device
        if device:
            with contextlib.suppress(OSError):
                device.shutdown(socket.SHUT_RDWR)

    @property
    def _socket(self) -> socket.socket:
        device: socket.socket = self._printer.device
        return device

    def _trouble(self, error: BaseException) -> PrinterTrouble:
        if self._aborted.is_set():
            return Aborted()
        if isinstance(error, TimeoutError):
            return PrinterTrouble(Trouble.OFF, f"{self._where} does not answer")
        if isinstance(error, socket.gaierror | UnicodeError):
            return PrinterTrouble(Trouble.NOT_FOUND, f"{self._where}: no such name ({said_by(error)})")
        kind = Trouble.PERMISSION if isinstance(error, PermissionError) else Trouble.OFF
        return PrinterTrouble(kind, f"{self._where}: {said_by(error)}")
