"""The window of a till where customers serve themselves: their pages, and those of the staff."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from pytestqt.plugin import QtBot

from pos_app.people import Role
from pos_app.sandbox import Sandbox
from pos_app.till.opening import OpenTill
from pos_app.window.bridge import Bridge
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.pin_question import PinQuestion
from pos_app.window.selfservice.window import SelfServiceWindow
from tests.end_to_end.counter import WAIT_MS, pay
from tests.shop import Shop
from tests.window.walks.walk import BRANCH, PACE, Page, Walk

GOODS: Final = (
    "Капучино;Капучино;Cappuccino;1200;drinks",
    "Раф с лавандой;Лаванда қосылған раф;Lavender raf;1500;drinks",
    "Чай облепиховый с мёдом;Балқосылған шырғанақ шайы;Sea buckthorn tea with honey;900;drinks",
    "Лимонад;Лимонад;Lemonade;800;drinks",
    "Круассан с миндалём;Бадам қосылған круассан;Almond croissant;1100;bakery",
    "Баурсаки, 6 шт.;Бауырсақ, 6 дана;Baursaks, 6 pieces;700;bakery",
    "Самса с говядиной;Сиыр етімен самса;Beef samsa;950;bakery",
    "Сырники со сметаной;Қаймақ қосылған сырник;Cottage cheese pancakes;1800;bakery",
    "Салат с курицей;Тауық етімен салат;Chicken salad;2400;",
)
GROUPS: Final = {"drinks": "Напитки;Сусындар;Drinks", "bakery": "Выпечка;Тоқаш;Bakery"}


_WORDS_OF_GOODS: Final = frozenset(word for row in GOODS for name in row.split(";") for word in name.split())


class SelfServiceWalk(Walk):
    """From the goods to each ending, and behind the PIN."""

    def __init__(self, folder: Path, qtbot: QtBot, look: Look, locale: str = "ru", branch: str = BRANCH) -> None:
        self.sandbox = Sandbox()
        self.sandbox.start()
        folder.mkdir()
        settings = Shop(self.sandbox, folder).settings(
            terminal_id="2", branch_name=branch, order_timeout=300, self_service=True, locale=locale,
            price_list=_price_list(folder), max_amount=20_000,
        )  # fmt: skip
        self.bridge = self.news = Bridge(lambda listen: OpenTill(settings, listen, PACE))
        language = Language(locale)
        self.shop = SelfServiceWindow(settings, self.bridge, look, language, sandbox=True)
        super().__init__(qtbot, look, self.shop, language, self.shop.customers_language)
        self._show()
        self.shop.open()
        with qtbot.waitSignal(self.bridge.summary_changed, timeout=WAIT_MS):
            self.bridge.open()

    def is_data(self, text: str) -> bool:
        """What is for sale."""
        return any(text in row for row in (*GOODS, *GROUPS.values())) or set(text.split()) <= _WORDS_OF_GOODS

    def close(self) -> None:
        with self.qtbot.waitSignal(self.bridge.closed, timeout=WAIT_MS):
            self.shop.leave()
        self.shop.printing.stop()
        self.shop.sounds.stop()
        self.shop.deleteLater()
        self.sandbox.stop()

    def _ways(self) -> Iterator[Page]:
        shop = self.shop
        yield "closed", shop.goods
        self._until(lambda: shop.goods.has_goods)
        yield "goods", shop.goods
        self._choose(0, 2, 2, 4)
        yield "goods, chosen", shop.goods
        for _ in range(20):
            self._choose(3)
        yield "goods, too many", shop.goods
        shop.goods.panel.clear.click()
        self._choose(0, 2, 2, 4)
        yield from self._a_sale()
        yield from self._endings()
        yield from self._staff()

    def _a_sale(self) -> Iterator[Page]:
        shop = self.shop
        shop.goods.panel.pay.click()
        self._until(lambda: shop.page is shop.paying)
        yield "self-service, QR", shop.paying
        self.qtbot.keyClick(shop.paying, Qt.Key.Key_Escape)
        yield "self-service, asked", shop.paying
        shop.paying.asking.no.click()
        pay(f"{self.sandbox.url}/pay/{self.sandbox.books.orders()[-1].hash}")
        self._until(lambda: shop.page is shop.ended)
        yield "self-service, paid", shop.ended
        shop.ended.again.click()

    def _endings(self) -> Iterator[Page]:
        shop = self.shop
        for scenario, name in (("refuse", "self-service, declined"), ("wrong-amount", "self-service, needs help")):
            self.sandbox.scenario = scenario
            self._choose(0)
            shop.goods.panel.pay.click()
            if scenario == "wrong-amount":
                self._until(lambda: shop.page is shop.paying)
                pay(f"{self.sandbox.url}/pay/{self.sandbox.books.orders()[-1].hash}")
            self._until(lambda: shop.page is shop.ended)
            yield name, shop.ended
            shop.ended.again.click()
        self.sandbox.scenario = "normal"

    def _staff(self) -> Iterator[Page]:
        shop = self.shop
        with self.qtbot.waitSignal(self.bridge.people_changed, timeout=WAIT_MS):
            self.bridge.put_person(None, "Madina O.", Role.ADMINISTRATOR, "2580")
        shop.close()
        self._until(lambda: isinstance(shop.page, PinQuestion))
        yield "self-service, PIN", shop.guard.pin_question
        self.qtbot.keyClicks(shop.guard.pin_question.pin, "2580")
        self._until(lambda: shop.page is shop.staff)
        yield "self-service, staff", shop.staff
        shop.staff.to_customers.click()
        shop._stop("journal.sqlite3: disk I/O error")
        yield "self-service, stopped", shop.stopped

    def _choose(self, *numbers: int) -> None:
        for number in numbers:
            self.shop.goods.tiles.tiles[number].click()


def _price_list(folder: Path) -> Path:
    path = folder / "prices.csv"
    rows = [row.rsplit(";", 1) for row in GOODS]
    named = (f"{words};{GROUPS[key]}" if key else f"{words};;;" for words, key in rows)
    head = "name_ru;name_kk;name_en;price;group;group_kk;group_en"
    path.write_text("\n".join((head, *named, "")), encoding="utf-8")
    return path
