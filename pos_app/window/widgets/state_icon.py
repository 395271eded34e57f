"""How a payment stands, as a silhouette that can be told apart across the shop and without colours."""

from enum import Enum
from typing import Final

from PySide6.QtCore import QByteArray, QEasingCurve, QPointF, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from pos_app.resource import resource_path
from pos_app.window.look import Look

CHECK_MS: Final = 320


class Shape(Enum):
    """The icon's file, and the two colours in it that stand for its fill and its mark."""

    PAID = ("state_paid", "#DDF1E5", "#0B5F38")
    FAILED = ("state_declined", "#FBE5E3", "#9F1B1B")
    EXPIRED = ("state_expired", "#E4E8EF", "#3F4B63")
    UNCERTAIN = ("state_unknown", "#FFF0C7", "#7A4A00")
    REFUNDED = ("state_refund", "#EDE5FA", "#55278F")


class StateIcon(QWidget):
    """One state, big: the silhouette in one colour, its mark cut out in the panel's. GUI thread."""

    def __init__(self, look: Look, size_px: int = 224, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._shape = Shape.PAID
        self._fill, self._mark = "white", "panel_ok"
        self._renderer: QSvgRenderer | None = None
        self._drawn = 1.0
        self._drawing = QVariantAnimation(self, startValue=0.0, endValue=1.0)
        self._drawing.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._drawing.valueChanged.connect(self._draw_up_to)
        self.set_size(size_px)

    @property
    def shape(self) -> Shape:
        return self._shape

    def set_size(self, size_px: int) -> None:
        self.setFixedSize(size_px, size_px)

    def show_shape(self, shape: Shape, fill: str, mark: str) -> None:
        """Shows a state in two tokens of the look: the silhouette's fill, and the mark on it."""
        if self._renderer is not None and (shape, fill, mark) == (self._shape, self._fill, self._mark):
            return
        self._shape, self._fill, self._mark = shape, fill, mark
        file, tint, ink = shape.value
        svg = resource_path(f"icons/{file}.svg").read_text(encoding="utf-8")
        svg = svg.replace(tint, self._look.color(fill).name()).replace(ink, self._look.color(mark).name())
        self._renderer = QSvgRenderer(QByteArray(svg.encode()))
        self._drawing.stop()
        self._drawn = 1.0
        self.update()

    def draw_check(self) -> None:
        """Draws the check of PAID once, from its left end."""
        duration_ms = self._look.motion_ms(CHECK_MS)
        if duration_ms and self._shape is Shape.PAID:
            self._draw_up_to(0.0)
            self._drawing.setDuration(duration_ms)
            self._drawing.start()

    def sizeHint(self) -> QSize:
        return self.size()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._shape is Shape.PAID:
            self._paint_paid(painter)
        elif self._renderer is not None:
            self._renderer.render(painter, QRectF(self.rect()))

    def _paint_paid(self, painter: QPainter) -> None:
        side = self.width()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color(self._fill))
        painter.drawEllipse(self.rect())
        check = QPainterPath(QPointF(0.281, 0.516) * side)
        check.lineTo(QPointF(0.438, 0.670) * side)
        check.lineTo(QPointF(0.726, 0.342) * side)
        pen = QPen(self._look.color(self._mark), side * 0.0925)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(_beginning(check, self._drawn), pen)

    def _draw_up_to(self, share: float) -> None:
        self._drawn = share
        self.update()


def _beginning(path: QPainterPath, share: float) -> QPainterPath:
    """The first `share` of a path of straight lines, by length."""
    if share >= 1:
        return path
    corner = path.elementAt(1)
    turn = path.percentAtLength(_first_line(path))
    part = QPainterPath(path.pointAtPercent(0))
    if share > turn:
        part.lineTo(QPointF(corner.x, corner.y))
    part.lineTo(path.pointAtPercent(share))
    return part


def _first_line(path: QPainterPath) -> float:
    start, corner = path.elementAt(0), path.elementAt(1)
    return float(((corner.x - start.x) ** 2 + (corner.y - start.y) ** 2) ** 0.5)
