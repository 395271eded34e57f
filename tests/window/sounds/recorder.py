"""Players for the tests: programs that write down what they got, and one that plays into the test's hands."""

import stat
import sys
import threading
from dataclasses import dataclass, field
from pathlib import Path

from pos_app.window.sounds.player import NotPlayed
from pos_app.window.sounds.tone import Tone

_PROGRAM = """#!{python}
import json, os, pathlib, sys
folder = pathlib.Path({folder!r})
number = len(list(folder.glob("*.json")))
heard = sys.stdin.buffer.read()
(folder / f"{{number}}.wav").write_bytes(heard)
(folder / f"{{number}}.json").write_text(json.dumps({{"arguments": sys.argv[1:], "environment": dict(os.environ)}}))
{more}
"""


def install(folder: Path, name: str, more: str = "") -> Path:
    """A program `name` in `folder` that keeps its arguments, its environment and what came in at stdin beside itself.

    `more` is what it does afterwards, in Python. Answers the folder that it writes to.
    """
    kept = folder / f"heard-by-{name}"
    kept.mkdir(parents=True)
    program = folder / name
    program.write_text(_PROGRAM.format(python=sys.executable, folder=str(kept), more=more))
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    return kept


@dataclass
class Record:
    """A player that plays when it is let, and remembers what. `fails` says why it can't."""

    name: str = "record"
    fails: str = ""
    played: list[tuple[str, int]] = field(default_factory=list)
    begun: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))
    may_end: threading.Event = field(default_factory=threading.Event)

    def play(self, path: Path, volume: int) -> None:
        self.played.append((path.stem, volume))
        self.begun.release()
        if self.fails:
            raise NotPlayed(self.fails)
        assert self.may_end.wait(10)

    def stop(self) -> None:
        self.may_end.set()

    def wait_begun(self) -> None:
        assert self.begun.acquire(timeout=10)

    @property
    def tones(self) -> list[Tone]:
        return [Tone(name) for name, _ in self.played]
