"""The journal: what was committed is there after a crash, history is never rewritten, a full disk loses nothing."""

import sqlite3
import stat
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pos_app.journal.migrations import MIGRATIONS
from pos_app.journal.reading import JournalReader
from pos_app.journal.schema import JournalError, connect
from pos_app.journal.writing import Dealing, Entry, Journal
from pos_app.notice import Dealt, Notice, NoticeKind
from pos_app.order import Moment, Order, Reason, State
from pos_app.refund import Refund, RefundState

NOON = datetime(2026, 11, 24, 12, 0, 0, 123_000, tzinfo=UTC)


def order(number: int = 1, state: State = State.CREATING, **known: object) -> Order:
    made = Order(id=f"till-1-{number}", number=number, amount=1500, state=state, created_at=NOON, timeout_s=300)
    return replace(made, **known)  # type: ignore[arg-type]


def entry(made: Order, *, owe: tuple[str, ...] = (), settle: tuple[str, ...] = ()) -> Entry:
    return Entry(made, Moment(NOON, "tested", made.state, "by hand"), owe, settle)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "till" / "journal.sqlite3"


def test_an_order_comes_back_exactly_as_it_was_written(path: Path) -> None:
    whole = order(
        state=State.MISMATCH,
        ended_at=NOON + timedelta(seconds=9),
        url="https://rahmetapp.kz/?id=ӘҢ",
        qr_png=b"\x89PNG",
        preorder_id=2**60,
        paid_amount=99,
        reference="777",
        refunded=3,
        failed_attempts=2,
        time_is_up=True,
        reason=Reason.ANSWER_LOST,
        code=-4,
        message="«нет»",
        comment="кофе",
        cashier="Айгерим",
    )
    journal = Journal.open(path)
    journal.commit([entry(whole)])
    journal.close()
    assert Journal.open(path).order("till-1-1") == whole


def test_history_keeps_every_step_in_order(path: Path) -> None:
    journal = Journal.open(path)
    for state in (State.CREATING, State.WAITING, State.PAID):
        journal.commit([entry(order(state=state))])
    assert [moment.state for moment in journal.moments("till-1-1")] == [State.CREATING, State.WAITING, State.PAID]
    assert journal.moments("till-1-1")[0] == Moment(NOON, "tested", State.CREATING, "by hand")


@pytest.mark.parametrize("change", ["UPDATE history SET detail = ''", "DELETE FROM history"])
def test_history_can_not_be_rewritten(path: Path, change: str) -> None:
    Journal.open(path).commit([entry(order())])
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        sqlite3.connect(path).execute(change)


def test_a_line_of_history_can_not_be_replaced(path: Path) -> None:
    Journal.open(path).commit([entry(order())])
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        sqlite3.connect(path).execute(
            "INSERT OR REPLACE INTO history (id, order_id, at, event, state) VALUES (1, 'till-1-1', 0, 'other', 'paid')"
        )


def test_no_state_is_written_without_its_line_of_history(path: Path) -> None:
    journal = Journal.open(path)
    journal.commit([entry(order())])
    with pytest.raises(JournalError, match="needs its line"):
        journal.commit([replace(entry(order(state=State.PAID)), moment=entry(order()).moment)])
    with pytest.raises(sqlite3.IntegrityError, match="needs its line"):
        sqlite3.connect(path).execute("UPDATE orders SET state = 'paid'")
    assert journal.order("till-1-1") == order()
    assert len(journal.moments("till-1-1")) == 1


@pytest.mark.parametrize("table", ["orders", "notices"])
def test_nothing_that_was_written_is_ever_deleted(path: Path, table: str) -> None:
    journal = Journal.open(path)
    journal.commit([replace(entry(order(state=State.UNCERTAIN)), raises=NoticeKind.UNCERTAIN)])
    with pytest.raises(sqlite3.IntegrityError, match="never deleted"):
        sqlite3.connect(path).execute(f"DELETE FROM {table}")  # noqa: S608 - a name of ours


def test_how_a_notice_was_dealt_with_is_never_changed(path: Path) -> None:
    journal = Journal.open(path)
    journal.commit([replace(entry(order(state=State.UNCERTAIN)), raises=NoticeKind.UNCERTAIN)])
    journal.commit([replace(entry(order(state=State.UNCERTAIN)), dealt=Dealing(Dealt.SEEN, "Айгерим"))])
    assert journal.notices() == ()
    with pytest.raises(sqlite3.IntegrityError, match="was dealt with"):
        sqlite3.connect(path).execute("UPDATE notices SET dealt_by = 'Болат'")


def test_an_order_has_one_open_notice_of_a_kind(path: Path) -> None:
    journal = Journal.open(path)
    for _ in range(2):
        journal.commit([replace(entry(order(state=State.UNCERTAIN)), raises=NoticeKind.UNCERTAIN)])
    assert journal.notices() == (Notice("till-1-1", NoticeKind.UNCERTAIN, NOON),)


def test_what_is_owed_stays_until_it_is_settled(path: Path) -> None:
    journal = Journal.open(path)
    journal.commit([entry(order(), owe=("create", "ask_status"))])
    journal.commit([entry(order(state=State.WAITING), settle=("create",))])
    assert journal.owed() == [("till-1-1", "ask_status")]
    journal.commit([], settled=[("till-1-1", "ask_status")])
    assert journal.owed() == []


def test_a_commit_is_all_or_nothing(path: Path) -> None:
    journal = Journal.open(path)
    broken = replace(order(2), amount=-1)
    with pytest.raises(JournalError, match="can't be written"):
        journal.commit([entry(order(1)), entry(broken)], ("till-1", "store", 5))
    assert journal.recent(5) == []
    assert journal.relay_cursor("till-1") == (None, 0)
    journal.commit([entry(order(1))])


def test_a_full_disk_is_an_error_that_loses_nothing(path: Path) -> None:
    journal = Journal.open(path)
    journal.commit([entry(order(1))])
    (pages,) = journal._connection.execute("PRAGMA page_count").fetchone()
    journal._connection.execute(f"PRAGMA max_page_count={pages}")
    many = [entry(order(number, message="x" * 500)) for number in range(2, 200)]
    with pytest.raises(JournalError, match="full"):
        journal.commit(many)
    journal._connection.execute("PRAGMA max_page_count=1000000")
    assert journal.next_number() == 2
    journal.commit(many)
    assert journal.next_number() == 200


def test_the_relay_cursor_moves_with_the_order_it_changed(path: Path) -> None:
    journal = Journal.open(path)
    journal.commit([entry(order())], ("till-1", "store-a", 7))
    journal.commit([], ("till-1", "store-b", 2))
    assert journal.relay_cursor("till-1") == ("store-b", 2)
    assert journal.relay_cursor("till-2") == (None, 0)


def test_unfinished_orders_are_those_without_an_end(path: Path) -> None:
    journal = Journal.open(path)
    journal.commit(
        [entry(order(1, State.WAITING)), entry(order(2, State.PAID, ended_at=NOON)), entry(order(3, State.EXPIRED))]
    )
    assert [made.number for made in journal.unfinished()] == [1, 3]


def test_orders_are_listed_by_day_and_state_newest_first(path: Path) -> None:
    journal = Journal.open(path)
    for number, state in ((1, State.PAID), (2, State.CLOSED), (3, State.PAID)):
        day = NOON + timedelta(days=number)
        journal.commit([entry(order(number, state, created_at=day, ended_at=day))])
    since, until = NOON + timedelta(days=1), NOON + timedelta(days=3)
    assert [made.number for made in journal.orders(since, until, None)] == [2, 1]
    assert [made.number for made in journal.orders(None, None, State.PAID)] == [3, 1]


def test_totals_count_what_was_received_and_what_went_back(path: Path) -> None:
    journal = Journal.open(path)
    received = order(1, State.PAID, ended_at=NOON, paid_amount=1500)
    odd = order(2, State.MISMATCH, ended_at=NOON, paid_amount=100, refunded=40)
    back = Refund("key", 1, "till-1-2", 40, RefundState.ACCEPTED, NOON, ended_at=NOON)
    unpaid = order(3, State.CLOSED, ended_at=NOON)
    journal.commit([entry(received), replace(entry(odd), refunds=(back,)), entry(unpaid)])
    totals = journal.totals(NOON, NOON + timedelta(hours=1))
    assert (totals.received, totals.payments, totals.refunded, totals.refunds) == (1600, 2, 40, 1)
    nothing = journal.totals(NOON + timedelta(hours=1), NOON + timedelta(hours=2))
    assert (nothing.received, nothing.payments) == (0, 0)


def test_a_reader_looks_on_while_the_till_writes_and_can_not_write(path: Path) -> None:
    journal = Journal.open(path)
    journal.commit([entry(order())])
    reader = JournalReader.open(path)
    journal.commit([entry(order(2))])
    assert [made.number for made in reader.recent(5)] == [2, 1]
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        reader._connection.execute("DELETE FROM owed")
    reader.close()


def test_the_journal_is_readable_by_its_owner_alone(path: Path) -> None:
    Journal.open(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_every_commit_is_forced_to_the_disk(path: Path) -> None:
    connection = connect(path)
    assert connection.execute("PRAGMA synchronous").fetchone() == (2,)
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_a_journal_of_a_newer_app_is_refused_and_left_alone(path: Path) -> None:
    connect(path).execute(f"PRAGMA user_version={len(MIGRATIONS) + 1}")
    with pytest.raises(JournalError, match="newer app"):
        Journal.open(path)
    with pytest.raises(JournalError, match="version"):
        JournalReader.open(path)


def test_a_file_that_is_no_journal_is_refused_by_name(path: Path) -> None:
    path.parent.mkdir(parents=True)
    path.write_bytes(b"not a database" * 100)
    with pytest.raises(JournalError, match=r"journal\.sqlite3"):
        Journal.open(path)


def test_a_missing_journal_is_no_journal_to_read(path: Path) -> None:
    with pytest.raises(JournalError, match=r"journal\.sqlite3"):
        JournalReader.open(path)
