"""The QR, drawn from its matrix: whole device pixels for every module, so that any camera reads it at any size.

The gateway's own picture is shown only where it sent no URL, and only after Pillow has found a plain, small PNG in it.
"""

import io
import math
import sys
import threading
from functools import lru_cache
from importlib import import_module
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pos_app.url import check_url
from pos_app.window.accessible import has_role
from pos_app.window.look import Look

QUIET_MODULES: Final = 4
"""The quiet zone on each side, ISO/IEC 18004."""

MAX_URL_CHARACTERS: Final = 1024
"""A longer one makes modules too small for a camera, and takes the GUI thread too long."""

MAX_PNG_BYTES: Final = 2_000_000
MAX_PNG_SIDE_PX: Final = 2048


class QrView(QWidget):
    """A code in the middle of a white ground, with its quiet zone. GUI thread.

    `set_url` and `set_png` answer whether there is something to show; where there is not, the view stays white.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        has_role(self, QAccessible.Role.Graphic)
        self._look = look
        self._url: str | None = None
        self._runs: list[QRect] = []
        self._modules = 0
        self._picture: QImage | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def modules(self) -> int:
        """Modules on a side, without the quiet zone; 0 while no matrix is shown."""
        return self._modules

    @property
    def shows_code(self) -> bool:
        return bool(self._runs) or self._picture is not None

    def set_url(self, url: str) -> bool:
        """Shows `url` as a QR with error correction M. Only what `check_url` passes and a QR can hold is drawn."""
        if url != self._url:
            self._forget()
            self._url = url
            matrix = qr_matrix(url)
            self._modules = len(matrix)
            self._runs = _dark_runs(matrix)
            self.update()
        return self.shows_code

    def set_png(self, png: bytes) -> bool:
        """Shows the gateway's own picture; False where it is no PNG that Pillow vouches for."""
        self._forget()
        self._picture = _checked_picture(png)
        self.update()
        return self.shows_code

    def clear(self) -> None:
        self._forget()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(335, 335)

    def code_rect(self) -> QRectF:
        """Where the code stands, without its quiet zone, in this widget's pixels; empty while there is none."""
        unit = self._unit_px()
        side = self._modules * unit / self.devicePixelRatioF()
        left, top = self._origin(side, side)
        return QRectF(left, top, side, side) if side else QRectF()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.fillRect(self.rect(), self._look.color("white"))
        if self._picture is not None:
            self._paint_picture(painter, self._picture)
        elif self._unit_px() > 0:
            self._paint_matrix(painter)

    def _paint_matrix(self, painter: QPainter) -> None:
        rect = self.code_rect()
        scale = self._unit_px() / self.devicePixelRatioF()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color("black"))
        painter.translate(rect.topLeft())
        painter.scale(scale, scale)
        painter.drawRects(self._runs)

    def _paint_picture(self, painter: QPainter, picture: QImage) -> None:
        ratio = self.devicePixelRatioF()
        room = math.floor(min(self.width(), self.height()) * ratio)
        shown = _resized(picture, room)
        width, height = shown.width() / ratio, shown.height() / ratio
        left, top = self._origin(width, height)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        painter.drawImage(QRectF(left, top, width, height), shown)

    def _unit_px(self) -> int:
        """Device pixels of a module."""
        if self._modules == 0:
            return 0
        room = math.floor(min(self.width(), self.height()) * self.devicePixelRatioF())
        return room // (self._modules + 2 * QUIET_MODULES)

    def _origin(self, width: float, height: float) -> tuple[float, float]:
        """Top left for something of that size in the middle, on a whole device pixel of the window."""
        ratio = self.devicePixelRatioF()
        corner = self.mapTo(self.window(), self.rect().topLeft())
        left, top = corner.x() + (self.width() - width) / 2, corner.y() + (self.height() - height) / 2
        return math.floor(left * ratio) / ratio - corner.x(), math.floor(top * ratio) / ratio - corner.y()

    def _forget(self) -> None:
        self._url, self._runs, self._modules, self._picture = None, [], 0, None


def load_encoder() -> None:
    """Imports what codes are made with, in a thread of its own. There is time while the gateway makes an order."""
    if "qrcode" not in sys.modules:
        threading.Thread(target=import_module, args=("qrcode",), name="qr-loading").start()


@lru_cache(maxsize=4)
def qr_matrix(url: str) -> list[list[bool]]:
    """The modules of `url`, dark ones True, without a quiet zone; empty for a URL that may not or can't be shown.

    Two screens may show one code. Callers must not change what they share.
    """
    from qrcode import QRCode
    from qrcode.constants import ERROR_CORRECT_M
    from qrcode.exceptions import DataOverflowError

    if len(url) > MAX_URL_CHARACTERS:
        return []
    code = QRCode(error_correction=ERROR_CORRECT_M, border=0)
    try:
        check_url(url)
        code.add_data(url)
        code.make(fit=True)
    # qrcode says ValueError where even the largest version is too small.
    except (ValueError, DataOverflowError):
        return []
    matrix: list[list[bool]] = code.get_matrix()
    return matrix


def _dark_runs(matrix: list[list[bool]]) -> list[QRect]:
    """The dark modules as horizontal strips, in modules: fewer rectangles, and no seams between neighbours."""
    runs = []
    for y, row in enumerate(matrix):
        x = 0
        while x < len(row):
            start = x
            while x < len(row) and row[x]:
                x += 1
            if x > start:
                runs.append(QRect(start, y, x - start, 1))
            x += 1
    return runs


def _checked_picture(png: bytes) -> QImage | None:
    from PIL import Image

    if len(png) > MAX_PNG_BYTES:
        return None
    try:
        with Image.open(io.BytesIO(png), formats=["PNG"]) as header:
            if max(header.size) > MAX_PNG_SIDE_PX:
                return None
            header.verify()
        with Image.open(io.BytesIO(png), formats=["PNG"]) as image:
            picture = image.convert("RGBA")
    except Exception:  # a hostile file may raise anything; none of it is worth a crash
        return None
    on_white = Image.new("RGBA", picture.size, "white")
    on_white.alpha_composite(picture)
    grey = on_white.convert("L")
    shown = QImage(grey.tobytes(), grey.width, grey.height, grey.width, QImage.Format.Format_Grayscale8)
    return shown.copy()  # the QImage above only borrows the bytes


def _resized(picture: QImage, room_px: int) -> QImage:
    """Larger or smaller by a whole factor, to the nearest pixel: smoothing would blur the modules' edges."""
    side = max(picture.width(), picture.height())
    if side <= room_px:
        factor = room_px // side
        width, height = picture.width() * factor, picture.height() * factor
    else:
        factor = math.ceil(side / max(room_px, 1))
        width, height = max(1, picture.width() // factor), max(1, picture.height() // factor)
    return picture.scaled(width, height, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.FastTransformation)
