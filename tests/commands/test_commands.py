"""What all commands share: help, errors that name themselves, a clean end, and `relay` as a service."""

import json
import sqlite3
from pathlib import Path

import pytest

from pos_app.commands import orders
from tests.commands.conftest import Run
from tests.peers import closed_port
from tests.process import run, started
from tests.relay.neighbours import ask
from tests.shop import Shop

HELP = {
    "charge": ["AMOUNT", "--json", "--timeout S", "--order ID", "4 outcome uncertain", "130 interrupted"],
    "orders": ["--day YYYY-MM-DD", "--state STATE", "--json", "--csv", "paid_late", "yesterday"],
    "doctor": ["--json", "exit status: 0 when the till can sell"],
    "relay": ["--host HOST", "--port PORT", "--store URL", "POS_RELAY_SECRET", "8710"],
    "sandbox": ["--host HOST", "--port PORT", "--scenario NAME", "8720"],
    "demo": ["--autopay SECONDS", "--scenario NAME", "--script AMOUNT", "--screenshots DIR", "--kiosk"],
}


@pytest.mark.parametrize("command", HELP)
def test_help_names_every_option_of_the_contract(pos_app: Run, command: str) -> None:
    ended = pos_app(command, "--help")
    assert (ended.status, ended.err) == (0, "")
    said = " ".join(ended.out.split())
    for each in ("--config FILE", "--verbose", *HELP[command]):
        assert each in said


def test_the_programs_own_help_names_every_command(pos_app: Run) -> None:
    ended = pos_app("--help")
    assert ended.status == 0
    assert all(f"    {command} " in ended.out for command in HELP)


@pytest.mark.parametrize("arguments", [("--kiosk", "charge", "700"), ("--kiosk", "doctor")])
def test_a_kiosk_is_a_till_or_a_demo_and_nothing_else(pos_app: Run, arguments: tuple[str, ...]) -> None:
    ended = pos_app(*arguments)
    assert ended.status == 2
    assert "--kiosk: expected without a command, or with demo" in ended.err


def test_a_scripted_demo_is_no_kiosk() -> None:
    ended = run("demo", "--kiosk", "--script", "700", env={"QT_QPA_PLATFORM": "offscreen"})
    assert (ended.returncode, ended.stdout) == (2, "")
    assert ended.stderr == "pos-app: --kiosk: expected on a screen, and without --script\n"


def test_an_unknown_command_ends_with_2() -> None:
    ended = run("sell", env={})
    assert (ended.returncode, ended.stdout) == (2, "")
    assert "invalid choice: 'sell'" in ended.stderr


def test_wrong_settings_are_all_named_with_value_and_expectation_and_no_secret(pos_app: Run, shop: Shop) -> None:
    wrong = shop.environment(
        POS_GATEWAY_URL="http://gateway.choco.kz",
        POS_ORDER_TIMEOUT="soon",
        POS_LOCALE="de",
        POS_CLIENT_SECRET="hush\thush",
    )
    ended = pos_app("charge", "700", env=wrong)
    assert (ended.status, ended.out) == (2, "")
    said = ended.err.splitlines()
    assert "pos-app: POS_GATEWAY_URL: 'http://gateway.choco.kz'; expected https, or http on loopback" in said[0]
    assert "pos-app: POS_ORDER_TIMEOUT: 'soon'; expected a whole number of seconds from 1 to 86400" in said
    assert "pos-app: POS_LOCALE: 'de'; expected ru or kk or en" in said
    assert "pos-app: POS_CLIENT_SECRET: (hidden); expected at most 500 printable characters" in said
    assert "hush" not in ended.err


@pytest.mark.parametrize("folder", ["~nobody-of-that-name/till", "a\nb"])
def test_a_data_folder_that_is_none_is_named(pos_app: Run, folder: str) -> None:
    ended = pos_app("orders", env={"POS_DATA_DIR": folder, "POS_CONFIG": "/dev/null"})
    assert ended.status == 2
    assert f"POS_DATA_DIR: {folder!r}; expected a folder's path" in ended.err


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (None, "does not exist; expected a TOML file"),
        ("order_timeout = ", "can't be read as TOML"),
        ("amount = 5", "amount: unknown in"),
        ('client_secret = "hush"', "client_secret: a secret may not stand in"),
        ("order_timeout = 0", "POS_ORDER_TIMEOUT: '0'; expected"),
    ],
)
def test_a_wrong_file_of_settings_is_named(pos_app: Run, tmp_path: Path, content: str | None, problem: str) -> None:
    file = tmp_path / "config.toml"
    if content is not None:
        file.write_text(content)
    for arguments in (("--config", str(file), "orders"), ("orders", "--config", str(file))):
        ended = pos_app(*arguments, env={"POS_DATA_DIR": str(tmp_path)})
        assert (ended.status, ended.out) == (2, "")
        assert problem in ended.err


def test_an_internal_error_ends_with_4_and_shows_no_traceback(
    pos_app: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError("client_secret=hush-hush")

    monkeypatch.setattr(orders, "_span", fail)
    ended = pos_app("orders", env={"POS_DATA_DIR": str(tmp_path), "POS_CONFIG": "/dev/null"})
    assert (ended.status, ended.out) == (4, "")
    assert ended.err == "pos-app: internal error: ZeroDivisionError; the log tells more\n"


def test_ctrl_c_ends_a_command_that_waits_with_130(pos_app: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(orders, "_span", interrupted)
    assert pos_app("orders").status == 130


def test_a_relay_without_a_secret_ends_with_2(pos_app: Run, tmp_path: Path) -> None:
    ended = pos_app("relay", env={"POS_DATA_DIR": str(tmp_path), "POS_CONFIG": "/dev/null"})
    assert (ended.status, ended.out) == (2, "")
    assert ended.err == "pos-app: POS_RELAY_SECRET: missing; expected the secret that tills and relay share\n"


@pytest.mark.parametrize(
    ("option", "value", "expected"),
    [
        ("--store", "mysql://x", "pos-app: --store: "),
        ("--port", "65536", "argument --port: '65536': expected a port from 0 to 65535"),
        ("--host", "no.such.host.invalid", "pos-app: relay: cannot listen on no.such.host.invalid"),
    ],
)
def test_a_relay_with_a_wrong_option_names_it(
    pos_app: Run, tmp_path: Path, option: str, value: str, expected: str
) -> None:
    environment = {"POS_DATA_DIR": str(tmp_path), "POS_CONFIG": "/dev/null", "POS_RELAY_SECRET": "hush-hush"}
    ended = pos_app("relay", "--port", "0", option, value, env=environment)
    assert ended.status == 2
    assert expected in ended.err


def test_a_relay_serves_until_ctrl_c_and_ends_with_0(tmp_path: Path) -> None:
    environment = {"POS_DATA_DIR": str(tmp_path), "POS_CONFIG": "/dev/null", "POS_RELAY_SECRET": "hush-hush"}
    with started("relay", "--port", str(port := closed_port()), env=environment) as relay:
        assert relay.until("relay listens on").split()[-1] == f"http://127.0.0.1:{port}"
        status, body = ask(f"http://127.0.0.1:{port}", "/healthz")
        assert (status, json.loads(body)["status"]) == (200, "ok")
        relay.interrupt()
        ended = relay.end()
    assert (ended.returncode, ended.stderr) == (0, "")
    store = sqlite3.connect(tmp_path / "relay.sqlite3")
    assert store.execute("SELECT count(*) FROM events").fetchone() == (0,)
    store.close()
