"""`pos-app relay`: the callback relay as a service, until SIGINT or SIGTERM; and who may speak for a terminal there."""

import argparse
import os
import sys
from datetime import timedelta

from pos_app.commands.starting import EXIT_BAD_CONFIGURATION, say_error, secrets_of, settings_or_none
from pos_app.settings import Settings


def run(arguments: argparse.Namespace) -> int:
    from pos_app.relay.store import password_in

    settings = settings_or_none(arguments, need_account=False)
    if settings is None:
        return EXIT_BAD_CONFIGURATION
    if not settings.relay_secret:
        say_error("POS_RELAY_SECRET: missing; expected the secret that tills and relay share")
        return EXIT_BAD_CONFIGURATION
    store = arguments.store or f"sqlite:///{settings.relay_store_path}"
    if password_in(store):
        say_error("--store: others can read its password in the list of processes; PGPASSWORD or ~/.pgpass keep it")
    work = {"issue": _issue, "revoke": _revoke}.get(arguments.action, _serve)
    try:
        work(arguments, settings, store)
    except ValueError as error:
        say_error(str(error))
        return EXIT_BAD_CONFIGURATION
    except OSError as error:
        say_error(f"relay: {error}")
        return EXIT_BAD_CONFIGURATION
    return 0


def _serve(arguments: argparse.Namespace, settings: Settings, store: str) -> None:
    from pos_app.relay.pruning import Keeping
    from pos_app.relay.running import run as run_relay
    from pos_app.relay.systemd import Systemd

    if arguments.log_json:
        from pos_app.relay.json_lines import log_json_lines
        from pos_app.relay.store import password_in

        log_json_lines((*secrets_of(settings), password_in(store), os.environ.get("PGPASSWORD", "")))
    run_relay(
        arguments.host,
        arguments.port,
        store,
        settings.relay_secret,
        _say_ready,
        keeping=Keeping(timedelta(days=arguments.keep), timedelta(days=arguments.keep_unread)),
        systemd=Systemd.of(os.environ),
    )


def _issue(arguments: argparse.Namespace, settings: Settings, store: str) -> None:
    from pos_app.relay.credentials import issue
    from pos_app.relay.running import opened

    with opened(store) as keys:
        print(issue(keys, settings.relay_secret, arguments.terminal))
    print(
        f"pos-app: this is POS_RELAY_SECRET of {arguments.terminal} from now on; it is not shown again", file=sys.stderr
    )


def _revoke(arguments: argparse.Namespace, _: Settings, store: str) -> None:
    from pos_app.relay.credentials import revoke
    from pos_app.relay.running import opened

    with opened(store) as keys:
        revoke(keys, arguments.terminal)
    print(f"{arguments.terminal} is let in no more; issue gives it a new secret")


def _say_ready(url: str) -> None:
    print(f"relay listens on {url}", flush=True)
