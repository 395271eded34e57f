"""The checks that belong together, each group with its own talk to the world, in the order in which they are told."""

from collections.abc import Callable, Iterator
from enum import StrEnum
from types import MappingProxyType

from pos_app.checks.books import check_books
from pos_app.checks.finding import Check
from pos_app.checks.gateway import check_clock, check_gateway
from pos_app.checks.machine import check_screens, check_secrets, check_slips
from pos_app.checks.relay import check_relay
from pos_app.settings import Settings
from pos_app.transport import Transport

Checks = Callable[[Settings, Transport], Iterator[Check]]


class Group(StrEnum):
    """What is checked in one go."""

    GATEWAY = "gateway"
    RELAY = "relay"
    BOOKS = "books"
    CLOCK = "clock"
    SCREENS = "screens"
    PRINTER = "printer"
    SECRETS = "secrets"


CHECKS: MappingProxyType[Group, Checks] = MappingProxyType(
    {
        Group.GATEWAY: check_gateway,
        Group.RELAY: check_relay,
        Group.BOOKS: check_books,
        Group.CLOCK: check_clock,
        Group.SCREENS: check_screens,
        Group.PRINTER: check_slips,
        Group.SECRETS: check_secrets,
    }
)
NAMES: MappingProxyType[Group, tuple[str, ...]] = MappingProxyType(
    {
        Group.GATEWAY: ("token", "credentials", "availability"),
        Group.RELAY: ("relay", "callback path"),
        Group.BOOKS: ("journal", "audit", "disk"),
        Group.CLOCK: ("clock",),
        Group.SCREENS: ("screens",),
        Group.PRINTER: ("printer",),
        Group.SECRETS: ("secrets",),
    }
)
"""The names of what each group may find. One that fails early tells fewer."""
