"""A folder that anybody may have filled: good pictures are scaled to a place, bad ones passed over and logged."""

import logging
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from PIL.Image import Image

_log = logging.getLogger(__name__)
MOST_FILE_BYTES: Final = 30_000_000
MOST_PIXELS: Final = 50_000_000
MOST_PICTURES: Final = 200
_ENDINGS: Final = frozenset({".png", ".jpg", ".jpeg"})
_NOTHING: Final = QImage()


class PictureFolder:
    """PNG and JPEG files in the order of their names. Reads the disk and takes its time: one thread at a time, and
    not the GUI's."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._last = ""
        self._shown: tuple[object, ...] = ()
        self._complained: set[tuple[str, int]] = set()
        self._unreadable = False

    def next(self, room_px: tuple[int, int]) -> QImage | None:
        """The picture after the last one, as large as fits into that width and height.

        None where it is the same picture in the same size, a null image where there is none that can be shown.
        """
        files = self._files()
        after = [file for file in files if file.name > self._last]
        for file in [*after, *(file for file in files if file.name <= self._last)]:
            mark = _mark_of(file)
            if mark in self._complained:
                continue
            if (mark, room_px) == self._shown:
                self._last = file.name
                return None
            try:
                image = _scaled(file, room_px)
            except Exception as error:  # a hostile file may raise anything; none of it is worth a crash
                self._complained.add(mark)
                _log.warning("picture %s is passed over: %s", file, error or type(error).__name__)
                continue
            self._last, self._shown = file.name, (mark, room_px)
            return image
        self._shown = ()
        return _NOTHING

    def _files(self) -> list[Path]:
        try:
            found = sorted(
                file for file in self._folder.iterdir() if file.suffix.lower() in _ENDINGS and file.name[0] != "."
            )
        except OSError as error:
            if not self._unreadable:
                _log.warning("pictures: %s can't be read: %s", self._folder, error)
            self._unreadable = True
            return []
        self._unreadable = False
        return found[:MOST_PICTURES]


def _mark_of(file: Path) -> tuple[str, int]:
    """Another one when the file was replaced under its name."""
    try:
        return file.name, file.stat().st_mtime_ns
    except OSError:
        return file.name, 0


def _scaled(file: Path, room_px: tuple[int, int]) -> QImage:
    """Raises whatever is wrong with it."""
    from PIL import Image, ImageOps

    if not file.is_file():
        raise ValueError("no file")
    if file.stat().st_size > MOST_FILE_BYTES:
        raise ValueError(f"{file.stat().st_size} bytes; expected at most {MOST_FILE_BYTES}")
    with Image.open(file, formats=["PNG", "JPEG"]) as image:
        if image.width * image.height > MOST_PIXELS:
            raise ValueError(f"{image.width} by {image.height} pixels; expected at most {MOST_PIXELS} in all")
        # A JPEG is decoded no larger than it needs to be, whichever way up it is.
        image.draft("RGB", (max(room_px), max(room_px)))
        upright = ImageOps.exif_transpose(image)
        fitting = ImageOps.contain(upright.convert("RGBA"), room_px, Image.Resampling.LANCZOS)
    return _painted(fitting)


def _painted(image: "Image") -> QImage:
    shown = QImage(image.tobytes(), image.width, image.height, image.width * 4, QImage.Format.Format_RGBA8888)
    # The QImage above only borrows the bytes. Painting wants them in the order of the display, with alpha worked in.
    return shown.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
