"""What Linux says of a program: all its processes together."""

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

_TICKS: Final = os.sysconf("SC_CLK_TCK")


def family(pid: int) -> list[int]:
    """A process and all below it."""
    return [pid, *_below(pid)]


def pss_kib(pid: int) -> int:
    """Memory of a program: its own pages, and its share of those that others use too."""
    return sum(_pss(each) for each in family(pid))


def processor_s(pid: int) -> float:
    """Seconds of one core that a program has used so far."""
    return sum(_ticks(each) for each in family(pid)) / _TICKS


def threads(pid: int) -> int:
    return sum(len(_names(f"/proc/{each}/task")) for each in family(pid))


def open_files(pid: int) -> list[str]:
    """What a program's descriptors lead to, sockets and pipes included, by kind or path."""
    found = []
    for each in family(pid):
        for name in _names(f"/proc/{each}/fd"):
            with contextlib.suppress(OSError):
                found.append(str(Path(f"/proc/{each}/fd/{name}").readlink()))
    return found


def _below(pid: int) -> Iterator[int]:
    for tasks in Path(f"/proc/{pid}/task").glob("*/children"):
        with contextlib.suppress(OSError):
            for child in map(int, tasks.read_text().split()):
                yield child
                yield from _below(child)


def _pss(pid: int) -> int:
    with contextlib.suppress(OSError):
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1])
    return 0


def _ticks(pid: int) -> int:
    with contextlib.suppress(OSError):
        # The name before the last bracket may hold anything.
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        return int(fields[11]) + int(fields[12])
    return 0


def _names(folder: str) -> list[str]:
    try:
        return os.listdir(folder)  # noqa: PTH208 - names alone are wanted
    except OSError:
        return []
