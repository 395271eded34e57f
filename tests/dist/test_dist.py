"""`make dist`: complete, with sums, and of one version."""

import hashlib
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from pos_app import __version__
from pos_app.version import BUILD_FILE, version_line
from tests.dist.made import DIST, only
from tests.packaging.checkout import CHECKOUT

pytestmark = pytest.mark.timeout(300)


def test_every_file_has_its_sum() -> None:
    lines = (DIST / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
    told = {name: digest for digest, _, name in (line.partition("  ") for line in lines)}
    made = {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in DIST.iterdir() if file.is_file()}
    del made["SHA256SUMS"]
    assert told == made
    assert len(told) >= 3


def test_every_file_bears_the_version() -> None:
    names = [file.name for file in DIST.iterdir() if file.name != "SHA256SUMS"]
    assert [name for name in names if __version__ not in name] == []


def test_the_wheel_knows_its_build() -> None:
    build = zipfile.ZipFile(only("*.whl")).read(f"pos_app/{BUILD_FILE}").decode().strip()
    assert version_line() == f"pos-app {__version__} (build {build})"


def test_a_wheel_made_without_the_source_archive_is_the_same(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--outdir", tmp_path],
        cwd=CHECKOUT,
        env={"PIP_CONSTRAINT": "constraints.txt", "PIP_BUILD_CONSTRAINT": "constraints.txt", "PATH": "/usr/bin:/bin"},
        capture_output=True,
        check=True,
    )
    (alone,) = tmp_path.glob("*.whl")
    assert _contents(alone) == _contents(only("*.whl"))


def _contents(wheel: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(wheel) as opened:
        files = {name: opened.read(name) for name in opened.namelist()}
    (record,) = (name for name in files if name.endswith("/RECORD"))
    # The list of files is in the order of packing, and an archive packs the file of the build with the others.
    return files | {record: b"\n".join(sorted(files[record].splitlines()))}
