"""A whole shop: a running sandbox gateway, and tills with real windows, engines and relays beside it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.plugin import QtBot

from pos_app.sandbox.service import Sandbox
from pos_app.window.look import load_fonts
from tests.end_to_end.counter import Counter
from tests.proof.figures import figure
from tests.shop import Shop

__all__ = ["figure"]


@pytest.fixture(scope="session")
def fonts(qapp: object) -> None:
    load_fonts()


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    sandbox = Sandbox()
    sandbox.start()
    yield sandbox
    sandbox.stop()


@pytest.fixture
def counter(sandbox: Sandbox, tmp_path: Path, qtbot: QtBot, fonts: None) -> Iterator[Counter]:
    counter = Counter(Shop(sandbox, tmp_path / "data"), qtbot)
    yield counter
    counter.close()
