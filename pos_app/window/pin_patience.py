"""What wrong PINs come to: how many more may be wrong, and how long the till takes none."""

import math

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from pos_app.people import TRIES
from pos_app.till.clock import ticks
from pos_app.till.messages import PinAnswer
from pos_app.window.language import Language


class PinPatience(QObject):
    """Follows the till's answers to PINs, of whatever screen: wrong ones are counted together. GUI thread.

    `changed` comes with each answer, each second of a wait, and once when it is over.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tries_left = TRIES
        self._wrong = False
        self._wait_until: float | None = None
        self._second = QTimer(self, interval=1000, timerType=Qt.TimerType.PreciseTimer)
        self._second.timeout.connect(self._tick)

    @property
    def tries_left(self) -> int:
        return self._tries_left

    @property
    def waiting(self) -> bool:
        """True while the till takes no PIN."""
        return self.wait_s > 0

    @property
    def wait_s(self) -> int:
        """Whole seconds until it takes one again."""
        return 0 if self._wait_until is None else max(0, math.ceil(self._wait_until - ticks()))

    def hear(self, answer: PinAnswer) -> None:
        """The newest answer holds all there is to know."""
        self._tries_left = answer.tries_left
        self._wrong = answer.person is None
        self._wait_until = answer.wait_until
        if self.waiting:
            self._second.start()
        else:
            self._second.stop()
        self.changed.emit()

    def forgive(self) -> None:
        """A digit was typed: the last one's mistake need not be said any more; a wait goes on."""
        if self._wrong and not self.waiting:
            self._wrong = False
            self.changed.emit()

    def words(self, language: Language) -> str:
        """Why the last PIN was not taken or the next one is not; empty where nothing is wrong."""
        if self.waiting:
            return language.say("pin_wait", time=minutes_and_seconds(self.wait_s))
        return language.say("wrong_pin", n=self._tries_left) if self._wrong else ""

    def _tick(self) -> None:
        if not self.waiting:
            self._second.stop()
            self._wait_until, self._wrong = None, False
        self.changed.emit()


def minutes_and_seconds(seconds: int) -> str:
    """`0:27`, as the countdown of a QR is shown."""
    return f"{seconds // 60}:{seconds % 60:02}"
