"""A journal with damage from the disk: an error that names the file, or what was written. Never an invented payment."""

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

import pytest
from hypothesis import strategies as st

from pos_app.journal.reading import JournalReader
from pos_app.journal.schema import JournalDamaged, JournalError
from pos_app.journal.writing import Entry, Journal
from pos_app.order import RECEIVED, Moment, Order, Reason, State
from tests.security.fuzzing import Fuzz

NOON: Final = datetime(2026, 11, 24, 12, tzinfo=UTC)


def orders() -> list[Order]:
    """Four of each state, told apart in every member."""
    made = []
    for number, state in enumerate([state for state in State for _ in range(4)], start=1):
        order = Order(
            f"till-1-{number:03}", number, 1000 + number, State.CREATING, NOON, 300, cashier=f"cashier {number}"
        )
        if state is not State.CREATING:
            order = replace(order, state=state, preorder_id=70_000 + number, url=f"https://rahmetapp.kz/?id={number}")
        if state in RECEIVED:
            paid = order.amount + (5 if state is State.MISMATCH else 0)
            order = replace(order, ended_at=NOON + timedelta(seconds=9), paid_amount=paid, reference=f"r{number}")
        if state in (State.REJECTED, State.CLOSED):
            order = replace(order, ended_at=NOON, reason=Reason.REFUSED, code=4, message="Филиал не принимает оплату")
        made.append(order)
    return made


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("journal") / "journal.sqlite3"
    with closing(Journal.open(path)) as journal:
        for order in orders():
            first = replace(order, state=State.CREATING, ended_at=None, paid_amount=None)
            journal.commit([Entry(first, Moment(NOON, "charge_asked", State.CREATING))])
            journal.commit([Entry(order, Moment(NOON, "so it came", order.state, f"detail of {order.id}"))])
    assert not path.with_name("journal.sqlite3-wal").exists()
    return path


def read(path: Path) -> list[Order]:
    """Everything that a till and its commands read at start; raises JournalError."""
    with closing(Journal.open(path)) as journal:
        journal.check()
        found = list(journal.orders(None, None, None))
        journal.unfinished()
        journal.recent(50)
        journal.totals(NOON - timedelta(days=1), NOON + timedelta(days=1))
        journal.owed()
        journal.next_number()
        journal.relay_cursor("till-1")
        for order in found:
            journal.moments(order.id)
    with closing(JournalReader.open(path)) as reader:
        assert list(reader.orders(None, None, None)) == found
    return found


def test_a_journal_without_damage_is_read_as_it_was_written(written: Path, tmp_path: Path) -> None:
    copy = Path(shutil.copy(written, tmp_path))
    assert read(copy) == orders()[::-1]


@pytest.mark.parametrize(
    "change", ["paid_amount = paid_amount + 1024", "state = 'paid'", "refunded = 1", "reference = NULL"]
)
def test_an_order_that_is_not_as_it_was_written_is_damage(written: Path, tmp_path: Path, change: str) -> None:
    copy = Path(shutil.copy(written, tmp_path))
    late = next(order for order in orders() if order.state is State.PAID_LATE)
    with closing(sqlite3.connect(copy)) as vandal, vandal:
        vandal.execute("DROP TRIGGER orders_move_with_a_line_of_history")
        vandal.execute(f"UPDATE orders SET {change} WHERE id = ?", (late.id,))  # noqa: S608 - our own words
    with closing(JournalReader.open(copy)) as reader:
        with pytest.raises(JournalDamaged, match=f"{late.id}' is not as it was written"):
            reader.order(late.id)
        assert reader.order("till-1-001") == orders()[0]


def test_an_order_from_before_there_were_seals_is_read(written: Path, tmp_path: Path) -> None:
    copy = Path(shutil.copy(written, tmp_path))
    with closing(sqlite3.connect(copy)) as older, older:
        older.execute("UPDATE orders SET seal = NULL")
    assert read(copy) == orders()[::-1]


def test_damaged_journals(fuzz: Fuzz, written: Path, tmp_path: Path) -> None:
    genuine, known = written.read_bytes(), {order.id: order for order in orders()}
    path = tmp_path / "journal.sqlite3"
    tally = {"refused": 0, "read": 0}

    def check(flips: list[tuple[int, int]], page: int, with_page: str) -> None:
        data = bytearray(genuine)
        for at, bit in flips:
            data[at] ^= 1 << bit
        first = page * 4096
        match with_page:
            case "zeroed":
                data[first : first + 4096] = bytes(len(data[first : first + 4096]))
            case "lost":
                del data[first:]
            case "twice":
                data[first : first + 4096] = data[first - 4096 : first]
        for left in tmp_path.iterdir():
            left.unlink()
        path.write_bytes(data)
        found, said = None, ""
        try:
            found = read(path)
        except JournalError as error:
            said = str(error)
        tally["refused" if found is None else "read"] += 1
        assert (str(path) in said) == (found is None)
        assert found is None or len(found) == len(known)
        for order in found or ():
            assert known.get(order.id) == order

    pages = len(genuine) // 4096
    fuzz(
        "damaged journals",
        check,
        250,
        flips=st.lists(st.tuples(st.integers(0, len(genuine) - 1), st.integers(0, 7)), min_size=1, max_size=4),
        page=st.integers(1, pages - 1),
        with_page=st.sampled_from(["left alone"] * 6 + ["zeroed", "lost", "twice"]),
    )
    assert min(tally.values()) > 0, tally
