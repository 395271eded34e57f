"""The program as a process of its own: what it says, how it ends, and that it never shows a traceback."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Final

PATIENCE_S: Final = 20
_INHERITED: Final = ("PATH", "HOME", "LANG", "TMPDIR", "TZ", "PYTHON_KEYRING_BACKEND")


def environment(chosen: Mapping[str, str]) -> dict[str, str]:
    """Nothing of the tester's own settings, and what was chosen."""
    kept = {name: value for name, value in os.environ.items() if name in _INHERITED or name.startswith("COVERAGE_")}
    return {**kept, "PYTHONIOENCODING": "utf-8", **chosen}


def run(*arguments: str, env: Mapping[str, str]) -> subprocess.CompletedProcess[str]:
    """`pos-app` to its end."""
    with started(*arguments, env=env) as program:
        return program.end()


class Program:
    """`pos-app` while it runs."""

    def __init__(
        self, arguments: tuple[str, ...], env: Mapping[str, str], patience_s: float, under: tuple[str, ...]
    ) -> None:
        self._process = subprocess.Popen(
            [*under, sys.executable, "-m", "pos_app", *arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            env=environment(env),
        )
        self._watchdog = threading.Timer(patience_s, self._process.kill)
        self._watchdog.start()
        self.lines: list[str] = []
        self.errors: list[str] = []

    def until(self, text: str) -> str:
        """The first further line of its output that holds a text; fails when it ends without one."""
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self.lines.append(line)
            if text in line:
                return line
        raise AssertionError(f"{text!r} is not in {self.lines}; {self.end().stderr}")

    def until_error(self, text: str) -> str:
        """The first further line of its errors that holds a text; fails when it ends without one."""
        assert self._process.stderr is not None
        for line in self._process.stderr:
            self.errors.append(line)
            if text in line:
                return line
        raise AssertionError(f"{text!r} is not in {self.errors}")

    @property
    def pid(self) -> int:
        return self._process.pid

    def interrupt(self) -> None:
        """Ctrl-C."""
        self._process.send_signal(signal.SIGINT)

    def terminate(self) -> None:
        """What the system says when it shuts down."""
        self._process.terminate()

    def close_output(self) -> None:
        """The reader of its output goes away, as `head` does."""
        assert self._process.stdout is not None
        self._process.stdout.close()

    def kill(self) -> None:
        """Ends it as a power cut does."""
        self._process.kill()
        self._process.wait()

    def end(self) -> subprocess.CompletedProcess[str]:
        """Waits for its end; what it said since, all of its errors, and its exit status."""
        closed = self._process.stdout is None or self._process.stdout.closed
        stderr = self._process.stderr
        assert stderr is not None
        if closed:
            said, errors = "", stderr.read()
            self._process.wait()
        else:
            said, errors = self._process.communicate()
        errors = "".join(self.errors) + errors
        assert "Traceback" not in errors, errors
        assert "Exception ignored" not in errors, errors
        said = "".join(self.lines) + said
        return subprocess.CompletedProcess(self._process.args, self._process.returncode, said, errors)

    def close(self) -> None:
        self._watchdog.cancel()
        self._process.kill()
        self._process.wait()
        for stream in (self._process.stdout, self._process.stderr):
            if stream is not None:
                stream.close()


@contextmanager
def started(
    *arguments: str, env: Mapping[str, str], patience_s: float = PATIENCE_S, under: tuple[str, ...] = ()
) -> Iterator[Program]:
    """`pos-app` in the background; it is killed at the block's end if it still runs, or when patience is over.

    `under` is a command that becomes it, as `prlimit` does.
    """
    program = Program(arguments, env, patience_s, under)
    try:
        yield program
    finally:
        program.close()
