"""The sounds themselves: ours, short, not clipped, and no two alike."""

import cmath
import math
import wave
from array import array
from itertools import combinations, pairwise

import pytest

from pos_app.window.sounds.tone import Tone
from tests.window.sounds.make_sounds import wav_of

LENGTHS_MS = {
    Tone.PAID: 350,
    Tone.FAILED: 250,
    Tone.EXPIRED: 300,
    Tone.UNCERTAIN: 500,
    Tone.NOTICE: 420,
    Tone.SOON: 45,
    Tone.KEY: 15,
}
CALLS = tuple(tone for tone in Tone if tone not in (Tone.SOON, Tone.KEY))


def samples_of(tone: Tone) -> "array[int]":
    with wave.open(str(tone.path), "rb") as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, 44_100)
        return array("h", file.readframes(file.getnframes()))


def fft(values: list[complex]) -> list[complex]:
    if len(values) == 1:
        return values
    even, odd = fft(values[::2]), fft(values[1::2])
    turned = [cmath.exp(-2j * math.pi * k / len(values)) * each for k, each in enumerate(odd)]
    return [a + b for a, b in zip(even, turned, strict=True)] + [a - b for a, b in zip(even, turned, strict=True)]


def spectrum_of(tone: Tone) -> list[float]:
    """How loud each frequency up to 5.5 kHz is, as a vector of length one; 1.3 Hz a step."""
    thinned = [complex(sample) for sample in samples_of(tone)[::4]]
    loud = [abs(each) for each in fft(thinned + [0j] * (8192 - len(thinned)))[:4096]]
    length = math.sqrt(sum(each * each for each in loud))
    return [each / length for each in loud]


def notes_in(tone: Tone) -> int:
    """How often it begins to sound: loudness over 10 ms rises from below a quarter of its peak to above a half."""
    samples, window = samples_of(tone), 441
    loud = [max(map(abs, samples[at : at + window])) for at in range(0, len(samples), window)]
    high, quiet, notes = max(loud), True, 0
    for each in loud:
        if quiet and each > high / 2:
            notes, quiet = notes + 1, False
        elif each < high / 4:
            quiet = True
    return notes


@pytest.mark.parametrize("tone", Tone)
def test_each_file_is_what_our_own_script_makes(tone: Tone) -> None:
    assert tone.path.read_bytes() == wav_of(tone)


@pytest.mark.parametrize("tone", Tone)
def test_each_is_as_long_as_designed_and_shorter_than_700_ms(tone: Tone) -> None:
    length_ms = len(samples_of(tone)) * 1000 / 44_100
    assert length_ms == pytest.approx(LENGTHS_MS[tone], abs=1)
    assert length_ms <= 700


@pytest.mark.parametrize("tone", Tone)
def test_none_is_clipped_and_none_begins_or_ends_with_a_click(tone: Tone) -> None:
    samples = samples_of(tone)
    assert max(map(abs, samples)) < 32_767 * 0.85
    assert (samples[0], samples[-1]) == (0, 0)


def test_ticks_are_softer_than_calls() -> None:
    peaks = {tone: max(map(abs, samples_of(tone))) for tone in Tone}
    assert max(peaks[Tone.SOON], peaks[Tone.KEY]) < min(peaks[tone] for tone in CALLS) / 2


def test_no_two_have_the_same_notes() -> None:
    spectra = {tone: spectrum_of(tone) for tone in Tone}
    for one, other in combinations(Tone, 2):
        alike = sum(a * b for a, b in zip(spectra[one], spectra[other], strict=True))
        assert alike < 0.5, f"{one} and {other}"


def test_who_has_no_ear_for_pitch_can_count() -> None:
    assert {tone: notes_in(tone) for tone in (Tone.FAILED, Tone.EXPIRED, Tone.UNCERTAIN)} == {
        Tone.FAILED: 1,
        Tone.EXPIRED: 2,
        Tone.UNCERTAIN: 3,
    }


def test_paid_rises_and_a_notice_falls() -> None:
    def pitch(samples: "array[int]") -> float:
        """Crossings of zero upwards, a second."""
        ups = sum(1 for a, b in pairwise(samples) if a < 0 <= b)
        return ups * 44_100 / len(samples)

    paid, notice = samples_of(Tone.PAID), samples_of(Tone.NOTICE)
    assert pitch(paid[441:4851]) == pytest.approx(523, abs=30)
    assert pitch(paid[-6615:-1323]) == pytest.approx(784, abs=30)
    assert pitch(notice[441:6615]) > pitch(notice[-8820:-1323]) + 150
