"""Opening and closing: one till on one folder, and nothing left behind."""

import os
import stat
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import keyring
import pytest

from pos_app.order import State
from pos_app.relay.embedded import EmbeddedRelay
from pos_app.till.messages import JournalTrouble, Links, LinkState
from pos_app.till.opening import DataFolderUnusable, OpenTill, TillTaken, callback_base
from tests.relay.neighbours import wait_until
from tests.settings.test_settings import BrokenKeyring, MemoryKeyring
from tests.shop import CALM, FAST, Desk, Ear, Shop


def test_a_second_till_on_the_same_folder_is_refused_by_the_firsts_process(shop: Shop) -> None:
    with shop.open(CALM) as desk:
        second = OpenTill(shop.settings(), Ear())
        with pytest.raises(TillTaken, match=f"in use by process {os.getpid()};"):
            second.start()
        second.stop()
        with pytest.raises(RuntimeError, match="not open"):
            _ = second.till
        order_id = desk.show_qr()
        shop.pay(order_id)
        desk.until(order_id, State.PAID)
    with shop.open(CALM) as desk:
        desk.until_warm()


def test_a_holder_that_left_no_number_is_refused_as_well(shop: Shop) -> None:
    with shop.open(CALM):
        (shop.folder / "till.pid").unlink()
        with pytest.raises(TillTaken, match="in use by process unknown;"):
            OpenTill(shop.settings(), Ear()).start()


def test_a_till_that_another_thread_closed_leaves_the_folder_free(shop: Shop) -> None:
    opened = OpenTill(shop.settings(), Ear(), CALM)
    opener = threading.Thread(target=opened.start)
    opener.start()
    opener.join()
    opened.stop()
    assert not (shop.folder / "till.pid").exists()
    with shop.open(CALM) as desk:
        desk.until_warm()


def test_a_folder_that_can_not_be_made_is_named_with_its_setting(shop: Shop) -> None:
    shop.folder.write_text("a file where a folder belongs")
    opened = OpenTill(shop.settings(), Ear())
    with pytest.raises(DataFolderUnusable, match=r"POS_DATA_DIR: '.*shop'; expected a folder"):
        opened.start()


def test_a_relay_that_can_not_stand_gives_the_folder_back(shop: Shop) -> None:
    (shop.folder / "relay.sqlite3").mkdir(parents=True)
    opened = OpenTill(shop.settings(), Ear())
    with pytest.raises(OSError, match=r"relay\.sqlite3"):
        opened.start()
    (shop.folder / "relay.sqlite3").rmdir()
    with shop.open(CALM) as desk:
        desk.until_warm()


def test_closing_ends_every_thread_within_a_second_whatever_is_under_way(shop: Shop) -> None:
    before = set(threading.enumerate())
    ear = Ear()
    opened = OpenTill(shop.settings(), ear, FAST)
    opened.start()
    desk = Desk(opened, ear, shop.sandbox, shop.settings())
    desk.until_warm()
    order_id = desk.show_qr()
    shop.sandbox.scenario = "slow"
    asked = shop.sandbox.books.calls["status"]
    opened.till.check(order_id)
    opened.till.charge("till-1-under-way", 900)
    wait_until(lambda: shop.sandbox.books.calls["status"] > asked and shop.sandbox.books.calls["create"] == 2)
    began = time.monotonic()
    opened.stop()
    took_s = time.monotonic() - began
    assert took_s < 1
    assert [thread.name for thread in set(threading.enumerate()) - before] == []
    opened.stop()
    assert shop.order(order_id).state is State.WAITING
    assert shop.order("till-1-under-way").state is State.CREATING


def test_a_till_that_never_ran_can_be_closed(shop: Shop) -> None:
    OpenTill(shop.settings(), Ear()).stop()


def test_a_listener_that_fails_stops_the_till_with_word_of_it(shop: Shop, caplog: pytest.LogCaptureFixture) -> None:
    with shop.open(CALM) as desk:
        desk.until_warm()

        def fail(_: Links) -> None:
            raise RuntimeError("the window is gone")

        desk.ear.on(Links, fail)
        shop.sandbox.scenario = "down"
        desk.charge()
        assert desk.ear.until(JournalTrouble).fatal
    assert "the window is gone" in caplog.text


def test_the_folder_is_its_owners_alone(shop: Shop) -> None:
    with shop.open(CALM) as desk:
        desk.until_warm()
        assert stat.S_IMODE(shop.folder.stat().st_mode) == 0o700


@contextmanager
def kept_in(ring: MemoryKeyring) -> Iterator[MemoryKeyring]:
    before = keyring.get_keyring()
    keyring.set_keyring(ring)
    try:
        yield ring
    finally:
        keyring.set_keyring(before)


def test_the_embedded_relays_secret_is_made_once_and_kept_in_the_keyring(shop: Shop) -> None:
    links = []
    with kept_in(MemoryKeyring()) as kept:
        for _ in range(2):
            with shop.open(CALM, relay_secret="") as desk:
                links.append(shop.preorder(desk.show_qr()).bill.postlink)
    (secret,) = kept.kept.values()
    assert len(secret) >= 32
    assert all(link is not None and secret not in link for link in links)


def test_without_a_keyring_the_relays_secret_lasts_as_long_as_the_till(
    shop: Shop, caplog: pytest.LogCaptureFixture
) -> None:
    with kept_in(BrokenKeyring()), shop.open(CALM, relay_secret="") as desk:
        order_id = desk.show_qr()
        shop.pay(order_id)
        desk.until(order_id, State.PAID)
    assert "secret lasts until the app ends" in caplog.text


def test_a_relay_with_another_secret_lets_nobody_listen(shop: Shop, tmp_path: Path) -> None:
    relay = EmbeddedRelay(secret="another secret", store_path=tmp_path / "other.sqlite3", port=0)
    relay.start()
    try:
        with shop.open(FAST, relay_url=relay.url) as desk:
            desk.ear.until(Links, lambda links: links.relay is LinkState.OFFLINE)
            order_id = desk.show_qr()
            shop.pay(order_id)
            desk.until(order_id, State.PAID)
    finally:
        relay.stop()


def test_callbacks_are_asked_for_where_the_gateway_reaches_them(shop: Shop) -> None:
    at_home = "http://127.0.0.1:8710"
    assert callback_base(shop.settings(), at_home) == at_home
    assert callback_base(shop.settings(gateway_url="https://gateway.choco.kz"), at_home) is None
    assert callback_base(shop.settings(gateway_url="https://gateway.choco.kz"), "https://r.kz") == "https://r.kz"
    assert callback_base(shop.settings(callback_url="https://tunnel.kz"), at_home) == "https://tunnel.kz"
