"""What became of a refund, in one language. Only what the till knows."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from pos_app.money import format_tenge
from pos_app.order import Order
from pos_app.refund import OPEN, Hindrance, Refund, RefundReason, RefundState
from pos_app.window.ending.panel import Fill
from pos_app.window.ending.wording import MESSAGE_LIMIT, Question, day_and_time
from pos_app.window.language import Language
from pos_app.window.widgets.state_icon import Shape

REASONS: Final[Mapping[RefundReason, str]] = MappingProxyType(
    {
        RefundReason.GOODS: "refund_reason_goods",
        RefundReason.AMOUNT: "refund_reason_amount",
        RefundReason.OTHER: "refund_reason_other",
    }
)
_HINDRANCES: Final = {
    Hindrance.UNKNOWN: "no_refund_unknown",
    Hindrance.NOT_PAID: "no_refund_not_paid",
    Hindrance.OPEN: "no_refund_open",
    Hindrance.TOO_MUCH: "no_refund_too_much",
    Hindrance.NOT_ALLOWED: "no_refund_not_allowed",
    Hindrance.JOURNAL: "no_refund_journal",
}


def hindrance(why: Hindrance, language: Language) -> str:
    """Why a refund was not begun."""
    return language.say(_HINDRANCES[why])


def fill_of(refund: Refund) -> Fill:
    """The panel's colours: the outcome, readable from across the shop."""
    if refund.state is RefundState.ACCEPTED:
        return Fill(Shape.REFUNDED, "panel_refund", "white")
    if refund.state is RefundState.REFUSED:
        return Fill(Shape.FAILED, "panel_bad", "white")
    return Fill(Shape.UNCERTAIN, "amber", "panel_ink")


def title(refund: Refund, language: Language) -> str:
    if refund.state is RefundState.ACCEPTED:
        return language.say("refund_accepted")
    if refund.state in OPEN:
        return language.say("refund_uncertain")
    return language.say("refund_not_sent" if _never_sent(refund) else "refund_refused")


def line(refund: Refund, language: Language) -> str:
    """The one line under the title."""
    if refund.state is RefundState.ACCEPTED:
        return language.say("refund_accepted_line")
    return language.say("refund_uncertain_line" if refund.state in OPEN else "refund_refused_line")


def caption(refund: Refund, language: Language) -> str:
    """What the amount is."""
    if refund.state is RefundState.ACCEPTED:
        return language.say("refund_caption_accepted")
    return language.say("refund_caption_uncertain" if refund.state in OPEN else "refund_caption_refused")


def facts(refund: Refund, order: Order, left: int, language: Language) -> list[tuple[str, str]]:
    """What is known of a refund that was accepted. `left`: tenge of the payment that can still go back."""
    say = language.say
    rows = [(say("row_order"), say("order_no", o=order.number))]
    if refund.ended_at is not None:
        rows.append((say("row_time"), day_and_time(refund.ended_at, language.locale)))
    if refund.reason is not None:
        rows.append((say("row_reason"), say(REASONS[refund.reason])))
    if refund.by:
        rows.append((say("row_by"), refund.by))
    if refund.gateway_id is not None:
        rows.append((say("row_refund_code"), str(refund.gateway_id)))
    rows.append((say("row_refund_left"), format_tenge(left)))
    return rows


def questions(refund: Refund, language: Language, next_in_s: int | None) -> list[Question]:
    """What happened, what the till is doing, what to do now; for one that is not accepted."""
    say = language.say
    icons = ("info", "refresh" if refund.state in OPEN else "screen", "hand")
    captions = (say("q1"), say("q2"), say("q3"))
    answers = _open(refund, language, next_in_s) if refund.state in OPEN else _refused(refund, language)
    return [Question(*parts) for parts in zip(icons, captions, answers, strict=True)]


def _open(refund: Refund, language: Language, next_in_s: int | None) -> tuple[str, str, str]:
    say = language.say
    happened = say("refund_uncertain_1" if refund.state is RefundState.UNCERTAIN else "refund_sending_1")
    doing = say("refund_uncertain_2") if next_in_s is None else say("refund_uncertain_2_in", s=next_in_s)
    return happened, doing, say("refund_uncertain_3")


def _refused(refund: Refund, language: Language) -> tuple[str, str, str]:
    say = language.say
    if _never_sent(refund):
        return say("refund_not_sent_1"), say("refund_not_sent_2"), say("refund_not_sent_3")
    message = " ".join(refund.message.split())
    if len(message) > MESSAGE_LIMIT:
        message = message[: MESSAGE_LIMIT - 1].rstrip() + "…"
    if message:
        happened = say("refund_refused_1_code", msg=message, code=refund.code)
    else:
        happened = say("refund_refused_1_silent", code=refund.code)
    return happened, say("refund_refused_2"), say("refund_refused_3")


def _never_sent(refund: Refund) -> bool:
    return refund.code is None
