"""What is tried, and how it is run: with an environment of its own and no Python on the way."""

import os
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.packaging.checkout import CHECKOUT

DIST: Final = CHECKOUT / "dist"
PATIENCE_S: Final = 60


def only(pattern: str) -> Path:
    """The one file of that name in `dist`."""
    found = list(DIST.glob(pattern))
    assert len(found) == 1, f"{found} in {DIST}; expected one {pattern}: make dist"
    return found[0]


@dataclass(frozen=True)
class Ended:
    """How a program ended, what it said, and how long it took."""

    status: int
    said: str
    errors: str
    seconds: float


def run(*command: str | Path, home: Path, **chosen: str) -> Ended:
    """Runs a program with a home, no screen and an empty PATH, and nothing else of this run's environment."""
    begun = time.monotonic()
    done = subprocess.run(
        list(map(str, command)),
        cwd=home,
        env=_environment(home) | chosen,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=PATIENCE_S,
        check=False,
    )
    return Ended(done.returncode, done.stdout, done.stderr, time.monotonic() - begun)


class Running:
    """A program that goes on until it is told to end."""

    def __init__(self, process: "subprocess.Popen[str]", told: Path) -> None:
        self._process = process
        self._told = told

    @property
    def pid(self) -> int:
        return self._process.pid

    def says(self) -> str:
        """Its next line."""
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line, self._told.read_text(encoding="utf-8")
        return line.strip()

    def end(self) -> Ended:
        """Asks it to end, as the system does, and waits until it has."""
        begun = time.monotonic()
        self._process.terminate()
        said, _ = self._process.communicate()
        return Ended(self._process.returncode, said, self._told.read_text(encoding="utf-8"), time.monotonic() - begun)


@contextmanager
def started(*command: str | Path, home: Path, **chosen: str) -> Iterator[Running]:
    """The same in the background. It is killed at the block's end if it still runs, or when patience is over."""
    told = home / "errors"
    with told.open("w", encoding="utf-8") as errors:
        process = subprocess.Popen(
            list(map(str, command)),
            cwd=home,
            env=_environment(home) | chosen,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=errors,
            encoding="utf-8",
        )
    late = threading.Timer(PATIENCE_S, process.kill)
    late.start()
    try:
        yield Running(process, told)
    finally:
        late.cancel()
        process.kill()
        process.wait()
        assert process.stdout is not None
        process.stdout.close()


def children_of(process: int) -> list[int]:
    tasks = Path(f"/proc/{process}/task").glob("*/children")
    return [int(child) for task in tasks for child in task.read_text().split()]


def _environment(home: Path) -> dict[str, str]:
    return {"HOME": str(home), "PATH": str(home / "nothing"), "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}


def as_root(*command: str | Path, **chosen: str) -> str:
    """Runs a tool of the system's, which must succeed; what it said."""
    done = subprocess.run(
        list(map(str, command)),
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"} | chosen,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, f"{command}: {done.stdout}\n{done.stderr}"
    return done.stdout
