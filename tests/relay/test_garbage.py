"""A relay leaves the garbage collector nothing to find, so that it need not look at thousands of waiting polls."""

import asyncio
import gc
from collections.abc import Callable, Iterator

import pytest

from pos_app.relay.garbage import collect_little_at_a_time
from tests.relay.neighbours import RunningRelay, call_back, poll, wait_until


@pytest.fixture
def collector() -> Iterator[None]:
    """Off, with nothing left to find."""
    was_on = gc.isenabled()
    gc.collect()
    gc.disable()
    yield
    if was_on:
        gc.enable()


def _use(relay: RunningRelay, name: str, times: int) -> None:
    for number in range(times):
        assert call_back(relay.url, f"order-{name}-{number}") == 200
        poll(relay.url)
        poll(relay.url, after=10**6)
        assert call_back(relay.url, "forged", secret="another") == 404


def test_neither_requests_nor_connections_leave_cycles(relay: RunningRelay, collector: None) -> None:
    _use(relay, "first", 5)
    gc.collect()
    _use(relay, "more", 30)
    # Each was a connection of its own as well.
    assert gc.collect() < 30


def test_what_lives_for_a_while_is_set_aside_and_looked_through_in_the_end(collector: None) -> None:
    async def serve() -> None:
        before = gc.get_freeze_count()
        chore = asyncio.create_task(collect_little_at_a_time(None, set_aside_s=0.01, looked_through_s=0.2))
        await _until(lambda: gc.get_freeze_count() > before)
        cycle: list[object] = []
        cycle.append(cycle)
        number = id(cycle)
        del cycle
        await _until(lambda: all(id(each) != number for each in gc.get_objects()))
        chore.cancel()
        await asyncio.gather(chore, return_exceptions=True)
        assert gc.get_freeze_count() <= before

    asyncio.run(asyncio.wait_for(serve(), 20))


async def _until(is_so: Callable[[], bool]) -> None:
    await asyncio.to_thread(wait_until, is_so)
