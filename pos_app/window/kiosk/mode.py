"""A till that fills its screen and lets nobody out without an administrator's PIN."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from pos_app.window.kiosk.awake import Awake
from pos_app.window.kiosk.corner import HeldCorner
from pos_app.window.kiosk.cursor import TouchCursor
from pos_app.window.kiosk.keys import Pressed, judge

_KEYS: Final = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride})
_MOUSE: Final = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseMove})


class Kiosk(QObject):
    """Keeps `window` in front and full-screen from `open` to `close`. GUI thread.

    `wish_to_leave` comes where somebody pressed Alt+F4, held the corner, or the system asked the app to quit; the
    window's own `closeEvent` is not touched. What a window manager does with keys of its own can't be kept from it.
    """

    wish_to_leave = Signal()

    def __init__(self, window: QWidget, app: QCoreApplication) -> None:
        super().__init__(window)
        self._window = window
        self._app = app
        self._awake = Awake()
        self._cursor = TouchCursor(app, self)
        self._corner = HeldCorner(window, self)
        self._corner.held.connect(self.wish_to_leave)
        self._back_to_front = QTimer(self, singleShot=True, interval=0)
        self._back_to_front.timeout.connect(self._fill_screen)

    def open(self) -> None:
        """Shows the window. The screen is kept awake from here on."""
        self._window.setWindowFlags(
            Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
        )
        self._app.installEventFilter(self)
        self._fill_screen()
        self._awake.start()

    def close(self) -> None:
        """Lets go of everything; the window itself closes as any other."""
        self._app.removeEventFilter(self)
        self._back_to_front.stop()
        self._cursor.stop()
        self._awake.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _KEYS and isinstance(event, QKeyEvent):
            return self._judge(event)
        if kind in _MOUSE and isinstance(event, QMouseEvent):
            return self._corner.hear(event)
        if kind == QEvent.Type.ContextMenu:
            return True
        if kind == QEvent.Type.Quit:
            self.wish_to_leave.emit()
            return True
        if kind == QEvent.Type.WindowStateChange and watched is self._window and not self._window.isFullScreen():
            self._back_to_front.start()
        return False

    def _judge(self, event: QKeyEvent) -> bool:
        pressed = judge(event.key(), event.modifiers())
        if pressed is Pressed.PASSED:
            return False
        if pressed is Pressed.WISHES_TO_LEAVE and event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
            self.wish_to_leave.emit()
        event.accept()
        return True

    def _fill_screen(self) -> None:
        self._window.setGeometry(self._window.screen().geometry())
        self._window.showFullScreen()
        self._window.raise_()
        self._window.activateWindow()
