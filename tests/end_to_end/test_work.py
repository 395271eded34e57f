"""How much work a till does, counted and not timed: a machine under load counts the same."""

import os
import sqlite3
import subprocess
import sys
from collections import Counter as Tally
from collections.abc import Iterator
from typing import Any, Final

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.plugin import QtBot

from pos_app.window.ending.outcome import Kind
from tests.end_to_end.counter import Counter, pay
from tests.proof.figures import Figure

_LOADED: Final = """
import sys
import pos_app.cli, pos_app.commands.open, pos_app.window.app
print(*sys.modules)
"""
LATE: Final = {
    *("requests", "urllib3", "pos_app.receipt.spool", "pos_app.window.paper"),
    *("sqlite3", "PIL", "qrcode", "escpos", "xlsxwriter", "argon2", "starlette", "uvicorn", "keyring", "asyncio"),
    *("pos_app.window.history.screen", "pos_app.window.report.screen", "pos_app.window.refund.screen"),
    *("pos_app.window.people.page", "pos_app.window.help.page", "pos_app.window.lock", "pos_app.till.engine"),
    *("pos_app.window.furniture", "pos_app.window.checkout", "pos_app.window.customer", "pos_app.till.messages"),
    *("logging.handlers", "platformdirs", "tomllib", "json", "xml.etree.ElementTree", "ctypes"),
}
"""What a keypad does not need: it is loaded when something else is opened, or beside the first paint."""
MOST_OF_OURS: Final = 65


def test_a_window_loads_what_a_keypad_needs_and_no_more(figure: Figure) -> None:
    known = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}
    done = subprocess.run([sys.executable, "-c", _LOADED], env=known, capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    ours = sum(name.split(".")[0] == "pos_app" for name in loaded)
    figure(f"work: {len(loaded)} modules before the first paint, {ours} of them ours")
    assert not loaded & LATE
    assert ours <= MOST_OF_OURS


class Statements:
    """Counts what is executed on every database that is opened while it is in use."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.counted: Tally[str] = Tally()
        connect, counted = sqlite3.connect, self.counted

        class Counted(sqlite3.Connection):
            def execute(self, sql: str, *values: Any) -> sqlite3.Cursor:
                counted[sql.split(maxsplit=1)[0].upper()] += 1
                return super().execute(sql, *values)

        def counting(*places: Any, **chosen: Any) -> sqlite3.Connection:
            return connect(*places, **{"factory": Counted, **chosen})

        monkeypatch.setattr(sqlite3, "connect", counting)


@pytest.fixture
def statements(monkeypatch: pytest.MonkeyPatch) -> Statements:
    return Statements(monkeypatch)


def test_a_sale_takes_few_requests_commits_and_statements(
    statements: Statements, counter: Counter, figure: Figure
) -> None:
    till = counter.open()
    # The first sale pays for what is done once.
    for _ in range(2):
        before, calls = Tally(statements.counted), Tally(counter.sandbox.books.calls)
        till.charge(900)
        pay(till.wait_for_code())
        till.wait_for_ending(Kind.PAID)
        till.window.ending.new_sale.emit()
    spent, asked = statements.counted - before, Tally(counter.sandbox.books.calls) - calls
    figure(
        f"work: a sale takes {asked['create']} create, {asked['status']} status, {spent['COMMIT']} commits and"
        f" {spent.total()} statements in journal and relay"
    )
    assert asked["create"] == 1
    assert asked["status"] <= 3
    assert spent["COMMIT"] <= 8
    assert spent.total() <= 140


class Paints(QObject):
    """Counts the widgets that paint themselves."""

    def __init__(self, application: QApplication) -> None:
        super().__init__()
        self.count = 0
        self._application = application
        application.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        self.count += event.type() is QEvent.Type.Paint
        return False

    def stop(self) -> None:
        self._application.removeEventFilter(self)


@pytest.fixture
def paints(qapp: QApplication) -> Iterator[Paints]:
    made = Paints(qapp)
    yield made
    made.stop()


def test_a_keypad_that_nobody_touches_paints_nothing(
    counter: Counter, paints: Paints, qtbot: QtBot, figure: Figure
) -> None:
    till = counter.open()
    qtbot.waitUntil(lambda: till.window.rail.total.isVisible())
    qtbot.wait(500)
    before = paints.count
    qtbot.wait(2000)
    painted = paints.count - before
    figure(f"work: {painted} paints in two seconds at an idle keypad")
    # The clock may turn to the next minute once.
    assert painted <= 8


def test_a_countdown_paints_once_a_second(counter: Counter, paints: Paints, qtbot: QtBot, figure: Figure) -> None:
    till = counter.open()
    till.charge(900)
    till.wait_for_code()
    qtbot.wait(500)
    before = paints.count
    qtbot.wait(3000)
    painted = paints.count - before
    figure(f"work: {painted} paints in three seconds beside a QR")
    assert painted <= 4 * 3 * 2
