"""The ground of cards and fields: a flat round rectangle with a hairline, no shadow."""

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from pos_app.window.look import Look

CARD_RADIUS_PX: Final = 20
FIELD_RADIUS_PX: Final = 12


def paint_card(
    painter: QPainter,
    look: Look,
    rect: QRectF,
    *,
    radius_px: float = CARD_RADIUS_PX,
    fill: str = "surface",
    line: str = "line",
    line_px: int = 1,
) -> None:
    """Fills `rect` to its edge; `fill` and `line` are tokens of the look."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color(line))
    painter.drawRoundedRect(rect, radius_px, radius_px)
    painter.setBrush(look.color(fill))
    inner = rect.adjusted(line_px, line_px, -line_px, -line_px)
    painter.drawRoundedRect(inner, radius_px - line_px, radius_px - line_px)
