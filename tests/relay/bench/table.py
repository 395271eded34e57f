"""Prints the figures, each beside what the machine can do at best."""

import statistics
from collections.abc import Sequence
from typing import Final

_LINE: Final = "{:<50} {:>13}   {:<38} {:>10} {:>7}"


def heading(text: str) -> None:
    print(f"\n{text}")
    print(_LINE.format("", "measured", "beside", "", "ratio"), flush=True)


def figure(what: str, value: float, unit: str, *limits: tuple[str, float]) -> None:
    """`limits` are in the same unit."""
    measured = f"{_number(value)} {unit}"
    for name, limit in limits or [("", 0.0)]:
        beside = _number(limit) if name else ""
        ratio = f"{value / limit:.2f}" if name else ""
        print(_LINE.format(what, measured, name, beside, ratio), flush=True)
        what = measured = ""


def spread(what: str, took: Sequence[float], limit_ms: float | None = None) -> None:
    """Of durations in seconds; `limit_ms` is what 99 of 100 must keep."""
    middle, high, most = cuts_ms(took)
    limits = [] if limit_ms is None else [("limit", limit_ms)]
    figure(f"{what}: p50", middle, "ms")
    figure(f"{what}: p99", high, "ms", *limits)
    figure(f"{what}: max", most, "ms")


def cuts_ms(took: Sequence[float]) -> tuple[float, float, float]:
    cuts = statistics.quantiles(took, n=100)
    return 1000 * cuts[49], 1000 * cuts[98], 1000 * max(took)


def grouped(value: float) -> str:
    return f"{value:,.0f}".replace(",", " ")


def note(text: str) -> None:
    print(f"  {text}", flush=True)


def _number(value: float) -> str:
    return grouped(value) if value >= 100 else f"{value:.3g}"
