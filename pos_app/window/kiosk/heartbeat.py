"""Tells the watchdog that the window still lives: a byte a second, from a timer that only a living GUI thread fires."""

import logging
import os
from typing import Final

from PySide6.QtCore import QObject, QTimer

_log = logging.getLogger(__name__)
BEAT_MS: Final = 1000


class Heartbeat(QObject):
    """Beats into `pipe`, an open file descriptor that it owns from here on. GUI thread; never waits for a reader."""

    def __init__(self, pipe: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pipe: int | None = pipe
        self._timer = QTimer(self, interval=BEAT_MS)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """The first beat comes from Qt's loop as well: until then the till starts."""
        self._timer.start()

    def stop(self) -> None:
        """Says by the pipe's end that the program is about to end."""
        self._timer.stop()
        if self._pipe is not None:
            os.close(self._pipe)
            self._pipe = None

    def _beat(self) -> None:
        if self._pipe is None:
            return
        try:
            os.write(self._pipe, b".")
        except BlockingIOError:
            pass  # the watchdog has enough of them to read
        except OSError as error:
            _log.warning("the watchdog is gone (%s): the till goes on without one", error)
            self.stop()
