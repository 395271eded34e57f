"""The question that stands in the bar under a customer's code, before an order is cancelled by keyboard."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from pos_app.window.accessible import alert
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.widgets.button import Button, Role
from pos_app.window.widgets.measure import Measure
from pos_app.window.widgets.text import Text, word_font

_BUTTON_PX: Final = 72
_GAP_PX: Final = 16


class CancelQuestion(QWidget):
    """Hidden until it is asked. `words` are the keys of the question and of what it means. GUI thread."""

    confirmed = Signal()
    declined = Signal()

    def __init__(
        self,
        look: Look,
        language: Language,
        words: tuple[str, str],
        *,
        text_px: int = 17,
        answers: Measure | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._words = words
        self.question = Text(look, word_font(text_px, 600), 24, "ink", max_lines=2, parent=self)
        self.explanation = Text(look, word_font(text_px - 3), 20, "ink2", max_lines=3, parent=self)
        self.yes = Button(look, language, words="yes_cancel", role=Role.DANGER, measure=answers, parent=self)
        self.no = Button(look, language, words="no_keep", role=Role.PRIMARY, measure=answers, parent=self)
        self.yes.clicked.connect(self.confirmed)
        self.no.clicked.connect(self.declined)
        self.hide()
        language.changed.connect(self._retell)
        self._retell()

    def answer(self) -> None:
        """Enter was pressed: no where that has the focus, else yes."""
        (self.no if self.no.hasFocus() else self.yes).click()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        alert(self.question)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _retell(self) -> None:
        question, explanation = self._words
        self.question.set_text(self._language.say(question))
        self.explanation.set_text(self._language.say(explanation))
        self._arrange()

    def _arrange(self) -> None:
        """The words on the left, and the answer that keeps the order outermost."""
        right = self.width()
        for button in (self.no, self.yes):
            wide = button.sizeHint().width()
            right -= wide
            button.setGeometry(right, (self.height() - _BUTTON_PX) // 2, wide, _BUTTON_PX)
            right -= _GAP_PX
        room = max(0, right)
        question = self.question.sizeHint().height()
        explanation = min(self.explanation.heightForWidth(room), max(0, self.height() - question))
        top = (self.height() - question - explanation) // 2
        self.question.setGeometry(0, top, room, question)
        self.explanation.setGeometry(0, top + question, room, explanation)
