"""The keypad: the cashier types an amount, by finger or by keyboard, and charges it once."""

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QElapsedTimer, QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from pos_app.money import DEFAULT_LIMIT_TENGE, TypedSum, format_tenge
from pos_app.window.keypad_sizes import WIDE_PX, KeypadSizes, sizes_for
from pos_app.window.language import Language
from pos_app.window.look import ENTER_DEAF_MS, Look
from pos_app.window.quick_amounts import HEIGHT_PX as QUICK_PX
from pos_app.window.quick_amounts import QuickAmounts
from pos_app.window.sale_fields import SaleFields
from pos_app.window.widgets.amount_card import AmountCard
from pos_app.window.widgets.button import Button, Role
from pos_app.window.widgets.field import HEIGHT_PX as FIELD_PX
from pos_app.window.widgets.measure import CHARGE, KEY

if TYPE_CHECKING:
    from pos_app.till.messages import Summary

_PLUS: Final = "+"
_DIGITS: Final = (("1", "2", "3"), ("4", "5", "6"), ("7", "8", "9"))
_SPOKEN: Final = {_PLUS: "key_plus"}


class KeypadScreen(QWidget):
    """Beside the rail. Emits `charge_pressed` once for each sale: tenge, and the comment ("" where there is none).

    The comment holds the shop's own order number too, where one was written. `quick_amounts` are tenge, a key each;
    with `sum_key` there is a key to add up positions, in place of the three zeros.

    After that it is busy and takes no input until `ready` or `clear` is called. GUI thread.
    """

    charge_pressed = Signal(int, str)

    def __init__(
        self,
        look: Look,
        language: Language,
        limit_tenge: int = DEFAULT_LIMIT_TENGE,
        parent: QWidget | None = None,
        *,
        quick_amounts: tuple[int, ...] = (),
        sum_key: bool = False,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self._typed = TypedSum(limit_tenge)
        self._refusal = ""
        self._shown_for = QElapsedTimer()
        self.card = AmountCard(look, language, self)
        self.fields = SaleFields(look, language, sizes_for(WIDE_PX, 768), self)
        self.order, self.comment, self.repeat = self.fields.order, self.fields.comment, self.fields.repeat
        self.quick = QuickAmounts(look, language, quick_amounts, self)
        self._digits = QButtonGroup(self, exclusive=False)
        self._digits.buttonClicked.connect(self._press)
        self._rows = (*_DIGITS, ("00", "0", _PLUS if sum_key else "000"))
        self.keys = {face: self._key(face) for row in self._rows for face in row}
        soft, spoken = Role.KEY_SOFT, ("erase_one", "clear_amount")
        self.erase = Button(look, language, icon="bksp", spoken=spoken[0], role=soft, measure=KEY, parent=self)
        self.wipe = Button(look, language, text="C", spoken=spoken[1], role=soft, measure=KEY, parent=self)
        self.charge = Button(look, language, words="charge", icon="qr", role=Role.PRIMARY, measure=CHARGE, parent=self)
        self.erase.clicked.connect(self._erase)
        self.wipe.clicked.connect(self._wipe)
        self.charge.clicked.connect(self._charge)
        self.fields.left.connect(self._take_focus)
        self.quick.chosen.connect(self._take)
        self.repeat.clicked.connect(self._repeat)
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
        """The tenge typed so far, all positions together."""
        return self._typed.tenge

    def hold(self) -> None:
        """Busy with an order that was begun elsewhere, until `ready` or `clear`."""
        self.charge.set_busy(True)
        self.charge.set_words("creating")
        self._retell()

    def ready(self) -> None:
        """Takes input again, with the amount and the comment as they were."""
        self.charge.set_busy(False)
        self.charge.set_words("charge")
        self._retell()

    def clear(self) -> None:
        """For the next customer: no amount, no number of the shop's own, no comment, ready."""
        self.fields.clear()
        self._refusal = ""
        self._typed = TypedSum(self._typed.limit_tenge)
        self.ready()

    def charge_amount(self, amount: int, comment: str) -> None:
        """Charges `amount` tenge, as if a cashier had typed it and the comment; says why where it is too much."""
        self.clear()
        self.fields.set_text(comment)
        if amount > 0:
            self._take(amount)
            self._charge()

    def show_refusal(self, sentence: str) -> None:
        """Why the till did not begin the order, until the next key. The amount stays; takes input again."""
        self._refusal = sentence
        self.ready()

    def show_summary(self, summary: "Summary") -> None:
        """Shows the number that the next order gets, and the last sale to repeat."""
        from pos_app.window.last_sale import last_sale

        self.order.set_given(str(summary.next_number))
        self.repeat.show_order(last_sale(summary.recent, self._typed.limit_tenge))
        self.fields.arrange()

    # Keyboard. Digits count wherever the focus is, but for the fields, which take them themselves.

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
        elif event.text() == _PLUS:
            self._change(self._typed.plus())
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
            case Qt.Key.Key_F2:
                self.order.setFocus(Qt.FocusReason.ShortcutFocusReason)
            case Qt.Key.Key_F3:
                self.comment.setFocus(Qt.FocusReason.ShortcutFocusReason)
            case Qt.Key.Key_F4:
                self._repeat()
            case _:
                event.ignore()

    # What the keys do.

    def _press(self, key: QAbstractButton) -> None:
        plus = key.text() == _PLUS
        self._change(self._typed.plus() if plus else self._typed.press(key.text()))

    def _take(self, tenge: int) -> None:
        self._change(self._typed.take(tenge))

    def _repeat(self) -> None:
        """Only fills in: what is charged is looked at first."""
        if self.repeat.order is not None and not self.busy:
            self.fields.repeat_comment()
            self._change(TypedSum(self._typed.limit_tenge).take(self.repeat.order.amount))

    def _erase(self) -> None:
        self._change(self._typed.erase())

    def _wipe(self) -> None:
        self._change(self._typed.clear())

    def _change(self, typed: TypedSum) -> None:
        if not self.busy:
            self._refusal = ""
            self._typed = typed
            self._retell()

    def _charge(self) -> None:
        if self.busy or self._typed.tenge == 0:
            return
        self._typed = self._typed.at_rest()
        self._take_focus()
        self.charge.set_busy(True)
        self.charge.set_words("creating")
        self._retell()
        self.charge_pressed.emit(self._typed.tenge, self.fields.text())

    def _take_focus(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _retell(self) -> None:
        tenge = self._typed.tenge
        limit = format_tenge(self._typed.limit_tenge)
        self.card.set_amount(tenge, self._typed.added, self._typed.typed_tenge)
        over = self._language.say("over_limit", max=limit) if self._typed.over_limit else ""
        self.card.set_trouble(self._refusal or over)
        self.fields.setEnabled(not self.busy)
        self.charge.setEnabled(tenge > 0)
        self.charge.set_second_line(format_tenge(tenge) if tenge else self._language.say("enter_amount"))

    # Geometry, as measured in the design's pictures.

    def paintEvent(self, _: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._look.color("bg"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        quick = bool(self.quick.keys)
        sizes = sizes_for(self.width(), self.height(), quick=quick)
        inner = self.rect().adjusted(sizes.padding, sizes.padding, -sizes.padding, -sizes.padding)
        self.card.set_sizes(sizes.amount, shows_hint=sizes.shows_hint)
        self.card.setGeometry(inner.left(), inner.top(), inner.width(), sizes.card)
        top = inner.top() + sizes.card + sizes.row_gap
        self.fields.set_sizes(sizes)
        self.fields.setGeometry(inner.left(), top, inner.width(), FIELD_PX)
        top += FIELD_PX + sizes.row_gap
        if quick:
            self.quick.set_gap(sizes.gap)
            self.quick.setGeometry(inner.left(), top, inner.width(), QUICK_PX)
            top += QUICK_PX + sizes.row_gap
        self._arrange_grid(QRect(inner.left(), top, inner.width(), inner.bottom() + 1 - top), sizes)

    def _arrange_grid(self, area: QRect, sizes: KeypadSizes) -> None:
        digits = area.width() - sizes.column - sizes.gap
        for row, keys in enumerate(self._rows):
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

    def _key(self, face: str) -> Button:
        spoken = _SPOKEN.get(face, f"key_{face}")
        key = Button(self._look, self._language, text=face, spoken=spoken, role=Role.KEY, measure=KEY, parent=self)
        self._digits.addButton(key)
        return key

    def _set_tab_order(self) -> None:
        chain = [self.card, self.order.line, self.comment.line, self.repeat, *self.quick.keys.values()]
        chain += [*self.keys.values(), self.erase, self.wipe, self.charge]
        for first, second in pairwise(chain):
            QWidget.setTabOrder(first, second)


def _share(total: int, parts: int, index: int, gap: int) -> tuple[int, int]:
    """Start and size of one of `parts` equal parts of `total`, with `gap` between them, on whole pixels."""
    step = (total + gap) / parts
    start = round(index * step)
    return start, round((index + 1) * step - gap) - start
