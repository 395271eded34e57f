"""What a row of the table holds: samples, what they are compared with, and what they must reach."""

import math
import statistics
from collections.abc import Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Series:
    """Samples of one thing, at least one, all in one unit."""

    unit: str
    values: tuple[float, ...]

    @property
    def least(self) -> float:
        return min(self.values)

    @property
    def median(self) -> float:
        return statistics.median(self.values)

    @property
    def most(self) -> float:
        return max(self.values)

    def percentile(self, percent: int) -> float:
        """The smallest sample that so many percent of them do not exceed."""
        return sorted(self.values)[max(0, math.ceil(len(self.values) * percent / 100) - 1)]


@dataclass(frozen=True, slots=True)
class Target:
    """What was promised, in words; the value that was found; whether that is enough."""

    text: str
    value: float
    reached: bool


@dataclass(frozen=True, slots=True)
class Row:
    """One figure. `floor` is what the platform itself takes, `peer` what another program takes, in the same run."""

    figure: str
    screen: str
    series: Series
    floor: Series | None = None
    peer: Series | None = None
    targets: tuple[Target, ...] = ()
    notes: tuple[str, ...] = field(default=())

    @property
    def to_floor(self) -> float | None:
        return _ratio(self.series, self.floor)

    @property
    def to_peer(self) -> float | None:
        return _ratio(self.series, self.peer)


def milliseconds(seconds: Sequence[float]) -> Series:
    return Series("ms", tuple(1000 * each for each in seconds))


def at_most_times(series: Series, other: Series, times: float, name: str) -> Target:
    """The median against the median of what it is compared with."""
    found = series.median / other.median
    return Target(f"at most {times:g} times {name}", found, found <= times)


def percentile_under(series: Series, percent: int, limit: float) -> Target:
    found = series.percentile(percent)
    which = "median" if percent == 50 else f"{percent} %"
    return Target(f"{which} under {limit:g} {series.unit}", found, found < limit)


def median_above(series: Series, floor: Series, limit: float) -> Target:
    """How much the median is above the floor's."""
    found = series.median - floor.median
    return Target(f"median under {limit:g} {series.unit} above the floor", found, found < limit)


def over(series: Series, limit: float) -> Target:
    """Every sample is more than the limit."""
    return Target(f"over {limit:g}", series.least, series.least > limit)


def flat(series: Series, first: Series, percent: float, name: str) -> Target:
    """How many percent the median is above that of the first; below is as good."""
    found = 100 * (series.median / first.median - 1)
    return Target(f"at most {percent:g} % above {name}", found, found <= percent)


def at_most(what: str, value: float, limit: float) -> Target:
    return Target(f"{what}: at most {limit:g}", value, value <= limit)


def exactly(what: str, value: float, expected: float) -> Target:
    return Target(f"{what}: {expected:g}", value, value == expected)


def _ratio(series: Series, other: Series | None) -> float | None:
    return None if other is None or other.median == 0 else series.median / other.median
