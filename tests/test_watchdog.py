"""The watchdog, with small programs in the till's place."""

import os
import re
import signal
import subprocess
import sys
import tempfile
import textwrap
import time
from pathlib import Path

import pytest

from pos_app import watchdog
from pos_app.watchdog import (
    ENDS_S,
    HANGS_S,
    STARTS_S,
    Watchdog,
    heartbeat_pipe,
    is_watched,
    log_why_started_again,
)

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="plays a till with POSIX signals")


class Tills:
    """A program that does in its first run what the first of `lives` says, then the second, and so on."""

    def __init__(self, folder: Path) -> None:
        self.said: list[str] = []
        self._folder = folder

    def command(self, *lives: str) -> list[str]:
        program = self._folder / "till.py"
        choice = "\n".join(
            f"if life == {number}:\n{textwrap.indent(life, '    ')}" for number, life in enumerate(lives)
        )
        program.write_text(
            "import os, signal, sys, time\n"
            "from pathlib import Path\n"
            "from pos_app.watchdog import heartbeat_pipe\n"
            f"runs = Path({str(self._folder / 'runs')!r})\n"
            "life = len(runs.read_bytes()) if runs.exists() else 0\n"
            "runs.open('ab').write(b'.')\n"
            "pipe = heartbeat_pipe()\n"
            "def beat():\n"
            "    os.write(pipe, b'.')\n"
            f"{choice}\n"
        )
        return [sys.executable, str(program)]

    def watch(self, *lives: str, hangs_s: float = 2, starts_s: float = 20) -> int:
        command = self.command(*lives)
        return Watchdog(command, hangs_s=hangs_s, starts_s=starts_s, say=self.said.append).run()

    @property
    def runs(self) -> int:
        return (self._folder / "runs").stat().st_size


@pytest.fixture
def tills(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Tills:
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[1]))
    return Tills(tmp_path)


def test_it_waits_as_long_as_was_promised() -> None:
    assert (HANGS_S, STARTS_S, ENDS_S) == (10, 60, 60)


def test_a_till_that_somebody_left_is_the_end_of_both(tills: Tills) -> None:
    assert tills.watch("beat(); sys.exit(0)") == 0
    assert tills.runs == 1
    assert tills.said == []


@pytest.mark.parametrize("status", [2, 130])
def test_a_wrong_configuration_or_an_interruption_is_not_tried_again(tills: Tills, status: int) -> None:
    assert tills.watch(f"sys.exit({status})") == status
    assert tills.runs == 1


def test_a_till_that_stands_still_is_ended_and_started_again(tills: Tills) -> None:
    began = time.monotonic()
    assert tills.watch("beat(); os.kill(os.getpid(), signal.SIGSTOP)", "beat(); sys.exit(0)") == 0
    assert tills.runs == 2
    assert tills.said == ["the till stood still for 2 s and was ended; it is started again at once"]
    assert time.monotonic() - began >= 2


def test_one_that_lives_but_whose_window_hangs_too(tills: Tills) -> None:
    hung = "beat(); signal.signal(signal.SIGTERM, signal.SIG_IGN)\nwhile True: time.sleep(1)"
    assert tills.watch(hung, "sys.exit(0)") == 0
    assert tills.runs == 2


def test_a_slow_start_is_no_hang(tills: Tills) -> None:
    assert tills.watch("time.sleep(3); beat(); sys.exit(0)", hangs_s=1, starts_s=20) == 0
    assert tills.runs == 1


def test_a_start_that_never_ends_is(tills: Tills) -> None:
    assert tills.watch("time.sleep(60)", "sys.exit(0)", starts_s=2) == 0
    assert tills.runs == 2


def test_beats_keep_it_alive(tills: Tills) -> None:
    assert tills.watch("for _ in range(8): beat(); time.sleep(0.5)\nsys.exit(0)", hangs_s=2) == 0
    assert tills.runs == 1


def test_putting_everything_away_may_take_longer_than_a_beat(tills: Tills) -> None:
    assert tills.watch("beat(); os.close(pipe); time.sleep(3); sys.exit(0)", hangs_s=1) == 0
    assert tills.runs == 1


def test_one_that_never_gets_that_done_is_ended(tills: Tills, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watchdog, "ENDS_S", 2)
    assert tills.watch("beat(); os.close(pipe); time.sleep(60)", "sys.exit(0)") == 0
    assert tills.runs == 2


def test_crashes_are_followed_by_longer_and_longer_waits(tills: Tills, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watchdog, "WAITS_S", (0, 1, 2))
    killed = "os.kill(os.getpid(), signal.SIGKILL)"
    assert tills.watch("sys.exit(75)", killed, killed, "sys.exit(4)", "sys.exit(0)") == 0
    assert tills.said == [
        "the till ended by itself (status 75); it is started again at once",
        "the till ended by itself (signal 9); it is started again in 1 s",
        "the till ended by itself (signal 9); it is started again in 2 s",
        "the till ended by itself (status 4); it is started again in 2 s",
    ]


def test_a_till_that_was_healthy_for_long_is_started_at_once(tills: Tills, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watchdog, "HEALTHY_S", 0)
    assert tills.watch(*["sys.exit(4)"] * 4, "sys.exit(0)") == 0
    assert all(line.endswith("at once") for line in tills.said)


TELLS = """
import logging
from pos_app.watchdog import log_why_started_again
logging.basicConfig(filename=runs.with_name("log"), format="%(levelname)s %(message)s")
log_why_started_again()
"""


def test_the_next_till_logs_why_it_was_started_again(tills: Tills, tmp_path: Path) -> None:
    lives = ["beat(); sys.exit(75)", f"{TELLS}beat(); sys.exit(4)", f"{TELLS}beat(); sys.exit(0)"]
    assert tills.watch(*lives) == 0
    logged = (tmp_path / "log").read_text().splitlines()
    assert [re.sub(r"\d\d:\d\d:\d\d", "TIME", line) for line in logged] == [
        f"WARNING TIME {said}" for said in tills.said
    ]
    assert len(logged) == 2


def test_what_a_till_could_not_log_the_one_after_it_does(
    tills: Tills, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watchdog, "WAITS_S", (0,))
    assert tills.watch("sys.exit(4)", "sys.exit(75)", f"{TELLS}sys.exit(0)") == 0
    assert [line.split(" ", 2)[2] for line in (tmp_path / "log").read_text().splitlines()] == tills.said


def test_what_is_told_of_tills_before_stays_little(
    tills: Tills, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watchdog, "WAITS_S", (0,))
    monkeypatch.setattr(watchdog, "_UNTOLD", 2)
    assert tills.watch("sys.exit(3)", "sys.exit(4)", "sys.exit(75)", f"{TELLS}sys.exit(0)") == 0
    assert [line.split(" ", 2)[2] for line in (tmp_path / "log").read_text().splitlines()] == tills.said[1:]


def test_why_is_logged_once_and_not_handed_on(caplog: pytest.LogCaptureFixture) -> None:
    environment = {"RAHMET_POS_STARTED_AGAIN": "10:00:00 it fell\n10:00:02 again", "HOME": "/"}
    log_why_started_again(environment)
    log_why_started_again(environment)
    assert caplog.messages == ["10:00:00 it fell", "10:00:02 again"]
    assert environment == {"HOME": "/"}


def test_nothing_stays_of_a_till_to_practise_on_that_was_killed(
    tills: Tills, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    life = "import tempfile; runs.with_name('made').open('a').write(tempfile.mkdtemp() + '\\n'); beat()"
    command = tills.command(f"{life}; os.kill(os.getpid(), signal.SIGKILL)", f"{life}; sys.exit(0)")
    assert Watchdog(command, practice=True, say=tills.said.append).run() == 0
    made = (tmp_path / "made").read_text().splitlines()
    assert len(set(made)) == 2
    assert all(Path(folder).is_relative_to(temporary) for folder in made)
    assert list(temporary.iterdir()) == []


WATCHING = "import sys; from pos_app.watchdog import Watchdog; sys.exit(Watchdog(sys.argv[1:], hangs_s=3).run())"


@pytest.mark.parametrize(
    ("sent", "heard", "status"),
    [
        (signal.SIGTERM, signal.SIGTERM, 0),
        (signal.SIGHUP, signal.SIGTERM, 0),
        (signal.SIGINT, signal.SIGINT, 130),
    ],
)
def test_signals_go_through_and_are_the_end_of_both(
    tills: Tills, tmp_path: Path, sent: signal.Signals, heard: signal.Signals, status: int
) -> None:
    life = f"""
signal.signal({int(heard)}, lambda *_: sys.exit({status}))
print("listens", flush=True)
while True: beat(); time.sleep(0.2)
"""
    command = [sys.executable, "-c", WATCHING, *tills.command(life, life)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as watching:
        assert watching.stdout is not None
        assert watching.stdout.readline() == "listens\n"
        watching.send_signal(sent)
        assert watching.wait(20) == status
    assert tills.runs == 1


def test_a_till_that_hangs_when_it_should_end_is_ended_and_not_started_again(tills: Tills) -> None:
    # The wish to end may come before it stands still.
    life = """
signal.signal(signal.SIGTERM, signal.SIG_IGN)
beat(); print(os.getpid(), flush=True); os.kill(os.getpid(), signal.SIGSTOP)
"""
    command = [sys.executable, "-c", WATCHING, *tills.command(life, life)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as watching:
        assert watching.stdout is not None
        till = int(watching.stdout.readline())
        watching.terminate()
        assert watching.wait(20) == 128 + signal.SIGKILL
    assert tills.runs == 1
    with pytest.raises(ProcessLookupError):
        os.kill(till, 0)


def test_the_pipe_is_taken_once_and_not_handed_on() -> None:
    read, write = os.pipe()
    os.set_inheritable(write, True)
    environment = {"RAHMET_POS_HEARTBEAT": str(write), "HOME": "/"}
    assert is_watched(environment)
    assert heartbeat_pipe(environment) == write
    assert environment == {"HOME": "/"}
    assert not os.get_inheritable(write)
    assert not os.get_blocking(write)
    assert heartbeat_pipe(environment) is None
    os.close(read)
    os.close(write)


@pytest.mark.parametrize("named", ["", "x", "-1", "9999"])
def test_what_names_no_pipe_is_none(named: str) -> None:
    assert heartbeat_pipe({"RAHMET_POS_HEARTBEAT": named}) is None
