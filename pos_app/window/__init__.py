"""What cashier and customer see."""

import builtins

import PySide6.QtCore  # noqa: F401 - puts its hook into Python's imports

# PySide 6.11 reads the source of each module that is imported from then on, to learn whether it says `__feature__`, and
# Python keeps those sources: here 7 ms before the first paint and 5 MB, for what none says (also napari/napari#8584).
_without_hook = getattr(builtins, "__orig_import__", None)
if _without_hook is not None:
    builtins.__import__ = _without_hook
