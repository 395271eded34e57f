"""Time: a machine that sleeps with a QR on the screen, and a wall clock that says nonsense, confuse nothing."""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from threading import Lock

import pytest

from pos_app.order import Order, State
from pos_app.till.agenda import Agenda
from pos_app.till.clock import SystemClock, ticks
from pos_app.till.messages import Links, LinkState, OrderChanged, StatusAsked
from pos_app.till.opening import OpenTill
from pos_app.till.pace import Pace
from tests.relay.neighbours import wait_until
from tests.shop import CALM, Desk, Ear, FrozenClock, Shop

HOUR_S = 3600
TIMEOUT_S = 300
QUICK = replace(CALM, longest_wait_s=0.02)
"""Asks only when something hints at it, and looks at the clock often."""


class BedsideClock:
    """The till's two clocks: they run as the machine's do, and jump when a test says so."""

    def __init__(self, wall: datetime | None = None) -> None:
        self._lock = Lock()
        self._slept_s = 0.0
        self._off = timedelta() if wall is None else wall - datetime.now(UTC)

    def monotonic(self) -> float:
        with self._lock:
            return time.monotonic() + self._slept_s

    def now(self) -> datetime:
        with self._lock:
            return datetime.now(UTC) + self._off

    def sleep_through(self, seconds: float) -> None:
        """The machine was asleep for so long: both clocks went on."""
        with self._lock:
            self._slept_s += seconds
            self._off += timedelta(seconds=seconds)

    def set(self, wall: datetime) -> None:
        """Somebody, or something, sets the wall clock."""
        with self._lock:
            self._off = wall - datetime.now(UTC)


@pytest.fixture
def bedside() -> BedsideClock:
    return BedsideClock()


@contextmanager
def opened(shop: Shop, clock: BedsideClock, pace: Pace = QUICK) -> Iterator[Desk]:
    settings, ear = shop.settings(order_timeout=TIMEOUT_S), Ear()
    with OpenTill(settings, ear, pace, clock) as till:
        yield Desk(till, ear, shop.sandbox, settings)


def no_more_questions(desk: Desk, order_id: str) -> None:
    """The till has asked about the order and has nothing more to ask for a while."""
    desk.ear.until(StatusAsked, lambda asked: asked.order_id == order_id and asked.answered)


@pytest.mark.skipif(sys.platform != "linux", reason="Linux names the clock that counts sleep")
def test_the_machines_clock_counts_its_sleep() -> None:
    read = [time.clock_gettime(time.CLOCK_BOOTTIME), ticks(), SystemClock().monotonic()]
    read.append(time.clock_gettime(time.CLOCK_BOOTTIME))
    assert read == sorted(read)


def test_an_hours_sleep_ends_in_expired_only_after_the_gateway_was_asked(shop: Shop, bedside: BedsideClock) -> None:
    with opened(shop, bedside) as desk:
        order_id = desk.show_qr()
        shop.sandbox.scenario = "down"
        bedside.sleep_through(HOUR_S)
        over = desk.ear.until(OrderChanged, lambda told: told.order.time_is_up)
        assert (over.order.state, over.pay_until) == (State.WAITING, None)
        desk.ear.until(StatusAsked, lambda asked: asked.attempt >= 3)
        assert desk.states(order_id) == ["creating", "waiting"]
        shop.sandbox.scenario = "normal"
        desk.until(order_id, State.EXPIRED)
        assert desk.states(order_id) == ["creating", "waiting", "expired"]


def test_a_customer_who_paid_while_the_machine_slept_is_paid_and_never_told_expired(
    shop: Shop, bedside: BedsideClock
) -> None:
    shop.sandbox.scenario = "no-callback"
    with opened(shop, bedside) as desk:
        order_id = desk.show_qr()
        shop.pay(order_id)
        bedside.sleep_through(HOUR_S)
        desk.until(order_id, State.PAID)
        assert desk.states(order_id) == ["creating", "waiting", "paid"]


def test_a_nap_shorter_than_the_countdown_is_followed_by_a_question_at_once(shop: Shop, bedside: BedsideClock) -> None:
    shop.sandbox.scenario = "no-callback"
    with opened(shop, bedside) as desk:
        order_id = desk.show_qr()
        shop.pay(order_id)
        asked = shop.sandbox.books.calls["status"]
        bedside.sleep_through(30)
        desk.until(order_id, State.PAID)
        assert shop.sandbox.books.calls["status"] == asked + 1


def test_after_a_nap_the_countdown_says_what_is_left_and_not_what_was(shop: Shop, bedside: BedsideClock) -> None:
    with opened(shop, bedside) as desk:
        order_id = desk.show_qr()
        began = bedside.monotonic()
        bedside.sleep_through(200)
        no_more_questions(desk, order_id)
        desk.ear.forget()
        desk.till.tell(order_id)
        told = desk.ear.until(OrderChanged)
        assert told.pay_until is not None
        assert 90 < told.pay_until - bedside.monotonic() <= TIMEOUT_S - 200
        assert told.pay_until <= began + TIMEOUT_S


def test_after_a_wake_the_links_are_tried_anew(shop: Shop, bedside: BedsideClock) -> None:
    with opened(shop, bedside) as desk:
        desk.until_warm()
        desk.ear.until(Links, lambda links: links.relay is LinkState.ONLINE)
        asked = shop.sandbox.books.calls["availability"]
        bedside.sleep_through(HOUR_S)
        wait_until(lambda: shop.sandbox.books.calls["availability"] == asked + 1)
        # The relay's poll begins again, and brings what comes.
        order_id = desk.show_qr()
        shop.pay(order_id)
        desk.until(order_id, State.PAID)
        assert "callback" in shop.events(order_id)
        assert LinkState.OFFLINE not in {links.relay for links in desk.ear.heard(Links)}


@pytest.mark.parametrize("wall", [datetime(1970, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC)])
def test_a_wall_clock_that_jumps_neither_ends_a_wait_nor_makes_it_longer(
    shop: Shop, bedside: BedsideClock, wall: datetime
) -> None:
    with opened(shop, bedside) as desk:
        order_id = desk.show_qr()
        first = desk.ear.until(OrderChanged, lambda told: told.order.payable)
        bedside.set(wall)
        desk.till.check(order_id)
        no_more_questions(desk, order_id)
        desk.ear.forget()
        desk.till.tell(order_id)
        assert desk.ear.until(OrderChanged).pay_until == first.pay_until
        shop.pay(order_id)
        assert desk.until(order_id, State.PAID).ended_at is not None


@pytest.mark.parametrize(
    "before",
    [datetime(1970, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC)],
    ids=["a dead battery", "a clock of the next century"],
)
def test_an_order_begun_under_a_wrong_clock_is_never_shown_longer_nor_closed_unasked(
    shop: Shop, before: datetime
) -> None:
    with opened(shop, BedsideClock(before)) as desk:
        order_id = desk.show_qr()
    shop.sandbox.scenario = "down"
    clock = BedsideClock()
    with opened(shop, clock) as desk:
        desk.ear.until(StatusAsked, lambda asked: asked.order_id == order_id and asked.attempt >= 3)
        assert desk.states(order_id) == ["waiting"]
        shown = [told.pay_until for told in desk.ear.heard(OrderChanged) if told.pay_until is not None]
        assert all(end <= clock.monotonic() + TIMEOUT_S for end in shown)
        shop.sandbox.scenario = "normal"
        desk.until(order_id, State.EXPIRED)


def test_an_order_begun_under_a_wrong_clock_is_watched_for_all_the_time_that_the_gateway_may_give(
    shop: Shop, clock: FrozenClock
) -> None:
    with opened(shop, BedsideClock(datetime(1970, 1, 1, tzinfo=UTC))) as desk:
        order_id = desk.show_qr()
    till_clock = BedsideClock()
    with opened(shop, till_clock) as desk:
        desk.until(order_id, State.EXPIRED)
        till_clock.sleep_through(TIMEOUT_S - 10)
        clock.now += TIMEOUT_S - 10
        shop.pay(order_id)
        desk.until(order_id, State.PAID_LATE)


def test_after_a_restart_the_watch_lasts_whatever_the_wall_clock_says() -> None:
    agenda = Agenda(Pace(margin_s=120))
    order = Order("till-1-1", 1, 1500, State.WAITING, datetime(1970, 1, 1, tzinfo=UTC), TIMEOUT_S)
    watch = agenda.begin(order, now=10, left_s=0, watch_s=TIMEOUT_S)
    assert (watch.pay_until, watch.watch_until) == (10, 10 + TIMEOUT_S + 120)


def test_two_orders_of_one_second_under_a_clock_that_went_back_keep_their_order(
    shop: Shop, bedside: BedsideClock
) -> None:
    with opened(shop, bedside) as desk:
        first = desk.show_qr(100)
        bedside.set(datetime(1970, 1, 1, tzinfo=UTC))
        second = desk.show_qr(200)
        shop.pay(second)
        desk.until(second, State.PAID)
    assert shop.order(first).number < shop.order(second).number
