"""What can be done about a notice, and what is asked before it counts. Without Qt."""

from dataclasses import dataclass
from enum import Enum
from typing import Final

from pos_app.notice import Dealt, NoticeKind


class Action(Enum):
    """A button: its words and its icon."""

    REFUND = ("notice_refund", "refund")
    KEEP = ("keep", "check")
    ELSEWHERE = ("notice_elsewhere", "hand")
    CHECK = ("check_now", "refresh")
    SEEN = ("notice_seen", "check")
    OPEN = ("notice_open", "next")


@dataclass(frozen=True, slots=True)
class Ask:
    """The question before a notice is dealt with, the words that say yes, and what that means."""

    question: str
    yes: str
    how: Dealt


ASKS: Final = {
    Action.KEEP: Ask("ask_kept", "yes_kept", Dealt.KEPT),
    Action.ELSEWHERE: Ask("ask_elsewhere", "yes_elsewhere", Dealt.REFUNDED_ELSEWHERE),
    Action.SEEN: Ask("ask_seen", "yes_seen", Dealt.SEEN),
}
"""One touch must not lose a notice: these end it, so they ask first."""

_OF_MONEY: Final = (Action.REFUND, Action.KEEP, Action.ELSEWHERE, Action.OPEN)


def actions_for(kind: NoticeKind) -> tuple[Action, ...]:
    """The buttons of a notice, from left to right."""
    return (Action.CHECK, Action.SEEN, Action.OPEN) if kind is NoticeKind.UNCERTAIN else _OF_MONEY
