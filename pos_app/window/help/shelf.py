"""Fetches the manual and its pictures from the disk, beside the window."""

import logging
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage

from pos_app.window.errand import Errand, in_a_thread
from pos_app.window.help.manual import Manual, Picture, read_manual

_log = logging.getLogger(__name__)
_LARGEST_SIDE_PX: Final = 2000
_IN_A_THREAD: Final = in_a_thread("help")


class Shelf(QObject):
    """Each wish gets a thread that lives for some milliseconds; what it brings comes as a signal. GUI thread.

    `unreadable` carries the language whose manual can't be read. A picture that can't be read does not come.
    """

    manual_came = Signal(Manual)
    unreadable = Signal(str)
    picture_came = Signal(Picture, QImage)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)

    def fetch_manual(self, locale: str) -> None:
        Errand(partial(_read_manual, locale), self._manual_read, _IN_A_THREAD)

    def fetch_picture(self, picture: Picture, size_px: QSize) -> None:
        """The picture in that size, in the pixels of the screen."""
        Errand(partial(_read_picture, picture, size_px), self._picture_read, _IN_A_THREAD)

    def _manual_read(self, found: Manual | str) -> None:
        if isinstance(found, str):
            self.unreadable.emit(found)
        else:
            self.manual_came.emit(found)

    def _picture_read(self, found: tuple[Picture, QImage] | None) -> None:
        if found is not None:
            self.picture_came.emit(*found)


def _read_manual(locale: str) -> Manual | str:
    try:
        return read_manual(locale)
    except (OSError, ValueError) as error:
        _log.error("help in %s: %s", locale, error)
        return locale


def _read_picture(picture: Picture, size_px: QSize) -> tuple[Picture, QImage] | None:
    whole = QImage(str(picture.path))
    if whole.isNull() or max(size_px.width(), size_px.height()) > _LARGEST_SIDE_PX:
        _log.error("help: picture %s can't be shown", picture.name)
        return None
    smooth = Qt.TransformationMode.SmoothTransformation
    return picture, whole.scaled(size_px, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
