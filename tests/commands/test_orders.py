"""`pos-app orders`: what the journal holds, for people, scripts and spreadsheets."""

import csv
import io
import json
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from pos_app.journal.writing import Entry, Journal
from pos_app.order import Moment, Order, Reason, State
from tests.commands.conftest import Ended, Run
from tests.process import started

MEMBERS = [
    "order", "amount", "state", "created_at", "ended_at", "preorder_id", "refunded", "url", "cashier", "comment",
]  # fmt: skip
NOON = datetime(2026, 11, 24, 12, 0, 0, 123_000).astimezone()
PAID = Order(
    "till-1-a", 1, 1500, State.PAID, NOON - timedelta(days=1), 300, NOON, "https://rahmetapp.kz/?id=1", None, 111,
    paid_amount=1500, refunded=200, comment="кофе, 2", cashier="Айгерим",
)  # fmt: skip
CLOSED = Order("till-1-b", 2, 700, State.CLOSED, NOON, 300, NOON, reason=Reason.NOT_REACHED)
WAITING = Order("till-1-c", 3, 1_000_000, State.WAITING, NOON, 300, None, "https://rahmetapp.kz/?id=3", None, 113)

ListOrders = Callable[..., Ended]


@pytest.fixture
def orders(pos_app: Run, tmp_path: Path) -> ListOrders:
    """Lists what is in a journal of three orders."""
    journal = Journal.open(tmp_path / "journal.sqlite3")
    journal.commit([Entry(order, Moment(NOON, "written", order.state)) for order in (PAID, CLOSED, WAITING)])
    journal.close()
    return lambda *arguments: pos_app(
        "orders", *arguments, env={"POS_DATA_DIR": str(tmp_path), "POS_CONFIG": "/dev/null"}
    )


def listed(ended: Ended) -> list[str]:
    assert (ended.status, ended.err) == (0, "")
    return [order["order"] for order in json.loads(ended.out)]


def test_people_get_a_line_for_each_order_newest_first(orders: ListOrders) -> None:
    ended = orders()
    assert ended.status == 0
    assert [line.split()[-1] for line in ended.out.splitlines()] == ["till-1-c", "till-1-b", "till-1-a"]
    newest = ended.out.splitlines()[0]
    assert newest.split()[:4] == ["3", "2026-11-24", "12:00:00", "waiting"]
    assert "1\u202f000\u202f000\u202f₸" in newest


def test_json_has_the_contracts_members(orders: ListOrders) -> None:
    ended = orders("--json")
    assert listed(ended) == ["till-1-c", "till-1-b", "till-1-a"]
    waiting, closed, paid = json.loads(ended.out)
    assert [list(order) for order in (waiting, closed, paid)] == [MEMBERS] * 3
    assert paid == {
        "order": "till-1-a",
        "amount": 1500,
        "state": "paid",
        "created_at": utc(NOON - timedelta(days=1)),
        "ended_at": utc(NOON),
        "preorder_id": 111,
        "refunded": 200,
        "url": "https://rahmetapp.kz/?id=1",
        "cashier": "Айгерим",
        "comment": "кофе, 2",
    }
    assert (waiting["ended_at"], waiting["cashier"], closed["url"], closed["preorder_id"]) == (None,) * 4


def utc(at: datetime) -> str:
    return (at - at.utcoffset()).strftime("%Y-%m-%dT%H:%M:%S.123Z")


def test_csv_has_a_heading_and_the_same_values(orders: ListOrders) -> None:
    rows = list(csv.DictReader(io.StringIO(orders("--csv").out)))
    assert list(rows[0]) == MEMBERS
    assert [row["order"] for row in rows] == ["till-1-c", "till-1-b", "till-1-a"]
    assert (rows[2]["amount"], rows[2]["comment"], rows[0]["ended_at"]) == ("1500", "кофе, 2", "")


@pytest.mark.parametrize(
    ("chosen", "found"),
    [
        (("--day", "2026-11-24"), ["till-1-c", "till-1-b"]),
        (("--day", "2026-11-23"), ["till-1-a"]),
        (("--day", "2026-11-25"), []),
        (("--state", "closed"), ["till-1-b"]),
        (("--state", "paid", "--day", "2026-11-24"), []),
    ],
)
def test_a_day_and_a_state_narrow_the_list(orders: ListOrders, chosen: tuple[str, ...], found: list[str]) -> None:
    assert listed(orders("--json", *chosen)) == found


def test_today_and_yesterday_are_days(pos_app: Run, tmp_path: Path) -> None:
    now = datetime.now().astimezone().replace(microsecond=0)
    today = Order("till-1-today", 1, 700, State.CLOSED, now, 300, now)
    yesterday = Order("till-1-yesterday", 2, 700, State.CLOSED, now - timedelta(days=1), 300, now)
    journal = Journal.open(tmp_path / "journal.sqlite3")
    journal.commit([Entry(order, Moment(NOON, "written", order.state)) for order in (today, yesterday)])
    journal.close()
    environment = {"POS_DATA_DIR": str(tmp_path), "POS_CONFIG": "/dev/null"}
    assert listed(pos_app("orders", "--json", "--day", "today", env=environment)) == ["till-1-today"]
    assert listed(pos_app("orders", "--json", "--day", "yesterday", env=environment)) == ["till-1-yesterday"]


@pytest.mark.parametrize(
    ("option", "value", "expected"),
    [
        ("--day", "24.11.2026", "YYYY-MM-DD, today or yesterday"),
        ("--day", "9999-12-31", "YYYY-MM-DD, today or yesterday"),
        ("--day", "", "YYYY-MM-DD, today or yesterday"),
        ("--state", "payed", "one of creating, rejected, uncertain, waiting, paid"),
    ],
)
def test_a_wrong_choice_names_itself_its_value_and_what_was_expected(
    orders: ListOrders, option: str, value: str, expected: str
) -> None:
    ended = orders(option, value)
    assert (ended.status, ended.out) == (2, "")
    assert ended.err.startswith(f"pos-app: {option}: {value!r}; expected {expected}")


def test_json_and_csv_exclude_each_other(orders: ListOrders) -> None:
    ended = orders("--json", "--csv")
    assert ended.status == 2
    assert "--csv: not allowed with argument --json" in ended.err


def test_a_shop_that_has_sold_nothing_has_no_orders(pos_app: Run, tmp_path: Path) -> None:
    environment = {"POS_DATA_DIR": str(tmp_path / "new"), "POS_CONFIG": "/dev/null"}
    assert pos_app("orders", "--json", env=environment).out == "[]\n"
    assert pos_app("orders").out == ""
    assert pos_app("orders", "--csv").out == ",".join(MEMBERS) + "\n"
    assert not (tmp_path / "new" / "journal.sqlite3").exists()


@pytest.mark.parametrize("damage", ["header", "pages"])
def test_a_damaged_journal_is_named_and_ends_with_2(orders: ListOrders, tmp_path: Path, damage: str) -> None:
    path = tmp_path / "journal.sqlite3"
    whole = path.read_bytes()
    kept = 0 if damage == "header" else 4096
    path.write_bytes(whole[:kept] + b"\xff" * (len(whole) - kept))
    ended = orders("--json")
    assert (ended.status, ended.out) == (2, "")
    assert ended.err.startswith(f"pos-app: journal {path}")


def test_a_reader_that_goes_away_ends_the_command_without_a_word(tmp_path: Path) -> None:
    environment = {"POS_DATA_DIR": str(tmp_path), "POS_CONFIG": "/dev/null"}
    with started("orders", "--csv", env=environment) as listing:
        listing.close_output()
        ended = listing.end()
    assert (ended.returncode, ended.stderr) == (141, "")
