"""How an order is named at the gateway: the terminal, the time and a random end. Unique over tills and re-installs."""

import secrets
from datetime import UTC, datetime


def new_order_id(terminal: str) -> str:
    """`till-1-261124T141502-7f3c1d`: sorts by time, never repeats. Any thread."""
    return f"{terminal}-{datetime.now(UTC):%y%m%dT%H%M%S}-{secrets.token_hex(3)}"


def order_id_named(terminal: str, name: str) -> str:
    """The ID of an order that the shop's own software named; the terminal is part of every order ID."""
    return name if name.startswith(f"{terminal}-") else f"{terminal}-{name}"
