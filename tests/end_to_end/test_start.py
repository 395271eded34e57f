"""The first tenths of a second: a keypad is there before the rest of the window, and the till after that."""

import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QStackedWidget
from pytestqt.plugin import QtBot

from pos_app.order import State
from pos_app.settings import Settings, SettingsError, load_settings
from pos_app.till.opening import OpenTill
from pos_app.window.after_paint import AfterPaint
from pos_app.window.bridge import Bridge
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.main import MainWindow
from pos_app.window.selfservice.window import SelfServiceWindow
from tests.end_to_end.counter import WAIT_MS, Counter, opening_of
from tests.shop import Shop


class Start:
    """A window as the program begins it, and the bridge behind it."""

    def __init__(self, settings: Settings, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.bridge = Bridge(opening_of(settings))
        self.window = MainWindow(settings, self.bridge, Look(reduce_motion=True), Language("ru"), sandbox=True)
        self.states: list[State] = []
        self.bridge.order_changed.connect(lambda change: self.states.append(change.order.state))
        self.window.resize(1366, 768)
        self.window.show()

    def type_and_charge(self, amount: int) -> None:
        self._qtbot.keyClicks(self.window.keypad, str(amount))
        self.window.keypad.charge.click()

    def end(self) -> None:
        with self._qtbot.waitSignal(self.bridge.closed, timeout=WAIT_MS):
            self.window.leave()
        self.window.stop()
        self.window.deleteLater()


@pytest.fixture
def settings(counter: Counter) -> Settings:
    return Shop(counter.sandbox, counter.folder).settings(locale="ru", branch_name="Кофейня")


@pytest.fixture
def start(settings: Settings, qtbot: QtBot) -> Iterator[Start]:
    start = Start(settings, qtbot)
    yield start
    start.end()


def test_an_amount_is_typed_and_charged_before_the_rest_of_the_window_is_there(
    start: Start, counter: Counter, qtbot: QtBot
) -> None:
    start.type_and_charge(1500)
    assert start.window.keypad.busy
    start.window.open()
    start.bridge.open()
    qtbot.waitUntil(lambda: State.WAITING in start.states, timeout=WAIT_MS)
    assert [order.bill.amount for order in counter.orders] == [1500]
    assert start.window.page is start.window.single


def test_the_rest_of_the_window_comes_by_itself_after_the_first_paint(start: Start, qtbot: QtBot) -> None:
    opened: list[bool] = []
    after = AfterPaint(start.window, lambda: opened.append(True))
    qtbot.waitUntil(lambda: opened == [True], timeout=WAIT_MS)
    after.stop()
    assert start.window.checkout.screen is start.window.desk
    start.bridge.open()


def test_a_window_that_is_left_before_is_never_opened(settings: Settings, qtbot: QtBot) -> None:
    start = Start(settings, qtbot)
    opened: list[bool] = []
    after = AfterPaint(start.window, lambda: opened.append(True))
    with qtbot.waitSignal(start.bridge.closed, timeout=WAIT_MS):
        start.window.close()
    after.stop()
    qtbot.wait(50)
    assert not start.window.isVisible()
    assert opened == []
    start.window.deleteLater()


@pytest.mark.parametrize("kind", [MainWindow, SelfServiceWindow])
def test_a_kiosk_stays_until_somebody_can_be_asked_for_a_pin(
    kind: type[MainWindow] | type[SelfServiceWindow], settings: Settings, qtbot: QtBot
) -> None:
    bridge = Bridge(opening_of(settings))
    window = kind(settings, bridge, Look(), Language("ru"), sandbox=True, kiosk=True)
    qtbot.addWidget(window)
    window.show()
    left: list[bool] = []
    window.left.connect(lambda: left.append(True))
    pages = window.findChildren(QStackedWidget)
    before = [stack.currentWidget() for stack in pages]
    window.close()
    assert window.isVisible()
    assert left == []
    assert [stack.currentWidget() for stack in pages] == before


@pytest.mark.parametrize("kind", [MainWindow, SelfServiceWindow])
def test_a_till_whose_secrets_are_gone_is_left_to_be_set_up(
    kind: type[MainWindow] | type[SelfServiceWindow], tmp_path: Path, qtbot: QtBot
) -> None:
    window, closed = unset(kind, tmp_path, qtbot, kiosk=False)
    qtbot.waitUntil(lambda: closed == [True], timeout=WAIT_MS)
    assert isinstance(window.unset, SettingsError)
    assert "POS_CLIENT_ID" in str(window.unset)
    assert not window.isVisible()


@pytest.mark.parametrize("kind", [MainWindow, SelfServiceWindow])
def test_a_kiosk_whose_secrets_are_gone_says_that_it_cannot_work(
    kind: type[MainWindow] | type[SelfServiceWindow], tmp_path: Path, qtbot: QtBot
) -> None:
    window, closed = unset(kind, tmp_path, qtbot, kiosk=True)
    qtbot.waitUntil(lambda: window.page is window.stopped, timeout=WAIT_MS)
    window.leave()
    qtbot.waitUntil(lambda: closed == [True], timeout=WAIT_MS)


def unset(
    kind: type[MainWindow] | type[SelfServiceWindow], folder: Path, qtbot: QtBot, *, kiosk: bool
) -> tuple[MainWindow | SelfServiceWindow, list[bool]]:
    """A window whose till finds no secrets, beside it."""
    environment = {"POS_DATA_DIR": str(folder), "POS_CONFIG": os.devnull}

    def opening(_: object) -> OpenTill:
        assert threading.current_thread().name == "till-opening"
        return OpenTill(load_settings(environment, use_keyring=False), lambda _: None)

    bridge = Bridge(opening)
    window = kind(
        load_settings(environment, secrets_later=True), bridge, Look(), Language("ru"), sandbox=False, kiosk=kiosk
    )
    qtbot.addWidget(window)
    closed: list[bool] = []
    bridge.closed.connect(lambda: closed.append(True))
    window.show()
    window.open()
    bridge.open()
    return window, closed
