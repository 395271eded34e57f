"""A receipt printer at a serial port, or at a USB cable that looks like one."""

import contextlib
import errno
import threading
import time
from typing import Any, Final

from pos_app.receipt.escpos_library import load_escpos
from pos_app.receipt.trouble import PrinterTrouble, Trouble
from pos_app.receipt.wire import ANSWER_S, STUCK_S, Aborted, pieces, said_by, status_byte

_LOOK_AGAIN_S: Final = 0.02


class SerialWire:
    def __init__(self, device: str, baud: int) -> None:
        self._printer: Any = load_escpos().Serial(device, baudrate=baud, timeout=ANSWER_S)
        self._where = device
        self._aborted = threading.Event()
        self._through = False

    def open(self) -> None:
        try:
            self._printer.open()
            self._port.write_timeout = STUCK_S
        except Exception as error:
            raise self._trouble(error.__context__ or error) from None

    def ask(self, question: bytes) -> int | None:
        try:
            self._port.reset_input_buffer()
            self._printer._raw(question)
            return status_byte(self._port.read(1))
        except Exception as error:
            raise self._trouble(error) from None

    def send(self, data: bytes) -> None:
        try:
            for piece in pieces(data):
                if self._aborted.is_set():
                    raise Aborted
                self._printer._raw(piece)
            self._drain()
            self._through = True
        except PrinterTrouble:
            raise
        except Exception as error:
            raise self._trouble(error) from None

    def close(self) -> None:
        """What the printer did not take is dropped: the system would wait half a minute for it."""
        port, self._printer.device = self._printer._device, False
        if port:
            # Beside its own errors, the library lets through those of the terminal.
            with contextlib.suppress(Exception):
                if not self._through:
                    port.reset_output_buffer()
            with contextlib.suppress(Exception):
                port.close()

    def abort(self) -> None:
        self._aborted.set()
        port = self._printer._device
        if port:
            with contextlib.suppress(Exception):
                port.cancel_write()
                port.cancel_read()

    def _drain(self) -> None:
        """Waits for what the system holds back, as long as it becomes less."""
        held, since = self._port.out_waiting, time.monotonic()
        while held:
            if self._aborted.wait(_LOOK_AGAIN_S):
                raise Aborted
            now_held = self._port.out_waiting
            if now_held < held:
                held, since = now_held, time.monotonic()
            elif time.monotonic() - since > STUCK_S:
                raise PrinterTrouble(Trouble.OFF, f"{self._where}: the printer takes nothing")

    @property
    def _port(self) -> Any:
        return self._printer.device

    def _trouble(self, error: BaseException) -> PrinterTrouble:
        if self._aborted.is_set():
            return Aborted()
        number, text = getattr(error, "errno", None), said_by(error)
        # On Windows the number is only in the text.
        if number in (errno.ENOENT, errno.ENODEV, errno.ENOTTY) or "FileNotFoundError" in text:
            kind = Trouble.NOT_FOUND
        elif number in (errno.EACCES, errno.EPERM) or "PermissionError" in text:
            kind = Trouble.PERMISSION
        else:
            kind = Trouble.OFF
        return PrinterTrouble(kind, f"{self._where}: {text}")
