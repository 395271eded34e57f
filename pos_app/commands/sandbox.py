"""`pos-app sandbox`: the gateway to practise on, as a service, until SIGINT or SIGTERM; or what it can play."""

import argparse
import textwrap

from pos_app.commands.starting import EXIT_BAD_CONFIGURATION, say_error
from pos_app.log import start_log

_WIDTH = 100
_INDENT = "    "


def run(arguments: argparse.Namespace) -> int:
    from pos_app.sandbox.service import run as run_sandbox

    if arguments.list:
        _list()
        return 0
    start_log(None, (), verbose=arguments.verbose)
    try:
        run_sandbox(arguments.host, arguments.port, arguments.scenario, _say_ready)
    except ValueError as error:
        say_error(f"--scenario: {error}")
        return EXIT_BAD_CONFIGURATION
    except OSError as error:
        say_error(f"sandbox: {error}")
        return EXIT_BAD_CONFIGURATION
    return 0


def _list() -> None:
    from pos_app.sandbox.scenarios import SCENARIOS

    for row in SCENARIOS.values():
        by_amount = "" if row.amount is None else f", by the amount {row.amount}"
        print(f"{row.name}: {row.befalls}, ends {row.ends_in}{by_amount}")
        print(textwrap.fill(row.description, _WIDTH, initial_indent=_INDENT, subsequent_indent=_INDENT))


def _say_ready(url: str, gateway_url: str) -> None:
    print(f"sandbox gateway listens on {url}; its own page is {url}/sandbox/", flush=True)
    if gateway_url != url:
        print(f"the address for the till is {gateway_url}", flush=True)
