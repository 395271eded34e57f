"""Which build this is. The number stands in `pos_app/__init__.py` alone; the build is the commit it was made of."""

from pathlib import Path
from typing import Final

from pos_app import __version__

BUILD_FILE: Final = "build.txt"
"""Written into a wheel and a source archive when they are made, beside this module; a checkout has none."""


def version_line() -> str:
    """`pos-app 0.1.0 (build abc1234, 2026-11-25)`. Never fails; in a checkout it waits for git, a moment."""
    return f"pos-app {__version__} (build {build() or 'unknown'})"


def build() -> str:
    """Commit and its day, `abc1234, 2026-11-25`; empty where neither the installation nor git can tell."""
    package = Path(__file__).resolve().parent
    try:
        return (package / BUILD_FILE).read_text(encoding="utf-8").strip()
    except (OSError, UnicodeError):
        from pos_app.commit import build_of_checkout

        return build_of_checkout(package.parent)
