"""What `pip install .` gives: the wheel, installed into a clean environment, sells from anywhere."""

import json
import os
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from pos_app import __version__
from pos_app.version import version_line
from tests.packaging.checkout import CHECKOUT

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]

_LOCKED = {"PIP_CONSTRAINT": "constraints.txt", "PIP_BUILD_CONSTRAINT": "constraints.txt"}
_BIN = "Scripts" if sys.platform == "win32" else "bin"


def _run(*command: str | Path, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Runs a command without anything of this test run in its environment but what is given."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "COVERAGE_", "XDG_"))}
    return subprocess.run(
        list(map(str, command)), cwd=cwd, env=kept | environment, capture_output=True, text=True, check=False
    )


def _must_run(*command: str | Path, cwd: Path, **environment: str) -> None:
    done = _run(*command, cwd=cwd, **environment)
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the source archive, and the wheel that was built from it."""
    folder = tmp_path_factory.mktemp("dist")
    _must_run(sys.executable, "-m", "build", "--outdir", folder, cwd=CHECKOUT, **_LOCKED)
    return folder


@pytest.fixture(scope="module")
def wheel(built: Path) -> Path:
    (made,) = built.glob("*.whl")
    return made


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of commands in a clean environment with the wheel and what it needs."""
    environment = tmp_path_factory.mktemp("clean") / "venv"
    _must_run(sys.executable, "-m", "venv", environment, cwd=CHECKOUT)
    python = environment / _BIN / "python"
    _must_run(python, "-m", "pip", "install", "--quiet", "--no-compile", wheel, cwd=CHECKOUT, **_LOCKED)
    return environment / _BIN


@pytest.fixture
def elsewhere(tmp_path: Path) -> dict[str, str]:
    """An environment with a home of its own, and no screen."""
    return {"HOME": str(tmp_path), "USERPROFILE": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}


def test_the_wheel_carries_all_resources_and_the_licences(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    shipped = {path for path in (CHECKOUT / "resources").rglob("*") if path.is_file()}
    assert shipped
    assert {f"pos_app/{path.relative_to(CHECKOUT).as_posix()}" for path in shipped} <= names
    licences = f"rahmet_pos-{__version__}.dist-info/licenses"
    assert {f"{licences}/LICENSE", f"{licences}/resources/fonts/OFL.txt", "pos_app/py.typed"} <= names
    assert not {name for name in names if name.startswith("tests/")}


def test_the_source_archive_can_be_set_up_like_a_checkout(built: Path) -> None:
    (archive,) = built.glob("*.tar.gz")
    with tarfile.open(archive) as opened:
        names = {name.partition("/")[2] for name in opened.getnames()}
    assert {"Makefile", "constraints.txt", ".ci/debian", "pyproject.toml", "tests/conftest.py"} <= names


def test_the_installed_command_tells_the_build_of_this_checkout(
    installed: Path, tmp_path: Path, elsewhere: dict[str, str]
) -> None:
    done = _run(installed / "pos-app", "--version", cwd=tmp_path, **elsewhere)
    assert done.stdout == f"{version_line()}\n"
    assert done.returncode == 0


def test_the_installed_command_names_the_settings_that_lack(
    installed: Path, tmp_path: Path, elsewhere: dict[str, str]
) -> None:
    keyless = elsewhere | {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
    done = _run(installed / "pos-app", "doctor", cwd=tmp_path, **keyless)
    assert done.returncode == 2, done.stderr
    assert "POS_CLIENT_ID" in done.stderr


def test_the_installed_command_takes_a_payment(installed: Path, tmp_path: Path, elsewhere: dict[str, str]) -> None:
    done = _run(installed / "pos-app", "demo", "--script", "1500", cwd=tmp_path, **elsewhere)
    assert done.returncode == 0, done.stderr
    states = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    assert (states[-1]["state"], states[-1]["amount"]) == ("paid", 1500)
    assert list(tmp_path.rglob("*.sqlite3")) == []
