"""What is heard and seen from across the shop while real sales go their ways."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.plugin import QtBot

from pos_app.settings import Settings
from pos_app.till.clock import ticks
from pos_app.window.bridge import Bridge
from pos_app.window.ending.outcome import Kind
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.main import MainWindow
from pos_app.window.sounds import announcer as announcer_module
from pos_app.window.sounds.announcer import Announcer
from pos_app.window.sounds.flash import Flash
from pos_app.window.sounds.sounds import Sounds
from pos_app.window.sounds.tone import Tone
from tests.end_to_end import counter as counter_module
from tests.end_to_end.counter import WAIT_MS, Counter, Till, decline, pay


class HeardWindow(MainWindow):
    """A cashier's window in a shop where somebody notes each tone, with the sound turned off."""

    def __init__(self, settings: Settings, bridge: Bridge, look: Look, language: Language, *, sandbox: bool) -> None:
        super().__init__(settings, bridge, look, language, sandbox=sandbox)
        self.tones: list[Tone] = []
        self.heard = Sounds(replace(settings, sound=0), self)
        self.seen = Flash(look, self)
        self.heard.sounded.connect(self._note)

    def open(self) -> None:
        super().open()
        self.announcer = Announcer(self._bridge, self.checkout, self.heard, self.seen, self)

    def _note(self, tone: Tone) -> None:
        self.tones.append(Tone(tone))


class Shop:
    """Opens tills whose window is a heard one."""

    def __init__(self, counter: Counter, qtbot: QtBot) -> None:
        self._counter = counter
        self._qtbot = qtbot

    def open(self, **chosen: Any) -> tuple[Till, HeardWindow]:
        till = self._counter.open(**chosen)
        assert isinstance(till.window, HeardWindow)
        return till, till.window

    def wait_for(self, window: HeardWindow, *tones: Tone) -> None:
        self._qtbot.waitUntil(lambda: window.tones == list(tones), timeout=WAIT_MS)


@pytest.fixture
def shop(counter: Counter, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Shop:
    monkeypatch.setattr(counter_module, "MainWindow", HeardWindow)
    return Shop(counter, qtbot)


def test_a_payment_is_heard_once_and_seen_in_green(shop: Shop) -> None:
    till, window = shop.open()
    till.charge(1500)
    pay(till.wait_for_code())
    shop.wait_for(window, Tone.PAID)
    till.wait_for_ending(Kind.PAID)
    assert window.seen.isVisible()
    assert window.tones == [Tone.PAID]


def test_an_attempt_that_fails_is_heard_and_the_payment_after_it(shop: Shop) -> None:
    till, window = shop.open()
    till.charge(1500)
    url = till.wait_for_code()
    decline(url)
    shop.wait_for(window, Tone.FAILED)
    pay(url)
    shop.wait_for(window, Tone.FAILED, Tone.PAID)


def test_a_bill_that_the_gateway_refuses_is_heard(shop: Shop, counter: Counter) -> None:
    counter.sandbox.scenario = "refuse"
    till, window = shop.open()
    till.charge(900)
    till.wait_for_ending(Kind.REFUSED)
    shop.wait_for(window, Tone.FAILED)


def test_a_bill_that_never_reached_the_gateway_is_heard(shop: Shop, counter: Counter) -> None:
    counter.sandbox.scenario = "unavailable"
    till, window = shop.open()
    till.charge(900)
    till.wait_for_page(till.window.ending)
    shop.wait_for(window, Tone.FAILED)


def test_a_code_that_runs_out_is_heard(shop: Shop) -> None:
    till, window = shop.open(order_timeout=2)
    till.charge(1500)
    till.wait_for_ending(Kind.EXPIRED)
    shop.wait_for(window, Tone.EXPIRED)


def test_who_cancels_needs_no_sound(shop: Shop, qtbot: QtBot) -> None:
    till, window = shop.open()
    till.charge(1500)
    till.wait_for_code()
    till.window.single.cancelled.emit()
    till.wait_for_ending(Kind.CANCELLED)
    assert window.tones == []


def test_an_answer_that_was_lost_is_insisted_on_until_somebody_touches_the_till(
    shop: Shop, counter: Counter, qtbot: QtBot
) -> None:
    counter.sandbox.scenario = "answer-lost"
    till, window = shop.open()
    till.charge(1500)
    shop.wait_for(window, Tone.UNCERTAIN)
    assert window.heard.insists
    till.wait_until_enter_is_heard()
    qtbot.mouseClick(till.window.ending, Qt.MouseButton.LeftButton)
    assert not window.heard.insists


def test_a_gateway_that_falls_silent_at_the_end_is_insisted_on_until_it_answers(
    shop: Shop, counter: Counter, qtbot: QtBot
) -> None:
    till, window = shop.open(order_timeout=2)
    till.charge(1500)
    till.wait_for_code()
    counter.sandbox.scenario = "down"
    shop.wait_for(window, Tone.UNCERTAIN)
    assert window.heard.insists
    counter.sandbox.scenario = "normal"
    shop.wait_for(window, Tone.UNCERTAIN, Tone.EXPIRED)
    assert not window.heard.insists


def test_another_sum_calls_for_a_person(shop: Shop, counter: Counter) -> None:
    till, window = shop.open()
    till.charge(1500)
    till.wait_for_code()
    (order,) = counter.orders
    counter.sandbox.customer.pay(order.hash, 1400)
    shop.wait_for(window, Tone.NOTICE)


def test_what_waited_before_the_till_was_opened_calls_nobody(shop: Shop, counter: Counter) -> None:
    first, window = shop.open()
    first.charge(1500)
    first.wait_for_code()
    (order,) = counter.orders
    counter.sandbox.customer.pay(order.hash, 1400)
    shop.wait_for(window, Tone.NOTICE)
    first.close()
    second, window = shop.open()
    second.wait_for_page(second.window.ending)
    assert window.tones == []


def test_half_a_minute_before_the_end_there_is_one_soft_tick(
    shop: Shop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(announcer_module, "SOON_S", 58)
    monkeypatch.setattr(announcer_module, "_TOO_LATE_S", 50)
    till, window = shop.open(order_timeout=60)
    began = ticks()
    till.charge(1500)
    url = till.wait_for_code()
    shop.wait_for(window, Tone.SOON)
    assert 1.5 < ticks() - began < 4
    assert window.seen.isHidden(), "the ring shows it"
    pay(url)
    shop.wait_for(window, Tone.SOON, Tone.PAID)


def test_an_old_order_that_is_looked_up_is_silent(shop: Shop) -> None:
    till, window = shop.open(order_timeout=2)
    till.charge(1500)
    shop.wait_for(window, Tone.EXPIRED)
    till.window.ending.new_sale.emit()
    till.wait_for_page(till.window.desk)
    till.window.rail.sales.rows[0].click()
    till.wait_for_page(till.window.ending)
    assert window.tones == [Tone.EXPIRED]
