"""A link that may not be shown is never shown: not by the till, the window or the terminal."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pos_app.order import Reason, State
from pos_app.settings import Settings
from pos_app.till.messages import OrderChanged
from pos_app.till.opening import OpenTill
from pos_app.window.look import Look
from pos_app.window.widgets.qr import QrView
from tests.gateway.vendor import CREATED, PAY_URL, good, vendor
from tests.process import run
from tests.shop import CALM, Ear

BAD_LINKS = {
    "script": "javascript:alert(document.domain)",
    "data": "data:text/html,<script>alert(1)</script>",
    "file": "file:///etc/passwd",
    "app": "rahmet://pay?id=1",
    "intent": "intent://pay#Intent;scheme=https;end",
    "in clear": "http://rahmetapp.kz/?id=5f2c",
    "loopback by look": "http://127.0.0.1.rahmetapp.kz/",
    "loopback by login": "http://127.0.0.1@rahmetapp.kz/",
    "loopback by name": "http://localhost.rahmetapp.kz/",
    "this network": "http://192.168.1.1/",
    "unspecified": "http://0.0.0.0/",
    "login": "https://rahmetapp.kz@evil.example/?id=5f2c",
    "login and password": "https://rahmetapp.kz:443@evil.example/",
    "no host": "https:///?id=5f2c",
    "relative": "//rahmetapp.kz/?id=5f2c",
    "bare": "rahmetapp.kz/?id=5f2c",
    "backslash": "https://evil.example\\@rahmetapp.kz/",
    "line break": "https://rahmetapp.kz/\r\nX-Evil: 1",
    "nul": "https://rahmetapp.kz/\x00",
    "escape": "https://rahmetapp.kz/\x1b[2J",
    "blank": "https://rahmetapp.kz/ ?id=5f2c",
    "leading blank": " https://rahmetapp.kz/",
    "tab in the scheme": "ht\ttps://rahmetapp.kz/",
    "right to left": "https://rahmetapp.kz/\u202egnp.exe",
    "isolate": "https://\u2066rahmetapp.kz\u2069/",
    "zero width": "https://rahmet\u200bapp.kz/",
    "look-alike letter": "https://r\u0430hmetapp.kz/",
    "port": "https://rahmetapp.kz:99999/",
    "ten kilobytes": "https://rahmetapp.kz/?id=" + "x" * 10_000,
    "number": "5",
}


def settings_at(url: str, folder: Path) -> Settings:
    return Settings(
        data_dir=folder,
        gateway_url=url,
        client_id="shop",
        client_secret="hush-hush",
        branch_token="hush",
        relay_secret="what till and relay share",
    )


def test_an_order_whose_link_may_not_be_shown_never_waits_for_a_payer(tmp_path: Path) -> None:
    answers = [good({"preorder_id": number, "url": link}) for number, link in enumerate(BAD_LINKS.values(), start=1)]
    ear = Ear()
    with (
        vendor({"create": [*answers, CREATED], "status": good([])}) as gateway,
        OpenTill(settings_at(gateway.peer.url, tmp_path / "shop"), ear, CALM) as opened,
    ):
        for number, name in enumerate(BAD_LINKS):
            order_id = f"till-1-{number}"
            opened.till.charge(order_id, 1500)
            ended = ear.until(OrderChanged, lambda told: told.order.state is not State.CREATING).order
            ear.forget()
            assert ended.id == order_id
            assert (ended.state, ended.reason, ended.url) == (State.UNCERTAIN, Reason.NOT_UNDERSTOOD, None), name
        opened.till.charge("till-1-good", 1500)
        shown = ear.until(OrderChanged, lambda told: told.order.id == "till-1-good" and told.order.url is not None)
        assert shown.order.url == PAY_URL


@pytest.mark.parametrize("link", BAD_LINKS.values(), ids=BAD_LINKS)
def test_the_window_draws_no_code_of_it(qtbot: QtBot, link: str) -> None:
    view = QrView(Look())
    qtbot.addWidget(view)
    assert view.set_url(PAY_URL)
    assert not view.set_url(link)
    assert not view.shows_code


@pytest.mark.parametrize("name", ["script", "in clear", "escape", "right to left"])
def test_the_terminal_shows_neither_code_nor_link(tmp_path: Path, name: str) -> None:
    with vendor({"create": good({"preorder_id": 7, "url": BAD_LINKS[name]}), "status": good([])}) as gateway:
        env = {
            "POS_DATA_DIR": str(tmp_path / "shop"),
            "POS_GATEWAY_URL": gateway.peer.url,
            "POS_CLIENT_ID": "shop",
            "POS_CLIENT_SECRET": "hush-hush",
            "POS_BRANCH_TOKEN": "hush",
            "POS_CONFIG": "/dev/null",
            "POS_LOCALE": "en",
        }
        sale = run("charge", "700", "-v", env=env)
    assert sale.returncode == 4
    for said in (sale.stdout, sale.stderr):
        assert "\u2588" not in said
        assert BAD_LINKS[name] not in said
        assert "\x1b[2J" not in said
