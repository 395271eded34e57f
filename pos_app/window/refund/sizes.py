"""Sizes of the refund's form for a size of screen, from the design's picture."""

from dataclasses import dataclass, replace
from typing import Final


@dataclass(frozen=True, slots=True)
class FormSizes:
    """Pixels. `pad` is the keypad's column, `button` the one below it; `figures` is 0 where there is no room."""

    padding: int
    gap: int
    pad: int
    button: int
    figures: int
    pin: int


WIDE_PX: Final = 1280
"""From this width on, the form is as at 1366; below, as at 1024."""

_WIDE: Final = FormSizes(padding=24, gap=16, pad=424, button=96, figures=94, pin=186)
_NARROW: Final = FormSizes(padding=16, gap=16, pad=336, button=96, figures=94, pin=186)


def sizes_for(width_px: int, height_px: int) -> FormSizes:
    """The sizes for the whole screen, without the sandbox band."""
    sizes = _WIDE if width_px >= WIDE_PX else _NARROW
    if height_px >= 760:
        return sizes
    if height_px >= 730:
        return replace(sizes, gap=12, figures=86, pin=174)
    if height_px >= 640:
        return replace(sizes, padding=16, gap=12, button=88, figures=76, pin=136)
    return replace(sizes, padding=16, gap=12, button=72, figures=0, pin=120)
