"""Somebody looks: a key or a touch at the cashier's window, and nothing else."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.plugin import QtBot

from pos_app.window.sounds import attention as attention_module
from pos_app.window.sounds.attention import Attention


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(QPushButton(window))
    window.show()
    return window


@pytest.fixture
def attention(window: QWidget, monkeypatch: pytest.MonkeyPatch) -> Attention:
    monkeypatch.setattr(attention_module, "ENTER_DEAF_MS", 0)
    return Attention(window)


def button_of(window: QWidget) -> QPushButton:
    button = window.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    return button


def test_a_touch_anywhere_in_the_window_is_a_sign(attention: Attention, window: QWidget, qtbot: QtBot) -> None:
    attention.seek()
    with qtbot.waitSignal(attention.caught):
        qtbot.mouseClick(button_of(window), Qt.MouseButton.LeftButton)


def test_a_key_is_a_sign(attention: Attention, window: QWidget, qtbot: QtBot) -> None:
    attention.seek()
    with qtbot.waitSignal(attention.caught):
        qtbot.keyClick(button_of(window), Qt.Key.Key_F5)


def test_one_sign_is_enough(attention: Attention, window: QWidget, qtbot: QtBot) -> None:
    attention.seek()
    attention.seek()
    caught: list[bool] = []
    attention.caught.connect(lambda: caught.append(True))
    for _ in range(3):
        qtbot.mouseClick(button_of(window), Qt.MouseButton.LeftButton)
    assert caught == [True]


def test_the_customers_screen_is_not_the_cashiers(attention: Attention, qtbot: QtBot) -> None:
    customers = QPushButton()
    qtbot.addWidget(customers)
    customers.show()
    attention.seek()
    with qtbot.assertNotEmitted(attention.caught):
        qtbot.mouseClick(customers, Qt.MouseButton.LeftButton)


def test_a_finger_that_was_under_way_has_seen_nothing(window: QWidget, qtbot: QtBot) -> None:
    attention = Attention(window)
    attention.seek()
    with qtbot.assertNotEmitted(attention.caught):
        qtbot.mouseClick(button_of(window), Qt.MouseButton.LeftButton)


def test_unless_somebody_is_sought_nothing_is_a_sign(attention: Attention, window: QWidget, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(attention.caught):
        qtbot.mouseClick(button_of(window), Qt.MouseButton.LeftButton)
