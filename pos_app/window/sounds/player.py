"""What plays a sound here: Windows itself, else whichever of the system's own programs is there.

A program of its own keeps a sound card's trouble out of the till: it may hang, crash or write to its terminal.
"""

import importlib
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from pos_app.window.sounds.loudness import gain, read_at

PATIENCE_S: Final = 4.0
"""A loudspeaker may have to wake first. What has not been heard after this time never will be."""

_PULSE_WHOLE: Final = 65_536
_MOST_WORDS: Final = 200


class NotPlayed(Exception):
    """It was not heard, or not whole; says why in the player's words."""


class Player(Protocol):
    """Plays a WAV at `volume` percent (1 to 100) and returns when it was heard; raises NotPlayed. One thread at a time.

    `stop` comes from another thread, and ends what plays where that can be ended.
    """

    @property
    def name(self) -> str: ...

    def play(self, path: Path, volume: int) -> None: ...

    def stop(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Call:
    """How a program is asked to play: its arguments for a file and a gain. `piped`: no volume; it reads stdin."""

    program: str
    arguments: Callable[[Path, float], list[str]]
    piped: bool = False


def _pipewire(path: Path, factor: float) -> list[str]:
    return ["--volume", f"{factor:.4f}", str(path)]


def _pulse(path: Path, factor: float) -> list[str]:
    # Pulse's own scale goes with the cube of the number.
    return [f"--volume={round(_PULSE_WHOLE * factor ** (1 / 3))}", "--latency-msec=100", str(path)]


def _alsa(_: Path, __: float) -> list[str]:
    return ["-q", "-"]


def _mac(path: Path, factor: float) -> list[str]:
    return ["-v", f"{factor:.4f}", str(path)]


CALLS: Final[Mapping[str, tuple[Call, ...]]] = {
    "darwin": (Call("afplay", _mac),),
    "linux": (Call("pw-play", _pipewire), Call("paplay", _pulse), Call("aplay", _alsa, piped=True)),
}


def players_here(platform: str = sys.platform) -> tuple["Player", ...]:
    """What can play on this machine, the best first; empty where nothing can. Looks at the disk."""
    if platform == "win32":
        return (WindowsPlayer(),)
    return tuple(_found(CALLS.get(platform, CALLS["linux"])))


def _found(calls: tuple[Call, ...]) -> Iterator["ProgramPlayer"]:
    for call in calls:
        program = shutil.which(call.program)
        if program is not None:
            yield ProgramPlayer(call, program)


class ProgramPlayer:
    """Starts a program for each sound. `program` is its path."""

    def __init__(self, call: Call, program: str) -> None:
        self._call = call
        self._program = program
        self._lock = threading.Lock()
        self._running: subprocess.Popen[bytes] | None = None
        self._stopped = False

    @property
    def name(self) -> str:
        return self._call.program

    def play(self, path: Path, volume: int) -> None:
        sound = read_at(path, volume) if self._call.piped else None
        try:
            running = self._start([self._program, *self._call.arguments(path, gain(volume))])
            _, complaint = running.communicate(sound, timeout=PATIENCE_S)
        except subprocess.TimeoutExpired:
            running.kill()
            running.communicate()
            raise NotPlayed(f"{self.name} did not end within {PATIENCE_S:.0f} s") from None
        except OSError as error:
            raise NotPlayed(f"{self.name}: {error}") from None
        finally:
            self._running = None
        if running.returncode != 0:
            words = complaint.decode(errors="replace").strip().rpartition("\n")[2]
            raise NotPlayed(f"{self.name} ended with {running.returncode}: {words[:_MOST_WORDS]}")

    def stop(self) -> None:
        with self._lock:
            self._stopped = True
            if self._running is not None:
                self._running.kill()

    def _start(self, command: list[str]) -> "subprocess.Popen[bytes]":
        with self._lock:
            if self._stopped:
                raise NotPlayed("the till closes")
            self._running = subprocess.Popen(  # noqa: S603 - a program of the system, and no word from outside
                command,
                stdin=subprocess.PIPE if self._call.piped else subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                env=childs_environment(os.environ),
            )
            return self._running


def childs_environment(ours: Mapping[str, str]) -> dict[str, str]:
    """What a player may know: no setting of the till, for these carry its secrets, and no library of a frozen till."""
    theirs = {name: value for name, value in ours.items() if not name.startswith("POS_")}
    before = theirs.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is not None:
        theirs["LD_LIBRARY_PATH"] = before
    elif getattr(sys, "frozen", False):
        theirs.pop("LD_LIBRARY_PATH", None)
    return theirs


class WindowsPlayer:
    """Windows plays a WAV out of memory, and knows no volume for it."""

    name: Final = "winsound"

    def play(self, path: Path, volume: int) -> None:
        winsound = importlib.import_module("winsound")
        try:
            winsound.PlaySound(read_at(path, volume), winsound.SND_MEMORY | winsound.SND_NODEFAULT)
        except RuntimeError as error:
            raise NotPlayed(f"winsound: {error}") from None

    def stop(self) -> None:
        """Nothing to do: no sound lasts a second, and none can be ended from here."""
