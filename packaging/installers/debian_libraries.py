"""Which shared libraries Debian brings, so that the package leaves them to Debian and its security updates."""

import filecmp
import re
from pathlib import Path

from installers.running import run


def leave_to_debian(folder: Path) -> list[str]:
    """Deletes the libraries that came from packages installed here from a frozen folder; answers their names."""
    known = _known_to_the_linker()
    left: list[str] = []
    for file in sorted((folder / "_internal").glob("lib*.so*")):
        if not file.is_symlink() and file.name in known and _came_from(known[file.name], file):
            file.unlink()
            left.append(file.name)
    return left


def depends_of(folder: Path, root: Path, control: str) -> str:
    """The packages that the folder's programs and libraries need, as dpkg-shlibdeps finds them, for `Depends:`."""
    debian = root / "debian"
    debian.mkdir(parents=True)
    (debian / "control").write_text(control, encoding="utf-8")
    private = sorted({file.parent for file in folder.rglob("*.so*")})
    said = run(
        *("dpkg-shlibdeps", "--ignore-missing-info", "-O", *(f"-l{each}" for each in private)),
        *(f"-e{file}" for file in _programs_of(folder)),
        cwd=root,
    )
    found = re.fullmatch(r"shlibs:Depends=(.+)\n", said)
    if found is None:
        raise SystemExit(f"dpkg-shlibdeps said {said!r}; expected shlibs:Depends=...")
    return found[1]


def _known_to_the_linker() -> dict[str, Path]:
    """Names of libraries, each with the file that the linker takes for it. The first is the one for this machine."""
    known: dict[str, Path] = {}
    for line in run("/sbin/ldconfig", "-p").splitlines():
        name, arrow, path = line.strip().partition(" => ")
        if arrow:
            known.setdefault(name.split()[0], Path(path))
    return known


def _came_from(library: Path, copy: Path) -> bool:
    """Whether the copy is one of a package's library. Python's stays: another Debian has another Python."""
    if copy.name.startswith("libpython") or not filecmp.cmp(library, copy, shallow=False):
        return False
    real = library.resolve()
    # Packages may name a file below /lib that has long been in /usr/lib.
    moved = Path("/", real.relative_to("/usr")) if real.is_relative_to("/usr") else real
    return _is_known(real) or _is_known(moved)


def _is_known(path: Path) -> bool:
    try:
        run("dpkg-query", "--search", path)
    except SystemExit:
        return False
    return True


def _programs_of(folder: Path) -> list[Path]:
    files = (file for file in folder.rglob("*") if file.is_file() and not file.is_symlink())
    return sorted(file for file in files if _begins_as_elf(file))


def _begins_as_elf(file: Path) -> bool:
    with file.open("rb") as opened:
        return opened.read(4) == b"\x7fELF"
