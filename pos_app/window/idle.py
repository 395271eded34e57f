"""Notices that nobody touches the till any more."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal

from pos_app.till.clock import ticks

_SIGNS: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
    }
)
_LOOK_EVERY_S: Final = 5.0
"""A machine that slept is noticed so soon after it woke."""


class Idle(QObject):
    """Emits `idle` once after `after_s` seconds without a key, a mouse or a touch anywhere in `app`; 0: never.

    Costs a look at the clock for each sign of life, and one coarse timer. GUI thread.
    """

    idle = Signal()

    def __init__(self, app: QCoreApplication, after_s: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._after_s = after_s
        self._held = False
        self._told = False
        self._last = ticks()
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self._look)
        if after_s > 0:
            app.installEventFilter(self)
            self._wait(after_s)

    def hold(self, held: bool) -> None:
        """While held, as a customer pays, nobody counts as gone; let go, the time begins anew."""
        if held != self._held:
            self._held = held
            self._stir()

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS:
            self._stir()
        return False

    def _stir(self) -> None:
        self._last = ticks()
        self._told = False

    def _look(self) -> None:
        gone_s = ticks() - self._last
        if self._held or self._told:
            self._wait(self._after_s)
        elif gone_s < self._after_s:
            self._wait(self._after_s - gone_s)
        else:
            self._told = True
            self._wait(self._after_s)
            self.idle.emit()

    def _wait(self, seconds: float) -> None:
        self._timer.start(max(1, round(min(seconds, _LOOK_EVERY_S) * 1000)))
