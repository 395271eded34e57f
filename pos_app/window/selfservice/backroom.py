"""What the staff of a self-service till must know: gathered from the till's messages and the price list's readings."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from pos_app.notice import NoticeKind
from pos_app.price_list import Problem
from pos_app.till.messages import JournalTrouble, Notices
from pos_app.window.bridge import Bridge
from pos_app.window.language import Language
from pos_app.window.selfservice.price_watch import Shelf
from pos_app.window.selfservice.wording import problem_sentences

_FOR_A_PERSON = frozenset({NoticeKind.PAID_LATE, NoticeKind.MISMATCH})


class Backroom(QObject):
    """Emits `changed` after news. GUI thread."""

    changed = Signal()

    def __init__(self, bridge: Bridge, language: Language, *, has_list: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._has_list = has_list
        self._goods = 0
        self._problems: tuple[Problem, ...] = ()
        self._journal = ""
        self._stopped = ""
        self._undealt = 0
        bridge.journal_trouble.connect(self._journal_trouble)
        bridge.failed.connect(self._failed)
        bridge.notices_changed.connect(self._notices_changed)

    @property
    def headings(self) -> list[str]:
        """A sentence for each thing, what must be looked at first."""
        say = self._language.say
        told = [say("kiosk_journal", detail=self._journal)] if self._journal else []
        if self._undealt:
            told.append(say("kiosk_undealt", n=self._undealt))
        return [*told, self._of_the_list()]

    @property
    def details(self) -> list[str]:
        """What is wrong with the price list, and why the till stopped."""
        stopped = [self._stopped] if self._stopped else []
        return [*stopped, *problem_sentences(self._language, self._problems)]

    def stocked(self, shelf: Shelf) -> None:
        self._goods, self._problems = len(shelf.prices.items), ()
        self.changed.emit()

    def spoiled(self, problems: Sequence[Problem]) -> None:
        self._problems = tuple(problems)
        self.changed.emit()

    def _of_the_list(self) -> str:
        if not self._has_list:
            return self._language.say("kiosk_list_none")
        if self._problems:
            return self._language.say("kiosk_list_kept" if self._goods else "kiosk_list_bad")
        return self._language.say("kiosk_list_good", n=self._goods)

    def _journal_trouble(self, trouble: JournalTrouble) -> None:
        self._journal = trouble.detail
        self.changed.emit()

    def _failed(self, detail: str) -> None:
        self._stopped = detail
        self.changed.emit()

    def _notices_changed(self, notices: Notices) -> None:
        self._undealt = sum(notice.kind in _FOR_A_PERSON for notice in notices.open)
        self.changed.emit()
