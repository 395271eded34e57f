"""What a till does at each start and for each order reads a few rows, however many the journal has."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from pos_app.journal import reading
from pos_app.journal.writing import Journal


@pytest.fixture
def database(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    Journal.open(tmp_path / "journal.sqlite3").close()
    with closing(sqlite3.connect(tmp_path / "journal.sqlite3")) as connection:
        yield connection


def found_by(database: sqlite3.Connection, table: str) -> set[str]:
    """The columns by which any row of a table is found at once."""
    columns = {column for _, column, *_, key in database.execute(f"PRAGMA table_info({table})") if key == 1}
    for _, index, _, _, is_partial in database.execute(f"PRAGMA index_list({table})"):
        if not is_partial:
            columns.add(next(database.execute(f"PRAGMA index_info({index})"))[2])
    return columns


def test_a_new_order_has_no_table_read_through_that_refers_to_orders(database: sqlite3.Connection) -> None:
    tables = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    referring = [
        (table, column)
        for table in tables
        for _, _, to, column, *_ in database.execute(f"PRAGMA foreign_key_list({table})")
        if to == "orders"
    ]
    assert referring
    assert [(table, column) for table, column in referring if column not in found_by(database, table)] == []


def test_the_orders_to_be_asked_about_are_found_by_their_index(database: sqlite3.Connection) -> None:
    asked: list[str] = []
    database.set_trace_callback(asked.append)
    reading.JournalReader(database, Path("journal")).unfinished()
    database.set_trace_callback(None)
    plan = [row[3] for row in database.execute(f"EXPLAIN QUERY PLAN {asked[-1]}")]
    assert any("orders_unfinished" in step for step in plan), plan
