"""Notices that somebody stands at the cashier's window and looks."""

from typing import Final

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from pos_app.window.look import ENTER_DEAF_MS

_SIGNS: Final = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})


class Attention(QObject):
    """Emits `caught` once for each `seek`, at the next key or touch in `window`. GUI thread.

    What was under way already when the screen changed is no sign, nor is the customer's own screen.
    """

    caught = Signal()

    def __init__(self, window: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._sought_for = QElapsedTimer()

    def seek(self) -> None:
        application = QApplication.instance()
        if application is not None:
            # Installed again it takes the place of the one before.
            application.installEventFilter(self)
        self._sought_for.start()

    def cease(self) -> None:
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() in _SIGNS
            and isinstance(watched, QWidget)
            and watched.window() is self._window
            and self._sought_for.elapsed() >= ENTER_DEAF_MS
        ):
            self.cease()
            self.caught.emit()
        return False
