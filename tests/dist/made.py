"""What is tried, and how it is run: with an environment of its own and no Python on the way."""

import os
import subprocess
import time
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
    environment = {"HOME": str(home), "PATH": str(home / "nothing"), "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
    begun = time.monotonic()
    done = subprocess.run(
        list(map(str, command)),
        cwd=home,
        env=environment | chosen,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=PATIENCE_S,
        check=False,
    )
    return Ended(done.returncode, done.stdout, done.stderr, time.monotonic() - begun)


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
