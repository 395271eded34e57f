"""Where the files that ship beside the code are: fonts, icons, sounds, translations."""

import sys
from functools import cache
from pathlib import Path


@cache
def resources() -> Path:
    """The folder `resources`, wherever this copy of the app was put.

    Works from a checkout (beside the package), from an installed wheel (inside the package) and from a
    frozen build (where the bootloader unpacked it). Any thread.

    Raises FileNotFoundError, naming the places looked at, when the installation is broken.
    """
    package = Path(__file__).resolve().parent
    places = [package / "resources", package.parent / "resources"]
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        places.insert(0, Path(frozen) / "resources")
    for place in places:
        if (place / "fonts").is_dir():
            return place
    raise FileNotFoundError(f"no resources folder in any of: {', '.join(map(str, places))}")


def resource_path(name: str) -> Path:
    """The path of one shipped file, named relative to the folder: `icons/qr.svg`. Any thread."""
    return resources() / name
