"""The real program on a real X display: keys come from outside, and a scanner reads the code from the glass."""

import os
import shutil
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, TypeVar

import pytest
import requests
import zxingcpp
from PIL import Image, ImageGrab

from pos_app.window.look import ENTER_DEAF_MS
from tests.process import Program, started

pytestmark = pytest.mark.screen
PATIENCE_S: Final = 20
GREEN: Final = (0x0B, 0x5F, 0x38)
COBALT: Final = (0x1E, 0x46, 0xC8)
_T = TypeVar("_T")


@pytest.fixture
def display() -> Iterator[str]:
    """An X server with one screen of 1366x768."""
    assert shutil.which("Xvfb"), "Xvfb lacks here: `make test` installs it"
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1366x768x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


@contextmanager
def demo(display: str, folder: Path, *arguments: str) -> Iterator[Program]:
    environment = {"DISPLAY": display, "POS_DATA_DIR": str(folder), "POS_LOCALE": "ru"}
    with started("demo", *arguments, env=environment) as program:
        yield program


def until(find: Callable[[], _T | None], what: str) -> _T:
    """What `find` answers in the end; asks five times a second, because a picture tells nobody that it changed."""
    deadline = time.monotonic() + PATIENCE_S
    while time.monotonic() < deadline:
        found = find()
        if found is not None:
            return found
        threading.Event().wait(0.2)
    raise AssertionError(f"{what}: not seen in {PATIENCE_S} s")


def press(display: str, *words: str) -> None:
    subprocess.run(["xdotool", *words], env={**os.environ, "DISPLAY": display}, check=True, timeout=PATIENCE_S)


def screen(display: str) -> Image.Image:
    return ImageGrab.grab(xdisplay=display)


def code_on(display: str) -> str | None:
    found = zxingcpp.read_barcodes(screen(display))
    return found[0].text if found else None


def lights_are_on(display: str) -> bool | None:
    """True once the rail says in green that the gateway answers."""
    rail = screen(display).crop((0, 544, 60, 606))
    colours = rail.getcolors(rail.width * rail.height) or []
    return True if any(colour == GREEN for _, colour in colours) else None


def can_charge(display: str) -> bool | None:
    return True if screen(display).getpixel((1200, 540)) == COBALT else None


def paid_on(display: str) -> bool | None:
    return True if screen(display).getpixel((20, 400)) == GREEN else None


def test_typed_scanned_paid_and_seen(display: str, tmp_path: Path) -> None:
    with demo(display, tmp_path) as program:
        until(lambda: lights_are_on(display), "a till that is online")
        press(display, "type", "--delay", "30", "1500")
        until(lambda: can_charge(display), "a button to charge")
        threading.Event().wait(ENTER_DEAF_MS / 1000)
        press(display, "key", "Return")
        url = until(lambda: code_on(display), "a code")
        page = requests.get(url, timeout=5)
        assert "500" in page.text
        assert requests.post(f"{url}/pay", timeout=5).ok
        until(lambda: paid_on(display), "the green screen")
        program.terminate()
        assert program.end().returncode == 0


def test_ctrl_c_closes_the_window_and_ends_the_program(display: str, tmp_path: Path) -> None:
    with demo(display, tmp_path) as program:
        until(lambda: lights_are_on(display), "a till that is online")
        program.interrupt()
        ended = program.end()
    assert (ended.returncode, ended.stdout, ended.stderr) == (130, "", "")


def test_the_window_has_the_tills_name(display: str, tmp_path: Path) -> None:
    with demo(display, tmp_path) as program:
        found = subprocess.run(
            ["xdotool", "search", "--sync", "--onlyvisible", "--name", "Rahmet POS · till-1"],
            env={**os.environ, "DISPLAY": display},
            capture_output=True,
            timeout=PATIENCE_S,
            check=True,
        )
        assert len(found.stdout.split()) == 1
        program.terminate()
        program.end()
