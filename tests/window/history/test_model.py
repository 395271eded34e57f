"""The rows on their way to the list: page by page, changed in place, bounded however far one scrolls."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.plugin import QtBot

from pos_app.journal.query import Group, Query, Row
from pos_app.journal.reading import JournalReader
from pos_app.journal.schema import JournalError
from pos_app.order import State
from pos_app.window.history import model as module
from pos_app.window.history.model import PAGE_ROWS, ROW_ROLE, HistoryModel
from tests.window.history.archive import ArchiveBridge
from tests.window.history.conftest import settled
from tests.window.history.day import at, give_back, sale, write_rows

TOP = QModelIndex()
ROWS = [Row(sale(number, State.PAID, 100 + number, at(0, 0, number // 10))) for number in range(1, 351)]


class Held(QObject):
    """A look-up that answers when it is told to, in whatever order."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self.waiting: list[tuple[Callable[[JournalReader], Any], Callable[[Any], None]]] = []

    def look_up(self, question: Callable[[JournalReader], Any], answer: Callable[[Any], None]) -> None:
        self.waiting.append((question, answer))

    def read(self, place: int = 0) -> Any:
        """What the question at that place finds now."""
        reader = JournalReader.open(self._path)
        try:
            return self.waiting[place][0](reader)
        finally:
            reader.close()

    def answer(self, place: int = 0, found: Any = None) -> None:
        found = self.read(place) if found is None else found
        self.waiting.pop(place)[1](found)


def spoken(row: Row) -> str:
    return f"order {row.order.number}"


@pytest.fixture
def model(path: Path, bridge: ArchiveBridge, qtbot: QtBot) -> HistoryModel:
    write_rows(path, *ROWS)
    return HistoryModel(bridge.look_up, spoken)


@pytest.fixture
def held(path: Path, qtbot: QtBot) -> tuple[HistoryModel, Held]:
    write_rows(path, *ROWS)
    archive = Held(path)
    made = HistoryModel(archive.look_up, spoken)
    return made, archive


def numbers(model: HistoryModel) -> list[int]:
    rows = [model.row_at(place) for place in range(model.rowCount())]
    return [row.order.number for row in rows if row is not None]


def newest(count: int) -> list[int]:
    ordered = sorted(ROWS, key=lambda row: row.key, reverse=True)
    return [row.order.number for row in ordered[:count]]


def test_it_reads_a_page_and_the_next_ones_when_they_are_asked_for(
    model: HistoryModel, bridge: ArchiveBridge, qtbot: QtBot
) -> None:
    model.ask(Query())
    settled(bridge, qtbot)
    assert numbers(model) == newest(PAGE_ROWS)
    read = PAGE_ROWS
    while model.canFetchMore(TOP):
        model.fetchMore(TOP)
        assert not model.canFetchMore(TOP)
        settled(bridge, qtbot)
        read = min(read + PAGE_ROWS, len(ROWS))
        assert numbers(model) == newest(read)
    assert read == len(ROWS)
    assert model.data(model.index(0), Qt.ItemDataRole.DisplayRole) == "order 350"
    assert model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole) == "order 350"


def test_the_answer_to_an_earlier_question_is_not_shown(held: tuple[HistoryModel, Held]) -> None:
    model, archive = held
    model.ask(Query(group=Group.REFUND))
    model.ask(Query(text="7"))
    archive.answer(1)
    assert numbers(model) == [7]
    archive.answer(0)
    assert numbers(model) == [7]


def test_what_is_shown_stays_until_the_answer_comes(held: tuple[HistoryModel, Held]) -> None:
    model, archive = held
    model.ask(Query())
    archive.answer()
    model.ask(Query(text="7"))
    assert len(numbers(model)) == PAGE_ROWS
    assert model.is_asking
    archive.answer()
    assert numbers(model) == [7]


def test_a_journal_that_can_not_be_read_is_told_and_can_be_asked_again(
    held: tuple[HistoryModel, Held], qtbot: QtBot
) -> None:
    model, archive = held
    model.ask(Query())
    with qtbot.waitSignal(model.failed):
        archive.answer(found=JournalError("no"))
    model.ask(Query())
    archive.answer()
    assert len(numbers(model)) == PAGE_ROWS
    model.fetchMore(TOP)
    with qtbot.waitSignal(model.failed):
        archive.answer(found=JournalError("no"))
    assert len(numbers(model)) == PAGE_ROWS
    assert model.canFetchMore(TOP)


def test_a_new_order_stands_above_and_a_changed_one_where_it_stood(
    held: tuple[HistoryModel, Held], qtbot: QtBot
) -> None:
    model, archive = held
    model.ask(Query())
    archive.answer()
    new = sale(999, State.CREATING, 5, at(1, 0))
    with qtbot.waitSignal(model.rowsInserted):
        model.put(Row(new))
    assert numbers(model)[:2] == [999, 350]
    with qtbot.waitSignal(model.dataChanged) as changed:
        model.put(Row(replace(new, state=State.WAITING)))
    assert changed.args is not None
    assert changed.args[0].row() == 0
    row = model.data(model.index(0), ROW_ROLE)
    assert isinstance(row, Row)
    assert row.order.state is State.WAITING


def test_an_order_that_leaves_its_group_leaves_the_list(held: tuple[HistoryModel, Held]) -> None:
    model, archive = held
    model.ask(Query(group=Group.PAID))
    archive.answer()
    model.put(Row(replace(ROWS[349].order, state=State.MISMATCH)))
    assert numbers(model)[0] == 349
    model.put(ROWS[349])
    assert numbers(model)[:2] == [350, 349]
    model.put(Row(sale(1000, State.WAITING, 5, at(1, 0))))
    assert numbers(model)[0] == 350


def test_a_refund_stands_at_its_own_time(held: tuple[HistoryModel, Held]) -> None:
    model, archive = held
    model.ask(Query())
    archive.answer()
    order = ROWS[340].order
    model.put(Row(order, give_back(1, order, 5, at(0, 30))))
    assert model.row_at(0) == Row(order, give_back(1, order, 5, at(0, 30)))
    old = ROWS[0].order
    model.put(Row(old, give_back(2, old, 5, at(0, 0, 0))))
    # Below what was read: it comes with its page.
    assert model.rowCount() == PAGE_ROWS + 1


def test_what_changes_while_the_journal_is_read_is_not_lost(held: tuple[HistoryModel, Held]) -> None:
    model, archive = held
    model.ask(Query())
    before = archive.read()
    new = sale(999, State.CREATING, 5, at(1, 0))
    model.put(Row(new))
    model.put(Row(replace(new, state=State.WAITING)))
    archive.answer(found=before)
    row = model.row_at(0)
    assert row is not None
    assert (row.order.number, row.order.state) == (999, State.WAITING)


def test_a_page_that_followed_a_row_which_is_gone_is_asked_for_anew(
    held: tuple[HistoryModel, Held], path: Path
) -> None:
    model, archive = held
    model.ask(Query(group=Group.PAID))
    archive.answer()
    model.fetchMore(TOP)
    last = model.row_at(PAGE_ROWS - 1)
    assert last is not None
    gone = Row(replace(last.order, state=State.MISMATCH))
    write_rows(path, gone)
    model.put(gone)
    archive.answer()
    assert model.rowCount() == PAGE_ROWS - 1
    archive.answer()
    assert len(numbers(model)) == len(set(numbers(model))) == 2 * PAGE_ROWS - 1


def test_the_row_that_is_sought_is_reached_however_far_down(
    model: HistoryModel, bridge: ArchiveBridge, qtbot: QtBot
) -> None:
    wanted = Row(next(row.order for row in ROWS if row.order.number == 42))
    with qtbot.waitSignal(model.reached) as reached:
        model.ask(Query(), wanted.key)
    assert reached.args is not None
    assert model.row_at(reached.args[0]) == wanted
    with qtbot.waitSignal(model.reached) as reached:
        model.ask(Query(group=Group.REFUND), wanted.key)
    assert reached.args == [-1]


def test_rows_out_of_sight_are_let_go_and_read_again(
    model: HistoryModel, bridge: ArchiveBridge, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "KEPT_ROWS", 150)
    model.ask(Query())
    settled(bridge, qtbot)
    while model.canFetchMore(TOP):
        model.fetchMore(TOP)
        settled(bridge, qtbot)
    assert model.rowCount() == len(ROWS)
    assert len(model._rows) <= 150
    assert model.row_at(120) is None
    with qtbot.waitSignal(model.dataChanged):
        assert model.data(model.index(120), ROW_ROLE) is None
    row = model.data(model.index(120), ROW_ROLE)
    assert isinstance(row, Row)
    assert row.order.number == newest(121)[120]
    assert len(model._rows) <= 150


def test_it_keeps_the_rules_of_qts_models(model: HistoryModel, bridge: ArchiveBridge, qtbot: QtBot) -> None:
    """The tester looks through all of it after each change, and asks for the next pages by itself."""
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.ask(Query())
    qtbot.waitUntil(lambda: bridge.open == 0 and model.rowCount() == len(ROWS))
    assert numbers(model) == newest(len(ROWS))
    new = sale(999, State.CREATING, 5, at(1, 0))
    model.put(Row(new))
    model.put(Row(replace(new, state=State.WAITING)))
    model.ask(Query(group=Group.PAID))
    settled(bridge, qtbot)
    model.put(Row(replace(ROWS[349].order, state=State.MISMATCH)))
    assert numbers(model)[0] == 349
