"""The two clocks of the till: one that never jumps, for waiting; one that people read, for the books."""

import sys
import time
from datetime import UTC, datetime
from typing import Protocol

if sys.platform == "linux":
    _SLEEPLESS = time.CLOCK_BOOTTIME
elif sys.platform == "darwin":
    # Unlike Linux's, it goes on while the machine sleeps; what Python calls `time.monotonic` there does not.
    _SLEEPLESS = time.CLOCK_MONOTONIC


def ticks() -> float:
    """Seconds that only ever go forward, also while the machine sleeps. From no particular moment; any thread.

    Linux: CLOCK_BOOTTIME; macOS: CLOCK_MONOTONIC. On Windows both clocks that Python takes for `time.monotonic`
    (GetTickCount64, and QueryPerformanceCounter from 3.13) count the time in standby and hibernation.
    """
    if sys.platform == "linux" or sys.platform == "darwin":
        return time.clock_gettime(_SLEEPLESS)
    return time.monotonic()


class Clock(Protocol):
    def monotonic(self) -> float:
        """Seconds that only ever go forward, also while the machine sleeps."""

    def now(self) -> datetime:
        """The time of day, aware UTC. It may jump, in either direction and by decades."""


class SystemClock:
    """The machine's own. Any thread."""

    def monotonic(self) -> float:
        return ticks()

    def now(self) -> datetime:
        return datetime.now(UTC)
