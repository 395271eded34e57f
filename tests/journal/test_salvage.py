"""What is read from a damaged journal was written there: whatever breaks, nothing is invented."""

import random
import shutil
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pos_app.journal.aside import files_aside, finish_keeping_aside, keep_aside
from pos_app.journal.opening import open_journal
from pos_app.journal.salvage import Salvage, highest_number, nameless
from pos_app.journal.writing import Journal
from pos_app.order import RECEIVED, Order, State
from tests.journal.test_versions import RELEASED
from tests.till.earlier import sales, write

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.sqlite3"


def orders_in(path: Path) -> dict[str, Order]:
    with closing(Journal.open(path)) as journal:
        return {order.id: order for order in journal.orders(None, None, None)}


def flipped(genuine: bytes, chance: random.Random) -> bytes:
    data = bytearray(genuine)
    for _ in range(chance.choice([1, 3, 30])):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    if chance.random() < 0.5:
        begin = chance.randrange(len(data))
        data[begin : begin + 4096] = chance.randbytes(len(data[begin : begin + 4096]))
    return bytes(data)


@pytest.mark.parametrize("seed", range(4))
def test_broken_bytes_invent_no_payment_and_no_order(path: Path, seed: int) -> None:
    write(path, list(sales(60, [State.PAID, State.CLOSED, State.PAID_LATE, State.WAITING])))
    truth, genuine, chance = orders_in(path), path.read_bytes(), random.Random(seed)
    trusted = 0
    for _ in range(60):
        path.write_bytes(flipped(genuine, chance))
        for found in Salvage([path], "till-1", 300).orders():
            if found.trusted:
                trusted += 1
                assert found.order == truth[found.order.id]
            else:
                assert found.order.state is State.UNCERTAIN
    assert trusted > 60 * 20


def test_every_order_is_found_by_its_row_its_history_or_its_bytes(path: Path) -> None:
    old = list(sales(200, [State.PAID]))
    write(path, old)
    genuine, mostly_trusted, pages = path.read_bytes(), 0, range(1, path.stat().st_size // 4096)
    for page in pages:
        path.write_bytes(genuine[: page * 4096] + b"\0" * 4096 + genuine[(page + 1) * 4096 :])
        found = {each.order.id: each for each in Salvage([path], "till-1", 300).orders()}
        assert {order.id for order in old} == set(found)
        assert all(each.order.amount in (0, 1500) for each in found.values())
        mostly_trusted += sum(each.trusted for each in found.values()) >= 150
    # The pages on which all tables hang, or one whole table, are the exceptions.
    assert mostly_trusted >= len(pages) - 6


def test_what_the_first_version_wrote_is_trusted_as_well(tmp_path: Path) -> None:
    path = shutil.copy(RELEASED[0], tmp_path / "old.sqlite3")
    found = list(Salvage([path], "till-1", 300).orders())
    assert all(each.trusted for each in found)
    assert {each.order.state for each in found} == set(State)


def test_orders_of_another_terminal_are_not_taken_over(path: Path) -> None:
    write(path, list(sales(3, [State.PAID])))
    assert list(Salvage([path], "till-2", 300).orders()) == []
    assert list(Salvage([path], "till", 300).orders()) != []


def test_the_old_file_is_only_read(path: Path) -> None:
    write(path, list(sales(30, [State.PAID])))
    before = path.read_bytes()
    assert len(list(Salvage([path], "till-1", 300).orders())) == 30
    assert highest_number(path) == 30
    assert path.read_bytes() == before


def test_files_that_are_gone_or_none_yield_nothing(tmp_path: Path) -> None:
    (tmp_path / "text").write_text("no database at all")
    (tmp_path / "folder").mkdir()
    files = [tmp_path / name for name in ("text", "folder", "gone")]
    assert list(Salvage(files, "till-1", 300).orders()) == []
    assert highest_number(tmp_path / "gone") == 0


def test_a_number_that_can_not_be_read_is_taken_to_be_higher_than_it_was(path: Path) -> None:
    write(path, list(sales(500, [State.CREATING])))
    assert highest_number(path) == 500
    data = path.read_bytes()
    path.write_bytes(b"\xa5" * 4096 + data[4096:])
    assert 500 < highest_number(path) < 2_000


def test_numbers_that_belong_to_no_order_are_counted_as_lost(path: Path) -> None:
    write(path, [order for order in sales(10, [State.PAID]) if order.number not in (3, 4)])
    salvage = Salvage([path], "till-1", 300)
    assert len(list(salvage.orders())) == 8
    assert salvage.lost == 2


def test_an_order_that_is_only_an_id_tells_its_time_and_no_sum() -> None:
    order = nameless("till-1-261124T141502-7f3c1d", 300)
    assert (order.created_at, order.amount) == (datetime(2026, 11, 24, 14, 15, 2, tzinfo=UTC), 0)
    assert order.state not in RECEIVED
    assert nameless("till-1-269924T141502-7f3c1d", 300, at=NOON).created_at == NOON


def test_a_second_damaged_file_of_the_same_second_gets_a_name_of_its_own(path: Path) -> None:
    for text in ("one", "two"):
        path.write_text(text)
        path.with_name(f"{path.name}-wal").write_text(f"{text}'s newest commits")
        aside = keep_aside(path, NOON)
        assert aside.with_name(f"{aside.name}-wal").read_text() == f"{text}'s newest commits"
    assert [kept.read_text() for kept in files_aside(path)] == ["one", "two"]
    assert [kept.name for kept in files_aside(path)] == [
        "journal.damaged-20261124T120000.sqlite3",
        "journal.damaged-20261124T120000-2.sqlite3",
    ]


def test_a_journal_that_stands_keeps_its_parts(path: Path) -> None:
    path.with_name("journal.damaged-20261124T120000.sqlite3").write_text("an old one")
    path.write_text("the journal")
    path.with_name(f"{path.name}-wal").write_text("its newest commits")
    finish_keeping_aside(path)
    assert path.with_name(f"{path.name}-wal").exists()


def test_a_damaged_file_is_taken_note_of_once(path: Path) -> None:
    path.write_bytes(b"no journal" * 1000)
    for _ in range(2):
        journal, checked = open_journal(path, NOON)
        with closing(journal):
            assert [rebuild.kept_aside for rebuild in journal.unread()] == ["journal.damaged-20261124T120000.sqlite3"]
            assert checked
