"""What every walk over pages shares: a window, its languages, and a till that holds still while a page is looked at."""

from collections.abc import Callable, Iterator
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget
from pytestqt.plugin import QtBot

from pos_app.till.pace import Pace
from pos_app.window.language import Language
from pos_app.window.look import Look
from tests.end_to_end.counter import WAIT_MS
from tests.window.pseudo import speak_no_pseudo

PACE: Final = Pace(alone_s=0.2, beside_relay_s=0.2, eager_s=0.1, retry_s=(0.2,), watching_s=60)
BRANCH: Final = "Coffee & Co, Abay 52"
"""In Latin letters, as all data of the walks: what is in Cyrillic on an English screen is then no name."""

USUAL_SIZES: Final = ((1024, 768), (1366, 768))
Page = tuple[str, QWidget]


class Walk:
    """`pages` leads to one page after another of `window`. The window must be left as it was found. GUI thread."""

    sizes: tuple[tuple[int, int], ...] = USUAL_SIZES
    """In which the window is looked at."""

    news: QObject | None = None
    """What tells the window of the world, and is not heard while a page is looked at."""

    def __init__(self, qtbot: QtBot, look: Look, window: QWidget, *languages: Language) -> None:
        self.qtbot = qtbot
        self.look = look
        self.window = window
        self.languages = languages

    def pages(self) -> Iterator[Page]:
        """The name of each page and the page, while the window shows it."""
        for name, page in self._ways():
            # What the till finds out meanwhile would change the page while it is looked at.
            self._hold_still(True)
            self.settle()
            try:
                yield name, page
            finally:
                self._hold_still(False)

    def speak(self, locale: str) -> None:
        """Every language of the window, the customer's too."""
        for language in self.languages:
            language.use(locale)

    def speak_again(self, locale: str) -> None:
        """As `speak`, after what was no language of the till."""
        speak_no_pseudo()
        self.speak(locale)

    def settle(self) -> None:
        """What came or went on the page has its place before anybody looks."""
        for _ in range(3):
            QCoreApplication.sendPostedEvents()

    def is_prose(self, _: QWidget) -> bool:
        """Whether what it shows is the manual's, which is neither in the catalogue nor ever cut off."""
        return False

    def is_data(self, _: str) -> bool:
        """Whether a text is what somebody typed or a gateway said, and is the same in every language."""
        return False

    def close(self) -> None:
        """Ends the window and what stands behind it."""
        raise NotImplementedError

    def _ways(self) -> Iterator[Page]:
        raise NotImplementedError

    def _hold_still(self, still: bool) -> None:
        if self.news is not None:
            self.news.blockSignals(still)

    def _until(self, is_so: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(is_so, timeout=WAIT_MS)

    def _show(self, size: tuple[int, int] | None = None) -> None:
        self.window.resize(*(size or self.sizes[-1]))
        with self.qtbot.waitExposed(self.window):
            self.window.show()
        self.window.activateWindow()
