"""`pos-app backup`: a whole copy of the books, beside a till that sells."""

import os
import sqlite3
import stat
import threading
from contextlib import closing
from pathlib import Path

import pytest

from pos_app.journal.copying import TargetExists, back_up
from pos_app.journal.reading import JournalReader
from pos_app.journal.writing import Journal
from pos_app.order import State
from tests.process import run
from tests.shop import CALM, FAST, Shop
from tests.till.earlier import sales, write
from tests.till.test_damage import spoil_page_with


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "copy.sqlite3"


def test_a_backup_is_made_while_a_customer_pays_and_holds_every_order(shop: Shop, target: Path) -> None:
    with shop.open(CALM) as desk:
        paid, waiting = desk.show_qr(700), desk.show_qr(900)
        shop.pay(paid)
        desk.until(paid, State.PAID)
        ended = run("backup", str(target), env=shop.environment())
        assert (ended.returncode, ended.stderr) == (0, "")
        shop.pay(waiting)
        desk.until(waiting, State.PAID)
    with closing(JournalReader.open(target)) as copy:
        assert {order.id: order.state for order in copy.recent(5)} == {paid: State.PAID, waiting: State.WAITING}
        assert copy.moments(paid) == tuple(shop.moments(paid))


def test_a_backup_is_one_file_for_its_owner_alone_and_nothing_is_left_beside_it(shop: Shop, target: Path) -> None:
    write(shop.settings().journal_path, list(sales(50, [State.PAID])))
    assert run("backup", str(target), env=shop.environment()).returncode == 0
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert [path.name for path in target.parent.iterdir() if path.is_file()] == [target.name]
    # It can be read where nothing can be written.
    with closing(sqlite3.connect(f"{target.as_uri()}?mode=ro&immutable=1", uri=True)) as copy:
        assert copy.execute("SELECT count(*) FROM orders").fetchone() == (50,)


def test_a_till_sells_with_its_backup_in_place_of_its_journal(shop: Shop) -> None:
    with shop.open(CALM) as desk:
        order_id = desk.show_qr()
    kept = shop.folder.parent / "kept.sqlite3"
    assert run("backup", str(kept), env=shop.environment()).returncode == 0
    for part in shop.folder.glob("journal*"):
        part.unlink()
    kept.rename(shop.settings().journal_path)
    shop.pay(order_id)
    with shop.open(FAST) as desk:
        desk.until(order_id, State.PAID)


def test_a_file_that_is_there_stays_unless_it_may_be_replaced(shop: Shop, target: Path) -> None:
    write(shop.settings().journal_path, list(sales(1, [State.PAID])))
    target.write_text("last week's")
    refused = run("backup", str(target), env=shop.environment())
    assert refused.returncode == 2
    assert f"{str(target)!r} exists; expected a new name, or --force" in refused.stderr
    assert target.read_text() == "last week's"
    assert run("backup", "--force", str(target), env=shop.environment()).returncode == 0
    with closing(JournalReader.open(target)) as copy:
        assert len(copy.recent(5)) == 1


def test_of_two_backups_under_one_name_one_wins(shop: Shop, target: Path) -> None:
    write(shop.settings().journal_path, list(sales(200, [State.PAID])))
    outcomes: list[str] = []

    def copy() -> None:
        try:
            back_up(shop.settings().journal_path, target, replace=False)
            outcomes.append("made")
        except TargetExists:
            outcomes.append("exists")

    threads = [threading.Thread(target=copy) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes) == ["exists", "exists", "exists", "made"]


def test_a_damaged_journal_never_replaces_a_good_backup(shop: Shop, target: Path) -> None:
    path = shop.settings().journal_path
    write(path, list(sales(100, [State.CLOSED])))
    assert run("backup", str(target), env=shop.environment()).returncode == 0
    good = target.read_bytes()
    spoil_page_with(path, "cancel_asked")
    refused = run("backup", "--force", str(target), env=shop.environment())
    assert refused.returncode == 2
    assert "no copy was made: open the till" in refused.stderr
    assert target.read_bytes() == good
    assert list(target.parent.glob("*.part")) == []


def test_a_backup_takes_what_was_written_before_it_began_and_does_not_hold_the_till_up(
    shop: Shop, target: Path
) -> None:
    path = shop.settings().journal_path
    old = list(sales(3_000, [State.CLOSED]))
    write(path, old[:2_000])
    written = threading.Event()
    with closing(Journal.open(path)):
        copying = threading.Thread(target=lambda: (back_up(path, target, replace=False), written.set()))
        copying.start()
        write(path, old[2_000:])
        copying.join()
    assert written.is_set()
    with closing(JournalReader.open(target)) as copy:
        assert copy.next_number() in (2_001, 3_001)
    with closing(shop.journal()) as reader:
        assert reader.next_number() == 3_001


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_place_that_can_not_be_written_is_named(shop: Shop, tmp_path: Path) -> None:
    write(shop.settings().journal_path, list(sales(1, [State.PAID])))
    tmp_path.chmod(0o500)
    refused = run("backup", str(tmp_path / "copy.sqlite3"), env=shop.environment())
    assert (refused.returncode, "expected a place that can be written" in refused.stderr) == (2, True)


def test_wrong_places_are_refused_by_name(shop: Shop, target: Path) -> None:
    nothing = run("backup", str(target), env=shop.environment())
    assert (nothing.returncode, "no journal at" in nothing.stderr) == (2, True)
    write(shop.settings().journal_path, list(sales(1, [State.PAID])))
    for place, word in (
        (shop.settings().journal_path, "another file than the journal"),
        (shop.folder / "no" / "such" / "folder.sqlite3", "expected a place that can be written"),
        (shop.folder, "exists"),
    ):
        refused = run("backup", str(place), env=shop.environment())
        assert (refused.returncode, word in refused.stderr) == (2, True), refused.stderr
    assert {path.name for path in shop.folder.iterdir()} == {"journal.sqlite3", "logs"}
