"""The folder that starts without Python, made by PyInstaller, and the archive of it."""

import shutil
import tarfile
from pathlib import Path

from installers.places import NAME, RECIPES, WORK
from installers.running import run


def make_folder(python: Path, icons: Path) -> Path:
    """Freezes what that Python has installed. The folder's path: beneath it, `pos-app` and `_internal`."""
    frozen = WORK / "frozen"
    shutil.rmtree(frozen, ignore_errors=True)
    run(
        *(python, "-m", "PyInstaller", "--noconfirm", "--log-level=WARN"),
        *("--distpath", frozen, "--workpath", WORK / "pyinstaller", RECIPES / "pyinstaller" / "rahmet-pos.spec"),
        cwd=WORK,  # not the checkout: its own `pos_app` would come before the wheel's
        PYTHONHASHSEED="0",
        RAHMET_ICON=str(icons / "512.png"),
    )
    folder = frozen / NAME
    run(python, "-P", RECIPES / "installers" / "licences.py", folder / "LICENCES.txt", PYTHONUTF8="1")
    if shutil.which("strip") and shutil.which("patchelf"):
        _tidy(folder)
    return folder


def make_icons(python: Path) -> Path:
    """The folder with the mark in all sizes."""
    icons = WORK / "icons"
    icons.mkdir(parents=True, exist_ok=True)
    run(python, "-P", RECIPES / "installers" / "icons.py", icons)
    return icons


def make_archive(folder: Path, into: Path, epoch: int) -> None:
    """Packs the folder: in one order, with one time, owned by root, so that the same build packs to the same bytes."""

    def alike(member: tarfile.TarInfo) -> tarfile.TarInfo:
        member.uid = member.gid = 0
        member.uname = member.gname = "root"
        member.mtime = epoch
        member.mode = 0o755 if member.isdir() or member.mode & 0o100 else 0o644
        return member

    with tarfile.open(into, "w:xz", preset=3) as archive:
        for path in [folder, *sorted(folder.rglob("*"))]:
            archive.add(path, f"{NAME}/{path.relative_to(folder)}", recursive=False, filter=alike)


def _tidy(folder: Path) -> None:
    """Takes symbols and paths of this machine out of Python's own files. A wheel's libraries stay as they were made."""
    internal = folder / "_internal"
    for file in (*internal.glob("python3*/lib-dynload/*.so"), *internal.glob("libpython3*")):
        run("strip", "--strip-unneeded", file)
        run("patchelf", "--remove-rpath", file)
