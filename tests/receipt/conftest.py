"""Slips carry the local time: these tests live in Almaty."""

import time
from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True)
def in_almaty() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TZ", "ALMT-5")
        time.tzset()
        yield
    time.tzset()
