"""What the window says by a sound: at the settings' volume, and again where nobody looked."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.plugin import QtBot

from pos_app.settings import Settings
from pos_app.window.sounds import sounds as sounds_module
from pos_app.window.sounds.sounds import Sounds
from pos_app.window.sounds.speaker import Speaker
from pos_app.window.sounds.tone import Tone


class Ear(Speaker):
    """Hears what a speaker is asked for."""

    def __init__(self) -> None:
        super().__init__(lambda: ())
        self.heard: list[tuple[Tone, int]] = []
        self.stopped = False

    def play(self, tone: Tone, volume: int) -> None:
        self.heard.append((tone, volume))

    def stop(self) -> None:
        self.stopped = True


@pytest.fixture
def ear() -> Ear:
    return Ear()


@pytest.fixture
def sounds(ear: Ear, tmp_path: Path, qtbot: QtBot) -> Iterator[Sounds]:
    sounds = Sounds(Settings(tmp_path), speaker=ear)
    yield sounds
    sounds.stop()


def test_each_has_a_sound_of_its_own_at_the_volume_of_the_settings(sounds: Sounds, ear: Ear) -> None:
    for say in (sounds.paid, sounds.failed, sounds.expired, sounds.uncertain, sounds.notice, sounds.soon):
        say()
    tones = (Tone.PAID, Tone.FAILED, Tone.EXPIRED, Tone.UNCERTAIN, Tone.NOTICE, Tone.SOON)
    assert ear.heard == [(tone, 70) for tone in tones]


def test_the_volume_can_be_changed_and_turned_off(sounds: Sounds, ear: Ear, qtbot: QtBot) -> None:
    sounds.set_volume(25)
    sounds.paid()
    sounds.set_volume(0)
    with qtbot.waitSignal(sounds.sounded) as seen:
        sounds.paid()
    assert ear.heard == [(Tone.PAID, 25), (Tone.PAID, 0)]
    assert seen.args == [Tone.PAID], "what is not heard is seen"


def test_keys_are_silent_unless_they_are_wanted(sounds: Sounds, ear: Ear, qtbot: QtBot) -> None:
    key = QPushButton()
    qtbot.addWidget(key)
    sounds.tick_with(key)
    qtbot.mouseClick(key, Qt.MouseButton.LeftButton)
    assert ear.heard == []
    sounds.set_key_sound(True)
    qtbot.mouseClick(key, Qt.MouseButton.LeftButton)
    assert ear.heard == [(Tone.KEY, 70)]


def test_the_settings_may_want_keys_to_tick(ear: Ear, tmp_path: Path, qtbot: QtBot) -> None:
    sounds = Sounds(Settings(tmp_path, sound=40, key_sound=True), speaker=ear)
    sounds.key()
    assert ear.heard == [(Tone.KEY, 40)]


def test_what_is_uncertain_comes_again_until_somebody_looks(
    ear: Ear, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sounds_module, "AGAIN_MS", 20)
    sounds = Sounds(Settings(tmp_path), speaker=ear)
    sounds.uncertain()
    qtbot.waitUntil(lambda: len(ear.heard) >= 3)
    assert sounds.insists
    sounds.looked_at()
    heard = len(ear.heard)
    assert not sounds.insists
    qtbot.wait(80)
    assert len(ear.heard) == heard
    assert {tone for tone, _ in ear.heard} == {Tone.UNCERTAIN}


def test_it_comes_again_every_thirty_seconds() -> None:
    assert sounds_module.AGAIN_MS == 30_000


@pytest.mark.parametrize("settles", ["paid", "failed", "expired"])
def test_a_payment_that_is_decided_is_not_insisted_on(sounds: Sounds, settles: str) -> None:
    sounds.uncertain()
    getattr(sounds, settles)()
    assert not sounds.insists


def test_a_notice_does_not_make_anybody_forget_what_is_uncertain(sounds: Sounds) -> None:
    sounds.uncertain()
    sounds.notice()
    assert sounds.insists


def test_stopping_ends_both_the_repeats_and_the_speaker(sounds: Sounds, ear: Ear) -> None:
    sounds.uncertain()
    sounds.stop()
    assert ear.stopped
    assert not sounds.insists
