"""A real till, a real gateway and a chain's relays between them: what a cashier has when the database goes away."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from pos_app.order import State
from pos_app.relay.credentials import issue
from pos_app.relay.errors import StoreError
from pos_app.relay.store import open_store, password_in
from pos_app.sandbox import Sandbox
from pos_app.till.messages import Links, LinkState
from tests.relay.neighbours import SECRET, poll, running_relay, wait_until
from tests.relay.postgresql import PostgresServer
from tests.shop import CALM, FAST, FrozenClock, Shop


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    sandbox = Sandbox(clock=FrozenClock(), retry_after_s=(0.05,) * 200)
    sandbox.start()
    yield Shop(sandbox, tmp_path / "shop")
    sandbox.stop()


def test_a_till_with_a_secret_of_its_own_hears_of_a_payment_that_another_relay_took(
    shop: Shop, postgresql: PostgresServer
) -> None:
    store_url = postgresql.new_store()
    with closing(open_store(store_url)) as desk:
        shop.relay_secret = issue(desk.keys, SECRET, "till-1")
    with (
        running_relay(store_url) as tills,
        running_relay(store_url) as gateways,
        shop.open(CALM, relay_url=tills.url, callback_url=gateways.url) as till,
    ):
        till.ear.until(Links, lambda links: links.relay is LinkState.ONLINE)
        order_id = till.show_qr(2500)
        shop.pay(order_id)
        assert till.until(order_id, State.PAID).paid_amount == 2500
    assert "callback" in shop.events(order_id)


def test_while_the_database_is_down_status_finds_the_payment_and_afterwards_callbacks_do_again(
    shop: Shop, fragile_postgresql: PostgresServer
) -> None:
    store_url = fragile_postgresql.new_store()
    shop.relay_secret = SECRET
    with running_relay(store_url) as relay, shop.open(FAST, relay_url=relay.url) as till:
        till.ear.until(Links, lambda links: links.relay is LinkState.ONLINE)
        till.ear.forget()
        fragile_postgresql.stop()
        till.ear.until(Links, lambda links: links.relay is LinkState.OFFLINE)
        order_id = till.sell(700)
        assert "callback" not in shop.events(order_id)

        till.ear.forget()
        fragile_postgresql.start()
        till.ear.until(Links, lambda links: links.relay is LinkState.ONLINE)
        # The gateway got no 200 for the first, and came again until it did.
        wait_until(lambda: [event["order"] for event in poll(relay.url)["events"]] == [order_id])
        second = till.sell(800)
        wait_until(lambda: poll(relay.url)["events"][-1]["order"] == second)


def test_the_till_brings_no_driver_of_a_database() -> None:
    """What only a chain's relay needs is not imported by a till; this process has it, another says."""

    code = "import sys, pos_app.till.opening, pos_app.relay.service; sys.exit('psycopg' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_program_without_the_driver_says_what_it_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.startswith(("psycopg", "pos_app.relay.postgres"))]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "psycopg", None)
    assert password_in("postgresql://relay:pw@db/relay") == ""
    with pytest.raises(StoreError, match=r"needs the package psycopg\[binary\]"):
        open_store("postgresql://relay@db/relay")
