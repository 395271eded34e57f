"""The story of an order as the history tells it: what happened, what went back, and what is still to come."""

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from pos_app.day import local_day
from pos_app.journal.finding import Detail
from pos_app.money import format_tenge
from pos_app.order import RECEIVED, WATCHED, Moment, Order, Reason, State
from pos_app.refund import OPEN, Refund, RefundState
from pos_app.window.dates import minute, second, short_day
from pos_app.window.language import Language
from pos_app.window.widgets.timeline import StepState, TimelineStep

_FAILED: Final = {
    "create_not_sent": "step_not_sent",
    "create_lost": "lost",
    "attempt_failed": "step_attempt_failed",
    "time_up": "step_time_up",
    "cancel_asked": "step_cancelled",
    "not_withdrawn": "step_not_withdrawn",
    "record_lost": "record_lost",
}
_DONE: Final = {"withdrawn": "step_withdrawn", "taken_over": "step_taken_over", "dealt_with": "step_dealt_with"}
_ARRIVED: Final = {State.PAID: "paid", State.PAID_LATE: "step_paid_late", State.MISMATCH: "row_mismatch"}


def history_steps(detail: Detail, language: Language) -> list[TimelineStep]:
    """Oldest first. Questions that changed nothing are left out."""
    timed = [*_of_order(detail, language), *(_of_refund(refund, detail.order, language) for refund in detail.refunds)]
    timed.sort(key=lambda each: each[0])
    return [step for _, step in timed] + _to_come(detail.order, language)


def _of_order(detail: Detail, language: Language) -> Iterator[tuple[datetime, TimelineStep]]:
    say, order = language.say, detail.order
    before: State | None = None
    known = {moment.event for moment in detail.moments}
    for moment in detail.moments:
        at, time = moment.at, _time(moment.at, order, language)
        if moment.event == "created":
            yield at, TimelineStep(StepState.DONE, say("created"), time=time)
            yield at, TimelineStep(StepState.DONE, say("shown"), time=time)
        elif moment.event == "charge_asked" and "created" not in known:
            yield at, TimelineStep(StepState.DONE, say("sent"), time=time)
        elif moment.event == "create_refused":
            yield at, TimelineStep(StepState.FAILED, say("declined_create"), " ".join(order.message.split()), time)
        elif moment.event in _FAILED:
            yield at, TimelineStep(StepState.FAILED, say(_FAILED[moment.event]), time=time)
        elif moment.event in _DONE:
            yield at, TimelineStep(StepState.DONE, say(_DONE[moment.event]), time=time)
        if moment.state is not before:
            yield from _of_state(moment, order, time, language)
        before = moment.state


def _of_state(moment: Moment, order: Order, time: str, language: Language) -> Iterator[tuple[datetime, TimelineStep]]:
    """What an order's new state says beyond the event that led to it."""
    say = language.say
    if moment.state in RECEIVED:
        code = order.reference or order.preorder_id
        hint = "" if code is None else say("step_code", code=code)
        if moment.state is State.MISMATCH:
            hint = say("bill_amount", amount=format_tenge(order.amount))
        state = StepState.PAID if moment.state is State.PAID else StepState.FAILED
        yield moment.at, TimelineStep(state, say(_ARRIVED[moment.state]), hint, time)
    elif moment.state is State.CLOSED and order.reason is not Reason.NOT_REACHED:
        yield moment.at, TimelineStep(StepState.DONE, say("closed"), time=time)


def _of_refund(refund: Refund, order: Order, language: Language) -> tuple[datetime, TimelineStep]:
    say = language.say
    number = say("refund_no", n=refund.number)
    title = say("step_refund", number=number, amount=format_tenge(-refund.amount))
    if refund.elsewhere:
        how = say("step_refund_elsewhere")
    elif refund.state is RefundState.ACCEPTED:
        how = say("step_refund_accepted")
    else:
        how = say(f"row_refund_{refund.state}")
    hint = say("step_refund_by", how=how, who=refund.by) if refund.by else how
    state = StepState.DONE if refund.state is RefundState.ACCEPTED else StepState.FAILED
    if refund.state in OPEN:
        state = StepState.NOW
    return refund.requested_at, TimelineStep(state, title, hint, _time(refund.requested_at, order, language))


def _to_come(order: Order, language: Language) -> list[TimelineStep]:
    if order.payable:
        return [TimelineStep(StepState.NOW, language.say("wait_pay"))]
    if order.state is State.CREATING:
        return [TimelineStep(StepState.NOW, language.say("row_creating"))]
    if order.state in WATCHED or order.state is State.WAITING:
        return [TimelineStep(StepState.NOW, language.say("looking_payment"))]
    return []


def _time(at: datetime, order: Order, language: Language) -> str:
    """To the second; with the day, and to the minute, where it is another than the order's."""
    if local_day(at) == local_day(order.created_at):
        return second(at)
    return f"{short_day(local_day(at), language.locale)} {minute(at)}"
