"""A program that is measured: started, told what to do, and heard when it has done it."""

import os
import select
import signal
import subprocess
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Final, Self

PATIENCE_S: Final = 30
_PROBE: Final = Path(__file__).parent / "probe"
INHERITED: Final = ("PATH", "HOME", "LANG", "TMPDIR", "TZ", "PYTHONPATH")
"""What a program gets of the environment that the bench runs in."""


class Broken(Exception):
    """The bench can't go on: a program ended, or did not do what it was told."""


class Measured:
    """A process with the probe in its Python. Times are seconds of CLOCK_MONOTONIC, which all processes share."""

    def __init__(self, command: Sequence[str], environment: Mapping[str, str]) -> None:
        read, report = os.pipe()
        orders, write = os.pipe()
        chosen = {name: os.environ[name] for name in INHERITED if name in os.environ}
        places = [str(_PROBE), *filter(None, [os.environ.get("PYTHONPATH")])]
        chosen |= {"PYTHONPATH": os.pathsep.join(places), "BENCH_REPORT": str(report), "BENCH_ORDERS": str(orders)}
        chosen |= environment
        self._heard, self._write = read, write
        self._rest = b""
        self.began = time.monotonic()
        self._process = subprocess.Popen(
            command,
            env=chosen,
            pass_fds=(report, orders),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )
        os.close(report)
        os.close(orders)

    @property
    def pid(self) -> int:
        return self._process.pid

    def until(self, what: str, patience_s: float = PATIENCE_S) -> float:
        """When the next `what` was done. Raises Broken when it does not come."""
        return self.news(what, patience_s)[1]

    def news(self, what: str, patience_s: float = PATIENCE_S) -> tuple[list[str], float]:
        """What the next `what` came with, and when. Raises Broken when it does not come."""
        deadline = time.monotonic() + patience_s
        while True:
            head, found, rest = self._rest.partition(b"\n")
            if found:
                self._rest = rest
                told, *words, at = head.decode().split()
                if told == what:
                    return words, float(at)
                continue
            ready, _, _ = select.select([self._heard], [], [], max(0, deadline - time.monotonic()))
            more = os.read(self._heard, 65536) if ready else b""
            if not more:
                raise Broken(f"{what!r} did not come within {patience_s:g} s: {self._errors()}")
            self._rest += more

    def order(self, what: str) -> None:
        """Something for the probe to do."""
        os.write(self._write, f"{what}\n".encode())

    def end(self) -> None:
        """As the system ends a program when it shuts down; at once where it does not."""
        if self._process.poll() is None:
            self._process.send_signal(signal.SIGTERM)
        try:
            self._process.communicate(timeout=PATIENCE_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.communicate()
        for end in (self._heard, self._write):
            os.close(end)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.end()

    def _errors(self) -> str:
        self._process.kill()
        return self._process.communicate()[1].decode(errors="replace")[-2000:]
