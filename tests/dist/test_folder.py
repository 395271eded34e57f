"""The folder that starts without Python: it sells from anywhere, with an empty environment."""

import json
import os
import re
import shutil
import signal
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from pos_app.cli import main
from pos_app.version import version_line
from tests.dist.made import Ended, children_of, only, started
from tests.packaging.elf import needed_by
from tests.receipt.printers import pictures_of, printer, texts_of
from tests.window.kiosk.test_awake import SAVER, bus, desktop

__all__ = ["bus"]

pytestmark = pytest.mark.timeout(300)

Program = Callable[..., Ended]


def _states(ended: Ended) -> list[tuple[str, int]]:
    lines = [json.loads(line) for line in ended.said.splitlines() if line.startswith("{")]
    return [(line["state"], line["amount"]) for line in lines]


def test_it_tells_the_build_of_this_checkout(program: Program) -> None:
    ended = program("--version")
    assert (ended.status, ended.said) == (0, f"{version_line()}\n"), ended.errors


def test_a_sale_is_paid(program: Program, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ended = program("demo", "--script", "1500")
    assert ended.status == 0, ended.errors
    assert _states(ended)[-1] == ("paid", 1500)
    starts = min(program("--version").seconds for _ in range(3))
    size = sum(file.lstat().st_size for file in folder.rglob("*"))
    archive = only("*.tar.xz").stat().st_size
    with capsys.disabled():
        print(
            f"\nfolder: {size / 1e6:.0f} MB, packed {archive / 1e6:.0f} MB; "
            f"--version {starts:.2f} s; a sale with its 2 s of waiting {ended.seconds:.1f} s"
        )


@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="needs Xvfb")
def test_a_sale_is_paid_on_a_real_display(program: Program) -> None:
    with subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", "1366x768x24", "-noreset"], stdout=subprocess.PIPE
    ) as xvfb:
        try:
            assert xvfb.stdout is not None
            display = f":{xvfb.stdout.readline().decode().strip()}"
            ended = program("demo", "--script", "1500", DISPLAY=display, QT_QPA_PLATFORM="xcb")
        finally:
            xvfb.terminate()
    assert ended.status == 0, ended.errors
    assert _states(ended)[-1] == ("paid", 1500)


def test_every_screen_is_drawn_with_its_own_fonts_and_icons(program: Program, tmp_path: Path) -> None:
    """Fonts and icons that lack would be warned of; a picture of one colour would be a window without any."""
    pictures = tmp_path / "pictures"
    ended = program("-v", "demo", "--script", "1500", "--screenshots", str(pictures))
    assert ended.status == 0, ended.errors
    assert "could not" not in ended.errors.lower()
    drawn = sorted(pictures.rglob("*.png"))
    assert len(drawn) >= 3
    assert min(picture.stat().st_size for picture in drawn) > 10_000


def test_a_receipt_is_printed(program: Program) -> None:
    """Pillow, the fonts and escpos with its table of printers are all there."""
    with printer() as slot:
        ended = program("demo", "--script", "1500", POS_RECEIPT="auto", POS_PRINTER=slot.address, POS_LOCALE="kk")
        assert ended.status == 0, ended.errors
        job = slot.job()
    assert "till-1" in " ".join(texts_of(job))
    assert pictures_of(job)


def test_a_receipt_is_made_as_pdf(program: Program, tmp_path: Path) -> None:
    ended = program("demo", "--script", "1500", POS_RECEIPT="auto", POS_PRINTER=f"pdf:{tmp_path / 'receipts'}")
    assert ended.status == 0, ended.errors
    (receipt,) = (tmp_path / "receipts").rglob("*.pdf")
    assert receipt.read_bytes().startswith(b"%PDF-")


@pytest.mark.parametrize("backend", ["SecretService.Keyring", "kwallet.DBusKeyring", "null.Keyring"])
def test_the_systems_keyrings_can_be_asked(program: Program, backend: str) -> None:
    """A backend that lacks is named by Python's import; one without its service only says that there is none."""
    ended = program("-v", "doctor", PYTHON_KEYRING_BACKEND=f"keyring.backends.{backend}")
    assert ended.status == 2
    assert "POS_CLIENT_ID" in ended.said + ended.errors
    assert "ModuleNotFoundError" not in ended.errors
    assert "internal error" not in ended.errors


def test_the_test_sheet_runs_by_itself(program: Program, tmp_path: Path) -> None:
    reports = tmp_path / "reports"
    ended = program("qa", "--auto", "--only", "normal", "decline", "--report", str(reports))
    assert ended.status == 0, ended.said + ended.errors
    assert {file.suffix for file in reports.rglob("*.*")} >= {".html", ".pdf"}


def test_the_screen_is_kept_awake_and_a_killed_practice_leaves_nothing(
    bus: str, installed: Path, home: Path, tmp_path: Path
) -> None:
    """Qt's half of D-Bus is there, and the watchdog starts the same program again."""
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    chosen = {f"DBUS_{kind}_BUS_ADDRESS": bus for kind in ("SESSION", "SYSTEM")} | {"TMPDIR": str(temporary)}
    with desktop("session") as session, started(installed, "demo", "--kiosk", home=home, **chosen) as kiosk:
        assert session.says() == SAVER
        (till,) = children_of(kiosk.pid)
        os.kill(till, signal.SIGKILL)
        assert session.says() == "released"
        assert session.says() == SAVER
        ended = kiosk.end()
    # Its window may not have opened yet.
    assert ended.status in (0, 128 + signal.SIGTERM), ended.errors
    assert "the till ended by itself (signal 9); it is started again at once" in ended.errors
    assert list(temporary.iterdir()) == []


@pytest.mark.parametrize(
    "command",
    ["charge", "relay", "sandbox", "doctor", "orders", "reconcile", "refund", "backup", "qa", "settings", "demo"],
)
def test_each_command_says_what_the_checkout_says(
    program: Program, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    with pytest.raises(SystemExit):
        main([command, "--help"])
    assert program(command, "--help", COLUMNS="100").said == capsys.readouterr().out


def test_nothing_of_tests_or_tools_came_along(folder: Path) -> None:
    names = {path.name.lower() for path in folder.rglob("*")}
    unwanted = ("pytest", "hypothesis", "mypy", "selenium", "pyinstaller", "libgtk", "qt6qml", "libqgtk3", "_tkinter")
    assert [name for name in names if name.startswith(unwanted)] == []


def test_what_it_needs_of_the_system_is_in_it_or_on_every_desktop(folder: Path) -> None:
    """Libraries that depend on the graphics driver, the C library or the desktop must be the system's own."""
    inside = {path.name for path in folder.rglob("*.so*")}
    libraries = [path for path in folder.rglob("*.so*") if path.is_file() and not path.is_symlink()]
    needed = set().union(*(needed_by(library) for library in libraries))
    of_the_system = {"libEGL.so.1", "libGL.so.1", "libxcb.so.1"}
    of_wayland = {"libwayland-client.so.0", "libwayland-cursor.so.0", "libwayland-egl.so.1"}
    of_libc = {name for name in needed if re.match(r"lib(c|m|dl|pthread|rt|resolv)\.so", name)}
    loaders = {name for name in needed if name.startswith("ld-linux")}
    assert needed - inside - of_libc - loaders - of_wayland <= of_the_system


def test_the_licences_of_all_that_is_in_it_are_there(folder: Path) -> None:
    said = (folder / "LICENCES.txt").read_text(encoding="utf-8")
    carried = ("PySide6_Essentials", "requests", "python-escpos", "pyusb", "pyserial", "certifi", "keyring")
    carried += ("psycopg", "psycopg-binary", "prometheus_client")
    assert said.startswith("Python 3.")
    assert [name for name in carried if f"\n{name} " not in said] == []
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in said
    assert (folder / "_internal" / "pos_app" / "resources" / "fonts" / "OFL.txt").is_file()
