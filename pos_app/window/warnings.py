"""What the strip across the window says: the worst first, each until it is mended or somebody took note of it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from pos_app.till.messages import JournalRebuilt, JournalTrouble, Notices
from pos_app.window.bridge import Bridge
from pos_app.window.notice_strip import NoticeStrip
from pos_app.window.printing import Printing


class Warnings(QObject):
    """GUI thread. `payments_pressed`: the cashier wants to see the payments that somebody must deal with.

    `undealt` is how many there are; `sells` whether the cashier alone sees the screen: what is between the cashier and
    old payments is not for a customer's eyes.
    """

    payments_pressed = Signal()

    def __init__(
        self,
        strip: NoticeStrip,
        bridge: Bridge,
        printing: Printing,
        *,
        undealt: Callable[[], int],
        sells: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._strip = strip
        self._bridge = bridge
        self._undealt = undealt
        self._sells = sells
        self._journal_is_stuck = False
        self._print_trouble = ""
        self._rebuilt: JournalRebuilt | None = None
        bridge.journal_trouble.connect(self._journal_trouble)
        bridge.journal_rebuilt.connect(self._journal_rebuilt)
        bridge.notices_changed.connect(self._notices_changed)
        printing.failed.connect(self._not_printed)
        printing.layout_ignored.connect(self._layout_ignored)
        strip.clicked.connect(self._pressed)

    def tell(self) -> None:
        """Says what is to be said on the page that is shown now."""
        rebuilt, undealt = self._rebuilt, self._undealt()
        if self._journal_is_stuck:
            self._strip.show_words("journal_stuck")
        elif rebuilt is not None:
            key = "journal_rebuilt" if rebuilt.ended else "journal_rebuilding"
            self._strip.show_words(
                key, kept=rebuilt.taken_over, asked=rebuilt.asked, lost=rebuilt.lost, path=str(rebuilt.kept_aside)
            )
        elif self._print_trouble:
            self._strip.show_words(self._print_trouble)
        elif undealt and self._sells():
            self._strip.show_words("undealt", n=undealt)
        else:
            self._strip.show_words("")

    def _pressed(self) -> None:
        if self._journal_is_stuck:
            return
        if self._rebuilt is not None:
            if not self._rebuilt.ended:
                return
            self._bridge.accept_rebuilt()
            self._rebuilt = None
        elif self._print_trouble:
            self._print_trouble = ""
        else:
            self.payments_pressed.emit()
        self.tell()

    def _journal_trouble(self, trouble: JournalTrouble) -> None:
        if not trouble.fatal:
            self._journal_is_stuck = bool(trouble.detail)
            self.tell()

    def _journal_rebuilt(self, rebuilt: JournalRebuilt) -> None:
        self._rebuilt = rebuilt
        self.tell()

    def _notices_changed(self, _: Notices) -> None:
        self.tell()

    def _not_printed(self, why: str) -> None:
        self._print_trouble = why
        self.tell()

    def _layout_ignored(self, _: str) -> None:
        self._not_printed("print_layout")
