"""A day's orders against the gateway's books: what differs is found, and nothing changes without a line of history."""

from datetime import UTC, datetime, timedelta

import pytest

from pos_app.day import local_day
from pos_app.gateway.messages import PaymentStatus, Statuses
from pos_app.order import Order, State
from pos_app.payment import Phase, StatusAnswered
from pos_app.till.handover import Handover
from pos_app.till.messages import OrderChanged, Reconciled
from pos_app.till.reconciling import ORDERS_AT_ONCE, Difference, Done, Kind, batches, differences
from tests.relay.neighbours import wait_until
from tests.shop import CALM, Desk, Shop
from tests.till.ledger import a_bad_day, pay, sell, write_ended
from tests.till.test_journal_trouble import locked

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
CLOSED = Order("till-1-1", 1, 1500, State.CLOSED, NOON, 300, NOON)
PAID = Order("till-1-1", 1, 1500, State.PAID, NOON, 300, NOON, paid_amount=1500, refunded=200)


def kinds(order: Order, *found: PaymentStatus) -> list[Kind]:
    said = Statuses({order.id: found[0]} if found else {})
    return [each.kind for each in differences([order], said)]


@pytest.mark.parametrize("state", [state for state in State if state not in ("paid", "paid_late", "mismatch")])
def test_whatever_is_not_received_differs_where_the_gateway_has_the_money(state: State) -> None:
    order = Order("till-1-1", 1, 1500, state, NOON, 300)
    assert kinds(order, PaymentStatus(True, 1500)) == [Kind.PAID]
    assert kinds(order, PaymentStatus(False)) == kinds(order) == []


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ((PaymentStatus(True, 1500, refunded_amount=200),), []),
        ((PaymentStatus(True, None, refunded_amount=200),), []),
        ((PaymentStatus(False, 1500),), [Kind.NOT_PAID]),
        ((), [Kind.NOT_PAID]),
        ((PaymentStatus(True, 1499, refunded_amount=200),), [Kind.AMOUNT]),
        ((PaymentStatus(True, 1500, refunded_amount=300),), [Kind.REFUND]),
        ((PaymentStatus(True, 1500),), [Kind.REFUND]),
    ],
)
def test_what_was_received_differs_in_whatever_the_gateway_says_otherwise(
    said: tuple[PaymentStatus, ...], kind: list[Kind]
) -> None:
    assert kinds(PAID, *said) == kind


def test_an_answer_that_makes_no_sense_is_a_difference_and_nothing_is_taken_from_it() -> None:
    (odd,) = differences([CLOSED], Statuses({}, frozenset({CLOSED.id})))
    assert (odd.kind, odd.done, odd.event(NOON)) == (Kind.NOT_UNDERSTOOD, Done.LEFT, None)


@pytest.mark.parametrize(
    ("order", "found", "believed"),
    [
        (CLOSED, PaymentStatus(True, 1500, "77"), True),
        (PAID, PaymentStatus(True, 1500, refunded_amount=300), True),
        (PAID, PaymentStatus(True, 1500, refunded_amount=100), False),
        (PAID, PaymentStatus(True, 1, refunded_amount=200), False),
        (PAID, PaymentStatus(False), False),
    ],
)
def test_only_money_that_came_or_went_back_is_recorded(order: Order, found: PaymentStatus, believed: bool) -> None:
    (difference,) = differences([order], Statuses({order.id: found}))
    event = difference.event(NOON)
    expected = StatusAnswered(NOON, Phase.PAYABLE, True, found.amount, found.reference, found.refunded_amount)
    assert event == (expected if believed else None)


def test_many_orders_are_asked_about_in_portions() -> None:
    order_ids = [str(number) for number in range(2 * ORDERS_AT_ONCE + 1)]
    assert [len(batch) for batch in batches(order_ids)] == [ORDERS_AT_ONCE, ORDERS_AT_ONCE, 1]
    assert [order_id for batch in batches(order_ids) for order_id in batch] == order_ids
    assert batches([]) == []


# With a till.


def reconciled(desk: Desk) -> Reconciled:
    desk.till.reconcile(local_day(datetime.now(UTC)))
    return desk.ear.until(Reconciled)


def by_order(told: Reconciled) -> dict[str, Difference]:
    return {each.order.id: each for each in told.differences}


def test_each_difference_of_a_day_is_named_with_what_was_done_about_it(shop: Shop) -> None:
    orders = a_bad_day(shop)
    with shop.open(CALM) as desk:
        told = reconciled(desk)
    found = by_order(told)
    assert (told.asked, told.failure) == (8, "")
    assert {name: (found[orders[name]].kind, found[orders[name]].done) for name in orders if orders[name] in found} == {
        "closed": (Kind.PAID, Done.RECORDED),
        "unseen": (Kind.NOT_PAID, Done.LEFT),
        "other": (Kind.AMOUNT, Done.LEFT),
        "refund": (Kind.REFUND, Done.RECORDED),
        "less": (Kind.REFUND, Done.LEFT),
    }
    assert found[orders["closed"]].now == shop.order(orders["closed"])
    assert shop.order(orders["closed"]).state is State.PAID_LATE
    assert shop.order(orders["refund"]).refunded == 250
    assert [each.order.number for each in told.differences] == sorted(each.order.number for each in told.differences)


def test_nothing_changes_without_a_line_in_the_history(shop: Shop) -> None:
    orders = a_bad_day(shop)
    before = {order_id: (shop.order(order_id), shop.events(order_id)) for order_id in orders.values()}
    with shop.open(CALM) as desk:
        reconciled(desk)
    for order_id, (order, events) in before.items():
        if shop.order(order_id) == order:
            assert shop.events(order_id) == events
        else:
            assert shop.events(order_id) == [*events, "status_paid"]


def test_a_second_look_finds_only_what_a_person_must_look_at(shop: Shop) -> None:
    orders = a_bad_day(shop)
    with shop.open(CALM) as desk:
        reconciled(desk)
        desk.ear.forget()
        again = by_order(reconciled(desk))
    assert set(again) == {orders["unseen"], orders["other"], orders["less"]}
    assert {each.done for each in again.values()} == {Done.LEFT}


def test_a_payment_that_is_found_is_told_like_any_other(shop: Shop) -> None:
    (order_id,) = sell(shop, 1500)
    write_ended(shop, order_id, State.CLOSED)
    pay(shop, order_id, 2000)
    with shop.open(CALM) as desk:
        reconciled(desk)
        told = desk.ear.until(OrderChanged, lambda told: told.order.id == order_id)
        assert (told.order.state, told.order.paid_amount) == (State.MISMATCH, 2000)


def test_only_the_days_own_orders_are_asked_about(shop: Shop) -> None:
    today, before = sell(shop, 100, 200)
    write_ended(shop, today, State.CLOSED)
    write_ended(shop, before, State.CLOSED, created_at=datetime.now(UTC) - timedelta(days=1))
    for order_id in (today, before):
        pay(shop, order_id)
    with shop.open(CALM) as desk:
        told = reconciled(desk)
    assert (told.asked, list(by_order(told))) == (1, [today])
    assert shop.order(before).state is State.CLOSED


def test_a_day_without_orders_needs_no_gateway(shop: Shop) -> None:
    shop.sandbox.scenario = "down"
    with shop.open(CALM) as desk:
        assert reconciled(desk) == Reconciled(local_day(datetime.now(UTC)), 0, ())


def test_a_gateway_that_does_not_answer_is_said_and_changes_nothing(shop: Shop) -> None:
    orders = a_bad_day(shop)
    with shop.open(CALM) as desk:
        desk.until_warm()
        shop.sandbox.scenario = "down"
        told = reconciled(desk)
    assert (told.asked, told.differences) == (0, ())
    assert told.failure
    assert shop.order(orders["closed"]).state is State.CLOSED


def test_a_sale_goes_on_while_a_day_is_reconciled(shop: Shop) -> None:
    a_bad_day(shop)
    shop.sandbox.scenario = "no-callback"
    with shop.open(CALM) as desk:
        order_id = desk.show_qr()
        assert order_id not in by_order(reconciled(desk))
        shop.pay(order_id)
        desk.ear.forget()
        found = by_order(reconciled(desk))[order_id]
        assert (found.order.state, found.done, found.now.state) == (State.WAITING, Done.RECORDED, State.PAID)
        desk.until(order_id, State.PAID)


def test_a_difference_that_the_journal_can_not_take_yet_is_held(shop: Shop) -> None:
    (order_id,) = sell(shop, 1500)
    write_ended(shop, order_id, State.CLOSED)
    pay(shop, order_id)
    with shop.open(CALM) as desk:
        desk.until_warm()
        with locked(desk.settings.journal_path):
            assert [each.done for each in reconciled(desk).differences] == [Done.HELD]
        desk.until(order_id, State.PAID_LATE)


# Word from another process.


def test_a_till_asks_about_the_orders_that_another_process_hands_over(shop: Shop) -> None:
    orders = a_bad_day(shop)
    with shop.open(CALM) as desk:
        Handover(shop.folder).put([orders["closed"], orders["refund"], "till-1-unknown"])
        desk.until(orders["closed"], State.PAID_LATE)
        refunded = desk.ear.until(OrderChanged, lambda told: told.order.id == orders["refund"])
        assert refunded.order.refunded == 250
    assert Handover(shop.folder).take() == []


def test_a_request_waits_for_the_till_that_is_opened_later(shop: Shop) -> None:
    orders = a_bad_day(shop)
    Handover(shop.folder).put([orders["closed"]])
    with shop.open(CALM) as desk:
        desk.until(orders["closed"], State.PAID_LATE)


def test_requests_are_taken_once_and_odd_ones_name_nobody(shop: Shop) -> None:
    write_to = shop.settings().data_dir
    write_to.mkdir()
    handover = Handover(write_to)
    handover.put(["till-1-1", "till-1-2"])
    handover.put(["till-1-3"])
    (write_to / "ask-odd.txt").write_bytes(b"../etc/passwd\n\xff\xfe\nx/y till-1-4\n" + b"a" * 200)
    (write_to / "ask-folder.txt").mkdir()
    assert sorted(handover.take()) == ["till-1-1", "till-1-2", "till-1-3", "till-1-4"]
    assert handover.take() == []


def test_an_order_that_another_process_hands_over_unpaid_stays_as_it_is(shop: Shop) -> None:
    (order_id,) = sell(shop, 1500)
    write_ended(shop, order_id, State.CLOSED)
    order = shop.order(order_id)
    with shop.open(CALM) as desk:
        desk.until_warm()
        asked = shop.sandbox.books.calls["status"]
        Handover(shop.folder).put([order_id])
        wait_until(lambda: shop.sandbox.books.calls["status"] > asked)
    assert shop.order(order_id) == order
