"""What `make dist` made: tried from outside, with nothing of the checkout in sight. `make test-dist` runs these."""

import shutil
import tarfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.dist.clean_debian import CleanDebian
from tests.dist.made import DIST, Ended, only, run


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


@pytest.fixture(scope="session")
def debian(tmp_path_factory: pytest.TempPathFactory) -> Iterator[CleanDebian]:
    """Set up once: who installs something there removes it again, or does not mind what others left."""
    root = tmp_path_factory.mktemp("debian") / "root"
    yield CleanDebian.set_up(root)
    shutil.rmtree(root)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    made = tmp_path / "home"
    made.mkdir()
    return made


@pytest.fixture
def installed(folder: Path, tmp_path: Path) -> Path:
    """`pos-app` of the folder, moved to a place with blanks and other letters in its name."""
    elsewhere = tmp_path / "Касса № 1"
    elsewhere.mkdir()
    shutil.copytree(folder, elsewhere / "rahmet pos", symlinks=True)
    return elsewhere / "rahmet pos" / "pos-app"


@pytest.fixture
def program(installed: Path, home: Path) -> Callable[..., Ended]:
    """Runs it to its end."""

    def ended(*arguments: str, **chosen: str) -> Ended:
        return run(installed, *arguments, home=home, **chosen)

    return ended
