"""What a cashier and a customer do in the tests: windows are opened, keys pressed, codes scanned, bills paid."""

from collections.abc import Callable
from typing import Any

import requests
import zxingcpp
from PIL import Image
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.plugin import QtBot

from pos_app.sandbox.orders import Preorder
from pos_app.settings import Settings
from pos_app.till.messages import Message
from pos_app.till.opening import OpenTill
from pos_app.till.pace import Pace
from pos_app.till_api.opening import OpenTillWithApi
from pos_app.window.bridge import Bridge, OpeningOf
from pos_app.window.ending.outcome import Kind
from pos_app.window.language import Language
from pos_app.window.look import ENTER_DEAF_MS, Look
from pos_app.window.main import MainWindow
from tests.shop import Shop

QUICK = Pace(alone_s=0.1, beside_relay_s=0.2, eager_s=0.1, watching_s=0.2, retry_s=(0.1,))
WAIT_MS = 10_000


def opening_of(settings: Settings) -> OpeningOf:
    """With the API on any free port, where the settings name one."""

    def opening(listen: Callable[[Message], None]) -> OpenTill:
        if settings.api_port:
            return OpenTillWithApi(settings, listen, QUICK, port=0)
        return OpenTill(settings, listen, QUICK)

    return opening


class Till:
    """One window with its engine, driven as a cashier does."""

    def __init__(self, settings: Settings, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.bridge = Bridge(opening_of(settings))
        self.language = Language(settings.locale)
        self.window = MainWindow(settings, self.bridge, Look(reduce_motion=True), self.language, sandbox=True)
        self.window.resize(1366, 768)
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.window.open()
        self._opened = False
        self.bridge.summary_changed.connect(self._note_opened)
        self.bridge.failed.connect(self._note_opened)
        self.bridge.open()
        qtbot.waitUntil(lambda: self._opened, timeout=WAIT_MS)
        self.closed = False

    @property
    def api_url(self) -> str:
        """Where the till's API listens, once it has opened."""
        opened = self.bridge._till
        assert isinstance(opened, OpenTillWithApi)
        return opened.api.url

    def _note_opened(self, _: object) -> None:
        self._opened = True

    def type(self, keys: str) -> None:
        self._qtbot.keyClicks(self.window.focusWidget() or self.window, keys)

    def charge(self, amount: int) -> None:
        """Types the amount and presses *Charge* with a finger."""
        self.type(str(amount))
        self.window.keypad.charge.click()

    def wait_for_page(self, page: QWidget) -> None:
        self._qtbot.waitUntil(lambda: self.window.page is page, timeout=WAIT_MS)

    def wait_for_code(self) -> str:
        """The link that a customer's phone reads from the screen."""
        self.wait_for_page(self.window.single)
        return scanned(self.window)

    def wait_for_ending(self, kind: Kind, timeout_ms: int = WAIT_MS) -> None:
        def ended() -> bool:
            ending = self.window.ending.ending
            return self.window.page is self.window.ending and ending is not None and ending.kind is kind

        self._qtbot.waitUntil(ended, timeout=timeout_ms)

    def wait_until_enter_is_heard(self) -> None:
        """Enter counts only some time after a screen came."""
        self._qtbot.wait(ENTER_DEAF_MS + 20)

    def close(self) -> None:
        """Closes without a question and waits for every thread."""
        if not self.closed:
            self.closed = True
            with self._qtbot.waitSignal(self.bridge.closed, timeout=WAIT_MS):
                self.window.leave()
            self.window.printing.stop()
            self.window.sounds.stop()
            self.window.deleteLater()


class Counter:
    """A shop's counter: windows are opened on its one data folder, one after another or side by side."""

    def __init__(self, shop: Shop, qtbot: QtBot) -> None:
        self.sandbox = shop.sandbox
        self.folder = shop.folder
        self._shop = shop
        self._qtbot = qtbot
        self._tills: list[Till] = []

    def open(self, **chosen: Any) -> Till:
        """A window with its engine; `chosen` are settings."""
        settings = self._shop.settings(**{"locale": "ru", "branch_name": "Кофейня", **chosen})
        till = Till(settings, self._qtbot)
        self._tills.append(till)
        return till

    def close(self) -> None:
        for till in self._tills:
            till.close()

    @property
    def orders(self) -> list[Preorder]:
        """What the gateway has on its books, oldest first."""
        return list(self.sandbox.books.orders())


def scanned(widget: QWidget) -> str:
    """What a scanner reads from a picture of the widget."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    picture = Image.frombytes(
        "RGB", (image.width(), image.height()), bytes(image.constBits()), "raw", "RGB", image.bytesPerLine()
    )
    found = zxingcpp.read_barcodes(picture)
    assert len(found) == 1, f"{len(found)} codes on the screen"
    return found[0].text


def pay(url: str) -> None:
    """What a customer does on the page that the code opens."""
    assert requests.get(url, timeout=5).ok
    assert requests.post(f"{url}/pay", timeout=5).ok


def decline(url: str) -> None:
    """The customer tries, and the payment fails."""
    assert requests.post(f"{url}/decline", timeout=5).ok
