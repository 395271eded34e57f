"""Charts of what grows with its work, as SVG that any browser shows."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from typing import Final

from tests.bench.table import number

_WIDTH, _HEIGHT = 720, 400
_LEFT, _RIGHT, _TOP, _BOTTOM = 72, 220, 56, 56
_STEPS: Final = 5
_COLOURS: Final = ("#1e46c8", "#0b5f38", "#b3261e", "#8a5a00")
_FACE: Final = "font-family='Inter, sans-serif' font-size='13'"


@dataclass(frozen=True, slots=True)
class Chart:
    """Lines by their names, each of points (x, y). `logarithmic`: each power of ten of x is as wide as the next."""

    name: str
    title: str
    x: str
    y: str
    lines: Sequence[tuple[str, Sequence[tuple[float, float]]]]
    logarithmic: bool = False


def svg(chart: Chart) -> str:
    """The chart as a file; from 0 upwards, so that flat looks flat."""
    points = [point for _, line in chart.lines for point in line]
    top = _round_up(max(y for _, y in points))
    scale = _Scale(min(x for x, _ in points), max(x for x, _ in points), top, chart.logarithmic)
    parts = [
        f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {_WIDTH} {_HEIGHT}' {_FACE}>",
        f"<rect width='{_WIDTH}' height='{_HEIGHT}' fill='white'/>",
        f"<text x='{_LEFT}' y='28' font-size='18' font-weight='600'>{escape(chart.title)}</text>",
        *_grid(chart, scale, top),
    ]
    for place, (name, line) in enumerate(chart.lines):
        parts += _line(name, line, scale, _COLOURS[place % len(_COLOURS)], place)
    return "\n".join([*parts, "</svg>", ""])


@dataclass(frozen=True, slots=True)
class _Scale:
    first: float
    last: float
    top: float
    logarithmic: bool

    def x(self, value: float) -> float:
        first, last, at = self.first, self.last, value
        if self.logarithmic:
            first, last, at = math.log10(first), math.log10(last), math.log10(at)
        share = (at - first) / (last - first) if last > first else 0.5
        return _LEFT + share * (_WIDTH - _LEFT - _RIGHT)

    def y(self, value: float) -> float:
        return _HEIGHT - _BOTTOM - value / self.top * (_HEIGHT - _TOP - _BOTTOM)


def _grid(chart: Chart, scale: _Scale, top: float) -> Iterable[str]:
    for step in range(_STEPS + 1):
        value = top * step / _STEPS
        y = scale.y(value)
        yield f"<line x1='{_LEFT}' y1='{y:.1f}' x2='{_WIDTH - _RIGHT}' y2='{y:.1f}' stroke='#d5dbe6'/>"
        yield f"<text x='{_LEFT - 8}' y='{y + 4:.1f}' text-anchor='end'>{number(value)}</text>"
    yield f"<text x='{_LEFT - 8}' y='{_TOP - 12}' text-anchor='end'>{escape(chart.y)}</text>"
    for x in _marks(chart):
        where = scale.x(x)
        written = f"{x:,.0f}".replace(",", " ")
        yield f"<text x='{where:.1f}' y='{_HEIGHT - _BOTTOM + 20}' text-anchor='middle'>{written}</text>"
    middle = (_LEFT + _WIDTH - _RIGHT) / 2
    yield f"<text x='{middle:.1f}' y='{_HEIGHT - 12}' text-anchor='middle'>{escape(chart.x)}</text>"


def _marks(chart: Chart) -> list[float]:
    """Values of x that are written below: all of a few, else the first, the middle and the last."""
    values = sorted({x for _, line in chart.lines for x, _ in line})
    return values if len(values) <= _STEPS else [values[0], values[len(values) // 2], values[-1]]


def _line(name: str, line: Sequence[tuple[float, float]], scale: _Scale, colour: str, place: int) -> Iterable[str]:
    points = [(scale.x(x), scale.y(y)) for x, y in line]
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    yield f"<polyline points='{path}' fill='none' stroke='{colour}' stroke-width='2'/>"
    if len(points) <= 2 * _STEPS:
        yield from (f"<circle cx='{x:.1f}' cy='{y:.1f}' r='4' fill='{colour}'/>" for x, y in points)
    left, top = _WIDTH - _RIGHT + 20, _TOP + 12 + 40 * place
    yield f"<rect x='{left}' y='{top - 10}' width='12' height='12' fill='{colour}'/>"
    yield f"<text x='{left + 20}' y='{top}'>{escape(name)}</text>"
    yield f"<text x='{left + 20}' y='{top + 17}' fill='#56627a'>{number(line[0][1])} to {number(line[-1][1])}</text>"


def _round_up(value: float) -> float:
    """The next 1, 2 or 5 with zeros."""
    if value <= 0:
        return 1.0
    power = 10.0 ** math.floor(math.log10(value))
    return float(next(step * power for step in (1, 2, 5, 10) if step * power >= value))
