"""What the till says by a sound, and when it says it again."""

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QAbstractButton

from pos_app.settings import Settings
from pos_app.window.sounds.speaker import Speaker
from pos_app.window.sounds.tone import Tone

AGAIN_MS: Final = 30_000
"""So often an uncertain payment makes itself heard, until somebody looks."""


class Sounds(QObject):
    """GUI thread; nothing here waits for a loudspeaker. `sounded` comes with each tone, also where nothing is heard."""

    sounded = Signal(Tone)

    def __init__(self, settings: Settings, parent: QObject | None = None, *, speaker: Speaker | None = None) -> None:
        super().__init__(parent)
        self._speaker = speaker or Speaker()
        self._volume = settings.sound
        self._key_sound = settings.key_sound
        self._again = QTimer(self, interval=AGAIN_MS)
        self._again.timeout.connect(self._insist)

    @property
    def insists(self) -> bool:
        """True while an uncertain payment waits to be looked at."""
        return self._again.isActive()

    def set_volume(self, volume: int) -> None:
        """Percent; 0 turns every sound off."""
        self._volume = volume

    def set_key_sound(self, wanted: bool) -> None:
        self._key_sound = wanted

    def paid(self) -> None:
        self._settled(Tone.PAID)

    def failed(self) -> None:
        self._settled(Tone.FAILED)

    def expired(self) -> None:
        self._settled(Tone.EXPIRED)

    def uncertain(self) -> None:
        """Now, and every 30 seconds until `looked_at`, or until the payment is decided."""
        self._again.start()
        self._insist()

    def looked_at(self) -> None:
        """Somebody saw what is uncertain."""
        self._again.stop()

    def notice(self) -> None:
        """Something waits for a decision that has nothing to do with the sale."""
        self._sound(Tone.NOTICE)

    def soon(self) -> None:
        """The customer's time is nearly up."""
        self._sound(Tone.SOON)

    def tick_with(self, *keys: QAbstractButton) -> None:
        """Has each of these keys tick as it goes down, where the settings want it."""
        for key in keys:
            key.pressed.connect(self.key)

    def key(self) -> None:
        """A key went down."""
        if self._key_sound:
            self._sound(Tone.KEY)

    def stop(self) -> None:
        """Ends the thread that plays, within a second. Once, when the window is gone."""
        self._again.stop()
        self._speaker.stop()

    def _settled(self, tone: Tone) -> None:
        self._again.stop()
        self._sound(tone)

    def _insist(self) -> None:
        self._sound(Tone.UNCERTAIN)

    def _sound(self, tone: Tone) -> None:
        self._speaker.play(tone, self._volume)
        self.sounded.emit(tone)
