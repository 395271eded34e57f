"""The buttons under an ending: what a cashier can do now, the one next action last."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from pos_app.window.ending.outcome import Action
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.widgets.button import Button, Role
from pos_app.window.widgets.measure import BAR

HEIGHT_PX: Final = 88
_GAP: Final = 16
_TIGHT: Final = replace(BAR, padding_px=14)
_STAYS_SMALL: Final = frozenset({Action.PRINT, Action.CHECK_NOW})


class ActionBar(QWidget):
    """One row of buttons that share what room there is. GUI thread."""

    chosen = Signal(Action)

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self._buttons: dict[Action, Button] = {}
        self._group = QButtonGroup(self, exclusive=False)
        self._group.buttonClicked.connect(self._tell)
        self.setFixedHeight(HEIGHT_PX)
        language.changed.connect(self._arrange)

    @property
    def actions_shown(self) -> tuple[Action, ...]:
        return tuple(self._buttons)

    def button(self, action: Action) -> Button:
        return self._buttons[action]

    def set_busy(self, busy: bool) -> None:
        """Whether the gateway is being asked: the buttons that ask take no more input meanwhile."""
        for action in (Action.CHECK_AGAIN, Action.CHECK_NOW):
            if action in self._buttons:
                self._buttons[action].set_busy(busy)

    def set_actions(self, actions: Sequence[Action]) -> None:
        """New buttons for these actions; the last is the primary one."""
        if tuple(actions) == self.actions_shown:
            return
        for button in self._buttons.values():
            self._group.removeButton(button)
            button.hide()
            button.deleteLater()
        self._buttons = {}
        for action in actions:
            words, icon = action.value
            role = Role.PRIMARY if action is actions[-1] else Role.PLAIN
            button = Button(self._look, self._language, words=words, icon=icon, role=role, parent=self)
            self._group.addButton(button)
            button.show()
            self._buttons[action] = button
        # After the new buttons, which change their words by the same signal.
        self._language.changed.disconnect(self._arrange)
        self._language.changed.connect(self._arrange)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _tell(self, pressed: QAbstractButton) -> None:
        for action, button in self._buttons.items():
            if button is pressed:
                self.chosen.emit(action)
                return

    def _arrange(self) -> None:
        if not self._buttons:
            return
        for button in self._buttons.values():
            button.set_measure(BAR)
        if self._spare() < 0:
            for button in self._buttons.values():
                button.set_measure(_TIGHT)
        widths = self._widths()
        left = 0
        for action, button in self._buttons.items():
            button.setGeometry(left, 0, widths[action], HEIGHT_PX)
            left += widths[action] + _GAP

    def _spare(self) -> int:
        wanted = sum(button.sizeHint().width() for button in self._buttons.values())
        return self.width() - wanted - _GAP * (len(self._buttons) - 1)

    def _widths(self) -> dict[Action, int]:
        """Each button's own width, and what is left over shared out; where there is too little, the widest give."""
        widths = {action: button.sizeHint().width() for action, button in self._buttons.items()}
        spare = self._spare()
        if spare < 0:
            return self._cut(widths)
        primary = next(reversed(widths))
        takers = [primary] if len(widths) > 2 else [action for action in widths if action not in _STAYS_SMALL]
        for action in takers:
            widths[action] += spare // len(takers)
        widths[takers[-1]] += spare % len(takers)
        return widths

    def _cut(self, widths: dict[Action, int]) -> dict[Action, int]:
        """None wider than the others leave it: short words stay on one line, long ones stand on two."""
        room = self.width() - _GAP * (len(widths) - 1)
        for left, (action, width) in enumerate(sorted(widths.items(), key=lambda each: each[1])):
            widths[action] = min(width, room // (len(widths) - left))
            room -= widths[action]
        return widths
