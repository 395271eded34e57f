"""Starts the kiosk's till as a process of its own, and again when its window stands still or it crashed.

The till sends a byte a second through a pipe. What a killed till was about is in its journal, so that the next one goes
on where it stood. Why it was started again it learns from its environment, and writes into its log: a file that two
processes write to could not be turned over.
"""

import logging
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping, MutableMapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from types import FrameType
from typing import Any, Final

HANGS_S: Final = 10
"""A window that has not beaten for so long hangs."""
STARTS_S: Final = 60
"""A till has so long to show its window, on a slow machine after a cold start."""
ENDS_S: Final = 60
"""A till that has closed its window has so long to put everything away."""
HEALTHY_S: Final = 60
"""A till that ran for so long starts the next one at once, and the waits begin anew."""
WAITS_S: Final = (0, 1, 2, 4, 8, 16, 30)
"""Before each further start in a row."""

_log = logging.getLogger(__name__)
_PIPE: Final = "RAHMET_POS_HEARTBEAT"
_WHY: Final = "RAHMET_POS_STARTED_AGAIN"
_UNTOLD: Final = 20
"""Of tills that ended before they had a log, the latest are remembered."""
EXIT_AGAIN: Final = 75
"""A till that can't work says by this that it wants to be started again."""
_FOR_GOOD: Final = frozenset({0, 2, 130})
"""Somebody left it, its configuration is wrong, or it was interrupted."""


def heartbeat_pipe(environment: MutableMapping[str, str] = os.environ) -> int | None:
    """The pipe that the watchdog reads, for the process that it started; None for any other. Once: it is taken out of
    the environment."""
    named = environment.pop(_PIPE, "")
    if not named.isdigit():
        return None
    pipe = int(named)
    if sys.platform == "win32":
        import msvcrt

        return msvcrt.open_osfhandle(pipe, os.O_WRONLY)
    try:
        os.set_inheritable(pipe, False)
        os.set_blocking(pipe, False)
    except OSError:
        return None
    return pipe


def is_watched(environment: MutableMapping[str, str] = os.environ) -> bool:
    """Whether this process was started by the watchdog."""
    return _PIPE in environment


def log_why_started_again(environment: MutableMapping[str, str] = os.environ) -> None:
    """Logs why the watchdog ended or missed the tills before this one, a line for each; nothing where it did not. Once:
    it is taken out of the environment."""
    for line in environment.pop(_WHY, "").splitlines():
        _log.warning("%s", line)


def watch(arguments: Sequence[str], *, practice: bool = False) -> int:
    """Runs `pos-app` with these arguments until it ends for good; its exit status. Main thread.

    What a till that is `practice` leaves in the folder for temporary files goes with it, in whatever way it ends.
    """
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "pos_app"]
    return Watchdog([*program, *arguments], practice=practice).run()


class Watchdog:
    """Main thread. SIGTERM, Ctrl-C and the terminal's end go through to the till, and are then the end of both.

    A hang is counted in this process's own waits, so that a machine that slept is not taken for one.
    """

    def __init__(
        self,
        command: Sequence[str],
        *,
        hangs_s: float = HANGS_S,
        starts_s: float = STARTS_S,
        practice: bool = False,
        say: Callable[[str], object] | None = None,
    ) -> None:
        self._command = list(command)
        self._practice = practice
        self._hangs_s = hangs_s
        self._starts_s = starts_s
        self._say = say or _say
        self._till: _Till | None = None
        self._untold: deque[str] = deque(maxlen=_UNTOLD)
        # A plain flag: a signal's handler must not wait for the lock of an Event that its own thread waits for.
        self._asked_to_end = False

    def run(self) -> int:
        """Until the till ends for good; its exit status."""
        before = {number: signal.signal(number, self._pass_on) for number in _passed_on()}
        try:
            return self._run()
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    def _run(self) -> int:
        failures = 0
        while True:
            began = time.monotonic()
            status, what = self._run_once()
            if self._asked_to_end or status in _FOR_GOOD:
                return status if status >= 0 else 128 - status
            failures = 0 if time.monotonic() - began >= HEALTHY_S else failures
            wait_s = WAITS_S[min(failures, len(WAITS_S) - 1)]
            failures += 1
            line = f"{what}; it is started again {f'in {wait_s} s' if wait_s else 'at once'}"
            self._untold.append(f"{time.strftime('%H:%M:%S')} {line}")
            self._say(line)
            if not self._wait(wait_s):
                return 0

    def _wait(self, wait_s: int) -> bool:
        """False where it was asked to end meanwhile; that is noticed within a second."""
        for _ in range(wait_s):
            if self._asked_to_end:
                break
            time.sleep(1)
        return not self._asked_to_end

    def _run_once(self) -> tuple[int, str]:
        """Its exit status, negative for a signal, and what is to be said of that."""
        with ExitStack() as stack:
            environment = {_WHY: "\n".join(self._untold)} if self._untold else {}
            if self._practice:
                environment |= stack.enter_context(_temporary_folder())
            self._till = till = _Till(self._command, environment)
            stack.callback(till.kill)
            if self._asked_to_end:
                till.send(signal.SIGTERM)
            ended = self._follow(till)
        # One whose window has beaten has logged them.
        if till.has_beaten:
            self._untold.clear()
        return ended

    def _follow(self, till: "_Till") -> tuple[int, str]:
        silent_s = 0
        while till.runs:
            if till.beats(1.0):
                silent_s = 0
                continue
            silent_s += 1
            patience_s = self._hangs_s if till.has_beaten else self._starts_s
            if silent_s >= (ENDS_S if till.is_ending else patience_s):
                till.kill()
                return till.status, f"the till stood still for {silent_s} s and was ended"
        status = till.status
        return status, f"the till ended by itself ({f'signal {-status}' if status < 0 else f'status {status}'})"

    def _pass_on(self, number: int, _: FrameType | None) -> None:
        self._asked_to_end = True
        if self._till is not None:
            self._till.send(number if number == signal.SIGINT else signal.SIGTERM)


class _Till:
    """The process, and the pipe that it beats into."""

    def __init__(self, command: Sequence[str], environment: Mapping[str, str]) -> None:
        read, write = os.pipe()
        self.has_beaten = False
        self.is_ending = False
        self._news = threading.Event()
        try:
            self._process = _started(command, write, environment)
        except BaseException:
            os.close(read)
            raise
        finally:
            os.close(write)
        self._reader = threading.Thread(target=self._read, args=(read,), name="heartbeat", daemon=True)
        self._reader.start()

    @property
    def runs(self) -> bool:
        return self._process.poll() is None

    @property
    def status(self) -> int:
        """Waits for its end."""
        return self._process.wait()

    def beats(self, within_s: float) -> bool:
        """Whether it gave a sign of life; waits for one."""
        if self.is_ending:
            with suppress(subprocess.TimeoutExpired):
                self._process.wait(within_s)
            return False
        came = self._news.wait(within_s)
        self._news.clear()
        return came

    def send(self, number: int) -> None:
        with suppress(ProcessLookupError):
            self._process.send_signal(number)

    def kill(self) -> None:
        """Ends it for certain, even one that is stopped, and waits until it has ended; nothing where it has."""
        self._process.kill()
        self._process.wait()
        self._reader.join(1)

    def _read(self, pipe: int) -> None:
        """In the reading thread: until the till closes its end, by itself or by dying."""
        with open(pipe, "rb", buffering=0) as beats:
            while beats.read(64):
                self.has_beaten = True
                self._news.set()
        self.is_ending = True
        self._news.set()


def _started(command: Sequence[str], pipe: int, chosen: Mapping[str, str]) -> "subprocess.Popen[bytes]":
    environment = {**os.environ, **chosen}
    more: dict[str, Any]
    if sys.platform == "win32":
        import msvcrt

        handle = msvcrt.get_osfhandle(pipe)
        os.set_handle_inheritable(handle, True)
        startup = subprocess.STARTUPINFO(lpAttributeList={"handle_list": [handle]})
        environment[_PIPE], more = str(handle), {"startupinfo": startup}
    else:
        # Of its own session, so that Ctrl-C reaches it once: through the watchdog.
        environment[_PIPE], more = str(pipe), {"pass_fds": (pipe,), "start_new_session": True}
    return subprocess.Popen(command, env=environment, **more)  # noqa: S603 - this program itself


@contextmanager
def _temporary_folder() -> Iterator[dict[str, str]]:
    """One to make temporary files in, as the environment names it. It goes with all that is in it."""
    with tempfile.TemporaryDirectory(prefix="pos-app-", ignore_cleanup_errors=True) as folder:
        yield dict.fromkeys(("TMPDIR", "TEMP", "TMP"), folder)


def _passed_on() -> list[signal.Signals]:
    hang_up = getattr(signal, "SIGHUP", None)
    return [signal.SIGINT, signal.SIGTERM, *([hang_up] if hang_up is not None else [])]


def _say(text: str) -> None:
    print(f"pos-app: {text}", file=sys.stderr, flush=True)
