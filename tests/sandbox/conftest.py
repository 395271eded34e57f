"""A sandbox on loopback, a merchant who uses it, and the shop that it calls back."""

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor

import pytest

from pos_app.sandbox import Sandbox
from tests.sandbox.merchant import Merchant, Shop

TIME_SCALE = 0.02
"""The seconds of a scenario are so much shorter here; a delay of 10 takes 0.2."""


class Clock:
    """The sandbox's time in seconds; a test moves it."""

    now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="session")
def ending() -> Iterator[Callable[[Sandbox], None]]:
    """Stops a sandbox beside the next test: a server takes a tenth of a second to notice, and there are hundreds."""
    with ThreadPoolExecutor(4) as pool:
        ends: list[Future[None]] = []
        yield lambda sandbox: ends.append(pool.submit(sandbox.stop))
        for end in ends:
            end.result()


@pytest.fixture
def sandbox(clock: Clock, ending: Callable[[Sandbox], None]) -> Iterator[Sandbox]:
    made = Sandbox(clock=clock, retry_after_s=(0.01, 0.02), time_scale=TIME_SCALE)
    made.start()
    yield made
    ending(made)


@pytest.fixture
def merchant(sandbox: Sandbox) -> Iterator[Merchant]:
    made = Merchant(sandbox)
    yield made
    made.session.close()


@pytest.fixture(scope="module")
def aloof() -> Iterator[Merchant]:
    """A merchant whose sandbox serves all tests of a module that ask for what it must refuse: no order comes to be."""
    sandbox = Sandbox()
    sandbox.start()
    merchant = Merchant(sandbox)
    yield merchant
    merchant.session.close()
    sandbox.stop()
    assert sandbox.books.orders() == ()


@pytest.fixture
def shop() -> Iterator[Shop]:
    made = Shop()
    yield made
    made.close()
