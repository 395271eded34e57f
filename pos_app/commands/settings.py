"""`pos-app settings export FILE` and `import FILE`: the settings of one till for the next, without secrets."""

import argparse
import os

from pos_app.commands.starting import EXIT_BAD_CONFIGURATION, say_error
from pos_app.settings import SettingsError, load_settings
from pos_app.settings.choices import NAMED
from pos_app.settings.draft import Draft, read_draft, write_draft
from pos_app.settings.loading import chosen_texts, config_path
from pos_app.settings.transfer import export_settings, read_transfer
from pos_app.settings.writing import write_settings


def run(arguments: argparse.Namespace) -> int:
    try:
        return _export(arguments) if arguments.way == "export" else _import(arguments)
    except SettingsError as error:
        say_error(str(error))
    except FileExistsError:
        say_error(f"{arguments.file}: is there already; expected a new file, or --force")
    except OSError as error:
        say_error(f"{arguments.file}: {error.strerror or error}")
    return EXIT_BAD_CONFIGURATION


def _export(arguments: argparse.Namespace) -> int:
    settings = load_settings(os.environ, arguments.config, need_account=False, use_keyring=False)
    texts = chosen_texts(os.environ, arguments.config)
    export_settings(texts, settings.terminal_id, arguments.file, replace=arguments.force)
    print(f"{arguments.file}: the settings of {settings.terminal_id}, without secrets")
    return 0


def _import(arguments: argparse.Namespace) -> int:
    texts, other = read_transfer(arguments.file)
    try:
        NAMED["terminal_id"].read(arguments.terminal)
    except ValueError as error:
        say_error(f"--terminal: {arguments.terminal!r}; {error}")
        return EXIT_BAD_CONFIGURATION
    if arguments.terminal == other:
        say_error(f"--terminal: {other!r} is the till that the settings come from; expected another name")
        return EXIT_BAD_CONFIGURATION
    path, _ = config_path(arguments.config, os.environ)
    taken = {**texts, "terminal_id": arguments.terminal}
    write_settings(path, taken)
    if (draft := read_draft(path)) is not None:
        # What was taken over is newer than a set-up that was left half done.
        write_draft(path, Draft(draft.step, {**draft.texts, **taken}))
    print(f"{path}: {len(texts)} settings of {other or 'another till'}; this till is {arguments.terminal}")
    print("The secrets are not among them: open the till, which asks for what it lacks.")
    return 0
