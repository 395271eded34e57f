"""What `make dist` made: tried from outside, with nothing of the checkout in sight. `make test-dist` runs these."""

import tarfile
from pathlib import Path

import pytest

from tests.dist.made import DIST, only


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that starts without Python, unpacked from its archive."""
    place = tmp_path_factory.mktemp("folder")
    with tarfile.open(only("*.tar.xz")) as archive:
        archive.extractall(place, filter="data")
    return place / "rahmet-pos"


@pytest.fixture(scope="session")
def package() -> Path:
    """The Debian package."""
    if not list(DIST.glob("*.deb")):
        pytest.skip("no Debian package was made here: dpkg-dev is not installed")
    return only("*.deb")
