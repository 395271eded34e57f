"""The customer's own screen: full-screen on a display of their own while there is one."""

import logging
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from pos_app.till.messages import OrderChanged
from pos_app.window.customer import CustomerScreen
from pos_app.window.display_memory import DisplayMemory
from pos_app.window.displays import Display, customers_place

_log = logging.getLogger(__name__)


class CustomerDisplay(QObject):
    """Owns the customer's window and keeps it on the customer's display. GUI thread.

    `wanted` is the setting `customer_screen`. Where it names none, the display that was the customer's before is
    found again, in the memory of `folder`; the cashier's window makes way for it.
    `changed` follows when a display was plugged in or out. It never takes the keyboard from the cashier.
    """

    changed = Signal()

    def __init__(self, screen: CustomerScreen, cashiers: QWidget, *, wanted: str = "", folder: Path) -> None:
        super().__init__(cashiers)
        self.screen = screen
        self._cashiers = cashiers
        self._wanted = wanted
        self._memory = DisplayMemory(folder, self)
        self._known: Display | None = None
        self._may_be_new = True
        self._open = self._closed = False
        screen.setWindowFlags(
            Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowDoesNotAcceptFocus
        )
        screen.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        for touched in screen.findChildren(QWidget):
            touched.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # Qt tells of a display before its list of displays is true again.
        self._settled = QTimer(self, singleShot=True, interval=0)
        self._settled.timeout.connect(self._follow_displays)
        self._memory.recalled.connect(self._recalled)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self._plugged_in)
            application.screenRemoved.connect(self._displays_changed)
        for display in QGuiApplication.screens():
            display.geometryChanged.connect(self._displays_changed)

    @property
    def present(self) -> bool:
        """True while the customer has a display of their own."""
        return self.screen.isVisible()

    @property
    def locale(self) -> str:
        """The language of a customer who has a display of their own; empty where there is none."""
        return self.screen.read_locale if self.present else ""

    def open(self) -> None:
        """Shows the greeting, if there is a display for it, a moment later. After the cashier's window was shown."""
        self._memory.recall()

    def close(self) -> None:
        self._open, self._closed = False, True
        self.screen.hide()
        # It outlives the window that its language belongs to: nothing may come up on it any more.
        self.screen.show_idle()

    def show_order(self, change: OrderChanged) -> None:
        if not self._closed:
            self.screen.show_order(change)

    def show_unknown(self) -> None:
        if not self._closed:
            self.screen.show_unknown()

    def forget(self) -> None:
        """Whatever order was shown must not be there when the display comes back."""
        self.screen.show_idle()

    def _recalled(self, known: Display | None) -> None:
        if not self._closed:
            self._open, self._known = True, known
            self._displays_changed()

    def _plugged_in(self, display: QScreen) -> None:
        # One that is plugged in while the customer has none is meant for the customer.
        self._may_be_new = self._may_be_new or not self.present
        display.geometryChanged.connect(self._displays_changed)
        self._displays_changed()

    def _displays_changed(self, *_: object) -> None:
        self._settled.start()

    def _follow_displays(self) -> None:
        if self._open:
            self._place()
            self.changed.emit()

    def _place(self) -> None:
        display = self._customers()
        if display is None:
            self.screen.hide()
            return
        self._may_be_new = False
        self._get_to_know(display)
        if self._cashiers.screen() is display:
            self._make_way(display)
        self.screen.setScreen(display)
        self.screen.setGeometry(display.geometry())
        self.screen.showFullScreen()

    def _customers(self) -> QScreen | None:
        screens = QGuiApplication.screens()
        cashiers = self._cashiers.screen()
        place = customers_place(
            [_called(screen) for screen in screens],
            screens.index(cashiers) if cashiers in screens else -1,
            wanted=self._wanted,
            known=self._known,
            may_be_new=self._may_be_new,
        )
        return None if place is None else screens[place]

    def _get_to_know(self, display: QScreen) -> None:
        known = _called(display)
        if known != self._known:
            self._known = known
            self._memory.remember(known)
            _log.info("the customer's screen is on %s", known)

    def _make_way(self, display: QScreen) -> None:
        """The cashier's window was put where the customer looks: it moves, and stays as large as it was."""
        window = self._cashiers
        other = next(screen for screen in QGuiApplication.screens() if screen is not display)
        maximized, full = window.isMaximized(), window.isFullScreen()
        window.setScreen(other)
        if full:
            window.setGeometry(other.geometry())
        else:
            window.move(other.availableGeometry().topLeft())
        if full:
            window.showFullScreen()
        elif maximized:
            window.showMaximized()


def _called(screen: QScreen) -> Display:
    return Display(screen.name(), screen.model(), screen.serialNumber())
