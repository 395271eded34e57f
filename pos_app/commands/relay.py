"""`pos-app relay`: the callback relay as a service, until SIGINT or SIGTERM."""

import argparse

from pos_app.commands.starting import EXIT_BAD_CONFIGURATION, say_error, settings_or_none


def run(arguments: argparse.Namespace) -> int:
    from pos_app.relay.embedded import run as run_relay

    settings = settings_or_none(arguments, need_account=False)
    if settings is None:
        return EXIT_BAD_CONFIGURATION
    if not settings.relay_secret:
        say_error("POS_RELAY_SECRET: missing; expected the secret that tills and relay share")
        return EXIT_BAD_CONFIGURATION
    store = arguments.store or f"sqlite:///{settings.relay_store_path}"
    try:
        run_relay(arguments.host, arguments.port, store, settings.relay_secret, _say_ready)
    except ValueError as error:
        say_error(f"--store: {error}")
        return EXIT_BAD_CONFIGURATION
    except OSError as error:
        say_error(f"relay: {error}")
        return EXIT_BAD_CONFIGURATION
    return 0


def _say_ready(url: str) -> None:
    print(f"relay listens on {url}", flush=True)
