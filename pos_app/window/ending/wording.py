"""What an ending says, in one language. Only what the till knows: no word about money without the gateway's answer."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from PySide6.QtCore import QLocale

from pos_app.money import format_tenge
from pos_app.order import Reason
from pos_app.window.ending.outcome import NOTHING_EXISTS, OVER, Ending, Kind
from pos_app.window.language import Language
from pos_app.window.widgets.timeline import StepState, TimelineStep

MESSAGE_LIMIT: Final = 160
"""Characters of the gateway's own message that are shown."""

_TITLES: Final = {
    Kind.PAID: "paid",
    Kind.REFUSED: "declined_create",
    Kind.NOT_SENT: "not_sent",
    Kind.UNAVAILABLE: "unavailable",
    Kind.EXPIRED: "expired",
    Kind.CANCELLED: "cancelled",
    Kind.CLOSED: "closed",
    Kind.LOST: "unknown",
    Kind.UNKNOWN: "unknown",
    Kind.MISMATCH: "mismatch",
}

_LOST_BECAUSE: Final = {
    Reason.NOT_UNDERSTOOD: "not_understood",
    Reason.INTERRUPTED: "interrupted",
    Reason.RECORD_LOST: "record_lost",
}


@dataclass(frozen=True, slots=True)
class Checked:
    """The last time the gateway was asked on this screen. `next_in_s` counts down; None while an answer is awaited."""

    at: datetime
    answered: bool
    attempt: int
    next_in_s: int | None


@dataclass(frozen=True, slots=True)
class Question:
    """One of *what happened, what the till is doing, what to do now*: an icon, the question and its answer."""

    icon: str
    caption: str
    text: str


def title(ending: Ending, language: Language) -> str:
    if ending.kind is Kind.LATE:
        return language.say("late" if ending.was_cancelled else "late_expired")
    return language.say(_TITLES[ending.kind])


def line(ending: Ending, language: Language) -> str:
    """The one line under the title."""
    order = ending.order
    match ending.kind:
        case Kind.PAID | Kind.LATE:
            return language.say("confirmed")
        case Kind.MISMATCH:
            return language.say("bill_amount", amount=format_tenge(order.amount))
        case Kind.LOST:
            return language.say("no_qr_shown")
        case Kind.UNKNOWN:
            return language.say("not_twice")
    if ending.kind in NOTHING_EXISTS:
        return language.say("not_taken")
    if not ending.was_shown:
        return language.say("no_qr_shown")
    if order.ended_at is not None:
        return language.say("no_longer")
    return language.say("still_watching", time=clock(ending.change.watch_until))


def caption(ending: Ending, language: Language) -> str:
    """What the amount is."""
    if ending.kind in (Kind.PAID, Kind.LATE, Kind.MISMATCH):
        return language.say("received")
    if ending.kind in (Kind.LOST, Kind.UNKNOWN):
        return language.say("unconfirmed")
    return language.say("not_arrived" if ending.kind in OVER else "not_paid")


def amount(ending: Ending) -> int:
    """The tenge to show large: what came, where something came, else what was asked for."""
    paid = ending.order.paid_amount
    return ending.order.amount if paid is None else paid


def facts(ending: Ending, language: Language) -> list[tuple[str, str]]:
    """What is known of a payment; the operation's code only where the gateway gave one."""
    order = ending.order
    rows = [(language.say("row_order"), language.say("order_no", o=order.number))]
    if order.ended_at is not None:
        rows.append((language.say("row_time"), day_and_time(order.ended_at, language.locale)))
    rows.append((language.say("row_method"), language.say("method_wallet")))
    code = order.reference or order.preorder_id
    if code is not None:
        rows.append((language.say("row_code"), str(code)))
    return rows


def questions(ending: Ending, language: Language, checked: Checked | None = None) -> list[Question]:
    """What happened, what the till is doing, what to do now."""
    happened, doing, do_now = _answers(ending, language, checked)
    icons = ("clock", "refresh", "hand") if ending.kind in OVER else ("info", "screen", "hand")
    captions = (language.say(key) for key in ("q1", "q2", "q3"))
    return [Question(*parts) for parts in zip(icons, captions, (happened, doing, do_now), strict=True)]


def _answers(ending: Ending, language: Language, checked: Checked | None) -> tuple[str, str, str]:
    say, order = language.say, ending.order
    match ending.kind:
        case Kind.REFUSED:
            return _refusal(ending, language), say("declined_2"), say("declined_3")
        case Kind.NOT_SENT:
            return say("not_sent_1"), say("not_sent_2"), say("not_sent_3")
        case Kind.UNAVAILABLE:
            return say("unavailable_1"), say("unavailable_2"), say("unavailable_3")
        case Kind.LATE:
            return say("late_1"), say("late_2"), say("late_3")
        case Kind.MISMATCH:
            paid, asked = format_tenge(amount(ending)), format_tenge(order.amount)
            return say("mismatch_1", paid=paid, amount=asked), say("mismatch_2"), say("mismatch_3")
        case Kind.CLOSED:
            lost = say(_LOST_BECAUSE.get(order.reason or Reason.ANSWER_LOST, "no_answer"))
            return f"{lost}.", _watching(ending, language, checked), say("declined_3")
        case Kind.CANCELLED:
            return say("cancelled_1"), _watching(ending, language, checked), say("expired_3")
        case _:
            minutes, seconds = divmod(order.timeout_s, 60)
            whole = seconds == 0 and minutes > 0
            late = say("expired_1", minutes) if whole else say("expired_1_seconds", order.timeout_s)
            return late, _watching(ending, language, checked), say("expired_3")


def _refusal(ending: Ending, language: Language) -> str:
    order = ending.order
    message = " ".join(order.message.split())
    if len(message) > MESSAGE_LIMIT:
        message = message[: MESSAGE_LIMIT - 1].rstrip() + "…"
    if order.code is None:
        return language.say("declined_1", msg=message)
    return language.say("declined_1_code", msg=message, code=order.code)


def _watching(ending: Ending, language: Language, checked: Checked | None) -> str:
    if ending.order.ended_at is not None:
        return language.say("watch_over")
    watching = language.say("watch_until", time=clock(ending.change.watch_until))
    if ending.order.reason in (Reason.WITHDRAWN, Reason.NOT_WITHDRAWN):
        watching = f"{language.say(ending.order.reason)} {watching}"
    if checked is None:
        return watching
    news = language.say("checked_at" if checked.answered else "check_failed", time=clock(checked.at))
    return f"{watching} {news}"


def timeline(ending: Ending, language: Language, checked: Checked | None = None) -> list[TimelineStep]:
    """The live story of an order of which nobody knows yet."""
    say, order = language.say, ending.order
    journaled = say("journaled", o=order.number)
    lost = "lost"
    if order.reason is Reason.RECORD_LOST:
        first = TimelineStep(StepState.DONE, say("sent"), "", _at(order.created_at))
        lost, lost_hint, lost_at = "record_lost", say("record_lost_hint"), "record_lost"
        looking = say("looking")
    elif ending.kind is Kind.LOST:
        first = TimelineStep(StepState.DONE, say("sent"), journaled, _at(order.created_at))
        lost_hint, lost_at = say(_LOST_BECAUSE.get(order.reason or Reason.ANSWER_LOST, "no_answer")), "create_lost"
        looking = say("looking")
    else:
        first = TimelineStep(StepState.DONE, say("shown"), journaled, _moment(ending, "created"))
        lost_hint, lost_at = say("no_answer"), "time_up"
        looking = say("looking_payment")
    return [
        first,
        TimelineStep(StepState.FAILED, say(lost), lost_hint, _moment(ending, lost_at)),
        TimelineStep(StepState.NOW, looking, _asking(language, checked), _at(checked.at) if checked else ""),
        TimelineStep(StepState.TO_COME, say("outcome")),
    ]


def _asking(language: Language, checked: Checked | None) -> str:
    if checked is None:
        return language.say("attempt_now", i=1)
    if checked.next_in_s is None:
        return language.say("attempt_now", i=checked.attempt + 1)
    if checked.answered:
        return language.say("answered_unpaid", s=checked.next_in_s)
    return language.say("attempt", i=checked.attempt, s=checked.next_in_s)


def _moment(ending: Ending, event: str) -> str:
    return next((_at(moment.at) for moment in reversed(ending.change.moments) if moment.event == event), "")


def _at(at: datetime) -> str:
    return f"{at.astimezone():%H:%M:%S}"


def clock(at: datetime) -> str:
    """The local time to the minute."""
    return f"{at.astimezone():%H:%M}"


def day_and_time(at: datetime, locale: str) -> str:
    """`24 ноября, 14:33:41`: the local time, the month by the language's own name."""
    local = at.astimezone()
    month = QLocale(locale).monthName(local.month)
    return f"{local.day} {month}, {local:%H:%M:%S}"
