"""What each part loads: a command starts fast because it loads only what it needs, and a sale needs no Qt."""

import json
import os
import pkgutil
import subprocess
import sys

import pytest

import pos_app

_HEAVY = {
    "requests",
    "urllib3",
    "PySide6",
    "starlette",
    "uvicorn",
    "qrcode",
    "PIL",
    "keyring",
    "sqlite3",
    "asyncio",
    "escpos",
}
_TELL = "import json, sys; print(json.dumps(sorted({name.partition('.')[0] for name in sys.modules})))"


def _loaded_by(code: str) -> set[str]:
    """The top-level packages that a fresh interpreter has loaded after the code."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}
    done = subprocess.run(
        [sys.executable, "-c", f"{code}\n{_TELL}"], env=environment, capture_output=True, text=True, check=True
    )
    return set(json.loads(done.stdout.splitlines()[-1]))


def _modules_without_window() -> list[str]:
    names = [module.name for module in pkgutil.walk_packages(pos_app.__path__, "pos_app.")]
    return [name for name in names if not name.startswith("pos_app.window") and name != "pos_app.__main__"]


def test_nothing_outside_the_window_loads_qt() -> None:
    modules = _modules_without_window()
    assert {"pos_app.till.engine", "pos_app.commands.charge", "pos_app.sandbox.service"} <= set(modules)
    assert "PySide6" not in _loaded_by(f"import {', '.join(modules)}")


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["charge", "--help"], ["demo", "--help"]])
def test_help_loads_nothing_heavy(arguments: list[str]) -> None:
    loaded = _loaded_by(f"from pos_app.cli import main\ntry: main({arguments})\nexcept SystemExit: pass")
    assert "pos_app" in loaded
    assert not loaded & _HEAVY


def test_the_check_for_qts_libraries_runs_before_anything_is_installed() -> None:
    loaded = _loaded_by("from pos_app.display import missing_packages; missing_packages(offscreen=False)")
    assert loaded - {"pos_app", "__main__"} <= set(sys.stdlib_module_names) | _of_the_site_packages()


def _of_the_site_packages() -> set[str]:
    """What an interpreter here loads before any code of ours, by .pth files."""
    return _loaded_by("")
