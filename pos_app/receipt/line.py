"""The lines of a slip, as every printer gets them."""

from dataclasses import dataclass
from enum import StrEnum


class Align(StrEnum):
    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Line:
    """One line, not yet broken to a paper's width. `right` is its second column, at the right edge."""

    text: str = ""
    right: str = ""
    align: Align = Align.LEFT
    big: bool = False
    bold: bool = False
    rule: bool = False


@dataclass(frozen=True, slots=True)
class Slip:
    """What goes on paper. `name` is also that of a file: `receipt 1043`.

    `mistake` names what is wrong with the shop's own layout, in place of which the shipped one was taken.
    """

    name: str
    locale: str
    lines: tuple[Line, ...]
    mistake: str = ""
