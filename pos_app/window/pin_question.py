"""A page that asks for the PIN of somebody who may do what is about to be done."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from pos_app.people import Right
from pos_app.till.messages import PinAnswer, PinFor
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.pin_panel import PinPanel
from pos_app.window.widgets.button import Button

_EDGE_PX, _BUTTON_PX = 24, 64


class PinQuestion(QWidget):
    """Emits `given` with the right and four digits at the fourth one, `no` where somebody goes back. GUI thread.

    A PIN that is not taken is said here; for one that is, the owner leaves this page.
    """

    given = Signal(Right, str)
    no = Signal()

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self._right = Right.SETTINGS
        self.pin = PinPanel(look, language, PinFor.ALLOW, self)
        self.back = Button(look, language, words="back", icon="back", parent=self)
        self.pin.typed.connect(self._give)
        self.back.clicked.connect(self.no)
        self.setFocusProxy(self.pin)
        language.changed.connect(self._retell)
        look.changed.connect(self.update)
        self._retell()

    @property
    def right(self) -> Right:
        """What is asked for."""
        return self._right

    def ask(self, right: Right) -> None:
        """Says what the PIN is for. Before the page is shown."""
        self._right = right
        self.pin.clear()
        self._retell()

    def show_pin(self, answer: PinAnswer) -> None:
        """What the till says of a PIN."""
        self.pin.show_pin(answer)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.pin.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.no.emit()
        elif self.pin.hasFocus():
            event.ignore()
        else:
            # Digits count wherever the focus is.
            self.pin.keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._look.color("bg"))

    def _give(self, pin: str) -> None:
        self.given.emit(self._right, pin)

    def _retell(self) -> None:
        words = {
            Right.REFUND: "ask_pin_refund",
            Right.REPORT: "ask_pin_report",
            Right.SETTINGS: "ask_pin_settings",
            Right.EXIT: "ask_pin_exit",
        }
        self.pin.set_hint(self._language.say(words[self._right]))
        self._arrange()

    def _arrange(self) -> None:
        self.pin.setGeometry(self.rect())
        self.back.setGeometry(_EDGE_PX, _EDGE_PX, max(160, self.back.sizeHint().width()), _BUTTON_PX)
        self.back.raise_()
