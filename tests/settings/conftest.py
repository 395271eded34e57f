"""Keyrings for the tests that want one, and a place for a vault's key that is nobody's own."""

from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest

from tests.keyrings import LockedKeyring, MemoryKeyring


@pytest.fixture
def working_keyring() -> Iterator[MemoryKeyring]:
    kept, before = MemoryKeyring(), keyring.get_keyring()
    keyring.set_keyring(kept)
    yield kept
    keyring.set_keyring(before)


@pytest.fixture
def locked_keyring() -> Iterator[None]:
    before = keyring.get_keyring()
    keyring.set_keyring(LockedKeyring())
    yield
    keyring.set_keyring(before)


@pytest.fixture(autouse=True)
def key_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return tmp_path / "state" / "rahmet-pos"
