"""A process that forks tills, and a place for figures."""

from collections.abc import Iterator

import pytest

from tests.proof.figures import figure
from tests.proof.warm import Warm, warm_process

__all__ = ["figure", "warm"]


@pytest.fixture(scope="module")
def warm() -> Iterator[Warm]:
    with warm_process() as process:
        yield process
