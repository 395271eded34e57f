"""The screen is kept awake by asking a real bus: one of the test's own, with a desktop that answers on it."""

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="D-Bus is Linux's")
PATIENCE_S = 10


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The address of a bus that plays both the session's and the system's."""
    assert shutil.which("dbus-daemon"), "dbus-daemon lacks here: `make test` installs it"
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1", f"--address=unix:dir={tmp_path}"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout is not None
    try:
        address = daemon.stdout.readline().strip()
        for kind in ("SESSION", "SYSTEM"):
            monkeypatch.setenv(f"DBUS_{kind}_BUS_ADDRESS", address)
        yield address
    finally:
        daemon.terminate()
        daemon.wait()
        daemon.stdout.close()


class Desktop:
    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process

    def says(self) -> str:
        """Its next line."""
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()


@contextmanager
def desktop(kind: str) -> Iterator[Desktop]:
    program = Path(__file__).with_name("desktop.py")
    process = subprocess.Popen([sys.executable, program, kind], stdout=subprocess.PIPE, text=True)
    late = threading.Timer(PATIENCE_S, process.kill)
    late.start()
    try:
        found = Desktop(process)
        assert found.says() == "ready"
        yield found
    finally:
        late.cancel()
        process.kill()
        process.wait()
        assert process.stdout is not None
        process.stdout.close()


_PROGRAM = """
import select, sys
from pos_app.window.kiosk.awake import Awake
awake = Awake()
awake.start()
while awake._thread.is_alive():
    if select.select([sys.stdin], [], [], 0.05)[0]:
        awake.stop()
        awake._thread.join()
"""


class Till:
    """A process that keeps its screen awake: libdbus reads the bus's address once in a process's life."""

    def __init__(self, **environment: str) -> None:
        kept = {name: value for name, value in os.environ.items() if name != "XDG_RUNTIME_DIR"}
        self._process = subprocess.Popen(
            [sys.executable, "-c", _PROGRAM], stdin=subprocess.PIPE, env={**kept, **environment}, text=True
        )

    def stop(self) -> None:
        """It lets the screen go, and ends."""
        self._process.communicate("stop\n", timeout=PATIENCE_S)

    def ends(self) -> None:
        """By itself, because nobody promised anything."""
        self._process.wait(PATIENCE_S)
        self._process.communicate()

    def kill(self) -> None:
        self._process.kill()
        self._process.communicate()


SAVER = "/org/freedesktop/ScreenSaver org.freedesktop.ScreenSaver Rahmet POS the till is open"
LOGIN = "/org/freedesktop/login1 org.freedesktop.login1.Manager idle:sleep Rahmet POS the till is open block"


def test_the_session_is_asked_and_let_go(bus: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DBUS_SYSTEM_BUS_ADDRESS")
    with desktop("session") as session:
        till = Till()
        assert session.says() == SAVER
        till.stop()
        assert session.says() == "released"


def test_the_machine_is_asked_too_and_holds_a_descriptor(bus: str) -> None:
    with desktop("session") as session, desktop("system") as system:
        till = Till()
        assert session.says() == SAVER
        assert system.says() == LOGIN
        till.stop()
        assert session.says() == system.says() == "released"


def test_the_machine_alone_is_asked_where_there_is_no_session(bus: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with desktop("system") as system:
        monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
        till = Till()
        assert system.says() == LOGIN
        till.stop()
        assert system.says() == "released"


def test_a_till_that_is_killed_lets_the_screen_go(bus: str) -> None:
    with desktop("session") as session:
        till = Till()
        assert session.says() == SAVER
        till.kill()
        assert session.says() == "released"


def test_a_desktop_that_refuses_is_left_alone(bus: str) -> None:
    with desktop("mute"):
        Till().ends()


def test_a_bus_without_a_desktop_costs_nothing(bus: str) -> None:
    Till().ends()


def test_without_a_bus_none_is_started(tmp_path: Path) -> None:
    """libdbus would start one where it finds a display."""
    started = tmp_path / "started"
    launcher = tmp_path / "dbus-launch"
    launcher.write_text(f"#!/bin/sh\ntouch {started}\n")
    launcher.chmod(0o755)
    Till(DISPLAY=":99", PATH=f"{tmp_path}:{os.environ['PATH']}", XDG_RUNTIME_DIR=str(tmp_path)).ends()
    assert not started.exists()
