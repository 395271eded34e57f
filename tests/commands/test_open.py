"""`pos-app` alone: the till, the set-up where there is none yet, or what keeps both from opening."""

import json
from pathlib import Path

import pytest

from pos_app.order import State
from pos_app.settings.vault import Vault
from tests.process import run, started
from tests.shop import Shop

OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}
ACCOUNT = ("POS_CLIENT_ID", "POS_CLIENT_SECRET", "POS_BRANCH_TOKEN")


def nothing_set_up(tmp_path: Path) -> dict[str, str]:
    """Folders of their own, and nothing in them."""
    return {
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "XDG_STATE_HOME": str(tmp_path / "state"),
        "POS_DATA_DIR": str(tmp_path / "data"),
    }


def test_without_a_screen_it_names_the_command_that_needs_none(shop: Shop) -> None:
    done = run(env=shop.environment())
    assert done.returncode == 2
    assert "no screen" in done.stderr
    assert "pos-app charge" in done.stderr


def test_without_a_screen_and_an_account_it_names_what_to_set(tmp_path: Path) -> None:
    done = run(env=nothing_set_up(tmp_path))
    assert (done.returncode, done.stdout) == (2, "")
    for name in ACCOUNT:
        assert name in done.stderr
    assert "no screen" in done.stderr


def test_with_nothing_set_up_the_set_up_opens_and_can_be_left(tmp_path: Path) -> None:
    with started("-v", env={**nothing_set_up(tmp_path), **OFFSCREEN}) as program:
        program.until_error("the set-up is open")
        program.terminate()
        done = program.end()
    assert (done.returncode, done.stdout) == (0, "")
    assert not (tmp_path / "data").exists()


def test_ctrl_c_leaves_the_set_up_with_130(tmp_path: Path) -> None:
    with started("-v", env={**nothing_set_up(tmp_path), **OFFSCREEN}) as program:
        program.until_error("the set-up is open")
        program.interrupt()
        assert program.end().returncode == 130


def test_a_set_up_that_was_left_is_opened_again_although_its_secrets_are_kept(shop: Shop, tmp_path: Path) -> None:
    places = nothing_set_up(tmp_path)
    folder = tmp_path / "config" / "rahmet-pos"
    account = {name: value for name, value in shop.environment().items() if name in ACCOUNT}
    Vault(folder, {}, tmp_path / "state" / "rahmet-pos").keep(account)
    (folder / "setup.json").write_text(json.dumps({"step": 3, "texts": {"gateway_url": shop.sandbox.url}}))
    with started("-v", env={**places, **OFFSCREEN}) as program:
        program.until_error("the set-up is open")
        program.terminate()
        assert program.end().returncode == 0
    assert not (tmp_path / "data").exists()
    assert json.loads((folder / "setup.json").read_text())["step"] == 3


def test_what_a_set_up_left_in_file_and_vault_opens_the_till(shop: Shop, tmp_path: Path) -> None:
    places = nothing_set_up(tmp_path)
    folder = tmp_path / "config" / "rahmet-pos"
    account = {name: value for name, value in shop.environment().items() if name in ACCOUNT}
    Vault(folder, {}, tmp_path / "state" / "rahmet-pos").keep(account)
    (folder / "config.toml").write_text(f'gateway_url = "{shop.sandbox.url}"\nterminal_id = "till-8"\n')
    with started("-v", env={**places, **OFFSCREEN}) as program:
        program.until_error("relay online")
        program.terminate()
        assert program.end().returncode == 0
    assert (tmp_path / "data" / "journal.sqlite3").exists()


def test_a_kiosk_is_set_up_first(tmp_path: Path) -> None:
    done = run("--kiosk", env={**nothing_set_up(tmp_path), **OFFSCREEN})
    assert done.returncode == 2
    assert "--kiosk: the till is not set up; open it once without --kiosk" in done.stderr


@pytest.mark.parametrize("wrong", [{"POS_LOCALE": "de"}, {"POS_GATEWAY_URL": "http://gateway.choco.kz"}])
def test_what_is_wrong_is_named_and_no_set_up_opens(wrong: dict[str, str], tmp_path: Path) -> None:
    done = run(env={**nothing_set_up(tmp_path), **OFFSCREEN, **wrong})
    assert (done.returncode, done.stdout) == (2, "")
    assert next(iter(wrong)) in done.stderr


def test_it_takes_up_what_charge_left_behind_and_ends_when_the_system_does(shop: Shop) -> None:
    with shop.open() as desk:
        order_id = desk.show_qr()
    shop.pay(order_id)
    with started("--verbose", env=shop.environment(**OFFSCREEN)) as program:
        program.until_error(f"order {order_id}: status_paid")
        program.terminate()
        done = program.end()
    assert (done.returncode, done.stdout) == (0, "")
    assert shop.order(order_id).state is State.PAID


def test_ctrl_c_ends_it_without_a_word(shop: Shop) -> None:
    with started("-v", env=shop.environment(**OFFSCREEN)) as program:
        program.until_error("relay online")
        program.interrupt()
        assert program.end().returncode == 130
