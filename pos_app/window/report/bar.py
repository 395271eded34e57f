"""The bar over a report: back, which shift it is, and the way to the shifts beside it."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.widgets.button import Button
from pos_app.window.widgets.measure import BAR
from pos_app.window.widgets.page_bar import BUTTON_PX, BUTTON_TOP_PX, HEIGHT_PX, TITLE_PX, PageBar
from pos_app.window.widgets.text import Text, word_font

_BACK_LEFT_PX: Final = 16
_DAY_PX: Final = 216
_MEASURE: Final = replace(BAR, text_px=18, padding_px=16, radius_px=12)


class ReportBar(PageBar):
    """GUI thread."""

    earlier_pressed = Signal()
    later_pressed = Signal()
    day_pressed = Signal()

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(look, language, parent, measure=_MEASURE)
        self._language = language
        self._day = ""
        self.place = Text(look, word_font(15), 20, "ink2", max_lines=2, parent=self)
        self.earlier = Button(look, language, spoken="earlier_shift", icon="back", measure=_MEASURE, parent=self)
        self.day = Button(look, language, icon="cal", measure=_MEASURE, parent=self)
        self.later = Button(look, language, spoken="later_shift", icon="next", measure=_MEASURE, parent=self)
        self.earlier.clicked.connect(self.earlier_pressed)
        self.later.clicked.connect(self.later_pressed)
        self.day.clicked.connect(self.day_pressed)
        language.changed.connect(self._retell)

    def show_words(self, title: str, place: str, day: str) -> None:
        self.title.set_text(title)
        self.place.set_text(place)
        self._day = day
        self._retell()
        self._arrange()

    def set_ways(self, *, earlier: bool, later: bool) -> None:
        """Whether there is a shift before and after."""
        self.earlier.setEnabled(earlier)
        self.later.setEnabled(later)

    def set_steering(self, shown: bool) -> None:
        """Whether another shift can be chosen now."""
        for button in (self.earlier, self.day, self.later):
            button.setVisible(shown)
        self._arrange()

    def _retell(self) -> None:
        self.day.setText(self._day)
        self.day.setAccessibleName(self._language.say("choose_shift", day=self._day))
        self.day.update()

    def _arrange(self) -> None:
        right = self.width() - (24 if self.width() >= 1200 else _BACK_LEFT_PX)
        left = self._place_back(_BACK_LEFT_PX)
        self.later.setGeometry(right - BUTTON_PX, BUTTON_TOP_PX, BUTTON_PX, BUTTON_PX)
        self.day.setGeometry(right - BUTTON_PX - 8 - _DAY_PX, BUTTON_TOP_PX, _DAY_PX, BUTTON_PX)
        self.earlier.setGeometry(right - 2 * BUTTON_PX - 16 - _DAY_PX, BUTTON_TOP_PX, BUTTON_PX, BUTTON_PX)
        end = right if self.day.isHidden() else self.earlier.x() - 16
        width = max(1, end - left)
        place = self.place.heightForWidth(width) if self.place.text() else 0
        top = (HEIGHT_PX - TITLE_PX - place) // 2
        self.title.setGeometry(left, top, width, TITLE_PX)
        self.place.setGeometry(left, top + TITLE_PX, width, place)
