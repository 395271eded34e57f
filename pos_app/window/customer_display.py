"""The customer's own screen: full-screen on the second display while there is one."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from pos_app.till.messages import OrderChanged
from pos_app.window.customer import CustomerScreen


class CustomerDisplay(QObject):
    """Owns the customer's window and keeps it where the cashier's is not. GUI thread.

    `changed` follows when a display was plugged in or out. It never takes the keyboard from the cashier.
    """

    changed = Signal()

    def __init__(self, screen: CustomerScreen, cashiers: QWidget) -> None:
        super().__init__(cashiers)
        self.screen = screen
        self._cashiers = cashiers
        self._open = False
        screen.setWindowFlags(
            Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowDoesNotAcceptFocus
        )
        screen.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        for touched in screen.findChildren(QWidget):
            touched.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # Qt tells of a display before its list of displays is true again.
        self._settled = QTimer(self, singleShot=True, interval=0)
        self._settled.timeout.connect(self._follow_displays)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self._settled.start)
            application.screenRemoved.connect(self._settled.start)

    @property
    def present(self) -> bool:
        """True while the customer has a display of their own."""
        return self.screen.isVisible()

    @property
    def locale(self) -> str:
        """The language of a customer who has a display of their own; empty where there is none."""
        return self.screen.read_locale if self.present else ""

    def open(self) -> None:
        """Shows the greeting, if there is a second display. After the cashier's window was shown."""
        self._open = True
        self._place()

    def close(self) -> None:
        self._open = False
        self.screen.hide()

    def show_order(self, change: OrderChanged) -> None:
        self.screen.show_order(change)

    def show_unknown(self) -> None:
        self.screen.show_unknown()

    def _follow_displays(self) -> None:
        if self._open:
            self._place()
            self.changed.emit()

    def _place(self) -> None:
        display = self._second_display()
        if display is None:
            self.screen.hide()
            return
        self.screen.setScreen(display)
        self.screen.setGeometry(display.geometry())
        self.screen.showFullScreen()

    def _second_display(self) -> QScreen | None:
        cashiers = self._cashiers.screen()
        others = (display for display in QGuiApplication.screens() if display is not cashiers)
        return next(others, None)
