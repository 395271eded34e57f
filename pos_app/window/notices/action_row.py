"""The buttons of a notice. Those that would end it give way to a question first."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from pos_app.notice import Dealt
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.notices.actions import ASKS, Action
from pos_app.window.widgets.button import Button, Role
from pos_app.window.widgets.measure import Measure
from pos_app.window.widgets.text import Text, word_font

HEIGHT_PX: Final = 64
_COLUMNS: Final = 4
_GAP_PX: Final = 8
_MEASURE: Final = Measure(text_px=17, icon_px=22, gap_px=10, padding_px=12, radius_px=12)


class ActionRow(QWidget):
    """`chosen` is what was touched and ends nothing, `agreed` how the notice was dealt with. GUI thread.

    `asked` comes when the question opens. *No* stands where none of the buttons that ask would be touched twice.
    """

    chosen = Signal(Action)
    agreed = Signal(Dealt)
    asked = Signal()

    def __init__(
        self, look: Look, language: Language, actions: tuple[Action, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._asking: Action | None = None
        self._group = QButtonGroup(self, exclusive=False)
        self.buttons = {
            action: Button(look, language, words=words, icon=icon, measure=_MEASURE, parent=self)
            for action in actions
            for words, icon in [action.value]
        }
        for button in self.buttons.values():
            self._group.addButton(button)
        self.question = Text(look, word_font(18, 600), 24, "ink", max_lines=2, parent=self)
        self.no = Button(look, language, words="notice_no", measure=_MEASURE, parent=self)
        self.yes = Button(look, language, role=Role.PRIMARY, measure=_MEASURE, parent=self)
        self._group.buttonClicked.connect(self._touched)
        self.no.clicked.connect(self.take_back)
        self.yes.clicked.connect(self._agree)
        self.setFixedHeight(HEIGHT_PX)
        language.changed.connect(self._retell)
        self._tell()

    @property
    def asking(self) -> Action | None:
        """What the open question is about."""
        return self._asking

    def take_back(self) -> None:
        """Closes the question, as *no* does."""
        asking, had_focus = self._asking, self._holds_focus()
        if asking is None:
            return
        self._asking = None
        self.yes.set_busy(False)
        self._tell()
        if had_focus:
            self.buttons[asking].setFocus(Qt.FocusReason.TabFocusReason)

    def set_off(self, action: Action, reason: str) -> None:
        """Whether a button can't be pressed, and why; empty: it can."""
        button = self.buttons.get(action)
        if button is not None:
            button.setEnabled(not reason)
            button.set_second_line(reason)

    def describe(self, notice: str) -> None:
        """Tells a screen reader which notice the buttons belong to."""
        for button in (*self.buttons.values(), self.no, self.yes):
            # Several notices offer the same: the name says for which one.
            button.setAccessibleName(": ".join(filter(None, (button.text(), notice))))
            button.setAccessibleDescription(button.second_line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _touched(self, touched: QAbstractButton) -> None:
        action = next(action for action, button in self.buttons.items() if button is touched)
        if action in ASKS:
            self._ask(action)
        else:
            self.chosen.emit(action)

    def _ask(self, action: Action) -> None:
        self._asking = action
        self._tell()
        # The safe one has the focus.
        self.no.setFocus(Qt.FocusReason.OtherFocusReason)
        self.asked.emit()

    def _agree(self) -> None:
        if self._asking is not None:
            self.yes.set_busy(True)
            self.agreed.emit(ASKS[self._asking].how)

    def _holds_focus(self) -> bool:
        return self.no.hasFocus() or self.yes.hasFocus()

    def _tell(self) -> None:
        asks = self._asking is not None
        for button in self.buttons.values():
            button.setVisible(not asks)
        for widget in (self.question, self.no, self.yes):
            widget.setVisible(asks)
        self._retell()

    def _retell(self) -> None:
        if self._asking is not None:
            ask = ASKS[self._asking]
            self.question.set_text(self._language.say(ask.question))
            self.yes.set_words(ask.yes)
        self._arrange()

    def _arrange(self) -> None:
        for column, (action, button) in enumerate(self.buttons.items()):
            self._place(button, _COLUMNS - 1 if action is Action.OPEN else column)
        self._place(self.no, _COLUMNS - 2)
        self._place(self.yes, _COLUMNS - 1)
        room = self.no.x() - 2 * _GAP_PX
        high = self.question.heightForWidth(room)
        self.question.setGeometry(0, (self.height() - high) // 2, room, high)

    def _place(self, widget: QWidget, column: int) -> None:
        step = (self.width() + _GAP_PX) / _COLUMNS
        left, right = round(column * step), round((column + 1) * step) - _GAP_PX
        widget.setGeometry(left, 0, right - left, self.height())
