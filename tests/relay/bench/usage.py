"""Which processes took the cores, and how much memory one has: from /proc."""

import os
import time
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

_TICKS: Final = os.sysconf("SC_CLK_TCK")
_MIB: Final = 1024


def memory_mib(process: int) -> tuple[float, float]:
    """Resident, and its own share of what is shared."""
    rollup = Path(f"/proc/{process}/smaps_rollup").read_text()
    values = {line.split(":")[0]: int(line.split()[1]) for line in rollup.splitlines()[1:]}
    return values["Rss"] / _MIB, values["Pss"] / _MIB


class Cores:
    """Measures from its making to `said`. `processes` by the name under which their sum is told."""

    def __init__(self, processes: Mapping[str, Iterable[int]]) -> None:
        self._processes = {name: tuple(pids) for name, pids in processes.items()}
        self._began = time.monotonic()
        self._before = self._seconds()

    def said(self) -> str:
        """`relay 0.98, database 0.40, client 0.31, others 0.05, idle 0.26 of 2`."""
        took_s = time.monotonic() - self._began
        now = self._seconds()
        used = {name: (now[name] - before) / took_s for name, before in self._before.items()}
        busy = used.pop("busy")
        others = max(0.0, busy - sum(used.values()))
        cores = os.cpu_count() or 1
        parts = [f"{name} {share:.2f}" for name, share in used.items()]
        return ", ".join([*parts, f"others {others:.2f}", f"idle {max(0.0, cores - busy):.2f} of {cores}"])

    def _seconds(self) -> dict[str, float]:
        seconds = {name: sum(map(_seconds_of, pids)) for name, pids in self._processes.items()}
        user, nice, system, _, _, interrupt, soft, *_ = map(
            int, Path("/proc/stat").read_text().split("\n")[0].split()[1:]
        )
        return {**seconds, "busy": (user + nice + system + interrupt + soft) / _TICKS}


def tree(process: int) -> tuple[int, ...]:
    """A process and its children."""
    children = [
        int(each) for tasks in Path(f"/proc/{process}/task").glob("*/children") for each in tasks.read_text().split()
    ]
    return (process, *children)


def _seconds_of(process: int) -> float:
    try:
        fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0
    return (int(fields[11]) + int(fields[12])) / _TICKS
