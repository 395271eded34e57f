"""Where the frozen program begins: `pos-app`, as in any other installation."""

import sys
from os import devnull

from pos_app.cli import main

# A program without a console (Windows, the macOS bundle) has no streams, and the commands print to them.
for stream in ("stdout", "stderr"):
    if getattr(sys, stream) is None:
        setattr(sys, stream, open(devnull, "w", encoding="utf-8"))  # noqa: PTH123, SIM115 - open as long as the program
sys.exit(main())
