"""`pos-app` without a command: opens the till; where it was never set up, the set-up first."""

import argparse
import os

from pos_app.commands.starting import EXIT_BAD_CONFIGURATION, say_error, secrets_of
from pos_app.display import missing_packages, why_no_screen
from pos_app.log import start_log
from pos_app.settings import Settings, SettingsError, load_settings
from pos_app.settings.draft import has_draft
from pos_app.settings.loading import NEEDED_TO_SELL, config_path
from pos_app.way_out import NOBODY_MAY_LEAVE, nobody_may_leave


def run(arguments: argparse.Namespace) -> int:
    try:
        settings = _known(arguments.config)
    except SettingsError as error:
        say_error(str(error))
        return EXIT_BAD_CONFIGURATION
    if not _has_a_screen(is_set_up=settings is not None):
        return EXIT_BAD_CONFIGURATION
    return _set_up(arguments) if settings is None else _sell(arguments, settings)


def _known(config: str | None) -> Settings | None:
    """The settings; None where the till was never set up, or not to the end. Raises SettingsError for wrong ones."""
    try:
        settings = load_settings(os.environ, config)
    except SettingsError as error:
        if not error.only_lacks:
            raise
        return None
    from_environment = all(os.environ.get(f"POS_{name.upper()}") for name in NEEDED_TO_SELL)
    path, _ = config_path(config, os.environ)
    return None if has_draft(path) and not from_environment else settings


def _has_a_screen(*, is_set_up: bool) -> bool:
    reason = why_no_screen(os.environ)
    if reason is not None:
        if not is_set_up:
            names = ", ".join(f"POS_{name.upper()}" for name in NEEDED_TO_SELL)
            say_error(f"the till is not set up; expected {names} in the environment or the keyring")
        say_error(f"no screen: {reason}; `pos-app charge AMOUNT` sells without one")
        return False
    missing = missing_packages(offscreen=os.environ.get("QT_QPA_PLATFORM") == "offscreen")
    if missing:
        say_error(f"Qt lacks libraries; as root: apt-get install {' '.join(missing)}")
    return not missing


def _set_up(arguments: argparse.Namespace) -> int:
    if arguments.kiosk:
        say_error("--kiosk: the till is not set up; open it once without --kiosk")
        return EXIT_BAD_CONFIGURATION
    from pos_app.window.application import open_application
    from pos_app.window.setup_app import run_setup

    # One application serves the set-up and then the till.
    app = open_application()
    done = run_setup(app, arguments.config)
    return 0 if done is None else _sell(arguments, done.settings, done.first_person)


def _sell(arguments: argparse.Namespace, settings: Settings, first_person: tuple[str, str] | None = None) -> int:
    start_log(settings.log_path, secrets_of(settings), verbose=arguments.verbose)
    if arguments.kiosk and nobody_may_leave(settings.journal_path):
        say_error(NOBODY_MAY_LEAVE)
        return EXIT_BAD_CONFIGURATION
    from pos_app.window.app import run_window

    run_window(settings, sandbox=False, kiosk=arguments.kiosk, first_person=first_person, config=arguments.config)
    return 0
