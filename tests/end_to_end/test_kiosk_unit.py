"""The systemd units of the kiosk: they hold what they promise, and what they start sells on a bare X screen."""

import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import pytest
import requests

from pos_app.resource import resource_path
from pos_app.sandbox import Sandbox
from tests.end_to_end import test_real_display as real
from tests.process import Program, started
from tests.shop import Shop

UNITS: Final = ("rahmet-pos-kiosk", "rahmet-pos-kiosk-x")
PROGRAM: Final = "/usr/bin/pos-app"
MOST_EXPOSED: Final = {"rahmet-pos-kiosk": 20, "rahmet-pos-kiosk-x": 65}
"""systemd's own measure, in tenths; a service without any hardening has 96."""

FIRST_TILE, PAY = (136, 254), (1170, 695)
needs_systemd = pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="no systemd-analyze here")
display = real.display


def lines_of(unit: str, name: str) -> list[str]:
    text = resource_path(f"kiosk/{unit}.service").read_text(encoding="utf-8")
    return [line.partition("=")[2] for line in text.splitlines() if line.startswith(f"{name}=")]


def arguments_of(unit: str) -> list[str]:
    """What the unit gives to `pos-app`, without compositor or X server."""
    words = shlex.split(lines_of(unit, "ExecStart")[0])
    after = words[words.index(PROGRAM) + 1 :]
    return after[: after.index("--")] if "--" in after else after


def here(unit: str, folder: Path) -> Path:
    """The unit as a machine could have it that lacks the compositor, the program and its notes."""
    text = resource_path(f"kiosk/{unit}.service").read_text(encoding="utf-8")
    first = shlex.split(lines_of(unit, "ExecStart")[0])[0]
    path = folder / f"{unit}.service"
    kept = [line for line in text.splitlines() if not line.startswith("Documentation=")]
    path.write_text("\n".join(kept).replace(first, "/bin/true"), encoding="utf-8")
    return path


@needs_systemd
@pytest.mark.parametrize("unit", UNITS)
def test_systemd_understands_every_line(unit: str, tmp_path: Path) -> None:
    told = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", here(unit, tmp_path)], capture_output=True, text=True, check=False
    )
    assert (told.returncode, told.stdout, told.stderr) == (0, "", "")


@needs_systemd
@pytest.mark.parametrize("unit", UNITS)
def test_little_of_the_machine_is_open_to_it(unit: str, tmp_path: Path) -> None:
    told = subprocess.run(
        ["systemd-analyze", "security", "--offline=yes", f"--threshold={MOST_EXPOSED[unit]}", here(unit, tmp_path)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 0, told.stdout + told.stderr


@pytest.mark.parametrize("unit", UNITS)
def test_it_always_comes_back_and_ends_the_till_first(unit: str) -> None:
    assert lines_of(unit, "Restart") == ["always"]
    assert lines_of(unit, "StartLimitIntervalSec") == ["0"]
    assert "pkill -TERM" in lines_of(unit, "ExecStop")[0]
    assert arguments_of(unit) == ["--kiosk"]


@pytest.mark.parametrize("unit", UNITS)
def test_no_secret_stands_in_it(unit: str) -> None:
    told = " ".join(lines_of(unit, "Environment"))
    assert "SECRET" not in told
    assert "TOKEN" not in told
    assert lines_of(unit, "EnvironmentFile") == ["-/etc/rahmet-pos/secrets.env"]


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    made = Sandbox()
    made.start()
    yield made
    made.stop()


@contextmanager
def kiosk(unit: str, display: str, sandbox: Sandbox, folder: Path) -> Iterator[Program]:
    """What the unit starts, with the configuration that ships beside it, on a gateway to practise on."""
    shop = Shop(sandbox, folder / "data")
    with shop.open(terminal_id="kiosk-1") as desk:
        desk.hire("Айгерим")
    shipped = resource_path("kiosk/config.toml").read_text(encoding="utf-8")
    config = folder / "config.toml"
    config.write_text(
        shipped.replace("/etc/rahmet-pos/price-list.toml", str(resource_path("kiosk/price-list.toml"))),
        encoding="utf-8",
    )
    given = shop.environment(DISPLAY=display, POS_CONFIG=str(config), POS_ORDER_TIMEOUT="120")
    del given["POS_LOCALE"]
    with started(*arguments_of(unit), env=given) as program:
        yield program


@pytest.mark.screen
@pytest.mark.skipif(sys.platform != "linux", reason="systemd's")
@pytest.mark.parametrize("unit", UNITS)
def test_what_the_unit_starts_sells_on_a_bare_screen(unit: str, display: str, sandbox: Sandbox, tmp_path: Path) -> None:
    with kiosk(unit, display, sandbox, tmp_path) as program:
        real.until(lambda: goods_are_shown(display), "the goods")
        touch(display, *FIRST_TILE)
        real.until(lambda: colour_at(display, PAY[0] - 150, PAY[1]) == real.COBALT or None, "a basket that can be paid")
        touch(display, *PAY)
        url = real.until(lambda: real.code_on(display), "the code")
        assert requests.post(f"{url}/pay", timeout=5).ok
        real.until(lambda: colour_at(display, 20, 20) == real.GREEN or None, "the payment")
        real.until(lambda: goods_are_shown(display), "the goods for the next customer")
        program.terminate()
        ended = program.end()
    assert ended.returncode == 0
    assert [order.bill.amount for order in sandbox.books.orders()] == [700]


def colour_at(display: str, left: int, top: int) -> tuple[int, ...]:
    return tuple(real.screen(display).getpixel((left, top))[:3])


def goods_are_shown(display: str) -> bool | None:
    """A white tile under the navy bar."""
    picture = real.screen(display)
    bar, tile = picture.getpixel((700, 10))[:3], picture.getpixel((FIRST_TILE[0], FIRST_TILE[1] + 10))[:3]
    return True if (bar, tile) == ((0x11, 0x1F, 0x47), (0xFF, 0xFF, 0xFF)) else None


def touch(display: str, left: int, top: int) -> None:
    real.press(display, "mousemove", str(left), str(top), "click", "1")
