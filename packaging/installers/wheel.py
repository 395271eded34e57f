"""The wheel, the source archive that it is made of, and an environment with the wheel and nothing of the tests."""

import shutil
import sys
import time
import zipfile
from datetime import UTC, datetime
from pathlib import Path

from installers.places import BIN, CHECKOUT, LOCKED, WORK
from installers.running import run


def environment_with_build() -> Path:
    """The Python of a new environment in which nothing but the tool that builds wheels is installed."""
    home = WORK / "environment"
    shutil.rmtree(home, ignore_errors=True)
    run(sys.executable, "-m", "venv", home)
    python = home / BIN / "python"
    _install(python, "build")
    return python


def make_wheel(python: Path, into: Path) -> Path:
    """Makes the source archive and, of that, the wheel. The wheel's path."""
    run(python, "-m", "build", "--outdir", into, cwd=CHECKOUT, **LOCKED)
    (wheel,) = into.glob("*.whl")
    return wheel


def install(python: Path, wheel: Path) -> None:
    """Adds the wheel, what it needs, and PyInstaller."""
    _install(python, f"{wheel}[dist]")


def version_of(wheel: Path) -> str:
    """The version in the wheel's name: the build backend read it from `pos_app/__init__.py`."""
    return wheel.name.split("-")[1]


def epoch_of(wheel: Path) -> int:
    """The beginning of the day of the commit that the wheel was made of: what is packed bears that time. Else, now."""
    with zipfile.ZipFile(wheel) as opened:
        try:
            day = opened.read("pos_app/build.txt").decode().strip().rpartition(", ")[2]
        except KeyError:
            return int(time.time())
    return int(datetime.fromisoformat(day).replace(tzinfo=UTC).timestamp())


def _install(python: Path, what: str) -> None:
    run(python, "-m", "pip", "install", "--quiet", what, cwd=WORK, **LOCKED)
