"""A shift's report: its totals are the ledger's to the tenge, its hours are those of the clock on the wall."""

import sqlite3
import time
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pos_app.day import hour_begin
from pos_app.journal.reading import JournalReader
from pos_app.journal.report_json import closed_report
from pos_app.journal.reporting import shift_report
from pos_app.journal.writing import Journal
from pos_app.notice import NoticeKind
from pos_app.order import RECEIVED, State
from pos_app.refund import RefundState
from pos_app.report import CashierLine, HourLine, OpenIssue, Reconciliation, StateLine
from tests.journal.shifts import OPENING, Till, clock_of, minutes


@pytest.fixture
def till(tmp_path: Path) -> Iterator[Till]:
    till = Till.open(tmp_path)
    yield till
    till.journal.close()


def ledger_sum(journal: JournalReader, number: int) -> int:
    (row,) = journal.select("SELECT coalesce(sum(amount), 0) FROM ledger WHERE shift = ?", (number,))
    return int(row[0])


# What is counted.


def test_a_shift_tells_what_came_in_what_went_back_and_what_is_left(till: Till) -> None:
    first = till.sell(3000)
    till.sell(5000)
    till.sell(1200)
    till.refund(first, 700)
    report = till.report()
    assert (report.received, report.payments) == (9200, 3)
    assert (report.refunded, report.refunds) == (700, 1)
    assert report.net == 8500
    assert (report.average, report.median) == (3066, 3000)


def test_the_median_of_an_even_number_lies_between_the_two_in_the_middle(till: Till) -> None:
    for amount in (900, 100, 501, 300):
        till.sell(amount)
    assert till.report().median == 400


def test_an_uncertain_order_never_counts_as_income(till: Till) -> None:
    till.sell(1000)
    till.move(till.begin(7900), State.UNCERTAIN)
    report = till.report()
    assert report.net == 1000
    assert StateLine(State.UNCERTAIN, 1, 7900) in report.states
    assert [(issue.kind, issue.amount) for issue in report.issues] == [(NoticeKind.UNCERTAIN, 7900)]


def test_orders_are_counted_by_state_with_what_they_were_billed(till: Till) -> None:
    till.sell(1000)
    till.sell(500)
    till.move(till.begin(70), State.REJECTED)
    till.move(till.begin(80), State.EXPIRED)
    till.begin(90)
    assert set(till.report().states) == {
        StateLine(State.PAID, 2, 1500),
        StateLine(State.REJECTED, 1, 70),
        StateLine(State.EXPIRED, 1, 80),
        StateLine(State.WAITING, 1, 90),
    }


def test_another_amount_counts_as_it_was_paid(till: Till) -> None:
    number = till.begin(5000)
    till.pay(number, amount=4000, state=State.MISMATCH)
    report = till.report()
    assert report.net == 4000
    assert report.issues == (OpenIssue(NoticeKind.MISMATCH, number, f"till-1-{number}", 4000),)


def test_each_cashier_has_a_line_of_what_they_took_and_gave_back(till: Till) -> None:
    first = till.sell(3000, cashier="Айгерим")
    till.sell(100, cashier="Болат")
    till.sell(200, cashier="")
    till.refund(first, 1000, by="Болат")
    assert till.report().cashiers == (
        CashierLine("", 1, 200, 0, 0),
        CashierLine("Айгерим", 1, 3000, 0, 0),
        CashierLine("Болат", 1, 100, 1, 1000),
    )


def test_the_first_and_the_last_order_are_named(till: Till) -> None:
    first = till.sell(300)
    till.sell(400)
    last = till.begin(500, OPENING + minutes(9))
    report = till.report()
    assert report.first is not None
    assert report.last is not None
    assert (report.first.number, report.first.amount, report.first.at) == (first, 300, OPENING)
    assert (report.last.number, report.last.amount, report.last.at) == (last, 500, OPENING + minutes(9))


def test_a_refund_whose_answer_was_lost_is_told_and_not_taken_off(till: Till) -> None:
    number = till.sell(3000)
    till.refund(number, 1000, state=RefundState.UNCERTAIN)
    report = till.report()
    assert (report.net, report.open_refunds) == (3000, 1000)


def test_an_issue_of_an_earlier_shift_is_told_until_it_was_dealt_with(till: Till) -> None:
    till.move(till.begin(7900), State.UNCERTAIN)
    till.close(OPENING + minutes(10))
    till.sell(100, OPENING + minutes(20))
    assert [issue.amount for issue in till.report().issues] == [7900]
    till.move(1, State.CLOSED)
    assert till.report().issues == ()


def test_the_report_is_tied_to_the_audit_log(till: Till) -> None:
    till.sell(100)
    assert till.report().audit_head == till.journal.audit_head() != ""


# Which shift.


def test_a_shift_over_midnight_belongs_to_its_opening(till: Till, monkeypatch: pytest.MonkeyPatch) -> None:
    with clock_of("Asia/Almaty", monkeypatch):
        evening = datetime(2026, 11, 23, 17, 30, tzinfo=UTC)  # 22:30 on the 23rd
        for hours in range(4):
            till.sell(1000 + hours, evening + timedelta(hours=hours))
        report = till.close(evening + timedelta(hours=4))
        assert report.received == 4006
        assert f"{report.shift.opened_at.astimezone():%d}" == "23"
        assert [f"{line.begins_at.astimezone():%d %H}" for line in report.hours] == ["23 22", "23 23", "24 00", "24 01"]


def test_a_payment_after_the_z_counts_in_the_next_shift_and_the_z_stays(till: Till) -> None:
    late = till.begin(700)
    till.sell(1000)
    till.move(late, State.EXPIRED)
    closed = till.close(OPENING + minutes(10))
    till.sell(300, OPENING + minutes(20))
    till.pay(late, OPENING + minutes(30), state=State.PAID_LATE)
    assert closed.received == 1000
    assert closed_report(till.journal, 1) == closed
    following = till.report()
    assert (following.shift.number, following.received, following.payments) == (2, 1000, 2)
    assert following.states == (StateLine(State.PAID, 1, 300),)


def test_a_late_payment_may_be_the_first_thing_of_a_shift(till: Till) -> None:
    late = till.begin(700)
    till.sell(1000)
    till.move(late, State.EXPIRED)
    till.close(OPENING + minutes(10))
    till.pay(late, OPENING + minutes(30), state=State.PAID_LATE)
    report = till.report()
    assert (report.shift.number, report.received) == (2, 700)
    assert (report.states, report.first) == ((), None)


def test_what_moves_no_money_opens_no_shift(till: Till) -> None:
    number = till.sell(1000)
    till.close(OPENING + minutes(10))
    till.move(number, State.PAID, OPENING + minutes(20), event="dealt")
    assert till.journal.open_shift() is None


def test_a_refund_may_be_the_first_thing_of_a_shift(till: Till) -> None:
    number = till.sell(1000)
    till.close(OPENING + minutes(10))
    till.refund(number, 400, OPENING + minutes(20))
    report = till.report()
    assert (report.shift.number, report.net, report.states) == (2, -400, ())
    following = till.sell(100, OPENING + minutes(30))
    assert till.report().first is not None
    assert till.report().shift.numbers_from == following


def test_a_refund_after_the_z_counts_in_the_next_shift(till: Till) -> None:
    number = till.sell(1000)
    till.close(OPENING + minutes(10))
    till.sell(100, OPENING + minutes(20))
    till.refund(number, 400, OPENING + minutes(30))
    assert (till.report(1).net, till.report(2).net) == (1000, -300)


# The clock on the wall.


@pytest.mark.parametrize(
    ("zone", "shown"),
    [
        ("Asia/Almaty", ["08:00", "09:00"]),
        ("Asia/Kolkata", ["08:00", "09:00", "10:00"]),
        ("America/St_Johns", ["23:00", "00:00", "01:00"]),
        ("Asia/Kathmandu", ["08:00", "09:00", "10:00"]),
    ],
)
def test_hours_are_those_of_the_local_clock(
    till: Till, zone: str, shown: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with clock_of(zone, monkeypatch):
        at = datetime(2026, 11, 23, 3, 2, tzinfo=UTC)
        for quarter in range(8):
            till.sell(100 + quarter, at + minutes(15 * quarter - 2))
        report = till.report()
        assert [f"{line.begins_at.astimezone():%H:%M}" for line in report.hours] == shown
        assert sum(line.amount for line in report.hours) == report.received == 828


def test_the_hour_that_is_set_back_has_two_lines(till: Till, monkeypatch: pytest.MonkeyPatch) -> None:
    with clock_of("Europe/Berlin", monkeypatch):
        half_past_two = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
        till.sell(100, half_past_two)
        till.sell(200, half_past_two + timedelta(hours=1))
        till.sell(400, half_past_two + timedelta(hours=2))
        hours = till.report().hours
        assert [(f"{line.begins_at.astimezone():%H:%M %z}", line.amount) for line in hours] == [
            ("02:00 +0200", 100),
            ("02:00 +0100", 200),
            ("03:00 +0100", 400),
        ]


@pytest.mark.parametrize(
    ("zone", "day", "lasts", "shown"),
    [
        ("Europe/Berlin", datetime(2026, 3, 28, 23, 0, tzinfo=UTC), 23, 23),
        ("Europe/Berlin", datetime(2026, 10, 24, 22, 0, tzinfo=UTC), 25, 25),
        ("Asia/Almaty", datetime(2026, 10, 24, 19, 0, tzinfo=UTC), 24, 24),
        ("America/St_Johns", datetime(2026, 11, 1, 2, 30, tzinfo=UTC), 25, 25),
        ("Australia/Lord_Howe", datetime(2026, 4, 4, 13, 0, tzinfo=UTC), 24.5, 25),
    ],
)
def test_a_day_on_which_the_clock_is_changed_keeps_every_tenge(
    till: Till, zone: str, day: datetime, lasts: float, shown: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    with clock_of(zone, monkeypatch):
        midnight = day.astimezone()
        assert (midnight.hour, midnight.minute) == (0, 0)
        quarters = round(lasts * 4)
        for quarter in range(quarters):
            till.sell(1 + quarter, day + minutes(15 * quarter))
        report = till.report()
        assert len({f"{line.begins_at.astimezone():%d}" for line in report.hours}) == 1
        assert len(report.hours) == shown
        assert sum(line.count for line in report.hours) == quarters
        assert sum(line.amount for line in report.hours) == report.received == ledger_sum(till.journal, 1)
        local = (day + minutes(15 * quarters)).astimezone()
        assert (local.hour, local.minute) == (0, 0)


@given(
    quarter=st.integers(0, 4 * 24 * 366), zone=st.sampled_from(["Europe/Berlin", "America/St_Johns", "Asia/Kolkata"])
)
def test_an_hour_begins_at_most_an_hour_before(quarter: int, zone: str) -> None:
    at = datetime(2026, 1, 1, tzinfo=UTC) + minutes(15 * quarter)
    with pytest.MonkeyPatch.context() as monkeypatch, clock_of(zone, monkeypatch):
        begins = hour_begin(at)
        assert timedelta(0) <= at - begins < timedelta(hours=1)
        assert hour_begin(begins) == begins
        assert begins.astimezone().hour == at.astimezone().hour


# To the tenge, whatever happened.

_STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("sell"), st.integers(1, 1_000_000), st.sampled_from(["", "Айгерим", "Болат"])),
        st.tuples(st.just("begin"), st.integers(1, 1_000_000), st.just("Болат")),
        st.tuples(st.just("late"), st.integers(0, 30), st.just("")),
        st.tuples(st.just("refund"), st.integers(0, 30), st.just("")),
        st.tuples(st.just("lost refund"), st.integers(0, 30), st.just("")),
        st.tuples(st.just("close"), st.just(0), st.just("")),
    ),
    max_size=40,
)


@settings(max_examples=60, deadline=None)
@given(steps=_STEPS, apart=st.integers(1, 400))
def test_every_report_agrees_with_the_ledger_and_all_of_them_with_the_orders(
    steps: list[tuple[str, int, str]], apart: int
) -> None:
    with TemporaryDirectory() as folder:
        till = Till.open(Path(folder))
        try:
            _live(till, steps, apart)
            _agree(till)
        finally:
            till.journal.close()


def _live(till: Till, steps: list[tuple[str, int, str]], apart: int) -> None:
    for index, (step, value, cashier) in enumerate(steps):
        at = OPENING + minutes(apart * index)
        count = till.journal.next_number() - 1
        known = till.order(1 + value % count) if count else None
        match step:
            case "sell":
                till.sell(value, at, cashier)
            case "begin":
                till.move(till.begin(value, at, cashier), State.EXPIRED, at)
            case "late" if known is not None and known.state is State.EXPIRED:
                till.pay(known.number, at, state=State.PAID_LATE)
            case "refund" if known is not None and known.paid_amount:
                # A refund on the way keeps the next one waiting.
                free = not any(refund.state is not RefundState.ACCEPTED for refund in till.journal.refunds(known.id))
                if free and known.refunded < known.paid_amount:
                    till.refund(known.number, 1 + value % (known.paid_amount - known.refunded), at)
            case "lost refund" if known is not None and known.paid_amount and not known.refunded:
                if not till.journal.refunds(known.id):
                    till.refund(known.number, 1, at, state=RefundState.UNCERTAIN)
            case "close" if till.journal.open_shift() is not None:
                till.close(at)


def _agree(till: Till) -> None:
    journal = till.journal
    last = journal.last_shift()
    reports = []
    for number in range(1, 1 + (last.number if last else 0)):
        report = closed_report(journal, number) or till.report(number)
        reports.append(report)
        assert report.net == report.received - report.refunded == ledger_sum(journal, number)
        assert sum(line.amount for line in report.hours) == report.received
        assert sum(line.count for line in report.hours) == report.payments
        assert sum(line.received for line in report.cashiers) == report.received
        assert sum(line.refunded for line in report.cashiers) == report.refunded
        assert sum(line.payments for line in report.cashiers) == report.payments
        assert sum(line.refunds for line in report.cashiers) == report.refunds
        assert [line.begins_at for line in report.hours] == sorted(line.begins_at for line in report.hours)
    orders = list(journal.orders(None, None, None))
    paid = [order.paid_amount or 0 for order in orders if order.state in RECEIVED]
    assert sum(report.received for report in reports) == sum(paid)
    assert sum(report.payments for report in reports) == len(paid)
    assert sum(report.refunded for report in reports) == sum(order.refunded for order in orders)
    begun: Counter[State] = Counter()
    for number in range(1, 1 + len(reports)):
        for line in till.report(number).states:
            begun[line.state] += line.count
    assert begun == Counter(order.state for order in orders)


def test_many_payments_within_one_hour_have_one_line(till: Till, monkeypatch: pytest.MonkeyPatch) -> None:
    with clock_of("Asia/Almaty", monkeypatch):
        for minute in range(58):
            till.sell(1, OPENING.replace(minute=minute))
        assert till.report().hours == (HourLine(OPENING.replace(minute=0), 58, 58),)


# What it costs.


class _Listening(JournalReader):
    """Notes the questions that it is asked."""

    asked: list[tuple[str, tuple[int | str, ...]]]

    def select(self, query: str, values: object = ()) -> list[object]:
        self.asked = [*getattr(self, "asked", []), (query, tuple(values))]  # type: ignore[arg-type]
        return super().select(query, values)  # type: ignore[arg-type]


def test_every_question_of_a_report_is_led_by_an_index(till: Till, tmp_path: Path) -> None:
    till.sell(100)
    path = tmp_path / "journal.sqlite3"
    reader = _Listening.open(path)
    shift = reader.open_shift()
    assert shift is not None
    reader.asked.clear()
    shift_report(reader, shift, "till-1", OPENING)
    reader.close()
    plain = sqlite3.connect(path)
    told = []
    for query, values in reader.asked:
        if query.startswith("SELECT"):
            told += [step for *_, step in plain.execute(f"EXPLAIN QUERY PLAN {query}", values)]
    plain.close()
    walks = [step for step in told if step.startswith("SCAN")]
    # Both hold no more than what is open now; the audit log is entered at its end.
    assert sorted(walks) == [
        "SCAN audit",
        "SCAN notices USING INDEX notices_open",
        "SCAN refunds USING INDEX refunds_open",
    ]
    searches = [step for step in told if step.startswith("SEARCH")]
    assert len(searches) >= 8
    assert all("USING" in step for step in searches)
    assert not [step for step in searches if "orders_by_state" in step]


def test_a_shift_is_reported_as_fast_beside_very_many_other_orders(till: Till, tmp_path: Path) -> None:
    for index in range(50):
        till.sell(1000 + index)
    took_alone = _seconds(till)
    _crowd(tmp_path / "journal.sqlite3", 200_000)
    assert till.journal.next_number() > 200_000
    assert till.report(1).payments == 50
    assert _seconds(till) < 10 * took_alone + 0.01


def _seconds(till: Till) -> float:
    def once() -> float:
        begun = time.perf_counter()
        till.report(1)
        return time.perf_counter() - begun

    return min(once() for _ in range(5))


def _crowd(path: Path, count: int) -> None:
    """Orders, payments and settled notices of a second shift."""
    writer = sqlite3.connect(path)
    writer.executescript(
        f"""
        BEGIN;
        UPDATE shifts SET closed_at = 1, report = 'x' WHERE number = 1;
        INSERT INTO shifts (number, opened_at, numbers_from) VALUES (2, 0, 51);
        CREATE TEMP TABLE n AS WITH RECURSIVE n(i) AS (SELECT 51 UNION ALL SELECT i + 1 FROM n WHERE i < {count + 50})
            SELECT i FROM n;
        INSERT INTO history (order_id, at, event, state) SELECT 'old-' || i, 0, 'paid', 'paid' FROM n;
        INSERT INTO orders (id, number, amount, state, created_at, timeout_s, ended_at, paid_amount)
            SELECT 'old-' || i, i, 7, 'paid', 0, 300, 0, 7 FROM n;
        INSERT INTO ledger (shift, at, order_id, amount) SELECT 2, i * 1000, 'old-' || i, 7 FROM n;
        INSERT INTO notices (order_id, kind, raised_at, dealt_at, how)
            SELECT 'old-' || i, 'paid_late', 0, 0, 'seen' FROM n;
        COMMIT;
        """  # noqa: S608 - a count of ours
    )
    writer.close()


def test_a_report_beside_a_busy_till_is_of_one_moment(till: Till, tmp_path: Path) -> None:
    till.sell(1000)

    class Meddling(JournalReader):
        def select(self, query: str, values: object = ()) -> list[object]:
            found = super().select(query, values)  # type: ignore[arg-type]
            if "FROM ledger" in query:
                till.sell(50)
            return found

    reader = Meddling.open(tmp_path / "journal.sqlite3")
    shift = reader.open_shift()
    assert shift is not None
    report = shift_report(reader, shift, "till-1", OPENING)
    assert report.received == sum(line.amount for line in report.hours) == 1000
    assert report.states == (StateLine(State.PAID, 1, 1000),)
    assert reader.orders_of("SELECT * FROM orders WHERE number = 0") == []
    reader.close()


def test_the_tills_own_connection_can_write_after_a_report(till: Till) -> None:
    till.sell(1000)
    comparison = Reconciliation(OPENING, 1)
    report = till.close(OPENING + minutes(5), reconciliation=comparison)
    assert report.reconciliation == comparison
    assert isinstance(till.journal, Journal)
    till.sell(100, OPENING + minutes(9))
    assert till.report().shift.number == 2
