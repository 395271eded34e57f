"""A gateway that takes three seconds for every answer: the window goes on as if nothing were."""

import time

from PySide6.QtCore import QObject, QTimer

from pos_app.window.ending.outcome import Kind
from tests.end_to_end.counter import Counter, pay

TICK_MS = 5
LONGEST_GAP_S = 0.25
"""What a cashier begins to feel; two test runners share the cores."""


class Heartbeat(QObject):
    """Measures the longest time for which the GUI thread did not come back to its event loop."""

    def __init__(self) -> None:
        super().__init__()
        self.longest_s = 0.0
        self._last = time.monotonic()
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.monotonic()
        self.longest_s = max(self.longest_s, now - self._last)
        self._last = now


def test_the_window_never_waits_for_a_slow_gateway(counter: Counter) -> None:
    counter.sandbox.scenario = "slow"
    till = counter.open()
    heart = Heartbeat()
    began = time.monotonic()
    till.charge(1500)
    assert till.window.keypad.busy
    url = till.wait_for_code()
    assert time.monotonic() - began > 2.9
    pay(url)
    till.wait_for_ending(Kind.PAID)
    print(f"longest gap of the event loop at a gateway of 3 s: {heart.longest_s * 1000:.0f} ms")
    assert heart.longest_s < LONGEST_GAP_S
