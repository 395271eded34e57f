"""The customer's display on a real X server: found, remembered, pulled out in the middle of a payment, turned."""

import json
import os
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import pytest
import requests
import zxingcpp
from PIL import Image, ImageGrab

from pos_app.window.display_memory import FILE_NAME
from pos_app.window.look import ENTER_DEAF_MS
from tests.end_to_end.monitors import Monitors
from tests.end_to_end.test_real_display import GREEN, can_charge, lights_are_on, press, until
from tests.process import Program, started
from tests.proof.figures import Figure, figure

__all__ = ["figure"]

pytestmark = pytest.mark.screen
Place = tuple[int, int, int, int]
TILL: Final = (0, 0, 1366, 768)
CUSTOMER: Final = (1366, 0, 1920, 1080)
NAVY: Final = (0x11, 0x1F, 0x47)


@pytest.fixture
def display() -> Iterator[str]:
    """An X server with room for several monitors side by side."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "4366x1920x24", "-nolisten", "tcp", "-noreset"],
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


@pytest.fixture
def monitors(display: str) -> Iterator[Monitors]:
    """The cashier's monitor and the customer's."""
    with Monitors(display) as monitors:
        monitors.plug("TILL-1", *TILL, first=True)
        monitors.plug("HDMI-2", *CUSTOMER)
        yield monitors


@contextmanager
def demo(display: str, folder: Path, **settings: str) -> Iterator[Program]:
    environment = {"DISPLAY": display, "POS_DATA_DIR": str(folder / "data"), "POS_LOCALE": "ru", **settings}
    with started("demo", env=environment) as program:
        yield program


def screen(display: str, place: Place) -> Image.Image:
    left, top, width, height = place
    return ImageGrab.grab(bbox=(left, top, left + width, top + height), xdisplay=display)


def code_in(display: str, place: Place) -> str | None:
    found = zxingcpp.read_barcodes(screen(display, place))
    return found[0].text if found else None


def pixel(display: str, place: Place, x: int, y: int) -> tuple[int, ...]:
    colour = screen(display, (place[0] + x, place[1] + y, 1, 1)).getpixel((0, 0))
    assert isinstance(colour, tuple)
    return colour


def greets(display: str, place: Place) -> bool | None:
    """True where the customer's greeting, or a page as navy as that, fills a monitor."""
    return (
        True if pixel(display, place, 10, place[3] - 10) == pixel(display, place, place[2] - 10, 200) == NAVY else None
    )


def is_empty(display: str, place: Place) -> bool | None:
    return True if screen(display, place).getcolors() == [(place[2] * place[3], (0, 0, 0))] else None


def is_green(display: str, place: Place) -> bool | None:
    return True if pixel(display, place, 20, 400) == GREEN else None


def seconds_until(find: Callable[[], object], what: str) -> float:
    """How long it took until `find` answers something; asked as fast as pictures can be taken."""
    began = time.monotonic()
    while time.monotonic() - began < 10:
        if find() is not None:
            return time.monotonic() - began
    raise AssertionError(f"{what}: not seen in 10 s")


def charge(display: str) -> None:
    until(lambda: lights_are_on(display), "a till that is online")
    press(display, "mousemove", "600", "300")
    press(display, "type", "--delay", "30", "1500")
    until(lambda: can_charge(display), "a button to charge")
    threading.Event().wait(ENTER_DEAF_MS / 1000)
    press(display, "key", "Return")


def end(program: Program) -> None:
    program.terminate()
    assert program.end().returncode == 0


def test_a_display_pulled_out_in_mid_payment_and_plugged_in_again(
    display: str, monitors: Monitors, tmp_path: Path, figure: Figure
) -> None:
    with demo(display, tmp_path) as program:
        charge(display)
        url = until(lambda: code_in(display, CUSTOMER), "a code for the customer")
        cashiers = (0, 0, 672, 700)
        monitors.unplug("HDMI-2")
        # On the till's own screen the code is as large as on the customer's: the small one beside the timer is none.
        moved_s = seconds_until(lambda: is_handed_over(display) and code_in(display, cashiers), "the code at the till")
        assert code_in(display, cashiers) == url
        assert moved_s < 1
        monitors.plug("HDMI-2", *CUSTOMER)
        back_s = seconds_until(lambda: code_in(display, CUSTOMER), "the code at the customer's")
        assert code_in(display, CUSTOMER) == url
        assert back_s < 1
        until(lambda: None if is_handed_over(display) else True, "the cashier's own screen")
        assert requests.post(f"{url}/pay", timeout=5).ok
        until(lambda: is_green(display, CUSTOMER), "the customer's green screen")
        until(lambda: is_green(display, TILL), "the cashier's green screen")
        end(program)
    figure(
        f"a display pulled out in mid-payment: its code at the till after {moved_s:.2f} s, back after {back_s:.2f} s"
    )


def is_handed_over(display: str) -> bool | None:
    """True where the till's screen has the customer's navy panel to the right."""
    return True if pixel(display, TILL, 1350, 300) == NAVY else None


def test_paid_while_the_display_is_out_is_seen_at_the_till_and_on_the_display_when_it_is_back(
    display: str, monitors: Monitors, tmp_path: Path
) -> None:
    with demo(display, tmp_path) as program:
        charge(display)
        url = until(lambda: code_in(display, CUSTOMER), "a code for the customer")
        monitors.unplug("HDMI-2")
        assert requests.post(f"{url}/pay", timeout=5).ok
        until(lambda: is_green(display, TILL), "the cashier's green screen")
        monitors.plug("HDMI-2", *CUSTOMER)
        until(lambda: is_green(display, CUSTOMER), "the customer's green screen")
        until(lambda: greets(display, CUSTOMER), "the greeting for the next customer")
        end(program)


def test_the_customers_display_is_found_again_among_others(display: str, monitors: Monitors, tmp_path: Path) -> None:
    with demo(display, tmp_path) as program:
        until(lambda: greets(display, CUSTOMER), "a greeting")
        end(program)
    assert json.loads((tmp_path / "data" / FILE_NAME).read_text())["name"] == "HDMI-2"
    monitors.unplug("HDMI-2")
    monitors.plug("DP-1", *CUSTOMER)
    beside = (3286, 0, 1080, 1920)
    monitors.plug("HDMI-2", *beside)
    with demo(display, tmp_path) as program:
        until(lambda: greets(display, beside), "a greeting where the customer looks")
        assert is_empty(display, CUSTOMER)
        charge(display)
        url = until(lambda: code_in(display, beside), "a code for the customer")
        # A third display is nobody's: the code goes to the till while the customer's is out, and not there.
        monitors.unplug("HDMI-2")
        until(lambda: is_handed_over(display), "the code at the till")
        assert code_in(display, (0, 0, 672, 700)) == url
        assert is_empty(display, CUSTOMER)
        end(program)


def test_the_cashiers_window_makes_way_for_the_customers(display: str, monitors: Monitors, tmp_path: Path) -> None:
    with demo(display, tmp_path, POS_CUSTOMER_SCREEN="TILL-1") as program:
        until(lambda: greets(display, TILL), "a greeting on the first display")
        until(lambda: True if pixel(display, CUSTOMER, 20, 600) == (255, 255, 255) else None, "the rail on the second")
        end(program)


def test_off_leaves_the_second_display_alone(display: str, monitors: Monitors, tmp_path: Path) -> None:
    with demo(display, tmp_path, POS_CUSTOMER_SCREEN="off") as program:
        charge(display)
        until(lambda: is_handed_over(display), "the code at the till")
        assert is_empty(display, CUSTOMER)
        end(program)


def test_an_upright_display_shows_pictures_and_then_the_code(display: str, monitors: Monitors, tmp_path: Path) -> None:
    upright = (1366, 0, 1080, 1920)
    monitors.unplug("HDMI-2")
    monitors.plug("HDMI-2", *upright)
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    Image.new("RGB", (600, 900), "#c01818").save(pictures / "1.png")
    with demo(display, tmp_path, POS_IDLE_PICTURES=str(pictures)) as program:
        until(
            lambda: True if pixel(display, upright, 540, 1000) == (0xC0, 0x18, 0x18) else None,
            "the shop's picture",
        )
        charge(display)
        until(lambda: code_in(display, upright), "a code for the customer")
        end(program)
