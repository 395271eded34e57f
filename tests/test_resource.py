"""The shipped files are found wherever the app was put. The installed wheel is tried in tests/packaging."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from pos_app import resource
from pos_app.resource import resource_path, resources


@pytest.fixture(autouse=True)
def looked_up_anew() -> Iterator[None]:
    resources.cache_clear()
    yield
    resources.cache_clear()


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder that the app believes to be its own."""
    made = tmp_path / "somewhere" / "pos_app"
    made.mkdir(parents=True)
    monkeypatch.setattr(resource, "__file__", str(made / "resource.py"))
    return made


def _put_resources_into(folder: Path) -> Path:
    (folder / "resources" / "fonts").mkdir(parents=True)
    return folder / "resources"


def test_in_a_checkout_they_stand_beside_the_package() -> None:
    assert resources() == Path(resource.__file__).parents[1] / "resources"
    assert resource_path("icons/qr.svg").is_file()


def test_installed_they_stand_in_the_package(package: Path) -> None:
    _put_resources_into(package.parent)
    assert resources().parent == package.parent
    resources.cache_clear()
    assert _put_resources_into(package) == resources()


def test_in_a_frozen_build_they_stand_where_it_was_unpacked(
    package: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _put_resources_into(package)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "unpacked"), raising=False)
    assert _put_resources_into(tmp_path / "unpacked") == resources()
    assert resource_path("fonts").parent == tmp_path / "unpacked" / "resources"


def test_a_broken_installation_names_the_places_looked_at(package: Path) -> None:
    with pytest.raises(FileNotFoundError) as caught:
        resources()
    assert str(package / "resources") in str(caught.value)
    assert str(package.parent / "resources") in str(caught.value)
