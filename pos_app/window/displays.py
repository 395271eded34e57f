"""Displays by what they call themselves, and which of them is the customer's. Plain rules, without Qt."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

NO_CUSTOMER_SCREEN: Final = "off"
"""What the setting `customer_screen` says where the customer gets no display, however many there are."""


@dataclass(frozen=True, slots=True)
class Display:
    """`name` is the connector, as HDMI-1; `model` and `serial` are the display's own, empty where it tells none."""

    name: str
    model: str = ""
    serial: str = ""


def customers_place(
    present: Sequence[Display], cashiers: int, *, wanted: str, known: Display | None, may_be_new: bool
) -> int | None:
    """Which of the displays is the customer's; None where there is none.

    `wanted` is the setting: a display's name, `off`, or nothing for whichever is not the cashier's, which stands at
    `cashiers`. `known` was the customer's before; unless `may_be_new`, no other takes its place while it is unplugged.
    """
    if len(present) < 2 or wanted == NO_CUSTOMER_SCREEN:
        return None
    if wanted:
        return next((place for place, display in enumerate(present) if display.name == wanted), None)
    found = _again(present, known)
    if found is not None:
        return found
    if known is not None and not may_be_new:
        return None
    return next(place for place in range(len(present)) if place != cashiers)


def _again(present: Sequence[Display], known: Display | None) -> int | None:
    """The same display, wherever it is plugged in now; else the one at its connector."""
    if known is None:
        return None
    if known.serial:
        same = ((display.model, display.serial) == (known.model, known.serial) for display in present)
        found = next((place for place, is_it in enumerate(same) if is_it), None)
        if found is not None:
            return found
    return next((place for place, display in enumerate(present) if display.name == known.name), None)
