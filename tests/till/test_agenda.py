"""When the till asks about an order: calm beside a relay, eager after a hint, patient where nobody answers."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from pos_app.order import Order, State
from pos_app.payment import Phase
from pos_app.till.agenda import Agenda, Watch
from pos_app.till.pace import Pace

PACE = Pace(
    beside_relay_s=5,
    alone_s=2,
    eager_s=1,
    eager_for_s=15,
    watching_s=20,
    retry_s=(3, 6, 9),
    margin_s=120,
)
WAITING = Order("till-1-1", 1, 1500, State.WAITING, datetime(2026, 11, 24, tzinfo=UTC), 300)


@pytest.fixture
def agenda() -> Agenda:
    made = Agenda(PACE)
    made.relay_works = True
    made.begin(WAITING, now=0, left_s=300)
    return made


def watch_of(agenda: Agenda) -> Watch:
    found = agenda.watch(WAITING.id)
    assert found is not None
    return found


def test_beside_a_working_relay_the_till_asks_calmly_and_without_one_more_often(agenda: Agenda) -> None:
    assert agenda.next_due() == 5
    agenda.relay_changed(works=False, now=1)
    assert agenda.next_due() == 3
    agenda.due(3)
    agenda.answered(WAITING.id, 3, usable=True)
    assert agenda.next_due() == 5


def test_a_hint_makes_it_ask_at_once_and_eagerly_for_a_while(agenda: Agenda) -> None:
    agenda.hurry(WAITING.id, 1)
    assert agenda.due(1) == {WAITING.id: Phase.PAYABLE}
    agenda.answered(WAITING.id, 1.1, usable=True)
    assert agenda.next_due() == pytest.approx(2.1)
    agenda.due(16)
    agenda.answered(WAITING.id, 16, usable=True)
    assert agenda.next_due() == 21


def test_a_hint_is_not_kept_waiting_by_a_question_that_is_under_way(agenda: Agenda) -> None:
    assert agenda.due(5)
    assert agenda.due(6) == {}
    agenda.hurry(WAITING.id, 6)
    assert agenda.due(6) == {WAITING.id: Phase.PAYABLE}
    agenda.answered(WAITING.id, 7, usable=True)
    assert agenda.due(7) == {}


def test_a_change_of_state_does_not_put_a_hint_off(agenda: Agenda) -> None:
    agenda.hurry(WAITING.id, 1)
    agenda.update(replace(WAITING, state=State.CANCELLED), 1)
    assert agenda.due(1) == {WAITING.id: Phase.PAYABLE}


def test_unanswered_questions_are_repeated_after_growing_pauses(agenda: Agenda) -> None:
    due = []
    for _ in range(4):
        due.append(agenda.next_due())
        agenda.due(due[-1])
        agenda.answered(WAITING.id, due[-1], usable=False)
    assert due == [5, 8, 14, 23]
    assert agenda.next_due() == 32
    assert watch_of(agenda).attempt == 4


def test_the_countdowns_end_is_named_once(agenda: Agenda) -> None:
    assert agenda.countdowns_over(299) == []
    assert agenda.next_countdown() == 300
    assert agenda.countdowns_over(300) == [WAITING.id]
    assert agenda.countdowns_over(301) == []


def test_a_question_carries_the_phase_in_which_it_was_asked(agenda: Agenda) -> None:
    watch = watch_of(agenda)
    assert watch.phase(300) is Phase.PAYABLE
    agenda.update(replace(WAITING, time_is_up=True), 300)
    assert watch.phase(300) is Phase.TIME_UP
    assert watch.phase(419) is Phase.TIME_UP
    assert watch.phase(420) is Phase.WATCH_OVER


def test_a_fresh_hint_keeps_the_watch_open(agenda: Agenda) -> None:
    agenda.update(replace(WAITING, state=State.EXPIRED, time_is_up=True), 300)
    agenda.hurry(WAITING.id, 419)
    assert watch_of(agenda).phase(433) is Phase.TIME_UP
    assert watch_of(agenda).phase(434) is Phase.WATCH_OVER


def test_the_last_question_comes_when_the_watch_ends(agenda: Agenda) -> None:
    agenda.update(replace(WAITING, state=State.EXPIRED), 405)
    assert agenda.next_due() == 420


@pytest.mark.parametrize("state", [State.PAID, State.MISMATCH, State.PAID_LATE])
def test_an_order_whose_money_came_is_asked_about_no_more(agenda: Agenda, state: State) -> None:
    agenda.hurry(WAITING.id, 1)
    agenda.update(replace(WAITING, state=state), 1)
    assert WAITING.id not in agenda
    assert agenda.answered(WAITING.id, 2, usable=True) is None
    assert agenda.next_due() == float("inf")


def test_an_ended_order_with_a_hint_is_asked_about_until_there_is_an_answer(agenda: Agenda) -> None:
    agenda.update(replace(WAITING, state=State.CLOSED), 1)
    assert WAITING.id not in agenda
    agenda.begin(replace(WAITING, state=State.CLOSED), now=50, left_s=0)
    agenda.hurry(WAITING.id, 50)
    agenda.due(50)
    agenda.answered(WAITING.id, 90, usable=False)
    agenda.due(agenda.next_due())
    assert WAITING.id in agenda
    assert agenda.answered(WAITING.id, 99, usable=True) is None
    assert WAITING.id not in agenda


def test_an_order_that_is_being_created_is_not_asked_about_unless_something_hints_at_it() -> None:
    agenda = Agenda(PACE)
    agenda.begin(replace(WAITING, state=State.CREATING), now=0, left_s=300)
    assert agenda.next_due() == float("inf")
    agenda.hurry(WAITING.id, 1)
    assert agenda.due(1) == {WAITING.id: Phase.PAYABLE}
    agenda.answered(WAITING.id, 2, usable=True)
    assert agenda.next_due() == float("inf")
    agenda.update(WAITING, 3)
    assert agenda.next_due() == 4


def test_an_order_whose_create_ended_late_is_watched_for_all_the_time_that_the_gateway_may_give_it() -> None:
    agenda = Agenda(PACE)
    watch = agenda.begin(replace(WAITING, state=State.CREATING), now=0, left_s=300)
    agenda.create_ended(WAITING.id, 3600)
    assert (watch.pay_until, watch.watch_until) == (300, 3600 + 300 + 120)
    agenda.create_ended("till-1-nobody-knows", 3600)


def test_a_gateway_that_wants_to_be_left_alone_is_for_a_minute_at_most_and_a_hint_waits_for_nothing(
    agenda: Agenda,
) -> None:
    agenda.due(5)
    agenda.answered(WAITING.id, 5, usable=False, not_before_s=30)
    assert agenda.next_due() == 35
    agenda.due(35)
    agenda.answered(WAITING.id, 35, usable=False, not_before_s=86_400)
    assert agenda.next_due() == 95
    agenda.hurry(WAITING.id, 40)
    assert agenda.next_due() == 40
