"""A notice in words: what happened, to which order, and about how much money. Nothing but what is known."""

from dataclasses import dataclass

from pos_app.money import format_tenge
from pos_app.notice import Notice, NoticeKind
from pos_app.order import RECEIVED, Order
from pos_app.till.messages import StatusAsked
from pos_app.window.dates import day_and_minute
from pos_app.window.language import Language
from pos_app.window.notices.known import KnownOrder


@dataclass(frozen=True, slots=True)
class NoticeWords:
    """`amount` is what came in, or what was asked for where nothing did; None while it is not known."""

    what: str
    sentence: str
    facts: str
    amount: int | None
    received: bool
    spoken: str


def words_of(notice: Notice, known: KnownOrder | None, language: Language, checked: str = "") -> NoticeWords:
    """`checked` is what came of asking the gateway by hand."""
    order = known.order if known is not None else None
    amount = _amount(order)
    what = _what(notice, known, language)
    spoken = what
    if order is not None:
        spoken = language.say("notice_spoken", what=what, amount=amount, o=order.number)
    return NoticeWords(
        what,
        _sentence(notice, order, language, checked),
        " · ".join(_facts(notice, order, language)),
        amount,
        order is not None and order.state in RECEIVED,
        spoken,
    )


def checked_words(status: StatusAsked, clock: str, language: Language) -> str:
    """That the gateway was asked at `clock`, and whether it answered."""
    return language.say("checked_at" if status.answered else "check_failed", time=clock)


def _what(notice: Notice, known: KnownOrder | None, language: Language) -> str:
    match notice.kind:
        case NoticeKind.MISMATCH:
            return language.say("mismatch")
        case NoticeKind.UNCERTAIN:
            return language.say("unknown")
    if known is None:
        return language.say("state_paid_late")
    return language.say("late" if known.was_cancelled else "late_expired")


def _sentence(notice: Notice, order: Order | None, language: Language, checked: str) -> str:
    match notice.kind:
        case NoticeKind.UNCERTAIN:
            return " ".join(filter(None, (language.say("notice_uncertain"), checked)))
        case NoticeKind.PAID_LATE:
            return language.say("late_1")
    if order is None or order.paid_amount is None:
        return ""
    return language.say("mismatch_1", paid=format_tenge(order.paid_amount), amount=format_tenge(order.amount))


def _facts(notice: Notice, order: Order | None, language: Language) -> list[str]:
    """The order's number, the shop's words for it, the times, and what went back already."""
    since = language.say("notice_open_since", time=day_and_minute(notice.raised_at, language.locale))
    if order is None:
        return [since]
    facts = [language.say("order_no", o=order.number)]
    facts += filter(None, (order.comment, order.cashier))
    facts.append(language.say("notice_bill", time=day_and_minute(order.created_at, language.locale)))
    facts.append(since)
    if order.refunded:
        facts.append(language.say("notice_given_back", amount=format_tenge(order.refunded)))
    return facts


def _amount(order: Order | None) -> int | None:
    if order is None:
        return None
    return order.amount if order.paid_amount is None else order.paid_amount
