"""`pos-app demo`: sandbox gateway, relay and till in one, on loopback; needs no configuration, network or account."""

import argparse
import os
import tempfile
from contextlib import ExitStack, closing
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from pos_app.commands.lines import EXIT_NOT_REACHABLE, EXIT_OF_STATE, Printer
from pos_app.commands.practising import branch_name, practice_settings
from pos_app.commands.starting import EXIT_BAD_CONFIGURATION, say_error, secrets_of
from pos_app.display import missing_packages, why_no_screen
from pos_app.log import start_log
from pos_app.settings import Settings
from pos_app.words import words

if TYPE_CHECKING:
    from pos_app.sandbox.service import Sandbox

_AUTOPAY_OF_A_SCRIPT_S = 2.0
_AMOUNT_WITHOUT_A_SCREEN = 1500
_ADMINISTRATOR = "Demo"
_PIN_OF_THE_DEMO = "2580"


def run(arguments: argparse.Namespace) -> int:
    amount, offscreen = _what_to_ring_up(arguments)
    if arguments.kiosk and amount is not None:
        say_error("--kiosk: expected on a screen, and without --script")
        return EXIT_BAD_CONFIGURATION
    trouble = _trouble_with_screenshots(arguments.screenshots, amount)
    if trouble:
        say_error(f"--screenshots: {trouble}")
        return EXIT_BAD_CONFIGURATION
    missing = missing_packages(offscreen=offscreen)
    if missing:
        say_error(f"Qt lacks libraries; as root: apt-get install {' '.join(missing)}")
        return EXIT_BAD_CONFIGURATION
    autopay_s = arguments.autopay
    if amount is not None and autopay_s is None:
        autopay_s = _AUTOPAY_OF_A_SCRIPT_S
    with ExitStack() as stack:
        try:
            sandbox = _sandbox(arguments.scenario, autopay_s)
            stack.callback(sandbox.stop)
            settings = _settings(arguments, sandbox, stack)
        except ValueError as error:
            say_error(str(error))
            return EXIT_BAD_CONFIGURATION
        if amount is not None and amount > settings.max_amount:
            say_error(f"--script: {amount}; expected at most {settings.max_amount} tenge (POS_MAX_AMOUNT)")
            return EXIT_BAD_CONFIGURATION
        start_log(settings.log_path, secrets_of(settings), verbose=arguments.verbose)
        if arguments.kiosk:
            _hire_administrator(settings)
        return _run(settings, amount, arguments.screenshots, kiosk=arguments.kiosk)


def _run(settings: Settings, amount: int | None, screenshots: Path | None, *, kiosk: bool) -> int:
    from pos_app.window.app import run_window
    from pos_app.window.script import Script

    if amount is None:
        run_window(settings, sandbox=True, kiosk=kiosk)
        return 0
    printer = Printer(words(settings.locale), as_json=True)
    order = run_window(settings, sandbox=True, script=Script(amount, screenshots, printer.show))
    if order is None:
        say_error("the till did not open: see its log, or add -v")
        return EXIT_NOT_REACHABLE
    return EXIT_OF_STATE[order.state]


def _hire_administrator(settings: Settings) -> None:
    """A kiosk is ended by an administrator's PIN: where the demo has none, it gets one that everybody may know."""
    from pos_app.journal.audit import AuditLine, Deed
    from pos_app.journal.writing import Journal
    from pos_app.people import Role
    from pos_app.till.pins import hash_of
    from pos_app.way_out import nobody_may_leave

    if nobody_may_leave(settings.journal_path):
        line = AuditLine(datetime.now(UTC), "", Deed.PERSON_PUT, _ADMINISTRATOR, Role.ADMINISTRATOR.value)
        with closing(Journal.open(settings.journal_path)) as journal:
            journal.put_person(None, _ADMINISTRATOR, Role.ADMINISTRATOR, hash_of(_PIN_OF_THE_DEMO), line)
        say_error(f"--kiosk: sign in, and end it, with the PIN {_PIN_OF_THE_DEMO}")


def _what_to_ring_up(arguments: argparse.Namespace) -> tuple[int | None, bool]:
    """The amount of the scripted sale, or None for a cashier; and whether all of it happens off the screen."""
    reason = why_no_screen(os.environ)
    if reason is not None:
        say_error(f"no screen: {reason}; ringing up one sale with Qt's offscreen platform")
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        return arguments.script or _AMOUNT_WITHOUT_A_SCREEN, True
    return arguments.script, os.environ.get("QT_QPA_PLATFORM", "") == "offscreen"


def _trouble_with_screenshots(folder: Path | None, amount: int | None) -> str:
    if folder is None:
        return ""
    if amount is None:
        return "expected together with --script AMOUNT"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        return f"{str(folder)!r}: expected a folder to write to ({error.strerror})"
    return "" if os.access(folder, os.W_OK) else f"{str(folder)!r}: expected a folder to write to"


def _sandbox(scenario: str, autopay_s: float | None) -> "Sandbox":
    from pos_app.sandbox.service import Sandbox

    sandbox = Sandbox(scenario=scenario, autopay_s=autopay_s, branch_name=branch_name())
    sandbox.start()
    return sandbox


def _settings(arguments: argparse.Namespace, sandbox: "Sandbox", stack: ExitStack) -> Settings:
    usual = {}
    if not os.environ.get("POS_DATA_DIR"):
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="pos-demo-", ignore_cleanup_errors=True))
        usual["POS_DATA_DIR"] = str(Path(folder) / "data")
    return practice_settings(arguments.config, sandbox, usual, "a demo's")
