"""The tester's window beside the till: pick a scenario, sell, and see what must come of it and what came."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QElapsedTimer, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent, QIcon, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from pos_app.qa.bench import Bench
from pos_app.qa.verdict import Verdict
from pos_app.resource import resource_path
from pos_app.window.language import Language
from pos_app.window.look import ENTER_DEAF_MS, Look
from pos_app.window.qa.pages import ScenarioPage, SheetPage
from pos_app.window.qa.session import Seen, Session
from pos_app.window.report.note import Note
from pos_app.window.widgets.button import Button
from pos_app.window.widgets.sandbox_band import HEIGHT_PX as BAND_PX
from pos_app.window.widgets.sandbox_band import SandboxBand

WIDTH_PX: Final = 520
_NARROWEST_PX, _LOWEST_PX = 480, 560
_PAD_PX: Final = 16


class QaPanel(QWidget):
    """Shows what `session` knows, and hands it what the tester wants. GUI thread.

    `left`: the tester closed the window; whoever owns the till's closes that too.
    """

    left = Signal()

    def __init__(self, look: Look, language: Language, bench: Bench, session: Session) -> None:
        super().__init__()
        self._language = language
        self._bench = bench
        self._testing = session
        self._scenarios = {each.name: each for each in bench.scenarios}
        self._shown_for = QElapsedTimer()
        self.band = SandboxBand(look, language, self)
        self.sheet = SheetPage(look, language, session.sheet, self)
        self.scenario = ScenarioPage(look, language, bench, self)
        self.said = Note(look, language, self)
        self.scenario.hide()
        self._connect()
        self.setMinimumSize(_NARROWEST_PX, _LOWEST_PX)
        self.setWindowIcon(QIcon(str(resource_path("icons/mark.svg"))))
        self._retell()

    def stand_beside(self, window: QWidget) -> None:
        """At the right of the till's window where there is room for both; else over its right edge."""
        room = window.screen().availableGeometry()
        till = window.frameGeometry()
        left = min(till.right() + 1, room.right() + 1 - WIDTH_PX)
        self.setGeometry(QRect(QPoint(left, till.top()), window.size()).intersected(room))
        self.resize(WIDTH_PX, max(_LOWEST_PX, min(window.height(), room.height())))
        self.show()

    def open(self, name: str) -> None:
        """Shows one scenario."""
        self._tell(name)
        self.sheet.hide()
        self.scenario.show()
        self._shown_for.start()
        self.scenario.story.play.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_back(self) -> None:
        """Shows the sheet, with the keyboard where it was."""
        self.scenario.hide()
        self.sheet.show()
        self._shown_for.start()
        self.sheet.list.focus_row(self.scenario.name)

    def close_for_good(self) -> None:
        """The till has ended."""
        self.hide()
        self.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        # The till asks first while a customer pays; this window goes when that one has.
        event.ignore()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = QApplication.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            awake = self._shown_for.isValid() is False or self._shown_for.hasExpired(ENTER_DEAF_MS)
            if awake and not event.isAutoRepeat() and isinstance(focused, Button):
                focused.click()
        elif event.key() == Qt.Key.Key_F and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if not self.sheet.isHidden():
                self.sheet.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.band.setGeometry(0, 0, self.width(), BAND_PX)
        for page in (self.sheet, self.scenario):
            page.setGeometry(0, BAND_PX, self.width(), self.height() - BAND_PX)
        self.said.stand_on(_PAD_PX, self.height() - 64 - 3 * _PAD_PX, self.width() - 2 * _PAD_PX)

    def _connect(self) -> None:
        session, sheet, scenario = self._testing, self.sheet, self.scenario
        sheet.chosen.connect(self.open)
        sheet.tester_named.connect(session.name_tester)
        sheet.run_pressed.connect(self._run_all)
        sheet.stop_pressed.connect(session.stop)
        sheet.save_pressed.connect(session.save_report)
        scenario.left.connect(self.go_back)
        scenario.play_pressed.connect(self._play)
        scenario.alone_pressed.connect(self._play_alone)
        scenario.noted.connect(self._note)
        scenario.judged.connect(self._judge)
        session.changed.connect(self._retell)
        session.seen.connect(self._show_seen)
        session.progressed.connect(self._show_progress)
        session.run_ended.connect(self._run_ended)
        session.saved.connect(self._show_saved)
        session.unsaved.connect(self._show_unsaved)
        self._language.changed.connect(self._retell)

    # What the tester wants.

    def _play(self) -> None:
        self._testing.play(self.scenario.name)
        self._retell()

    def _play_alone(self) -> None:
        self._testing.run((self.scenario.name,))

    def _run_all(self) -> None:
        self._testing.run(tuple(self._scenarios))

    def _note(self, text: str) -> None:
        self._testing.note(self.scenario.name, text)

    def _judge(self, verdict: Verdict) -> None:
        self._testing.judge(self.scenario.name, verdict)

    # What is known.

    def _show_seen(self, seen: Seen) -> None:
        if seen.name == self.scenario.name:
            self._tell(seen.name)

    def _show_progress(self, done: int, of: int) -> None:
        self.sheet.show_progress(done, of)
        self._tell_again()

    def _run_ended(self) -> None:
        self.sheet.show_run_over()
        self._tell_again()

    def _show_saved(self, path: Path | None) -> None:
        if path is None:
            self.said.say("qa_not_saved", good=False, path=str(self._bench.reports))
        else:
            self.said.say("qa_saved", good=True, path=str(path))

    def _show_unsaved(self, detail: str) -> None:
        self.said.say("qa_sheet_not_saved", good=False, detail=detail)

    def _retell(self) -> None:
        self.setWindowTitle(f"Rahmet POS · {self._language.say('qa_title')}")
        self.sheet.show_sheet(self._testing.sheet, self._testing.playing)
        self._tell_again()

    def _tell_again(self) -> None:
        if self.scenario.name:
            self._tell(self.scenario.name)

    def _tell(self, name: str) -> None:
        session = self._testing
        self.scenario.tell(
            self._scenarios[name],
            session.sheet.rows[name],
            session.seen_of(name),
            is_playing=name == session.playing,
            is_running=session.is_running,
        )
