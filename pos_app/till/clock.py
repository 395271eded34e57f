"""The two clocks of the till: one that never jumps, for waiting; one that people read, for the books."""

import time
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    def monotonic(self) -> float:
        """Seconds that only ever go forward."""

    def now(self) -> datetime:
        """The time of day, aware UTC."""


class SystemClock:
    """The machine's own. Any thread."""

    def monotonic(self) -> float:
        return time.monotonic()

    def now(self) -> datetime:
        return datetime.now(UTC)
