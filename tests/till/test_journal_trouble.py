"""A journal that can't be written: nothing is sent before it is, and nothing that happened is lost."""

import resource
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from pos_app.order import State
from pos_app.till.messages import ChargeRefused, JournalTrouble, OrderChanged, StatusAsked
from tests.relay.neighbours import wait_until
from tests.shop import CALM, FAST, Desk, Shop

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="takes the disk away through a limit of the system")


@contextmanager
def full_disk() -> Iterator[None]:
    """No file of this process can grow beyond its first page."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1024, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Another program holds the journal."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


def until_trouble(desk: Desk) -> JournalTrouble:
    return desk.ear.until(JournalTrouble, lambda told: bool(told.detail))


def until_it_works_again(desk: Desk) -> None:
    desk.ear.until(JournalTrouble, lambda told: not told.detail)


def test_no_order_is_sent_that_the_journal_does_not_hold(shop: Shop) -> None:
    with shop.open(CALM) as desk:
        desk.until_warm()
        with full_disk():
            desk.till.charge("till-1-unwritten", 1500)
            refused = desk.ear.until(ChargeRefused)
        assert "journal.sqlite3" in refused.detail
        assert until_trouble(desk).detail == refused.detail
        assert desk.ear.heard(OrderChanged) == []
        assert shop.sandbox.books.calls["create"] == 0
        # With room on the disk the same order can be charged: nothing of it was kept.
        desk.till.charge("till-1-unwritten", 1500)
        desk.until("till-1-unwritten", State.WAITING)
        until_it_works_again(desk)
    assert shop.sandbox.books.calls["create"] == 1


def test_a_payment_is_held_back_while_the_disk_is_full_and_told_when_it_is_written(shop: Shop) -> None:
    shop.sandbox.scenario = "no-callback"
    with shop.open(FAST) as desk:
        order_id = desk.show_qr()
        with full_disk():
            shop.pay(order_id)
            assert "journal.sqlite3" in until_trouble(desk).detail
            # The till goes on asking, and on trying to write.
            answered = len(desk.ear.heard(StatusAsked))
            wait_until(lambda: len(desk.ear.heard(StatusAsked)) >= answered + 3)
            assert desk.states(order_id) == ["creating", "waiting"]
            assert shop.order(order_id).state is State.WAITING
        desk.until(order_id, State.PAID)
        until_it_works_again(desk)
    assert shop.order(order_id).state is State.PAID


def test_everything_that_happened_meanwhile_is_written_in_its_order(shop: Shop) -> None:
    with shop.open(FAST) as desk:
        first, second = desk.show_qr(100), desk.show_qr(200)
        with locked(desk.settings.journal_path):
            shop.sandbox.customer.decline(shop.preorder(first).hash)
            until_trouble(desk)
            desk.till.cancel(second)
            shop.pay(first)
        desk.until(first, State.PAID)
        desk.until(second, State.CANCELLED)
        until_it_works_again(desk)
    assert shop.order(first).failed_attempts == 1
    events = shop.events(first)
    assert events.index("attempt_failed") < events.index("status_paid")


def test_a_till_that_is_closed_with_a_full_disk_learns_of_the_payment_at_the_next_start(shop: Shop) -> None:
    shop.sandbox.scenario = "no-callback"
    with shop.open(FAST) as desk:
        order_id = desk.show_qr()
        with locked(desk.settings.journal_path):
            shop.pay(order_id)
            until_trouble(desk)
            desk.till.stop()
    assert shop.order(order_id).state is State.WAITING
    with shop.open(CALM) as desk:
        desk.until(order_id, State.PAID)


def test_a_journal_of_a_newer_app_ends_the_till_and_is_left_alone(shop: Shop) -> None:
    with shop.open(CALM) as desk:
        desk.until_warm()
    path = shop.settings().journal_path
    with closing(sqlite3.connect(path, isolation_level=None)) as journal:
        journal.execute("PRAGMA user_version=99")
    with shop.open() as desk:
        trouble = until_trouble(desk)
        assert trouble.fatal
        assert "version 99 is of a newer app" in trouble.detail
    assert [found.name for found in shop.folder.glob("*damaged*")] == []
