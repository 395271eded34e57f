"""What a cashier and a customer do before the bench: sums are typed, a finger charges, bills are paid."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import requests

from tests.bench.measured import Measured
from tests.bench.screen import Screen
from tests.bench.shopfront import Shopfront

_WARM_S: Final = 1.5
"""By then the till has its token, and a connection to the gateway that is kept."""


@dataclass(frozen=True, slots=True)
class Shown:
    """An order whose QR is on the screen; moments in seconds of CLOCK_MONOTONIC."""

    order: str
    url: str
    pressed: float
    painted: float


class Counter:
    """One till, driven through its own window."""

    def __init__(self, till: Measured, gateway_url: str) -> None:
        self.till = till
        self._gateway_url = gateway_url
        self._phone = requests.Session()

    def charge(self, amount: int = 1500) -> Shown:
        """Types the sum, presses *Charge* with a finger, and waits for the QR."""
        self.till.order(f"type {amount}")
        while self.till.news("typed")[0] != [str(amount)]:
            pass
        self.till.order("charge")
        pressed = self.till.until("pressed")
        (order, url), painted = self.till.news("qr")
        return Shown(order, url, pressed, painted)

    def pay(self, shown: Shown) -> float:
        """The customer pays; answers when they did so."""
        paid = time.monotonic()
        answer = self._phone.post(f"{shown.url}/pay", allow_redirects=False, timeout=10)
        assert answer.status_code < 400, answer.text
        return paid

    def sell(self, amount: int = 1500) -> tuple[Shown, float, float]:
        """A whole sale, up to the keypad for the next; when the customer paid, and when *paid* was painted."""
        shown = self.charge(amount)
        return shown, *self.finish(shown)

    def finish(self, shown: Shown) -> tuple[float, float]:
        """The customer pays; when, and when *paid* was painted. The keypad stands there for the next."""
        paid = self.pay(shown)
        painted = self.till.until("paid")
        self.next_customer()
        return paid, painted

    def next_customer(self) -> None:
        """Leaves the screen that says *paid* by a key, as a cashier does who does not wait for it."""
        self.till.order("next")
        self.till.until("keypad")

    def open(self, page: str) -> float:
        """Opens the history or the report and leaves it again; seconds from the wish to its paint."""
        self.till.order(page)
        pressed = self.till.until("pressed")
        painted = self.till.until(page)
        self.till.order("back")
        self.till.until("keypad")
        return painted - pressed

    def choose_scenario(self, name: str) -> None:
        """How the gateway treats the orders to come."""
        url = f"{self._gateway_url}/sandbox/scenario"
        assert self._phone.post(url, data={"scenario": name}, allow_redirects=False, timeout=10).status_code < 400


@contextmanager
def counter(shop: Shopfront, folder: Path, screen: Screen) -> Iterator[Counter]:
    """A till that is open, has read its journal and knows the gateway; its first sale is behind it."""
    with shop.open(folder, screen) as till:
        till.until("ready")
        time.sleep(_WARM_S)
        opened = Counter(till, shop.gateway_url)
        opened.sell()
        yield opened
