"""A clock on the wall: each new minute, for as long as it is looked at."""

from datetime import datetime

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget


class Minute(QTimer):
    """Emits `turned` when `widget` is shown and as each minute begins; rests while it is hidden. GUI thread."""

    turned = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, singleShot=True)
        self.timeout.connect(self._turn)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show:
            self._turn()
        elif event.type() is QEvent.Type.Hide:
            self.stop()
        return super().eventFilter(watched, event)

    def _turn(self) -> None:
        now = datetime.now().astimezone()
        self.start(60_000 - (now.second * 1000 + now.microsecond // 1000) + 1)
        self.turned.emit()
