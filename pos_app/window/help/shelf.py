"""Fetches the manual and its pictures from the disk, beside the window."""

import logging
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Final

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage

from pos_app.window.help.manual import Manual, Picture, read_manual

_log = logging.getLogger(__name__)
_LARGEST_SIDE_PX: Final = 2000


class Shelf(QObject):
    """Each wish gets a thread that lives for some milliseconds; what it brings comes as a queued signal. GUI thread.

    `unreadable` carries the language whose manual can't be read. A picture that can't be read does not come.
    """

    manual_came = Signal(Manual)
    unreadable = Signal(str)
    picture_came = Signal(Picture, QImage)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)

    def fetch_manual(self, locale: str) -> None:
        self._beside(lambda: self._read_manual(locale))

    def fetch_picture(self, picture: Picture, size_px: QSize) -> None:
        """The picture in that size, in the pixels of the screen."""
        self._beside(lambda: self._read_picture(picture, size_px))

    def _beside(self, read: Callable[[], None]) -> None:
        threading.Thread(target=read, name="help").start()

    # In those threads: only emit. The window may be gone by then.

    def _read_manual(self, locale: str) -> None:
        try:
            manual = read_manual(locale)
        except (OSError, ValueError) as error:
            _log.error("help in %s: %s", locale, error)
            with suppress(RuntimeError):
                self.unreadable.emit(locale)
            return
        with suppress(RuntimeError):
            self.manual_came.emit(manual)

    def _read_picture(self, picture: Picture, size_px: QSize) -> None:
        whole = QImage(str(picture.path))
        if whole.isNull() or max(size_px.width(), size_px.height()) > _LARGEST_SIDE_PX:
            _log.error("help: picture %s can't be shown", picture.name)
            return
        smooth = Qt.TransformationMode.SmoothTransformation
        image = whole.scaled(size_px, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
        with suppress(RuntimeError):
            self.picture_came.emit(picture, image)
