"""Runs a command. Each imports what it needs when it runs, so that none waits for what another uses."""

import os
import signal
import sys
from collections.abc import Sequence
from importlib import import_module
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

from pos_app.log import start_log
from pos_app.private import kept_private

if TYPE_CHECKING:
    import argparse

EXIT_UNCERTAIN = 4
EXIT_INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command and answers its exit status. Main thread."""
    with kept_private():
        return _main(arguments)


def _main(arguments: Sequence[str] | None) -> int:
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    try:
        given = sys.argv[1:] if arguments is None else arguments
        chosen = _read(given)
        start_log(None, (), verbose=chosen.verbose)
        if chosen.kiosk:
            from pos_app.watchdog import is_watched, watch

            if not is_watched():
                return watch(given, practice=chosen.module == "demo")
        status = int(import_module(f"pos_app.commands.{chosen.module}").run(chosen))
        sys.stdout.flush()
    except KeyboardInterrupt:
        return EXIT_INTERRUPTED
    except BrokenPipeError:
        return _without_a_reader()
    except Exception:
        # Python's own status would be 1, which a script must take for "declined": what became of a sale is not known.
        sys.excepthook(*sys.exc_info())
        return EXIT_UNCERTAIN
    return status


def _without_a_reader() -> int:
    """The reader of our output went away; Python's own flush at exit must not complain about it either."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    return 128 + signal.SIGPIPE if hasattr(signal, "SIGPIPE") else 1


def _read(given: Sequence[str]) -> "argparse.Namespace":
    if not given:
        # A till's usual start: nothing is to be read, and the reader takes a tenth of the time to a first paint.
        return cast("argparse.Namespace", SimpleNamespace(module="open", config=None, verbose=False, kiosk=False))
    from pos_app.arguments import command_line

    parser = command_line(given)
    chosen = parser.parse_args(given)
    if chosen.kiosk and chosen.module not in ("open", "demo"):
        parser.error("--kiosk: expected without a command, or with demo")
    return chosen
