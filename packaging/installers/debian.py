"""The Debian package: the folder below /opt, and what makes it a program of the system's."""

import gzip
import os
import shutil
from email.utils import formatdate
from pathlib import Path
from typing import Final

from installers.debian_libraries import depends_of, leave_to_debian
from installers.places import CHECKOUT, NAME, RECIPES, WORK
from installers.running import run

REVISION: Final = "1"
_RECIPE: Final = RECIPES / "debian"


def make_package(python: Path, frozen: Path, icons: Path, version: str, into: Path, epoch: int) -> Path:
    """Makes the .deb of the frozen folder. The package's path."""
    root = WORK / "debian"
    shutil.rmtree(root, ignore_errors=True)
    opt = root / "opt" / NAME
    shutil.copytree(frozen, opt, symlinks=True)
    leave_to_debian(opt)
    architecture = run("dpkg", "--print-architecture").strip()
    control = (_RECIPE / "control.in").read_text(encoding="utf-8")
    full = f"{version}-{REVISION}"
    control = control.replace("@VERSION@", full).replace("@ARCHITECTURE@", architecture)
    depends = depends_of(opt, WORK / "shlibs", f"Source: {NAME}\n\nPackage: {NAME}\nArchitecture: any\n")
    _add_menu(root, icons)
    _add_documents(python, root, full, epoch)
    _make_alike(root, epoch)
    control = control.replace("@DEPENDS@", depends).replace("@SIZE@", str(_kibibytes(root)))
    _write_control(root, control)
    package = into / f"{NAME}_{full}_{architecture}.deb"
    run("dpkg-deb", "--root-owner-group", "--build", "-Zxz", "-z3", root, package, SOURCE_DATE_EPOCH=str(epoch))
    return package


def _add_menu(root: Path, icons: Path) -> None:
    """The command, the menu's entry, and the mark in every size."""
    command = root / "usr" / "bin" / "pos-app"
    command.parent.mkdir(parents=True)
    command.symlink_to(f"/opt/{NAME}/pos-app")
    share = root / "usr" / "share"
    _put(_RECIPE / "pos-app.desktop", share / "applications" / "pos-app.desktop")
    themed = share / "icons" / "hicolor"
    _put(CHECKOUT / "resources" / "icons" / "mark.svg", themed / "scalable" / "apps" / "pos-app.svg")
    for icon in icons.glob("*.png"):
        _put(icon, themed / f"{icon.stem}x{icon.stem}" / "apps" / "pos-app.png")


def _add_documents(python: Path, root: Path, full: str, epoch: int) -> None:
    share = root / "usr" / "share"
    documents = share / "doc" / NAME
    documents.mkdir(parents=True)
    licence = (CHECKOUT / "LICENSE").read_text(encoding="utf-8")
    mit = "".join(f" {line or '.'}\n" for line in licence.splitlines()[2:])
    declared = (_RECIPE / "copyright").read_text(encoding="utf-8")
    (documents / "copyright").write_text(f"{declared}License: MIT\n{mit}", encoding="utf-8")
    maintainer = next(line for line in _control_lines() if line.startswith("Maintainer: ")).partition(": ")[2]
    stanza = f"{NAME} ({full}) stable; urgency=medium\n\n  * What changed stands in changelog.gz.\n\n"
    _zip(f"{stanza} -- {maintainer}  {formatdate(epoch)}\n", documents / "changelog.Debian.gz")
    _zip((CHECKOUT / "CHANGELOG.md").read_text(encoding="utf-8"), documents / "changelog.gz")
    shutil.copytree(CHECKOUT / "resources" / "kiosk", documents / "kiosk")
    page = WORK / "pos-app.1"
    run(python, "-P", RECIPES / "installers" / "man_page.py", page, PYTHONUTF8="1", COLUMNS="80")
    _zip(page.read_text(encoding="utf-8"), share / "man" / "man1" / "pos-app.1.gz")
    _put(_RECIPE / "lintian-overrides", share / "lintian" / "overrides" / NAME)


def _write_control(root: Path, control: str) -> None:
    folder = root / "DEBIAN"
    folder.mkdir()
    sums = run("sh", "-c", "find opt usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum", cwd=root)
    for name, text in (("control", control), ("md5sums", sums)):
        (folder / name).write_text(text, encoding="utf-8")
        (folder / name).chmod(0o644)
    folder.chmod(0o755)


def _control_lines() -> list[str]:
    return (_RECIPE / "control.in").read_text(encoding="utf-8").splitlines()


def _put(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _zip(text: str, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(text.encode(), compresslevel=9, mtime=0))


def _make_alike(root: Path, epoch: int) -> None:
    """One time for all, and no more rights than a program needs, whatever the umask here is."""
    for path in [root, *root.rglob("*")]:
        if not path.is_symlink():
            runs = path.is_dir() or (path.parent.name == NAME and path.name == "pos-app")
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=False)


def _kibibytes(root: Path) -> int:
    """As Debian counts: every file in whole KiB, and one for anything else."""
    files = [path.lstat() for path in root.rglob("*")]
    return sum(-(-each.st_size // 1024) if each.st_size else 1 for each in files)
