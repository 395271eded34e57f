"""How loud: the volume of the settings as a factor, and a sound that was made quieter by it."""

import io
import sys
import wave
from array import array
from functools import lru_cache
from pathlib import Path


def gain(volume: int) -> float:
    """The factor for the samples at `volume` percent. Squared, as ears take it: half the volume sounds half as loud."""
    return (volume / 100) ** 2


@lru_cache(maxsize=32)
def read_at(path: Path, volume: int) -> bytes:
    """The WAV of `path`, 16 bits a sample, made quieter to `volume` percent. Reads a file."""
    with wave.open(str(path), "rb") as file:
        parameters = file.getparams()
        samples = array("h", file.readframes(parameters.nframes))
    factor = gain(volume)
    _swap_where_foreign(samples)
    quieter = array("h", (round(sample * factor) for sample in samples))
    _swap_where_foreign(quieter)
    made = io.BytesIO()
    with wave.open(made, "wb") as file:
        file.setparams(parameters)
        file.writeframes(quieter.tobytes())
    return made.getvalue()


def _swap_where_foreign(samples: "array[int]") -> None:
    if sys.byteorder == "big":
        samples.byteswap()
