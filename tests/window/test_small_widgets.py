"""The widgets that screens are made of: text, sums, steps, timeline, state icons, the switch and the band."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QKeyEvent
from pytestqt.plugin import QtBot

from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.widgets.brand import Brand
from pos_app.window.widgets.language_switch import LanguageSwitch
from pos_app.window.widgets.sandbox_band import HEIGHT_PX, SandboxBand
from pos_app.window.widgets.state_icon import Shape, StateIcon
from pos_app.window.widgets.steps import Steps
from pos_app.window.widgets.sum import Sum
from pos_app.window.widgets.text import Text, word_font, wrap
from pos_app.window.widgets.timeline import StepState, Timeline, TimelineStep

NOW = TimelineStep(StepState.NOW, "Ждём оплату", "Оплата появится здесь сама")


def test_words_are_wrapped_whole_and_the_rest_elided(look: Look) -> None:
    face = word_font(20)
    lines = wrap("Сатып алушының экранында көрсетілді", face, 200, 5)
    assert " ".join(lines) == "Сатып алушының экранында көрсетілді"
    assert wrap("Сатып алушының экранында көрсетілді", face, 200, 2)[-1].endswith("…")


def test_emoji_in_a_foreign_text_do_not_shift_the_lines(look: Look) -> None:
    text = "😀😀😀 a 😀😀 b 😀😀 c 😀😀 d"
    shown = "".join(wrap(text, word_font(20), 120, 9))
    assert shown.replace(" ", "") == text.replace(" ", "")


def test_a_text_knows_when_it_is_cut_off(look: Look, qtbot: QtBot) -> None:
    text = Text(look, word_font(20), 28, "ink")
    qtbot.addWidget(text)
    text.set_text("Отсканируйте QR в приложении")
    text.resize(100, 28)
    assert text.is_elided
    text.resize(500, 28)
    assert not text.is_elided


def test_a_long_sum_steps_down_and_never_wraps(look: Look, qtbot: QtBot) -> None:
    shown = Sum(look, 152, "ink", "ink2")
    qtbot.addWidget(shown)
    shown.resize(696, 175)
    shown.set_amount(12_500)
    assert shown.fitting_px() == 152
    shown.set_amount(1_000_000)
    assert shown.fitting_px() in (128, 112, 96)
    assert shown.accessibleName() == "1\u202f000\u202f000\u202f₸"


def test_the_timeline_breathes_only_while_it_is_seen_and_something_is_under_way(look: Look, qtbot: QtBot) -> None:
    look.reduce_motion = False
    timeline = Timeline(look, 68)
    qtbot.addWidget(timeline)
    timeline.set_steps([NOW])
    assert not timeline._breath.isActive()
    timeline.show()
    assert timeline._breath.isActive()
    timeline.set_steps([TimelineStep(StepState.DONE, "Оплачено")])
    assert not timeline._breath.isActive()
    timeline.set_steps([NOW])
    timeline.hide()
    assert not timeline._breath.isActive()


def test_with_reduced_motion_nothing_breathes(look: Look, qtbot: QtBot) -> None:
    timeline = Timeline(look, 68)
    qtbot.addWidget(timeline)
    timeline.set_steps([NOW])
    timeline.show()
    assert not timeline._breath.isActive()


def test_a_failed_step_is_amber_and_all_steps_are_read_out(look: Look, qtbot: QtBot) -> None:
    timeline = Timeline(look, 68)
    qtbot.addWidget(timeline)
    timeline.resize(400, 150)
    timeline.set_steps([TimelineStep(StepState.FAILED, "Связь прервалась", "", "14:32:18"), NOW])
    assert QColor(timeline.grab().toImage().pixelColor(10, 20)) == QColor(look.theme.amber)
    assert timeline.accessibleName() == "Связь прервалась 14:32:18; Ждём оплату Оплата появится здесь сама"


def test_every_state_has_its_own_silhouette(look: Look, qtbot: QtBot) -> None:
    silhouettes = set()
    for shape in Shape:
        icon = StateIcon(look, 64)
        qtbot.addWidget(icon)
        icon.setStyleSheet("background: #000000")
        icon.show_shape(shape, "white", "white")
        shot = icon.grab().toImage()
        silhouettes.add(
            tuple(shot.pixelColor(x, y).lightness() > 200 for x in range(0, 64, 4) for y in range(0, 64, 4))
        )
    assert len(silhouettes) == len(Shape)


def test_the_check_is_drawn_once_and_then_stands(look: Look, qtbot: QtBot) -> None:
    look.reduce_motion = False
    icon = StateIcon(look, 64)
    qtbot.addWidget(icon)
    icon.show_shape(Shape.PAID, "white", "panel_ok")
    whole = icon.grab().toImage()
    with qtbot.waitSignal(icon._drawing.finished, timeout=2000):
        icon.draw_check()
        assert icon.grab().toImage() != whole
    assert icon.grab().toImage() == whole


def test_the_switch_tells_the_language_and_changes_nothing_itself(look: Look, language: Language, qtbot: QtBot) -> None:
    switch = LanguageSwitch(look, language)
    qtbot.addWidget(switch)
    switch.resize(248, 72)
    switch.show()
    with qtbot.waitSignal(switch.chosen) as chosen:
        qtbot.mouseClick(switch.segment("kk"), Qt.MouseButton.LeftButton)
    assert chosen.args == ["kk"]
    assert language.locale == "ru"
    language.use("kk")
    assert switch.segment("kk").isChecked()
    assert not switch.segment("ru").isChecked()
    assert [switch.segment(locale).accessibleName() for locale in ("ru", "kk", "en")] == [
        "Русский",
        "Қазақша",
        "English",
    ]


def test_the_segments_are_large_enough_for_a_finger(look: Look, language: Language, qtbot: QtBot) -> None:
    switch = LanguageSwitch(look, language)
    qtbot.addWidget(switch)
    switch.resize(200, 72)
    switch.show()
    for locale in ("ru", "kk", "en"):
        assert switch.segment(locale).width() >= 64
        assert switch.segment(locale).height() >= 64


@pytest.mark.parametrize("locale", ["ru", "kk", "en"])
@pytest.mark.parametrize("width", [768, 1024, 1920])
def test_the_band_says_that_no_money_moves(look: Look, qtbot: QtBot, locale: str, width: int) -> None:
    language = Language("ru")
    band = SandboxBand(look, language)
    qtbot.addWidget(band)
    band.resize(width, HEIGHT_PX)
    language.use(locale)
    assert band.accessibleName().startswith("SANDBOX · ")
    shot = band.grab().toImage()
    colours = {shot.pixelColor(x, 2).name().upper() for x in (0, 12, 24, 30)}
    assert colours == {look.theme.amber, look.theme.band_ink}


def test_the_band_does_not_close(look: Look, language: Language, qtbot: QtBot) -> None:
    band = SandboxBand(look, language)
    qtbot.addWidget(band)
    band.show()
    qtbot.mouseClick(band, Qt.MouseButton.LeftButton)
    press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    band.event(press)
    assert band.isVisible()


def test_the_brand_and_the_steps_follow_the_language(look: Look, language: Language, qtbot: QtBot) -> None:
    brand, steps = Brand(look, language, "Кофейня", "2"), Steps(look, language)
    qtbot.addWidget(brand)
    qtbot.addWidget(steps)
    brand.resize(300, 64)
    steps.resize(300, 120)
    language.use("kk")
    assert brand.lines() == ["Кофейня", "2-касса"]
    assert steps.words() == [["Шот жасалды"], ["Төлем күтілуде"], ["Төленді"]]
