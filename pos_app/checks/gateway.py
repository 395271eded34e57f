"""Whether the gateway answers, knows the shop and takes orders; and whether its clock and ours agree."""

import time
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Final

from pos_app.checks.finding import Check
from pos_app.gateway.client import Gateway
from pos_app.gateway.errors import GatewayError, Refused
from pos_app.settings import Settings
from pos_app.till.opening import account_of
from pos_app.transport import Transport, TransportError

_CLOCK_SLACK_S: Final = 120


def check_gateway(settings: Settings, transport: Transport) -> Iterator[Check]:
    """Token and availability, as before a sale. Takes ten seconds at most."""
    gateway = Gateway(account_of(settings), transport)
    began = time.monotonic()
    try:
        available = gateway.keep_warm()
    except Refused as error:
        yield Check(
            "credentials",
            False,
            str(error),
            "check POS_CLIENT_ID and POS_CLIENT_SECRET",
            found="found_credentials_refused",
            figures={"said": error.message or f"HTTP {error.http_status}"},
        )
        return
    except GatewayError as error:
        mend = "check the internet connection and POS_GATEWAY_URL"
        figures = {"url": settings.gateway_url}
        yield Check("token", False, str(error), mend, found="found_gateway_silent", figures=figures)
        return
    took_ms = round((time.monotonic() - began) * 1000)
    yield Check("credentials", True, "accepted", found="found_credentials_ok")
    yield Check(
        "token",
        True,
        f"issued; token and availability took {took_ms} ms",
        found="found_gateway_answers",
        figures={"version": settings.api_version, "ms": took_ms},
    )
    if available:
        yield Check("availability", True, "payments are available", found="found_availability_ok")
    else:
        mend = "Rahmet Pay takes no orders now: offer another way to pay"
        yield Check("availability", False, "not available", mend, found="found_availability_not")


def check_clock(settings: Settings, transport: Transport) -> Iterator[Check]:
    """Receipts and reports carry our time. Takes five seconds at most."""
    try:
        answer = transport.exchange("GET", settings.gateway_url + "/", total_s=5)
        theirs = parsedate_to_datetime(answer.headers.get("Date", ""))
        off_s = round(abs((datetime.now(UTC) - theirs).total_seconds()))
    except (TransportError, ValueError, TypeError):
        yield Check("clock", True, "the gateway did not tell its time", needed=False, found="found_clock_unknown")
        return
    detail = f"differs from the gateway's by {off_s} s"
    figures = {"seconds": off_s}
    if off_s <= _CLOCK_SLACK_S:
        yield Check("clock", True, detail, needed=False, found="found_clock_ok", figures=figures)
    else:
        mend = "set the computer's clock: receipts and reports carry its time"
        yield Check("clock", False, detail, mend, needed=False, found="found_clock_off", figures=figures)
