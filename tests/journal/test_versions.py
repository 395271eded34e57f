"""A journal of each released version opens, and loses nothing on the way."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Final

import pytest

from pos_app.journal.migrations import MIGRATIONS, TABLES
from pos_app.journal.schema import JournalError
from pos_app.journal.writing import Journal
from pos_app.notice import NoticeKind
from pos_app.order import Reason, State
from tests.journal.test_journal import entry, order

RELEASED: Final = sorted((Path(__file__).parent / "versions").glob("*.sqlite3"))


@pytest.fixture(params=RELEASED, ids=lambda path: path.stem)
def path(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return shutil.copy(request.param, tmp_path / "journal.sqlite3")


def everything(path: Path, table: str, columns: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(f"SELECT {columns} FROM {table} ORDER BY 1, 2").fetchall()  # noqa: S608 - names of ours


def test_there_is_a_file_of_the_first_version() -> None:
    assert "0.1.0" in [path.stem for path in RELEASED]


@pytest.mark.parametrize(
    ("table", "columns"),
    [
        ("orders", "id, number, amount, state, created_at, ended_at, url, paid_amount, refunded, reason, comment"),
        ("history", "id, order_id, at, event, state, detail"),
        ("owed", "order_id, effect"),
        ("relay_cursor", "terminal, store, after"),
    ],
)
def test_nothing_is_lost_by_the_way(path: Path, table: str, columns: str) -> None:
    before = everything(path, table, columns)
    Journal.open(path).close()
    assert everything(path, table, columns) == before
    assert before


def test_the_file_has_the_present_version_then_and_is_sound(path: Path) -> None:
    with closing(Journal.open(path)) as journal:
        assert journal.check()
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS),)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        names = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        assert names >= TABLES


def test_every_state_of_the_first_version_can_be_read_and_goes_on(path: Path) -> None:
    with closing(Journal.open(path)) as journal:
        orders = {each.id: each for each in journal.orders(None, None, None)}
        assert {each.state for each in orders.values()} == set(State)
        assert len(journal.unfinished()) == 5
        for each in orders.values():
            assert journal.moments(each.id)[-1].state is each.state
        number = journal.next_number()
        journal.commit([entry(order(number))])
        assert journal.next_number() == number + 1


def test_what_nobody_could_deal_with_before_is_raised_by_the_migration(path: Path) -> None:
    with closing(Journal.open(path)) as journal:
        assert [notice.kind for notice in journal.notices()] == [
            NoticeKind.UNCERTAIN,
            NoticeKind.MISMATCH,
            NoticeKind.PAID_LATE,
        ]


def test_a_migration_that_is_cut_off_leaves_the_file_as_it_was(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = everything(path, "orders", "id, number, state")
    monkeypatch.setattr("pos_app.journal.schema.MIGRATIONS", (*MIGRATIONS, "DELETE FROM owed; SELECT * FROM nowhere;"))
    owed = everything(path, "owed", "order_id, effect")
    with pytest.raises(JournalError, match="nowhere"):
        Journal.open(path)
    monkeypatch.undo()
    Journal.open(path).close()
    assert everything(path, "orders", "id, number, state") == before
    assert everything(path, "owed", "order_id, effect") == owed


def test_an_order_without_an_amount_is_only_one_whose_record_was_lost(path: Path) -> None:
    with closing(Journal.open(path)) as journal:
        number = journal.next_number()
        with pytest.raises(JournalError, match="CHECK"):
            journal.commit([entry(order(number, amount=0))])
        journal.commit([entry(order(number, State.UNCERTAIN, amount=0, reason=Reason.RECORD_LOST))])
