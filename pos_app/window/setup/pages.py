"""The pages in their order, the checks that go with each, and where a finding is mended."""

from enum import IntEnum
from types import MappingProxyType

from pos_app.checks.groups import Group


class Page(IntEnum):
    """What is asked for on one page. The first start has them all; the settings leave the people to their own page."""

    LANGUAGE = 0
    GATEWAY = 1
    TILL = 2
    RELAY = 3
    PRINTER = 4
    PEOPLE = 5
    CHECK = 6


STEPS: tuple[tuple[Page, ...], ...] = (
    (Page.LANGUAGE,),
    (Page.GATEWAY,),
    (Page.TILL,),
    (Page.RELAY,),
    (Page.PRINTER,),
    (Page.PEOPLE, Page.CHECK),
)
"""Six steps; the last has two pages."""

GROUPS: MappingProxyType[Page, tuple[Group, ...]] = MappingProxyType(
    {
        Page.LANGUAGE: (),
        Page.GATEWAY: (Group.GATEWAY, Group.SECRETS),
        Page.TILL: (Group.BOOKS, Group.CLOCK),
        Page.RELAY: (Group.RELAY,),
        Page.PRINTER: (Group.PRINTER,),
        Page.PEOPLE: (),
        Page.CHECK: tuple(Group),
    }
)

QUIET: MappingProxyType[Page, frozenset[str]] = MappingProxyType(
    {
        Page.GATEWAY: frozenset({"availability"}),
        Page.TILL: frozenset({"journal", "audit"}),
        Page.CHECK: frozenset({"availability", "journal", "audit", "screens", "secrets"}),
    }
)
"""Checks of interest where something is wrong only: a page has room for what a shop wants to see."""

MENDED_ON: MappingProxyType[str, Page] = MappingProxyType(
    {
        "token": Page.GATEWAY,
        "credentials": Page.GATEWAY,
        "relay": Page.RELAY,
        "callback path": Page.RELAY,
        "printer": Page.PRINTER,
    }
)
"""By the name of a check; what is not here is mended elsewhere, as its sentence says."""


def step_of(page: Page) -> int:
    """Which of the six steps a page belongs to, from 0."""
    return next(index for index, pages in enumerate(STEPS) if page in pages)
