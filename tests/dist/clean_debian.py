"""A Debian 12 with nothing but what every Debian has, in a folder of its own."""

import os
import select
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from tests.dist.made import PATIENCE_S, as_root, children_of

RELEASE: Final = "bookworm"
_NOBODY: Final = "65534:65534"
_ENVIRONMENT: Final = {
    "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
    "HOME": "/tmp",  # noqa: S108 - a file system of its own, in there
    "LANG": "C.UTF-8",
    "QT_QPA_PLATFORM": "offscreen",
    "DEBIAN_FRONTEND": "noninteractive",
}
_CHANGES_BY_ITSELF: Final = ("var/cache/", "var/lib/dpkg/", "var/lib/apt/", "var/log/", "tmp/", "root/")

# The mounts end with the namespace, however the command ends.
_INSIDE: Final = """
mount -t proc proc "$0/proc" && mount -t tmpfs tmpfs "$0/tmp" && mount --rbind /dev "$0/dev" && exec chroot "$@"
"""


class CleanDebian:
    """Installed once by debootstrap from the mirror that this machine uses."""

    def __init__(self, root: Path) -> None:
        self.root = root

    @classmethod
    def set_up(cls, root: Path) -> "CleanDebian":
        mirror = _mirror()
        as_root("debootstrap", "--variant=minbase", RELEASE, root, mirror)
        made = cls(root)
        made.run("apt-get", "-qq", "update")
        return made

    def run(self, *command: str | Path) -> str:
        """As root in there; it must succeed. What it said."""
        done = self.ended(*command, user="0:0")
        assert done.returncode == 0, f"{command}: {done.stdout}\n{done.stderr}"
        return done.stdout

    def ended(self, *command: str | Path, user: str = _NOBODY) -> subprocess.CompletedProcess[str]:
        """As an ordinary user in there, without a home, a screen or anything of this run's environment."""
        return subprocess.run(
            self._isolated(command, user),
            env=_ENVIRONMENT,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )

    @contextmanager
    def started(self, *command: str, user: str, environment: Mapping[str, str], said: Path) -> Iterator[int]:
        """Runs it until the block ends, and all that it started; what it says goes to a file. Answers the process whose
        child it is."""
        with said.open("w", encoding="utf-8") as told:
            process = subprocess.Popen(
                self._isolated(command, user), env=environment, stdin=subprocess.DEVNULL, stdout=told, stderr=told
            )
        try:
            yield process.pid
        finally:
            # The first one inside ends as the last.
            firsts = [os.pidfd_open(child) for child in children_of(process.pid)]
            process.kill()
            process.wait()
            for first in firsts:
                select.select([first], [], [], PATIENCE_S)
                os.close(first)

    def _isolated(self, command: Sequence[str | Path], user: str) -> list[str]:
        isolated = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "sh", "-c", _INSIDE, str(self.root)]
        return [*isolated, f"--userspec={user}", str(self.root), *map(str, command)]

    def files(self) -> set[str]:
        """All paths, but for those that apt and dpkg write anew whatever is installed."""
        paths = (path.relative_to(self.root).as_posix() for path in self.root.rglob("*"))
        return {path for path in paths if not path.startswith(_CHANGES_BY_ITSELF)}


def _mirror() -> str:
    """Where this machine takes Debian from; Debian's own where it is another release."""
    said = as_root(
        "apt-get", "indextargets", "--format", "$(CODENAME) $(COMPONENT) $(REPO_URI)", "Created-By: Packages"
    )
    for line in said.splitlines():
        codename, component, uri = line.split()
        if (codename, component) == (RELEASE, "main"):
            return uri
    return "http://deb.debian.org/debian"
