"""`python -m installers`: makes all that this system can make, into `dist`, with sums."""

import hashlib
import platform
import shutil
import sys
from pathlib import Path

from installers.debian import make_package
from installers.folder import make_archive, make_folder, make_icons
from installers.places import DIST, NAME, WORK
from installers.wheel import environment_with_build, epoch_of, install, make_wheel, version_of


def main() -> None:
    """Tells of each step, and of each file its size."""
    for folder in (WORK, DIST):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
    _say("the wheel")
    python = environment_with_build()
    wheel = make_wheel(python, DIST)
    version, epoch = version_of(wheel), epoch_of(wheel)
    _say("the folder that starts without Python")
    install(python, wheel)
    icons = make_icons(python)
    frozen = make_folder(python, icons)
    system = f"{sys.platform}-{platform.machine().lower()}"
    make_archive(frozen, DIST / f"{NAME}-{version}-{system}.tar.xz", epoch)
    if shutil.which("dpkg-shlibdeps"):
        _say("the Debian package")
        make_package(python, frozen, icons, version, DIST, epoch)
    else:
        _say("no Debian package: dpkg-dev is not installed")
    _write_sums(DIST)


def _write_sums(folder: Path) -> None:
    """`SHA256SUMS`, as `sha256sum --check` reads it."""
    files = sorted(folder.iterdir())
    lines = [f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in files]
    (folder / "SHA256SUMS").write_text("".join(lines), encoding="utf-8")
    for file in files:
        print(f"{file.stat().st_size / 1e6:8.1f} MB  dist/{file.name}")


def _say(step: str) -> None:
    print(f"Making {step}", flush=True)


if __name__ == "__main__":
    main()
