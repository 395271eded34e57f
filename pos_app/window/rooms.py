"""The pages beside a sale, each made when it is first opened: a till that starts to sell needs none of them."""

import os
from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QWidget

from pos_app.day import local_day
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.look_up import LookUp

if TYPE_CHECKING:
    from pos_app.window.chosen_look import ChosenLook
    from pos_app.window.help.page import HelpPage
    from pos_app.window.history.screen import HistoryScreen
    from pos_app.window.notices.page import NoticesPage
    from pos_app.window.people.page import PeoplePage
    from pos_app.window.reconciliation import ReconciliationPage
    from pos_app.window.refund.screen import RefundScreen
    from pos_app.window.report.screen import ReportScreen
    from pos_app.window.setup.page import SetupPage

_TOPICS: Final = {
    "history": "history",
    "refund": "refund",
    "report": "day_report",
    "reconciliation": "reconciliation",
    "people": "people",
    "setup": "settings",
    "notices": "notices",
    "help": "keypad",
}


class Rooms:
    """`add` takes a page that was made into the window. GUI thread.

    `config` is the file that was named at the start, if one was.
    """

    def __init__(
        self,
        look: Look,
        language: Language,
        till: str,
        look_up: LookUp,
        add: Callable[[QWidget], None],
        *,
        can_print: bool,
        config: str | None = None,
    ) -> None:
        self._look = look
        self._language = language
        self._till = till
        self._look_up = look_up
        self._add = add
        self._can_print = can_print
        self._config = config
        self.chosen_look: ChosenLook | None = None
        """What keeps the look as the shop has chosen it, where something does."""

    @property
    def has_history(self) -> bool:
        """Whether the history was opened at some time."""
        return "history" in self.__dict__

    def stop(self) -> None:
        """Ends what pages still do beside the window."""
        if "history" in self.__dict__:
            self.history.give_up()
        if "setup" in self.__dict__:
            self.setup.stop()

    def topic(self, page: QWidget | None) -> str:
        """What a page is about, as the manual calls it; empty for one that is none of these."""
        names = {self.__dict__[name]: name for name in _TOPICS if name in self.__dict__}
        return _TOPICS[names[page]] if page in names else ""

    @cached_property
    def history(self) -> "HistoryScreen":
        from pos_app.window.history.screen import HistoryScreen

        page = HistoryScreen(self._look, self._language, self._till, self._look_up, today)
        page.set_can_print(self._can_print)
        self._add(page)
        return page

    @cached_property
    def refund(self) -> "RefundScreen":
        from pos_app.window.refund.screen import RefundScreen

        page = RefundScreen(self._look, self._language, can_print=self._can_print)
        self._add(page)
        return page

    @cached_property
    def report(self) -> "ReportScreen":
        from pos_app.window.report.screen import ReportScreen

        page = ReportScreen(self._look, self._language, self._till, self._look_up, _documents(), today)
        page.may_print(self._can_print)
        self._add(page)
        return page

    @cached_property
    def reconciliation(self) -> "ReconciliationPage":
        from pos_app.window.reconciliation import ReconciliationPage

        page = ReconciliationPage(self._look, self._language, today)
        self._add(page)
        return page

    @cached_property
    def people(self) -> "PeoplePage":
        from pos_app.window.people.page import PeoplePage

        page = PeoplePage(self._look, self._language)
        self._add(page)
        return page

    @cached_property
    def setup(self) -> "SetupPage":
        from pos_app.window.setup.page import SetupPage

        page = SetupPage(
            self._look, self._language, os.environ, self._config, first=False, chosen_look=self.chosen_look
        )
        self._add(page)
        return page

    @cached_property
    def notices(self) -> "NoticesPage":
        from pos_app.window.notices.page import NoticesPage

        page = NoticesPage(self._look, self._language, self._look_up)
        self._add(page)
        return page

    @cached_property
    def help(self) -> "HelpPage":
        from pos_app.window.help.page import HelpPage

        page = HelpPage(self._look, self._language)
        self._add(page)
        return page


def today() -> date:
    """The local calendar day."""
    return local_day(datetime.now(UTC))


def _documents() -> Path:
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(found or Path.home()) / "Rahmet POS"
