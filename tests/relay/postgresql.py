"""A PostgreSQL server of the tests' own: Debian's programs, a folder that goes away again, a free port of loopback."""

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import suppress
from itertools import count
from pathlib import Path
from typing import Any, Final

import psycopg

PASSWORD: Final = "hunter2-of-the-tests"
_PATIENCE_S: Final = 30
_IN_MEMORY: Final = Path("/dev/shm")  # noqa: S108 - the system's own, and a folder of ours below it
_ROOM_BYTES: Final = 1_000_000_000
_PROGRAMS: Final = sorted(Path("/usr/lib/postgresql").glob("*/bin/postgres"), key=lambda path: int(path.parts[4]))
"""The newest last."""


def is_installed() -> bool:
    return bool(_PROGRAMS)


class PostgresServer:
    """Runs from `start` to `stop`; in between it may be killed and started again. PostgreSQL refuses to run as root."""

    def __init__(self, *, on_disk: bool = False, settings: Mapping[str, str] | None = None) -> None:
        self._programs = _PROGRAMS[-1].parent
        # Whoever is killed leaves to the operating system what it wrote, on whatever kind of disk; this one is quick.
        has_room = not on_disk and _IN_MEMORY.is_dir() and shutil.disk_usage(_IN_MEMORY).free > _ROOM_BYTES
        self._folder = Path(tempfile.mkdtemp(prefix="relay-postgresql-", dir=_IN_MEMORY if has_room else None))
        self._data = self._folder / "data"
        self._as: dict[str, Any] = {"user": "postgres", "group": "postgres", "extra_groups": []}
        if os.geteuid() == 0:
            shutil.chown(self._folder, "postgres", "postgres")
        else:
            self._as = {}
        with socket.create_server(("127.0.0.1", 0)) as found:
            self.port = int(found.getsockname()[1])
        self._process: subprocess.Popen[bytes] | None = None
        self._names = count(1)
        self._settings = dict(settings or {})
        self._make()

    @property
    def pid(self) -> int:
        """Of the process whose children do the work."""
        assert self._process is not None
        return self._process.pid

    def start(self) -> None:
        """Returns when it takes connections, recovered from whatever befell it."""
        options = {
            "listen_addresses": "127.0.0.1",
            "port": self.port,
            "unix_socket_directories": "",
            "shared_buffers": "16MB",
            "max_connections": 80,
            "log_min_messages": "fatal",
            **self._settings,
        }
        command = [str(self._programs / "postgres"), "-D", str(self._data)]
        command += [part for name, value in options.items() for part in ("-c", f"{name}={value}")]
        log = (self._folder / "log").open("ab")
        self._process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd=self._folder, **self._as
        )
        log.close()
        deadline = time.monotonic() + _PATIENCE_S
        while True:
            with suppress(psycopg.OperationalError), self.connection():
                return
            assert self._process.poll() is None, (self._folder / "log").read_text()
            assert time.monotonic() < deadline, "PostgreSQL does not start"

    def stop(self) -> None:
        """As a reboot stops it: open sessions are ended."""
        if self._process is not None:
            self._process.send_signal(signal.SIGINT)
            self._process.wait(_PATIENCE_S)
            self._process = None

    def kill(self) -> None:
        """As if somebody pulled the plug: every process of it, at once."""
        assert self._process is not None
        processes = [self._process.pid, *_children(self._process.pid)]
        self._process.send_signal(signal.SIGSTOP)
        for process in reversed(processes):
            with suppress(ProcessLookupError):
                os.kill(process, signal.SIGKILL)
        self._process.wait(_PATIENCE_S)
        self._process = None
        deadline = time.monotonic() + _PATIENCE_S
        while any(_runs(process) for process in processes):
            assert time.monotonic() < deadline, "PostgreSQL outlives its killing"

    def freeze(self) -> None:
        """It hangs, and answers nothing."""
        self._signal(signal.SIGSTOP)

    def thaw(self) -> None:
        self._signal(signal.SIGCONT)

    def remove(self) -> None:
        shutil.rmtree(self._folder, ignore_errors=True)

    def new_store(self) -> str:
        """The address of an empty schema: made in no time, and as good as a database to a relay."""
        name = f"relay_{next(self._names)}"
        with self.connection() as connection:
            connection.execute(f"CREATE SCHEMA {name}")
        return f"{self.url()}?options=-csearch_path%3D{name}"

    def drop_store(self, url: str) -> None:
        """One of `new_store`, with all that is in it."""
        with self.connection() as connection:
            connection.execute(f"DROP SCHEMA {url.rpartition('%3D')[2]} CASCADE")
            connection.execute("CHECKPOINT")

    def new_database(self) -> str:
        """The address of an empty one."""
        name = f"relay_{next(self._names)}"
        with self.connection() as connection:
            connection.execute(f"CREATE DATABASE {name}")
        return self.url(name)

    def url(self, database: str = "postgres") -> str:
        return f"postgresql://relay:{PASSWORD}@127.0.0.1:{self.port}/{database}"

    def connection(self, database: str = "postgres") -> psycopg.Connection[Any]:
        return psycopg.connect(self.url(database), autocommit=True, connect_timeout=_PATIENCE_S)

    def _make(self) -> None:
        secret = self._folder / "password"
        secret.write_text(PASSWORD)
        command = [str(self._programs / "initdb"), "-D", str(self._data), "-U", "relay", "-A", "scram-sha-256"]
        command += ["--pwfile", str(secret), "--no-sync", "--encoding=UTF8", "--locale=C.UTF-8"]
        made = subprocess.run(command, capture_output=True, text=True, cwd=self._folder, check=False, **self._as)
        assert made.returncode == 0, made.stderr

    def _signal(self, number: signal.Signals) -> None:
        assert self._process is not None
        for process in (self._process.pid, *_children(self._process.pid)):
            with suppress(ProcessLookupError):
                os.kill(process, number)


def _children(process: int) -> Iterator[int]:
    for tasks in Path(f"/proc/{process}/task").glob("*/children"):
        with suppress(OSError):
            yield from map(int, tasks.read_text().split())


def _runs(process: int) -> bool:
    """Whether it is more than an entry that nobody has fetched yet."""
    try:
        state = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    if state == "Z":
        # Orphans of the server are adopted by the tests.
        with suppress(ChildProcessError):
            os.waitpid(process, os.WNOHANG)
    return state != "Z"
