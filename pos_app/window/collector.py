"""Python's garbage collector, kept to the GUI thread.

It runs by itself in whichever thread allocates, and a widget whose last reference goes there ends there: Qt crashes.
"""

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

EVERY_MS: Final = 60_000


class Collector(QObject):
    """From `start` to `stop` no other thread collects; this one does once a minute, in a few milliseconds.

    What stands at the start (the window, its screens, the modules) is left out for good. GUI thread.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._minute = QTimer(self, interval=EVERY_MS)
        self._minute.timeout.connect(self.collect)

    def start(self) -> None:
        gc.collect()
        gc.freeze()
        gc.disable()
        self._minute.start()

    def stop(self) -> None:
        self._minute.stop()
        gc.enable()

    def collect(self) -> None:
        """Now. Cycles without a widget may wait for a minute: a sale leaves a few kilobytes of them."""
        gc.collect()
