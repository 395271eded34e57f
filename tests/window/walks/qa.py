"""The tester's window: its sheet, and scenarios of it before, while and after they are played."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QWidget
from pytestqt.plugin import QtBot

from pos_app.qa.verdict import Verdict
from pos_app.sandbox import Sandbox
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.qa.panel import QaPanel
from pos_app.window.qa.scenario_row import ScenarioRow
from pos_app.window.qa.session import Session
from tests.end_to_end.counter import WAIT_MS
from tests.window.qa.conftest import Quiet, bench_of
from tests.window.walks.walk import Page, Walk

_PLAYED: Final = "status-500"
_FAILED: Final = "refund-lost"


class QaWalk(Walk):
    """Beside no till: what is played, plays by itself."""

    sizes = ((480, 744), (520, 744))

    def __init__(self, folder: Path, qtbot: QtBot, look: Look, locale: str = "ru") -> None:
        self.sandbox = Sandbox()
        self.sandbox.start()
        folder.mkdir()
        self.bench = bench_of(self.sandbox, folder)
        language = Language(locale)
        self.session = Session(self.bench, Quiet(), language)  # type: ignore[arg-type]
        self.panel = QaPanel(look, language, self.bench, self.session)
        super().__init__(qtbot, look, self.panel, language)
        self.news = self.session
        self._show()

    def is_prose(self, widget: QWidget) -> bool:
        """Raw HTTP; and of a row its second line, which the scenario's own page has whole."""
        return isinstance(widget, ScenarioRow) or self.panel.scenario.story.http.isAncestorOf(widget)

    def is_data(self, text: str) -> bool:
        return text in self.session.sheet.rows or text == "no such thing"

    def close(self) -> None:
        self.session.end()
        self.panel.close_for_good()
        self.sandbox.stop()

    def _ways(self) -> Iterator[Page]:
        panel = self.panel
        yield "QA, sheet", panel
        panel.sheet.search.set_text("no such thing")
        yield "QA, nothing found", panel
        panel.sheet.search.clear()
        panel.open(_PLAYED)
        yield "QA, scenario", panel
        panel.scenario.story.play.click()
        yield "QA, playing", panel
        self.session.run((_PLAYED,))
        self._until(lambda: self.session.sheet.rows[_PLAYED].verdict is not Verdict.NOT_RUN)
        self._until(lambda: not self.session.is_running)
        yield "QA, played", panel
        panel.go_back()
        panel.open(_FAILED)
        panel.scenario.failed.click()
        yield "QA, judged", panel
        panel.go_back()
        with self.qtbot.waitSignal(self.session.saved, timeout=WAIT_MS):
            panel.sheet.save.click()
        panel.said.hide()
        yield "QA, sheet of a day", panel
