"""How large what stands on a button is, and how its words are made to fit."""

import math
from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QFont, QFontMetricsF

from pos_app.window.look import DISPLAY, SMALLEST_PX, TEXT
from pos_app.window.widgets.ledge import LEDGE_PX
from pos_app.window.widgets.text import word_font, wrap

LINE: Final = 1.4
LINES: Final = 1.25
"""How much higher than its letters a line is that stands alone, and one of two."""


@dataclass(frozen=True, slots=True)
class Measure:
    """Sizes in pixels of what stands on a button. `stacked`: the icon over the words; `figures`: digits, not words."""

    text_px: int = 20
    icon_px: int = 24
    gap_px: int = 12
    padding_px: int = 25
    radius_px: int = 16
    ledge_px: int = LEDGE_PX
    to_the_left: bool = False
    stacked: bool = False
    figures: bool = False

    def face(self, size_px: int) -> QFont:
        """The font of the words in that size."""
        return word_font(size_px, 600, DISPLAY if self.figures else TEXT)

    def fitting(
        self, text: str, room_px: float, largest_px: int = 0, height_px: float = math.inf
    ) -> tuple[int, list[str]]:
        """The largest size at which `text` stands on one line; where it would get too small, on two.

        `largest_px`: where text is wanted larger than the design has it, as far as `height_px` allows.
        """
        largest_px = max(largest_px, self.text_px)
        for size in range(largest_px, SMALLEST_PX - 1, -1):
            is_larger = size > self.text_px
            if is_larger and size * LINE > height_px:
                continue
            if QFontMetricsF(self.face(size)).horizontalAdvance(text) <= room_px:
                return size, [text]
            if size <= 16 or size <= largest_px * 0.8:
                lines = wrap(text, self.face(size), room_px, 2)
                if " ".join(lines) == text and not (is_larger and 2 * size * LINES > height_px):
                    return size, lines
        return SMALLEST_PX, wrap(text, self.face(SMALLEST_PX), room_px, 2)


BAR: Final = Measure()
BAR_PRIMARY: Final = Measure(text_px=22)
RAIL: Final = Measure(text_px=14, icon_px=20, gap_px=9, padding_px=12, radius_px=12, to_the_left=True)
KEY: Final = Measure(text_px=36, icon_px=36, figures=True)
CHARGE: Final = Measure(text_px=26, icon_px=48, padding_px=12, ledge_px=4, stacked=True)
