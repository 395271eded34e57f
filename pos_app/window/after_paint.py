"""What comes after a window's first paint: the rest of it is loaded beside it, and nobody waits for that to type."""

import threading
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from pos_app.window.main import MainWindow

_LATEST_MS: Final = 1000
"""A window that was opened behind others may not be painted for long."""
_AFTER_MS: Final = 40
"""From the first paint: a cashier who is that quick types before anything competes for the interpreter."""


class AfterPaint(QObject):
    """Opens a `window` that is shown, once it was painted, and then calls `then`. GUI thread.

    What the window needs is loaded in a thread meanwhile. A window that is left before is not opened.
    """

    _loaded = Signal()

    def __init__(self, window: MainWindow, then: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._then = then
        self._loader: threading.Thread | None = None
        self._is_left = False
        self._soon = QTimer(self, singleShot=True, interval=_LATEST_MS)
        self._soon.timeout.connect(self._load)
        self._loaded.connect(self._open)
        window.left.connect(self._give_up)
        window.keypad.installEventFilter(self)
        self._soon.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self._soon.start(_AFTER_MS)
        return False

    def stop(self) -> None:
        """Waits for the thread, if it still runs. Once, when the window is gone."""
        if self._loader is not None:
            self._loader.join()

    def _load(self) -> None:
        self._loader = threading.Thread(target=self._load_furniture, name="window-loading")
        self._loader.start()

    def _load_furniture(self) -> None:
        try:
            import pos_app.window.furniture  # noqa: F401
        finally:
            self._loaded.emit()

    def _open(self) -> None:
        if not self._is_left:
            self._window.open()
            self._then()

    def _give_up(self) -> None:
        self._is_left = True
        self._soon.stop()
