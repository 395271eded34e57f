"""The report as a PDF, set by Qt from the same page. Any one thread, after the fonts were loaded."""

import logging
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextDocument

from pos_app.qa.sheet_file import write_whole
from pos_app.window.look import TEXT

_log = logging.getLogger(__name__)
_DOTS_AN_INCH: Final = 300
_SCREEN_DOTS: Final = 96
_MARGIN_MM: Final = 14.0
_FOOT: Final = 24.0
_TEXT_PT: Final = 10


def report_pdf(page: str, title: str) -> bytes:
    """`page` is the HTML of the report. Pages are numbered."""
    # Never run: a long text sets a timer, and a thread of Python's has none of what keeps timers before this is made.
    timers = QEventLoop()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS_AN_INCH)
    writer.setTitle(title)
    writer.setCreator("Rahmet POS")
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(*(_MARGIN_MM,) * 4), QPageLayout.Unit.Millimeter)
    scale = _DOTS_AN_INCH / _SCREEN_DOTS
    sheet = QRectF(writer.pageLayout().paintRectPixels(_DOTS_AN_INCH))
    size = QSizeF(sheet.width() / scale, sheet.height() / scale - _FOOT)
    document = _document(page, size)
    painter = QPainter(writer)
    painter.scale(scale, scale)
    for number in range(document.pageCount()):
        if number:
            writer.newPage()
        painter.save()
        painter.translate(0, -number * size.height())
        document.drawContents(painter, QRectF(0, number * size.height(), size.width(), size.height()))
        painter.restore()
        foot = QRectF(0, size.height(), size.width(), _FOOT)
        painter.setFont(_face())
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight, f"{number + 1} / {document.pageCount()}")
    painter.end()
    del document, timers
    return bytes(buffer.data().data())


def save_report(folder: Path, stem: str, page: str) -> Path | None:
    """Writes `STEM.html` and `STEM.pdf` into the folder; the HTML's path, or None where they can't be written."""
    path = folder / f"{stem}.html"
    try:
        write_whole(path, page.encode())
        write_whole(path.with_suffix(".pdf"), report_pdf(page, stem))
    except OSError as error:
        _log.warning("%s: %s", path, error)
        return None
    return path


def _document(page: str, size: QSizeF) -> QTextDocument:
    document = QTextDocument()
    document.setDefaultFont(_face())
    document.setDocumentMargin(0)
    document.setHtml(page)
    document.setPageSize(size)
    return document


def _face() -> QFont:
    # Made here rather than taken from the look: those are the GUI thread's.
    face = QFont(TEXT)
    face.setPixelSize(round(_TEXT_PT * _SCREEN_DOTS / 72))
    # Other shapes of a letter or digit than the usual one can't be searched for or copied in a PDF.
    face.setFeature(QFont.Tag("calt"), 0)
    return face
