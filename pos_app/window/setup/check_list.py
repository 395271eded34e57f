"""The card of a page's checks, one below the other."""

from collections.abc import Iterable

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pos_app.checks.finding import Check
from pos_app.checks.groups import NAMES, Group
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.setup.check_mark import Standing
from pos_app.window.setup.check_row import CheckRow
from pos_app.window.setup.pages import MENDED_ON
from pos_app.window.widgets.card import paint_card

_PAD_PX, _RADIUS_PX = 24, 16


class CheckList(QWidget):
    """Shows what is told of `groups`, of the `quiet` ones only what is wrong. GUI thread.

    `mend` carries the name of a check; `changed` comes with whatever is shown anew.
    """

    mend = Signal(str)
    changed = Signal()

    def __init__(
        self,
        look: Look,
        language: Language,
        groups: Iterable[Group],
        *,
        quiet: frozenset[str] = frozenset(),
        can_mend: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._quiet = quiet
        self.groups = tuple(groups)
        self._running: set[Group] = set()
        self.rows = {
            name: CheckRow(look, language, name, can_mend=can_mend and name in MENDED_ON, parent=self)
            for group in self.groups
            for name in NAMES[group]
        }
        for row in self.rows.values():
            row.mend.connect(self.mend)
        look.changed.connect(self.update)
        language.changed.connect(self._lay)
        self.wait()

    @property
    def failed(self) -> CheckRow | None:
        """The first check that a sale needs and that went wrong."""
        return next((row for row in self._seen if row.standing is Standing.FAILED), None)

    @property
    def is_running(self) -> bool:
        return bool(self._running)

    def wait(self) -> None:
        """Nothing is known, and nothing is asked: something lacks."""
        self._running.clear()
        self._show_all(Standing.WAITING)

    def run(self) -> None:
        """Everything is being asked."""
        self._running = set(self.groups)
        self._show_all(Standing.RUNNING)

    def show_found(self, group: Group, check: Check | None) -> None:
        """A finding; None: the group is over, and what it did not come to is not shown."""
        if check is not None and check.name in self.rows:
            self.rows[check.name].show_check(check)
        elif check is None:
            self._running.discard(group)
        self._lay()
        self.changed.emit()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return sum(row.heightForWidth(width - 2 * _PAD_PX) for row in self._seen) + 2

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_card(painter, self._look, QRectF(self.rect()), radius_px=_RADIUS_PX)
        for row in self._seen[1:]:
            painter.fillRect(_PAD_PX, row.y(), self.width() - 2 * _PAD_PX, 1, self._look.color("line"))

    @property
    def _seen(self) -> list[CheckRow]:
        return [row for row in self.rows.values() if not row.isHidden()]

    def _show_all(self, standing: Standing) -> None:
        for row in self.rows.values():
            row.show_standing(standing)
        self._lay()
        self.changed.emit()

    def _lay(self) -> None:
        for group in self.groups:
            for name in NAMES[group]:
                row = self.rows[name]
                found = row.check
                if found is None:
                    # A group that failed early never comes to the rest.
                    row.setVisible(self._is_open(group) and name not in self._quiet)
                else:
                    row.setVisible(not found.ok or name not in self._quiet)
        self._arrange()
        self.updateGeometry()
        self.update()

    def _is_open(self, group: Group) -> bool:
        nothing_found = all(self.rows[name].check is None for name in NAMES[group])
        return group in self._running or nothing_found

    def _arrange(self) -> None:
        top, wide = 1, self.width() - 2 * _PAD_PX
        for row in self._seen:
            high = row.heightForWidth(wide)
            row.setGeometry(_PAD_PX, top, wide, high)
            top += high
