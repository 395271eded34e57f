"""`pos-app sandbox`: the gateway to practise on, as a service, until SIGINT or SIGTERM."""

import argparse

from pos_app.commands.starting import EXIT_BAD_CONFIGURATION, say_error
from pos_app.log import start_log


def run(arguments: argparse.Namespace) -> int:
    from pos_app.sandbox.service import run as run_sandbox

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


def _say_ready(url: str) -> None:
    print(f"sandbox gateway listens on {url}; its own page is {url}/sandbox/", flush=True)
