"""A customer serves themselves from the first touch to the payment: a real window, engine, relay and gateway."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
import requests
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.plugin import QtBot

from pos_app.people import Role
from pos_app.sandbox import Sandbox
from pos_app.settings import Settings
from pos_app.till_api.opening import OpenTillWithApi
from pos_app.window.bridge import Bridge
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.pin_question import PinQuestion
from pos_app.window.selfservice.window import SelfServiceWindow
from pos_app.window.sounds.tone import Tone
from tests.end_to_end.counter import WAIT_MS, opening_of, pay, scanned
from tests.shop import Shop
from tests.till_api.desk import KEY
from tests.window.whole_words import cut_words

LIST = "name_ru;name_kk;name_en;price;group\nКапучино;Капучино;Cappuccino;1200;\nЧай;Шай;Tea;600;\n"

REFUSED = 9_001_001
"""The sandbox refuses to create an order of that amount."""


class Kiosk:
    """The window of a self-service till, driven as a customer does."""

    def __init__(self, settings: Settings, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.bridge = Bridge(opening_of(settings))
        self.window = SelfServiceWindow(
            settings, self.bridge, Look(reduce_motion=True), Language(settings.locale), sandbox=True
        )
        self.window.resize(768, 1366)
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.window.open()
        self.bridge.open()
        qtbot.waitUntil(lambda: self.bridge._till is not None, timeout=WAIT_MS)

    def touch(self, target: QWidget) -> None:
        self._qtbot.mouseClick(target, Qt.MouseButton.LeftButton)

    def choose(self, name: str) -> None:
        goods = self.window.goods
        self._qtbot.waitUntil(lambda: goods.has_goods, timeout=WAIT_MS)
        self.touch(next(tile for tile in goods.tiles.tiles if tile.item.names.ru == name))

    def wait_for(self, page: QWidget) -> None:
        self._qtbot.waitUntil(lambda: self.window.page is page, timeout=WAIT_MS)

    def wait_until(self, is_so: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(is_so, timeout=WAIT_MS)

    def code(self) -> str:
        """The link that a customer's phone reads from the screen."""
        self.wait_for(self.window.paying)
        return scanned(self.window)

    def close(self) -> None:
        with self._qtbot.waitSignal(self.bridge.closed, timeout=WAIT_MS):
            self.window.leave()
        self.window.printing.stop()
        self.window.sounds.stop()
        self.window.deleteLater()


@pytest.fixture
def shop(sandbox: Sandbox, tmp_path: Path) -> Shop:
    return Shop(sandbox, tmp_path / "data")


@pytest.fixture
def prices(tmp_path: Path) -> Path:
    path = tmp_path / "prices.csv"
    path.write_text(LIST, encoding="utf-8")
    return path


@pytest.fixture
def open_kiosk(shop: Shop, prices: Path, qtbot: QtBot, fonts: None) -> Iterator[Callable[..., Kiosk]]:
    opened: list[Kiosk] = []

    def made(**chosen: Any) -> Kiosk:
        usual: dict[str, Any] = {"locale": "ru", "branch_name": "Кофейня", "price_list": prices, "self_service": True}
        opened.append(Kiosk(shop.settings(**{**usual, **chosen}), qtbot))
        return opened[-1]

    yield made
    for kiosk in opened:
        kiosk.close()


def test_a_customer_chooses_pays_and_makes_room_for_the_next(
    open_kiosk: Callable[..., Kiosk], shop: Shop, qtbot: QtBot
) -> None:
    kiosk = open_kiosk()
    kiosk.choose("Капучино")
    kiosk.choose("Чай")
    kiosk.choose("Чай")
    kiosk.touch(kiosk.window.goods.panel.pay)
    sounded: list[Tone] = []
    kiosk.window.sounds.sounded.connect(sounded.append)
    with qtbot.waitSignal(kiosk.window.selling.paid, timeout=WAIT_MS) as paid:
        pay(kiosk.code())
    order, locale = paid.args
    assert (order.amount, order.comment, locale) == (2400, "1 × Капучино, 2 × Чай", "ru")
    kiosk.wait_for(kiosk.window.ended)
    assert kiosk.window.ended.outcome.title.text() == "Оплачено"
    assert sounded == [Tone.PAID]
    assert cut_words(kiosk.window) == []
    kiosk.wait_for(kiosk.window.goods)
    assert kiosk.window.goods.basket.lines == ()
    assert [each.bill.amount for each in shop.sandbox.books.orders()] == [2400]


def test_a_customer_who_holds_cancel_is_back_at_the_goods(open_kiosk: Callable[..., Kiosk], qtbot: QtBot) -> None:
    kiosk = open_kiosk()
    kiosk.choose("Чай")
    kiosk.touch(kiosk.window.goods.panel.pay)
    kiosk.wait_for(kiosk.window.paying)
    kiosk.touch(kiosk.window.paying.hold)
    assert kiosk.window.page is kiosk.window.paying
    qtbot.mousePress(kiosk.window.paying.hold, Qt.MouseButton.LeftButton)
    kiosk.wait_for(kiosk.window.goods)
    assert not kiosk.window.goods.busy


def test_the_customers_language_lasts_to_the_end_and_no_longer(open_kiosk: Callable[..., Kiosk]) -> None:
    kiosk = open_kiosk()
    kiosk.touch(kiosk.window.goods.header.switch.segment("kk"))
    kiosk.choose("Чай")
    kiosk.touch(kiosk.window.goods.panel.pay)
    pay(kiosk.code())
    kiosk.wait_for(kiosk.window.ended)
    assert kiosk.window.ended.outcome.title.text() == "Төленді"
    kiosk.touch(kiosk.window.ended.again)
    assert kiosk.window.page is kiosk.window.goods
    assert kiosk.window.customers_language.locale == "ru"


def test_a_bill_that_the_gateway_refuses_says_that_no_money_was_taken(
    open_kiosk: Callable[..., Kiosk], prices: Path
) -> None:
    prices.write_text(f"name_ru,price\nОтказ,{REFUSED}\n", encoding="utf-8")
    kiosk = open_kiosk(max_amount=REFUSED)
    kiosk.choose("Отказ")
    kiosk.touch(kiosk.window.goods.panel.pay)
    kiosk.wait_for(kiosk.window.ended)
    assert kiosk.window.ended.outcome.line.text() == "Деньги не списаны"


def test_where_nobody_can_say_whether_it_was_paid_the_customer_is_sent_to_the_staff(
    open_kiosk: Callable[..., Kiosk], sandbox: Sandbox
) -> None:
    kiosk = open_kiosk(order_timeout=2)
    kiosk.choose("Чай")
    kiosk.touch(kiosk.window.goods.panel.pay)
    kiosk.wait_for(kiosk.window.paying)
    sandbox.stop()
    kiosk.wait_for(kiosk.window.ended)
    outcome = kiosk.window.ended.outcome
    assert (outcome.title.text(), outcome.line.text()) == ("Статус уточняется", "Обратитесь, пожалуйста, к сотруднику")
    kiosk.touch(kiosk.window.ended.again)
    assert kiosk.window.page is kiosk.window.goods


def test_an_amount_from_the_shops_software_is_shown_to_the_customer(open_kiosk: Callable[..., Kiosk]) -> None:
    kiosk = open_kiosk(price_list=None, api_port=1, api_key=KEY)
    assert kiosk.window.goods.closed.line.text() == "Назовите товар кассиру: QR появится здесь"
    opened = kiosk.bridge._till
    assert isinstance(opened, OpenTillWithApi)
    headers = {"Authorization": f"Bearer {KEY}", "Idempotency-Key": str(uuid4())}
    answer = requests.post(f"{opened.api.url}/v1/charge", json={"amount": 750}, headers=headers, timeout=10)
    assert answer.status_code == 201
    pay(kiosk.code())
    kiosk.wait_for(kiosk.window.ended)
    kiosk.wait_for(kiosk.window.goods)


def test_a_mistake_in_the_list_is_told_to_the_staff_and_not_to_customers(
    open_kiosk: Callable[..., Kiosk], prices: Path
) -> None:
    prices.write_text(LIST.replace("600", "dear"), encoding="utf-8")
    kiosk = open_kiosk()
    staff = kiosk.window.staff
    kiosk.wait_until(lambda: any("dear" in line.text() for line in staff.lines))
    assert kiosk.window.goods.closed.title.text() == "Самообслуживание пока не работает"
    shown = [each.text() for each in kiosk.window.goods.findChildren(type(staff.lines[0]))]
    assert not [words for words in shown if "dear" in words]
    QApplication.sendEvent(kiosk.window, QCloseEvent())
    assert kiosk.window.page is staff
    assert "Строка 3, price: «dear». Нужно: целые тенге от 1 до 1\u202f000\u202f000." in [
        line.text() for line in staff.lines
    ]
    kiosk.touch(staff.to_customers)
    prices.write_text(LIST, encoding="utf-8")
    kiosk.choose("Чай")
    assert kiosk.window.goods.basket.tenge == 600


def test_where_people_are_set_up_nobody_comes_to_the_staffs_page_without_a_pin(
    open_kiosk: Callable[..., Kiosk], qtbot: QtBot
) -> None:
    kiosk = open_kiosk()
    signal = kiosk.bridge.people_changed
    with qtbot.waitSignal(signal, timeout=WAIT_MS, check_params_cb=lambda told: bool(told.everybody)):
        kiosk.bridge.put_person(None, "Айгерим", Role.ADMINISTRATOR, "2580")
    QApplication.sendEvent(kiosk.window, QCloseEvent())
    page = kiosk.window.page
    assert isinstance(page, PinQuestion)
    with qtbot.waitSignal(kiosk.bridge.pin_answered, timeout=WAIT_MS):
        qtbot.keyClicks(page.pin, "1111")
    assert kiosk.window.page is page
    qtbot.keyClicks(page.pin, "2580")
    kiosk.wait_for(kiosk.window.staff)
    with qtbot.waitSignal(kiosk.window.left):
        kiosk.touch(kiosk.window.staff.close_button)
    kiosk.wait_until(lambda: not kiosk.window.isVisible())


def test_a_sale_that_goes_on_is_there_when_the_staff_goes(open_kiosk: Callable[..., Kiosk]) -> None:
    kiosk = open_kiosk()
    kiosk.choose("Чай")
    QApplication.sendEvent(kiosk.window, QCloseEvent())
    assert kiosk.window.page is kiosk.window.staff
    kiosk.touch(kiosk.window.staff.to_customers)
    assert kiosk.window.goods.basket.tenge == 600
    kiosk.touch(kiosk.window.goods.panel.pay)
    code = kiosk.code()
    QApplication.sendEvent(kiosk.window, QCloseEvent())
    pay(code)
    kiosk.wait_until(lambda: not kiosk.window.selling.customer_is_paying)
    assert kiosk.window.page is kiosk.window.staff
    kiosk.touch(kiosk.window.staff.to_customers)
    assert kiosk.window.page is kiosk.window.ended
