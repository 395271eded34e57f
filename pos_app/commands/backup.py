"""`pos-app backup FILE`: a copy of the journal, beside a running till."""

import argparse
from pathlib import Path

from pos_app.commands.starting import EXIT_BAD_CONFIGURATION, say_error, settings_or_none
from pos_app.journal.copying import TargetExists, back_up
from pos_app.journal.schema import JournalDamaged, JournalError


def run(arguments: argparse.Namespace) -> int:
    settings = settings_or_none(arguments, need_account=False)
    if settings is None:
        return EXIT_BAD_CONFIGURATION
    target: Path = arguments.file
    try:
        if not settings.journal_path.exists():
            say_error(f"no journal at {settings.journal_path}: nothing was sold yet, or POS_DATA_DIR is another")
            return EXIT_BAD_CONFIGURATION
        if target.resolve() == settings.journal_path.resolve():
            say_error(f"FILE: {str(target)!r}; expected another file than the journal")
            return EXIT_BAD_CONFIGURATION
        size = back_up(settings.journal_path, target, replace=arguments.force)
    except TargetExists:
        say_error(f"FILE: {str(target)!r} exists; expected a new name, or --force to replace it")
    except JournalDamaged as error:
        say_error(f"{error}; no copy was made: open the till, which keeps the file aside and begins a new one")
    except JournalError as error:
        say_error(f"{error}; no copy was made")
    except OSError as error:
        say_error(f"FILE: {str(target)!r}; expected a place that can be written ({error.strerror or error})")
    else:
        print(f"{target}: {size} bytes")
        return 0
    return EXIT_BAD_CONFIGURATION
