"""Callbacks that come at once share a commit; their order, their answers and their failures do not mix."""

import asyncio
import threading
from collections.abc import Callable, Coroutine, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from pos_app.relay.beside import Beside
from pos_app.relay.errors import StoreError
from pos_app.relay.intake import Intake
from pos_app.relay.metrics import Figures
from pos_app.relay.sqlite.store import SqliteStore
from pos_app.relay.store import Callback
from tests.relay.neighbours import events_of, query


class Watched(SqliteStore):
    """A real file whose commits can be counted, held up, and refused."""

    hands = 4
    groups = 2

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.groups_taken: list[list[str]] = []
        self.held: dict[str, threading.Event] = {}
        self.begun = threading.Semaphore(0)

    def accept(self, callbacks: Sequence[Callback]) -> list[bool]:
        self.groups_taken.append([each.order for each in callbacks])
        self.begun.release()
        for each in callbacks:
            if (go := self.held.get(each.terminal)) is not None:
                assert go.wait(10)
        return super().accept(callbacks)


@pytest.fixture
def store(store_path: Path) -> Iterator[Watched]:
    with closing(Watched(store_path)) as made:
        yield made


Play = Callable[[Intake], Coroutine[Any, Any, None]]


def _play(store: Watched, story: Play, limit_s: float = 10) -> None:
    beside = Beside(store.hands, Figures(), limit_s)

    async def told() -> None:
        await story(Intake(store, beside))

    try:
        asyncio.run(told())
    finally:
        beside.close()


def _callback(order: str, terminal: str = "till-1") -> Callback:
    return Callback(terminal, order, "paid", "")


async def _begun(store: Watched) -> None:
    """Returns when the store has begun another group."""
    assert await asyncio.to_thread(store.begun.acquire, timeout=10)


def test_what_comes_at_once_is_one_commit_in_its_order_with_an_answer_for_each(store: Watched) -> None:
    orders = [f"order-{number}" for number in range(40)]

    async def story(intake: Intake) -> None:
        callbacks = [_callback(order) for order in orders]
        assert await asyncio.gather(*map(intake.take, [*callbacks, callbacks[7]])) == [True] * 40 + [False]

    _play(store, story)
    assert store.groups_taken == [[*orders, "order-7"]]
    assert [event.order for event in events_of(store, "till-1", 0, 100)] == orders


def test_what_comes_while_the_store_is_busy_is_the_next_commit(store: Watched) -> None:
    store.groups = 1
    store.held["till-1"] = threading.Event()

    async def story(intake: Intake) -> None:
        first = asyncio.create_task(intake.take(_callback("order-0")))
        await _begun(store)
        rest = [asyncio.create_task(intake.take(_callback(f"order-{number}"))) for number in (1, 2, 3)]
        await asyncio.sleep(0)
        store.held["till-1"].set()
        assert await asyncio.gather(first, *rest) == [True] * 4

    _play(store, story)
    assert store.groups_taken == [["order-0"], ["order-1", "order-2", "order-3"]]


def test_a_terminal_that_is_held_up_holds_up_its_own_callbacks_and_no_others(store: Watched) -> None:
    store.held["slow"] = threading.Event()

    async def story(intake: Intake) -> None:
        slow = [asyncio.create_task(intake.take(_callback(f"slow-{number}", "slow"))) for number in range(2)]
        await _begun(store)
        late = asyncio.create_task(intake.take(_callback("slow-2", "slow")))
        assert await intake.take(_callback("order-1", "quick"))
        assert await intake.take(_callback("order-2", "quick"))
        assert not any(each.done() for each in (*slow, late))
        store.held["slow"].set()
        assert await asyncio.gather(*slow, late) == [True] * 3

    _play(store, story)
    assert [event.order for event in events_of(store, "slow", 0, 9)] == ["slow-0", "slow-1", "slow-2"]


def test_a_commit_that_fails_answers_all_that_were_in_it_and_the_next_one_works(
    store: Watched, store_path: Path
) -> None:
    url = f"sqlite:///{store_path}"

    async def story(intake: Intake) -> None:
        query(url, "ALTER TABLE {}events RENAME TO gone")
        tries = (intake.take(_callback(f"order-{number}")) for number in range(3))
        refused = await asyncio.gather(*tries, return_exceptions=True)
        assert [type(each) for each in refused] == [StoreError] * 3
        query(url, "ALTER TABLE gone RENAME TO events")
        assert await intake.take(_callback("order-1"))

    _play(store, story)
    assert [event.order for event in events_of(store, "till-1", 0, 9)] == ["order-1"]


def test_a_store_that_takes_too_long_is_an_error_for_those_who_wait(store: Watched) -> None:
    store.held["till-1"] = threading.Event()

    async def story(intake: Intake) -> None:
        with pytest.raises(StoreError, match="no answer"):
            await intake.take(_callback("order-1"))
        store.held["till-1"].set()
        # It may have been done all the same, and then this is a repeat: the gateway hears 200 either way.
        await intake.take(_callback("order-1"))

    _play(store, story, limit_s=0.2)
    assert [event.order for event in events_of(store, "till-1", 0, 9)] == ["order-1"]


def test_a_group_is_never_larger_than_a_database_can_tell_of_in_one_message(store: Watched) -> None:
    async def story(intake: Intake) -> None:
        takes = (intake.take(_callback("order", f"{number:0>64}")) for number in range(300))
        assert all(await asyncio.gather(*takes))

    _play(store, story)
    assert max(map(len, store.groups_taken)) * 65 < 8000 - 64
