"""The refund's form: how much, why, whose PIN, and one keypad for both."""

from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import QElapsedTimer, QRect, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from pos_app.money import format_tenge
from pos_app.people import PIN_DIGITS
from pos_app.refund import RefundReason
from pos_app.till.messages import PinAnswer, PinFor
from pos_app.window.language import Language
from pos_app.window.look import ENTER_DEAF_MS, Look
from pos_app.window.pin_patience import PinPatience, minutes_and_seconds
from pos_app.window.refund.amount_box import AmountBox, over_limit
from pos_app.window.refund.draft import Draft
from pos_app.window.refund.figures import Figures
from pos_app.window.refund.pin_box import PinBox
from pos_app.window.refund.sizes import FormSizes, sizes_for
from pos_app.window.widgets.button import Button, Role
from pos_app.window.widgets.measure import BAR_PRIMARY
from pos_app.window.widgets.number_pad import NumberPad
from pos_app.window.widgets.page_bar import HEIGHT_PX as BAR_PX
from pos_app.window.widgets.top_bar import TopBar
from pos_app.window.widgets.typed_pin import TypedPin


class RefundForm(QWidget):
    """Emits `pressed` once: tenge, the reason, and the PIN ("" where nobody has one). GUI thread.

    After that it is busy and takes no input until `ready`, or until `show_pin` says that the PIN is wrong.
    """

    pressed = Signal(int, RefundReason, str)
    left = Signal()

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self._draft = Draft.of(0)
        self._paid = 0
        self._refusal = ""
        self._asks_pin = False
        self._pin = TypedPin()
        self._shown_for = QElapsedTimer()
        self.patience = PinPatience(self)
        self.bar = TopBar(look, language, self)
        self.figures = Figures(look, language, self)
        self.amount = AmountBox(look, language, self)
        self.pin = PinBox(look, language, self.patience, self)
        self.pin.hide()
        self.pad = NumberPad(look, language, parent=self)
        measure = replace(BAR_PRIMARY, padding_px=16)
        self.refund = Button(look, language, icon="refund", role=Role.PRIMARY, measure=measure, parent=self)
        self._connect()
        self._set_tab_order()
        self._feed_amount()

    def _connect(self) -> None:
        self.bar.left.connect(self.left)
        self.amount.chosen.connect(self._feed_amount)
        self.amount.all_chosen.connect(self._choose_all)
        self.amount.part_chosen.connect(self._choose_part)
        self.amount.reason_chosen.connect(self._choose_reason)
        self.pin.chosen.connect(self._feed_pin)
        self.pad.digit.connect(self._press)
        self.pad.erased.connect(self._erase)
        self.pad.wiped.connect(self._wipe)
        self.refund.clicked.connect(self._refund)
        self.patience.changed.connect(self._retell)
        self._language.changed.connect(self._retell)
        self._look.changed.connect(self.update)

    # What the owner says.

    @property
    def busy(self) -> bool:
        """True from the press until the owner says that the next may come."""
        return self.refund.busy

    @property
    def draft(self) -> Draft:
        return self._draft

    def begin(self, paid: int, left: int, subject: str) -> None:
        """For a payment of `paid` tenge of which `left` can go back. `subject` says which, in one line."""
        self._paid, self._draft, self._refusal = paid, Draft.of(left), ""
        self.bar.set_subject(subject)
        self.ready()

    def set_subject(self, subject: str) -> None:
        self.bar.set_subject(subject)

    def set_left(self, left: int) -> None:
        """Less or more can go back than was known; what was typed stays as far as it can."""
        self._draft = self._draft.with_left(left)
        self._retell()

    def ask_pin(self, asks: bool) -> None:
        """Whether a PIN is needed."""
        if asks != self._asks_pin:
            self._asks_pin = asks
            self.pin.setVisible(asks)
            self._feed_first()

    def ready(self) -> None:
        """Takes input again; the amount stays, the PIN does not."""
        self.refund.set_busy(False)
        self.amount.set_busy(False)
        self._forget_pin()
        self._feed_first()

    def show_refusal(self, sentence: str) -> None:
        """Why nothing was begun, until the next key."""
        self.ready()
        self._refusal = sentence
        self._retell()

    def show_pin(self, answer: PinAnswer) -> None:
        """What the till says of a PIN; one that it takes is followed by the news of the refund."""
        if answer.asked is PinFor.REFUND and answer.person is None:
            self.ready()
            self.pin.shake()
        self.patience.hear(answer)

    # Keyboard. Digits go to the box with the frame, wherever the focus is.

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._shown_for.start()
        self._feed_first()

    def hideEvent(self, event: QHideEvent) -> None:
        self._forget_pin()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier):
            event.ignore()
        elif len(event.text()) == 1 and event.text() in self.pad.keys:
            self._press(event.text())
        else:
            self._press_named(event)

    def _press_named(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Backspace:
                self._erase()
            case Qt.Key.Key_Delete:
                self._wipe()
            case Qt.Key.Key_Escape:
                self.left.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                if not event.isAutoRepeat() and self._shown_for.hasExpired(ENTER_DEAF_MS):
                    self._enter()
            case _:
                event.ignore()

    def _enter(self) -> None:
        """From the amount to the PIN, and from there to the refund."""
        if self._asks_pin and self.amount.fed and self._draft.amount:
            self._feed_pin()
        else:
            self._refund()

    # What the keys do.

    def _press(self, digit: str) -> None:
        if self.amount.fed:
            self._change(self._draft.press(digit))
        elif not self.busy and not self.patience.waiting:
            self.patience.forgive()
            self._pin.press(digit)
            self._retell()

    def _erase(self) -> None:
        if self.amount.fed:
            self._change(self._draft.erase())
        elif not self.busy:
            self._pin.erase()
            self._retell()

    def _wipe(self) -> None:
        if self.amount.fed:
            self._change(self._draft.clear())
        elif not self.busy:
            self._pin.clear()
            self._retell()

    def _choose_all(self) -> None:
        self._change(self._draft.all())
        self._feed_first()

    def _choose_part(self) -> None:
        self._change(self._draft.clear())
        self._feed_amount()

    def _choose_reason(self, reason: RefundReason) -> None:
        self._change(self._draft.because(reason))

    def _change(self, draft: Draft) -> None:
        if not self.busy:
            self._refusal = ""
            self._draft = draft
            self._retell()

    def _refund(self) -> None:
        if self.busy or self._lacking():
            return
        self.refund.set_busy(True)
        self.amount.set_busy(True)
        pin = self._pin.take() if self._asks_pin else ""
        self._retell()
        self.pressed.emit(self._draft.amount, self._draft.reason, pin)

    def _forget_pin(self) -> None:
        self._pin.clear()
        self._retell()

    # Which box is fed.

    def _feed_first(self) -> None:
        """The PIN where the amount needs no typing; else the amount."""
        self._feed(pin=self._asks_pin and self._draft.amount > 0)

    def _feed_amount(self) -> None:
        self._feed(pin=False)

    def _feed_pin(self) -> None:
        self._feed(pin=True)

    def _feed(self, *, pin: bool) -> None:
        self.amount.set_fed(not pin)
        self.pin.set_fed(pin)
        if self.isVisible():
            (self.pin if pin else self.amount).setFocus(Qt.FocusReason.OtherFocusReason)
        self._retell()

    # Words.

    def _lacking(self) -> str:
        """Why nothing can go back yet; empty where it can."""
        say = self._language.say
        if self._draft.left == 0:
            return say("nothing_left")
        if self._draft.amount == 0:
            return say("refund_enter_amount")
        if not self._asks_pin:
            return ""
        if self.patience.waiting:
            return say("pin_wait_short", time=minutes_and_seconds(self.patience.wait_s))
        missing = PIN_DIGITS - len(self._pin)
        return say("pin_digits_more", missing) if missing else ""

    def _retell(self) -> None:
        say, draft = self._language.say, self._draft
        self.bar.set_title(say("refund"))
        self.figures.show_sums(self._paid, self._paid - draft.left, draft.left - draft.amount)
        self.amount.show_draft(draft, self._refusal or over_limit(draft, self._language))
        # While the till looks at a PIN its digits are forgotten here, and its dots stay.
        self.pin.set_filled(PIN_DIGITS if self.busy else len(self._pin))
        lacking = "" if self.busy else self._lacking()
        words = say("do_refund", x=format_tenge(draft.amount)) if draft.amount else say("do_refund_nothing")
        self.refund.setText(say("refunding") if self.busy else words)
        self.refund.setAccessibleName(self.refund.text())
        self.refund.set_second_line(lacking)
        self.refund.setEnabled(not lacking)
        self._arrange()

    # Geometry, as measured in the design's picture.

    def paintEvent(self, _: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._look.color("bg"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        sizes = sizes_for(self.width(), self.height())
        self.bar.setGeometry(0, 0, self.width(), BAR_PX)
        inner = QRect(
            sizes.padding,
            BAR_PX + sizes.padding,
            self.width() - 2 * sizes.padding,
            self.height() - BAR_PX - 2 * sizes.padding,
        )
        side = QRect(inner.right() + 1 - sizes.pad, inner.top(), sizes.pad, inner.height())
        self._arrange_boxes(
            QRect(inner.left(), inner.top(), side.left() - sizes.padding - inner.left(), 0), inner, sizes
        )
        self.pad.setGeometry(side.adjusted(0, 0, 0, -sizes.button - sizes.gap))
        self.refund.setGeometry(side.left(), side.bottom() + 1 - sizes.button, sizes.pad, sizes.button)

    def _arrange_boxes(self, column: QRect, inner: QRect, sizes: FormSizes) -> None:
        left, wide, top, bottom = column.left(), column.width(), column.top(), inner.bottom() + 1
        self.figures.setVisible(sizes.figures > 0)
        if sizes.figures:
            self.figures.setGeometry(left, top, wide, sizes.figures)
            top += sizes.figures + sizes.gap
        if self._asks_pin:
            bottom -= sizes.pin
            self.pin.setGeometry(left, bottom, wide, sizes.pin)
            bottom -= sizes.gap
        self.amount.setGeometry(left, top, wide, bottom - top)

    def _set_tab_order(self) -> None:
        chain = [self.amount, self.pin, *self.amount.chips, *self.pad.buttons, self.refund, self.bar.back]
        for first, second in pairwise(chain):
            QWidget.setTabOrder(first, second)
