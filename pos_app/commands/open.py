"""`pos-app` without a command: opens the till."""

import argparse
import os

from pos_app.commands.starting import EXIT_BAD_CONFIGURATION, say_error, settings_or_none
from pos_app.display import missing_packages, why_no_screen


def run(arguments: argparse.Namespace) -> int:
    reason = why_no_screen(os.environ)
    if reason is not None:
        say_error(f"no screen: {reason}; `pos-app charge AMOUNT` sells without one")
        return EXIT_BAD_CONFIGURATION
    missing = missing_packages(offscreen=os.environ.get("QT_QPA_PLATFORM") == "offscreen")
    if missing:
        say_error(f"Qt lacks libraries; as root: apt-get install {' '.join(missing)}")
        return EXIT_BAD_CONFIGURATION
    settings = settings_or_none(arguments, need_account=True)
    if settings is None:
        return EXIT_BAD_CONFIGURATION
    from pos_app.window.app import run_window

    run_window(settings, sandbox=False)
    return 0
