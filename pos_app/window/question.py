"""A question that takes the place of a screen: no dialog, no second event loop, the till goes on behind it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from pos_app.window.accessible import alert, has_role
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.widgets.button import Button, Role
from pos_app.window.widgets.text import Align, Text, word_font

_BUTTON_PX, _GAP_PX = 88, 16


class Question(QWidget):
    """Title, what it means, and two answers, by the keys of their words. GUI thread.

    `no` is the safe one: Esc, and where the focus is.
    """

    yes = Signal()
    no = Signal()

    def __init__(
        self, look: Look, language: Language, *, title: str, text: str, yes: str, no: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self._words = (title, text)
        self.title = Text(look, word_font(28, 700), 36, "ink", align=Align.AlignHCenter, max_lines=2, parent=self)
        self.text = Text(look, word_font(18), 28, "ink2", align=Align.AlignHCenter, max_lines=4, parent=self)
        self.yes_button = Button(look, language, words=yes, role=Role.DANGER, parent=self)
        self.no_button = Button(look, language, words=no, role=Role.PRIMARY, parent=self)
        self.yes_button.clicked.connect(self.yes)
        self.no_button.clicked.connect(self.no)
        # The keys are heard here, and nothing is there to be seen of a focus: Tab goes to what can be pressed.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        has_role(self, QAccessible.Role.Pane, name=self.title.text)
        language.changed.connect(self._retell)
        look.changed.connect(self.update)
        self._retell()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.no_button.setFocus(Qt.FocusReason.OtherFocusReason)
        alert(self.title)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.yes_button if self.yes_button.hasFocus() else self.no_button
        match event.key():
            case Qt.Key.Key_Escape:
                self.no.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if not event.isAutoRepeat():
                focused.click()
            case _:
                super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._look.color("bg"))

    def _retell(self) -> None:
        title, text = self._words
        self.title.set_text(self._language.say(title))
        self.text.set_text(self._language.say(text))
        self._arrange()

    def _arrange(self) -> None:
        width = min(880, self.width() - 96)
        left = (self.width() - width) // 2
        title, text = self.title.heightForWidth(width), self.text.heightForWidth(width)
        top = max(24, (self.height() - title - text - _BUTTON_PX - 64) * 2 // 5)
        self.title.setGeometry(left, top, width, title)
        self.text.setGeometry(left, top + title + 16, width, text)
        buttons = [self.yes_button, self.no_button]
        widths = [max(280, button.sizeHint().width()) for button in buttons]
        left = (self.width() - sum(widths) - _GAP_PX) // 2
        for button, button_px in zip(buttons, widths, strict=True):
            button.setGeometry(left, top + title + text + 56, button_px, _BUTTON_PX)
            left += button_px + _GAP_PX
