"""The history's questions: newest first, page by page, each row once, and along the indexes alone."""

import random
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pos_app.journal.finding import COUNT_LIMIT, Counts, Detail, counts, detail, every, page, rows_of
from pos_app.journal.query import STATES, Group, Key, Query, Row, sought
from pos_app.journal.reading import JournalReader
from pos_app.journal.sources import counting, of_day, of_state, statements
from pos_app.journal.writing import Entry, Journal
from pos_app.order import RECEIVED, Moment, Order, State
from pos_app.refund import Refund, RefundState
from tests.journal.many import write_many

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
COMMENTS = (None, "Стол 7", "ЁЛКА для Әлии", "100% *[скидка]?", "till-1-003")


def order(number: int, state: State = State.PAID, amount: int = 1500, **known: object) -> Order:
    paid = amount if state in RECEIVED else None
    made = Order(f"till-1-{number:03}", number, amount, state, NOON, 300, paid_amount=paid, cashier="Айгерим")
    return replace(made, **known)  # type: ignore[arg-type]


def refund(number: int, of: Order, amount: int, state: RefundState = RefundState.ACCEPTED, **known: object) -> Refund:
    made = Refund(f"key-{number}", number, of.id, amount, state, NOON, "Данияр", gateway_id=9000 + number)
    return replace(made, **known)  # type: ignore[arg-type]


def write(journal: Journal, *rows: Row) -> None:
    """Each order once, and then its refunds."""
    orders = {row.order.id: row.order for row in rows}.values()
    journal.commit(Entry(made, Moment(made.created_at, "tested", made.state)) for made in orders)
    journal.commit(
        Entry(row.order, Moment(row.at, "refunded", row.order.state), refunds=(row.refund,))
        for row in rows
        if row.refund is not None
    )


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with closing(Journal.open(tmp_path / "journal.sqlite3")) as opened:
        yield opened


def numbers(journal: Journal, query: Query) -> list[str]:
    """The rows that `query` finds: an order by its number, a refund with R in front."""
    return [str(row.order.number) if row.refund is None else f"R{row.refund.number}" for row in every(journal, query)]


def found(journal: Journal, typed: str, **asked: object) -> set[str]:
    return set(numbers(journal, sought(replace(Query(), **asked), typed)))  # type: ignore[arg-type]


def anything(seed: int) -> list[Row]:
    """Some hundred orders and refunds, many of them within the same millisecond."""
    draw = random.Random(seed)
    rows = []
    for number in range(1, 150):
        state = draw.choice([*State, State.PAID, State.PAID])
        at = NOON + timedelta(minutes=draw.randrange(40))
        made = order(number, state, draw.choice((500, 1500, 1500, 99_000)), created_at=at)
        made = replace(made, comment=draw.choice(COMMENTS), preorder_id=draw.choice((None, 700 + number)))
        rows.append(Row(made))
        if state in RECEIVED and draw.random() < 0.5:
            back = refund(len(rows), made, draw.choice((100, 500)), requested_at=at + timedelta(minutes=2))
            rows.append(Row(made, back))
    return sorted(rows, key=lambda row: row.key, reverse=True)


def queries(seed: int, count: int) -> Iterator[Query]:
    draw = random.Random(seed)
    for _ in range(count):
        ends = [None, *(NOON + timedelta(minutes=draw.randrange(45)) for _ in range(2))]
        yield Query(
            draw.choice(ends),
            draw.choice(ends),
            draw.choice(list(Group)),
            draw.choice((None, None, 500, 1500)),
            draw.choice((None, None, 1500, 99_000)),
        )


@pytest.mark.parametrize("seed", range(4))
def test_pages_of_any_size_make_up_what_belongs_to_a_query_each_row_once(journal: Journal, seed: int) -> None:
    rows = anything(seed)
    write(journal, *rows)
    for query in queries(seed, 60):
        wanted = [row.key for row in rows if query.admits(row)]
        limit, after, came, ends = random.Random(seed).randrange(1, 40), None, [], False
        while not ends:
            part = page(journal, query, after, limit)
            assert len(part.rows) <= limit
            came, ends = [*came, *(row.key for row in part.rows)], part.ends
            after = came[-1] if came else None
        assert came == wanted, query


@pytest.mark.parametrize("seed", range(4))
def test_the_counts_are_those_of_the_rows(journal: Journal, seed: int) -> None:
    rows = anything(seed)
    write(journal, *rows)
    for query in queries(seed, 30):
        by_group = {group: sum(map(replace(query, group=group).admits, rows)) for group in Group}
        assert counts(journal, query) == Counts(query, by_group)


@pytest.mark.parametrize("text", ["1500", "стол 7", "till-1-003", "В-3", "100% *[", "703"])
@pytest.mark.parametrize("group", Group)
def test_counts_and_pages_agree_about_words(journal: Journal, text: str, group: Group) -> None:
    write(journal, *anything(5))
    query = sought(Query(since=NOON + timedelta(minutes=3), group=group), text)
    rows = list(every(journal, query))
    assert len({row.key for row in rows}) == len(rows)
    assert all(query.admits(row) for row in rows)
    assert counts(journal, query).of[group] == len(rows)


def test_a_number_finds_order_sum_and_what_the_gateway_calls_it(journal: Journal) -> None:
    other = order(8, State.MISMATCH, 700, paid_amount=1043)
    write(
        journal,
        Row(order(1043)),
        Row(order(2, amount=1043)),
        Row(order(3, preorder_id=1043)),
        Row(order(4, reference="1043")),
        Row(order(5, comment="стол 1043")),
        Row(order(6, State.EXPIRED, 10430)),
        Row(other),
    )
    for typed in ("1043", " 1 043 ", "№ 1043", "1\u202f043\u202f₸"):
        assert found(journal, typed) >= {"1043", "2", "3", "8"}
    assert found(journal, "1043") == {"1043", "2", "3", "4", "5", "8"}
    assert found(journal, "1043", group=Group.UNCLEAR) == {"8"}


def test_a_refund_is_found_by_its_number_its_sum_its_order_and_the_gateways_id(journal: Journal) -> None:
    sold = order(1043, amount=9000)
    first, second = refund(1, sold, 4300), refund(2, sold, 200)
    write(journal, Row(sold), Row(sold, first), Row(sold, second))
    for typed in ("В-2", "в2", "Қ-2", "R-2", "B-2", "9002", "200", "key-2"):
        assert found(journal, typed) == {"R2"}, typed
    assert found(journal, "1043") == found(journal, sold.id) == {"1043", "R1", "R2"}
    assert found(journal, "1043", group=Group.REFUND) == {"R1", "R2"}


@pytest.mark.parametrize("typed", ["ёлка", "ЁЛКА", "ёЛкА для", "әлии", "ӘЛИИ"])
def test_a_comment_is_found_in_any_case_of_any_letter(journal: Journal, typed: str) -> None:
    write(journal, Row(order(1, comment="Ёлка для Әлии")), Row(order(2, comment="ель")))
    assert found(journal, typed) == {"1"}


@pytest.mark.parametrize("typed", ["%", "_", "*", "?", "[", "]", "^", "[a-z]", "'", '"', "\\", "; --"])
def test_a_sign_stands_for_itself(journal: Journal, typed: str) -> None:
    write(journal, Row(order(1, comment=f"так {typed} вот")), Row(order(2, comment="abc")))
    assert found(journal, typed) == {"1"}


def test_text_that_is_no_text_and_numbers_too_large_find_nothing(journal: Journal) -> None:
    write(journal, Row(order(1)))
    for typed in ("\ud83d", "9" * 19, "9" * 40, "\x00", "№", "-", "٣"):
        found(journal, typed)
    assert found(journal, "9" * 19) == set()


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("1000-5000", (1000, 5000)),
        ("5 000 – 1 000 ₸", (1000, 5000)),
        ("1000-", (1000, None)),
        ("-5000", (None, 5000)),
        ("0-0", (0, 0)),
    ],
)
def test_a_span_of_sums_is_typed_with_a_dash(typed: str, expected: tuple[int | None, int | None]) -> None:
    query = sought(Query(), typed)
    assert (query.amount_from, query.amount_to, query.text) == (*expected, "")


def test_what_was_typed_before_is_forgotten() -> None:
    assert sought(sought(Query(group=Group.PAID), "1000-5000"), "кофе") == Query(group=Group.PAID, text="кофе")
    assert sought(sought(Query(), "кофе"), "  ") == Query()


def test_an_order_is_told_with_its_history_and_its_refunds(journal: Journal) -> None:
    sold = order(7)
    back = refund(1, sold, 500, RefundState.REQUESTED)
    write(journal, Row(sold), Row(sold, back))
    assert detail(journal, sold.id) == Detail(sold, journal.moments(sold.id), (back,))
    assert [moment.event for moment in journal.moments(sold.id)] == ["tested", "refunded"]
    assert detail(journal, "till-1-999") is None


def test_rows_come_without_the_gateways_pictures(journal: Journal) -> None:
    write(journal, Row(order(1, qr_png=b"\x89PNG")))
    assert [row.order.qr_png for row in page(journal, Query(), None, 5).rows] == [None]


def test_a_row_shows_what_was_paid_and_counts_what_surely_moved() -> None:
    mismatch, sold = order(1, State.MISMATCH, paid_amount=900), order(2)
    assert (Row(mismatch).amount, Row(mismatch).moved) == (900, 900)
    assert (Row(order(3, State.EXPIRED)).amount, Row(order(3, State.EXPIRED)).moved) == (1500, 0)
    assert (Row(sold, refund(1, sold, 200)).amount, Row(sold, refund(1, sold, 200)).moved) == (-200, -200)
    assert Row(sold, refund(1, sold, 200, RefundState.REFUSED)).moved == 0
    assert (Row(sold).who, Row(sold, refund(1, sold, 200)).who) == ("Айгерим", "Данияр")


def test_every_state_but_those_that_go_on_has_one_group() -> None:
    grouped = [state for group, states in STATES.items() if group is not Group.ALL for state in states]
    assert sorted(grouped) == sorted(set(State) - {State.CREATING, State.WAITING})
    assert set(STATES[Group.ALL]) == set(State)


def plans(reader: JournalReader) -> Iterator[tuple[str, str]]:
    spans = (Query(), Query(since=NOON), Query(until=NOON), Query(NOON, NOON + timedelta(days=1)))
    for query in spans:
        for group in Group:
            for typed in ("", "1043", "кофе", "В-2", "1000-5000", "1000-1000", "-5000"):
                asked = sought(replace(query, group=group), typed)
                for after in (None, Key(1, 0, 1), Key(1, 1, 1)):
                    for statement in statements(asked, after, 50):
                        yield statement.sql, plan(reader, statement.sql, statement.values)
    for source in (of_day(Query(), refunds=True), *map(of_state, State)):
        sql, values = counting(source, Query(since=NOON, amount_from=5))
        yield sql, plan(reader, sql, values)


def plan(reader: JournalReader, sql: str, values: tuple[int | str, ...]) -> str:
    return "\n".join(row[3] for row in reader.select(f"EXPLAIN QUERY PLAN {sql}", values))


def test_no_question_sorts_or_reads_a_whole_table(journal: Journal) -> None:
    asked = dict(plans(journal))
    assert len(asked) > 50
    for sql, steps in asked.items():
        assert "TEMP B-TREE" not in steps, (sql, steps)
        assert all(step.startswith(("SEARCH", "SCALAR SUBQUERY")) for step in steps.splitlines()), (sql, steps)


def test_spans_of_sums_are_looked_for_within_an_index(journal: Journal) -> None:
    """However few orders lie in the span: no row of the table is read but those that are shown."""
    for group in (Group.ALL, Group.PAID, Group.REFUND, Group.EXPIRED):
        for statement in statements(Query(group=group, amount_from=1, amount_to=5), None, 50):
            assert "COVERING INDEX" in plan(journal, statement.sql, statement.values)


def test_many_orders_with_the_same_words_are_counted_up_to_a_limit(tmp_path: Path) -> None:
    write_many(tmp_path / "journal.sqlite3", COUNT_LIMIT * 40 + 40, NOON)
    with closing(JournalReader.open(tmp_path / "journal.sqlite3")) as reader:
        of_words = counts(reader, Query(text="стол 10"))
        assert of_words.capped
        assert of_words.of[Group.ALL] > COUNT_LIMIT
        everything = counts(reader, Query())
        assert not everything.capped
        assert everything.of[Group.ALL] == 400_040 + everything.of[Group.REFUND]


def test_the_rows_of_keys_come_in_their_order(journal: Journal) -> None:
    rows = anything(3)
    write(journal, *rows)
    keys = [row.key for row in rows[10:60]]
    assert [row.key for row in rows_of(journal, keys)] == keys
