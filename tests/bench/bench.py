"""What every figure is measured with: the shop, the screens, and how much of it."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass, field

from tests.bench.chart import Chart
from tests.bench.row import Row
from tests.bench.screen import Screen
from tests.bench.shopfront import Shopfront


@dataclass(frozen=True, slots=True)
class Bench:
    """`quick` asks for fewer samples: to see that the bench works, and roughly what comes out.

    `soak` is the number of sales that are rung up one after another."""

    shop: Shopfront
    screens: Sequence[Screen]
    quick: bool
    soak: int

    def times(self, usual: int, quick: int) -> int:
        return quick if self.quick else usual

    def say(self, what: str) -> None:
        """Progress, on standard error: the table alone is standard output."""
        print(f"  {what}", file=sys.stderr, flush=True)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What measuring brought."""

    rows: Sequence[Row]
    charts: Sequence[Chart] = field(default=())
