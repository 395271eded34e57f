"""Renders the mark as PNGs: `python icons.py FOLDER`. Run where PySide6 and the wheel are installed."""

import sys
from pathlib import Path
from typing import Final

from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from pos_app.resource import resource_path

SIZES: Final = (16, 24, 32, 48, 64, 128, 256, 512)


def main(folder: Path) -> None:
    """Writes `16.png` to `512.png`."""
    app = QGuiApplication(["icons", "-platform", "offscreen"])
    mark = QSvgRenderer(str(resource_path("icons/mark.svg")))
    if not mark.isValid():
        raise SystemExit("icons/mark.svg can't be read")
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        painter = QPainter(image)
        mark.render(painter)
        painter.end()
        if not image.save(str(folder / f"{size}.png")):
            raise SystemExit(f"{folder / f'{size}.png'} can't be written")
    app.quit()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
