"""`pos-app demo --script`: the whole shop in one process, which rings up one sale by itself."""

import json
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from tests.process import run

FAST = {"POS_ORDER_TIMEOUT": "2"}


def _demo(*arguments: str, env: dict[str, str] | None = None) -> tuple[int, list[dict[str, object]], str]:
    done = run("demo", *arguments, env={"QT_QPA_PLATFORM": "offscreen", **FAST, **(env or {})})
    return done.returncode, [json.loads(line) for line in done.stdout.splitlines()], done.stderr


def test_it_takes_a_payment_and_says_each_state(tmp_path: Path) -> None:
    status, lines, errors = _demo("--script", "1500", "--autopay", "0.2", "--screenshots", str(tmp_path / "new"))
    assert (status, errors) == (0, "")
    assert [line["state"] for line in lines] == ["creating", "waiting", "paid"]
    assert {line["amount"] for line in lines} == {1500}
    assert [sorted(line) for line in lines] == [
        ["amount", "at", "detail", "order", "state"],
        ["amount", "at", "detail", "order", "state", "url"],
        ["amount", "at", "detail", "order", "state", "url"],
    ]
    pictures = sorted(picture.name for picture in (tmp_path / "new").iterdir())
    assert pictures == ["1-keypad.png", "2-creating.png", "3-waiting.png", "4-paid.png"]
    (code,) = zxingcpp.read_barcodes(Image.open(tmp_path / "new" / "3-waiting.png"))
    assert code.text == lines[-1]["url"]


def test_without_a_screen_it_says_so_and_rings_up_a_sale_of_its_own() -> None:
    done = run("demo", "--autopay", "0.2", env=FAST)
    assert done.returncode == 0
    assert "no screen" in done.stderr
    assert json.loads(done.stdout.splitlines()[-1])["state"] == "paid"


@pytest.mark.parametrize(
    ("scenario", "status", "state"),
    [
        ("decline", 1, "expired"),
        ("refuse", 1, "rejected"),
        ("down", 3, "closed"),
        ("answer-lost", 4, "uncertain"),
        ("wrong-amount", 5, "mismatch"),
    ],
)
def test_it_ends_with_the_exit_status_of_charge(scenario: str, status: int, state: str) -> None:
    ended, lines, _ = _demo("--script", "900", "--autopay", "0.2", "--scenario", scenario)
    assert (ended, lines[-1]["state"]) == (status, state)


def test_with_a_second_display_the_customer_is_in_the_pictures_too(tmp_path: Path) -> None:
    displays = tmp_path / "displays.json"
    displays.write_text(
        json.dumps(
            {
                "screens": [
                    {"name": "counter", "x": 0, "y": 0, "width": 1366, "height": 768},
                    {"name": "customer", "x": 1366, "y": 0, "width": 1920, "height": 1080},
                ]
            }
        )
    )
    status, lines, _ = _demo(
        *("--script", "1500", "--autopay", "0.2", "--screenshots", str(tmp_path)),
        env={"QT_QPA_PLATFORM": f"offscreen:configfile={displays}"},
    )
    assert status == 0
    customers = Image.open(tmp_path / "5-waiting-customer.png")
    assert customers.size == (1920, 1080)
    for picture in (customers, Image.open(tmp_path / "4-waiting.png")):
        (code,) = zxingcpp.read_barcodes(picture)
        assert code.text == lines[-1]["url"]


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (("--script", "1500000"), "1500000"),
        (("--script", "12.5"), "12.5"),
        (("--scenario", "sunny"), "sunny"),
        (("--autopay", "soon"), "soon"),
        (("--screenshots", "/proc/nowhere", "--script", "1"), "/proc/nowhere"),
        (("--screenshots", "pictures"), "--script"),
    ],
)
def test_a_wrong_argument_names_itself_and_what_was_expected(arguments: tuple[str, ...], named: str) -> None:
    done = run("demo", *arguments, env={"QT_QPA_PLATFORM": "offscreen"})
    assert done.returncode == 2
    assert named in done.stderr
    assert "expected" in done.stderr
    assert done.stdout == ""


def test_a_shops_own_data_folder_and_locale_are_used_where_they_are_named(tmp_path: Path) -> None:
    status, lines, _ = _demo(
        *("--script", "700", "--autopay", "0.1"), env={"POS_DATA_DIR": str(tmp_path), "POS_LOCALE": "en"}
    )
    assert status == 0
    assert "Paid" in str(lines[-1]["detail"])
    assert (tmp_path / "journal.sqlite3").exists()


def test_a_demo_keeps_out_of_a_shops_journal(tmp_path: Path) -> None:
    (tmp_path / "journal.sqlite3").touch()
    done = run("demo", "--script", "700", env={"QT_QPA_PLATFORM": "offscreen", "POS_DATA_DIR": str(tmp_path)})
    assert done.returncode == 2
    assert "POS_DATA_DIR" in done.stderr
    assert str(tmp_path) in done.stderr


def test_a_demo_may_have_a_folder_of_its_own_again_and_again(tmp_path: Path) -> None:
    for number in (1, 2):
        status, lines, _ = _demo("--script", "700", "--autopay", "0.1", env={"POS_DATA_DIR": str(tmp_path)})
        assert (status, lines[-1]["state"]) == (0, "paid")
        sold = run("orders", "--json", env={"POS_DATA_DIR": str(tmp_path), "POS_CONFIG": "/dev/null"})
        assert [order["state"] for order in json.loads(sold.stdout)] == ["paid"] * number
