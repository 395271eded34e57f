"""What a cashier can do while a customer pays. Cancelling takes a deliberate gesture: holding, or a second answer."""

from typing import Final

from PySide6.QtCore import QRect, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.widgets.button import Button, Role
from pos_app.window.widgets.hold_button import HoldButton
from pos_app.window.widgets.measure import Measure
from pos_app.window.widgets.text import Text, word_font

CHECK_LIMIT_MS: Final = 15_000
"""*Check status* can be pressed again after this, even if nothing was heard."""

_GAP, _HOLD_PX = 16, 360
_USUAL: Final = Measure(text_px=19)
_SMALL: Final = Measure(text_px=17, icon_px=22, gap_px=8, padding_px=14)


class WaitingBar(QWidget):
    """Three buttons, or in their place the question about cancelling. `settled`: it was answered. GUI thread."""

    cancelled = Signal()
    check_pressed = Signal()
    qr_here_pressed = Signal()
    settled = Signal()

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._asking = False
        self.hold = HoldButton(look, language, parent=self)
        self.qr_here = Button(look, language, words="qr_here", icon="qr", parent=self)
        self.check = Button(look, language, words="check", icon="refresh", parent=self)
        self.question = Text(look, word_font(20, 600), 28, "ink", max_lines=2, parent=self)
        self.explanation = Text(look, word_font(15), 20, "ink2", max_lines=4, parent=self)
        self.yes = Button(look, language, words="yes_cancel", role=Role.DANGER, parent=self)
        self.no = Button(look, language, words="no_keep", role=Role.PRIMARY, parent=self)
        self._limit = QTimer(self, singleShot=True, interval=CHECK_LIMIT_MS)
        self._limit.timeout.connect(self._stop_checking)
        self.hold.held.connect(self.cancelled)
        self.qr_here.clicked.connect(self.qr_here_pressed)
        self.check.clicked.connect(self.press_check)
        self.yes.clicked.connect(self.confirm)
        self.no.clicked.connect(self._keep)
        language.changed.connect(self._retell)
        self._retell()
        self.ask(False)

    @property
    def asks(self) -> bool:
        """True while the question about cancelling stands in the bar."""
        return self._asking

    @property
    def checking(self) -> bool:
        """True from *Check status* until the answer is known."""
        return self.check.busy

    def ask(self, asking: bool) -> None:
        """Puts the question, or takes it back."""
        self._asking = asking
        for action in (self.hold, self.qr_here, self.check):
            action.setVisible(not asking)
        for part in (self.question, self.explanation, self.yes, self.no):
            part.setVisible(asking)
        self._arrange()
        self.settled.emit()

    def confirm(self) -> None:
        """The answer is to cancel."""
        self.ask(False)
        self.cancelled.emit()

    def press_check(self) -> None:
        """Asks once; again only after an answer, or when none came for long."""
        if not self.checking:
            self.set_checking(True)
            self.check_pressed.emit()

    def set_checking(self, checking: bool) -> None:
        self.check.set_busy(checking)
        if checking:
            self._limit.start()
        else:
            self._limit.stop()

    def reset(self) -> None:
        """For another order: nothing asked, nothing under way."""
        self.set_checking(False)
        self.ask(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _keep(self) -> None:
        self.ask(False)

    def _stop_checking(self) -> None:
        self.set_checking(False)

    def _retell(self) -> None:
        self.question.set_text(self._language.say("ask_cancel"))
        self.explanation.set_text(self._language.say("ask_cancel_hint"))
        self._arrange()

    def _arrange(self) -> None:
        measure = _SMALL if self.width() < 800 else _USUAL
        for button in (self.qr_here, self.check, self.yes, self.no):
            button.set_measure(measure)
        if self._asking:
            words = QRect(0, 0, self._place_from_right(self.no, self.yes) - _GAP, self.height())
            question = self.question.heightForWidth(words.width())
            explanation = self.explanation.heightForWidth(words.width())
            top = max(0, (words.height() - question - explanation) // 2)
            self.question.setGeometry(0, top, words.width(), question)
            self.explanation.setGeometry(0, top + question, words.width(), explanation)
        else:
            left = self._place_from_right(self.check, self.qr_here)
            self.hold.setGeometry(0, 0, min(max(_HOLD_PX, self.hold.sizeHint().width()), left - _GAP), self.height())

    def _place_from_right(self, *buttons: Button) -> int:
        """Puts buttons side by side, the first one outermost; answers where the last one begins."""
        right = self.width()
        for button in buttons:
            width = max(button.sizeHint().width(), 120)
            right -= width
            button.setGeometry(right, 0, width, self.height())
            right -= _GAP
        return right + _GAP
