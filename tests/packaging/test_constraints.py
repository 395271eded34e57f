"""constraints.txt locks all that is installed, on every platform, and leaves the choice of an index to pip."""

import re
from collections.abc import Iterator
from functools import cache
from importlib.metadata import PackageNotFoundError, distribution
from itertools import product

import pytest
from packaging.markers import Environment, default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.packaging.checkout import CHECKOUT, pyproject

_LINES = (CHECKOUT / "constraints.txt").read_text(encoding="utf-8").splitlines()
_NAMED_BY_THE_BUILD_BACKEND = "editables"
"""Hatchling asks for it when the checkout is installed in place."""

_PLATFORMS = {"linux": ("posix", "Linux"), "win32": ("nt", "Windows"), "darwin": ("posix", "Darwin")}


@cache
def _constraints() -> tuple[Requirement, ...]:
    return tuple(Requirement(line) for line in _LINES if not line.startswith("#"))


def _wanted() -> list[str]:
    project = pyproject()
    return [
        *project["project"]["dependencies"],
        *project["project"]["optional-dependencies"]["dev"],
        *project["project"]["optional-dependencies"]["audit"],
        *pyproject()["project"]["optional-dependencies"]["dist"],
        *project["build-system"]["requires"],
        _NAMED_BY_THE_BUILD_BACKEND,
    ]


def _environment(python: str, platform: str) -> Environment:
    os_name, system = _PLATFORMS[platform]
    return {
        **default_environment(),
        "python_version": python,
        "python_full_version": f"{python}.0",
        "sys_platform": platform,
        "os_name": os_name,
        "platform_system": system,
    }


def _applies(requirement: Requirement, environment: Environment, extra: str = "") -> bool:
    return requirement.marker is None or requirement.marker.evaluate({**environment, "extra": extra})


def _closure(environment: Environment) -> Iterator[Requirement]:
    """What is wanted, and what that wants in turn as far as it is installed here."""
    waiting = [Requirement(text) for text in _wanted()]
    seen: set[str] = set()
    while waiting:
        requirement = waiting.pop()
        yield requirement
        for extra in ("", *requirement.extras):
            name = f"{canonicalize_name(requirement.name)}[{extra}]"
            if name in seen:
                continue
            seen.add(name)
            try:
                further = distribution(requirement.name).requires or []
            except PackageNotFoundError:
                continue
            waiting += [each for each in map(Requirement, further) if _applies(each, environment, extra)]


@pytest.mark.parametrize("line", _LINES)
def test_a_line_is_a_comment_or_one_exact_version(line: str) -> None:
    assert re.fullmatch(r'#.*|[a-z0-9.-]+==[\w.]+( ; (sys_platform|python_version) (==|<) "[\w.]+")?', line), line
    assert "://" not in line


def test_the_lines_stand_in_order_and_each_name_once() -> None:
    names = [constraint.name for constraint in _constraints()]
    assert names == sorted(set(names))


@pytest.mark.parametrize(("python", "platform"), list(product(("3.11", "3.12", "3.13"), _PLATFORMS)))
def test_whatever_is_installed_is_locked(python: str, platform: str) -> None:
    environment = _environment(python, platform)
    locked = {canonicalize_name(each.name): each for each in _constraints() if _applies(each, environment)}
    for requirement in _closure(environment):
        constraint = locked.get(canonicalize_name(requirement.name))
        assert constraint is not None, f"{requirement} is not locked for {platform} with Python {python}"
        (exact,) = constraint.specifier
        assert requirement.specifier.contains(exact.version), f"{requirement} excludes the locked {constraint}"


def test_what_is_installed_here_is_what_is_locked() -> None:
    for constraint in _constraints():
        try:
            installed = distribution(constraint.name).version
        except PackageNotFoundError:
            continue
        assert constraint.specifier.contains(installed), f"{constraint} is locked, {installed} is installed"


def test_qt_stays_below_the_version_that_loses_none() -> None:
    (qt,) = (each for each in map(Requirement, _wanted()) if each.name == "PySide6-Essentials")
    assert not qt.specifier.contains("6.12.0")
