"""How large things are on the customer's screen, by the screen's size. Plain arithmetic, in pixels."""

import math
from dataclasses import dataclass
from typing import Final

from pos_app.window.widgets.qr import QUIET_MODULES

NARROWEST_PANEL_PX: Final = 352
WIDE_PANEL_PX: Final = 472
SHORT_PX: Final = 560
QR_SHARE: Final = 0.6
"""The QR takes at least so much of the screen's short side; the panel beside it gives way."""

USUAL_MODULES: Final = 33
"""The size of a code for a link of the usual length, for laying out before there is one."""


@dataclass(frozen=True, slots=True)
class PaySizes:
    """The parts of the panel beside the code."""

    padding: int
    switch: int
    switch_text: int
    mark: int
    mark_gap: int
    branch: int
    till: int
    caption: int
    amount: int
    scan: int
    block_gap: int
    ring: int
    ring_gap: int
    cell: int
    pitch: int
    step: int


_SMALL: Final = PaySizes(32, 200, 16, 40, 12, 15, 14, 22, 80, 30, 20, 112, 24, 24, 34, 18)
_SHORT: Final = PaySizes(24, 200, 16, 40, 12, 15, 14, 20, 68, 26, 12, 112, 24, 24, 34, 18)
_LARGE: Final = PaySizes(72, 248, 20, 64, 20, 28, 22, 36, 152, 52, 38, 192, 48, 36, 56, 28)
_NARROW: Final = PaySizes(32, 200, 17, 44, 14, 17, 14, 20, 68, 28, 12, 112, 24, 24, 36, 17)
_UPRIGHT: Final = PaySizes(48, 224, 18, 52, 16, 22, 18, 28, 128, 38, 12, 152, 81, 32, 48, 24)


@dataclass(frozen=True, slots=True)
class PayLayout:
    """Where the panel ends and the code begins. `panel` is a width; on an upright screen, a height.

    `switch_below`: the languages stand at the panel's foot, because beside the branch there is no room.
    """

    upright: bool
    panel: int
    foot: int
    margin: int
    switch_below: bool
    sizes: PaySizes


def lay_out(width: int, height: int, modules: int, *, handed_over: bool) -> PayLayout:
    """The layout for a screen of that size and a code of so many modules.

    `handed_over`: the one screen of the till, which the customer reads from the other side.
    """
    if height > width * 1.15:
        return _upright(width, height, modules or USUAL_MODULES)
    margin = 0 if handed_over else max(32, height // 20)
    widest = NARROWEST_PANEL_PX if handed_over else WIDE_PANEL_PX
    # The sandbox's band takes 24 of the height; the panel keeps its width.
    panel = min(max(width - height - (24 if handed_over else 0), widest), 840)
    room = height - 2 * margin
    wanted = _wanted_px(min(width, height), modules or USUAL_MODULES)
    if wanted <= room:
        panel = max(NARROWEST_PANEL_PX, min(panel, width - wanted))
    below = panel < WIDE_PANEL_PX or (handed_over and height >= SHORT_PX)
    return PayLayout(False, panel, 0, margin, below, _panel_sizes(panel, height))


def _upright(width: int, height: int, modules: int) -> PayLayout:
    foot = 224 if height >= 1100 else 184
    room = height - foot - _wanted_px(width, modules)
    panel = max(400, min(round(height * 0.337), room))
    return PayLayout(True, panel, foot, 0, False, _UPRIGHT)


def _wanted_px(short_side: int, modules: int) -> int:
    """The side of a white ground on which the code takes QR_SHARE of the short side."""
    return math.ceil(short_side * QR_SHARE / modules) * (modules + 2 * QUIET_MODULES)


def _panel_sizes(panel: int, height: int) -> PaySizes:
    if height < SHORT_PX:
        return _SHORT
    if panel < 420:
        return _NARROW
    share = min((panel - WIDE_PANEL_PX) / (840 - WIDE_PANEL_PX), (height - 600) / (1080 - 600))
    share = min(max(share, 0.0), 1.0)
    fields = PaySizes.__dataclass_fields__
    between = {
        name: round(getattr(_SMALL, name) + share * (getattr(_LARGE, name) - getattr(_SMALL, name))) for name in fields
    }
    return PaySizes(**between)
