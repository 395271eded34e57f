"""Whether Qt can open a window here. Asked before Qt is loaded: where a library lacks, Qt aborts the program."""

import os
import re
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import socket

_ALWAYS: Final = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libfreetype.so.6": "libfreetype6",
    "libX11.so.6": "libx11-6",
    "libzstd.so.1": "libzstd1",
}
_FOR_X11: Final = {
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libX11-xcb.so.1": "libx11-xcb1",
}


def why_no_screen(environment: Mapping[str, str]) -> str | None:
    """Why no window can be shown, in a few words; None where one can be (or where Qt was told what to use)."""
    if sys.platform != "linux" or environment.get("QT_QPA_PLATFORM"):
        return None
    if environment.get("WAYLAND_DISPLAY"):
        return None
    display = environment.get("DISPLAY", "")
    if not display:
        return "neither DISPLAY nor WAYLAND_DISPLAY is set"
    if not _answers(display):
        return f"DISPLAY is {display!r}, and no X server answers there"
    return None


def missing_packages(*, offscreen: bool) -> list[str]:
    """Debian's packages with the libraries that Qt needs here and that can't be loaded."""
    if sys.platform != "linux":
        return []
    needed = _ALWAYS if offscreen else _ALWAYS | _FOR_X11
    return list(dict.fromkeys(package for library, package in needed.items() if not _loads(library)))


def _loads(library: str) -> bool:
    import ctypes

    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _answers(display: str) -> bool:
    found = re.fullmatch(r"(?:unix)?([\w.-]*):(\d{1,4})(?:\.\d+)?", display)
    if found is None:
        return os.path.exists(display)  # noqa: PTH110 - a socket's path, as XQuartz names it
    import socket

    host, number = found[1], int(found[2])
    places: list[tuple[socket.AddressFamily, str | tuple[str, int]]] = [
        (socket.AF_UNIX, f"\0/tmp/.X11-unix/X{number}"),
        (socket.AF_UNIX, str(Path("/tmp/.X11-unix") / f"X{number}")),  # noqa: S108 - where X servers listen
    ]
    if host:
        places = [(socket.AF_INET, (host, 6000 + number))]
    return any(_connects(family, address) for family, address in places)


def _connects(family: "socket.AddressFamily", address: str | tuple[str, int]) -> bool:
    import socket

    with socket.socket(family) as probe:
        probe.settimeout(1)
        try:
            probe.connect(address)
        except OSError:
            return False
    return True
