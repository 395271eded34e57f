"""Why a slip is not on paper."""

from enum import StrEnum


class Trouble(StrEnum):
    """Kinds that a person can do something about. Keys of the translations begin with `print_`."""

    OFF = "off"  # not reached, or it takes nothing
    NOT_READY = "not_ready"  # it answers that it is off line: an open cover, a jam
    PAPER = "paper"  # it says that it has none
    NOT_FOUND = "not_found"  # no such device, host, system printer or folder
    PERMISSION = "permission"
    DRIVER = "driver"  # a library of this machine lacks, such as libusb
    BUSY = "busy"  # too many slips wait already
    FAILED = "failed"  # anything else; the detail says what


class PrinterTrouble(Exception):
    """The slip was not printed, or not whole. The message says more, for a log or *doctor*."""

    def __init__(self, kind: Trouble, detail: str) -> None:
        super().__init__(detail)
        self.kind = kind
