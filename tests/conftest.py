"""What every test stands on."""

import gc
import os
from collections.abc import Iterator
from typing import Any, Final

import pytest
from pytestqt.wait_signal import SignalBlocker

from tests.leftovers import Present, adopt_orphans
from tests.proof.figures import pytest_terminal_summary

__all__ = ["pytest_terminal_summary"]

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
for _name in tuple(os.environ):
    if _name.startswith("POS_"):
        del os.environ[_name]


@pytest.fixture(scope="session", autouse=True)
def nothing_is_left_behind() -> Iterator[None]:
    """Fails the run that leaves a thread or a process behind, by an error at the end of its last test."""
    adopt_orphans()
    before = Present.now()
    yield
    left = before.leftovers(patience_s=5)
    assert not left, f"the tests left behind: {', '.join(left)}"


_blockers: list[SignalBlocker] = []


@pytest.fixture(scope="session", autouse=True)
def blockers_outlive_what_they_waited_for() -> Iterator[None]:
    """A signal of another thread may be on its way once more when `waitSignal` has ended. PySide 6.11 calls a method of
    a plain object without holding the object: what was gone by then took Qt down, once in some runs.
    """
    with pytest.MonkeyPatch.context() as patch:
        begin = SignalBlocker.__init__

        def kept(self: SignalBlocker, *arguments: Any, **options: Any) -> None:
            begin(self, *arguments, **options)
            _blockers.append(self)

        patch.setattr(SignalBlocker, "__init__", kept)
        yield


_LONG: Final = (
    *("tests/proof/test_any_order.py", "tests/window/walks/test_room.py", "tests/qa/test_auto.py"),
    *("tests/packaging/test_wheel.py", "tests/relay/test_kills.py", "tests/test_watchdog.py", "tests/end_to_end/"),
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Long files first: whoever begins one at the end is waited for."""
    items.sort(key=lambda item: not item.nodeid.startswith(_LONG))


# A widget that ends in the collector ends in whatever thread that runs, and takes Qt down with it.
gc.disable()


@pytest.fixture(scope="module", autouse=True)
def cycles_are_collected_in_the_main_thread() -> Iterator[None]:
    yield
    gc.collect()
