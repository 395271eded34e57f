"""The check at the end of a run can fail, and names what was left."""

import subprocess
import sys
import threading

from tests.leftovers import Present

_WAITS = "import sys; print(flush=True); sys.stdin.read()"
_STARTS_ANOTHER_AND_ENDS = f"""
import subprocess, sys
subprocess.Popen([sys.executable, "-c", {_WAITS!r}], stdin=sys.stdin, stdout=sys.stdout)
"""


def test_a_thread_that_goes_on_is_named() -> None:
    before = Present.now()
    end = threading.Event()
    thread = threading.Thread(target=end.wait, name="forgotten", daemon=True)
    thread.start()
    try:
        assert before.leftovers(patience_s=0) == ["thread 'forgotten'"]
    finally:
        end.set()
        thread.join(5)
    assert before.leftovers(patience_s=0) == []


def test_a_process_that_goes_on_is_named_and_ended() -> None:
    before = Present.now()
    with subprocess.Popen([sys.executable, "-c", _WAITS], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        (left,) = before.leftovers(patience_s=0)
        assert left.startswith(f"process {process.pid}: ")
        assert process.wait(5) == -9
    assert before.leftovers(patience_s=0) == []


def test_an_orphan_is_named_too() -> None:
    before = Present.now()
    command = [sys.executable, "-c", _STARTS_ANOTHER_AND_ENDS]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as parent:
        assert parent.stdout is not None
        assert parent.wait(10) == 0
        parent.stdout.readline()
        (left,) = before.leftovers(patience_s=0)
        assert left.startswith("process ")
        assert parent.stdout.read() == b""


def test_what_ends_in_time_is_not_left_behind() -> None:
    before = Present.now()
    with subprocess.Popen([sys.executable, "-c", _WAITS], stdin=subprocess.PIPE) as process:
        assert process.stdin is not None
        process.stdin.close()
        assert before.leftovers(patience_s=10) == []
