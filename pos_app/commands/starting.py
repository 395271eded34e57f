"""What commands do first: settings, log, and an error that a person can mend."""

import os
import sys
from typing import TYPE_CHECKING

from pos_app.log import start_log
from pos_app.settings import Settings, SettingsError, load_settings

if TYPE_CHECKING:
    import argparse

EXIT_BAD_CONFIGURATION = 2


def say_error(text: str) -> None:
    """A line on standard error, prefixed by the program's name."""
    for line in text.splitlines():
        print(f"pos-app: {line}", file=sys.stderr)


def settings_or_none(arguments: "argparse.Namespace", *, need_account: bool) -> Settings | None:
    """The checked settings with the log started, or None after each problem was said on standard error."""
    try:
        chosen = load_settings(os.environ, arguments.config, need_account=need_account)
    except SettingsError as error:
        say_error(str(error))
        return None
    start_log(chosen.log_path, secrets_of(chosen), verbose=arguments.verbose)
    return chosen


def secrets_of(settings: Settings) -> tuple[str, ...]:
    """What must never be logged."""
    account = settings.client_id, settings.client_secret, settings.branch_token
    return *account, settings.relay_secret, settings.api_key
