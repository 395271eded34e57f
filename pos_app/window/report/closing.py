"""The page on which a shift is closed: what it means, the comparison under way, what came of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any, Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from pos_app.report import ShiftReport
from pos_app.till.messages import NotClosed
from pos_app.window.accessible import has_role
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.report.wording import comparison_words
from pos_app.window.widgets.badge import Badge, paint_badge
from pos_app.window.widgets.button import Button, Role
from pos_app.window.widgets.sum import Sum
from pos_app.window.widgets.text import Align, Text, word_font

_BUTTON_PX, _GAP_PX, _ICON_PX, _SUM_PX = 88, 16, 96, 72


class Action(Enum):
    """What a button does: its words and its icon."""

    KEEP = ("no_close_shift", "")
    CLOSE = ("yes_close_shift", "lock")
    CLOSE_ANYWAY = ("close_unreconciled", "")
    AGAIN = ("try_again", "refresh")
    TO_REPORT = ("to_report", "")
    SHOW = ("show_z", "report")
    PRINT = ("print_z", "print")


@dataclass(frozen=True, slots=True)
class Step:
    """One face of the page: keys of its words with their values, and its buttons, the primary one last.

    `cancel` is what Esc does, None where it does nothing.
    """

    title: tuple[str, dict[str, Any]]
    text: str
    actions: tuple[tuple[Action, Role], ...] = ()
    cancel: Action | None = Action.KEEP
    issues: int = 0
    detail: str = ""
    closed: ShiftReport | None = None
    busy: bool = False


_REFUSED: Final[dict[NotClosed, tuple[str, tuple[tuple[Action, Role], ...]]]] = {
    NotClosed.PAYING: ("not_closed_paying", ((Action.TO_REPORT, Role.PRIMARY),)),
    NotClosed.EMPTY: ("not_closed_empty", ((Action.TO_REPORT, Role.PRIMARY),)),
    NotClosed.UNRECONCILED: (
        "not_closed_unreconciled",
        ((Action.KEEP, Role.PLAIN), (Action.CLOSE_ANYWAY, Role.DANGER), (Action.AGAIN, Role.PRIMARY)),
    ),
    NotClosed.NOT_ALLOWED: ("not_closed_not_allowed", ((Action.TO_REPORT, Role.PRIMARY),)),
    NotClosed.JOURNAL: ("not_closed_journal", ((Action.KEEP, Role.PLAIN), (Action.AGAIN, Role.PRIMARY))),
}


def asking(report: ShiftReport) -> Step:
    """What closing means, and whether it shall be."""
    return Step(
        ("ask_close_shift", {"n": report.shift.number}),
        "ask_close_shift_hint",
        ((Action.CLOSE, Role.DANGER), (Action.KEEP, Role.PRIMARY)),
        issues=len(report.issues),
    )


def under_way(*, compared: bool) -> Step:
    text = "closing_shift_hint" if compared else "closing_shift_plain"
    return Step(("closing_shift", {}), text, ((Action.CLOSE, Role.PRIMARY),), cancel=None, busy=True)


def refused(why: NotClosed, detail: str) -> Step:
    text, actions = _REFUSED[why]
    return Step(("not_closed", {}), text, actions, cancel=actions[0][0], detail=detail)


def done(report: ShiftReport) -> Step:
    return Step(
        ("shift_closed", {"n": report.shift.number}),
        "shift_closed_hint",
        ((Action.SHOW, Role.PLAIN), (Action.PRINT, Role.PRIMARY)),
        cancel=Action.SHOW,
        closed=report,
    )


class ClosingPage(QWidget):
    """Shows a step and emits what is chosen in it. GUI thread."""

    chosen = Signal(Action)

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self._step = under_way(compared=False)
        self._may_print = True
        centred = Align.AlignHCenter
        self.title = Text(look, word_font(28, 700), 36, "ink", align=centred, max_lines=2, parent=self)
        self.text = Text(look, word_font(18), 28, "ink2", align=centred, max_lines=6, parent=self)
        self.more = Text(look, word_font(18, 600), 28, "warn", align=centred, max_lines=2, parent=self)
        self.detail = Text(look, word_font(15), 20, "ink3", align=centred, max_lines=3, parent=self)
        self.sum = Sum(look, _SUM_PX, "ink", "ink2", align=centred, parent=self)
        self.buttons: dict[Action, Button] = {}
        self._group = QButtonGroup(self, exclusive=False)
        self._group.buttonClicked.connect(self._choose)
        # The keys are heard here, and nothing is there to be seen of a focus: Tab goes to what can be pressed.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        has_role(self, QAccessible.Role.Pane, name=self.title.text)
        language.changed.connect(self._retell)
        look.changed.connect(self.update)

    @property
    def step(self) -> Step:
        return self._step

    def show_step(self, step: Step) -> None:
        self._step = step
        self._make_buttons(step.actions)
        self._retell()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        focus = self.buttons[step.actions[-1][0]]
        (self if step.busy else focus).setFocus(Qt.FocusReason.OtherFocusReason)

    def may_print(self, may: bool) -> None:
        """Whether there is a printer."""
        self._may_print = may
        self._tell_printer()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._step.busy:
            event.accept()
        elif event.key() == Qt.Key.Key_Escape and self._step.cancel is not None:
            self.chosen.emit(self._step.cancel)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            focused = next((button for button in self.buttons.values() if button.hasFocus()), None)
            if focused is not None:
                focused.click()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color("bg"))
        if self._step.closed is not None:
            left = (self.width() - _ICON_PX) // 2
            paint_badge(
                painter,
                self._look,
                Badge.PAID,
                QRectF(left, self.title.y() - _ICON_PX - _GAP_PX, _ICON_PX, _ICON_PX),
            )

    def _choose(self, pressed: QAbstractButton) -> None:
        for action, button in self.buttons.items():
            if button is pressed:
                self.chosen.emit(action)
                return

    def _make_buttons(self, actions: Sequence[tuple[Action, Role]]) -> None:
        for button in self.buttons.values():
            self._group.removeButton(button)
            button.hide()
            button.deleteLater()
        self.buttons = {}
        for action, role in actions:
            words, icon = action.value
            button = Button(self._look, self._language, words=words, icon=icon, role=role, parent=self)
            button.set_busy(self._step.busy)
            self._group.addButton(button)
            button.show()
            self.buttons[action] = button
        self._tell_printer()

    def _tell_printer(self) -> None:
        if Action.PRINT in self.buttons:
            button = self.buttons[Action.PRINT]
            button.setEnabled(self._may_print)
            button.set_second_line("" if self._may_print else self._language.say("no_printer_short"))

    def _retell(self) -> None:
        say, step = self._language.say, self._step
        key, values = step.title
        self.title.set_text(say(key, **values))
        self.text.set_text(say(step.text, **values))
        more, ink = (say("ask_close_issues", step.issues), "warn") if step.issues else ("", "warn")
        if step.closed is not None:
            more, ink = comparison_words(step.closed.reconciliation, self._language)
            self.sum.set_amount(step.closed.net)
        self.sum.setVisible(step.closed is not None)
        self.more.set_text(more)
        self.more.set_token(ink)
        self.detail.set_text(step.detail)
        self.setAccessibleName(" ".join(filter(None, (self.title.text(), self.text.text(), more, step.detail))))
        self._tell_printer()
        self._arrange()
        self.update()

    def _arrange(self) -> None:
        width = min(880, self.width() - 96)
        left = (self.width() - width) // 2
        icon = _ICON_PX + _GAP_PX if self._step.closed is not None else 0
        blocks: list[tuple[QWidget, int, int]] = [(self.title, self.title.heightForWidth(width), 16)]
        if self._step.closed is not None:
            blocks.append((self.sum, round(_SUM_PX * 1.15), 12))
        for text, gap in ((self.text, 12), (self.more, 12), (self.detail, 12)):
            text.setVisible(bool(text.text()))
            if text.text():
                blocks.append((text, text.heightForWidth(width), gap))
        total = icon + sum(high + gap for _, high, gap in blocks) + 32 + _BUTTON_PX
        top = max(24, (self.height() - total) * 2 // 5) + icon
        for block, high, gap in blocks:
            block.setGeometry(left, top, width, high)
            top += high + gap
        self._arrange_buttons(top + 32)

    def _arrange_buttons(self, top: int) -> None:
        room = self.width() - 48 - _GAP_PX * max(0, len(self.buttons) - 1)
        widths = [max(240, button.sizeHint().width()) for button in self.buttons.values()]
        if sum(widths) > room:
            widths = [width * room // sum(widths) for width in widths]
        left = (self.width() - sum(widths) - _GAP_PX * max(0, len(widths) - 1)) // 2
        for button, width in zip(self.buttons.values(), widths, strict=True):
            button.setGeometry(left, top, width, _BUTTON_PX)
            left += width + _GAP_PX
