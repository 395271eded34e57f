"""A page's checks beside the window: told in the GUI thread, and the last run counts."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from pos_app.checks.examination import Examination
from pos_app.checks.finding import Check
from pos_app.checks.groups import Group
from pos_app.settings import Settings


class Checking(QObject):
    """`found` carries a Group, and a Check or None: that group is over. GUI thread."""

    found = Signal(object, object)
    _told = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run = 0
        self._examination: Examination | None = None
        self._told.connect(self._tell)

    def begin(self, settings: Settings, groups: Iterable[Group]) -> None:
        """Gives up what runs and begins anew. Returns at once."""
        self.give_up()
        number = self._run

        def tell(group: Group, check: Check | None) -> None:
            self._told.emit(number, group, check)

        self._examination = Examination(settings, groups, tell)
        self._examination.start()

    def give_up(self) -> None:
        """What is under way is not told any more."""
        self._run += 1
        if self._examination is not None:
            self._examination.give_up()
            self._examination = None

    def _tell(self, number: int, group: Group, check: Check | None) -> None:
        if number == self._run:
            self.found.emit(group, check)
