"""Contrast by WCAG's formula, computed from the tokens of both themes, for the pairs that the screens use."""

from itertools import product
from typing import Final

import pytest

from pos_app.window.look import DARK, LIGHT, Theme

THEMES: Final = [pytest.param(theme, id=theme.name) for theme in (LIGHT, DARK)]
PLAIN, LARGE_FIGURES, OFF, GRAPHIC = 4.5, 7.0, 4.0, 3.0

TEXT: Final = [
    # Words on what they stand on: window, cards, wells, keys, and a row that is touched or chosen.
    *product(("ink", "ink2", "ink3"), ("bg", "surface", "surface2")),
    *product(("ink", "ink2", "primary", "bad"), ("primary_tint", "key", "key_soft")),
    ("primary", "surface"),
    ("primary", "surface2"),
    ("on_primary", "primary"),
    ("on_primary", "pressed"),
    *((name, ground) for name in ("ok", "bad", "slate", "warn", "refund") for ground in ("surface", f"{name}_tint")),
    ("bad", "surface2"),
    ("ink", "warn_tint"),
    # Both sides of a sale.
    ("white", "navy"),
    ("navy_text", "navy"),
    ("navy_text", "navy2"),
    ("white", "navy2"),
    ("sky", "navy"),
    ("amber", "navy"),
    *(("white", panel) for panel in ("panel_ok", "panel_bad", "panel_slate", "panel_refund")),
    ("panel_ink", "amber"),
    ("band_ink", "amber"),
    ("black", "white"),
]
AMOUNTS_AND_INSTRUCTIONS: Final = [
    # "To pay", the instruction and the sum on the customer's side; the endings' sum and title; the keypad's sum.
    ("white", "navy"),
    ("navy_text", "navy"),
    ("ink", "bg"),
    ("ink", "surface"),
    ("ink2", "surface"),
    ("panel_ink", "amber"),
    *(("white", panel) for panel in ("panel_ok", "panel_bad", "panel_slate", "panel_refund")),
    ("on_primary", "primary"),
    ("black", "white"),
]
NEIGHBOURS_OF_THE_RING: Final = ("bg", "surface", "surface2", "key", "key_soft", "primary_tint", "warn_tint")
STATES_AS_SHAPES: Final = [("ok", "surface"), ("bad", "surface"), ("slate", "surface"), ("refund", "surface")]


def luminance(colour: str) -> float:
    """WCAG's relative luminance of `#RRGGBB`, 0 to 1."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    lighter, darker = sorted((luminance(first), luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def too_low(theme: Theme, pairs: list[tuple[str, str]], least: float) -> dict[tuple[str, str], float]:
    found = {pair: contrast(getattr(theme, pair[0]), getattr(theme, pair[1])) for pair in pairs}
    return {pair: round(value, 2) for pair, value in found.items() if value < least}


def test_the_formula_is_that_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert contrast("#1E46C8", "#FFFFFF") == contrast("#FFFFFF", "#1E46C8")


@pytest.mark.parametrize("theme", THEMES)
def test_every_text_can_be_read(theme: Theme) -> None:
    assert too_low(theme, TEXT, PLAIN) == {}


@pytest.mark.parametrize("theme", THEMES)
def test_amounts_and_instructions_can_be_read_from_afar(theme: Theme) -> None:
    assert too_low(theme, AMOUNTS_AND_INSTRUCTIONS, LARGE_FIGURES) == {}


@pytest.mark.parametrize("theme", THEMES)
def test_what_is_off_can_still_be_read(theme: Theme) -> None:
    assert too_low(theme, [("disabled", "surface2"), ("disabled", "surface")], OFF) == {}


@pytest.mark.parametrize("theme", THEMES)
def test_the_ring_of_the_focus_stands_out_from_what_is_beside_it(theme: Theme) -> None:
    rings = [("primary", ground) for ground in NEIGHBOURS_OF_THE_RING]
    # On the navy side of a screen the ring is the dark theme's.
    assert too_low(theme, [*rings, ("sky", "navy"), ("sky", "navy2")], GRAPHIC) == {}


@pytest.mark.parametrize("theme", THEMES)
def test_the_signs_of_states_and_links_stand_out(theme: Theme) -> None:
    assert too_low(theme, STATES_AS_SHAPES, GRAPHIC) == {}
