"""A day in a journal, and the history of it on the screen."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pytestqt.plugin import QtBot

from pos_app.window.history.screen import HistoryScreen
from pos_app.window.language import Language
from pos_app.window.look import Look
from tests.proof.figures import figure
from tests.window.history.archive import ArchiveBridge
from tests.window.history.day import TODAY, design_day, write_rows

__all__ = ["figure"]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "till" / "journal.sqlite3"


@pytest.fixture
def full(path: Path) -> Path:
    """The journal of the design's day."""
    write_rows(path, *design_day())
    return path


@pytest.fixture
def bridge(path: Path, qtbot: QtBot) -> Iterator[ArchiveBridge]:
    made = ArchiveBridge(path)
    yield made
    made.stop()


def today() -> date:
    return TODAY


@pytest.fixture
def screen(look: Look, language: Language, full: Path, bridge: ArchiveBridge, qtbot: QtBot) -> HistoryScreen:
    """Shown, with everything read that is to be seen."""
    screen = HistoryScreen(look, language, "2", bridge.look_up, today)
    qtbot.addWidget(screen)
    screen.set_can_print(True)
    screen.resize(1366, 768)
    with qtbot.waitActive(screen):
        screen.show()
    settled(bridge, qtbot)
    return screen


def settled(bridge: ArchiveBridge, qtbot: QtBot) -> None:
    """Waits until every question to the journal is answered."""
    qtbot.waitUntil(lambda: bridge.open == 0)
