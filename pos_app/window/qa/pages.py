"""The two pages of the tester's window: all scenarios, and one of them."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pos_app.qa.bench import Bench
from pos_app.qa.sheet import LONGEST_NAME, Row, Sheet
from pos_app.qa.verdict import Verdict
from pos_app.qa.wording import totals_words, verdict_words
from pos_app.sandbox.scenario import Scenario
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.qa.scenario_list import ScenarioList
from pos_app.window.qa.scenario_row import INKS
from pos_app.window.qa.session import Seen
from pos_app.window.qa.story import Story
from pos_app.window.widgets.button import Button, Role
from pos_app.window.widgets.field import TextField
from pos_app.window.widgets.measure import Measure
from pos_app.window.widgets.scroll_column import ScrollColumn
from pos_app.window.widgets.text import Text, word_font
from pos_app.words import words

_PAD_PX, _GAP_PX, _FIELD_PX, _BUTTON_PX = 16, 8, 64, 64
_BAR_PX: Final = _BUTTON_PX + 2 * _PAD_PX
_BUTTON: Final = Measure(text_px=18, padding_px=12)
_LONGEST_SEARCH: Final = 60


class SheetPage(QWidget):
    """`chosen` carries a scenario's name, `tester_named` who tests. GUI thread."""

    chosen = Signal(str)
    run_pressed = Signal()
    stop_pressed = Signal()
    save_pressed = Signal()
    tester_named = Signal(str)

    def __init__(self, look: Look, language: Language, sheet: Sheet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self._sheet = sheet
        self._progress: tuple[int, int] | None = None
        self.title = Text(look, word_font(28, 700), 36, "ink", parent=self)
        self.totals = Text(look, word_font(16), 24, "ink2", max_lines=2, parent=self)
        self.tester = TextField(look, language, "user", "qa_tester", LONGEST_NAME, self)
        self.search = TextField(look, language, "search", "qa_search", _LONGEST_SEARCH, self)
        self.list = ScenarioList(look, language, sheet)
        self.column = ScrollColumn(look, self.list, parent=self)
        self.save = Button(look, language, words="qa_save", measure=_BUTTON, parent=self)
        self.run = Button(look, language, words="qa_run_all", role=Role.PRIMARY, measure=_BUTTON, parent=self)
        self.tester.set_text(sheet.tester)
        self.tester.line.textEdited.connect(self.tester_named)
        self.search.line.textChanged.connect(self._seek)
        self.search.left.connect(self.search.clear)
        self.list.chosen.connect(self.chosen)
        self.list.reached.connect(self._show_row)
        self.run.clicked.connect(self._run_or_stop)
        self.save.clicked.connect(self.save_pressed)
        language.changed.connect(self._retell)
        look.changed.connect(self.update)
        self._retell()

    def show_sheet(self, sheet: Sheet, playing: str) -> None:
        self._sheet = sheet
        self.list.show_sheet(sheet, playing)
        self._retell()

    def show_progress(self, done: int, of: int) -> None:
        """Rows run by themselves."""
        self._progress = (done, of)
        self._retell()

    def show_run_over(self) -> None:
        self._progress = None
        self._retell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color("surface"))
        place = self.column.geometry()
        painter.fillRect(0, place.top() - 1, self.width(), 1, self._look.color("line"))
        painter.fillRect(0, place.bottom() + 1, self.width(), 1, self._look.color("line"))

    def _run_or_stop(self) -> None:
        (self.run_pressed if self._progress is None else self.stop_pressed).emit()

    def _seek(self, sought: str) -> None:
        self.list.seek(sought)
        self.column.verticalScrollBar().setValue(0)

    def _show_row(self, row: QWidget) -> None:
        self.column.ensureWidgetVisible(row, 0, 8)

    def _retell(self) -> None:
        say = self._language.say
        self.title.set_text(say("qa_title"))
        told = totals_words(self._sheet.totals, words(self._language.locale))
        if self._progress is not None:
            done, of = self._progress
            told = f"{say('qa_running', done=done, all=of)} · {told}"
            self.run.set_progress(done / max(1, of))
        else:
            self.run.set_progress(None)
        self.totals.set_text(told)
        self.run.set_words("qa_run_all" if self._progress is None else "qa_stop")
        self._arrange()

    def _arrange(self) -> None:
        left, width = _PAD_PX, max(1, self.width() - 2 * _PAD_PX)
        title, high = self.title.sizeHint().height(), self.totals.heightForWidth(width)
        self.title.setGeometry(left, _PAD_PX, width, title)
        self.totals.setGeometry(left, _PAD_PX + title + 2, width, high)
        top = _PAD_PX + title + 2 + high + _GAP_PX
        half = (width - _GAP_PX) // 2
        self.tester.setGeometry(left, top, half, _FIELD_PX)
        self.search.setGeometry(left + half + _GAP_PX, top, width - half - _GAP_PX, _FIELD_PX)
        top += _FIELD_PX + _GAP_PX + 4
        bar = self.height() - _BAR_PX
        self.column.setGeometry(0, top, self.width(), max(0, bar - top - 1))
        self.run.setGeometry(left + half + _GAP_PX, bar + _PAD_PX, width - half - _GAP_PX, _BUTTON_PX)
        self.save.setGeometry(left, bar + _PAD_PX, half, _BUTTON_PX)


class ScenarioPage(QWidget):
    """`left` leads back to the sheet; the rest is what the tester wants with this scenario. GUI thread."""

    left = Signal()
    play_pressed = Signal()
    alone_pressed = Signal()
    noted = Signal(str)
    judged = Signal(Verdict)

    def __init__(self, look: Look, language: Language, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self._row = Row("")
        self.back = Button(look, language, spoken="back", icon="back", parent=self)
        self.title = Text(look, word_font(24, 700), 32, "ink", parent=self)
        self.verdict = Text(look, word_font(16, 600), 24, "ink2", parent=self)
        self.story = Story(look, language, bench)
        self.column = ScrollColumn(look, self.story, parent=self)
        self.failed = Button(look, language, words="qa_mark_failed", icon="cross", measure=_BUTTON, parent=self)
        self.passed = Button(look, language, words="qa_mark_passed", icon="check", measure=_BUTTON, parent=self)
        self.back.clicked.connect(self.left)
        self.story.play_pressed.connect(self.play_pressed)
        self.story.alone_pressed.connect(self.alone_pressed)
        self.story.noted.connect(self.noted)
        self.story.note.left.connect(self.left)
        self.passed.clicked.connect(self._pass)
        self.failed.clicked.connect(self._fail)
        language.changed.connect(self._retell)
        look.changed.connect(self.update)

    @property
    def name(self) -> str:
        """Of the scenario that is shown."""
        return self._row.name

    def tell(self, scenario: Scenario, row: Row, seen: Seen, *, is_playing: bool, is_running: bool) -> None:
        if row.name != self._row.name:
            self.column.verticalScrollBar().setValue(0)
        self._row = row
        self.story.tell(scenario, row, seen, is_playing=is_playing, is_running=is_running)
        self._retell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color("bg"))
        head, bar = self.column.y(), self.height() - _BAR_PX
        for top, high in ((0, head), (bar, _BAR_PX)):
            painter.fillRect(0, top, self.width(), high, self._look.color("surface"))
        painter.fillRect(0, head - 1, self.width(), 1, self._look.color("line"))
        painter.fillRect(0, bar, self.width(), 1, self._look.color("line"))

    def _pass(self) -> None:
        self.judged.emit(Verdict.PASSED)

    def _fail(self) -> None:
        self.judged.emit(Verdict.FAILED)

    def _retell(self) -> None:
        self.title.set_text(self._row.name)
        self.verdict.set_text(verdict_words(self._row.verdict, words(self._language.locale)))
        self.verdict.set_token(INKS[self._row.verdict])
        self._arrange()

    def _arrange(self) -> None:
        width, text = self.width(), _PAD_PX + 64 + 16
        self.back.setGeometry(_PAD_PX, _PAD_PX, 64, 64)
        self.title.setGeometry(text, _PAD_PX + 3, width - text - _PAD_PX, 32)
        self.verdict.setGeometry(text, _PAD_PX + 36, width - text - _PAD_PX, 24)
        bar = self.height() - _BAR_PX
        self.column.setGeometry(0, 96, width, max(0, bar - 96))
        half = (width - 2 * _PAD_PX - _GAP_PX) // 2
        self.failed.setGeometry(_PAD_PX, bar + _PAD_PX, half, _BUTTON_PX)
        self.passed.setGeometry(
            _PAD_PX + half + _GAP_PX, bar + _PAD_PX, width - 2 * _PAD_PX - half - _GAP_PX, _BUTTON_PX
        )
