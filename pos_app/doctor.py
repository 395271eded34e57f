"""What the till needs to sell, checked one by one against the real things."""

import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Final

from pos_app.display import missing_packages, why_no_screen
from pos_app.gateway.client import Gateway
from pos_app.gateway.errors import GatewayError, Refused
from pos_app.journal.audit import look_through
from pos_app.journal.reading import JournalReader
from pos_app.journal.schema import JournalError
from pos_app.receipt.checking import look_at_printer
from pos_app.receipt.trouble import PrinterTrouble, Trouble
from pos_app.relay.client import PollRefused, read_batch
from pos_app.relay.embedded import EmbeddedRelay
from pos_app.relay.signing import callback_path, poll_credential
from pos_app.settings import Settings
from pos_app.settings.choices import EMBEDDED
from pos_app.till.opening import account_of, callback_base
from pos_app.transport import Transport, TransportError

_LOW_DISK_BYTES: Final = 200_000_000
_CLOCK_SLACK_S: Final = 120
_TEST_SECRET: Final = "doctor"  # noqa: S105 - signs one test callback to a relay of this process


@dataclass(frozen=True, slots=True)
class Check:
    """One finding. `needed` says whether the till can sell without it; `mend` is empty where nothing is to be done."""

    name: str
    ok: bool
    detail: str
    mend: str = ""
    needed: bool = True


def examine(settings: Settings) -> list[Check]:
    """Runs every check. Talks to gateway and relay, so it may take half a minute."""
    transport = Transport()
    try:
        return [
            Check("configuration", True, f"terminal {settings.terminal_id}, gateway {settings.gateway_url}"),
            *_gateway(settings, transport),
            *_relay(settings, transport),
            _journal(settings),
            _audit(settings),
            _disk(settings),
            _clock(settings, transport),
            _screens(),
            check_printer(settings),
        ]
    finally:
        transport.close()


def _gateway(settings: Settings, transport: Transport) -> Iterator[Check]:
    gateway = Gateway(account_of(settings), transport)
    began = time.monotonic()
    try:
        available = gateway.keep_warm()
    except Refused as error:
        yield Check("credentials", False, str(error), "check POS_CLIENT_ID and POS_CLIENT_SECRET")
        return
    except GatewayError as error:
        yield Check("token", False, str(error), "check the internet connection and POS_GATEWAY_URL")
        return
    took_ms = (time.monotonic() - began) * 1000
    yield Check("credentials", True, "accepted")
    yield Check("token", True, f"issued; token and availability took {took_ms:.0f} ms")
    mend = "" if available else "Rahmet Pay takes no orders now: offer another way to pay"
    yield Check("availability", available, "payments are available" if available else "not available", mend)


def _relay(settings: Settings, transport: Transport) -> Iterator[Check]:
    try:
        with _relay_to_test(settings) as (url, secret):
            yield _polled("relay", settings.terminal_id, url, secret, transport)
            yield _callback_path(settings, url, secret, transport)
    except OSError as error:
        yield Check("relay", False, str(error), "free the port, or check POS_DATA_DIR")


@contextmanager
def _relay_to_test(settings: Settings) -> Iterator[tuple[str, str]]:
    """The relay that the till uses; where that is the embedded one, one like it beside a till that may be running."""
    if settings.relay_url != EMBEDDED:
        yield settings.relay_url, settings.relay_secret
        return
    with tempfile.TemporaryDirectory(prefix="pos-doctor-") as folder:
        secret = settings.relay_secret or _TEST_SECRET
        relay = EmbeddedRelay(secret=secret, store_path=Path(folder) / "relay.sqlite3", port=0)
        relay.start()
        try:
            yield relay.url, secret
        finally:
            relay.stop()


def _polled(name: str, terminal: str, url: str, secret: str, transport: Transport) -> Check:
    began = time.monotonic()
    try:
        read_batch(
            transport.exchange(
                "GET",
                f"{url}/events/{terminal}?after={2**62}&wait=0",
                headers={"Authorization": f"Bearer {poll_credential(secret, terminal)}"},
                total_s=5,
            )
        )
    except TransportError as error:
        return Check(name, False, str(error), "start the relay, or check POS_RELAY_URL", needed=False)
    except PollRefused as error:
        return Check(name, False, str(error), "check POS_RELAY_SECRET: till and relay must share it", needed=False)
    return Check(name, True, f"{url} answers in {(time.monotonic() - began) * 1000:.0f} ms")


def _callback_path(settings: Settings, url: str, secret: str, transport: Transport) -> Check:
    base = callback_base(settings, url)
    if base is None:
        return Check(
            "callback path",
            False,
            "the gateway can't reach a relay on loopback: payments are seen by status, some seconds later"
            + ("; POS_CHECKLINK has no effect, a cancelled order can be paid" if settings.checklink else ""),
            "set POS_CALLBACK_URL to an address of the relay that the gateway reaches",
            needed=False,
        )
    terminal = f"{settings.terminal_id}-doctor"
    try:
        answer = transport.exchange("GET", base + callback_path(secret, terminal, "doctor", "failed"), total_s=5)
    except TransportError as error:
        return Check("callback path", False, str(error), "check POS_CALLBACK_URL", needed=False)
    if answer.status != 200:
        return Check(
            "callback path", False, f"{base} answered HTTP {answer.status}", "check POS_CALLBACK_URL", needed=False
        )
    return Check("callback path", True, f"a test callback to {base} was taken")


def _journal(settings: Settings) -> Check:
    path = settings.journal_path
    try:
        if not path.exists():
            return Check("journal", True, f"none yet; the first sale makes {path}")
        with closing(JournalReader.open(path)) as reader:
            waiting = len(reader.unfinished())
    except (JournalError, PermissionError) as error:
        mend = "open the till: it keeps a damaged file aside, begins a new one and finds out what became of every order"
        return Check("journal", False, str(error), mend)
    return Check("journal", True, f"{path}, {waiting} orders still watched")


def _audit(settings: Settings) -> Check:
    if not settings.journal_path.exists():
        return Check("audit", True, "none yet", needed=False)
    try:
        with closing(JournalReader.open(settings.journal_path)) as reader:
            finding = look_through(reader)
    except (JournalError, PermissionError) as error:
        return Check("audit", False, str(error), "see the journal's line", needed=False)
    if finding.broken_at is None:
        return Check("audit", True, f"{finding.lines} lines fit together, head {finding.head[:16]}", needed=False)
    mend = "the log was changed outside the till: keep the file, compare it with a backup and with printed Z reports"
    return Check("audit", False, f"line {finding.broken_at} does not fit the one before it", mend, needed=False)


def _disk(settings: Settings) -> Check:
    wanted = settings.data_dir.absolute()
    folder = next(place for place in (wanted, *wanted.parents) if os.path.lexists(place))
    if not (folder.is_dir() and os.access(folder, os.W_OK | os.X_OK)):
        return Check("disk", False, f"{folder} can't be written", "give this user the folder, or set POS_DATA_DIR")
    free = shutil.disk_usage(folder).free
    enough = free >= _LOW_DISK_BYTES
    mend = "" if enough else "free some space: the journal must be written before a QR is shown"
    return Check("disk", enough, f"{free // 1_000_000} MB free in {folder}", mend)


def _clock(settings: Settings, transport: Transport) -> Check:
    try:
        answer = transport.exchange("GET", settings.gateway_url + "/", total_s=5)
        theirs = parsedate_to_datetime(answer.headers.get("Date", ""))
        off_s = abs((datetime.now(UTC) - theirs).total_seconds())
    except (TransportError, ValueError, TypeError):
        return Check("clock", True, "the gateway did not tell its time", needed=False)
    mend = "" if off_s <= _CLOCK_SLACK_S else "set the computer's clock: receipts and reports carry its time"
    return Check("clock", off_s <= _CLOCK_SLACK_S, f"differs from the gateway's by {off_s:.0f} s", mend, needed=False)


def _screens() -> Check:
    lacking = missing_packages(offscreen=False)
    if lacking:
        return Check("screens", False, "Qt lacks libraries", f"install {' '.join(lacking)}", needed=False)
    reason = why_no_screen(os.environ)
    if reason:
        return Check("screens", False, f"no screen: {reason}", "`pos-app charge` sells without one", needed=False)
    return Check("screens", True, "a window can be opened", needed=False)


def check_printer(settings: Settings) -> Check:
    """The printer of receipts and the shop's own layouts. A till sells without either."""
    ok, detail, mend = look_at_printer(settings, _system_printer)
    return Check("printer", ok, detail, mend, needed=False)


def _system_printer(name: str) -> str:
    lacking = missing_packages(offscreen=True)
    if lacking:
        raise PrinterTrouble(Trouble.FAILED, f"Qt, which prints there, lacks {', '.join(lacking)}")
    from pos_app.window.paper import name_of_system_printer

    return name_of_system_printer(name)
