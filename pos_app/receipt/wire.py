"""Ways to a receipt printer: a socket, a serial port, USB. Each opens within seconds, and never waits for ever.

Opening, sending and asking raise PrinterTrouble. All but `abort` belong to one thread.
"""

from typing import Final, Protocol

from pos_app.receipt.trouble import PrinterTrouble, Trouble

STUCK_S: Final = 5.0
"""A printer that takes nothing for so long while it is sent a slip is off, or as good as."""
ANSWER_S: Final = 0.6
"""How long its answer to a question about its state is waited for: many never answer."""
PIECE_BYTES: Final = 512
"""Sent at a time, so that slow paper is told from a dead printer, and an abort is heeded soon."""


class Wire(Protocol):
    """An open connection to a printer."""

    def ask(self, question: bytes) -> int | None:
        """The printer's answer to a DLE EOT question, one byte; None where it gives none."""

    def send(self, data: bytes) -> None:
        """All of it, piece by piece."""

    def close(self) -> None:
        """Ends it without waiting for a printer that takes nothing."""

    def abort(self) -> None:
        """Lets whatever is under way fail soon. From any thread."""


class Aborted(PrinterTrouble):
    def __init__(self) -> None:
        super().__init__(Trouble.OFF, "the till closed before the slip was through")


def status_byte(answer: bytes) -> int | None:
    """The last byte of an answer that can be one: bits 0 and 7 are always off, 1 and 4 on."""
    return next((byte for byte in reversed(bytes(answer)) if byte & 0b1001_0011 == 0b0001_0010), None)


def said_by(error: BaseException) -> str:
    """What went wrong, as the library or the system puts it, on one line."""
    return " ".join(str(error).split()) or type(error).__name__


def pieces(data: bytes) -> list[bytes]:
    return [data[start : start + PIECE_BYTES] for start in range(0, len(data), PIECE_BYTES)]
