"""Breaks a slip's line to the width of a paper, whatever that is measured in: columns, dots, millimetres."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from pos_app.receipt.line import Align, Line

Measure = Callable[[str], float]
"""How wide a text is, in the unit of the paper's width."""


@dataclass(frozen=True, slots=True)
class Row:
    """What stands side by side on paper: one text, or a left and a right one."""

    text: str
    right: str = ""
    align: Align = Align.LEFT


def rows(line: Line, width: float, measure: Measure) -> Iterator[Row]:
    """The rows of one line. A sum stays whole: only an ordinary space breaks, and a word too long for a row."""
    if not line.right:
        yield from (Row(text, align=line.align) for text in _broken(line.text, width, measure))
    else:
        *above, last = _broken(line.text, width, measure)
        yield from (Row(text) for text in above)
        if measure(last) + measure(" ") + measure(line.right) <= width:
            yield Row(last, line.right)
        else:
            yield Row(last)
            yield from (Row(text, align=Align.RIGHT) for text in _broken(line.right, width, measure))


def _broken(text: str, width: float, measure: Measure) -> Iterator[str]:
    row = ""
    for word in text.split(" "):
        longer = f"{row} {word}" if row else word
        if measure(longer) <= width:
            row = longer
            continue
        if row:
            yield row
        row = word
        while measure(row) > width and len(row) > 1:
            fitting = _fitting(row, width, measure)
            yield row[:fitting]
            row = row[fitting:]
    yield row


def _fitting(word: str, width: float, measure: Measure) -> int:
    """How many characters of a word fit; at least one."""
    return next((end for end in range(len(word) - 1, 0, -1) if measure(word[:end]) <= width), 1)
