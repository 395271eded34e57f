"""What a run of tests leaves behind: threads that still run, and processes that it started."""

import contextlib
import ctypes
import os
import select
import signal
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_PR_SET_CHILD_SUBREAPER: Final = 36


def adopt_orphans() -> None:
    """Makes this process the parent of whatever its own children leave behind, so that it is seen. Linux only."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


@dataclass(frozen=True)
class Present:
    """The threads of this process and the processes below it, at one moment."""

    threads: frozenset[threading.Thread]
    processes: frozenset[int]

    @classmethod
    def now(cls) -> "Present":
        return cls(frozenset(filter(_belongs_to_python, threading.enumerate())), frozenset(_descendants(os.getpid())))

    def leftovers(self, patience_s: float) -> list[str]:
        """Names what has come since and does not end within `patience_s`. Ends those processes."""
        deadline = time.monotonic() + patience_s
        names = []
        for thread in Present.now().threads - self.threads:
            thread.join(max(0, deadline - time.monotonic()))
            if thread.is_alive():
                names.append(f"thread {thread.name!r}")
        for process in sorted(Present.now().processes - self.processes):
            command = _command(process)
            if command and not _ends_by(process, deadline):
                names.append(f"process {process}: {command}")
                with contextlib.suppress(ProcessLookupError):
                    os.kill(process, signal.SIGKILL)
        return names


def _belongs_to_python(thread: threading.Thread) -> bool:
    """Whether Python started it. Another's thread that once called Python is listed for ever, ended or not."""
    return not isinstance(thread, threading._DummyThread)


def _descendants(process: int) -> Iterator[int]:
    for tasks in Path(f"/proc/{process}/task").glob("*/children"):
        with contextlib.suppress(OSError):
            for child in map(int, tasks.read_text().split()):
                yield child
                yield from _descendants(child)


def _command(process: int) -> str:
    """What was started, shortened; empty once it has ended."""
    try:
        return Path(f"/proc/{process}/cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")[:200]
    except OSError:
        return ""


def _ends_by(process: int, deadline: float) -> bool:
    try:
        handle = os.pidfd_open(process)
    except ProcessLookupError:
        return True
    try:
        ended, _, _ = select.select([handle], [], [], max(0, deadline - time.monotonic()))
        return bool(ended)
    finally:
        os.close(handle)
