"""The Debian package: on a clean Debian 12 it installs, sells as an ordinary user, and goes without a trace."""

import json
import os
import re
import shutil
import subprocess
import time
from pathlib import Path
from typing import Final

import pytest

from pos_app.display import _ALWAYS, _FOR_X11
from pos_app.resource import resource_path
from pos_app.settings.choices import CHOICES
from pos_app.version import version_line
from tests.dist.clean_debian import CleanDebian
from tests.dist.made import as_root
from tests.packaging.help_texts import pieces_of_help, words

pytestmark = [
    pytest.mark.timeout(900),
    pytest.mark.skipif(shutil.which("dpkg") is None, reason="for Debian and its relatives"),
]
_can_set_up_a_root = pytest.mark.skipif(
    shutil.which("debootstrap") is None or os.geteuid() != 0, reason="needs root, and debootstrap"
)


SHOPS_DATA: Final = "srv/till"
_OF_OTHER_PACKAGES: list[str] = []
"""What those that ours depends on leave behind, apart from their configuration."""


@pytest.fixture(scope="module")
def unpacked(package: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files of the package, without installing it."""
    place = tmp_path_factory.mktemp("unpacked")
    as_root("dpkg-deb", "--extract", package, place)
    return place


@_can_set_up_a_root
def test_it_installs_sells_and_goes_without_a_trace(
    debian: CleanDebian, package: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = debian.files()
    assert debian.ended("python3", "--version").returncode == 127
    shutil.copy(package, debian.root / "root")
    begun = time.monotonic()
    debian.run("apt-get", "-qq", "install", "--no-install-recommends", f"/root/{package.name}")
    installed_s = time.monotonic() - begun
    its_own = debian.run("dpkg", "--listfiles", "rahmet-pos").split("\n")
    assert debian.ended("python3", "--version").returncode == 127
    assert {"/usr/share/man/man1/pos-app.1.gz", "/usr/share/applications/pos-app.desktop"} <= set(its_own)
    assert [path for path in its_own if path and not os.path.lexists(debian.root / path[1:])] == []

    told = debian.ended("pos-app", "--version")
    assert (told.returncode, told.stdout) == (0, f"{version_line()}\n"), told.stderr
    debian.run("install", "--directory", "--owner=nobody", f"/{SHOPS_DATA}")
    shop = ("env", f"POS_DATA_DIR=/{SHOPS_DATA}", "pos-app")
    begun = time.monotonic()
    sold = debian.ended(*shop, "demo", "--script", "1500")
    sold_s = time.monotonic() - begun
    assert sold.returncode == 0, sold.stderr
    last = json.loads(sold.stdout.splitlines()[-1])
    assert (last["state"], last["amount"]) == ("paid", 1500)
    debian.run("apt-get", "-qq", "install", "--reinstall", f"/root/{package.name}")
    kept = debian.ended(*shop, "orders", "--json")
    assert [(order["state"], order["amount"]) for order in json.loads(kept.stdout)] == [("paid", 1500)], kept.stderr
    needed = debian.run("dpkg-query", "--show", "--showformat=${Installed-Size}", "rahmet-pos")

    debian.run("apt-get", "-qq", "remove", "rahmet-pos")
    assert [path for path in its_own if path.startswith("/opt/") and (debian.root / path[1:]).exists()] == []
    debian.run("apt-get", "-qq", "autoremove", "--purge")
    assert (debian.root / SHOPS_DATA / "journal.sqlite3").is_file()
    left = {path for path in debian.files() - before if not path.startswith(SHOPS_DATA)}
    assert [path for path in left if "rahmet" in path or "pos-app" in path] == []
    assert [path for path in left if not path.startswith("etc/")] == _OF_OTHER_PACKAGES
    with capsys.disabled():
        print(
            f"\n{package.name}: {package.stat().st_size / 1e6:.0f} MB, installed {int(needed) / 1024:.0f} MiB; "
            f"installing {installed_s:.0f} s; a sale with its 2 s of waiting {sold_s:.1f} s"
        )


def test_it_runs_nothing_of_its_own_when_it_comes_or_goes(package: Path, tmp_path: Path) -> None:
    """So that coming twice is as coming once; the menu, icons and manual are taken up by Debian's own triggers."""
    as_root("dpkg-deb", "--control", package, tmp_path / "control")
    assert {file.name for file in (tmp_path / "control").iterdir()} == {"control", "md5sums"}


def test_the_kiosks_files_are_beside_its_papers(unpacked: Path) -> None:
    shipped = unpacked / "usr" / "share" / "doc" / "rahmet-pos" / "kiosk"
    assert {file.name for file in shipped.iterdir()} == {file.name for file in resource_path("kiosk").iterdir()}


def test_it_depends_on_all_that_qt_lacks(package: Path) -> None:
    declared = as_root("dpkg-deb", "--field", package, "Depends")
    names = {re.split(r"[ (|]", each.strip())[0] for each in declared.split(",")}
    assert {*_ALWAYS.values(), *_FOR_X11.values()} <= names
    assert not [name for name in names if name.startswith(("python", "libpython", "libqt"))]


def test_it_leaves_debians_libraries_to_debian(unpacked: Path) -> None:
    """Security updates of these must reach the till without a new package of ours. Links lead to a wheel's own."""
    found = (unpacked / "opt" / "rahmet-pos" / "_internal").glob("lib*")
    inside = {path.name for path in found if not path.is_symlink()}
    debians = (
        "libssl",
        "libcrypto",
        "libsqlite3",
        "libz.",
        "libexpat",
        "libfreetype.",
        "libgnutls",
        "libcups",
        "libX11",
    )
    assert [name for name in inside if name.startswith(debians)] == []


def test_the_menu_has_an_entry_with_an_icon_in_every_size(unpacked: Path) -> None:
    share = unpacked / "usr" / "share"
    entry = share / "applications" / "pos-app.desktop"
    if shutil.which("desktop-file-validate"):
        assert as_root("desktop-file-validate", entry) == ""
    said = entry.read_text(encoding="utf-8").splitlines()
    assert {"Exec=pos-app", "Icon=pos-app", "Name=Rahmet POS"} <= set(said)
    icons = {path.relative_to(share / "icons" / "hicolor").parts[0] for path in share.rglob("apps/pos-app.*")}
    assert {"scalable", "16x16", "48x48", "128x128", "256x256"} <= icons
    for picture in share.rglob("pos-app.png"):
        size = int(picture.parents[1].name.partition("x")[0])
        assert picture.read_bytes()[16:24] == size.to_bytes(4, "big") * 2
    assert (unpacked / "usr" / "bin" / "pos-app").readlink() == Path("/opt/rahmet-pos/pos-app")


@pytest.mark.skipif(shutil.which("man") is None, reason="needs man")
def test_the_manual_page_says_all_that_help_says(unpacked: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = unpacked / "usr" / "share" / "man" / "man1" / "pos-app.1.gz"
    monkeypatch.setenv("COLUMNS", "200")
    done = subprocess.run(
        ["man", "--warnings", "--local-file", page],
        env={**os.environ, "MANWIDTH": "200", "LC_ALL": "C.UTF-8"},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert done.stderr == ""
    assert [choice.variable for choice in CHOICES if choice.variable not in done.stdout] == []
    shown = words(done.stdout)
    assert [piece for piece in pieces_of_help() if words(piece) not in shown] == []


@pytest.mark.skipif(shutil.which("mandoc") is None, reason="needs mandoc")
def test_the_manual_page_is_right_by_another_reader_too(unpacked: Path) -> None:
    page = unpacked / "usr" / "share" / "man" / "man1" / "pos-app.1.gz"
    assert as_root("mandoc", "-T", "lint", "-W", "warning", page) == ""


@pytest.mark.skipif(shutil.which("lintian") is None, reason="needs lintian")
def test_lintian_finds_no_error(package: Path) -> None:
    found = subprocess.run(
        ["lintian", "--allow-root", "--fail-on", "error,warning", package],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert (found.returncode, found.stdout) == (0, "")
