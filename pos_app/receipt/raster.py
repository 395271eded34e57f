"""Draws a row of a slip as a picture in the printer's dots, for letters that its own font lacks."""

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from pos_app.receipt.line import Align
from pos_app.receipt.rows import Measure, Row
from pos_app.resource import resource_path

if TYPE_CHECKING:
    from PIL import Image, ImageFont

_SIZE_DOTS: Final = {False: 25, True: 46}
_HEIGHT_DOTS: Final = {False: 32, True: 58}
"""Of a row, ordinary and big: the height of the printer's own rows, so that both can stand on one slip."""
_DARK: Final = 140
"""A dot is burnt where the drawing is at least so dark, of 255."""


@lru_cache(maxsize=8)
def _font(size: int, *, bold: bool) -> "ImageFont.FreeTypeFont":
    from PIL import ImageFont

    name = "Inter-Bold" if bold else "Inter-Medium"
    return ImageFont.truetype(str(resource_path(f"fonts/{name}.ttf")), size)


def dots_of(*, big: bool, bold: bool) -> Measure:
    """Measures a text in dots, as `draw` draws it."""
    return _font(_SIZE_DOTS[big], bold=bold).getlength


def draw(row: Row, width_dots: int, *, big: bool, bold: bool) -> "Image.Image":
    """The row in black on white, as wide as the paper."""
    from PIL import Image, ImageDraw

    font = _font(_SIZE_DOTS[big], bold=bold)
    picture = Image.new("L", (width_dots, _HEIGHT_DOTS[big]), 255)
    pen = ImageDraw.Draw(picture)
    middle = _HEIGHT_DOTS[big] // 2
    place, anchor = {
        Align.LEFT: (0, "lm"),
        Align.CENTER: (width_dots // 2, "mm"),
        Align.RIGHT: (width_dots, "rm"),
    }[row.align]
    pen.text((place, middle), row.text, font=font, fill=0, anchor=anchor)
    if row.right:
        pen.text((width_dots, middle), row.right, font=font, fill=0, anchor="rm")
    return picture.point(_burnt)


def _burnt(light: int) -> int:
    return 0 if 255 - light >= _DARK else 255
