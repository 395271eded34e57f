"""Where the detail is: beside the list where there is room, else a drawer that slides over it."""

from typing import Final

from PySide6.QtCore import QEasingCurve, QObject, QRect, QVariantAnimation

from pos_app.window.history.detail_panel import PANEL_PX, DetailPanel
from pos_app.window.look import SCREEN_CHANGE_MS, Look

WIDE_FROM_PX: Final = 1280


class Drawer(QObject):
    """Moves `panel` within a page. GUI thread."""

    def __init__(self, look: Look, panel: DetailPanel, bar_px: int, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._panel = panel
        self._bar_px = bar_px
        self._page = QRect()
        self._open = False
        self._share = 0.0
        self._sliding = QVariantAnimation(self)
        self._sliding.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._sliding.valueChanged.connect(self._slide_to)

    @property
    def is_wide(self) -> bool:
        """True where the detail has its own place beside the list."""
        return self._page.width() >= WIDE_FROM_PX

    @property
    def is_over_list(self) -> bool:
        return self._open and not self.is_wide

    def set_page(self, page: QRect) -> None:
        """The whole page has another size."""
        self._page = page
        self._panel.set_has_close(not self.is_wide)
        self._place()

    def open(self) -> None:
        self._move(True)

    def close(self) -> None:
        self._move(False)

    def _move(self, opened: bool) -> None:
        self._open = opened
        self._sliding.stop()
        duration_ms = self._look.motion_ms(SCREEN_CHANGE_MS)
        if not duration_ms or not self._panel.window().isVisible():
            self._slide_to(float(opened))
            return
        self._sliding.setStartValue(self._share)
        self._sliding.setEndValue(float(opened))
        self._sliding.setDuration(duration_ms)
        self._sliding.start()

    def _slide_to(self, share: float) -> None:
        self._share = share
        self._place()

    def _place(self) -> None:
        width, height = self._page.width(), self._page.height()
        if self.is_wide:
            self._panel.setGeometry(width - PANEL_PX, self._bar_px, PANEL_PX, height - self._bar_px)
            self._panel.show()
        else:
            self._panel.setGeometry(width - round(PANEL_PX * self._share), 0, PANEL_PX, height)
            self._panel.setVisible(self._share > 0)
            self._panel.raise_()
