"""A way out for fingers: the upper left corner, held for five seconds."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

HELD_MS: Final = 5000
CORNER_PX: Final = 64


class HeldCorner(QObject):
    """Emits `held`. What lies in the corner works as ever when it is only touched. GUI thread.

    `hear` wants the mouse events of `window`; it answers whether to swallow one, as the release after a long hold.
    """

    held = Signal()

    def __init__(self, window: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._swallows = False
        self._holding = QTimer(self, singleShot=True, interval=HELD_MS)
        self._holding.timeout.connect(self._was_held)

    def hear(self, event: QMouseEvent) -> bool:
        inside = self._has(event.globalPosition().toPoint())
        match event.type():
            case QEvent.Type.MouseButtonPress:
                self._swallows = False
                if inside and not self._holding.isActive():
                    self._holding.start()
            case QEvent.Type.MouseMove if not inside:
                self._holding.stop()
            case QEvent.Type.MouseButtonRelease:
                self._holding.stop()
                return self._swallows
        return False

    def _has(self, point: QPoint) -> bool:
        corner = QRect(self._window.mapToGlobal(QPoint(0, 0)), QSize(CORNER_PX, CORNER_PX))
        return corner.contains(point)

    def _was_held(self) -> None:
        self._swallows = True
        self.held.emit()
