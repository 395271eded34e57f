"""A question that takes the place of a screen: no dialog, no second event loop, the till goes on behind it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from pos_app.window.language import Language
from pos_app.window.look import Look, font
from pos_app.window.widgets.button import Button, Role


class Question(QWidget):
    """Title, what it means, and two answers. `no` is the safe one: Esc, and where the focus is. GUI thread."""

    yes = Signal()
    no = Signal()

    def __init__(
        self, look: Look, language: Language, *, title: str, text: str, yes: str, no: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self._keys = (title, text)
        self._title, self._text = QLabel(), QLabel()
        self._title.setFont(font(28, 700))
        self._text.setFont(font(18))
        self._yes = Button(look, language, words=yes, role=Role.DANGER)
        self._no = Button(look, language, words=no, role=Role.PRIMARY)
        self._yes.clicked.connect(self.yes)
        self._no.clicked.connect(self.no)
        self._lay_out()
        language.changed.connect(self._retranslate)
        look.changed.connect(self._repaint)
        self._retranslate()
        self._repaint()

    def focus_safe_answer(self) -> None:
        self._no.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.no.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color("bg"))

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        for label in (self._title, self._text):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setTextFormat(Qt.TextFormat.PlainText)
            outer.addWidget(label)
            outer.addSpacing(16)
        answers = QHBoxLayout()
        answers.setSpacing(16)
        answers.addStretch(1)
        for button in (self._yes, self._no):
            button.setMinimumSize(280, 88)
            answers.addWidget(button)
        answers.addStretch(1)
        outer.addLayout(answers)
        outer.addStretch(3)
        outer.setContentsMargins(48, 24, 48, 24)

    def _retranslate(self) -> None:
        title, text = self._keys
        self._title.setText(self._language.say(title))
        self._text.setText(self._language.say(text))

    def _repaint(self) -> None:
        for label, token in ((self._title, "ink"), (self._text, "ink2")):
            palette = label.palette()
            palette.setColor(label.foregroundRole(), self._look.color(token))
            label.setPalette(palette)
        self.update()
