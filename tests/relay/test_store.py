"""A store keeps what it accepted, once, in order, through a restart, however many write. Real files, a real server."""

import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pos_app.relay.credentials import Key
from pos_app.relay.errors import StoreError
from pos_app.relay.store import QUERIES_LIMIT, Pruned, Store, open_store, password_in
from tests.relay.neighbours import events_of, highest_of, query, take, wait_until


def test_an_accepted_callback_is_read_back_as_it_came(store: Store) -> None:
    before = datetime.now(UTC).replace(microsecond=0)
    assert take(store, "till-1", "order-1", "failed", "reference=9&amount=1%20500")
    (event,) = events_of(store, "till-1", 0, 10)
    assert (event.terminal, event.order, event.outcome, event.query) == (
        "till-1",
        "order-1",
        "failed",
        "reference=9&amount=1%20500",
    )
    assert before <= event.received_at <= datetime.now(UTC)


def test_a_repeat_makes_no_second_event(store: Store) -> None:
    assert take(store, "till-1", "order-1", "paid", "reference=9")
    assert not take(store, "till-1", "order-1", "paid", "reference=9")
    assert len(events_of(store, "till-1", 0, 10)) == 1


def test_another_outcome_query_order_or_terminal_is_an_event_of_its_own(store: Store) -> None:
    assert take(store, "till-1", "order-1", "paid", "")
    assert take(store, "till-1", "order-1", "failed", "")
    assert take(store, "till-1", "order-1", "paid", "x")
    assert take(store, "till-1", "order-2", "paid", "")
    assert take(store, "till-2", "order-1", "paid", "")
    assert len(events_of(store, "till-1", 0, 10)) == 4
    assert len(events_of(store, "till-2", 0, 10)) == 1


def test_more_queries_than_a_gateway_ever_sends_are_not_kept(store: Store) -> None:
    kept = [take(store, "till-1", "order-1", "paid", f"n={number}") for number in range(QUERIES_LIMIT + 5)]
    assert kept == [True] * QUERIES_LIMIT + [False] * 5
    assert take(store, "till-1", "order-1", "failed", "n=0")


def test_events_come_in_pages_above_the_cursor(store: Store) -> None:
    for number in range(5):
        take(store, "till-1", f"order-{number}", "paid", "")
    first = events_of(store, "till-1", 0, 3)
    rest = events_of(store, "till-1", first[-1].number, 3)
    assert [event.order for event in first + rest] == [f"order-{number}" for number in range(5)]
    assert highest_of(store, "till-1") == rest[-1].number
    assert highest_of(store, "till-2") == 0


def test_a_number_is_never_given_twice_though_old_events_are_removed(store: Store, store_url: str) -> None:
    take(store, "till-1", "order-1", "paid", "")
    (old,) = events_of(store, "till-1", 0, 10)
    query(store_url, "DELETE FROM {}events")
    take(store, "till-1", "order-2", "paid", "")
    (new,) = events_of(store, "till-1", 0, 10)
    assert new.number > old.number


def test_threads_that_write_at_once_get_numbers_that_only_rise(store: Store) -> None:
    seen: list[int] = []
    written = threading.Event()

    def follow() -> None:
        while not (written.is_set() and highest_of(store, "till-1") == (seen[-1] if seen else 0)):
            seen.extend(event.number for event in events_of(store, "till-1", seen[-1] if seen else 0, 7))

    follower = threading.Thread(target=follow)
    follower.start()
    with ThreadPoolExecutor(4) as writers:
        accepted = list(writers.map(lambda number: take(store, "till-1", f"order-{number}", "paid", ""), range(80)))
    written.set()
    follower.join()
    assert all(accepted)
    assert len(seen) == 80
    assert seen == sorted(set(seen))


def test_a_store_keeps_its_identity_and_events_when_it_is_opened_again(store_url: str) -> None:
    first = open_store(store_url)
    take(first, "till-1", "order-1", "paid", "")
    events = events_of(first, "till-1", 0, 10)
    first.close()
    second = open_store(store_url)
    assert (second.id, events_of(second, "till-1", 0, 10)) == (first.id, events)
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
        lambda: take(store, "till-1", "order-1", "paid", ""),
        lambda: events_of(store, "till-1", 0, 10),
        lambda: highest_of(store, "till-1"),
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
            while not (written.is_set() and highest_of(reader, "till-1") == _cursor(seen)):
                seen.extend((event.number, event.order) for event in events_of(reader, "till-1", _cursor(seen), 3))

        def write(relay: int) -> None:
            for number in range(40):
                assert take(writers[relay], "till-1", f"order-{relay}-{number}", "paid", "")

        with ThreadPoolExecutor(5) as threads:
            followed = threads.submit(follow)
            try:
                for each in [threads.submit(write, relay) for relay in range(4)]:
                    each.result()
            finally:
                written.set()
            followed.result()
        assert highest_of(reader, "till-1") == _cursor(seen)
    numbers = [number for number, _ in seen]
    assert numbers == sorted(set(numbers))
    assert {order for _, order in seen} == wanted


def test_the_same_callback_at_two_relays_at_once_is_one_event(store_url: str) -> None:
    with closing(open_store(store_url)) as one, closing(open_store(store_url)) as other:
        with ThreadPoolExecutor(2) as threads:
            for number in range(30):
                both = [threads.submit(take, each, "till-1", f"order-{number}", "paid", "") for each in (one, other)]
                assert sorted(taken.result() for taken in both) == [False, True]
        assert len(events_of(one, "till-1", 0, 100)) == 30


def test_numbers_of_one_terminal_say_nothing_of_another(store: Store) -> None:
    for number in range(3):
        take(store, "till-1", f"order-{number}", "paid", "")
    take(store, "till-2", "order-9", "paid", "")
    assert store.lasts(("till-1", "till-2", "till-3")) == {
        "till-1": events_of(store, "till-1", 0, 9)[-1].number,
        "till-2": events_of(store, "till-2", 0, 9)[-1].number,
    }


def test_what_another_relay_takes_is_heard(store: Store, store_url: str) -> None:
    heard: list[str | None] = []
    store.listen(lambda terminals: heard.extend(terminals or [None]))
    with closing(open_store(store_url)) as other:

        def is_heard() -> bool:
            take(other, "till-7", f"order-{len(heard)}", "paid", "")
            return "till-7" in heard or None in heard[1:]

        wait_until(is_heard)
        before = len(heard)
        other.keys.put("till-7", Key("salt", is_revoked=False))
        wait_until(lambda: None in heard[before:])


def test_what_a_relay_takes_itself_is_not_news(store: Store, store_url: str) -> None:
    heard: list[str | None] = []
    store.listen(lambda terminals: heard.extend(terminals or [None]))
    for number in range(20):
        take(store, "till-1", f"order-{number}", "paid", "")
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
        take(store, "till-1", f"old-{number}", "paid", "")
        take(store, "till-2", f"old-{number}", "paid", "")
    query(store_url, "UPDATE {}events SET received_at = '2026-01-01T00:00:00.000+00:00'")
    take(store, "till-1", "young", "paid", "")
    last = highest_of(store, "till-1")
    read = events_of(store, "till-1", 0, 100)[7].number
    before = datetime.now(UTC) - timedelta(days=30)
    never = datetime(2020, 1, 1, tzinfo=UTC)
    assert [store.prune({"till-1": read}, before, never, 5).events for _ in range(3)] == [5, 3, 0]
    assert [event.order for event in events_of(store, "till-1", 0, 100)] == ["old-8", "old-9", "young"]
    assert len(events_of(store, "till-2", 0, 100)) == 10
    # A cursor that lies above all that is left is still one of this store.
    assert store.prune({"till-1": 10**9}, before, never, 100) == Pruned(2, 0)
    assert highest_of(store, "till-1") == last
    take(store, "till-1", "younger", "paid", "")
    assert events_of(store, "till-1", last, 9)[0].order == "younger"


def test_what_no_till_ever_read_goes_when_it_is_older_still_and_is_counted(store: Store, store_url: str) -> None:
    for number in range(4):
        take(store, "till-1", f"old-{number}")
        take(store, "till-2", f"unread-{number}")
    query(store_url, "UPDATE {}events SET received_at = '2026-01-01T00:00:00.000+00:00'")
    query(store_url, "UPDATE {}events SET received_at = '2025-01-01T00:00:00.000+00:00' WHERE order_id = 'unread-0'")
    read = {"till-1": highest_of(store, "till-1")}
    before, long_before = datetime(2026, 2, 1, tzinfo=UTC), datetime(2025, 2, 1, tzinfo=UTC)
    # A batch is for both.
    assert store.prune(read, before, long_before, 3) == Pruned(3, 0)
    assert store.prune({}, before, long_before, 3) == Pruned(2, 1)
    assert store.prune({}, before, long_before, 3) == Pruned(0, 0)
    assert [event.order for event in events_of(store, "till-2", 0, 9)] == [f"unread-{number}" for number in (1, 2, 3)]
    # It is never kept shorter than what was read.
    assert store.prune({}, long_before, before, 9) == Pruned(0, 0)
    assert store.prune({}, before, before, 9) == Pruned(3, 3)


def test_how_far_a_till_has_read_is_never_taken_back(store: Store, store_url: str) -> None:
    for number in range(4):
        take(store, "till-1", f"old-{number}", "paid", "")
    query(store_url, "UPDATE {}events SET received_at = '2026-01-01T00:00:00.000+00:00'")
    never = datetime(2020, 1, 1, tzinfo=UTC)
    third = events_of(store, "till-1", 0, 9)[2].number
    store.prune({"till-1": third}, never, never, 100)
    assert store.prune({"till-1": 1}, datetime.now(UTC), never, 100) == Pruned(3, 0)


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
    return take(store, "till-2", f"order-{highest_of(store, 'till-2')}", "paid", "")


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
