"""The frame of light: in the state's colour, at the edge alone, and out of everybody's way."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.plugin import QtBot

from pos_app.window.language import Language
from pos_app.window.look import DARK, LIGHT, Look
from pos_app.window.single import SingleScreen
from pos_app.window.sounds import flash as flash_module
from pos_app.window.sounds.flash import FRAME_PX, Flash
from pos_app.window.sounds.tone import Tone
from pos_app.window.waiting import WaitingScreen
from pos_app.window.widgets.sandbox_band import HEIGHT_PX, SandboxBand
from tests.window.orders import an_order, news


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    return window


@pytest.fixture
def flash(look: Look, window: QWidget) -> Flash:
    return Flash(look, window)


def color_at(window: QWidget, x: int, y: int) -> QColor:
    return window.grab(QRect(x, y, 1, 1)).toImage().pixelColor(0, 0)


@pytest.mark.parametrize(
    ("tone", "token"),
    [
        (Tone.PAID, "ok"),
        (Tone.FAILED, "bad"),
        (Tone.EXPIRED, "slate"),
        (Tone.UNCERTAIN, "amber"),
        (Tone.NOTICE, "amber"),
    ],
)
@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_the_frame_has_the_colour_of_the_state(
    flash: Flash, window: QWidget, look: Look, tone: Tone, token: str, theme: object
) -> None:
    look.use(theme)
    flash.show_tone(tone)
    for x, y in ((2, 2), (1363, 400), (700, 765), (2, 500)):
        assert color_at(window, x, y) == look.color(token)


@pytest.mark.parametrize("tone", [Tone.SOON, Tone.KEY])
def test_ticks_have_no_light(flash: Flash, tone: Tone) -> None:
    flash.show_tone(tone)
    assert flash.isHidden()


def test_it_can_be_kept_out_of_pictures(flash: Flash) -> None:
    flash.set_on(False)
    flash.show_tone(Tone.PAID)
    assert flash.isHidden()


def test_it_covers_the_edge_and_nothing_else(flash: Flash) -> None:
    flash.show_tone(Tone.PAID)
    inside = QRect(FRAME_PX, FRAME_PX, 1366 - 2 * FRAME_PX, 768 - 2 * FRAME_PX)
    assert not flash.lit().intersects(inside)
    assert flash.lit().contains(QPoint(FRAME_PX - 1, 300))


def test_it_leaves_the_band_of_the_sandbox_alone(look: Look, language: Language, window: QWidget) -> None:
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    band = SandboxBand(look, language)
    column.addWidget(band)
    column.addStretch(1)
    band.show()
    column.activate()
    flash = Flash(look, window)
    flash.show_tone(Tone.PAID)
    assert flash.geometry() == QRect(0, HEIGHT_PX, 1366, 768 - HEIGHT_PX)


@pytest.mark.parametrize("size", [(1366, 768), (1024, 768), (1024, 744)])
@pytest.mark.parametrize("screen", ["waiting", "single"])
def test_it_never_touches_a_code(
    look: Look, language: Language, qtbot: QtBot, size: tuple[int, int], screen: str
) -> None:
    page: WaitingScreen | SingleScreen
    page = WaitingScreen(look, language) if screen == "waiting" else SingleScreen(look, language, "Кофейня", "till-1")
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    page.show_order(news(an_order()))
    flash = Flash(look, page)
    flash.show_tone(Tone.FAILED)
    qr = page.qr if isinstance(page, WaitingScreen) else page.pay.qr
    code = QRect(qr.mapTo(page, QPoint(0, 0)), qr.size())
    assert not code.isEmpty()
    assert not flash.lit().intersects(code)
    before = page.grab(code).toImage()
    flash.hide()
    assert page.grab(code).toImage() == before


def test_a_touch_goes_through_it(flash: Flash, window: QWidget, qtbot: QtBot) -> None:
    button = QPushButton(window)
    button.setGeometry(0, 0, 100, 100)
    button.show()
    flash.show_tone(Tone.PAID)
    assert window.childAt(4, 4) is button
    with qtbot.waitSignal(button.clicked):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert flash.isVisible()


def test_it_takes_no_focus(flash: Flash, window: QWidget) -> None:
    flash.show_tone(Tone.PAID)
    assert flash.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert not flash.hasFocus()


def test_it_follows_the_windows_size(flash: Flash, window: QWidget) -> None:
    flash.show_tone(Tone.PAID)
    window.resize(1024, 768)
    assert flash.size() == window.size()


def test_it_lights_up_twice(window: QWidget, look: Look, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(flash_module, "ON_MS", 30)
    monkeypatch.setattr(flash_module, "OFF_MS", 10)
    look.reduce_motion = False
    seen: list[bool] = []

    class Watched(Flash):
        def setVisible(self, visible: bool) -> None:
            seen.append(visible)
            super().setVisible(visible)

    flash = Watched(look, window)
    seen.clear()
    flash.show_tone(Tone.PAID)
    qtbot.waitUntil(lambda: seen == [True, False, True, False])
    qtbot.wait(60)
    assert seen == [True, False, True, False]


def test_where_motion_is_reduced_it_stands_still_once(
    flash: Flash, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(flash_module, "STILL_MS", 60)
    flash.show_tone(Tone.PAID)
    assert flash.isVisible()
    qtbot.waitUntil(flash.isHidden)
    qtbot.wait(100)
    assert flash.isHidden()


def test_the_times_are_those_of_the_design() -> None:
    assert (flash_module.ON_MS, flash_module.STILL_MS, FRAME_PX) == (600, 2000, 12)
    period_s = (flash_module.ON_MS + flash_module.OFF_MS) / 1000
    assert 1 / period_s < 3, "no more than three flashes a second"


def test_the_last_news_counts(flash: Flash, window: QWidget, look: Look) -> None:
    flash.show_tone(Tone.UNCERTAIN)
    flash.show_tone(Tone.PAID)
    assert color_at(window, 2, 300) == look.color("ok")
