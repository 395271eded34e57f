"""After a payment the till is ready for the next one by itself, unless somebody touches it."""

import math
from typing import Final

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.widgets.button import Button

RETURN_MS: Final = 5000
_FRAME_MS: Final = 100
_TOUCHES: Final = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.KeyPress})


class AutoReturn(QObject):
    """Counts five seconds down in a button; any touch or key on the screen cancels the count. GUI thread.

    `return_ms` may be changed while nothing counts.
    """

    finished = Signal()

    def __init__(self, look: Look, language: Language, screen: QWidget) -> None:
        super().__init__(screen)
        self.return_ms = RETURN_MS
        self._look = look
        self._language = language
        self._screen = screen
        self._button: Button | None = None
        self._clock = QElapsedTimer()
        self._frame = QTimer(self)
        self._frame.timeout.connect(self._advance)
        language.changed.connect(self._show)

    @property
    def running(self) -> bool:
        return self._button is not None

    def start(self, button: Button) -> None:
        self._button = button
        self._clock.start()
        self._frame.start(min(1000 if self._look.reduce_motion else _FRAME_MS, self.return_ms))
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)
        self._show()

    def cancel(self) -> None:
        """Ends the count; nothing happens by itself any more."""
        button, self._button = self._button, None
        self._frame.stop()
        if button is None:
            return
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
        button.set_second_line("")
        button.set_progress(None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES and isinstance(watched, QWidget) and watched.window() is self._screen.window():
            self.cancel()
        return False

    def _advance(self) -> None:
        if self._clock.hasExpired(self.return_ms):
            self.cancel()
            self.finished.emit()
        else:
            self._show()

    def _show(self) -> None:
        if self._button is None:
            return
        left_ms = max(0, self.return_ms - self._clock.elapsed())
        self._button.set_second_line(self._language.say("opens_in", math.ceil(left_ms / 1000)))
        self._button.set_progress(left_ms / self.return_ms)
