"""Qt's own warnings go to the log, written by a thread of their own: the GUI thread must not wait for a disk."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from logging.handlers import QueueHandler, QueueListener
from queue import SimpleQueue
from typing import Final

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_log = logging.getLogger(__name__)
_LEVELS: Final = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


@contextmanager
def qt_messages_logged() -> Iterator[None]:
    """While the block runs. Main thread; Qt may warn in any."""
    waiting: SimpleQueue[logging.LogRecord] = SimpleQueue()
    handler = QueueHandler(waiting)
    writer = QueueListener(waiting, *logging.getLogger().handlers, respect_handler_level=True)
    _log.addHandler(handler)
    _log.propagate = False
    writer.start()
    before = qInstallMessageHandler(_write)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
        writer.stop()
        _log.removeHandler(handler)
        _log.propagate = True


def _write(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    _log.log(_LEVELS.get(kind, logging.INFO), "%s: %s", context.category or "qt", message)
