"""Keeps the price list that the shop's file holds: read beside the window, and again when the file changes."""

import logging
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QImageReader

from pos_app.price_list import PriceList, PriceListError, Problem, read_price_list
from pos_app.window.errand import Errand

PICTURE_PX: Final = QSize(400, 240)
"""No picture is kept larger: a tile is smaller, at twice the usual density too."""

_SETTLES_MS: Final = 300
"""An editor writes a file in several steps."""
_AGAIN_MS: Final = 15_000
"""A file that could not be used is looked at again after so long: its disk may not have been there."""
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Shelf:
    """A price list with its pictures, which belong to nobody's screen yet."""

    prices: PriceList
    pictures: Mapping[Path, QImage] = field(default_factory=dict)


class PriceWatch(QObject):
    """Emits `stocked` with a Shelf after each reading that went well, `spoiled` with the problems after any other.

    `path` is TOML or CSV. GUI thread; disk and pictures are a thread's of its own, until `stop`. `parent` owns it, so
    that it never ends in that thread.
    """

    stocked = Signal(Shelf)
    spoiled = Signal(tuple)

    def __init__(self, path: Path, limit_tenge: int, parent: QObject) -> None:
        super().__init__(parent)
        self._path = path
        self._limit_tenge = limit_tenge
        self._thread = ThreadPoolExecutor(1, "price-list")
        self._watcher = QFileSystemWatcher(self)
        self._settling = QTimer(self, singleShot=True, interval=_SETTLES_MS)
        self._again = QTimer(self, singleShot=True, interval=_AGAIN_MS)
        self._watcher.fileChanged.connect(self._notice)
        self._watcher.directoryChanged.connect(self._notice)
        self._settling.timeout.connect(self.read)
        self._again.timeout.connect(self.read)

    def read(self) -> None:
        """Reads the file now; `stocked` or `spoiled` follows."""
        self._again.stop()
        Errand(partial(_read, self._path, self._limit_tenge), self._take, self._thread.submit)

    def stop(self) -> None:
        """Nothing is read any more. Does not wait for what is under way."""
        self._settling.stop()
        self._again.stop()
        self._thread.shutdown(wait=False, cancel_futures=True)

    def _notice(self, _: str) -> None:
        # Not connected as it is: Qt's own `start` would take the path for a number of milliseconds.
        self._settling.start()

    def _take(self, found: object) -> None:
        # An editor puts a new file in the old one's place, which is then no longer watched: hence the folder too.
        self._watcher.addPaths([str(self._path), str(self._path.parent)])
        if isinstance(found, Shelf):
            self.stocked.emit(found)
        else:
            self._again.start()
            self.spoiled.emit(found)


# In the reading thread.


def _read(path: Path, limit_tenge: int) -> "Shelf | tuple[Problem, ...]":
    try:
        prices = read_price_list(path, limit_tenge)
        pictures = {item.picture: _picture(item.picture) for item in prices.items if item.picture is not None}
        return Shelf(prices, pictures)
    except PriceListError as error:
        _log.warning("price list %s: %s", path, error)
        return error.problems


def _picture(path: Path) -> QImage:
    """The picture, not larger than it is shown; an empty one where the file holds none."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and (size.width() > PICTURE_PX.width() or size.height() > PICTURE_PX.height()):
        reader.setScaledSize(size.scaled(PICTURE_PX, Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    return reader.read()
