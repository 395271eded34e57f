"""Tills as processes of their own that start in milliseconds: forked from one that has imported everything.

Each is a real process: it can be killed, has its own memory, threads and sockets, and shares nothing with its parent.
"""

import array
import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import Any, Final, Self

from tests.process import environment

_LARGEST_JOB: Final = 65_536
_LIMIT_S: Final = 30
"""A till that hangs is ended, and what it did not say fails the test."""


class Warm:
    """The process that forks. Any thread."""

    def __init__(self) -> None:
        self._jobs, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        known = {name: value for name, value in environment({}).items() if not name.startswith("COVERAGE_")}
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tests.proof.warm", str(theirs.fileno())],
                pass_fds=[theirs.fileno()],
                env=known,
                stdin=subprocess.DEVNULL,
            )

    def close(self) -> None:
        self._jobs.close()
        self._process.wait(10)

    def begin(self, role: str, **job: Any) -> "Child":
        """A child that plays a role of `tests.proof.tills`."""
        reading, writing = os.pipe()
        socket.send_fds(self._jobs, [json.dumps({"role": role, **job}).encode()], [writing])
        os.close(writing)
        return Child(reading)


class Child:
    """What one child says, line by line. It ends when the child does."""

    def __init__(self, reading: int) -> None:
        self._lines = os.fdopen(reading, encoding="utf-8", errors="replace")
        self.pid = int(self._lines.readline())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        with self._lines:
            with suppress(ProcessLookupError):
                os.kill(self.pid, signal.SIGKILL)
            self._lines.read()

    def __iter__(self) -> Iterator[str]:
        for line in self._lines:
            said = line.removesuffix("\n")
            assert not said.startswith("broken"), json.loads(said.removeprefix("broken "))
            yield said

    def kill(self) -> None:
        """As a power cut does."""
        os.kill(self.pid, signal.SIGKILL)


@contextmanager
def warm_process() -> Iterator[Warm]:
    warm = Warm()
    try:
        yield warm
    finally:
        warm.close()


def _serve(jobs: socket.socket) -> None:
    """Forks a child for each job, until nobody is left to give any."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    while True:
        job, ancillary, _, _ = jobs.recvmsg(_LARGEST_JOB, socket.CMSG_SPACE(array.array("i").itemsize))
        if not job:
            return
        (writing,) = array.array("i", ancillary[0][2])
        if os.fork() == 0:
            jobs.close()
            _play(json.loads(job), writing)
        os.close(writing)


def _play(job: Mapping[str, Any], writing: int) -> None:
    import traceback

    from tests.proof import tills

    def say(line: str) -> None:
        os.write(writing, f"{line}\n".encode())

    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    signal.alarm(job.get("limit_s", _LIMIT_S))
    say(str(os.getpid()))
    try:
        tills.ROLES[job["role"]](job, say)
    except BaseException:
        say(f"broken {json.dumps(traceback.format_exc())}")
    os._exit(0)


if __name__ == "__main__":
    import tests.proof.tills  # noqa: F401 - imported once, for all that will be forked

    with socket.socket(fileno=int(sys.argv[1])) as listening:
        _serve(listening)
