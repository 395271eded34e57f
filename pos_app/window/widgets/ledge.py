"""The ground that keys and buttons stand on: a flat round rectangle on a ledge, which goes under a finger."""

from enum import Enum
from typing import Final, NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath

from pos_app.window.look import Look

LEDGE_PX: Final = 3
SINK_PX: Final = 2
"""How far what stands on a button goes down with it."""


class Colours(NamedTuple):
    """Tokens of one kind of button."""

    fill: str
    line: str
    ledge: str
    ink: str
    hover: str
    pressed: str


class Role(Enum):
    """What a button is for. One PRIMARY a screen; DANGER always asks for a deliberate gesture."""

    PLAIN = Colours("surface", "line", "ledge", "ink", "surface2", "primary_tint")
    PRIMARY = Colours("primary", "primary", "pressed", "on_primary", "primary", "pressed")
    DANGER = Colours("surface", "bad", "bad", "bad", "surface2", "bad_tint")
    REFUND = Colours("surface", "refund", "refund", "refund", "surface2", "refund_tint")
    KEY = Colours("key", "key_line", "ledge", "ink", "surface2", "primary_tint")
    KEY_SOFT = Colours("key_soft", "key_line", "ledge", "ink2", "key", "primary_tint")


def paint_ledge(
    painter: QPainter,
    look: Look,
    role: Role,
    rect: QRectF,
    *,
    radius_px: float,
    pressed: float = 0.0,
    hovered: bool = False,
    ledge_px: int = LEDGE_PX,
) -> QRectF:
    """Paints the ground of a button that takes input; `pressed` runs from 0 (at rest) to 1 (down).

    Answers the rectangle in whose middle the content stands.
    """
    colours = role.value
    rest = look.color(colours.hover if hovered else colours.fill)
    fill = mixed(rest, look.color(colours.pressed), pressed)
    ledge = round(ledge_px * (1 - pressed))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    if ledge:
        painter.setBrush(look.color(colours.ledge))
        painter.drawRoundedRect(rect, radius_px, radius_px)
    painter.setBrush(look.color(colours.line) if role is not Role.PRIMARY else fill)
    painter.drawRoundedRect(rect.adjusted(0, 0, 0, -ledge), radius_px, radius_px)
    painter.setBrush(fill)
    inner = rect.adjusted(1, 1, -1, -max(1, ledge))
    painter.drawRoundedRect(inner, radius_px - 1, radius_px - 1)
    return rect.adjusted(0, 1, 0, -ledge_px).translated(0, SINK_PX * pressed)


def paint_disabled(painter: QPainter, look: Look, rect: QRectF, *, radius_px: float) -> QRectF:
    """Paints the ground of a button that takes no input now. Answers the content's rectangle."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color("line"))
    painter.drawRoundedRect(rect, radius_px, radius_px)
    painter.setBrush(look.color("surface2"))
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius_px - 1, radius_px - 1)
    return rect


def ground_path(rect: QRectF, radius_px: float) -> QPainterPath:
    """The inside of a button, to clip a bar or a fill to its corners."""
    path = QPainterPath()
    path.addRoundedRect(rect.adjusted(1, 1, -1, -LEDGE_PX), radius_px - 1, radius_px - 1)
    return path


def mixed(first: QColor, second: QColor, share: float) -> QColor:
    """`first` on the way to `second`."""
    if share <= 0:
        return first
    if share >= 1:
        return second
    return QColor.fromRgbF(
        first.redF() + (second.redF() - first.redF()) * share,
        first.greenF() + (second.greenF() - first.greenF()) * share,
        first.blueF() + (second.blueF() - first.blueF()) * share,
    )
