"""The kiosk as a process on a real display: nobody leaves it without a PIN, and it comes back by itself."""

import os
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import pytest
import requests

from pos_app.people import Role
from pos_app.sandbox.service import Sandbox
from pos_app.till.opening import DataFolderLock
from pos_app.watchdog import HANGS_S
from pos_app.window.look import ENTER_DEAF_MS
from tests.end_to_end.test_real_display import can_charge, code_on, display, paid_on, press, screen, until
from tests.process import Program, started
from tests.proof.figures import Figure, figure
from tests.shop import Shop

__all__ = ["display", "figure"]

pytestmark = [pytest.mark.screen, pytest.mark.timeout(120)]
PATIENCE_S: Final = 90
ADMINISTRATORS, CASHIERS, WRONG = "2580", "1937", "9021"
LOCKED: Final = (0x11, 0x1F, 0x47)
DESK: Final = (0xFF, 0xFF, 0xFF)
ASKS: Final = (0xED, 0xF0, 0xF5)
"""What is at the left edge of the lock's navy side, of the rail, and of the question for a PIN."""


@pytest.fixture
def shop(sandbox: Sandbox, tmp_path: Path) -> Shop:
    return Shop(sandbox, tmp_path / "data")


@pytest.fixture
def staffed(shop: Shop) -> Shop:
    """With an administrator and a cashier."""
    with shop.open() as desk:
        desk.hire("Мәдина", Role.ADMINISTRATOR, ADMINISTRATORS)
        desk.hire("Айгерим", Role.CASHIER, CASHIERS)
    return shop


@contextmanager
def kiosk(display: str, shop: Shop) -> Iterator[Program]:
    with started("--kiosk", env=shop.environment(DISPLAY=display, POS_LOCALE="ru"), patience_s=PATIENCE_S) as program:
        try:
            yield program
        finally:
            for till in tills_of(program):
                os.kill(till, signal.SIGKILL)


def tills_of(program: Program) -> list[int]:
    """The till below the watchdog."""
    tasks = Path(f"/proc/{program.pid}/task")
    return [int(child) for task in tasks.glob("*/children") for child in task.read_text().split()]


def shows(display: str, page: tuple[int, int, int]) -> bool | None:
    return True if screen(display).getpixel((5, 300)) == page else None


def sign_in(display: str, pin: str = ADMINISTRATORS) -> None:
    until(lambda: shows(display, LOCKED), "the lock")
    # By name: the cashier comes first.
    press(display, "mousemove", "1000", "20", "key", *(["Down"] if pin == CASHIERS else ["Down", "Down"]))
    press(display, "type", "--delay", "60", pin)
    until(lambda: shows(display, DESK), "the desk")


def charge(display: str) -> str:
    press(display, "type", "--delay", "30", "1500")
    until(lambda: can_charge(display), "a button to charge")
    threading.Event().wait(ENTER_DEAF_MS / 1000)
    press(display, "key", "Return")
    return until(lambda: code_on(display), "a code")


def test_without_an_administrator_it_does_not_start_and_says_whom_to_add(display: str, shop: Shop) -> None:
    with kiosk(display, shop) as program:
        ended = program.end()
    assert ended.returncode == 2
    assert "nobody is set up who could end it" in ended.stderr
    assert "press F10, add an administrator with a PIN" in ended.stderr


def test_only_an_administrators_pin_is_a_way_out(display: str, staffed: Shop) -> None:
    with kiosk(display, staffed) as program:
        sign_in(display)
        for keys in ("ctrl+q", "ctrl+w", "F11", "super", "Escape", "alt+space"):
            press(display, "key", keys)
        assert shows(display, DESK)
        press(display, "key", "alt+F4")
        until(lambda: shows(display, ASKS), "the question for a PIN, although an administrator is signed in")
        press(display, "key", "Escape")
        until(lambda: shows(display, DESK), "the desk again")
        press(display, "key", "alt+F4")
        until(lambda: shows(display, ASKS), "the question for a PIN")
        for pin in (WRONG, CASHIERS):
            press(display, "type", "--delay", "60", pin)
            threading.Event().wait(0.5)
            assert shows(display, ASKS)
        press(display, "type", "--delay", "60", ADMINISTRATORS)
        assert program.end().returncode == 0


def test_a_locked_kiosk_asks_as_well(display: str, staffed: Shop) -> None:
    with kiosk(display, staffed) as program:
        until(lambda: shows(display, LOCKED), "the lock")
        press(display, "key", "Escape")
        until(lambda: shows(display, ASKS), "the question for a PIN")
        press(display, "type", "--delay", "60", ADMINISTRATORS)
        assert program.end().returncode == 0


def test_a_window_that_hangs_comes_back_with_the_code_and_the_payment_is_seen(
    display: str, staffed: Shop, figure: Figure
) -> None:
    with kiosk(display, staffed) as program:
        sign_in(display)
        url = charge(display)
        (till,) = tills_of(program)
        os.kill(till, signal.SIGSTOP)
        stood_still = time.monotonic()
        assert "the till stood still for 10 s and was ended" in program.until_error("stood still")
        hung_s = time.monotonic() - stood_still
        assert HANGS_S - 1 <= hung_s < HANGS_S + 5
        sign_in(display, CASHIERS)
        assert until(lambda: code_on(display), "the same code") == url
        back_s = time.monotonic() - stood_still
        (other,) = tills_of(program)
        assert other != till
        assert requests.post(f"{url}/pay", timeout=5).ok
        until(lambda: paid_on(display), "the green screen")
        program.terminate()
        assert program.end().returncode == 0
    figure(f"a window that hangs in mid-payment: ended after {hung_s:.1f} s, its code back after {back_s:.1f} s")


def test_a_till_that_crashes_is_there_again(display: str, staffed: Shop) -> None:
    with kiosk(display, staffed) as program:
        until(lambda: shows(display, LOCKED), "the lock")
        (till,) = tills_of(program)
        os.kill(till, signal.SIGKILL)
        assert "signal 9" in program.until_error("started again at once")
        until(lambda: shows(display, LOCKED), "the lock again")
        program.terminate()
        assert program.end().returncode == 0
    logged = (staffed.folder / "logs" / "pos-app.log").read_text(encoding="utf-8")
    assert "the till ended by itself (signal 9); it is started again at once" in logged


def test_ctrl_c_ends_both(display: str, staffed: Shop) -> None:
    with kiosk(display, staffed) as program:
        until(lambda: shows(display, LOCKED), "the lock")
        program.interrupt()
        assert program.end().returncode == 130
        assert tills_of(program) == []


def test_a_till_that_cannot_work_is_no_way_out_and_starts_again(display: str, staffed: Shop) -> None:
    lock = DataFolderLock(staffed.folder)
    lock.take()
    with kiosk(display, staffed) as program:
        until(lambda: shows(display, ASKS), "the page of a till that can't work")
        press(display, "key", "alt+F4")
        assert "status 75" in program.until_error("started again")
        lock.release()
        until(lambda: shows(display, LOCKED), "the lock")
        program.terminate()
        assert program.end().returncode == 0
