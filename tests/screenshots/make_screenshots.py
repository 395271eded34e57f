"""Pictures of each screen in three languages, light and dark, in two sizes: `make screenshots`.

A real till sells at a real sandbox; the day behind it was written into its journal before. SCREENSHOTS names the
folder; the pictures of the manual go to resources/help.
"""

import os
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

import pytest
from pytestqt.plugin import QtBot

from pos_app.order import State
from pos_app.people import Role
from pos_app.resource import resources
from pos_app.sandbox import Sandbox
from pos_app.till.opening import OpenTill
from pos_app.till.pace import Pace
from pos_app.window.bridge import Bridge
from pos_app.window.ending.outcome import Action, Kind
from pos_app.window.language import Language
from pos_app.window.look import Look, load_fonts
from pos_app.window.main import MainWindow
from tests.end_to_end.counter import WAIT_MS, pay
from tests.journal.shifts import Till as Written
from tests.screenshots.scenes import Gallery
from tests.screenshots.studio import Studio
from tests.shop import Shop

FOLDER: Final = Path(os.environ.get("SCREENSHOTS", "screenshots"))
PACE: Final = Pace(alone_s=0.2, beside_relay_s=0.2, eager_s=0.1, retry_s=(0.2,), watching_s=60)
AMOUNTS: Final = (3200, 1850, 12500, 940, 7900, 2600, 15400, 4300, 8750, 640, 5200, 9900)


@pytest.fixture(autouse=True)
def it_is_evening(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Whenever the pictures are taken, eleven hours of sales lie behind them and the day is not over."""
    east = (19 - datetime.now(UTC).hour + 11) % 24 - 11
    monkeypatch.setenv("TZ", f"SHOP{-east:+d}")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def a_day(folder: Path) -> None:
    """Some eleven hours of sales, up to a few minutes ago."""
    written = Written.open(folder)
    written.terminal = "2"
    first = datetime.now(UTC) - timedelta(hours=11)
    for number in range(66):
        at = first + timedelta(minutes=10 * number - (number % 3))
        amount = AMOUNTS[number % 12] + 50 * (number % 7) + (4000 if 28 < number < 44 else 0)
        order = written.begin(amount, at, "Айгерим" if number % 4 else "Данияр")
        if number % 17 == 5:
            written.move(order, State.REJECTED, at, event="create_refused")
        elif number % 19 == 7:
            written.move(order, State.EXPIRED, at + timedelta(minutes=5), event="time_up")
            written.move(order, State.CLOSED, at + timedelta(minutes=8), event="status_unpaid")
        else:
            written.pay(order, at + timedelta(seconds=40))
            if number % 23 == 11:
                written.refund(order, amount // 2, at + timedelta(minutes=30))
    written.journal.close()


class Counter:
    """The window with its till, driven to one screen after another."""

    def __init__(self, shop: Shop, qtbot: QtBot) -> None:
        self.shop = shop
        self.qtbot = qtbot
        settings = shop.settings(
            terminal_id="2", branch_name="Кофейня на Абая, 52", order_timeout=300, quick_amounts=(500, 1000, 2000),
            receipt="ask", printer="tcp://127.0.0.1:9", locale="ru",
        )  # fmt: skip
        self.bridge = Bridge(lambda listen: OpenTill(settings, listen, PACE))
        self.language, self.look = Language("ru"), Look(reduce_motion=True)
        self.window = MainWindow(settings, self.bridge, self.look, self.language, sandbox=False)
        self.window.resize(1366, 768)
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.window.open()
        self.window.flash.set_on(False)
        with qtbot.waitSignal(self.bridge.summary_changed, timeout=WAIT_MS):
            self.bridge.open()

    def close(self) -> None:
        with self.qtbot.waitSignal(self.bridge.closed, timeout=WAIT_MS):
            self.window.leave()
        self.window.printing.stop()
        self.window.sounds.stop()
        self.window.deleteLater()

    def hire(self, name: str, role: Role, pin: str) -> None:
        with self.qtbot.waitSignal(self.bridge.people_changed, timeout=WAIT_MS):
            self.bridge.put_person(None, name, role, pin)

    def charge(self, amount: int) -> None:
        """A bill that waits."""
        self.window.keypad.charge_amount(amount, "")
        self.qtbot.waitUntil(lambda: self.window.page is self.window.single, timeout=WAIT_MS)

    def pay(self) -> None:
        """The customer pays the newest bill."""
        pay(f"{self.shop.sandbox.url}/pay/{self.shop.sandbox.books.orders()[-1].hash}")

    def ended(self, kind: Kind) -> None:
        def is_so() -> bool:
            ending = self.window.ending.ending
            return self.window.page is self.window.ending and ending is not None and ending.kind is kind

        self.qtbot.waitUntil(is_so, timeout=WAIT_MS)
        self.window.ending.auto_return.cancel()

    def next(self, action: Action) -> None:
        self.window.ending.bar.button(action).click()


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    made = Sandbox()
    made.start()
    yield made
    made.stop()


@pytest.fixture
def counter(it_is_evening: None, sandbox: Sandbox, tmp_path: Path, qtbot: QtBot, qapp: object) -> Iterator[Counter]:
    load_fonts()
    shop = Shop(sandbox, tmp_path / "data")
    shop.folder.mkdir()
    a_day(shop.folder)
    made = Counter(shop, qtbot)
    yield made
    made.close()


@pytest.fixture
def studio(counter: Counter, qtbot: QtBot) -> Studio:
    languages = (counter.language, counter.window.customer._language, counter.window.single._customers_language)
    return Studio(qtbot, counter.look, languages, FOLDER, resources() / "help" / "pictures")


@pytest.fixture
def gallery(tmp_path: Path, qtbot: QtBot, qapp: object) -> Gallery:
    load_fonts()
    return Gallery(qtbot, FOLDER, resources() / "help" / "pictures", tmp_path)


@pytest.mark.timeout(600)
def test_make_screenshots_of_what_stands_around_the_till(it_is_evening: None, gallery: Gallery) -> None:
    gallery.take_all()
    assert len({path.stem for path in gallery.taken}) >= 25


@pytest.mark.timeout(600)
def test_make_screenshots(counter: Counter, studio: Studio, qtbot: QtBot) -> None:
    window = counter.window
    for name, role, pin in (
        ("Мәдина Ө.", Role.ADMINISTRATOR, "2580"),
        ("Айгерим С.", Role.CASHIER, "1379"),
        ("Данияр К.", Role.SENIOR, "9713"),
    ):
        counter.hire(name, role, pin)
    take_a_sale(counter, studio)
    take_endings(counter, studio)
    take_the_office(counter, studio, qtbot)
    counter.bridge.lock()
    qtbot.waitUntil(lambda: window.page is window.guard.lock_screen, timeout=WAIT_MS)
    studio.take("lock", window)
    studio.pair("keypad", "qr_customer", resources() / "pictures" / "till.png")
    assert len({path.stem for path in studio.taken}) >= 15


def take_a_sale(counter: Counter, studio: Studio) -> None:
    window = counter.window
    counter.qtbot.keyClicks(window.keypad, "12500")
    studio.take("keypad", window)
    window.customer.show()
    window.keypad.charge_amount(12500, "")
    counter.qtbot.waitUntil(window.waiting.isVisible, timeout=WAIT_MS)
    studio.take("waiting", window)
    studio.take("qr_customer", window.customer, sizes=((1920, 1080), (1024, 600)))
    window.waiting.qr_here_pressed.emit()
    studio.take("single", window)
    counter.pay()
    counter.ended(Kind.PAID)
    studio.take("paid", window)
    studio.take("qr_customer_paid", window.customer, sizes=((1920, 1080), (1024, 600)))
    window.customer.hide()
    counter.next(Action.NEW_SALE)


def take_endings(counter: Counter, studio: Studio) -> None:
    window, sandbox = counter.window, counter.shop.sandbox
    sandbox.scenario = "refuse"
    window.keypad.charge_amount(3200, "")
    counter.ended(Kind.REFUSED)
    studio.take("declined", window)
    counter.next(Action.NEW_SALE)
    sandbox.scenario = "answer-lost"
    window.keypad.charge_amount(7900, "")
    counter.ended(Kind.LOST)
    studio.take("unknown", window)
    counter.next(Action.SET_ASIDE)
    sandbox.scenario = "normal"
    counter.charge(940)
    order = sandbox.books.orders()[-1].bill.merchant_order_id
    counter.bridge.cancel(order)
    counter.ended(Kind.CANCELLED)
    studio.take("expired", window)
    counter.next(Action.NEW_SALE)
    counter.pay()
    counter.bridge.check(order)
    counter.ended(Kind.LATE)
    studio.take("paid_late", window)
    counter.next(Action.LATER)


def take_the_office(counter: Counter, studio: Studio, qtbot: QtBot) -> None:
    window, rooms = counter.window, counter.window.rooms
    window.office.open_history()
    qtbot.waitUntil(lambda: rooms.history.panel.detail is not None, timeout=WAIT_MS)
    studio.take("history", window)
    paid = next(order for order in counter.shop.sandbox.books.orders() if order.payment is not None)
    window.office._open_refund(paid.bill.merchant_order_id)
    qtbot.waitUntil(lambda: window.page is rooms.refund, timeout=WAIT_MS)
    rooms.refund.form.amount.part.click()
    qtbot.keyClicks(window.focusWidget(), "5000")
    studio.take("refund", window)
    window._stay()
    window.office.open_notices()
    qtbot.waitUntil(lambda: all(row.sum.isVisible() for row in rooms.notices.rows.shown), timeout=WAIT_MS)
    studio.take("notices", window)
    window._stay()
    window.office.open_report()
    qtbot.waitUntil(lambda: rooms.report.report is not None, timeout=WAIT_MS)
    studio.take("day_report", window)
    window._stay()
    window.office._open_people()
    studio.take("people", window)
    window._stay()
    window.office.open_help()
    qtbot.waitUntil(lambda: rooms.help.is_read, timeout=WAIT_MS)
    studio.take("help", window)
    window._stay()
