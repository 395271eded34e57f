"""The kiosk on a clean Debian, set up as its README says: what its unit starts sells in a real compositor.

`cage` draws into memory (WLR_BACKENDS=headless) and speaks Wayland to the till as it does on a screen.
"""

import os
import re
import shlex
import shutil
import signal
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
import requests
import zxingcpp
from PIL import Image

from pos_app.resource import resource_path
from pos_app.sandbox import Sandbox
from tests.dist.clean_debian import CleanDebian
from tests.dist.made import children_of
from tests.end_to_end.test_kiosk_unit import lines_of
from tests.end_to_end.test_real_display import GREEN, until
from tests.shop import Shop

pytestmark = [
    pytest.mark.timeout(600),
    pytest.mark.skipif(shutil.which("debootstrap") is None or os.geteuid() != 0, reason="needs root, and debootstrap"),
]
UNIT: Final = "rahmet-pos-kiosk"
BAR, TILE = (0x11, 0x1F, 0x47), (0xFF, 0xFF, 0xFF)
API_KEY: Final = "a-key-of-the-tests"
_HEADLESS: Final = {"WLR_BACKENDS": "headless", "WLR_LIBINPUT_NO_DEVICES": "1", "WLR_RENDERER": "pixman"}
_TURNED: Final = ("-r", "-r")
"""Upside down: what fills the screen as it is, cage hands on without drawing it, and then memory shows nothing."""


class Kiosk:
    """A Debian as the README leaves it, and what its unit says."""

    def __init__(self, debian: CleanDebian, sandbox: Sandbox, api_port: int) -> None:
        self._debian = debian
        self._sandbox = sandbox
        self._port = api_port
        self._runtime = Path("/run/user/kiosk")

    @property
    def command(self) -> list[str]:
        words = shlex.split(lines_of(UNIT, "ExecStart")[0])
        return [words[0], *_TURNED, *words[1:]]

    @property
    def environment(self) -> dict[str, str]:
        """What systemd would give, with the secrets' file, and what its session would."""
        folder = lines_of(UNIT, "EnvironmentFile")[0].removeprefix("-")
        secrets = (self._debian.root / folder[1:]).read_text(encoding="utf-8").splitlines()
        given = dict(pair.split("=", 1) for pair in [*shlex.split(" ".join(lines_of(UNIT, "Environment"))), *secrets])
        return {
            **given,
            **_HEADLESS,
            "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin",
            "HOME": "/var/lib/rahmet-pos",
            "XDG_RUNTIME_DIR": str(self._runtime),
            "POS_GATEWAY_URL": self._sandbox.gateway_url,
        }

    def set_up(self, package: Path, steps: list[str]) -> None:
        """The README's steps, its examples as they are, and an administrator."""
        shutil.copy(package, self._debian.root / "root")
        # A machine has it, and with it the groups of its devices; a folder does not. And what takes the pictures.
        self._debian.run("apt-get", "-qq", "install", "--no-install-recommends", "udev", "grim")
        for step in steps:
            self._debian.run("sh", "-c", f"cd /root && {step.replace('apt-get', 'apt-get -qq')}")
        settings = self._debian.root / "etc" / "rahmet-pos"
        settings.mkdir()
        examples = self._debian.root / "usr" / "share" / "doc" / "rahmet-pos" / "kiosk"
        for name in ("config.toml", "price-list.toml"):
            shutil.copy(examples / name, settings / name)
        account = self._sandbox.credentials
        (settings / "secrets.env").write_text(
            f"POS_CLIENT_ID={account.client_id}\nPOS_CLIENT_SECRET={account.client_secret}\n"
            f"POS_BRANCH_TOKEN={account.branch_token}\nPOS_API_KEY={API_KEY}\nPOS_API_PORT={self._port}\n"
        )
        data = self._debian.root / "var" / "lib" / "rahmet-pos"
        with Shop(self._sandbox, data).open(terminal_id="kiosk-1") as desk:
            desk.hire("Айгерим")
        (self._debian.root / str(self._runtime)[1:]).mkdir(parents=True)
        self._debian.run("chown", "-R", "rahmet-pos:rahmet-pos", "/var/lib/rahmet-pos", self._runtime)

    def picture(self) -> Image.Image | None:
        """What the compositor shows; None before it does."""
        shot = self._runtime / "shot.png"
        taken = self._debian.ended(
            *("env", f"XDG_RUNTIME_DIR={self._runtime}", "WAYLAND_DISPLAY=wayland-0", "grim", str(shot)),
            user="rahmet-pos",
        )
        return Image.open(self._debian.root / str(shot)[1:]).convert("RGB") if taken.returncode == 0 else None

    def shows_goods(self) -> bool | None:
        picture = self.picture()
        if picture is None:
            return None
        return True if (picture.getpixel((640, 30)), picture.getpixel((120, 280))) == (BAR, TILE) else None

    def code(self) -> str | None:
        picture = self.picture()
        found = zxingcpp.read_barcodes(picture) if picture is not None else []
        return found[0].text if found else None

    def shows_payment(self) -> bool | None:
        picture = self.picture()
        return True if picture is not None and picture.getpixel((20, 40)) == GREEN else None

    def charge(self, amount: int) -> bool | None:
        """Hands an amount over; None while the engine behind the goods is not open yet."""
        try:
            answer = requests.post(
                f"http://127.0.0.1:{self._port}/v1/charge",
                json={"amount": amount},
                headers={"Authorization": f"Bearer {API_KEY}", "Idempotency-Key": "receipt-000123"},
                timeout=10,
            )
        except requests.ConnectionError:
            return None
        assert answer.status_code == 201, answer.text
        return True

    def stop(self, leader: int) -> None:
        """By the unit's own command, beside the compositor: with that, the kernel ends all that is in there."""
        (compositor,) = children_of(leader)
        command = lines_of(UNIT, "ExecStop")[0].replace("$MAINPID", "1")
        beside = ["nsenter", f"--target={compositor}", "--mount", "--pid", "chroot", f"--userspec={user_of(UNIT)}"]
        subprocess.run([*beside, str(self._debian.root), *shlex.split(command)], check=False, timeout=60)
        until(lambda: None if children_of(leader) else True, "the compositor's end")


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as found:
        return int(found.getsockname()[1])


def user_of(unit: str) -> str:
    return lines_of(unit, "User")[0]


def steps_of_readme() -> list[str]:
    """The commands of its first three steps."""
    text = resource_path("kiosk/README.md").read_text(encoding="utf-8")
    steps = text[text.index("\n1. ") : text.index("\n4. ")]
    return [word for word in re.findall(r"`([^`]+)`", steps) if word.startswith(("apt-get ", "adduser ", "usermod "))]


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    made = Sandbox()
    made.start()
    yield made
    made.stop()


def test_what_the_unit_starts_sells_in_its_compositor(
    debian: CleanDebian, package: Path, sandbox: Sandbox, tmp_path: Path
) -> None:
    kiosk = Kiosk(debian, sandbox, free_port())
    kiosk.set_up(package, steps_of_readme())
    said = tmp_path / "said"
    with debian.started(*kiosk.command, user=user_of(UNIT), environment=kiosk.environment, said=said) as leader:
        until(kiosk.shows_goods, "the goods")
        until(lambda: kiosk.charge(1500), "the till's API")
        url = until(kiosk.code, "the code")
        assert requests.post(f"{url}/pay", timeout=5).ok
        until(kiosk.shows_payment, "the payment")
        (compositor,) = children_of(leader)
        (watchdog,) = [child for child in children_of(compositor) if name_of(child) == "pos-app"]
        (till,) = children_of(watchdog)
        os.kill(till, signal.SIGKILL)
        until(lambda: None if children_of(watchdog) in ([till], []) else True, "another till")
        until(kiosk.shows_goods, "the goods again")
        kiosk.stop(leader)
    assert [order.bill.amount for order in sandbox.books.orders()] == [1500]
    assert "the till ended by itself (signal 9)" in said.read_text(encoding="utf-8")
    assert "Traceback" not in said.read_text(encoding="utf-8")


def name_of(process: int) -> str:
    return Path(f"/proc/{process}/comm").read_text().strip()
