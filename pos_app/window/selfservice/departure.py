"""Notices that a customer has gone: nobody touches the screen, then it is said for some seconds, then it is so."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal

GONE_AFTER_S: Final = 60
SAID_FOR_S: Final = 10
_SIGNS: Final = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.Wheel}
)


class Departure(QObject):
    """While it watches: `leaving` with the seconds left, `stayed` at a touch, `gone` at the end. GUI thread."""

    leaving = Signal(int)
    stayed = Signal()
    gone = Signal()

    def __init__(
        self,
        after_s: float = GONE_AFTER_S,
        said_for_s: int = SAID_FOR_S,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._said_for_s = said_for_s
        self._left_s = 0
        self._quiet = QTimer(self, singleShot=True, interval=round((after_s - said_for_s) * 1000))
        self._second = QTimer(self, interval=1000, timerType=Qt.TimerType.CoarseTimer)
        self._quiet.timeout.connect(self._begin_to_say)
        self._second.timeout.connect(self._count)
        if (application := QCoreApplication.instance()) is not None:
            application.installEventFilter(self)

    def watch(self, watches: bool) -> None:
        """Begins anew, or leaves the customer be."""
        self._second.stop()
        if watches:
            self._quiet.start()
        else:
            self._quiet.stop()

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS and (self._quiet.isActive() or self._second.isActive()):
            said = self._second.isActive()
            self.watch(True)
            if said:
                self.stayed.emit()
        return False

    def _begin_to_say(self) -> None:
        self._left_s = self._said_for_s
        self._second.start()
        self.leaving.emit(self._left_s)

    def _count(self) -> None:
        self._left_s -= 1
        if self._left_s > 0:
            self.leaving.emit(self._left_s)
        else:
            self._second.stop()
            self.gone.emit()
