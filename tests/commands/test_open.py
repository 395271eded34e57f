"""`pos-app` alone: the till, or what keeps it from opening."""

from pos_app.order import State
from tests.process import run, started
from tests.shop import Shop

OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}


def test_without_a_screen_it_names_the_command_that_needs_none(shop: Shop) -> None:
    done = run(env=shop.environment())
    assert done.returncode == 2
    assert "no screen" in done.stderr
    assert "pos-app charge" in done.stderr


def test_without_an_account_it_names_each_setting_that_lacks() -> None:
    done = run(env={**OFFSCREEN, "POS_CONFIG": "/dev/null"})
    assert done.returncode == 2
    for name in ("POS_CLIENT_ID", "POS_CLIENT_SECRET", "POS_BRANCH_TOKEN"):
        assert name in done.stderr


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
