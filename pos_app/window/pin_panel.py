"""Where a PIN is typed: what it is for, four dots, and the keys. It is handed over at the fourth digit."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QHideEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from pos_app.till.messages import PinAnswer, PinFor
from pos_app.window.accessible import has_role
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.pin_patience import PinPatience
from pos_app.window.widgets.number_pad import NumberPad
from pos_app.window.widgets.pin_dots import PinDots
from pos_app.window.widgets.text import Align, Text, word_font
from pos_app.window.widgets.typed_pin import TypedPin

_PAD_PX: Final = (384, 452)
_TITLE_PX, _DOTS_PX, _SMALLEST_KEYS_PX = 44, 28, 4 * 80 + 36


class PinPanel(QWidget):
    """Emits `typed` with the four digits, once, and takes no more until `show_pin` answers. GUI thread.

    `asked` is what its PINs are for; answers to others only tell how many tries are left.
    """

    typed = Signal(str)

    def __init__(self, look: Look, language: Language, asked: PinFor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self._asked = asked
        self._pin = TypedPin()
        self._busy = False
        self._closed = False
        self._troubled = False
        self._hint = ""
        self.patience = PinPatience(self)
        centre = Align.AlignHCenter
        self.title = Text(look, word_font(36, 700), _TITLE_PX, "ink", align=centre, parent=self)
        self.hint = Text(look, word_font(18), 26, "ink2", align=centre, max_lines=2, parent=self)
        self.dots = PinDots(look, language, parent=self)
        self.pad = NumberPad(look, language, parent=self)
        self.pad.digit.connect(self._press)
        self.pad.erased.connect(self._erase)
        self.pad.wiped.connect(self.clear)
        self.patience.changed.connect(self._retell)
        # What is typed comes here from wherever the focus is; Tab goes to the keys.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        has_role(self, QAccessible.Role.EditableText, name=self.title.text, value=self._filled, is_secret=True)
        language.changed.connect(self._retell)
        look.changed.connect(self.update)
        self._retell()

    def _filled(self) -> str:
        return self.dots.accessibleName()

    @property
    def busy(self) -> bool:
        """True while the till looks at a PIN."""
        return self._busy

    def set_hint(self, sentence: str) -> None:
        """What the PIN is for, under the title; what is wrong with the last one takes its place."""
        self._hint = sentence
        self._retell()

    def set_closed(self, closed: bool) -> None:
        """Takes no digits while closed, as while nobody is chosen."""
        self._closed = closed
        self._retell()

    def show_pin(self, answer: PinAnswer) -> None:
        """What the till says of a PIN."""
        mine = answer.asked is self._asked
        if mine:
            self._forget()
            if answer.person is None:
                self.dots.shake()
        self.patience.hear(answer)

    def clear(self) -> None:
        """Forgets what was typed; a PIN that the till is looking at stays on its way."""
        if not self._busy:
            self._forget()

    def hideEvent(self, event: QHideEvent) -> None:
        self._forget()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier):
            event.ignore()
        elif len(event.text()) == 1 and event.text() in self.pad.keys:
            if not event.isAutoRepeat():
                self._press(event.text())
        elif event.key() == Qt.Key.Key_Backspace:
            self._erase()
        elif event.key() == Qt.Key.Key_Delete:
            self.clear()
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._look.color("bg"))

    def _press(self, digit: str) -> None:
        if self._busy or self._closed or self.patience.waiting:
            return
        self.patience.forgive()
        self._pin.press(digit)
        self.dots.set_filled(len(self._pin))
        if self._pin.complete:
            self._busy = True
            self.typed.emit(self._pin.take())

    def _erase(self) -> None:
        if not self._busy:
            self._pin.erase()
            self.dots.set_filled(len(self._pin))

    def _forget(self) -> None:
        self._busy = False
        self._pin.clear()
        self.dots.set_filled(0)

    def _retell(self) -> None:
        trouble = self.patience.words(self._language)
        self.title.set_text(self._language.say("enter_pin"))
        self.hint.set_token("bad" if trouble else "ink2")
        self.hint.set_text(trouble or self._hint)
        news, self._troubled = bool(trouble) and not self._troubled, bool(trouble)
        if news:
            QAccessible.updateAccessibility(QAccessibleEvent(self.hint, QAccessible.Event.Alert))
        for button in self.pad.buttons:
            button.setEnabled(not (self._closed or self.patience.waiting))
        self._arrange()

    # Geometry, as measured in the design's picture.

    def _arrange(self) -> None:
        wide, high = min(_PAD_PX[0], self.width() - 48), _PAD_PX[1]
        room = min(self.width() - 48, 640)
        hint = max(26, self.hint.heightForWidth(room))
        head = _TITLE_PX + 3 + hint + _DOTS_PX
        gaps = (41, 42) if self.height() >= 740 else (24, 24)
        high = max(_SMALLEST_KEYS_PX, min(high, self.height() - head - sum(gaps) - 32))
        top = max(8, (self.height() - head - sum(gaps) - high) // 2)
        left = (self.width() - room) // 2
        self.title.setGeometry(left, top, room, _TITLE_PX)
        top += _TITLE_PX + 3
        self.hint.setGeometry(left, top, room, hint)
        top += hint + gaps[0]
        self.dots.setGeometry(left, top, room, _DOTS_PX)
        top += _DOTS_PX + gaps[1]
        self.pad.setGeometry((self.width() - wide) // 2, top, wide, high)
