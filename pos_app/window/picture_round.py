"""The pictures of a folder, one after another, each fetched and scaled beside the window."""

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from pos_app.window.errand import Errand, in_a_thread
from pos_app.window.picture_folder import PictureFolder

SHOWN_MS: Final = 8000
"""How long each picture stays."""


class PictureRound(QObject):
    """`turned` brings the next picture, already scaled; a null one where the folder has none that can be shown.

    Each picture gets a thread that lives for as long as it takes. While there is one picture only, it is fetched once
    and stays; the folder is looked through again each time, so that new pictures come by themselves. GUI thread.
    """

    turned = Signal(QImage)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = PictureFolder(folder)
        self._room = (0, 0)
        self._wanted = False
        self._fetching = False
        self._turn = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._turn.timeout.connect(self._fetch)

    def begin(self, room_px: tuple[int, int]) -> None:
        """Goes on with pictures for a place of that width and height, in pixels of the display."""
        self._room, self._wanted = room_px, True
        self._fetch()

    def pause(self) -> None:
        """Nobody looks: nothing is fetched."""
        self._wanted = False
        self._turn.stop()

    def _fetch(self) -> None:
        if not self._fetching:
            self._fetching = True
            self._turn.stop()
            Errand(partial(_next, self._folder, self._room), self._arrived, in_a_thread("pictures"))

    def _arrived(self, found: tuple[QImage | None, tuple[int, int]]) -> None:
        picture, room_px = found
        self._fetching = False
        if room_px != self._room:
            self._fetch()
            return
        if picture is not None:
            self.turned.emit(picture)
        if self._wanted:
            self._turn.start()


def _next(folder: PictureFolder, room_px: tuple[int, int]) -> tuple[QImage | None, tuple[int, int]]:
    """In a thread of its own: the picture, and the room that it was made for."""
    return folder.next(room_px), room_px
