"""`pos-app` without a command: opens the till; where it was never set up, the set-up first."""

import gc
import os
from functools import partial
from typing import TYPE_CHECKING

from pos_app.commands.starting import EXIT_BAD_CONFIGURATION, say_error, secrets_of
from pos_app.display import missing_packages, why_no_screen
from pos_app.log import start_log
from pos_app.settings import Settings, SettingsError, load_settings
from pos_app.settings.loading import NEEDED_TO_SELL, config_path

if TYPE_CHECKING:
    import argparse


def run(arguments: "argparse.Namespace") -> int:
    # A window's start makes many objects and no rubbish; its collector runs from the first paint on.
    gc.disable()
    try:
        settings, is_set_up = _known(arguments.config)
    except SettingsError as error:
        say_error(str(error))
        return EXIT_BAD_CONFIGURATION
    if not _has_a_screen(is_set_up=is_set_up):
        return EXIT_BAD_CONFIGURATION
    return _sell(arguments, settings) if is_set_up else _set_up(arguments)


def _known(config: str | None) -> tuple[Settings, bool]:
    """The settings, with no secrets but the environment's, and whether the till was set up to the end.

    Raises SettingsError for wrong ones.
    """
    settings = load_settings(os.environ, config, secrets_later=True)
    if all(getattr(settings, name) for name in NEEDED_TO_SELL):
        return settings, True
    from pos_app.settings.draft import has_draft

    path, _ = config_path(config, os.environ)
    if has_draft(path):
        return settings, False
    # Where a till was opened before, secrets that are gone are missed beside the window.
    return settings, settings.journal_path.exists() or _has_account(config)


def _has_account(config: str | None) -> bool:
    try:
        load_settings(os.environ, config)
    except SettingsError as error:
        if not error.only_lacks:
            raise
        return False
    return True


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


def _set_up(arguments: "argparse.Namespace") -> int:
    if arguments.kiosk:
        say_error("--kiosk: the till is not set up; open it once without --kiosk")
        return EXIT_BAD_CONFIGURATION
    from pos_app.window.application import open_application
    from pos_app.window.setup_app import run_setup

    # One application serves the set-up and then the till.
    app = open_application()
    done = run_setup(app, arguments.config)
    return 0 if done is None else _sell(arguments, done.settings, done.first_person)


def _sell(arguments: "argparse.Namespace", settings: Settings, first_person: tuple[str, str] | None = None) -> int:
    if arguments.kiosk:
        from pos_app.way_out import NOBODY_MAY_LEAVE, nobody_may_leave

        if nobody_may_leave(settings.journal_path):
            say_error(NOBODY_MAY_LEAVE)
            return EXIT_BAD_CONFIGURATION
    from pos_app.window.app import run_window

    try:
        run_window(
            settings,
            sandbox=False,
            kiosk=arguments.kiosk,
            first_person=first_person,
            config=arguments.config,
            prepare=partial(_prepare, arguments),
        )
    except SettingsError:
        return _set_up(arguments)
    return 0


def _prepare(arguments: "argparse.Namespace") -> Settings:
    """The settings with their secrets, and the log, which must know them. In the thread that opens the till."""
    settings = load_settings(os.environ, arguments.config)
    start_log(settings.log_path, secrets_of(settings), verbose=arguments.verbose)
    return settings
