"""How a check stands, as a shape: a circle with a tick, a triangle, an octagon, a turning arc, an empty ring."""

from enum import Enum, auto
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from pos_app.checks.finding import Check
from pos_app.window.look import Look


class Standing(Enum):
    """Of one check."""

    WAITING = auto()
    RUNNING = auto()
    OK = auto()
    WARNED = auto()
    FAILED = auto()


def standing_of(check: Check) -> Standing:
    """A till that sells all the same is warned, not stopped."""
    if check.ok:
        return Standing.OK
    return Standing.FAILED if check.needed else Standing.WARNED


def paint_mark(painter: QPainter, look: Look, standing: Standing, rect: QRectF) -> None:
    """Paints any of them but the turning arc."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    match standing:
        case Standing.OK:
            painter.setBrush(look.color("ok"))
            painter.drawEllipse(rect)
            _stroke(painter, look, "surface", rect, ((0.30, 0.52), (0.44, 0.66), (0.71, 0.37)))
        case Standing.WARNED:
            _paint_triangle(painter, look, rect)
        case Standing.FAILED:
            painter.setBrush(look.color("bad"))
            painter.drawPolygon(_octagon(rect))
            _stroke(painter, look, "surface", rect, ((0.35, 0.35), (0.65, 0.65)))
            _stroke(painter, look, "surface", rect, ((0.65, 0.35), (0.35, 0.65)))
        case _:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.color("line"), 3))
            painter.drawEllipse(rect.adjusted(2, 2, -2, -2))


def _paint_triangle(painter: QPainter, look: Look, rect: QRectF) -> None:
    amber = look.color("amber")
    corners = [(0.5, 0.08), (0.94, 0.90), (0.06, 0.90)]
    painter.setBrush(amber)
    painter.setPen(QPen(amber, rect.width() * 0.10, j=Qt.PenJoinStyle.RoundJoin))
    painter.drawPolygon(QPolygonF([_at(rect, x, y) for x, y in corners]))
    ink = look.color("panel_ink")
    painter.setPen(QPen(ink, rect.width() * 0.09, c=Qt.PenCapStyle.RoundCap))
    painter.drawLine(_at(rect, 0.5, 0.36), _at(rect, 0.5, 0.60))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    dot = rect.width() * 0.055
    painter.drawEllipse(_at(rect, 0.5, 0.76), dot, dot)


def _stroke(painter: QPainter, look: Look, token: str, rect: QRectF, points: tuple[tuple[float, float], ...]) -> None:
    path = QPainterPath(_at(rect, *points[0]))
    for x, y in points[1:]:
        path.lineTo(_at(rect, x, y))
    pen = QPen(look.color(token), rect.width() * 0.085)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(path, pen)


def _octagon(rect: QRectF) -> QPolygonF:
    centre, radius = rect.center(), rect.width() / 2
    angles = [pi / 8 + index * pi / 4 for index in range(8)]
    return QPolygonF([centre + QPointF(cos(angle), sin(angle)) * radius for angle in angles])


def _at(rect: QRectF, x: float, y: float) -> QPointF:
    return QPointF(rect.left() + x * rect.width(), rect.top() + y * rect.height())
