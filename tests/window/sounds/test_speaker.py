"""The speaker: whoever asks never waits, and a missing loudspeaker is one line in the log."""

import logging
import threading
from collections.abc import Iterator

import pytest

from pos_app.window.sounds.player import Player
from pos_app.window.sounds.speaker import Speaker
from pos_app.window.sounds.tone import Tone
from tests.window.sounds.recorder import Record


@pytest.fixture
def record() -> Record:
    return Record()


@pytest.fixture
def speaker(record: Record) -> Iterator[Speaker]:
    speaker = Speaker(lambda: (record,))
    yield speaker
    speaker.stop()


def wait_until_silent() -> None:
    for thread in threading.enumerate():
        if thread.name == "sound":
            thread.join(10)
            assert not thread.is_alive()


def test_a_sound_is_played_at_the_volume_that_was_asked_for(speaker: Speaker, record: Record) -> None:
    record.may_end.set()
    speaker.play(Tone.PAID, 70)
    wait_until_silent()
    assert record.played == [("paid", 70)]


def test_no_volume_is_silence(speaker: Speaker, record: Record) -> None:
    speaker.play(Tone.PAID, 0)
    wait_until_silent()
    assert record.played == []


def test_of_what_waits_only_the_newest_is_played(speaker: Speaker, record: Record) -> None:
    speaker.play(Tone.UNCERTAIN, 70)
    record.wait_begun()
    for tone in (Tone.NOTICE, Tone.FAILED, Tone.PAID):
        speaker.play(tone, 70)
    record.may_end.set()
    wait_until_silent()
    assert record.tones == [Tone.UNCERTAIN, Tone.PAID]


def test_a_keys_tick_never_waits_and_never_takes_a_calls_place(speaker: Speaker, record: Record) -> None:
    speaker.play(Tone.UNCERTAIN, 70)
    record.wait_begun()
    speaker.play(Tone.PAID, 70)
    speaker.play(Tone.KEY, 70)
    record.may_end.set()
    wait_until_silent()
    assert record.tones == [Tone.UNCERTAIN, Tone.PAID]


def test_no_thread_is_left_between_sounds(speaker: Speaker, record: Record) -> None:
    record.may_end.set()
    for _ in range(3):
        speaker.play(Tone.KEY, 70)
        wait_until_silent()
        assert all(thread.name != "sound" for thread in threading.enumerate())
    assert record.tones == [Tone.KEY] * 3


def test_a_player_that_fails_is_followed_by_the_next_which_then_comes_first(record: Record) -> None:
    mute = Record(name="mute", fails="no server")
    record.may_end.set()
    speaker = Speaker(lambda: (mute, record))
    for tone in (Tone.PAID, Tone.NOTICE):
        speaker.play(tone, 70)
        wait_until_silent()
    speaker.stop()
    assert (mute.tones, record.tones) == ([Tone.PAID], [Tone.PAID, Tone.NOTICE])


def test_a_missing_loudspeaker_is_told_once(caplog: pytest.LogCaptureFixture) -> None:
    mute = Record(fails="no sound card")
    speaker = Speaker(lambda: (mute,))
    with caplog.at_level(logging.WARNING):
        for _ in range(3):
            speaker.play(Tone.PAID, 70)
            wait_until_silent()
    assert [entry.getMessage() for entry in caplog.records] == ["no sound: no sound card"]
    assert len(mute.played) == 3, "a loudspeaker may be plugged in later"


def test_trouble_that_comes_back_is_told_again(caplog: pytest.LogCaptureFixture) -> None:
    record = Record(fails="unplugged")
    record.may_end.set()
    speaker = Speaker(lambda: (record,))
    for fails in ("unplugged", "", "unplugged"):
        record.fails = fails
        speaker.play(Tone.PAID, 70)
        wait_until_silent()
    assert len(caplog.records) == 2


def test_a_machine_without_a_player_is_told_once_and_looked_at_again(caplog: pytest.LogCaptureFixture) -> None:
    looks: list[tuple[Player, ...]] = []

    def find() -> tuple[Player, ...]:
        looks.append(())
        return ()

    speaker = Speaker(find)
    for _ in range(2):
        speaker.play(Tone.PAID, 70)
        wait_until_silent()
    assert [entry.getMessage() for entry in caplog.records] == ["no sound: nothing here plays sounds"]
    assert len(looks) == 2


def test_a_defect_of_a_player_ends_nothing(caplog: pytest.LogCaptureFixture) -> None:
    def find() -> tuple[Player, ...]:
        raise PermissionError("no entry")

    speaker = Speaker(find)
    speaker.play(Tone.PAID, 70)
    wait_until_silent()
    assert "no entry" in caplog.text


def test_stopping_ends_what_plays_and_drops_what_waits(speaker: Speaker, record: Record) -> None:
    speaker.play(Tone.UNCERTAIN, 70)
    record.wait_begun()
    speaker.play(Tone.PAID, 70)
    speaker.stop()
    speaker.play(Tone.FAILED, 70)
    wait_until_silent()
    assert record.tones == [Tone.UNCERTAIN]
