"""Makes the till's sounds out of sines: `python -m tests.window.sounds.make_sounds` writes resources/sounds anew.

Nothing in them is recorded or random, so that they are the same bytes every time. Each has its own notes and its own
rhythm, so that they are told apart by loudspeakers that have no bass, and by people who have no ear for pitch.
"""

import io
import math
import wave
from array import array
from dataclasses import dataclass
from typing import Final

from pos_app.window.sounds.tone import Tone

RATE_HZ: Final = 44_100
PEAK: Final = 0.8
"""Of full scale: the loudest sample of the loudest sound."""

_SOFT: Final = (1.0, 0.32, 0.12)
_PURE: Final = (1.0,)
_RISE_MS: Final = 5
_FALL_MS: Final = 25

C5, G5 = 523.25, 783.99
A3, D4, E5 = 220.00, 293.66, 659.26
B5, F5_SHARP = 987.77, 739.99


@dataclass(frozen=True, slots=True)
class Note:
    """One note: its pitch, when it begins and how long it lasts. `fade` is how far it has died away by its end."""

    hz: float
    start_ms: int
    length_ms: int
    level: float = 1.0
    fade: float = 0.25
    partials: tuple[float, ...] = _SOFT


SCORE: Final[dict[Tone, tuple[int, float, tuple[Note, ...]]]] = {
    Tone.PAID: (350, PEAK, (Note(C5, 0, 160), Note(G5, 120, 230))),
    Tone.FAILED: (250, PEAK, (Note(A3, 0, 250, partials=(1.0, 0.5, 0.3)),)),
    Tone.EXPIRED: (300, PEAK, (Note(D4, 0, 130), Note(D4, 170, 130))),
    Tone.UNCERTAIN: (500, PEAK, (Note(E5, 0, 120), Note(E5, 190, 120), Note(E5, 380, 120))),
    Tone.NOTICE: (420, PEAK, (Note(B5, 0, 180), Note(F5_SHARP, 170, 250))),
    Tone.SOON: (45, 0.3, (Note(1046.5, 0, 45, fade=0.02, partials=_PURE),)),
    Tone.KEY: (15, 0.2, (Note(1760.0, 0, 15, fade=0.02, partials=_PURE),)),
}
"""Length in milliseconds, peak, notes."""


def wav_of(tone: Tone) -> bytes:
    """The whole file: mono, 16 bits."""
    length_ms, peak, notes = SCORE[tone]
    mixed = [0.0] * (RATE_HZ * length_ms // 1000)
    for note in notes:
        _add(mixed, note)
    loudest = max(map(abs, mixed))
    samples = array("h", (round(sample / loudest * peak * 32_767) for sample in mixed))
    made = io.BytesIO()
    with wave.open(made, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE_HZ)
        file.writeframes(samples.tobytes())
    return made.getvalue()


def _add(mixed: list[float], note: Note) -> None:
    first = RATE_HZ * note.start_ms // 1000
    count = min(RATE_HZ * note.length_ms // 1000, len(mixed) - first)
    for index in range(count):
        turn = 2 * math.pi * note.hz * index / RATE_HZ
        swing = sum(share * math.sin(turn * (number + 1)) for number, share in enumerate(note.partials))
        mixed[first + index] += note.level * swing * _envelope(note, index, count)


def _envelope(note: Note, index: int, count: int) -> float:
    """Soft at both ends, so that nothing clicks."""
    rise = min(RATE_HZ * _RISE_MS // 1000, count // 4)
    fall = min(RATE_HZ * _FALL_MS // 1000, count // 2)
    edge = min(1.0, index / rise, (count - 1 - index) / fall)
    return (1 - math.cos(math.pi * edge)) / 2 * note.fade ** (index / count)


if __name__ == "__main__":
    for each in Tone:
        each.path.parent.mkdir(exist_ok=True)
        each.path.write_bytes(wav_of(each))
        print(each.path)
