"""The cashier's desk: the rail, and beside it the keypad or the sale that is being paid."""

from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from pos_app.window.rail import NARROW_PX, WIDE_PX, Rail

_WIDE_FROM_PX = 1280


class Desk(QWidget):
    """Holds the rail on the left and one screen, at first `screen`. GUI thread.

    Keys that the rail does not take go to the screen.
    """

    def __init__(self, rail: Rail, screen: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rail = rail
        self._stack = QStackedWidget(self)
        self._stack.addWidget(screen)
        rail.setParent(self)
        QWidget.setTabOrder(self._stack, rail)

    @property
    def screen_shown(self) -> QWidget | None:
        return self._stack.currentWidget()

    def add_screen(self, screen: QWidget) -> None:
        """Another one, to be shown later."""
        self._stack.addWidget(screen)

    def show_screen(self, screen: QWidget) -> None:
        """One that it holds."""
        self._stack.setCurrentWidget(screen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        rail = WIDE_PX if self.width() >= _WIDE_FROM_PX else NARROW_PX
        self.rail.setGeometry(0, 0, rail, self.height())
        self._stack.setGeometry(rail, 0, self.width() - rail, self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focus = QApplication.focusWidget()
        screen = self.screen_shown
        if screen is None or focus is screen or (focus is not None and screen.isAncestorOf(focus)):
            super().keyPressEvent(event)
        else:
            screen.keyPressEvent(event)
