"""Sizes of the keypad for a size of screen, from the design's pictures."""

from dataclasses import replace
from typing import Final, NamedTuple

from pos_app.window.widgets.measure import CHARGE, Measure


class KeypadSizes(NamedTuple):
    """Pixels. `column` is the right one of the grid; `row_gap` lies between the rows.

    `order` is the width of the order's field, and `order_beside` that beside a sale to repeat, which takes `repeat`.
    """

    padding: int
    gap: int
    column: int
    order: int
    order_beside: int
    repeat: int
    card: int
    amount: int
    row_gap: int
    charge: Measure
    shows_hint: bool


WIDE_PX: Final = 900
"""From this width on, the keypad is as at 1366; below, as at 1024."""

_WIDE: Final = KeypadSizes(
    padding=24,
    gap=12,
    column=288,
    order=256,
    order_beside=256,
    repeat=200,
    card=144,
    amount=88,
    row_gap=16,
    charge=CHARGE,
    shows_hint=True,
)
_NARROW: Final = KeypadSizes(
    padding=16,
    gap=8,
    column=208,
    order=208,
    order_beside=168,
    repeat=136,
    card=144,
    amount=72,
    row_gap=16,
    charge=replace(CHARGE, text_px=22),
    shows_hint=False,
)


def sizes_for(width_px: int, height_px: int, *, quick: bool = False) -> KeypadSizes:
    """The sizes for the keypad's own area, without the rail and the sandbox band. `quick`: with a row of sums."""
    sizes = _WIDE if width_px >= WIDE_PX else _NARROW
    if quick:
        sizes = sizes._replace(card=128, row_gap=12)
    if height_px >= 760:
        return sizes
    if height_px >= 700:
        return sizes._replace(card=128)
    low = sizes._replace(card=96, amount=min(sizes.amount, 64), row_gap=12, shows_hint=False)
    return low._replace(padding=16, gap=8) if quick and height_px < 640 else low
