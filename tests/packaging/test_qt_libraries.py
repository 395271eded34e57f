"""The check for Qt's shared libraries asks for each that this version of Qt needs."""

import ctypes
import sys
from pathlib import Path

import PySide6
import pytest

from pos_app.display import missing_packages
from tests.packaging.elf import needed_by

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt brings or finds all it needs")

_QT = Path(PySide6.__file__).parent / "Qt"
_OF_ANY_PYTHON = {"libc.so.6", "libm.so.6", "libdl.so.2", "libpthread.so.0", "librt.so.1", "libz.so.1"}
_OF_THE_COMPILER = {"libstdc++.so.6", "libgcc_s.so.1"}
"""On every Debian: apt itself is linked with them."""


def _needed(*starts: str) -> set[str]:
    """What these files need of the system, by way of Qt's own libraries."""
    waiting = [_QT / start for start in starts]
    seen: set[Path] = set()
    names: set[str] = set()
    while waiting:
        library = waiting.pop()
        if library in seen:
            continue
        seen.add(library)
        for name in needed_by(library):
            own = _QT / "lib" / name
            if own.exists():
                waiting.append(own)
            else:
                names.add(name)
    return {name for name in names if not name.startswith("ld-linux")} - _OF_ANY_PYTHON - _OF_THE_COMPILER


def _asked_for(monkeypatch: pytest.MonkeyPatch, *, offscreen: bool) -> set[str]:
    asked: set[str] = set()

    def lacks(name: str) -> None:
        asked.add(name)
        raise OSError(name)

    monkeypatch.setattr(ctypes, "CDLL", lacks)
    assert missing_packages(offscreen=offscreen)
    return asked


def test_all_that_qt_needs_without_a_screen_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    needed = _needed("lib/libQt6Widgets.so.6", "lib/libQt6Svg.so.6", "plugins/platforms/libqoffscreen.so")
    assert needed == _asked_for(monkeypatch, offscreen=True)


def test_all_that_qt_needs_on_x11_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    needed = _needed("lib/libQt6Widgets.so.6", "lib/libQt6Svg.so.6", "plugins/platforms/libqxcb.so")
    assert needed == _asked_for(monkeypatch, offscreen=False)
