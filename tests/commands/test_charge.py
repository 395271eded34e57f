"""`pos-app charge`: each way a sale ends has its exit status, and each state its line."""

import json
import re
import sqlite3
import sys
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
import zxingcpp
from PIL import Image, ImageDraw

from pos_app.commands.lines import EXIT_OF_STATE, detail_of
from pos_app.order import State
from pos_app.sandbox import Sandbox
from pos_app.sandbox.scenarios import SCENARIOS
from pos_app.words import words
from tests.commands.conftest import Run
from tests.peers import closed_port
from tests.process import run, started
from tests.shop import CALM, Shop

_DARK = " \u00a0"


def lines_of(said: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in said.splitlines()]


def states_of(said: str) -> list[str]:
    return [line["state"] for line in lines_of(said)]


def test_a_paid_sale_ends_with_0_and_a_line_of_json_for_each_state(shop: Shop) -> None:
    with started("charge", "1 500", "--order", "7", "--json", env=shop.environment()) as charge:
        charge.until("waiting")
        shop.pay("till-1-7")
        ended = charge.end()
    assert (ended.returncode, ended.stderr) == (0, "")
    creating, waiting, paid = lines_of(ended.stdout)
    assert list(creating) == ["at", "order", "state", "amount", "detail"]
    assert list(waiting) == list(paid) == ["at", "order", "state", "amount", "url", "detail"]
    assert [creating["state"], waiting["state"], paid["state"]] == ["creating", "waiting", "paid"]
    for line in (creating, waiting, paid):
        assert (line["order"], line["amount"]) == ("till-1-7", 1500)
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", line["at"])
        assert datetime.fromisoformat(line["at"]).tzinfo is not None
    assert waiting["url"] == f"{shop.sandbox.url}/pay/{shop.preorder('till-1-7').hash}"
    assert paid["detail"] == "Paid, confirmed by the gateway"


def test_the_qr_in_the_terminal_opens_the_payers_page(shop: Shop) -> None:
    with started("charge", "700", "--order", "7", env=shop.environment()) as charge:
        url = charge.until(shop.sandbox.url).strip()
        shop.pay("till-1-7")
        ended = charge.end()
    assert ended.returncode == 0
    drawn = [line for line in ended.stdout.splitlines() if line and set(line) <= set(f"{_DARK}█▀▄")]
    found = zxingcpp.read_barcodes(picture_of(drawn))
    assert [code.text for code in found] == [url]
    said = [line.split()[1] for line in ended.stdout.splitlines() if re.match(r"\d\d:\d\d:\d\d  ", line)]
    assert said == ["creating", "waiting", "paid"]


def test_a_terminal_is_told_the_qrs_colours(tmp_path: Path, pos_app: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    sandbox = Sandbox(autopay_s=0.1)
    sandbox.start()
    try:
        ended = pos_app("charge", "700", "--order", "7", env=Shop(sandbox, tmp_path / "shop").environment())
    finally:
        sandbox.stop()
    assert ended.status == 0
    drawn = [line for line in ended.out.splitlines() if line.startswith("\x1b[38;5;231;48;5;16m")]
    assert all(line.endswith("\x1b[0m") for line in drawn)
    modules = [line.removeprefix("\x1b[38;5;231;48;5;16m").removesuffix("\x1b[0m") for line in drawn]
    (found,) = zxingcpp.read_barcodes(picture_of(modules))
    assert found.text in ended.out.splitlines()


def picture_of(blocks: list[str], module_px: int = 6) -> Image.Image:
    """What a dark terminal shows: each character is two modules, one above the other."""
    upper, lower = f"{_DARK}▄", f"{_DARK}▀"
    picture = Image.new("L", (max(map(len, blocks)) * module_px, len(blocks) * 2 * module_px), 255)
    draw = ImageDraw.Draw(picture)
    for row, line in enumerate(blocks):
        for column, block in enumerate(line):
            for half, dark in ((0, upper), (1, lower)):
                if block in dark:
                    x, y = column * module_px, (row * 2 + half) * module_px
                    draw.rectangle((x, y, x + module_px - 1, y + module_px - 1), fill=0)
    return picture


def test_a_terminal_without_unicode_gets_the_link_alone(shop: Shop) -> None:
    ascii_only = {**shop.environment(), "PYTHONIOENCODING": "ascii"}
    with started("charge", "700", "--order", "7", env=ascii_only) as charge:
        charge.until(shop.sandbox.url)
        shop.pay("till-1-7")
        ended = charge.end()
    assert ended.returncode == 0
    assert ended.stdout.isascii()


def test_failed_attempts_are_told_and_an_expired_sale_ends_with_1(shop: Shop) -> None:
    shop.sandbox.scenario = "decline"
    with started("charge", "700", "--order", "7", "--timeout", "1", "--json", env=shop.environment()) as charge:
        charge.until("waiting")
        shop.pay("till-1-7")
        ended = charge.end()
    assert ended.returncode == 1
    assert states_of(ended.stdout) == ["creating", "waiting", "waiting", "expired"]
    assert lines_of(ended.stdout)[2]["detail"] == "That attempt failed. They can try again."
    assert shop.preorder("till-1-7").bill.timeout_s == 1


def test_a_refused_sale_ends_with_1_and_the_gateways_words(shop: Shop, pos_app: Run) -> None:
    shop.sandbox.scenario = "refuse"
    ended = pos_app("charge", "700", "--json", env=shop.environment())
    assert ended.status == 1
    assert states_of(ended.out) == ["creating", "rejected"]
    detail = lines_of(ended.out)[-1]["detail"]
    assert "Филиал не принимает оплату" in detail
    assert "1004" in detail


@pytest.mark.parametrize("scenario", ["not there", "down"])
def test_a_gateway_that_is_not_reached_ends_with_3(shop: Shop, pos_app: Run, scenario: str) -> None:
    environment = shop.environment()
    if scenario == "down":
        shop.sandbox.scenario = scenario
    else:
        environment["POS_GATEWAY_URL"] = f"http://127.0.0.1:{closed_port()}"
    ended = pos_app("charge", "700", "--json", env=environment)
    assert ended.status == 3
    assert states_of(ended.out) == ["creating", "closed"]
    assert shop.sandbox.books.orders() == ()


def test_a_relay_that_can_not_stand_ends_with_3(shop: Shop, pos_app: Run) -> None:
    (shop.folder / "relay.sqlite3").mkdir(parents=True)
    ended = pos_app("charge", "700", env=shop.environment())
    assert (ended.status, ended.out) == (3, "")
    assert ended.err.startswith("pos-app: relay: ")


def test_a_lost_answer_ends_with_4_and_says_that_the_outcome_is_not_known(shop: Shop, pos_app: Run) -> None:
    shop.sandbox.scenario = "answer-lost"
    ended = pos_app("charge", "700", "--json", env=shop.environment())
    assert ended.status == 4
    assert states_of(ended.out) == ["creating", "uncertain"]


def test_a_gateway_that_goes_silent_while_the_customer_pays_ends_with_4(shop: Shop) -> None:
    with started("charge", "700", "--order", "7", "--timeout", "1", "--json", env=shop.environment()) as charge:
        charge.until("waiting")
        shop.sandbox.scenario = "down"
        shop.pay("till-1-7")
        ended = charge.end()
    assert ended.returncode == 4
    assert set(states_of(ended.stdout)) == {"creating", "waiting"}
    assert shop.order("till-1-7").state is State.WAITING
    shop.sandbox.scenario = "normal"
    with shop.open(CALM) as desk:
        desk.until("till-1-7", State.PAID)


def test_another_sum_ends_with_5(shop: Shop) -> None:
    shop.sandbox.scenario = "wrong-amount"
    with started("charge", "700", "--order", "7", "--json", env=shop.environment()) as charge:
        charge.until("waiting")
        shop.pay("till-1-7")
        ended = charge.end()
    assert ended.returncode == 5
    assert states_of(ended.stdout) == ["creating", "waiting", "mismatch"]
    assert "800" in lines_of(ended.stdout)[-1]["detail"]


def test_ctrl_c_ends_with_130_and_leaves_the_order_cancelled_and_watched(shop: Shop) -> None:
    with started("charge", "700", "--order", "7", "--json", env=shop.environment()) as charge:
        charge.until("waiting")
        charge.interrupt()
        ended = charge.end()
    assert (ended.returncode, ended.stderr) == (130, "")
    assert states_of(ended.stdout) == ["creating", "waiting", "cancelled"]
    order = shop.order("till-1-7")
    assert (order.state, order.ended_at) == (State.CANCELLED, None)
    shop.pay("till-1-7")
    with shop.open(CALM) as desk:
        desk.until("till-1-7", State.PAID_LATE)


def test_a_journal_that_can_not_be_written_is_told_and_the_payment_is_told_after_it(shop: Shop) -> None:
    with started("charge", "700", "--order", "7", "--json", env=shop.environment()) as charge:
        charge.until("waiting")
        with closing(sqlite3.connect(shop.settings().journal_path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            shop.pay("till-1-7")
            charge.until_error("can't be written: database is locked")
            assert shop.order("till-1-7").state is State.WAITING
            other.execute("ROLLBACK")
        ended = charge.end()
    assert ended.returncode == 0
    assert states_of(ended.stdout) == ["creating", "waiting", "paid"]


def test_a_sale_that_the_journal_does_not_take_ends_with_2_and_one_line(shop: Shop, pos_app: Run) -> None:
    with shop.open(CALM) as desk:
        desk.until_warm()
    with closing(sqlite3.connect(shop.settings().journal_path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        ended = pos_app("charge", "700", env=shop.environment())
    assert (ended.status, ended.out) == (2, "")
    assert len(ended.err.splitlines()) == 1
    assert "can't be written: database is locked" in ended.err
    assert shop.sandbox.books.calls["create"] == 0


def test_a_gateway_that_takes_no_orders_ends_with_3(shop: Shop, pos_app: Run) -> None:
    shop.sandbox.scenario = replace(SCENARIOS["normal"], is_available=False)
    with shop.open(CALM) as desk:
        desk.until_warm()
        closed = desk.until(desk.charge(), State.CLOSED)
    detail = detail_of(closed, words("en"))
    assert (EXIT_OF_STATE[closed.state], detail) == (3, "The gateway says that payments are unavailable for now.")


def test_a_reader_that_goes_away_ends_the_command_without_a_word(shop: Shop) -> None:
    with started("charge", "700", "--order", "7", "--json", env=shop.environment()) as charge:
        charge.until("waiting")
        charge.close_output()
        shop.pay("till-1-7")
        ended = charge.end()
    assert (ended.returncode, ended.stderr) == (141, "")
    assert shop.order("till-1-7").state is State.PAID


@pytest.mark.parametrize("amount", ["0", "-5", "15.5", "abc", "", "999999999999"])
def test_an_amount_that_is_none_ends_with_2_and_is_named(shop: Shop, pos_app: Run, amount: str) -> None:
    ended = pos_app("charge", "--", amount, env=shop.environment())
    assert (ended.status, ended.out) == (2, "")
    assert f"amount {amount!r}: expected" in ended.err


@pytest.mark.parametrize(
    ("option", "value", "expected"),
    [
        ("--timeout", "0", "whole seconds from 1 to 86400"),
        ("--timeout", "1.5", "whole seconds from 1 to 86400"),
        ("--order", "a/b", "1 to 60 Latin letters, digits, dots, dashes or underscores"),
        ("--order", "x" * 61, "1 to 60 Latin letters"),
    ],
)
def test_a_wrong_option_names_itself_its_value_and_what_was_expected(
    shop: Shop, pos_app: Run, option: str, value: str, expected: str
) -> None:
    ended = pos_app("charge", "700", option, value, env=shop.environment())
    assert (ended.status, ended.out) == (2, "")
    assert f"argument {option}: {value!r}: expected {expected}" in ended.err


def test_an_amount_above_the_shops_limit_ends_with_2(shop: Shop, pos_app: Run) -> None:
    ended = pos_app("charge", "701", env=shop.environment(POS_MAX_AMOUNT="700"))
    assert ended.status == 2
    assert ended.err == "pos-app: AMOUNT: 701; expected at most 700 tenge (POS_MAX_AMOUNT)\n"


def test_a_repeated_order_id_ends_with_2_and_creates_nothing(shop: Shop, pos_app: Run) -> None:
    shop.sandbox.scenario = "refuse"
    assert pos_app("charge", "700", "--order", "till-1-7", env=shop.environment()).status == 1
    ended = pos_app("charge", "700", "--order", "7")
    assert ended.status == 2
    assert "till-1-7 is in the journal already" in ended.err
    assert shop.sandbox.books.calls["create"] == 1


def test_a_data_folder_in_use_ends_with_2_and_names_the_process(shop: Shop) -> None:
    with started("charge", "700", env=shop.environment()) as first:
        first.until("waiting")
        ended = run("charge", "700", env=shop.environment())
        assert ended.returncode == 2
        assert f"in use by process {first.pid}; close that till first" in ended.stderr
    assert shop.sandbox.books.calls["create"] == 1


def test_a_data_folder_that_can_not_be_made_ends_with_2_and_is_named(shop: Shop, pos_app: Run) -> None:
    shop.folder.write_text("a file where a folder belongs")
    ended = pos_app("charge", "700", env=shop.environment())
    assert ended.status == 2
    assert f"pos-app: POS_DATA_DIR: {str(shop.folder)!r}; expected a folder that can be written" in ended.err


def test_a_journal_of_a_newer_app_ends_with_2_before_anything_is_sent(shop: Shop, pos_app: Run) -> None:
    shop.folder.mkdir()
    with closing(sqlite3.connect(shop.folder / "journal.sqlite3")) as journal:
        journal.execute("PRAGMA user_version=99")
    ended = pos_app("charge", "700", env=shop.environment())
    assert (ended.status, ended.out) == (2, "")
    assert "journal.sqlite3: version 99 is of a newer app" in ended.err
    assert shop.sandbox.books.calls["create"] == 0


def test_a_damaged_journal_is_said_once_and_does_not_stop_the_sale(shop: Shop, pos_app: Run) -> None:
    shop.folder.mkdir()
    (shop.folder / "journal.sqlite3").write_bytes(b"no database" * 1000)
    shop.sandbox.scenario = "refuse"
    ended = pos_app("charge", "700", env=shop.environment())
    assert ended.status == 1
    assert ended.err.count("the journal was damaged: kept aside as ") == 1
    assert shop.sandbox.books.calls["create"] == 1
