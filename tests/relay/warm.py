"""Relays as processes of their own that start in milliseconds: forked from one that has imported everything."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from tests.process import environment
from tests.relay.neighbours import SECRET


class RelayProcess:
    """`pos-app relay` after its arguments were read: a real process, to be killed."""

    def __init__(self, pid: int, url: str) -> None:
        self.pid = pid
        self.url = url

    def kill(self) -> None:
        """Also one that is gone."""
        with suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGKILL)


class WarmRelays:
    """Begins one relay after the other. One thread."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.relay.warm"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={name: value for name, value in environment({}).items() if not name.startswith("COVERAGE_")},
        )
        self._begun: list[RelayProcess] = []

    def begin(self, store_url: str) -> RelayProcess:
        """Returns when it listens."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{store_url}\n")
        self._process.stdin.flush()
        pid, url = self._process.stdout.readline().split()
        self._begun.append(RelayProcess(int(pid), url))
        return self._begun[-1]

    def close(self) -> None:
        for each in self._begun:
            each.kill()
        self._process.communicate(timeout=20)


@contextmanager
def warm_relays() -> Iterator[WarmRelays]:
    relays = WarmRelays()
    try:
        yield relays
    finally:
        relays.close()


def _serve(store_url: str) -> None:
    from pos_app.relay.running import run

    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    run("127.0.0.1", 0, store_url, SECRET, lambda url: print(os.getpid(), url, flush=True))


def _fork_for_each_line() -> None:
    import psycopg  # noqa: F401 - imported once, for all that will be forked
    import uvicorn.protocols.http.h11_impl  # noqa: F401

    import pos_app.relay.postgres.store
    import pos_app.relay.running
    import pos_app.relay.sqlite.store  # noqa: F401

    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    while line := sys.stdin.readline():
        if os.fork() == 0:
            try:
                _serve(line.strip())
            finally:
                os._exit(0)


if __name__ == "__main__":
    _fork_for_each_line()
