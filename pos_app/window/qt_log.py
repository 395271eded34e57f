"""Qt's own warnings go to the log, written by a thread of their own: the GUI thread must not wait for a disk."""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from queue import SimpleQueue
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

if TYPE_CHECKING:
    from logging.handlers import QueueListener

_log = logging.getLogger(__name__)
_LEVELS: Final = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class _Writer:
    """Holds what Qt says until somebody has a log for it."""

    def __init__(self) -> None:
        self._waiting: SimpleQueue[logging.LogRecord] = SimpleQueue()
        self._listener: QueueListener | None = None

    def take(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        """Any thread."""
        level = _LEVELS.get(kind, logging.INFO)
        if _log.isEnabledFor(level):
            said = context.category or "qt", message
            self._waiting.put(_log.makeRecord(_log.name, level, context.file or "", context.line, "%s: %s", said, None))

    def write(self) -> None:
        """To the handlers that the log has now, from here on and what was held."""
        from logging.handlers import QueueListener

        self.stop()
        self._listener = QueueListener(self._waiting, *logging.getLogger().handlers, respect_handler_level=True)
        self._listener.start()

    def stop(self) -> None:
        if self._listener is not None:
            self._listener.stop()
            self._listener = None


@contextmanager
def qt_messages_logged() -> Iterator[Callable[[], None]]:
    """While the block runs. Main thread; Qt may warn in any.

    Whoever has started the log calls what this yields; until then, what Qt says is held.
    """
    writer = _Writer()
    before = qInstallMessageHandler(writer.take)
    try:
        yield writer.write
    finally:
        qInstallMessageHandler(before)
        writer.write()
        writer.stop()
