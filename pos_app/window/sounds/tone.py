"""The sounds of the till, each a short WAV of its own."""

from enum import StrEnum
from pathlib import Path

from pos_app.resource import resource_path


class Tone(StrEnum):
    """The value is the name of the file."""

    PAID = "paid"  # two rising notes
    FAILED = "failed"  # one low note
    EXPIRED = "expired"  # two equal low notes
    UNCERTAIN = "uncertain"  # three short notes
    NOTICE = "notice"  # two falling notes
    SOON = "soon"  # a soft tick
    KEY = "key"  # a shorter one

    @property
    def path(self) -> Path:
        return resource_path(f"sounds/{self}.wav")
