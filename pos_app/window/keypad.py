"""The keypad: the cashier types an amount, by finger or by keyboard, and charges it once."""

from itertools import pairwise
from typing import Final

from PySide6.QtCore import QElapsedTimer, QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from pos_app.money import DEFAULT_LIMIT_TENGE, TypedAmount, format_tenge
from pos_app.till.messages import Summary
from pos_app.window.keypad_sizes import KeypadSizes, sizes_for
from pos_app.window.language import Language
from pos_app.window.look import ENTER_DEAF_MS, Look
from pos_app.window.widgets.amount_card import AmountCard
from pos_app.window.widgets.button import Button, Role
from pos_app.window.widgets.field import HEIGHT_PX as FIELD_PX
from pos_app.window.widgets.field import TextField, ValueField
from pos_app.window.widgets.measure import CHARGE, KEY

COMMENT_LIMIT: Final = 120
"""Characters of a comment."""

_ROWS: Final = (("1", "2", "3"), ("4", "5", "6"), ("7", "8", "9"), ("00", "0", "000"))


class KeypadScreen(QWidget):
    """Beside the rail. Emits `charge_pressed` once for each sale: tenge, and the comment ("" where there is none).

    After that it is busy and takes no input until `ready` or `clear` is called. GUI thread.
    """

    charge_pressed = Signal(int, str)

    def __init__(
        self,
        look: Look,
        language: Language,
        limit_tenge: int = DEFAULT_LIMIT_TENGE,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self._typed = TypedAmount(limit_tenge)
        self._refusal = ""
        self._shown_for = QElapsedTimer()
        self.card = AmountCard(look, language, self)
        self.order = ValueField(look, language, "hash", "order", self)
        self.comment = TextField(look, language, "note", "comment", COMMENT_LIMIT, self)
        self._digits = QButtonGroup(self, exclusive=False)
        self._digits.buttonClicked.connect(self._press)
        self.keys = {digits: self._key(digits) for row in _ROWS for digits in row}
        soft, spoken = Role.KEY_SOFT, ("erase_one", "clear_amount")
        self.erase = Button(look, language, icon="bksp", spoken=spoken[0], role=soft, measure=KEY, parent=self)
        self.wipe = Button(look, language, text="C", spoken=spoken[1], role=soft, measure=KEY, parent=self)
        self.charge = Button(look, language, words="charge", icon="qr", role=Role.PRIMARY, measure=CHARGE, parent=self)
        self.erase.clicked.connect(self._erase)
        self.wipe.clicked.connect(self._wipe)
        self.charge.clicked.connect(self._charge)
        self.comment.left.connect(self._take_focus)
        self.setFocusProxy(self.card)
        self._set_tab_order()
        language.changed.connect(self._retell)
        look.changed.connect(self.update)
        self._retell()

    # What the owner says.

    @property
    def busy(self) -> bool:
        """True from the charge until the owner says that the next may come."""
        return self.charge.busy

    @property
    def amount(self) -> int:
        """The tenge typed so far."""
        return self._typed.tenge

    def ready(self) -> None:
        """Takes input again, with the amount and the comment as they were."""
        self.charge.set_busy(False)
        self.charge.set_words("charge")
        self._retell()

    def clear(self) -> None:
        """For the next customer: no amount, no comment, ready."""
        self.comment.clear()
        self._refusal = ""
        self._typed = self._typed.clear()
        self.ready()

    def charge_amount(self, amount: int, comment: str) -> None:
        """Charges `amount` tenge, as if a cashier had typed it and the comment."""
        self.clear()
        self.comment.set_text(comment)
        self._typed = TypedAmount(self._typed.limit_tenge, amount)
        self._charge()

    def show_refusal(self, sentence: str) -> None:
        """Why the till did not begin the order, until the next key. The amount stays; takes input again."""
        self._refusal = sentence
        self.ready()

    def show_summary(self, summary: Summary) -> None:
        """Shows the number that the next order gets."""
        self.order.set_value(str(summary.next_number))

    # Keyboard. Digits count wherever the focus is, but for the comment, which takes them itself.

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._shown_for.start()
        self._take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self._change(self._typed.paste(QGuiApplication.clipboard().text()))
        elif event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier):
            event.ignore()
        elif event.text().isascii() and event.text().isdigit():
            self._change(self._typed.press(event.text()))
        else:
            self._press_named(event)

    def _press_named(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Backspace:
                self._erase()
            case Qt.Key.Key_Delete | Qt.Key.Key_Escape:
                self._wipe()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                if not event.isAutoRepeat() and self._shown_for.hasExpired(ENTER_DEAF_MS):
                    self._charge()
            case Qt.Key.Key_F3:
                self.comment.setFocus(Qt.FocusReason.ShortcutFocusReason)
            case _:
                event.ignore()

    # What the keys do.

    def _press(self, key: QAbstractButton) -> None:
        self._change(self._typed.press(key.text()))

    def _erase(self) -> None:
        self._change(self._typed.erase())

    def _wipe(self) -> None:
        self._change(self._typed.clear())

    def _change(self, typed: TypedAmount) -> None:
        if not self.busy:
            self._refusal = ""
            self._typed = typed
            self._retell()

    def _charge(self) -> None:
        if self.busy or self._typed.tenge == 0:
            return
        self._typed = TypedAmount(self._typed.limit_tenge, self._typed.tenge)
        self._take_focus()
        self.charge.set_busy(True)
        self.charge.set_words("creating")
        self._retell()
        self.charge_pressed.emit(self._typed.tenge, self.comment.text())

    def _take_focus(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _retell(self) -> None:
        tenge = self._typed.tenge
        limit = format_tenge(self._typed.limit_tenge)
        self.card.set_amount(tenge)
        over = self._language.say("over_limit", max=limit) if self._typed.over_limit else ""
        self.card.set_trouble(self._refusal or over)
        self.comment.setEnabled(not self.busy)
        self.charge.setEnabled(tenge > 0)
        self.charge.set_second_line(format_tenge(tenge) if tenge else self._language.say("enter_amount"))

    # Geometry, as measured in the design's pictures.

    def paintEvent(self, _: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._look.color("bg"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        sizes = sizes_for(self.width(), self.height())
        inner = self.rect().adjusted(sizes.padding, sizes.padding, -sizes.padding, -sizes.padding)
        self.card.set_sizes(sizes.amount, shows_hint=sizes.shows_hint)
        self.card.setGeometry(inner.left(), inner.top(), inner.width(), sizes.card)
        top = inner.top() + sizes.card + sizes.row_gap
        self.order.setGeometry(inner.left(), top, sizes.order, FIELD_PX)
        comment = inner.left() + sizes.order + 12
        self.comment.setGeometry(comment, top, inner.right() + 1 - comment, FIELD_PX)
        top += FIELD_PX + sizes.row_gap
        self._arrange_grid(QRect(inner.left(), top, inner.width(), inner.bottom() + 1 - top), sizes)

    def _arrange_grid(self, area: QRect, sizes: KeypadSizes) -> None:
        digits = area.width() - sizes.column - sizes.gap
        for row, keys in enumerate(_ROWS):
            for column, key in enumerate(keys):
                left, width = _share(digits, 3, column, sizes.gap)
                top, height = _share(area.height(), 4, row, sizes.gap)
                self.keys[key].setGeometry(area.left() + left, area.top() + top, width, height)
        side = area.right() + 1 - sizes.column
        for row, button in enumerate((self.erase, self.wipe)):
            top, height = _share(area.height(), 4, row, sizes.gap)
            button.setGeometry(side, area.top() + top, sizes.column, height)
        top, _ = _share(area.height(), 4, 2, sizes.gap)
        self.charge.set_measure(sizes.charge)
        self.charge.setGeometry(side, area.top() + top, sizes.column, area.height() - top)

    def _key(self, digits: str) -> Button:
        key = Button(
            self._look, self._language, text=digits, spoken=f"key_{digits}", role=Role.KEY, measure=KEY, parent=self
        )
        self._digits.addButton(key)
        return key

    def _set_tab_order(self) -> None:
        chain = [self.card, self.comment.line, *self.keys.values(), self.erase, self.wipe, self.charge]
        for first, second in pairwise(chain):
            QWidget.setTabOrder(first, second)


def _share(total: int, parts: int, index: int, gap: int) -> tuple[int, int]:
    """Start and size of one of `parts` equal parts of `total`, with `gap` between them, on whole pixels."""
    step = (total + gap) / parts
    start = round(index * step)
    return start, round((index + 1) * step - gap) - start
