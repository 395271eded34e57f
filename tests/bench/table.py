"""The table as text."""

from collections.abc import Iterable, Sequence
from typing import Final

from tests.bench.row import Row, Series

_HEAD: Final = ("figure", "screen", "min", "median", "max", "", "floor", "×", "peer", "×", "must be", "is", "")


def table(rows: Sequence[Row]) -> str:
    """A line for each row, and one more for each further target of it."""
    lines = [_HEAD, *(line for row in rows for line in _lines(row))]
    widths = [max(len(line[column]) for line in lines) for column in range(len(_HEAD))]
    left = {0, 1, 5, 10, 12}
    return "\n".join(
        "  ".join(
            cell.ljust(width) if column in left else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in lines
    )


def number(value: float) -> str:
    """Three digits that count."""
    if abs(value) >= 100 or value == int(value):
        return f"{value:.0f}"
    return f"{value:.1f}" if abs(value) >= 10 else f"{value:.2f}"


def _lines(row: Row) -> Iterable[tuple[str, ...]]:
    series = row.series
    first = (row.figure, row.screen, *map(number, (series.least, series.median, series.most)), series.unit)
    beside = (_median(row.floor), _times(row.to_floor), _median(row.peer), _times(row.to_peer))
    verdicts = [(each.text, number(each.value), "reached" if each.reached else "MISSED") for each in row.targets]
    yield (*first, *beside, *(verdicts[0] if verdicts else ("", "", "")))
    for further in verdicts[1:]:
        yield ("",) * 10 + further
    for note in row.notes:
        yield (f"  {note}", *("",) * 12)


def _median(series: Series | None) -> str:
    return "" if series is None else number(series.median)


def _times(ratio: float | None) -> str:
    return "" if ratio is None else f"{ratio:.2f}"
