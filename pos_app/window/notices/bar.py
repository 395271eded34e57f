"""The bar over the notices: the way back, what the page is, and how many wait."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.widgets.count_badge import HEIGHT_PX as COUNT_PX
from pos_app.window.widgets.count_badge import count_width, paint_count
from pos_app.window.widgets.page_bar import HEIGHT_PX, PageBar


class NoticesBar(PageBar):
    """GUI thread."""

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(look, language, parent, named=True)
        self._count = 0

    def show_count(self, count: int) -> None:
        """Beside the title; nothing where nothing waits."""
        self._count = count
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._count:
            left = self.title.x() + self.title.sizeHint().width() + 16
            badge = QRectF(left, (HEIGHT_PX - COUNT_PX) / 2, count_width(self._count), COUNT_PX)
            paint_count(QPainter(self), self._look, badge, self._count, around="surface")
