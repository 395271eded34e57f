"""What is PostgreSQL's own: order under locks, relays that hear each other, a server that goes away. A real server."""

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager

import psycopg
import pytest

from pos_app.relay.errors import StoreError
from pos_app.relay.postgres.connections import Connection
from pos_app.relay.postgres.store import PostgresStore
from pos_app.relay.signing import callback_path
from pos_app.relay.store import open_store
from tests.relay.neighbours import (
    SECRET,
    ask,
    ask_fully,
    call_back,
    counts,
    events_of,
    listening,
    poll,
    query,
    running_relay,
    take,
    wait_for_polls,
    wait_until,
)
from tests.relay.postgresql import PASSWORD, PostgresServer


@pytest.fixture
def database(postgresql: PostgresServer) -> str:
    return postgresql.new_database()


def opened(url: str) -> PostgresStore:
    store = PostgresStore(url)
    store.open()
    return store


@contextmanager
def held_before_its_commit(store: PostgresStore) -> Iterator[tuple[threading.Event, threading.Event]]:
    """The store's next commit of a callback waits: `reached` is set when it is due, `go` lets it happen."""
    reached, go = threading.Event(), threading.Event()
    tell = store._channel.tell

    def tell_later(connection: Connection, what: str) -> None:
        tell(connection, what)
        reached.set()
        go.wait(10)

    store._channel.tell = tell_later  # type: ignore[method-assign]
    try:
        yield reached, go
    finally:
        go.set()
        store._channel.tell = tell  # type: ignore[method-assign]


def test_a_poll_between_two_commits_does_not_lose_the_one_that_comes_late(database: str) -> None:
    """The first callback has its number and is not committed; the second must not become visible before it."""
    with (
        closing(opened(database)) as slow,
        closing(opened(database)) as quick,
        closing(opened(database)) as reader,
        ThreadPoolExecutor(2) as threads,
        held_before_its_commit(slow) as (reached, go),
    ):
        first = threads.submit(take, slow, "till-1", "order-1", "paid", "")
        assert reached.wait(10)
        second = threads.submit(take, quick, "till-1", "order-2", "paid", "")
        # Whoever waits for a lock is seen to do so; and another terminal's callbacks don't wait.
        wait_until(lambda: query(database, "SELECT 1 FROM pg_locks WHERE NOT granted") != [])
        assert take(quick, "till-2", "order-3", "paid", "")
        assert events_of(reader, "till-1", 0, 10) == []
        assert not second.done()
        go.set()
        assert first.result()
        assert second.result()
        assert [(event.number, event.order) for event in events_of(reader, "till-1", 0, 10)] == [
            (1, "order-1"),
            (2, "order-2"),
        ]


def test_a_relay_that_hangs_in_a_commit_holds_up_a_terminal_for_seconds_only(database: str) -> None:
    with (
        closing(opened(database)) as hanging,
        closing(opened(database)) as other,
        ThreadPoolExecutor(1) as threads,
        held_before_its_commit(hanging) as (reached, go),
    ):
        lost = threads.submit(take, hanging, "till-1", "order-1", "paid", "")
        assert reached.wait(10)
        assert take(other, "till-1", "order-2", "paid", "")
        go.set()
        # It was cut off, began anew on another connection, and so has the later number.
        assert lost.result()
        assert [event.order for event in events_of(other, "till-1", 0, 10)] == ["order-2", "order-1"]


def test_a_poll_wakes_at_one_relay_when_another_took_the_callback(database: str) -> None:
    with running_relay(database) as one, running_relay(database) as other, ThreadPoolExecutor(1) as till:
        answer = till.submit(poll, one.url, 0, 30)
        wait_for_polls(one.url, 1)
        # Notifications are heard from the moment at which the relay listens.
        wait_until(lambda: query(database, "SELECT 1 FROM pg_stat_activity WHERE query LIKE '%notify%'") != [])
        assert call_back(other.url, "order-1") == 200
        assert [event["order"] for event in answer.result()["events"]] == ["order-1"]


def test_a_till_that_goes_from_relay_to_relay_misses_nothing(database: str) -> None:
    with running_relay(database) as one, running_relay(database) as other:
        assert call_back(one.url, "order-1") == 200
        first = poll(other.url)
        assert call_back(other.url, "order-2") == 200
        assert poll(one.url)["store"] == poll(other.url)["store"] == first["store"]
        assert [event["order"] for event in poll(one.url, first["last"])["events"]] == ["order-2"]


def test_a_poll_wakes_though_the_listening_connection_is_cut_again_and_again(database: str) -> None:
    with running_relay(database) as one, running_relay(database) as other, listening(one.url) as till:
        for number in range(3):
            wait_for_polls(one.url, 1)
            query(
                database,
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE pid <> pg_backend_pid() AND datname = current_database()",
            )
            assert call_back(other.url, f"order-{number}") == 200
            till.until_events(number + 1)
    assert till.orders == ["order-0", "order-1", "order-2"]
    assert till.links == ["online"]


def test_a_poll_wakes_where_notifications_do_not_come_through(database: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """As behind a pool that lends connections by the transaction: LISTEN is answered, and nothing is heard."""
    plain = PostgresStore.listen

    def listen_to_nobody(store: PostgresStore, on_news: object) -> None:
        store._channel.name = "elsewhere"
        plain(store, on_news)  # type: ignore[arg-type]
        store._channel.name = f"relay_{store.id}"

    with running_relay(database) as other:
        monkeypatch.setattr(PostgresStore, "listen", listen_to_nobody)
        with running_relay(database) as deaf, listening(deaf.url) as till:
            wait_for_polls(deaf.url, 1)
            assert call_back(other.url, "order-1") == 200
            till.until_events(1)


def test_a_server_that_answers_before_the_disk_has_it_is_told_to_wait(
    postgresql: PostgresServer, database: str
) -> None:
    name = database.rpartition("/")[2]
    query(database, f"ALTER DATABASE {name} SET synchronous_commit = off")
    with closing(opened(database)) as store:
        assert store._connections.run(_synchronous_commit) == "on"


def test_a_database_whose_default_is_stricter_is_asked_for_what_the_order_rests_on(database: str) -> None:
    name = database.rpartition("/")[2]
    query(database, f"ALTER DATABASE {name} SET default_transaction_isolation = 'repeatable read'")
    with (
        closing(opened(database)) as one,
        closing(opened(database)) as other,
        ThreadPoolExecutor(8) as threads,
    ):
        taken = [
            threads.submit(take, (one, other)[number % 2], "till-1", f"order-{number}", "paid", "")
            for number in range(40)
        ]
        assert all(each.result() for each in taken)


def test_a_server_that_is_not_there_is_named_without_its_password(fragile_postgresql: PostgresServer) -> None:
    url = fragile_postgresql.new_database()
    fragile_postgresql.stop()
    with pytest.raises(StoreError, match=rf"127\.0\.0\.1:{fragile_postgresql.port}/relay_1") as refused:
        open_store(url)
    assert PASSWORD not in str(refused.value)


def test_a_wrong_password_is_not_repeated(database: str) -> None:
    with pytest.raises(StoreError, match="password authentication failed") as refused:
        open_store(database.replace(PASSWORD, "swordfish"))
    assert "swordfish" not in str(refused.value)


@pytest.mark.parametrize("url", ["postgresql://relay:swordfish@db:port/relay", "postgresql://u:sword fish@[db/relay"])
def test_an_address_that_is_none_is_refused_without_its_password(url: str) -> None:
    with pytest.raises(ValueError, match="expected postgresql://") as refused:
        open_store(url)
    assert "sword" not in str(refused.value)


def test_a_store_of_a_later_version_is_not_touched(database: str) -> None:
    opened(database).close()
    query(database, "UPDATE relay_store SET version = 9")
    with pytest.raises(StoreError, match="version 9"):
        opened(database)


def test_a_store_without_identity_is_refused(database: str) -> None:
    opened(database).close()
    query(database, "DELETE FROM relay_store")
    with pytest.raises(StoreError, match="identity"):
        opened(database)


def test_a_query_longer_than_an_index_takes_is_kept(database: str) -> None:
    with closing(opened(database)) as store:
        long = "".join(chr(0x4E00 + number) for number in range(8000))
        assert take(store, "till-1", "order-1", "paid", long)
        assert not take(store, "till-1", "order-1", "paid", long)
        assert events_of(store, "till-1", 0, 9)[0].query == long


def test_while_the_server_is_down_gateway_and_tills_hear_so_and_all_recover_by_themselves(
    fragile_postgresql: PostgresServer,
) -> None:
    url = fragile_postgresql.new_database()
    path = callback_path(SECRET, "till-1", "order-2", "paid")
    with running_relay(url) as relay, listening(relay.url) as till:
        assert call_back(relay.url, "order-1") == 200
        till.until_events(1)
        assert ask(relay.url, "/readyz")[0] == 200
        fragile_postgresql.stop()

        status, headers, body = ask_fully(relay.url, path)
        assert (status, headers["retry-after"], body) == (503, "5", b"store unavailable")
        assert ask(relay.url, "/readyz") == (503, b'{"ready":false,"why":"store unavailable"}')
        assert counts(relay.url)["status"] == "ok"
        till.until(lambda: till.links[-1] == "offline")

        fragile_postgresql.start()
        wait_until(lambda: ask(relay.url, path)[0] == 200)
        till.until_events(2)
        till.until(lambda: till.links[-1] == "online")
        assert ask(relay.url, "/readyz")[0] == 200
    assert till.orders == ["order-1", "order-2"]


def test_a_server_that_hangs_is_as_good_as_down(fragile_postgresql: PostgresServer) -> None:
    url = fragile_postgresql.new_database()
    path = callback_path(SECRET, "till-1", "order-1", "paid")
    with running_relay(url) as relay:
        fragile_postgresql.freeze()
        try:
            assert ask(relay.url, path)[0] == 503
        finally:
            fragile_postgresql.thaw()
        wait_until(lambda: ask(relay.url, path)[0] == 200)
        assert [event["order"] for event in poll(relay.url)["events"]] == ["order-1"]


def test_a_poll_costs_the_same_however_much_is_stored(database: str) -> None:
    """Both of its questions go through an index, and touch no more pages at a hundred thousand events than at ten."""
    with closing(opened(database)) as store:
        for number in range(10):
            take(store, "till-1", f"order-{number}", "paid", "")
        few = _pages_of_a_poll(database, 5)
        query(
            database,
            "INSERT INTO relay_events SELECT 'till-' || n % 50, 1000 + n, 'o' || n, 'paid', '', ''::bytea, now()"
            " FROM generate_series(1, 100000) AS n",
        )
        query(database, "UPDATE relay_terminals SET last = 101000")
        with psycopg.connect(database, autocommit=True) as connection:
            connection.execute("VACUUM ANALYZE relay_events")
        assert _pages_of_a_poll(database, 100_950) <= few + 4


def _pages_of_a_poll(database: str, after: int) -> int:
    pages = 0
    for statement in (
        f"SELECT * FROM relay_events WHERE terminal = 'till-1' AND number > {after} ORDER BY number LIMIT 100",  # noqa: S608
        "SELECT terminal, last FROM relay_terminals WHERE terminal = ANY('{{till-1}}')",
    ):
        ((plan,),) = query(database, f"EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) {statement}")
        pages += plan[0]["Plan"]["Shared Hit Blocks"] + plan[0]["Plan"]["Shared Read Blocks"]
        if "events" in statement:
            assert "Seq Scan" not in str(plan) or after < 100
    return pages


def _synchronous_commit(connection: Connection) -> str:
    (value,) = connection.execute("SHOW synchronous_commit").fetchone() or ("",)
    return str(value)


def test_a_till_hears_of_each_callback_once_over_two_relays_that_come_and_go(database: str) -> None:
    orders = [f"order-{number}" for number in range(12)]
    with running_relay(database) as steady, listening(steady.url) as till:
        for start in range(0, 12, 3):
            with running_relay(database) as passing:
                for order in orders[start : start + 3]:
                    assert call_back(passing.url, order) == 200
            till.until_events(start + 3)
    assert till.orders == orders
