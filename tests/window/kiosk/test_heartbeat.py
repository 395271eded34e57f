"""The window's heart, heard through a pipe."""

import os
from collections.abc import Iterator
from contextlib import suppress

import pytest
from pytestqt.plugin import QtBot

from pos_app.window.kiosk.heartbeat import BEAT_MS, Heartbeat


@pytest.fixture
def pipe() -> Iterator[tuple[int, int]]:
    read, write = os.pipe()
    os.set_blocking(read, False)
    os.set_blocking(write, False)
    yield read, write
    os.close(read)


def heard(read: int) -> bytes:
    try:
        return os.read(read, 100_000)
    except BlockingIOError:
        return b""


def test_it_beats_every_second_while_the_loop_runs(pipe: tuple[int, int], qtbot: QtBot) -> None:
    read, write = pipe
    heart = Heartbeat(write)
    assert heart._timer.interval() == BEAT_MS == 1000
    heart._timer.setInterval(20)
    heart.start()
    assert heard(read) == b""
    beats = bytearray()

    def beats_on() -> bool:
        beats.extend(heard(read))
        return len(beats) >= 3

    qtbot.waitUntil(beats_on, timeout=2000)
    heart.stop()


def test_the_pipes_end_says_that_it_ends(pipe: tuple[int, int]) -> None:
    read, write = pipe
    heart = Heartbeat(write)
    heart.start()
    heart.stop()
    heart.stop()
    assert os.read(read, 1) == b""
    with pytest.raises(OSError, match="Bad file descriptor"):
        os.fstat(write)


def test_a_watchdog_that_does_not_read_holds_nothing_up(pipe: tuple[int, int]) -> None:
    read, write = pipe
    heart = Heartbeat(write)
    with suppress(BlockingIOError):
        while True:
            os.write(write, b"." * 4096)
    heart.start()
    heart._beat()
    assert heart._timer.isActive()
    heart.stop()
    assert len(heard(read)) > 4096


def test_without_a_watchdog_the_till_goes_on(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    read, write = os.pipe()
    os.close(read)
    heart = Heartbeat(write)
    heart.start()
    heart._beat()
    assert not heart._timer.isActive()
    assert "goes on without one" in caplog.text
    heart._beat()
