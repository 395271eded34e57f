"""Whether the till hears the relay, and the gateway reaches it. A till sells without either, some seconds slower."""

import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from pos_app.checks.finding import Check
from pos_app.relay.client import PollRefused, read_batch
from pos_app.relay.embedded import EmbeddedRelay
from pos_app.relay.signing import callback_path, poll_credential
from pos_app.settings import Settings
from pos_app.settings.choices import EMBEDDED
from pos_app.till.opening import callback_base
from pos_app.transport import Transport, TransportError

_TEST_SECRET: Final = "doctor"  # noqa: S105 - signs one test callback to a relay of this process


def check_relay(settings: Settings, transport: Transport) -> Iterator[Check]:
    """A poll and a test callback. Takes ten seconds at most."""
    try:
        with _relay_to_test(settings) as (url, secret):
            yield _polled(settings.terminal_id, url, secret, transport)
            yield _callback_path(settings, url, secret, transport)
    except OSError as error:
        mend = "free the port, or check POS_DATA_DIR"
        yield Check("relay", False, str(error), mend, found="found_relay_can_not_stand", figures={"why": str(error)})


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


def _polled(terminal: str, url: str, secret: str, transport: Transport) -> Check:
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
        mend = "start the relay, or check POS_RELAY_URL"
        return Check("relay", False, str(error), mend, needed=False, found="found_relay_silent", figures={"url": url})
    except PollRefused as error:
        mend = "check POS_RELAY_SECRET: till and relay must share it"
        return Check("relay", False, str(error), mend, needed=False, found="found_relay_refused")
    took_ms = round((time.monotonic() - began) * 1000)
    return Check(
        "relay",
        True,
        f"{url} answers in {took_ms} ms",
        found="found_relay_answers",
        figures={"url": url, "ms": took_ms},
    )


def _callback_path(settings: Settings, url: str, secret: str, transport: Transport) -> Check:
    name = "callback path"
    base = callback_base(settings, url)
    if base is None:
        return Check(
            name,
            False,
            "the gateway can't reach a relay on loopback: payments are seen by status, some seconds later"
            + ("; POS_CHECKLINK has no effect, a cancelled order can be paid" if settings.checklink else ""),
            "set POS_CALLBACK_URL to an address of the relay that the gateway reaches",
            needed=False,
            found="found_callback_loopback",
        )
    terminal = f"{settings.terminal_id}-doctor"
    mend = "check POS_CALLBACK_URL"
    figures: dict[str, str | int] = {"url": base}
    began = time.monotonic()
    try:
        answer = transport.exchange("GET", base + callback_path(secret, terminal, "doctor", "failed"), total_s=5)
    except TransportError as error:
        return Check(name, False, str(error), mend, needed=False, found="found_callback_silent", figures=figures)
    if answer.status != 200:
        detail = f"{base} answered HTTP {answer.status}"
        figures["status"] = answer.status
        return Check(name, False, detail, mend, needed=False, found="found_callback_other", figures=figures)
    took_ms = round((time.monotonic() - began) * 1000)
    return Check(
        name,
        True,
        f"a test callback to {base} was taken",
        found="found_callback_ok",
        figures={**figures, "ms": took_ms},
    )
