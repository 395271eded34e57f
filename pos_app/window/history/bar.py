"""The bar over the history: back, what is looked at, the search, and the days."""

from collections.abc import Callable
from datetime import date
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pos_app.window.history.day_choice import DayChoice
from pos_app.window.history.search_field import SearchField
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.widgets.button import Button
from pos_app.window.widgets.measure import Measure
from pos_app.window.widgets.page_bar import PageBar
from pos_app.window.widgets.text import Text, word_font

_SEARCH_PX, _LEAST_SEARCH_PX = 336, 248
_DAYS_PX: Final = 343
_SQUARE: Final = Measure(text_px=20, icon_px=24, padding_px=8, radius_px=12)


class HistoryBar(PageBar):
    """GUI thread. `today` answers the local day."""

    export_wanted = Signal()
    amounts_wanted = Signal()

    def __init__(
        self, look: Look, language: Language, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(look, language, parent, measure=_SQUARE, least_px=16)
        self._language = language
        self.span = Text(look, word_font(14), 20, "ink2", parent=self)
        self.export = Button(look, language, spoken="export", icon="csv", measure=_SQUARE, parent=self)
        self.amounts = Button(look, language, text="₸", spoken="choose_amounts", measure=_SQUARE, parent=self)
        self.search = SearchField(look, language, self)
        self.days = DayChoice(look, language, today, self)
        self.export.clicked.connect(self.export_wanted)
        self.amounts.clicked.connect(self.amounts_wanted)
        language.changed.connect(self._retell)
        self._retell()

    def show_span(self, words: str) -> None:
        """The days that are looked at, where the choice of days has no word for them; empty: it has."""
        self.span.set_text(words)
        self._arrange()

    def _retell(self) -> None:
        self.title.set_text(self._language.say("history"))
        for button, key in ((self.export, "export"), (self.amounts, "choose_amounts"), (self.back, "back")):
            button.setToolTip(self._language.say(key))
        self._arrange()

    def _arrange(self) -> None:
        wide = self.width() >= 1280
        edge, gap = (24, 16) if wide else (16, 8)
        left = self._place_back(16) - (0 if wide else 8)
        title = self.title.sizeHint().width()
        days = max(_DAYS_PX if wide else 0, self.days.sizeHint().width())
        right = self.width() - edge - days
        self.days.setGeometry(right, 12, days, 64)
        squares = 2 * (64 + 8)
        if self.span.text():
            title = max(title, self.span.sizeHint().width())
        search = max(_LEAST_SEARCH_PX, min(_SEARCH_PX, right - gap - (left + title + 16 + squares)))
        right -= gap + search
        self.search.setGeometry(right, 12, search, 64)
        self.amounts.setGeometry(right - 72, 12, 64, 64)
        self.export.setGeometry(right - 144, 12, 64, 64)
        room = right - 144 - left - 8
        spanned = bool(self.span.text())
        self.title.setGeometry(left, 12 if spanned else 26, room, 36)
        self.span.setGeometry(left, 50, room, 20)
        self.span.setVisible(spanned)
        # The page is known without its name, and half a name says nothing.
        self.title.setVisible(not self.title.is_elided)
