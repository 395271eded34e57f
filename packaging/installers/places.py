"""Where things are: the checkout, what is made on the way, and what comes out."""

import sys
from pathlib import Path
from typing import Final

CHECKOUT: Final = Path(__file__).resolve().parents[2]
RECIPES: Final = CHECKOUT / "packaging"
WORK: Final = CHECKOUT / "build" / "installers"
DIST: Final = CHECKOUT / "dist"

LOCKED: Final = {
    "PIP_CONSTRAINT": str(CHECKOUT / "constraints.txt"),
    "PIP_BUILD_CONSTRAINT": str(CHECKOUT / "constraints.txt"),
    "PIP_DISABLE_PIP_VERSION_CHECK": "1",
}
"""pip installs the locked versions, for building as well."""

NAME: Final = "rahmet-pos"
"""Of the folder and of the Debian package."""

BIN: Final = "Scripts" if sys.platform == "win32" else "bin"
