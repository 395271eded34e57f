"""A damaged journal: selling goes on at once in a new one, and what became of every order is found out."""

import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from pos_app.journal import schema
from pos_app.journal.aside import files_aside
from pos_app.journal.report_json import from_json
from pos_app.journal.salvage import Salvage
from pos_app.notice import NoticeKind
from pos_app.order import RECEIVED, Order, Reason, State
from pos_app.refund import RefundState
from pos_app.relay.embedded import EmbeddedRelay
from pos_app.relay.signing import callback_path
from pos_app.sandbox.parameters import Bill
from pos_app.sandbox.scenarios import scenario_named
from pos_app.till.messages import (
    JournalRebuilt,
    JournalTrouble,
    Links,
    LinkState,
    Notices,
    OrderChanged,
    ShiftClosed,
    Summary,
)
from pos_app.till.opening import OpenTill
from tests.process import run, started
from tests.relay.neighbours import ask, wait_until
from tests.shop import CALM, FAST, Desk, Ear, Shop
from tests.till.earlier import sales, write
from tests.till.test_journal_trouble import full_disk

PAGE = 4096


def journal_of(shop: Shop) -> Path:
    return shop.settings().journal_path


def spoil(path: Path, begin: int, end: int) -> None:
    """Overwrites the bytes of a file, as a dying disk does."""
    data = bytearray(path.read_bytes())
    data[begin:end] = b"\xa5" * (min(end, len(data)) - begin)
    path.write_bytes(data)


def spoil_page_with(path: Path, text: str) -> None:
    """Overwrites the last page that holds a text."""
    begin = path.read_bytes().rindex(text.encode()) // PAGE * PAGE
    spoil(path, begin, begin + PAGE)


def spoil_page_of(shop: Shop, name: str) -> None:
    """Overwrites the first page of a table or an index."""
    with closing(shop.journal()) as reader:
        (page,) = reader.select("SELECT rootpage FROM sqlite_master WHERE name = ?", (name,))[0]
    spoil(journal_of(shop), (page - 1) * PAGE, page * PAGE)


def until_rebuilt(desk: Desk) -> JournalRebuilt:
    return desk.ear.until(JournalRebuilt, lambda told: told.ended)


def ordinary_sales(shop: Shop, count: int = 3) -> list[str]:
    """Paid orders, known to the gateway as such."""
    sold = []
    with shop.open(CALM) as desk:
        for number in range(count):
            order_id = desk.show_qr(100 * (number + 1))
            shop.pay(order_id)
            desk.until(order_id, State.PAID)
            sold.append(order_id)
    return sold


def in_the_journal(shop: Shop) -> list[Order]:
    with closing(shop.journal()) as reader:
        return list(reader.orders(None, None, None))


def test_a_file_that_is_no_journal_is_kept_as_it_is_and_selling_goes_on(shop: Shop) -> None:
    shop.folder.mkdir()
    journal_of(shop).write_bytes(b"no database at all" * 500)
    with shop.open() as desk:
        rebuilt = until_rebuilt(desk)
        assert rebuilt.kept_aside.read_bytes() == b"no database at all" * 500
        assert (rebuilt.taken_over, rebuilt.asked, rebuilt.lost) == (0, 0, 0)
        order_id = desk.show_qr()
        shop.pay(order_id)
        desk.until(order_id, State.PAID)


def test_orders_that_can_be_read_are_taken_over_as_they_were(shop: Shop) -> None:
    sold = ordinary_sales(shop)
    before = {order_id: shop.order(order_id) for order_id in sold}
    # Selling does not need the index over days, but the file can't be trusted any more.
    spoil_page_of(shop, "orders_by_day")
    with shop.open(CALM) as desk:
        rebuilt = until_rebuilt(desk)
        assert (rebuilt.taken_over, rebuilt.asked, rebuilt.lost) == (3, 0, 0)
        assert desk.ear.until(Notices).open == ()
        assert desk.ear.until(Summary, lambda told: told.payments == 3).total == 600
    assert {order_id: shop.order(order_id) for order_id in sold} == before
    assert shop.events(sold[0]) == ["charge_asked", "created", "callback", "status_paid", "taken_over"]


def test_orders_of_which_only_the_id_is_left_are_asked_about(shop: Shop) -> None:
    paid = ordinary_sales(shop)
    with shop.open(CALM) as desk:
        unpaid = desk.show_qr(900)
        later_paid = desk.show_qr(950)
    shop.pay(later_paid)
    # The first page says what is where: without it nothing can be read as a table.
    spoil(journal_of(shop), 0, PAGE)
    with shop.open(FAST, order_timeout=1) as desk:
        rebuilt = until_rebuilt(desk)
        assert (rebuilt.taken_over, rebuilt.asked) == (0, 5)
        for order_id in (*paid, later_paid):
            found = desk.until(order_id, State.PAID_LATE)
            assert found.amount == found.paid_amount == shop.preorder(order_id).bill.amount
            assert found.reason is Reason.RECORD_LOST
        assert desk.until(unpaid, State.CLOSED).paid_amount is None
        told = desk.ear.until(Notices, lambda told: len(told.open) == 4)
        assert {notice.kind for notice in told.open} == {NoticeKind.PAID_LATE}
    assert len({order.number for order in in_the_journal(shop)}) == 5


def test_an_order_that_is_waiting_when_the_journal_breaks_can_still_be_paid(shop: Shop) -> None:
    with shop.open(CALM) as desk:
        order_id = desk.show_qr()
    spoil(journal_of(shop), 0, PAGE)
    with shop.open(FAST) as desk:
        until_rebuilt(desk)
        desk.until(order_id, State.UNCERTAIN)
        shop.pay(order_id)
        assert desk.until(order_id, State.PAID_LATE).paid_amount == 1500


def test_an_order_that_only_the_relay_remembers_is_asked_about(shop: Shop, relay: EmbeddedRelay) -> None:
    with shop.open(CALM, relay_url=relay.url) as desk:
        desk.till.charge("till-1-cafe", 700)
        desk.until("till-1-cafe", State.WAITING)
        shop.pay("till-1-cafe")
        desk.until("till-1-cafe", State.PAID)
        desk.ear.until(OrderChanged, lambda told: told.moments[-1].event == "status_paid")
    journal_of(shop).write_bytes(b"\xa5" * 10_000)
    with shop.open(FAST, relay_url=relay.url) as desk:
        assert desk.until("till-1-cafe", State.PAID_LATE).paid_amount == 700
        desk.ear.until(JournalRebuilt, lambda told: told.ended and told.asked == 1)
    assert shop.events("till-1-cafe")[0] == "record_lost"


def test_a_callback_from_before_another_journal_was_begun_is_left_alone(shop: Shop, relay: EmbeddedRelay) -> None:
    with shop.open(CALM, relay_url=relay.url) as desk:
        order_id = desk.show_qr()
        shop.pay(order_id)
        desk.until(order_id, State.PAID)
    for part in shop.folder.glob("journal*"):
        part.unlink()
    with shop.open(CALM, relay_url=relay.url) as desk:
        desk.until_warm()
        with closing(shop.journal()) as reader:
            wait_until(lambda: reader.relay_cursor("till-1")[1] == 1)
    assert in_the_journal(shop) == []


def test_numbers_go_on_above_those_of_the_damaged_file(shop: Shop) -> None:
    write(journal_of(shop), list(sales(40, [State.CLOSED])))
    spoil_page_with(journal_of(shop), "cancel_asked")
    with shop.open(CALM) as desk:
        assert desk.until(desk.show_qr(), State.WAITING).number > 40


def test_a_hole_in_a_large_file_costs_the_orders_on_it_and_no_other(shop: Shop) -> None:
    old = list(sales(400, [State.PAID, State.CLOSED]))
    write(journal_of(shop), old)
    spoil_page_with(journal_of(shop), f"{old[200].id}")
    with shop.open(FAST) as desk:
        rebuilt = until_rebuilt(desk)
    after = {order.id: order for order in in_the_journal(shop)}
    kept = [order for order in old if after.get(order.id) == order]
    assert rebuilt.taken_over == len(kept) >= 350
    assert rebuilt.taken_over + rebuilt.asked + rebuilt.lost == 400
    # The gateway never heard of these, so whatever could not be read is not paid.
    assert all(after[order.id].state not in RECEIVED for order in old if order not in kept and order.id in after)


def test_a_backup_in_the_data_folder_fills_the_holes(shop: Shop) -> None:
    old = list(sales(30, [State.PAID]))
    (shop.folder / "backups").mkdir(parents=True, mode=0o700)
    write(shop.folder / "backups" / "monday.sqlite3", old[:20])
    write(journal_of(shop), old)
    spoil(journal_of(shop), 0, PAGE)
    with shop.open(FAST) as desk:
        rebuilt = until_rebuilt(desk)
    assert (rebuilt.taken_over, rebuilt.asked) == (20, 10)
    assert [order for order in reversed(in_the_journal(shop)) if order.state is State.PAID] == old[:20]


def test_what_happened_is_told_at_every_start_until_somebody_takes_note(shop: Shop) -> None:
    ordinary_sales(shop, 1)
    spoil(journal_of(shop), 0, PAGE)
    with shop.open(FAST) as desk:
        first = until_rebuilt(desk)
    with shop.open(FAST) as desk:
        again = desk.ear.until(JournalRebuilt)
        assert again == first
        desk.till.accept_rebuilt()
        desk.show_qr()
    with shop.open(FAST) as desk:
        desk.until_warm()
        assert desk.ear.heard(JournalRebuilt) == []
    assert first.kept_aside.exists()


def test_a_move_that_a_crash_cut_short_is_finished_and_the_file_read(shop: Shop) -> None:
    sold = ordinary_sales(shop, 2)
    path = journal_of(shop)
    # As it is between the two moves: the file is aside already, the newest commits are not, and nothing is noted.
    path.rename(path.with_name("journal.damaged-20261124T120000.sqlite3"))
    path.with_name("journal.sqlite3-wal").write_bytes(b"")
    with shop.open(CALM) as desk:
        assert until_rebuilt(desk).taken_over == 2
    assert path.with_name("journal.damaged-20261124T120000.sqlite3-wal").exists()
    assert {order.id for order in in_the_journal(shop)} == set(sold)


def test_a_rebuild_that_was_cut_off_goes_on_at_the_next_start(shop: Shop) -> None:
    write(journal_of(shop), list(sales(1000, [State.CLOSED])))
    spoil_page_with(journal_of(shop), "cancel_asked")
    with shop.open(CALM) as desk:
        desk.ear.until(JournalRebuilt, lambda told: told.taken_over > 0)
    with shop.open(CALM) as desk:
        rebuilt = until_rebuilt(desk)
    assert rebuilt.taken_over + rebuilt.asked + rebuilt.lost == 1000
    assert len(in_the_journal(shop)) == rebuilt.taken_over + rebuilt.asked


def test_a_till_that_is_killed_while_it_rebuilds_goes_on_where_it_was(shop: Shop) -> None:
    write(journal_of(shop), list(sales(4_000, [State.CLOSED])))
    spoil_page_with(journal_of(shop), "cancel_asked")
    with started("charge", "1500", "--order", "killed", "--json", env=shop.environment()) as till:
        till.until('"state": "waiting"')
        till.kill()
    shop.pay("till-1-killed")
    with shop.open(FAST) as desk:
        desk.until("till-1-killed", State.PAID)
        rebuilt = until_rebuilt(desk)
    # Three counts that were written with the orders they count, in two lives.
    assert rebuilt.taken_over + rebuilt.asked + rebuilt.lost == 4_000
    assert len(in_the_journal(shop)) == rebuilt.taken_over + rebuilt.asked + 1


def test_damage_that_shows_while_selling_moves_the_till_to_a_new_file(shop: Shop) -> None:
    old = list(sales(12_000, [State.CLOSED]))
    write(journal_of(shop), old)
    with shop.open(FAST) as desk:
        waiting = desk.show_qr()
        spoil_page_with(journal_of(shop), old[6_000].id)
        spoil(journal_of(shop), 200 * PAGE, 700 * PAGE)
        for order in old[::50]:
            desk.till.tell(order.id)
        rebuilt = desk.ear.until(JournalRebuilt)
        shop.pay(waiting)
        assert desk.until(waiting, State.PAID).paid_amount == 1500
        sold = desk.show_qr()
        shop.pay(sold)
        desk.until(sold, State.PAID)
        assert files_aside(journal_of(shop)) == [rebuilt.kept_aside]
        assert shop.order(waiting).number == 12_001
        assert shop.events(waiting)[0] == "carried_over"


def in_the_middle(shop: Shop) -> str:
    """An order on a broken page, by what the file's bytes still name."""
    (aside_or_not,) = journal_of(shop).parent.glob("journal*.sqlite3")
    ids = sorted(nameless.order.id for nameless in Salvage([aside_or_not], "till-1", 60).orders())
    return ids[len(ids) // 4]


@pytest.fixture
def broken_desk(shop: Shop, relay: EmbeddedRelay) -> Iterator[Desk]:
    """A till whose journal of 12 000 orders has broken under it, and that has not touched the broken pages yet."""
    write(journal_of(shop), list(sales(12_000, [State.CLOSED])))
    with shop.open(CALM, relay_url=relay.url) as desk:
        desk.until_warm()
        desk.ear.until(Links, lambda links: links.relay is LinkState.ONLINE)
        spoil(journal_of(shop), 300 * PAGE, journal_of(shop).stat().st_size)
        yield desk


def test_a_sale_that_meets_the_damage_is_made_in_the_new_file(shop: Shop, broken_desk: Desk) -> None:
    # It sorts before all others, where nothing was read since the start.
    broken_desk.till.charge("till-1-0", 800)
    assert broken_desk.until("till-1-0", State.WAITING).number == 12_001
    shop.pay("till-1-0")
    broken_desk.until("till-1-0", State.PAID)
    rebuilt = until_rebuilt(broken_desk)
    assert rebuilt.asked > 1_000
    assert rebuilt.taken_over + rebuilt.asked + rebuilt.lost == 12_000


def test_a_callback_that_meets_the_damage_is_taken_once_the_old_file_was_read(
    shop: Shop, broken_desk: Desk, relay: EmbeddedRelay
) -> None:
    old = in_the_middle(shop)
    shop.sandbox.books.create(Bill(old, 1500), scenario_named("normal"))
    shop.pay(old)
    path = callback_path(shop.relay_secret, "till-1", old, "paid")
    assert ask(relay.url, f"{path}?reference=1&amount=1500")[0] == 200
    broken_desk.until(old, State.PAID_LATE)
    assert shop.events(old)[-1] == "status_paid"


def test_an_order_whose_create_was_on_its_way_is_uncertain_after_the_rebuild(shop: Shop) -> None:
    old = list(sales(4, [State.CREATING]))
    write(journal_of(shop), old)
    spoil_page_of(shop, "orders_by_day")
    with shop.open(CALM) as desk:
        assert until_rebuilt(desk).taken_over == 4
        for order in old:
            assert desk.until(order.id, State.UNCERTAIN).reason is Reason.INTERRUPTED
    assert shop.sandbox.books.calls["create"] == 0


def test_a_full_disk_delays_the_rebuild_and_loses_nothing_of_it(shop: Shop) -> None:
    write(journal_of(shop), list(sales(1_000, [State.CLOSED])))
    spoil_page_with(journal_of(shop), "cancel_asked")
    ear, disk = Ear(), ExitStack()
    # At the first hundred the disk is full, and has room again once the till has said so.
    ear.on(JournalRebuilt, lambda told: disk.enter_context(full_disk()) if told.taken_over == 100 else None)
    ear.on(JournalTrouble, lambda _: disk.close())
    with disk, OpenTill(shop.settings(), ear, CALM) as opened:
        rebuilt = until_rebuilt(Desk(opened, ear, shop.sandbox, shop.settings()))
        assert ear.heard(JournalTrouble)[0].detail
    assert rebuilt.taken_over + rebuilt.asked + rebuilt.lost == 1_000


def test_a_large_file_is_checked_beside_selling(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    write(journal_of(shop), list(sales(3_000, [State.CLOSED])))
    with closing(shop.journal()) as reader:
        (page,) = reader.select("SELECT rootpage FROM sqlite_master WHERE name = 'orders_received'")[0]
    spoil(journal_of(shop), (page - 1) * PAGE, page * PAGE)
    monkeypatch.setattr(schema, "CHECK_LIMIT_S", 0)
    with shop.open(FAST) as desk:
        rebuilt = until_rebuilt(desk)
        assert (rebuilt.taken_over, rebuilt.asked, rebuilt.lost) == (3_000, 0, 0)
        order_id = desk.show_qr()
        shop.pay(order_id)
        desk.until(order_id, State.PAID)


def test_the_program_sells_with_a_damaged_journal(shop: Shop) -> None:
    sold = ordinary_sales(shop, 1)
    spoil(journal_of(shop), 0, PAGE)
    shop.sandbox.scenario = "refuse"
    ended = run("charge", "1500", "--order", "next", "--json", env=shop.environment())
    assert ended.returncode == 1
    assert '"state": "rejected"' in ended.stdout
    assert shop.order("till-1-next").state is State.REJECTED
    shop.sandbox.scenario = "normal"
    with shop.open(FAST) as desk:
        until_rebuilt(desk)
        assert desk.until(sold[0], State.PAID_LATE).paid_amount == 100


def charged_within(shop: Shop) -> tuple[float, Sequence[Order]]:
    """Seconds from opening the till to a QR."""
    began = time.monotonic()
    with shop.open(FAST) as desk:
        order_id = desk.show_qr()
        took_s = time.monotonic() - began
        until_rebuilt(desk)
        shop.pay(order_id)
        desk.until(order_id, State.PAID)
    return took_s, in_the_journal(shop)


def test_selling_does_not_wait_for_a_large_file_to_be_read(shop: Shop) -> None:
    write(journal_of(shop), list(sales(5_000, [State.PAID, State.CLOSED])))
    spoil_page_with(journal_of(shop), "cancel_asked")
    took_s, orders = charged_within(shop)
    assert took_s < 2
    assert len(orders) > 4_900


def test_people_shifts_and_refunds_come_into_the_new_journal(shop: Shop) -> None:
    with shop.open(CALM) as desk:
        person = desk.hire("Мәдина")
        first, second = desk.sell(1500), desk.sell(700)
        refund = desk.until_refund(desk.give_back(first, 600, "2580"), RefundState.ACCEPTED)
        desk.till.close_shift()
        report = desk.ear.until(ShiftClosed).report
        third = desk.sell(100)
    spoil_page_of(shop, "orders_by_amount")
    with shop.open(FAST) as desk:
        until_rebuilt(desk)
        assert desk.sign_in(person).person == person
        desk.till.close_shift()
        second_report = desk.ear.until(ShiftClosed).report
    assert [each.key for each in shop.refunds(first)] == [refund.key]
    assert shop.order(first).refunded == 600
    assert (second_report.shift.number, second_report.received, second_report.refunded) == (2, 100, 0)
    with closing(shop.journal()) as journal:
        assert from_json(journal.closing_report(1) or "") == report
        ledger = journal.select("SELECT shift, order_id, amount FROM ledger ORDER BY shift, amount, order_id")
    assert ledger == [(1, first, -600), (1, second, 700), (1, first, 1500), (2, third, 100)]


def test_a_refund_whose_answer_was_still_to_come_is_asked_again_in_the_new_journal(shop: Shop) -> None:
    with shop.open(CALM) as desk:
        order_id = desk.sell(1500)
        shop.sandbox.scenario = "slow"
        key = desk.give_back(order_id, 600)
        desk.until_refund(key, RefundState.REQUESTED)
    spoil_page_of(shop, "orders_by_amount")
    shop.sandbox.scenario = "normal"
    with shop.open(FAST) as desk:
        desk.until_refund(key, RefundState.ACCEPTED)
    assert [refund.amount for refund in shop.preorder(order_id).refunds] == [600]
