"""Takes pictures of one window in every language, theme and size."""

import re
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Final

from PIL import Image
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.plugin import QtBot

from pos_app.window.language import Language
from pos_app.window.look import DARK, LIGHT, Look, Theme
from pos_app.words import LOCALES

Sizes = tuple[tuple[int, int], ...]
SIZES: Final[Sizes] = ((1366, 768), (1024, 768))
_SETTLES_MS: Final = 40
_COLOURS: Final = 192
"""Flat fills and text need no more, and a picture takes a third of the room."""

Variant = tuple[str, Theme, tuple[int, int]]


class Studio:
    """`folder` gets every picture as `LOCALE/THEME/WIDTHxHEIGHT/NAME.png`; `manual` those that its pages show."""

    def __init__(self, qtbot: QtBot, look: Look, languages: tuple[Language, ...], folder: Path, manual: Path) -> None:
        self._qtbot = qtbot
        self._look = look
        self._languages = languages
        self._folder = folder
        self._manual = manual
        self._shown = pictures_of(manual.parent)
        self.taken: list[Path] = []

    def take(
        self,
        name: str,
        widget: QWidget,
        window: QWidget | None = None,
        sizes: Sizes = SIZES,
    ) -> None:
        """Pictures of `widget`, which is resized, or the window that it stands in."""
        for locale, theme, size in self._variants(sizes):
            for language in self._languages:
                language.use(locale)
            self._look.use(theme)
            (window or widget).resize(*size)
            self._qtbot.wait(_SETTLES_MS)
            picture = _picture(widget)
            self._save(picture, self._folder / locale / theme.name / f"{size[0]}x{size[1]}" / f"{name}.png")
            if theme is LIGHT and size == sizes[0] and name in self._shown:
                self._save(picture, self._manual / locale / f"{name}.png")

    def pair(self, left: str, right: str, path: Path) -> None:
        """Two pictures of the manual side by side, in English, for a page that has one picture."""
        whole = Image.new("RGB", (1820, 535), "#BFC8D6")
        for place, name, size in ((20, left, "1366x768"), (920, right, "1920x1080")):
            with Image.open(self._folder / "en" / LIGHT.name / size / f"{name}.png") as picture:
                whole.paste(picture.convert("RGB").resize((880, 495), Image.Resampling.LANCZOS), (place, 20))
        whole.quantize(_COLOURS, dither=Image.Dither.NONE).save(path, optimize=True)

    def _variants(self, sizes: Sizes) -> Iterator[Variant]:
        # The usual one last, so that the next flow goes on in it.
        yield from product(reversed(LOCALES), (DARK, LIGHT), reversed(sizes))

    def _save(self, picture: Image.Image, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        picture.save(path, optimize=True)
        self.taken.append(path)


def _picture(widget: QWidget) -> Image.Image:
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    raw = bytes(image.constBits())
    whole = Image.frombytes("RGB", (image.width(), image.height()), raw, "raw", "RGB", image.bytesPerLine())
    return whole.quantize(_COLOURS, dither=Image.Dither.NONE)


def pictures_of(help_folder: Path) -> frozenset[str]:
    """What the manual's pages show, by name."""
    pages = (page.read_text("utf-8") for page in help_folder.glob("??/*/*.md"))
    return frozenset(name for page in pages for name in re.findall(r"pictures/\w+/(\w+)\.png", page))
