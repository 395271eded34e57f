"""The wish for an export: what goes into it, which kind of file, and what came of it."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from pos_app.journal.export import Exported, Format
from pos_app.money import format_tenge
from pos_app.window.history.exporting import Ended, ended_words
from pos_app.window.history.sheet import EDGE_PX, Sheet
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.widgets.button import Button
from pos_app.window.widgets.measure import Measure
from pos_app.window.widgets.text import Text, word_font

_BUTTON = Measure(text_px=18, padding_px=16)
_LINES = 4


class ExportSheet(Sheet):
    """`wanted` carries a Format; `stopped`: the file that is being written is not wanted any more. GUI thread."""

    wanted = Signal(Format)
    stopped = Signal()

    def __init__(self, look: Look, language: Language, parent: QWidget) -> None:
        super().__init__(look, QSize(520, 2 * EDGE_PX + 36 + 24 + 16 + 24 * _LINES + 16 + 2 * 64 + 12), parent)
        self._language = language
        self._ended: Ended | None = None
        self._running = False
        self._days: Callable[[], str] = str
        self.title = Text(look, word_font(20, 600), 28, "ink", parent=self)
        self.days = Text(look, word_font(16), 24, "ink2", parent=self)
        self.news = Text(look, word_font(16), 24, "ink", max_lines=_LINES, parent=self)
        self.buttons = {
            Format.CSV: Button(look, language, words="export_csv", icon="csv", measure=_BUTTON, parent=self),
            Format.XLSX: Button(look, language, words="export_xlsx", icon="csv", measure=_BUTTON, parent=self),
        }
        self.stop = Button(look, language, words="export_stop", icon="cross", measure=_BUTTON, parent=self)
        self.buttons[Format.CSV].clicked.connect(self._want_csv)
        self.buttons[Format.XLSX].clicked.connect(self._want_xlsx)
        self.stop.clicked.connect(self.stopped)
        language.changed.connect(self._retell)
        self._retell()

    def begin(self, days: Callable[[], str]) -> None:
        """For the rows that `days` says in words, in the language of now. What came of the last one is forgotten."""
        self._days, self._ended = days, None
        self._retell()

    def show_running(self) -> None:
        self._running, self._ended = True, None
        self._retell()

    def show_ended(self, ended: Ended) -> None:
        self._running, self._ended = False, ended
        self._retell()

    def called(self) -> str:
        return self.title.text()

    def arrange(self) -> None:
        inside = self.inside
        left, width, top = inside.left(), inside.width(), inside.top()
        self.title.setGeometry(left, top, width, 28)
        self.days.setGeometry(left, top + 36, width, 24)
        self.news.setGeometry(left, top + 76, width, 24 * _LINES)
        foot = inside.bottom() + 1 - 64
        self.buttons[Format.CSV].setGeometry(left, foot - 76, width, 64)
        self.buttons[Format.XLSX].setGeometry(left, foot, width, 64)
        self.stop.setGeometry(left, foot, width, 64)

    def _want_csv(self) -> None:
        self.wanted.emit(Format.CSV)

    def _want_xlsx(self) -> None:
        self.wanted.emit(Format.XLSX)

    def _retell(self) -> None:
        say = self._language.say
        self.title.set_text(say("export"))
        self.days.set_text(self._days())
        if self._running:
            words, token = say("export_running"), "ink"
        elif self._ended is not None:
            words = ended_words(self._ended, self._language, format_tenge)
            token = "ok" if isinstance(self._ended, Exported) else "bad"
        else:
            words, token = say("export_hint"), "ink2"
        self.news.set_text(words)
        self.news.set_token(token)
        for button in self.buttons.values():
            button.setVisible(not self._running)
        self.stop.setVisible(self._running)
