"""All scenarios one below the other, or those that hold what is looked for."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QButtonGroup, QWidget

from pos_app.qa.sheet import Sheet
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.qa.scenario_row import ScenarioRow
from pos_app.window.widgets.text import Align, Text, word_font

_PAGE: Final = 6


class ScenarioList(QWidget):
    """`chosen` carries a name; `reached` the row that the keyboard came to, to be scrolled into sight. GUI thread.

    The keyboard reaches one row by Tab, and the others from there by its arrows.
    """

    chosen = Signal(str)
    reached = Signal(QWidget)

    def __init__(self, look: Look, language: Language, sheet: Sheet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._sought = ""
        self.rows = {name: ScenarioRow(look, language, row, self) for name, row in sheet.rows.items()}
        self.none = Text(look, word_font(18), 28, "ink2", align=Align.AlignHCenter, max_lines=3, parent=self)
        self._touches = QButtonGroup(self, exclusive=False)
        for row in self.rows.values():
            self._touches.addButton(row)
        self._touches.buttonClicked.connect(self._touched)
        language.changed.connect(self._retell)
        self._retell()

    @property
    def seen(self) -> list[ScenarioRow]:
        """Those that are shown, in order."""
        return [row for row in self.rows.values() if not row.isHidden()]

    def show_sheet(self, sheet: Sheet, playing: str) -> None:
        for name, row in sheet.rows.items():
            self.rows[name].show_row(row, is_playing=name == playing)

    def seek(self, sought: str) -> None:
        """Shows those alone that hold every word."""
        self._sought = sought
        self._retell()

    def focus_row(self, name: str) -> None:
        row = self.rows[name]
        if not row.isHidden():
            self._reach(row, Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        seen, focused = self.seen, QApplication.focusWidget()
        if not isinstance(focused, ScenarioRow) or focused not in seen:
            super().keyPressEvent(event)
            return
        at = seen.index(focused)
        to = {
            Qt.Key.Key_Up: at - 1,
            Qt.Key.Key_Down: at + 1,
            Qt.Key.Key_PageUp: at - _PAGE,
            Qt.Key.Key_PageDown: at + _PAGE,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(seen) - 1,
        }.get(Qt.Key(event.key()))
        if to is not None:
            self._reach(seen[max(0, min(to, len(seen) - 1))], Qt.FocusReason.TabFocusReason)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            focused.click()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _touched(self, row: QAbstractButton) -> None:
        if isinstance(row, ScenarioRow):
            self._make_current(row)
            self.chosen.emit(row.row.name)

    def _reach(self, row: ScenarioRow, reason: Qt.FocusReason) -> None:
        self._make_current(row)
        row.setFocus(reason)
        self.reached.emit(row)

    def _make_current(self, row: ScenarioRow) -> None:
        for each in self.rows.values():
            each.setFocusPolicy(Qt.FocusPolicy.TabFocus if each is row else Qt.FocusPolicy.NoFocus)

    def _retell(self) -> None:
        self.none.set_text(self._language.say("qa_none_found"))
        for row in self.rows.values():
            row.setVisible(row.holds(self._sought))
        seen = self.seen
        self.none.setVisible(not seen)
        current = next((row for row in seen if row.focusPolicy() is Qt.FocusPolicy.TabFocus), None)
        if current is None and seen:
            self._make_current(seen[0])
        self._arrange()

    def _arrange(self) -> None:
        top = 0
        for row in self.seen:
            high = row.sizeHint().height()
            row.setGeometry(0, top, self.width(), high)
            top += high
        self.none.setGeometry(16, 32, max(1, self.width() - 32), 84)
        self.setMinimumHeight(max(top, 120))
