"""python-escpos, loaded where it is used: a fifth of a second, most of it for its table of printers."""

import os
import shutil
from typing import Any


def load_escpos() -> Any:
    """The library's module of printers. The first call reads files: not on the GUI thread.

    As it is loaded, the library makes a folder for a copy of its table, under a new name each time, and leaves it
    there: that is removed again.
    """
    from escpos import capabilities, printer

    if "ESCPOS_CAPABILITIES_PICKLE_DIR" not in os.environ:
        shutil.rmtree(capabilities.pickle_dir, ignore_errors=True)
    return printer


def paper_profile(width_dots: int) -> Any:
    """What the library is told of a printer. Of a paper of unknown width it complains on standard output."""
    from escpos import capabilities

    usual = capabilities.get_profile()
    profile = capabilities.Profile(features=usual.features)
    profile.profile_data = {**usual.profile_data, "media": {"width": {"mm": "Unknown", "pixels": str(width_dots)}}}
    return profile
