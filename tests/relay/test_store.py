"""A store keeps what it accepted, once, in order, through a restart, however many write. Real files, a real server."""

import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pos_app.relay.credentials import Key
from pos_app.relay.errors import StoreError
from pos_app.relay.store import QUERIES_LIMIT, Store, open_store, password_in
from tests.relay.neighbours import query, wait_until


def test_an_accepted_callback_is_read_back_as_it_came(store: Store) -> None:
    before = datetime.now(UTC).replace(microsecond=0)
    assert store.accept("till-1", "order-1", "failed", "reference=9&amount=1%20500")
    (event,) = store.after("till-1", 0, 10)
    assert (event.terminal, event.order, event.outcome, event.query) == (
        "till-1",
        "order-1",
        "failed",
        "reference=9&amount=1%20500",
    )
    assert before <= event.received_at <= datetime.now(UTC)


def test_a_repeat_makes_no_second_event(store: Store) -> None:
    assert store.accept("till-1", "order-1", "paid", "reference=9")
    assert not store.accept("till-1", "order-1", "paid", "reference=9")
    assert len(store.after("till-1", 0, 10)) == 1


def test_another_outcome_query_order_or_terminal_is_an_event_of_its_own(store: Store) -> None:
    assert store.accept("till-1", "order-1", "paid", "")
    assert store.accept("till-1", "order-1", "failed", "")
    assert store.accept("till-1", "order-1", "paid", "x")
    assert store.accept("till-1", "order-2", "paid", "")
    assert store.accept("till-2", "order-1", "paid", "")
    assert len(store.after("till-1", 0, 10)) == 4
    assert len(store.after("till-2", 0, 10)) == 1


def test_more_queries_than_a_gateway_ever_sends_are_not_kept(store: Store) -> None:
    kept = [store.accept("till-1", "order-1", "paid", f"n={number}") for number in range(QUERIES_LIMIT + 5)]
    assert kept == [True] * QUERIES_LIMIT + [False] * 5
    assert store.accept("till-1", "order-1", "failed", "n=0")


def test_events_come_in_pages_above_the_cursor(store: Store) -> None:
    for number in range(5):
        store.accept("till-1", f"order-{number}", "paid", "")
    first = store.after("till-1", 0, 3)
    rest = store.after("till-1", first[-1].number, 3)
    assert [event.order for event in first + rest] == [f"order-{number}" for number in range(5)]
    assert store.last("till-1") == rest[-1].number
    assert store.last("till-2") == 0


def test_a_number_is_never_given_twice_though_old_events_are_removed(store: Store, store_url: str) -> None:
    store.accept("till-1", "order-1", "paid", "")
    (old,) = store.after("till-1", 0, 10)
    query(store_url, "DELETE FROM {}events")
    store.accept("till-1", "order-2", "paid", "")
    (new,) = store.after("till-1", 0, 10)
    assert new.number > old.number


def test_threads_that_write_at_once_get_numbers_that_only_rise(store: Store) -> None:
    seen: list[int] = []
    written = threading.Event()

    def follow() -> None:
        while not (written.is_set() and store.last("till-1") == (seen[-1] if seen else 0)):
            seen.extend(event.number for event in store.after("till-1", seen[-1] if seen else 0, 7))

    follower = threading.Thread(target=follow)
    follower.start()
    with ThreadPoolExecutor(4) as writers:
        accepted = list(writers.map(lambda number: store.accept("till-1", f"order-{number}", "paid", ""), range(80)))
    written.set()
    follower.join()
    assert all(accepted)
    assert len(seen) == 80
    assert seen == sorted(set(seen))


def test_a_store_keeps_its_identity_and_events_when_it_is_opened_again(store_url: str) -> None:
    first = open_store(store_url)
    first.accept("till-1", "order-1", "paid", "")
    events = first.after("till-1", 0, 10)
    first.close()
    second = open_store(store_url)
    assert (second.id, second.after("till-1", 0, 10)) == (first.id, events)
    second.close()


def test_stores_that_are_opened_at_the_same_moment_are_one(store_url: str) -> None:
    with ThreadPoolExecutor(6) as openers:
        stores = list(openers.map(open_store, [store_url] * 6))
    assert len({store.id for store in stores}) == 1
    for store in stores:
        store.close()


def test_a_store_that_broke_says_so_on_every_call(store: Store, store_url: str) -> None:
    query(store_url, "DROP TABLE {}events")
    query(store_url, "DROP TABLE {}terminals")
    for use in (
        lambda: store.accept("till-1", "order-1", "paid", ""),
        lambda: store.after("till-1", 0, 10),
        lambda: store.last("till-1"),
    ):
        with pytest.raises(StoreError, match=r"events|terminals"):
            use()


def test_relays_that_write_at_once_show_a_follower_every_event_in_order(store_url: str) -> None:
    """Four relays take callbacks of one terminal at a time; a fifth is read by cursor meanwhile, page by page."""
    wanted = {f"order-{relay}-{number}" for relay in range(4) for number in range(40)}
    seen: list[tuple[int, str]] = []
    written = threading.Event()
    with ExitStack() as stack:
        writers = [stack.enter_context(closing(open_store(store_url))) for _ in range(4)]
        reader = stack.enter_context(closing(open_store(store_url)))

        def follow() -> None:
            while not (written.is_set() and reader.last("till-1") == _cursor(seen)):
                seen.extend((event.number, event.order) for event in reader.after("till-1", _cursor(seen), 3))

        def write(relay: int) -> None:
            for number in range(40):
                assert writers[relay].accept("till-1", f"order-{relay}-{number}", "paid", "")

        with ThreadPoolExecutor(5) as threads:
            followed = threads.submit(follow)
            try:
                for each in [threads.submit(write, relay) for relay in range(4)]:
                    each.result()
            finally:
                written.set()
            followed.result()
        assert reader.last("till-1") == _cursor(seen)
    numbers = [number for number, _ in seen]
    assert numbers == sorted(set(numbers))
    assert {order for _, order in seen} == wanted


def test_the_same_callback_at_two_relays_at_once_is_one_event(store_url: str) -> None:
    with closing(open_store(store_url)) as one, closing(open_store(store_url)) as other:
        with ThreadPoolExecutor(2) as threads:
            for number in range(30):
                both = [threads.submit(each.accept, "till-1", f"order-{number}", "paid", "") for each in (one, other)]
                assert sorted(taken.result() for taken in both) == [False, True]
        assert len(one.after("till-1", 0, 100)) == 30


def test_numbers_of_one_terminal_say_nothing_of_another(store: Store) -> None:
    for number in range(3):
        store.accept("till-1", f"order-{number}", "paid", "")
    store.accept("till-2", "order-9", "paid", "")
    assert store.lasts(("till-1", "till-2", "till-3")) == {
        "till-1": store.after("till-1", 0, 9)[-1].number,
        "till-2": store.after("till-2", 0, 9)[-1].number,
    }


def test_what_another_relay_takes_is_heard(store: Store, store_url: str) -> None:
    heard: list[str | None] = []
    store.listen(heard.append)
    with closing(open_store(store_url)) as other:

        def is_heard() -> bool:
            other.accept("till-7", f"order-{len(heard)}", "paid", "")
            return "till-7" in heard or None in heard[1:]

        wait_until(is_heard)
        before = len(heard)
        other.keys.put("till-7", Key("salt", is_revoked=False))
        wait_until(lambda: None in heard[before:])


def test_what_a_relay_takes_itself_is_not_news(store: Store, store_url: str) -> None:
    heard: list[str | None] = []
    store.listen(heard.append)
    for number in range(20):
        store.accept("till-1", f"order-{number}", "paid", "")
    with closing(open_store(store_url)) as other:
        wait_until(lambda: _takes(other) and bool(heard) and heard[-1] in ("till-2", None))
    assert "till-1" not in heard


def test_keys_are_kept_and_replaced(store: Store, store_url: str) -> None:
    assert store.keys.all() == {}
    store.keys.put("till-1", Key("salt", is_revoked=False))
    store.keys.put("till-2", Key("more salt", is_revoked=False))
    store.keys.put("till-2", Key("", is_revoked=True))
    with closing(open_store(store_url)) as other:
        assert other.keys.all() == {"till-1": Key("salt", is_revoked=False), "till-2": Key("", is_revoked=True)}


def test_old_events_that_were_read_are_removed_in_batches_and_nothing_else(store: Store, store_url: str) -> None:
    for number in range(10):
        store.accept("till-1", f"old-{number}", "paid", "")
        store.accept("till-2", f"old-{number}", "paid", "")
    query(store_url, "UPDATE {}events SET received_at = '2026-01-01T00:00:00.000+00:00'")
    store.accept("till-1", "young", "paid", "")
    last = store.last("till-1")
    read = store.after("till-1", 0, 100)[7].number
    before = datetime.now(UTC) - timedelta(days=30)
    assert [store.prune({"till-1": read}, before, 5) for _ in range(3)] == [5, 3, 0]
    assert [event.order for event in store.after("till-1", 0, 100)] == ["old-8", "old-9", "young"]
    assert len(store.after("till-2", 0, 100)) == 10
    # A cursor that lies above all that is left is still one of this store.
    assert store.prune({"till-1": 10**9}, before, 100) == 2
    assert store.last("till-1") == last
    store.accept("till-1", "younger", "paid", "")
    assert store.after("till-1", last, 9)[0].order == "younger"


def test_how_far_a_till_has_read_is_never_taken_back(store: Store, store_url: str) -> None:
    for number in range(4):
        store.accept("till-1", f"old-{number}", "paid", "")
    query(store_url, "UPDATE {}events SET received_at = '2026-01-01T00:00:00.000+00:00'")
    third = store.after("till-1", 0, 9)[2].number
    store.prune({"till-1": third}, datetime(2020, 1, 1, tzinfo=UTC), 100)
    assert store.prune({"till-1": 1}, datetime.now(UTC), 100) == 3


def test_a_polls_questions_to_a_file_go_by_an_index(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'relay.sqlite3'}"
    with closing(open_store(url)):
        plans = [
            query(url, f"EXPLAIN QUERY PLAN {statement}")
            for statement in (
                "SELECT * FROM {}events WHERE terminal = 'till-1' AND number > 5 ORDER BY number LIMIT 100",
                "SELECT last FROM {}terminals WHERE terminal = 'till-1'",
            )
        ]
    for ((*_, detail),) in plans:
        assert detail.startswith("SEARCH")


def _cursor(seen: list[tuple[int, str]]) -> int:
    return seen[-1][0] if seen else 0


def _takes(store: Store) -> bool:
    return store.accept("till-2", f"order-{store.last('till-2')}", "paid", "")


@pytest.mark.parametrize("url", ["", "relay.sqlite3", "sqlite://", "sqlite:///", "sqlite://host/x", "mysql://u:pw@h/d"])
def test_an_address_of_another_form_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match="expected sqlite:///FILE or postgresql") as refused:
        open_store(url)
    assert "pw" not in str(refused.value)


def test_a_password_in_an_address_is_known() -> None:
    assert password_in("postgresql://relay:pw@db/relay") == "pw"
    assert password_in("postgresql://db/relay?password=pw") == "pw"
    for url in ("postgresql://relay@db/relay", "postgresql://[", "sqlite:///relay:pw@db"):
        assert password_in(url) == ""
