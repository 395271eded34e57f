"""`make` sets up once, refuses what it can't use, and installs Debian's packages only where some lack."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.packaging.checkout import CHECKOUT

pytestmark = pytest.mark.skipif(shutil.which("make") is None, reason="make is for Debian and its relatives")

_STEPS = (".supported", ".debian-demo", ".debian-test", ".python", ".demo", ".test", ".audit")
_OF_AN_OUTER_MAKE = {"MAKEFLAGS", "MAKELEVEL", "MAKEOVERRIDES", "MFLAGS", "PYTHON", "VENV", "DEMO", "PYTEST", "AUDIT"}
_TOOLS = {
    "xvfb": "Xvfb",
    "xdotool": "xdotool",
    "alsa-utils": "aplay",
    "dbus-daemon": "dbus-daemon",
    "postgresql": "postgres",
    "nginx-light": "nginx",
    "chromium": "chromium",
    "chromium-driver": "chromedriver",
}


def _make(*arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if name not in _OF_AN_OUTER_MAKE}
    return subprocess.run(
        ["make", *arguments], cwd=CHECKOUT, env=environment, capture_output=True, text=True, check=False
    )


@pytest.fixture
def venv(tmp_path: Path) -> Path:
    """A folder in which every step of the set-up is marked as done."""
    made = tmp_path / "venv"
    made.mkdir()
    for step in _STEPS:
        (made / step).touch()
    return made


def test_without_a_target_it_lists_the_targets() -> None:
    said = _make().stdout
    assert all(
        f"make {target} " in said for target in ("demo", "test", "check", "day", "audit", "dist", "test-dist", "clean")
    )


def test_a_second_demo_does_nothing_but_the_command(venv: Path) -> None:
    said = _make("--dry-run", f"VENV={venv}", "DEMO=--autopay 3", "demo").stdout
    assert said == f"exec {venv}/bin/python -m pos_app demo --autopay 3\n"


def test_an_audit_asks_about_every_locked_version_and_takes_no_silence_for_a_good_answer(venv: Path) -> None:
    """With a stand-in for Python that notes what pip-audit was given: its service is not ours to ask from a test."""
    (venv / "bin").mkdir()
    _write_script(venv / "bin" / "python", f'echo "$@" > {venv}/asked')
    assert _make(f"VENV={venv}", "AUDIT=-s osv", "audit").returncode == 0
    asked = (venv / "asked").read_text().split()
    assert asked[:2] == ["-m", "pip_audit"]
    assert {"--strict", "--no-deps"} <= set(asked)
    assert asked[-2:] == ["-s", "osv"]
    audited = Path(asked[asked.index("--requirement") + 1]).read_text().splitlines()
    locked = (CHECKOUT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    assert [line for line in audited if not line.startswith("#")] == [
        line.partition(" ;")[0] for line in locked if not line.startswith("#")
    ]


def test_newly_locked_versions_are_installed(venv: Path) -> None:
    os.utime(venv / ".demo", (0, 0))
    said = _make("--dry-run", f"VENV={venv}", "demo").stdout
    assert "pip" in said
    assert "install --editable ." in said
    assert "-m venv" not in said


def test_a_python_named_on_the_command_line_gets_an_environment_of_its_own() -> None:
    said = _make("--dry-run", "PYTHON=/opt/python-elsewhere", "demo").stdout
    assert "/opt/python-elsewhere -m venv .venv-python-elsewhere" in said


def test_another_version_of_python_is_refused_before_anything_is_done(tmp_path: Path) -> None:
    old = tmp_path / "old-python"
    pretends = "import sys; sys.version_info = (3, 10, 0); exec(sys.argv[2])"
    _write_script(old, f"exec {sys.executable} -c '{pretends}' \"$@\"")
    done = _make(f"PYTHON={old}", f"VENV={tmp_path / 'venv'}", "demo")
    assert done.returncode != 0
    assert f"{old} is Python 3.10; expected 3.11 to 3.13: name one with PYTHON=" in done.stderr
    assert not (tmp_path / "venv").exists()


class Machine:
    """Where `.ci/debian` runs: a PATH with nothing on it but what is put there, and an apt-get that takes notes."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._notes = path / "notes"
        for tool in ("uname", "env"):
            (path / tool).symlink_to(shutil.which(tool) or "")
        self.put("id", "echo 0")

    def put(self, name: str, body: str = "") -> None:
        _write_script(self._path / name, body)

    def has_apt(self, installs: str) -> None:
        self.put("apt-get", f'echo "$@" >> {self._notes}; case "$*" in *" install "*) {installs} ;; esac')

    def debian(self, purpose: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [CHECKOUT / ".ci" / "debian", sys.executable, purpose],
            cwd=CHECKOUT,
            env={"PATH": str(self._path), "SERVERS": ""},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )

    def what_apt_was_told(self) -> list[str]:
        return self._notes.read_text().splitlines() if self._notes.exists() else []

    def installing(self, *tools: str) -> str:
        return "; ".join(f"/bin/ln -s /bin/true {self._path / tool}" for tool in tools)


def _write_script(path: Path, body: str) -> None:
    path.write_text(f"#!/bin/sh\n{body}\n")
    path.chmod(0o755)


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def test_where_nothing_lacks_apt_is_not_asked(machine: Machine) -> None:
    machine.has_apt("false")
    for tool in _TOOLS.values():
        machine.put(tool)
    done = machine.debian("test")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert machine.what_apt_was_told() == []


def test_what_lacks_is_installed_and_no_more(machine: Machine) -> None:
    machine.put("xdotool")
    machine.has_apt(machine.installing(*(tool for tool in _TOOLS.values() if tool != "xdotool")))
    done = machine.debian("test")
    assert done.returncode == 0, done.stderr
    update, install = machine.what_apt_was_told()
    assert update.endswith(" update")
    assert install.endswith(f" --no-install-recommends {' '.join(name for name in _TOOLS if name != 'xdotool')}")


def test_the_demo_needs_none_of_the_tests_tools(machine: Machine) -> None:
    assert machine.debian("demo").returncode == 0


@pytest.mark.parametrize("has_sudo", [True, False])
def test_who_may_not_install_is_told_what_to_ask_for(machine: Machine, has_sudo: bool) -> None:
    machine.has_apt("false")
    machine.put("id", "echo 1000")
    if has_sudo:
        machine.put("sudo", "exit 1")
    done = machine.debian("test")
    assert done.returncode == 1
    assert f"As root: apt-get install --no-install-recommends {' '.join(_TOOLS)}\n" in done.stderr
    assert machine.what_apt_was_told() == []


def test_an_install_that_gives_nothing_is_not_taken_for_done(machine: Machine) -> None:
    machine.has_apt("true")
    done = machine.debian("test")
    assert done.returncode == 1
    assert "still not there" in done.stderr
