"""The mouse's arrow, which nobody wants to see on a screen that is touched."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent

_OF_A_MOUSE: Final = Qt.MouseEventSource.MouseEventNotSynthesized


class TouchCursor(QObject):
    """Hides the cursor at the first touch, until a mouse moves. GUI thread."""

    def __init__(self, app: QCoreApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self.hidden = False
        app.installEventFilter(self)

    def stop(self) -> None:
        """The cursor is as it was before."""
        self._app.removeEventFilter(self)
        self._set_hidden(False)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.TouchBegin:
            self._set_hidden(True)
        elif kind == QEvent.Type.MouseMove and self.hidden and _is_of_a_mouse(event):
            self._set_hidden(False)
        return False

    def _set_hidden(self, hidden: bool) -> None:
        if hidden == self.hidden:
            return
        self.hidden = hidden
        if hidden:
            QGuiApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)
        else:
            QGuiApplication.restoreOverrideCursor()


def _is_of_a_mouse(event: QEvent) -> bool:
    """Qt makes mouse events of touches that nobody took."""
    return isinstance(event, QMouseEvent) and event.source() == _OF_A_MOUSE
