"""Whether a window can be opened here, asked without Qt."""

import socket
import sys
from collections.abc import Iterator
from contextlib import closing

import pytest

from pos_app import display
from pos_app.display import missing_packages, why_no_screen

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a screen")
NUMBER = 4711


@pytest.fixture
def x_server() -> Iterator[str]:
    """Listens where an X server would, and answers connections."""
    with closing(socket.socket(socket.AF_UNIX)) as listening:
        listening.bind(f"\0/tmp/.X11-unix/X{NUMBER}")
        listening.listen()
        yield f":{NUMBER}"


def test_a_display_that_answers_is_a_screen(x_server: str) -> None:
    assert why_no_screen({"DISPLAY": x_server}) is None
    assert why_no_screen({"DISPLAY": f"unix{x_server}.0"}) is None


def test_a_display_over_the_network_is_a_screen_where_it_answers() -> None:
    with socket.create_server(("127.0.0.1", 6000 + NUMBER)):
        assert why_no_screen({"DISPLAY": f"127.0.0.1:{NUMBER}"}) is None
    assert why_no_screen({"DISPLAY": f"127.0.0.1:{NUMBER}"}) is not None


@pytest.mark.parametrize("named", [f":{NUMBER + 1}", "127.0.0.1:9999", "/no/such/socket", "nonsense"])
def test_a_display_where_nobody_answers_is_none(named: str) -> None:
    assert why_no_screen({"DISPLAY": named}) == f"DISPLAY is {named!r}, and no X server answers there"


def test_without_a_display_there_is_no_screen() -> None:
    assert why_no_screen({}) == "neither DISPLAY nor WAYLAND_DISPLAY is set"


@pytest.mark.parametrize("known", ["WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_wayland_or_a_chosen_platform_is_believed(known: str) -> None:
    assert why_no_screen({known: "something"}) is None


def test_missing_libraries_are_named_by_their_package_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        display, "_ALWAYS", {"libc.so.6": "libc6", "libnone.so.1": "libnone1", "libnone2.so": "libnone1"}
    )
    monkeypatch.setattr(display, "_FOR_X11", {"libnox.so.1": "libnox1"})
    assert missing_packages(offscreen=True) == ["libnone1"]
    assert missing_packages(offscreen=False) == ["libnone1", "libnox1"]


def test_other_systems_always_have_a_screen_and_their_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert why_no_screen({}) is None
    assert missing_packages(offscreen=False) == []
