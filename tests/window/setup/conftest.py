"""The set-up's page beside a real sandbox gateway, in folders of its own."""

from collections.abc import Callable, Iterator
from pathlib import Path

import keyring
import pytest
from pytestqt.plugin import QtBot

from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.setup.page import SetupPage
from tests.keyrings import MemoryKeyring
from tests.till.conftest import clock, sandbox, shop

__all__ = ["clock", "sandbox", "shop"]

Open = Callable[..., SetupPage]
WAIT_MS = 10_000


@pytest.fixture(autouse=True)
def key_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


@pytest.fixture
def working_keyring() -> Iterator[MemoryKeyring]:
    kept, before = MemoryKeyring(), keyring.get_keyring()
    keyring.set_keyring(kept)
    yield kept
    keyring.set_keyring(before)


@pytest.fixture
def config(tmp_path: Path) -> Path:
    return tmp_path / "settings" / "config.toml"


@pytest.fixture
def open_page(look: Look, language: Language, qtbot: QtBot, tmp_path: Path, config: Path) -> Iterator[Open]:
    """Opens pages on one place for settings, one after another; what the environment says can be chosen."""
    opened: list[SetupPage] = []

    def make(*, first: bool = True, size: tuple[int, int] = (1366, 768), **environment: str) -> SetupPage:
        said = {"POS_DATA_DIR": str(tmp_path / "data"), **environment}
        page = SetupPage(look, language, said, str(config), first=first)
        opened.append(page)
        qtbot.addWidget(page)
        page.resize(*size)
        with qtbot.waitActive(page):
            page.show()
        qtbot.waitUntil(lambda: page.record.chosen is not None, timeout=WAIT_MS)
        return page

    yield make
    for page in opened:
        page.stop()
        page.wait(5)
