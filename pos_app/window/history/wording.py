"""What a row of the history says, in the language of the till."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Final

from PySide6.QtCore import QLocale

from pos_app.day import local_day
from pos_app.journal.query import Group, Query, Row
from pos_app.money import format_tenge
from pos_app.order import RECEIVED, State
from pos_app.refund import RefundState
from pos_app.window.dates import day_in_figures, minute
from pos_app.window.language import Language
from pos_app.window.widgets.badge import Badge

BADGES: Final = {
    State.CREATING: Badge.WAITING,
    State.WAITING: Badge.WAITING,
    State.PAID: Badge.PAID,
    State.REJECTED: Badge.DECLINED,
    State.EXPIRED: Badge.EXPIRED,
    State.CANCELLED: Badge.EXPIRED,
    State.CLOSED: Badge.EXPIRED,
    State.UNCERTAIN: Badge.UNCERTAIN,
    State.PAID_LATE: Badge.UNCERTAIN,
    State.MISMATCH: Badge.UNCERTAIN,
}

GROUP_BADGES: Final = {
    Group.PAID: Badge.PAID,
    Group.REFUND: Badge.REFUNDED,
    Group.FAILED: Badge.DECLINED,
    Group.EXPIRED: Badge.EXPIRED,
    Group.UNCLEAR: Badge.UNCERTAIN,
}


@dataclass(frozen=True, slots=True)
class RowWords:
    """The texts of a row. `below` stands under the state and may be empty; `counts`: money surely moved."""

    badge: Badge
    state: str
    below: str
    time: str
    day: str
    number: str
    who: str
    amount: str
    counts: bool


def row_words(row: Row, language: Language) -> RowWords:
    return RowWords(
        badge=Badge.REFUNDED if row.refund is not None else BADGES[row.order.state],
        state=language.say("row_refund" if row.refund is not None else f"row_{row.order.state}"),
        below=_below(row, language),
        time=minute(row.at),
        day=day_in_figures(local_day(row.at), language.locale),
        number=number(row, language),
        who=row.who,
        amount=format_tenge(row.amount),
        counts=row.moved != 0,
    )


def number(row: Row, language: Language) -> str:
    """`№ 1043` of an order, `В-2` of a refund."""
    if row.refund is not None:
        return language.say("refund_no", n=row.refund.number)
    return language.say("order_no", o=row.order.number)


def spoken(row: Row, language: Language) -> str:
    """The row as a sentence."""
    words = row_words(row, language)
    state = ", ".join(filter(None, (words.state, words.below)))
    amount, time = str(row.amount), f"{words.day} {words.time}"
    if not words.who:
        return language.say("history_spoken_nobody", state=state, amount=amount, number=words.number, time=time)
    return language.say("history_spoken", state=state, amount=amount, number=words.number, time=time, who=words.who)


def days_of(query: Query, language: Language) -> str:
    """The days that a query looks at: `24 ноября`, `18 ноября – 24 ноября`, `За всё время`."""
    if query.since is None or query.until is None:
        return language.say("all_time")
    return span_words(local_day(query.since), local_day(last_moment(query.until)), language)


def span_words(first: date, last: date, language: Language) -> str:
    """The same of days of the calendar; in figures where they are of other years."""
    if first == last:
        return calendar_day(first, language)
    if first.year == last.year == today().year:
        return language.say("span_days", first=calendar_day(first, language), last=calendar_day(last, language))
    begin, end = (day_in_figures(day, language.locale) for day in (first, last))
    return language.say("span_days", first=begin, last=end)


def day_words(at: datetime, language: Language) -> str:
    """`24 ноября`, with its year where that is another than ours."""
    return calendar_day(local_day(at), language)


def calendar_day(day: date, language: Language) -> str:
    """The same of a day of the calendar."""
    words = f"{day.day} {QLocale(language.locale).monthName(day.month)}"
    return words if day.year == today().year else f"{words} {day.year}"


def last_moment(until: datetime) -> datetime:
    """The last moment of a span that ends before `until`."""
    return until - datetime.resolution


def today() -> date:
    return local_day(datetime.now(UTC))


def _below(row: Row, language: Language) -> str:
    if row.refund is not None:
        done = row.refund.state is RefundState.ACCEPTED
        return "" if done else language.say(f"row_refund_{row.refund.state}")
    if row.order.state in RECEIVED and row.order.refunded:
        return language.say("row_given_back", amount=format_tenge(row.order.refunded))
    return ""
