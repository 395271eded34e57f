"""The countdown: what it says, when it moves, and that it rests when nobody sees it."""

import pytest
from PySide6.QtGui import QColor
from pytestqt.plugin import QtBot

from pos_app.till.clock import ticks
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.widgets.ring import Ring, clock_text


@pytest.fixture
def ring(look: Look, language: Language, qtbot: QtBot) -> Ring:
    ring = Ring(look, language, 136)
    qtbot.addWidget(ring)
    return ring


def stroke_at(ring: Ring, x: int, y: int) -> str:
    return QColor(ring.grab().toImage().pixelColor(x, y)).name().upper()


def test_the_time_left_is_rounded_up_to_whole_seconds(ring: Ring) -> None:
    ring.set_times(ticks() + 251.5, 300)
    assert ring.seconds_left == 252
    assert ring.accessibleName() == "04:12 осталось"


def test_each_second_is_told_once_while_the_ring_is_seen(ring: Ring, qtbot: QtBot) -> None:
    told: list[int] = []
    ring.second_changed.connect(told.append)
    ring.show()
    with qtbot.waitSignals([ring.second_changed] * 3, timeout=3000):
        ring.set_times(ticks() + 1.2, 300)
    assert told == [2, 1, 0]


def test_a_hidden_ring_rests_and_catches_up_when_it_is_shown(ring: Ring, qtbot: QtBot) -> None:
    ring.set_times(ticks() + 0.3, 300)
    assert ring.seconds_left == 1
    qtbot.wait(400)
    assert ring.seconds_left == 1
    ring.show()
    assert ring.seconds_left == 0


def test_a_ring_that_slept_with_its_machine_says_what_is_left(
    ring: Ring, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    ring.show()
    ring.set_times(ticks() + 250, 300)
    with qtbot.waitSignal(ring.second_changed, timeout=2000):
        monkeypatch.setattr("pos_app.window.widgets.ring.ticks", lambda: ticks() + 200)
    assert 48 <= ring.seconds_left <= 50


def test_a_time_that_has_passed_shows_zero(ring: Ring) -> None:
    ring.set_times(ticks() - 5, 300)
    assert ring.seconds_left == 0
    assert ring.accessibleName().startswith("00:00")


def test_stopped_it_tells_no_more_seconds(ring: Ring, qtbot: QtBot) -> None:
    ring.show()
    ring.set_times(ticks() + 0.2, 300)
    ring.stop()
    with qtbot.assertNotEmitted(ring.second_changed, wait=300):
        pass


def test_the_arc_begins_at_twelve_and_its_end_runs_back_counter_clockwise(ring: Ring, look: Look) -> None:
    ring.set_times(ticks() + 150, 300)
    primary, track = look.theme.primary, look.theme.slate_tint
    assert stroke_at(ring, 136 - 6, 68) == primary
    assert stroke_at(ring, 5, 68) == track


def test_the_last_minute_is_amber(ring: Ring, look: Look) -> None:
    ring.set_times(ticks() + 60, 60)
    assert stroke_at(ring, 136 - 6, 68) == look.theme.amber


def test_it_speaks_the_language_in_force(ring: Ring, language: Language) -> None:
    ring.set_times(ticks() + 65, 300)
    language.use("kk")
    assert ring.accessibleName().endswith("қалды")


@pytest.mark.parametrize(("seconds", "text"), [(0, "00:00"), (59, "00:59"), (252, "04:12"), (3600, "60:00")])
def test_minutes_and_seconds_have_two_digits(seconds: int, text: str) -> None:
    assert clock_text(seconds) == text
