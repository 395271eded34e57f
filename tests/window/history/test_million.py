"""A till of years, with a million orders in its journal: the window's thread is as free as on the first day.

What counts is the time that the GUI thread itself works, from the wish to the picture that fulfils it.
"""

import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.plugin import QtBot

from pos_app.journal.query import Group
from pos_app.window.history.day_choice import Days
from pos_app.window.history.model import KEPT_ROWS
from pos_app.window.history.screen import HistoryScreen
from pos_app.window.language import Language
from pos_app.window.look import Look
from tests.journal.many import FIRST_PREORDER, RARE_COMMENT, write_many
from tests.proof.figures import Figure
from tests.window.history.archive import ArchiveBridge
from tests.window.history.conftest import today
from tests.window.history.stopwatch import Stopwatch, Took

ORDERS = 1_000_000
LIMIT_S = 0.1
BUILT_WITHIN_S = 120
SCROLLED_TO = 10_000

pytestmark = [pytest.mark.slow, pytest.mark.timeout(180)]


@pytest.fixture(scope="module")
def million(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("million") / "journal.sqlite3"
    began = time.perf_counter()
    write_many(path, ORDERS, datetime.now(UTC))
    assert time.perf_counter() - began < BUILT_WITHIN_S
    return path


@pytest.fixture
def bridge(million: Path, qtbot: QtBot) -> Iterator[ArchiveBridge]:
    made = ArchiveBridge(million)
    yield made
    made.stop()


@pytest.fixture
def closed(look: Look, language: Language, bridge: ArchiveBridge, qtbot: QtBot) -> HistoryScreen:
    """Made with the window, and not looked at yet."""
    screen = HistoryScreen(look, language, "2", bridge.look_up, today)
    qtbot.addWidget(screen)
    screen.resize(1366, 768)
    return screen


@pytest.fixture
def screen(closed: HistoryScreen, bridge: ArchiveBridge, qtbot: QtBot) -> HistoryScreen:
    """Open on every order that there ever was."""
    closed.bar.days.choose(Days.CHOSEN, None)
    with qtbot.waitActive(closed):
        closed.show()
    qtbot.waitUntil(lambda: bridge.open == 0)
    return closed


def first(screen: HistoryScreen) -> str:
    return str(screen.list.rows.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))


def test_it_opens_at_once(closed: HistoryScreen, bridge: ArchiveBridge, qtbot: QtBot, figure: Figure) -> None:
    watch = Stopwatch(closed, bridge, qtbot)
    with watch.measured() as today_took:
        closed.show()
    assert "№ 1000000" in first(closed) or "В-" in first(closed)
    closed.hide()
    closed.bar.days.choose(Days.CHOSEN, None)
    with watch.measured() as always_took:
        closed.show()
    assert closed.chips.chips[Group.ALL].accessibleName().replace("\u202f", "") == "Все 1010000"
    figure(f"history of 1 000 000 orders, opening today: {today_took}")
    figure(f"history of 1 000 000 orders, opening all of it: {always_took}")
    assert max(today_took.worked, always_took.worked) < LIMIT_S


def test_it_scrolls_to_the_ten_thousandth_row_page_by_page(
    screen: HistoryScreen, bridge: ArchiveBridge, qtbot: QtBot, figure: Figure
) -> None:
    watch, rows = Stopwatch(screen, bridge, qtbot), screen.list.rows
    pages: list[Took] = []
    while rows.model().rowCount() < SCROLLED_TO:
        with watch.measured() as took:
            rows.scrollToBottom()
        pages.append(took)
        assert took.worked < LIMIT_S
    with watch.measured() as took:
        rows.choose(SCROLLED_TO - 1)
    pages.append(took)
    assert screen.panel.order is not None
    assert len(screen._model._rows) <= KEPT_ROWS
    with watch.measured() as back:
        rows.scrollToTop()
        qtbot.waitUntil(lambda: screen._model.row_at(0) is not None)
    assert "№ 1000000" in first(screen) or "В-" in first(screen)
    longest, whole = max(pages, key=lambda page: page.worked), sum(page.worked for page in pages)
    figure(
        f"history of 1 000 000 orders, scrolling to row 10 000: a page of 100 rows {longest};"
        f" that is the longest of {len(pages)}, {whole * 1000 / len(pages):.0f} ms on average"
    )
    assert max(took.worked, back.worked) < LIMIT_S


def test_a_held_page_down_key_is_followed(
    screen: HistoryScreen, bridge: ArchiveBridge, qtbot: QtBot, figure: Figure
) -> None:
    watch, steps = Stopwatch(screen, bridge, qtbot), []
    for _ in range(60):
        with watch.measured() as took:
            qtbot.keyClick(screen.list.rows, Qt.Key.Key_PageDown)
        steps.append(took)
    assert screen.list.rows.place > 60 * 6
    assert screen.panel.detail is not None
    assert screen.panel.detail.moments
    longest = max(steps, key=lambda step: step.worked)
    figure(f"history of 1 000 000 orders, Page Down with the detail: {longest.worked * 1000:.0f} ms of the GUI thread")
    assert longest.worked < LIMIT_S


@pytest.mark.parametrize(
    ("what", "typed", "found"),
    [
        ("an order's number", "123456", "№ 123456"),
        ("the gateway's ID", str(FIRST_PREORDER + 654_321), "№ 654321"),
        ("a comment", RARE_COMMENT.upper(), f"№ {ORDERS // 3}"),
        ("a comment that thousands have", "стол 10", ""),
        ("a sum that hundreds have", "10 000", ""),
        ("a span of sums that nobody paid", "90000-99000", None),
        ("words that nobody wrote", "такого нет", None),
    ],
)
def test_it_finds_at_once(
    screen: HistoryScreen, bridge: ArchiveBridge, qtbot: QtBot, figure: Figure, what: str, typed: str, found: str | None
) -> None:
    watch = Stopwatch(screen, bridge, qtbot)
    with watch.measured() as took:
        screen.bar.search.set_text(typed)
    if found is None:
        assert screen.list.rows.model().rowCount() == 0
    else:
        assert found in first(screen)
        assert screen.panel.order is not None
        assert found == "" or found.endswith(f" {screen.panel.order.number}")
    figure(f"history of 1 000 000 orders, searching {what}: {took}")
    assert took.worked < LIMIT_S


@pytest.mark.parametrize("group", [Group.PAID, Group.REFUND, Group.UNCLEAR])
def test_it_filters_at_once(
    screen: HistoryScreen, bridge: ArchiveBridge, qtbot: QtBot, figure: Figure, group: Group
) -> None:
    watch = Stopwatch(screen, bridge, qtbot)
    with watch.measured() as took:
        screen.chips.chips[group].click()
    assert screen.list.rows.model().rowCount() > 0
    figure(f"history of 1 000 000 orders, the group {group}: {took}")
    assert took.worked < LIMIT_S
