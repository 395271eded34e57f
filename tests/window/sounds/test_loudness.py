"""The volume: scaled in the samples, as ears take it."""

import io
import wave
from array import array

import pytest

from pos_app.window.sounds.loudness import gain, read_at
from pos_app.window.sounds.tone import Tone


def samples_in(wav: bytes) -> "array[int]":
    with wave.open(io.BytesIO(wav), "rb") as file:
        return array("h", file.readframes(file.getnframes()))


def test_a_whole_volume_is_the_file_as_it_is() -> None:
    assert read_at(Tone.PAID.path, 100) == Tone.PAID.path.read_bytes()


@pytest.mark.parametrize("volume", [1, 35, 70])
def test_every_sample_is_made_quieter_by_the_same_factor(volume: int) -> None:
    loud, quiet = samples_in(Tone.PAID.path.read_bytes()), samples_in(read_at(Tone.PAID.path, volume))
    assert len(quiet) == len(loud)
    assert all(abs(soft - full * gain(volume)) <= 0.5 for soft, full in zip(quiet, loud, strict=True))


def test_the_volume_grows_from_silence_to_all_of_it() -> None:
    gains = [gain(volume) for volume in range(101)]
    assert (gains[0], gains[100]) == (0, 1)
    assert gains == sorted(set(gains))
