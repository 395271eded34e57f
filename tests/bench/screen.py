"""Where windows are shown: Qt's offscreen platform, or an X server in memory, with a keyboard outside the program."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Final

_SIZE: Final = "1366x768x24"


@dataclass(frozen=True, slots=True)
class Screen:
    """`environment` leads a program there. `keyboard` is None where no key can come from outside."""

    name: str
    environment: dict[str, str]
    keyboard: "Keyboard | None" = field(default=None, repr=False)


class Keyboard:
    """xdotool, which has connected before a key is pressed."""

    def __init__(self, display: str) -> None:
        self._xdotool = subprocess.Popen(
            ["xdotool", "-"], stdin=subprocess.PIPE, env={**os.environ, "DISPLAY": display}, bufsize=0
        )

    def press(self, key: str) -> None:
        assert self._xdotool.stdin is not None
        self._xdotool.stdin.write(f"key {key}\n".encode())

    def put_away(self) -> None:
        assert self._xdotool.stdin is not None
        self._xdotool.stdin.close()
        self._xdotool.wait()


OFFSCREEN: Final = Screen("offscreen", {"QT_QPA_PLATFORM": "offscreen"})


def lacks_for_x() -> list[str]:
    """The programs that `x_server` needs and that are not here."""
    return [name for name in ("Xvfb", "xdotool") if shutil.which(name) is None]


@contextmanager
def x_server() -> Iterator[Screen]:
    """An X server of its own while the block runs, with one screen of the size that the design was made for."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", _SIZE, "-nolisten", "tcp", "-noreset"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as told:
            display = f":{told.readline().strip()}"
        keyboard = Keyboard(display)
        try:
            yield Screen("Xvfb", {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}, keyboard)
        finally:
            keyboard.put_away()
    finally:
        server.terminate()
        server.wait()
