"""The commands and their arguments, as `--help` tells them."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from pos_app.money import AmountError, parse_amount

_EXITS_OF_CHARGE = """exit status: 0 paid, 1 declined or expired, 2 bad arguments or configuration,
3 gateway or relay not reachable, 4 outcome uncertain, 5 paid with another amount, 130 interrupted"""

_KIOSK = """full screen, ended by an administrator's PIN only (Alt+F4, or the upper left corner held for 5 seconds);
started again when it hangs for 10 seconds or crashes"""

_EXITS_OF_RECONCILE = """What the gateway has as paid, or as given back, is recorded; a running till does it itself.
exit status: 0 no difference, 1 differences, 2 bad arguments or configuration, 3 gateway not reachable"""

_EXITS_OF_REFUND = """Where people are set up, the PIN of somebody who may is asked for. No other till may be open
on the data folder.
exit status: 0 accepted, 1 refused, 2 bad arguments, or more than is left, 3 gateway not reachable, 4 uncertain: the
same request is sent again when the till is opened, and is never done twice, 130 interrupted"""

_EXITS_OF_BACKUP = """exit status: 0 the copy is complete and checked, 2 it was not made. A copy in the folder
backups of the data folder is read again when the journal is damaged."""

_EXITS_OF_QA = """The sheet is kept in the data folder (POS_DATA_DIR, else one for testers beside the shop's), and the
next session goes on with it.
exit status: 0 all passed, or the window was closed, 1 a scenario failed (--auto), 2 bad arguments or configuration,
130 interrupted"""

_WAY_OF_SETTINGS = """At the one till `export FILE`, at the next `import FILE --terminal NAME`.
No secret is in the file. A file that makes no sense is refused as a whole.
exit status: 0 done, 2 refused, nothing was changed"""

_NEEDS_OF_RELAY = """POS_RELAY_SECRET must be set, to what the tills have. Ends on Ctrl-C. A database's password
stands in PGPASSWORD or ~/.pgpass, not in --store.
exit status: 0 ended on request, 2 bad arguments or configuration"""

_AMOUNTS_OF_SANDBOX = """While the scenario is normal, an order of an amount that --list names fares as that
scenario says; the till must be allowed to charge so much (POS_MAX_AMOUNT)."""


def command_line(given: Sequence[str] | None = None) -> argparse.ArgumentParser:
    """Reads a command line; `module` names the module of `pos_app.commands` that runs it.

    Where `given` only opens the till, the commands are left out: a window waits for them.
    """
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--config", metavar="FILE", help="TOML file with the settings (else POS_CONFIG)")
    common.add_argument("-v", "--verbose", action="store_true", help="log to the terminal as well")
    parser = argparse.ArgumentParser(
        prog="pos-app",
        description="A point of sale for QR wallet payments through Rahmet Pay. Without a command: opens the till.",
        parents=[common],
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="show which build this is, and end")
    parser.add_argument("--kiosk", action="store_true", help=_KIOSK)
    parser.set_defaults(module="open")
    if given is not None and _only_opens(given):
        return parser
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")

    def command(name: str, text: str, epilog: str | None = None) -> argparse.ArgumentParser:
        # Options given before the command must survive the command's own defaults.
        shared = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
        shared.add_argument("--config", metavar="FILE", help="TOML file with the settings (else POS_CONFIG)")
        shared.add_argument("-v", "--verbose", action="store_true", help="log to the terminal as well")
        made = commands.add_parser(
            name,
            help=text,
            description=text[0].upper() + text[1:] + ".",
            epilog=epilog,
            parents=[shared],
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        made.set_defaults(module=name)
        return made

    _describe_demo(command("demo", "sandbox gateway, relay and till in one, on loopback", _EXITS_OF_CHARGE))
    _describe_qa(command("qa", "the till with a test sheet of all the gateway's faults", _EXITS_OF_QA))
    _describe_charge(command("charge", "one sale without a window: the QR in the terminal", _EXITS_OF_CHARGE))
    _describe_relay(command("relay", "the callback relay as a service", _NEEDS_OF_RELAY))
    _describe_sandbox(command("sandbox", "the sandbox gateway as a service", _AMOUNTS_OF_SANDBOX))
    _describe_doctor(command("doctor", "checks whether the till can sell", "exit status: 0 when the till can sell"))
    _describe_orders(command("orders", "lists the orders of the journal, newest first"))
    _describe_reconcile(command("reconcile", "compares a day's orders with the gateway's books", _EXITS_OF_RECONCILE))
    _describe_refund(command("refund", "gives money of a paid order back, all of it or a part", _EXITS_OF_REFUND))
    _describe_backup(command("backup", "copies the journal to a file, while the till sells", _EXITS_OF_BACKUP))
    _describe_settings(command("settings", "takes the settings to another till, without secrets", _WAY_OF_SETTINGS))
    return parser


def _only_opens(given: Sequence[str]) -> bool:
    words = iter(given)
    for word in words:
        if word == "--config":
            next(words, None)
        elif word not in ("--kiosk", "-v", "--verbose"):
            return False
    return True


class _Version(argparse.Action):
    """Tells the version when it is asked for: in a checkout that takes a question to git."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from pos_app.version import version_line

        print(version_line())
        parser.exit()


def _describe_demo(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--autopay", type=_seconds, metavar="SECONDS", help="the simulated customer pays after that time"
    )
    parser.add_argument("--scenario", default="normal", metavar="NAME", help="another behaviour of the gateway")
    parser.add_argument(
        "--script", type=_amount, metavar="AMOUNT", help="ring up one sale through the real widgets, then end"
    )
    parser.add_argument("--screenshots", type=Path, metavar="DIR", help="with --script: save a PNG of each screen")
    parser.add_argument("--kiosk", action="store_true", default=argparse.SUPPRESS, help=_KIOSK)


def _describe_qa(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--auto", action="store_true", help="run the whole sheet by itself, without a window")
    parser.add_argument(
        "--only", nargs="+", default=[], metavar="NAME", help="with --auto: these scenarios alone (see sandbox --list)"
    )
    parser.add_argument(
        "--report",
        type=Path,
        metavar="DIR",
        help="where the report goes, as HTML and PDF; with --auto it is saved there",
    )
    parser.add_argument("--tester", metavar="NAME", help="who tests; stands in the report")


def _describe_charge(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("amount", type=_amount, metavar="AMOUNT", help="whole tenge, for example 1500")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    parser.add_argument(
        "--timeout",
        type=_whole_seconds,
        metavar="S",
        help="seconds that the QR can be paid, 1 to 86400 (else POS_ORDER_TIMEOUT)",
    )
    parser.add_argument(
        "--order", type=_order_id, metavar="ID", help="the order's ID; the terminal's name is put before it"
    )


def _describe_relay(parser: argparse.ArgumentParser) -> None:
    _describe_address(parser, port=8710)
    store_help = "sqlite:///FILE or postgresql://USER@HOST/DATABASE; else a file in the data folder"
    parser.add_argument("--store", metavar="URL", help=store_help)
    parser.add_argument("--log-json", action="store_true", help="log to standard error, a JSON object a line")
    parser.add_argument(
        "--keep",
        type=_days,
        default=90,
        metavar="DAYS",
        help="how long callbacks are kept that a till has read, 1 to 3650 (default: %(default)s)",
    )
    parser.add_argument(
        "--keep-unread",
        type=_days,
        default=365,
        metavar="DAYS",
        help="how long those are kept that no till read, and never shorter than the others (default: %(default)s)",
    )
    parser.set_defaults(action="serve")
    actions = parser.add_subparsers(title="instead of serving", metavar="ACTION")
    for name, text in (
        ("issue", "print a secret for one terminal alone; what it had before is let in no more"),
        ("revoke", "let a terminal in no more, with whatever secret"),
    ):
        action = actions.add_parser(name, help=text, description=text[0].upper() + text[1:] + ".")
        action.add_argument("terminal", metavar="TERMINAL", help="its POS_TERMINAL_ID")
        action.add_argument("--store", metavar="URL", default=argparse.SUPPRESS, help=store_help)
        action.set_defaults(action=name)


def _describe_sandbox(parser: argparse.ArgumentParser) -> None:
    _describe_address(parser, port=8720)
    parser.add_argument("--scenario", default="normal", metavar="NAME", help="how the gateway behaves")
    parser.add_argument(
        "--list",
        action="store_true",
        help="print the scenarios: name, where it strikes, how an order ends, what it does",
    )


def _describe_doctor(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="a JSON array of checks")


def _describe_orders(parser: argparse.ArgumentParser) -> None:
    from pos_app.order import State

    parser.add_argument("--day", metavar="YYYY-MM-DD", help="orders of that day only; also: today, yesterday")
    parser.add_argument("--state", metavar="STATE", help=f"orders in that state only: {', '.join(State)}")
    shape = parser.add_mutually_exclusive_group()
    shape.add_argument("--json", action="store_true", help="a JSON array")
    shape.add_argument("--csv", action="store_true", help="comma-separated values with a heading")


def _describe_reconcile(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--day", default="today", metavar="YYYY-MM-DD", help="that day; also: today (the default), yesterday"
    )
    parser.add_argument("--json", action="store_true", help="a JSON array of differences")


def _describe_refund(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("order", metavar="ORDER", help="the order's ID, or its number at this till")
    parser.add_argument("amount", type=_amount, metavar="AMOUNT", help="whole tenge, for example 1500")
    parser.add_argument(
        "--pin", nargs="?", metavar="PIN", help="the PIN; without it, it is asked for; - reads it from standard input"
    )
    parser.add_argument(
        "--reason", choices=["goods", "amount", "other"], default="other", help="why (default: %(default)s)"
    )


def _describe_backup(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="where to; a new file, readable by you alone")
    parser.add_argument("--force", action="store_true", help="replace a file of that name")


def _describe_settings(parser: argparse.ArgumentParser) -> None:
    ways = parser.add_subparsers(dest="way", metavar="WAY", required=True)
    export = ways.add_parser("export", help="write this till's settings to a file")
    export.add_argument("file", type=Path, metavar="FILE", help="where to; a new file, readable by you alone")
    export.add_argument("--force", action="store_true", help="replace a file of that name")
    read = ways.add_parser("import", help="take another till's settings over")
    read.add_argument("file", type=Path, metavar="FILE", help="what `export` wrote")
    read.add_argument("--terminal", required=True, metavar="NAME", help="this till's own name, as no other till has it")


def _describe_address(parser: argparse.ArgumentParser, port: int) -> None:
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    parser.add_argument("--port", type=_port, default=port, help="port to listen on, 0 for any (default: %(default)s)")


def _amount(text: str) -> int:
    try:
        return parse_amount(text, limit_tenge=1_000_000_000)
    except AmountError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = -1.0
    if not 0 <= seconds <= 86_400:
        raise argparse.ArgumentTypeError(f"{text!r}: expected seconds from 0 to 86400")
    return seconds


def _whole_seconds(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= 5 and 1 <= int(text) <= 86_400):
        raise argparse.ArgumentTypeError(f"{text!r}: expected whole seconds from 1 to 86400")
    return int(text)


def _days(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= 4 and 1 <= int(text) <= 3_650):
        raise argparse.ArgumentTypeError(f"{text!r}: expected days from 1 to 3650")
    return int(text)


def _port(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= 5 and int(text) <= 65_535):
        raise argparse.ArgumentTypeError(f"{text!r}: expected a port from 0 to 65535")
    return int(text)


def _order_id(text: str) -> str:
    allowed = text.isascii() and all(c.isalnum() or c in "._-" for c in text)
    if not (1 <= len(text) <= 60 and allowed):
        raise argparse.ArgumentTypeError(
            f"{text!r}: expected 1 to 60 Latin letters, digits, dots, dashes or underscores"
        )
    return text
