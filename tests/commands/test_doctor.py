"""`pos-app doctor`: whether the till can sell, and what to mend where it can not."""

import json
import re
import sqlite3
import time
from contextlib import closing, nullcontext
from pathlib import Path
from typing import Any

import pytest

from pos_app.checks import books, machine
from pos_app.checks import relay as relay_checks
from pos_app.order import State
from pos_app.relay.embedded import EmbeddedRelay
from tests.commands.conftest import Ended, Run
from tests.peers import answer, closed_port, peer
from tests.shop import CALM, Shop


def checks_of(ended: Ended) -> dict[str, dict[str, Any]]:
    checks = json.loads(ended.out)
    assert all(list(check) == ["check", "ok", "detail", "mend"] for check in checks)
    assert all(check["mend"] for check in checks if not check["ok"])
    return {check["check"]: check for check in checks}


def failing(ended: Ended) -> set[str]:
    # A test has no screen of its own, and a sale needs none.
    return {name for name, check in checks_of(ended).items() if not check["ok"]} - {"screens"}


def test_a_good_set_up_passes_every_check(shop: Shop, pos_app: Run) -> None:
    ended = pos_app("doctor", "--json", env=shop.environment())
    assert (ended.status, ended.err) == (0, "")
    assert failing(ended) == set()
    assert set(checks_of(ended)) == {
        "configuration", "credentials", "token", "availability", "relay", "callback path",
        "journal", "audit", "disk", "clock", "screens", "printer", "secrets",
    }  # fmt: skip


def test_people_get_a_line_for_each_check_and_its_mend(shop: Shop, pos_app: Run) -> None:
    ended = pos_app("doctor", env=shop.environment(POS_CLIENT_SECRET="wrong"))
    assert ended.status == 1
    lines = ended.out.splitlines()
    assert lines[0] == f"ok    configuration  terminal till-1, gateway {shop.sandbox.url}"
    number = next(number for number, line in enumerate(lines) if line.startswith("FAIL  credentials"))
    assert "101" in lines[number]
    assert lines[number + 1].strip() == "mend: check POS_CLIENT_ID and POS_CLIENT_SECRET"


def test_a_running_till_is_looked_at_beside_its_work(shop: Shop, pos_app: Run) -> None:
    with shop.open(CALM) as desk:
        desk.show_qr()
        ended = pos_app("doctor", "--json", env=shop.environment())
    assert (ended.status, failing(ended)) == (0, set())
    assert "1 orders still watched" in checks_of(ended)["journal"]["detail"]


def test_a_gateway_that_is_down_can_not_sell(shop: Shop, pos_app: Run) -> None:
    shop.sandbox.scenario = "down"
    ended = pos_app("doctor", "--json", env=shop.environment())
    assert (ended.status, failing(ended)) == (1, {"token"})


def test_a_gateway_that_is_not_there_can_not_sell(shop: Shop, pos_app: Run) -> None:
    ended = pos_app("doctor", "--json", env=shop.environment(POS_GATEWAY_URL=f"http://127.0.0.1:{closed_port()}"))
    assert (ended.status, failing(ended)) == (1, {"token"})
    assert checks_of(ended)["clock"]["detail"] == "the gateway did not tell its time"


def test_a_gateway_that_takes_no_orders_can_not_sell(shop: Shop, pos_app: Run) -> None:
    shop.sandbox.scenario = "unavailable"
    ended = pos_app("doctor", "--json", env=shop.environment())
    assert (ended.status, failing(ended)) == (1, {"availability"})


def test_a_dead_relay_is_told_and_the_till_can_sell_all_the_same(shop: Shop, pos_app: Run) -> None:
    ended = pos_app("doctor", "--json", env=shop.environment(POS_RELAY_URL=f"http://127.0.0.1:{closed_port()}"))
    assert (ended.status, failing(ended)) == (0, {"relay", "callback path"})


def test_a_relay_with_another_secret_is_told(shop: Shop, relay: EmbeddedRelay, pos_app: Run) -> None:
    wrong = shop.environment(POS_RELAY_URL=relay.url, POS_RELAY_SECRET="another secret")
    ended = pos_app("doctor", "--json", env=wrong)
    assert failing(ended) == {"relay", "callback path"}
    assert "POS_RELAY_SECRET" in checks_of(ended)["relay"]["mend"]


def test_a_relay_that_the_gateway_can_not_reach_is_told(shop: Shop, relay: EmbeddedRelay, pos_app: Run) -> None:
    ended = pos_app(
        "doctor",
        "--json",
        env=shop.environment(POS_RELAY_URL=relay.url, POS_CALLBACK_URL=f"http://127.0.0.1:{closed_port()}"),
    )
    assert (ended.status, failing(ended)) == (0, {"callback path"})
    assert checks_of(ended)["callback path"]["mend"] == "check POS_CALLBACK_URL"


def test_a_test_callback_is_never_taken_for_one_of_the_tills(shop: Shop, relay: EmbeddedRelay, pos_app: Run) -> None:
    environment = shop.environment(POS_RELAY_URL=relay.url)
    assert failing(pos_app("doctor", "--json", env=environment)) == set()
    with shop.open(CALM, relay_url=relay.url) as desk:
        order_id = desk.show_qr()
        shop.pay(order_id)
        desk.until(order_id, State.PAID)
    reader = shop.journal()
    assert [order.id for order in reader.recent(9)] == [order_id]
    reader.close()


def test_a_damaged_journal_can_not_sell(shop: Shop, pos_app: Run) -> None:
    shop.folder.mkdir()
    shop.settings().journal_path.write_bytes(b"no database" * 1000)
    ended = pos_app("doctor", "--json", env=shop.environment())
    assert (ended.status, failing(ended)) == (1, {"journal", "audit"})


def test_a_data_folder_that_is_a_file_can_not_sell(shop: Shop, pos_app: Run) -> None:
    shop.folder.write_text("no folder")
    ended = pos_app("doctor", "--json", env=shop.environment())
    assert (ended.status, failing(ended)) == (1, {"disk"})
    assert "set POS_DATA_DIR" in checks_of(ended)["disk"]["mend"]


def test_a_full_disk_can_not_sell(shop: Shop, pos_app: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(books, "_LOW_DISK_BYTES", 10**18)
    ended = pos_app("doctor", "--json", env=shop.environment())
    assert (ended.status, failing(ended)) == (1, {"disk"})


def test_an_embedded_relay_that_can_not_stand_keeps_the_till_from_opening(
    shop: Shop, pos_app: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "no-folder").write_text("")
    monkeypatch.setattr(
        relay_checks.tempfile, "TemporaryDirectory", lambda **_: nullcontext(str(tmp_path / "no-folder"))
    )
    ended = pos_app("doctor", "--json", env=shop.environment())
    assert (ended.status, failing(ended)) == (1, {"relay"})


@pytest.mark.parametrize(
    ("lacking", "no_screen", "said"),
    [
        (["libegl1"], None, "install libegl1"),
        ([], "DISPLAY is not set", "`pos-app charge` sells without one"),
        ([], None, ""),
    ],
)
def test_a_missing_screen_is_told_and_the_till_can_sell_all_the_same(
    shop: Shop, pos_app: Run, monkeypatch: pytest.MonkeyPatch, lacking: list[str], no_screen: str | None, said: str
) -> None:
    monkeypatch.setattr(machine, "missing_packages", lambda **_: lacking)
    monkeypatch.setattr(machine, "why_no_screen", lambda _: no_screen)
    ended = pos_app("doctor", "--json", env=shop.environment())
    assert ended.status == 0
    assert (checks_of(ended)["screens"]["ok"], checks_of(ended)["screens"]["mend"]) == (not said, said)


@pytest.mark.parametrize("date", ["Date: yesterday", "Date: Tue, 24 Nov 2026 12:00:00 -0000", "X-Date: none"])
def test_a_time_that_is_none_is_no_reason_not_to_sell(shop: Shop, pos_app: Run, date: str) -> None:
    with peer(answer("{}", "200 OK", date)) as gateway:
        ended = pos_app("doctor", "--json", env=shop.environment(POS_GATEWAY_URL=gateway.url))
    assert checks_of(ended)["clock"]["detail"] == "the gateway did not tell its time"


def test_a_clock_that_is_off_is_told(shop: Shop, pos_app: Run) -> None:
    yesterday = time.strftime("%a, %d %b %Y %H:%M:%S GMT", time.gmtime(time.time() - 86_400))
    with peer(answer("{}", "200 OK", f"Date: {yesterday}")) as gateway:
        ended = pos_app("doctor", "--json", env=shop.environment(POS_GATEWAY_URL=gateway.url))
    assert {"clock", "token"} <= failing(ended)
    assert re.search(r"differs from the gateway's by 86[34]\d\d s", checks_of(ended)["clock"]["detail"])


def test_a_gateway_on_the_internet_does_not_reach_a_relay_on_loopback(shop: Shop, pos_app: Run) -> None:
    # The name resolves nowhere (RFC 6761, 6.4).
    ended = pos_app("doctor", "--json", env=shop.environment(POS_GATEWAY_URL="https://gateway.invalid"))
    assert {"token", "callback path"} <= failing(ended)
    assert "payments are seen by status" in checks_of(ended)["callback path"]["detail"]


def test_missing_credentials_are_named(pos_app: Run, shop: Shop) -> None:
    ended = pos_app("doctor", env=shop.environment(POS_CLIENT_ID="", POS_BRANCH_TOKEN=""))
    assert (ended.status, ended.out) == (2, "")
    assert "pos-app: POS_CLIENT_ID: missing; expected in the environment or the keyring" in ended.err
    assert "pos-app: POS_BRANCH_TOKEN: missing" in ended.err


def test_a_checklink_that_the_gateway_can_not_reach_is_said_to_have_no_effect(shop: Shop, pos_app: Run) -> None:
    environment = shop.environment(POS_GATEWAY_URL=f"https://localhost.invalid:{closed_port()}", POS_CHECKLINK="on")
    detail = checks_of(pos_app("doctor", "--json", env=environment))["callback path"]["detail"]
    assert "POS_CHECKLINK has no effect" in detail


def test_an_audit_log_that_was_tampered_with_is_named(shop: Shop, pos_app: Run) -> None:
    with shop.open(CALM) as desk:
        desk.sell()
    whole = checks_of(pos_app("doctor", "--json", env=shop.environment()))["audit"]
    assert whole["ok"]
    with closing(sqlite3.connect(shop.settings().journal_path)) as connection:
        connection.execute("DROP TRIGGER audit_is_never_changed")
        connection.execute("UPDATE audit SET who = 'Болат' WHERE id = 1")
        connection.commit()
    broken = checks_of(pos_app("doctor", "--json"))["audit"]
    assert (broken["ok"], broken["detail"]) == (False, "line 1 does not fit the one before it")
