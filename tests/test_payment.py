"""The rules of a payment: each sentence of the contract's table of states, and what must never happen."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.order import ENDED, RECEIVED, Order, Reason, State
from pos_app.payment import (
    CallbackArrived,
    CancelAsked,
    ChargeAsked,
    Created,
    CreateLost,
    CreateNotSent,
    CreateRefused,
    Effect,
    Event,
    Phase,
    StatusAnswered,
    TimeUp,
    Withdrawn,
    begin,
    step,
)

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
LATER = NOON + timedelta(minutes=5)
URL = "https://rahmetapp.kz/?id=HASH"

PAID = StatusAnswered(LATER, Phase.PAYABLE, is_paid=True, amount=1500, reference="777")
UNPAID = StatusAnswered(LATER, Phase.PAYABLE, is_paid=False)
UNPAID_AFTER_TIME = StatusAnswered(LATER, Phase.TIME_UP, is_paid=False)
UNPAID_AFTER_WATCH = StatusAnswered(LATER, Phase.WATCH_OVER, is_paid=False)
CREATED = Created(NOON, 111, URL)


def after(*events: Event) -> Order:
    order, _ = begin(ChargeAsked(NOON, "till-1-1", 1, 1500, 300, "coffee"))
    for event in events:
        order, _ = step(order, event)
    return order


def effects_of(order: Order, event: Event) -> tuple[Effect, ...]:
    return step(order, event)[1]


def test_a_charge_begins_as_creating_with_create_owed() -> None:
    order, effects = begin(ChargeAsked(NOON, "till-1-1", 7, 1500, 300, "coffee", "Aigerim"))
    assert (order.state, order.amount, order.number) == (State.CREATING, 1500, 7)
    assert (order.comment, order.cashier) == ("coffee", "Aigerim")
    assert effects == (Effect.CREATE,)


def test_an_order_begins_only_once() -> None:
    with pytest.raises(ValueError, match="has begun already"):
        step(after(), ChargeAsked(NOON, "till-1-1", 1, 1500, 300))


def test_a_created_order_waits_with_its_link() -> None:
    order = after(CREATED)
    assert (order.state, order.url, order.preorder_id) == (State.WAITING, URL, 111)
    assert order.payable


def test_a_refused_create_ends_as_rejected_with_the_gateways_words() -> None:
    order = after(CreateRefused(LATER, 37, "Сумма слишком мала"))
    assert (order.state, order.code, order.message) == (State.REJECTED, 37, "Сумма слишком мала")
    assert (order.reason, order.ended_at) == (Reason.REFUSED, LATER)


def test_a_create_that_was_never_sent_ends_as_closed() -> None:
    order = after(CreateNotSent(LATER, Reason.NOT_REACHED, "no route"))
    assert (order.state, order.reason, order.ended_at) == (State.CLOSED, Reason.NOT_REACHED, LATER)


def test_a_lost_answer_makes_the_order_uncertain_and_asks_about_it() -> None:
    order, effects = step(after(), CreateLost(LATER, Reason.ANSWER_LOST))
    assert (order.state, order.reason, order.ended_at) == (State.UNCERTAIN, Reason.ANSWER_LOST, None)
    assert effects == (Effect.ASK_STATUS,)


def test_a_callback_is_only_a_hint_to_ask() -> None:
    order, effects = step(after(CREATED), CallbackArrived(LATER, "paid", "reference=1&amount=1500"))
    assert order.state is State.WAITING
    assert effects == (Effect.ASK_STATUS,)


def test_the_countdowns_end_is_only_a_hint_to_ask() -> None:
    order, effects = step(after(CREATED), TimeUp(LATER))
    assert (order.state, order.payable) == (State.WAITING, False)
    assert effects == (Effect.ASK_STATUS,)


def test_status_makes_a_waiting_order_paid() -> None:
    order = after(CREATED, PAID)
    assert (order.state, order.paid_amount, order.reference, order.ended_at) == (State.PAID, 1500, "777", LATER)


def test_a_status_without_an_amount_is_taken_at_the_orders_amount() -> None:
    assert after(CREATED, replace(PAID, amount=None)).paid_amount == 1500


@pytest.mark.parametrize("amount", [0, 1, 1499, 1501, 15_000])
def test_another_amount_is_a_mismatch(amount: int) -> None:
    order = after(CREATED, replace(PAID, amount=amount))
    assert (order.state, order.paid_amount) == (State.MISMATCH, amount)


def test_a_failed_attempt_is_counted_and_the_order_waits_on() -> None:
    order, effects = step(after(CREATED), CallbackArrived(LATER, "failed"))
    assert (order.state, order.failed_attempts, order.payable) == (State.WAITING, 1, True)
    assert effects == (Effect.ASK_STATUS,)


def test_failed_then_paid_is_paid() -> None:
    assert after(CREATED, CallbackArrived(LATER, "failed"), PAID).state is State.PAID


def test_paid_then_failed_stays_paid_and_asks_nothing() -> None:
    paid = after(CREATED, PAID)
    assert step(paid, CallbackArrived(LATER, "failed")) == (paid, ())


def test_an_unpaid_answer_within_the_time_changes_nothing() -> None:
    assert after(CREATED, UNPAID).state is State.WAITING


def test_an_answer_asked_before_the_countdowns_end_does_not_expire_the_order() -> None:
    assert after(CREATED, TimeUp(LATER), UNPAID).state is State.WAITING


def test_an_answer_asked_after_the_countdowns_end_expires_the_order() -> None:
    order = after(CREATED, TimeUp(LATER), UNPAID_AFTER_TIME)
    assert (order.state, order.ended_at) == (State.EXPIRED, None)


def test_paid_in_the_last_second_is_paid_in_time() -> None:
    assert after(CREATED, TimeUp(LATER), replace(PAID, phase=Phase.TIME_UP)).state is State.PAID


def test_a_cancelled_order_is_still_watched() -> None:
    order, effects = step(after(CREATED), CancelAsked(LATER))
    assert (order.state, order.ended_at) == (State.CANCELLED, None)
    assert effects == (Effect.ASK_STATUS,)


def test_cancelling_twice_or_after_the_end_changes_nothing() -> None:
    for order in (
        after(CREATED, CancelAsked(LATER)),
        after(CREATED, PAID),
        after(CreateLost(LATER, Reason.ANSWER_LOST)),
    ):
        assert step(order, CancelAsked(LATER)) == (order, ())


WATCHED_ORDERS = {
    "expired": after(CREATED, TimeUp(LATER), UNPAID_AFTER_TIME),
    "cancelled": after(CREATED, CancelAsked(LATER)),
    "uncertain": after(CreateLost(LATER, Reason.ANSWER_LOST)),
}


@pytest.mark.parametrize("name", WATCHED_ORDERS)
def test_paid_after_the_till_stopped_waiting_is_paid_late(name: str) -> None:
    order, _ = step(WATCHED_ORDERS[name], PAID)
    assert (order.state, order.ended_at) == (State.PAID_LATE, LATER)


@pytest.mark.parametrize("name", WATCHED_ORDERS)
def test_another_amount_after_the_till_stopped_waiting_is_a_mismatch(name: str) -> None:
    assert step(WATCHED_ORDERS[name], replace(PAID, amount=2))[0].state is State.MISMATCH


@pytest.mark.parametrize("name", WATCHED_ORDERS)
def test_only_an_answer_asked_after_the_watch_closes_an_order(name: str) -> None:
    order = WATCHED_ORDERS[name]
    assert step(order, UNPAID_AFTER_TIME) == (order, ())
    closed, _ = step(order, UNPAID_AFTER_WATCH)
    assert (closed.state, closed.ended_at) == (State.CLOSED, LATER)


@pytest.mark.parametrize("ended", [after(CreateRefused(LATER, 1, "")), after(CreateNotSent(LATER, Reason.NOT_REACHED))])
def test_a_callback_years_later_still_asks_and_status_still_counts(ended: Order) -> None:
    same, effects = step(ended, CallbackArrived(LATER, "paid"))
    assert (same, effects) == (ended, (Effect.ASK_STATUS,))
    assert step(same, PAID)[0].state is State.PAID_LATE


def test_a_callback_before_the_answer_to_create_finds_the_payment() -> None:
    order, effects = step(after(), CallbackArrived(NOON, "paid"))
    assert (order.state, effects) == (State.CREATING, (Effect.ASK_STATUS,))
    paid, _ = step(order, PAID)
    assert paid.state is State.PAID
    known, _ = step(paid, CREATED)
    assert (known.state, known.preorder_id, known.url) == (State.PAID, 111, URL)


def test_cancelled_while_creating_keeps_the_link_out_of_sight() -> None:
    order = after(CancelAsked(NOON), CREATED)
    assert (order.state, order.payable, order.preorder_id) == (State.CANCELLED, False, 111)


def test_cancelled_while_creating_and_refused_is_closed() -> None:
    order = after(CancelAsked(NOON), CreateRefused(LATER, 1, "no"))
    assert (order.state, order.reason) == (State.CLOSED, Reason.REFUSED)


def test_cancelled_while_creating_and_lost_stays_cancelled_and_watched() -> None:
    order, effects = step(after(CancelAsked(NOON)), CreateLost(LATER, Reason.ANSWER_LOST))
    assert (order.state, order.reason, effects) == (State.CANCELLED, Reason.ANSWER_LOST, (Effect.ASK_STATUS,))


def test_a_second_answer_to_create_changes_nothing() -> None:
    order = after(CREATED)
    for event in (
        Created(LATER, 222, "https://other.kz"),
        CreateRefused(LATER, 1, "no"),
        CreateLost(LATER, Reason.ANSWER_LOST),
    ):
        assert step(order, event) == (order, ())


def test_the_countdown_of_an_order_that_does_not_wait_means_nothing() -> None:
    for order in (after(), after(CREATED, TimeUp(LATER)), after(CREATED, PAID)):
        assert step(order, TimeUp(LATER)) == (order, ())


def test_a_refund_seen_in_status_is_remembered_and_never_shrinks() -> None:
    refunded, _ = step(after(CREATED, PAID), replace(PAID, refunded=500))
    assert (refunded.state, refunded.refunded) == (State.PAID, 500)
    assert step(refunded, replace(PAID, refunded=400)) == (refunded, ())


EVENTS = st.sampled_from(
    [
        CREATED,
        CreateRefused(LATER, 5, "no"),
        CreateNotSent(LATER, Reason.NOT_REACHED),
        CreateLost(LATER, Reason.ANSWER_LOST),
        CallbackArrived(LATER, "paid"),
        CallbackArrived(LATER, "failed"),
        UNPAID,
        UNPAID_AFTER_TIME,
        UNPAID_AFTER_WATCH,
        PAID,
        replace(PAID, amount=99),
        TimeUp(LATER),
        CancelAsked(LATER),
    ]
)


@given(st.lists(EVENTS, max_size=12))
def test_no_sequence_of_events_invents_or_loses_a_payment(events: list[Event]) -> None:
    order = after()
    said_paid = False
    for event in events:
        before = order
        order, effects = step(order, event)
        said_paid = said_paid or (isinstance(event, StatusAnswered) and event.is_paid)
        assert (order.state in RECEIVED) == said_paid
        assert (order.ended_at is not None) == (order.state in ENDED)
        assert (order.id, order.amount, order.created_at) == (before.id, before.amount, before.created_at)
        assert Effect.CREATE not in effects
        if before.state in RECEIVED:
            assert order.state is before.state
        if order.payable:
            assert order.url is not None


# The gateway asks the relay before it takes money, and the relay is told first.

CANCEL_CHECKED = CancelAsked(LATER, withdraws=True)
TIME_UP_CHECKED = TimeUp(LATER, withdraws=True)
REFUSES = Withdrawn(LATER, refuses=True)
NOT_TOLD = Withdrawn(LATER, refuses=False, message="no answer")


def test_a_checked_order_is_cancelled_when_the_relay_refuses_it() -> None:
    order, effects = step(after(CREATED), CANCEL_CHECKED)
    assert (order.state, order.payable, effects) == (State.WAITING, False, (Effect.WITHDRAW,))
    order, effects = step(order, REFUSES)
    assert (order.state, order.reason, effects) == (State.CANCELLED, Reason.WITHDRAWN, (Effect.ASK_STATUS,))


def test_a_checked_order_is_cancelled_all_the_same_when_the_relay_can_not_be_told() -> None:
    order = after(CREATED, CANCEL_CHECKED, NOT_TOLD)
    assert (order.state, order.reason, order.message) == (State.CANCELLED, Reason.NOT_WITHDRAWN, "no answer")
    assert step(order, NOT_TOLD) == (order, ())
    order = step(order, REFUSES)[0]
    assert (order.state, order.reason, order.message) == (State.CANCELLED, Reason.WITHDRAWN, "")


def test_a_checked_order_expires_only_after_the_relay_refuses_it() -> None:
    order, effects = step(after(CREATED), TIME_UP_CHECKED)
    assert (order.time_is_up, effects) == (True, (Effect.WITHDRAW,))
    assert step(order, UNPAID_AFTER_TIME) == (order, ())
    order, effects = step(order, REFUSES)
    assert (order.state, effects) == (State.WAITING, (Effect.ASK_STATUS,))
    assert step(order, UNPAID_AFTER_TIME)[0].state is State.EXPIRED


def test_a_cancel_while_the_order_expires_tells_the_relay_once_and_cancels() -> None:
    order, effects = step(after(CREATED, TIME_UP_CHECKED), CANCEL_CHECKED)
    assert effects == ()
    assert step(order, REFUSES)[0].state is State.CANCELLED


def test_neither_a_second_cancel_nor_the_times_end_disturbs_a_cancel_under_way() -> None:
    order = after(CREATED, CANCEL_CHECKED)
    assert step(order, CANCEL_CHECKED) == (order, ())
    assert step(order, TIME_UP_CHECKED) == (order, ())


def test_a_cancel_after_the_relay_was_told_is_at_once() -> None:
    order, effects = step(after(CREATED, TIME_UP_CHECKED, REFUSES), CANCEL_CHECKED)
    assert (order.state, effects) == (State.CANCELLED, (Effect.ASK_STATUS,))


def test_a_cancel_of_an_order_whose_code_nobody_saw_is_at_once_and_the_relay_is_told() -> None:
    order, effects = step(after(), CANCEL_CHECKED)
    assert (order.state, effects) == (State.CANCELLED, (Effect.WITHDRAW,))
    assert step(order, REFUSES)[0].reason is Reason.WITHDRAWN


def test_the_relay_is_told_of_a_lost_create() -> None:
    order, effects = step(after(), CreateLost(LATER, Reason.ANSWER_LOST, withdraws=True))
    assert effects == (Effect.ASK_STATUS, Effect.WITHDRAW)
    assert step(order, REFUSES) == (order, ())


@pytest.mark.parametrize("told", [(), (REFUSES,), (NOT_TOLD,)])
def test_a_payment_that_was_let_through_before_is_received_and_keeps_no_reason(told: tuple[Withdrawn, ...]) -> None:
    order = after(CREATED, CANCEL_CHECKED, *told, PAID)
    assert (order.state, order.reason) == (State.PAID_LATE if told else State.PAID, None)
    assert step(order, REFUSES) == (order, ())


@pytest.mark.parametrize("told", [REFUSES, NOT_TOLD])
def test_an_order_that_was_watched_to_its_end_keeps_no_reason_of_its_withdrawal(told: Withdrawn) -> None:
    closed = after(CREATED, CANCEL_CHECKED, told, UNPAID_AFTER_WATCH)
    assert (closed.state, closed.reason) == (State.CLOSED, None)
