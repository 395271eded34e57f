"""The rail's foot: two connections, and below them where else a cashier can go."""

from enum import Enum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.widgets.button import Button
from pos_app.window.widgets.light import Light
from pos_app.window.widgets.measure import RAIL

if TYPE_CHECKING:
    from pos_app.till.messages import Links

PEERS: Final = ("gateway", "relay")
_BUTTON_PX, _GAP_PX, _LINE_PX = 64, 8, 1


class RailAction(Enum):
    """A place to go to, by the key of its words, which is its icon's name as well."""

    HISTORY = "history"
    REFUND = "refund"
    SETTINGS = "settings"
    LOCK = "lock"


class RailFoot(QWidget):
    """`peer_touched` carries `gateway` or `relay`. GUI thread."""

    action_chosen = Signal(RailAction)
    peer_touched = Signal(str)

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self._paying = False
        self.lights = {peer: Light(look, language, peer, self) for peer in PEERS}
        self.buttons = {
            action: Button(look, language, words=action.value, icon=action.value, measure=RAIL, parent=self)
            for action in RailAction
        }
        self._clicks = QButtonGroup(self, exclusive=False)
        for button in (*self.lights.values(), *self.buttons.values()):
            self._clicks.addButton(button)
        self._clicks.buttonClicked.connect(self._go)
        language.changed.connect(self._retell)
        look.changed.connect(self.update)
        self._retell()

    def show_links(self, links: "Links") -> None:
        self.lights["gateway"].show_state(links.gateway)
        self.lights["relay"].show_state(links.relay)

    def set_paying(self, paying: bool) -> None:
        self._paying = paying
        self._retell()

    def sizeHint(self) -> QSize:
        rows = (len(self.buttons) + 1) // 2
        return QSize(343, _LINE_PX + _BUTTON_PX + rows * _BUTTON_PX + (rows - 1) * _GAP_PX)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        half = self.width() // 2
        for index, light in enumerate(self.lights.values()):
            light.setGeometry(index * (half + 1), _LINE_PX, half - 4, _BUTTON_PX)
        top = _LINE_PX + _BUTTON_PX
        for index, button in enumerate(self.buttons.values()):
            row, column = divmod(index, 2)
            self._place(button, top + row * (_BUTTON_PX + _GAP_PX), column, 2)

    def paintEvent(self, _: QPaintEvent) -> None:
        QPainter(self).fillRect(0, 0, self.width(), _LINE_PX, self._look.color("line"))

    def _place(self, widget: QWidget, top: int, column: int, columns: int) -> None:
        step = (self.width() + _GAP_PX) / columns
        left, right = round(column * step), round((column + 1) * step) - _GAP_PX
        widget.setGeometry(left, top, right - left, _BUTTON_PX)

    def _go(self, touched: QAbstractButton) -> None:
        for peer, light in self.lights.items():
            if light is touched:
                self.peer_touched.emit(peer)
        for action, button in self.buttons.items():
            if button is touched:
                self.action_chosen.emit(action)

    def _retell(self) -> None:
        for action, button in self.buttons.items():
            off = self._paying and action is not RailAction.HISTORY
            button.setEnabled(not off)
            reason = self._language.say("off_while_paying") if off else ""
            button.setAccessibleDescription(reason)
            button.setToolTip(reason)
