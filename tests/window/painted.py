"""What is written on a screen, read from its painting: every text with its place, whoever painted it."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QFont, QFontMetricsF, QRegion, QTransform
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

_SVG: Final = "{http://www.w3.org/2000/svg}"
_NUMBER: Final = re.compile(r"-?\d+(?:\.\d+)?(?:e-?\d+)?")
_APART_PX: Final = 2
"""Letters may come so near to each other, or to an edge."""


@dataclass(frozen=True, slots=True)
class Painted:
    """A line of text as it is painted, perhaps elided; `rect` is the room of its capitals in the window's pixels."""

    text: str
    rect: QRectF
    widget: QWidget
    outside: bool
    """True where the widget that paints it is too small for it."""


def painted(screen: QWidget) -> list[Painted]:
    """Every text that can be seen on `screen` now."""
    widgets = [screen, *screen.findChildren(QWidget)]
    return [text for widget in widgets if widget.isVisible() for text in _on(widget, screen)]


def clashes(texts: list[Painted]) -> list[tuple[str, str]]:
    """Pairs of texts that are written over each other."""
    shrunk = [(text, text.rect.adjusted(_APART_PX, _APART_PX, -_APART_PX, -_APART_PX)) for text in texts]
    return [
        (first.text, second.text)
        for index, (first, one) in enumerate(shrunk)
        for second, other in shrunk[index + 1 :]
        if one.intersects(other)
    ]


def _on(widget: QWidget, screen: QWidget) -> Iterator[Painted]:
    seen = QRectF(widget.visibleRegion().boundingRect())
    if seen.isEmpty():
        return
    corner = widget.mapTo(screen, QPoint(0, 0)).toPointF() if widget is not screen else QPoint(0, 0).toPointF()
    own = QRectF(widget.rect()).adjusted(-_APART_PX, -_APART_PX, _APART_PX, _APART_PX)
    for text, rect in _texts(_drawing(widget)):
        # What is scrolled out of sight can't be read, but is not cut off either.
        if seen.adjusted(-1, -1, 1, 1).contains(rect.center()):
            yield Painted(text, rect.translated(corner), widget, not own.contains(rect))


def _drawing(widget: QWidget) -> ET.Element:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(QSize(widget.width(), widget.height()))
    generator.setViewBox(QRect(0, 0, widget.width(), widget.height()))
    generator.setResolution(96)
    # A fresh target has no children drawn into it: each widget is read by itself.
    widget.render(generator, QPoint(0, 0), QRegion(), QWidget.RenderFlag(0))
    return ET.fromstring(bytes(data.data()))  # noqa: S314 - written a line above


def _texts(drawing: ET.Element) -> Iterator[tuple[str, QRectF]]:
    return _read(drawing, QTransform(), QFont())


def _read(node: ET.Element, at: QTransform, face: QFont) -> Iterator[tuple[str, QRectF]]:
    if matrix := node.get("transform"):
        at = QTransform(*map(float, _NUMBER.findall(matrix))) * at
    face = _font_of(node, face)
    text = node.text or ""
    if node.tag == f"{_SVG}text" and text.strip():
        metrics = QFontMetricsF(face)
        left, base = float(node.get("x", 0)), float(node.get("y", 0))
        width = min(metrics.horizontalAdvance(text.strip()), _tabular(face).horizontalAdvance(text.strip()))
        box = QRectF(left, base - metrics.capHeight(), width, metrics.capHeight())
        yield text.strip(), at.mapRect(box)
    for child in node:
        yield from _read(child, at, face)


def _tabular(face: QFont) -> QFontMetricsF:
    """SVG does not say whether figures are of equal width: 04:06:44 is wider where they are not."""
    made = QFont(face)
    made.setFeature(QFont.Tag("tnum"), 1)
    return QFontMetricsF(made)


def _font_of(node: ET.Element, face: QFont) -> QFont:
    size = node.get("font-size")
    if size is None:
        return face
    made = QFont(node.get("font-family", face.family()))
    made.setPixelSize(max(1, round(float(_NUMBER.findall(size)[0]))))
    made.setWeight(QFont.Weight(int(node.get("font-weight", 400))))
    return made
