"""A sandbox gateway, a shop, and one till with its API."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pos_app.sandbox import Sandbox
from tests.shop import FrozenClock, Shop
from tests.till_api.desk import Software, open_with_api


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    made = Sandbox(clock=FrozenClock(), retry_after_s=(0.05,) * 100)
    made.start()
    yield made
    made.stop()


@pytest.fixture
def shop(sandbox: Sandbox, tmp_path: Path) -> Shop:
    return Shop(sandbox, tmp_path / "shop")


@pytest.fixture
def software(shop: Shop) -> Iterator[Software]:
    with open_with_api(shop) as opened:
        yield opened
