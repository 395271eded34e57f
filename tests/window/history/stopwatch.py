"""How long the GUI thread works for something, from the wish to the picture that fulfils it."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject
from pytestqt.plugin import QtBot

from pos_app.window.history.screen import HistoryScreen
from tests.window.history.archive import ArchiveBridge


@dataclass
class Took:
    """Seconds: what the thread worked until all was answered and painted, and how long one waited for the rows."""

    worked: float = 0.0
    waited: float = 0.0

    def __str__(self) -> str:
        return f"{self.worked * 1000:.0f} ms of the GUI thread, rows seen after {self.waited * 1000:.0f} ms"


class Stopwatch(QObject):
    """Looks at the list of `screen`. GUI thread."""

    def __init__(self, screen: HistoryScreen, bridge: ArchiveBridge, qtbot: QtBot) -> None:
        super().__init__(screen)
        self._bridge = bridge
        self._qtbot = qtbot
        self._stale = False
        self._began = 0.0
        self._took = Took()
        screen.list.rows.viewport().installEventFilter(self)
        model = screen.list.rows.model()
        model.modelReset.connect(self._went_stale)
        model.rowsInserted.connect(self._went_stale)

    @contextmanager
    def measured(self) -> Iterator[Took]:
        """What is done within, until every question is answered and what came of it is painted."""
        self._took = took = Took()
        self._began, worked = time.perf_counter(), time.thread_time()
        yield took
        self._qtbot.waitUntil(lambda: self._bridge.open == 0 and not self._stale)
        took.worked = time.thread_time() - worked

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        if self._stale and event.type() is QEvent.Type.Paint:
            self._stale = False
            self._took.waited = time.perf_counter() - self._began
        return False

    def _went_stale(self) -> None:
        self._stale = True
