"""Relays with a part of a core each: so that two can show what they do for one, where cores are few."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

_GROUPS: Final = Path("/sys/fs/cgroup")
_PERIOD_US: Final = 10_000


class NotRationed(Exception):
    """This machine lets us give out no rations; the message says why."""


@contextmanager
def rationed(processes: Sequence[int], share: float) -> Iterator[None]:
    """Each gets so much of a core at most. Raises NotRationed."""
    groups: list[Path] = []
    try:
        try:
            for process in processes:
                groups.append(_group(f"bench-relay-{process}", share))
                (groups[-1] / "cgroup.procs").write_text(str(process))
        except OSError as error:
            raise NotRationed(str(error)) from error
        yield
    finally:
        for group, process in zip(groups, processes, strict=False):
            with suppress(OSError):
                (group.parent / "cgroup.procs").write_text(str(process))
            with suppress(OSError):
                group.rmdir()


def _group(name: str, share: float) -> Path:
    quota = int(_PERIOD_US * share)
    if (_GROUPS / "cgroup.controllers").exists():
        (_GROUPS / "cgroup.subtree_control").write_text("+cpu")
        group = _GROUPS / name
        group.mkdir()
        (group / "cpu.max").write_text(f"{quota} {_PERIOD_US}")
    else:
        group = _GROUPS / "cpu" / name
        group.mkdir()
        (group / "cpu.cfs_period_us").write_text(str(_PERIOD_US))
        (group / "cpu.cfs_quota_us").write_text(str(quota))
    return group
