"""The one place that plays sounds: whoever wants one never waits, and never hears of a missing loudspeaker."""

import logging
import threading
from collections import deque
from collections.abc import Callable, Sequence
from typing import Final

from pos_app.till.clock import ticks
from pos_app.window.sounds.player import NotPlayed, Player, players_here
from pos_app.window.sounds.tone import Tone

_STALE_S: Final = 2.0
"""A sound that could not be begun by then would be about something else."""

_END_S: Final = 1.0
_log = logging.getLogger(__name__)


class Speaker:
    """Plays one sound at a time, in a thread that lives only while there is one to play. Any thread.

    One sound may wait; a newer one takes its place. A key's tick never waits: late it would be about another key.
    That nothing can be heard is logged once, and again only after something was.
    """

    def __init__(self, find: Callable[[], Sequence[Player]] = players_here) -> None:
        self._find = find
        self._players: deque[Player] = deque()
        self._lock = threading.Lock()
        self._next: tuple[Tone, int, float] | None = None
        self._thread: threading.Thread | None = None
        self._stopping = False
        self._told = False

    def play(self, tone: Tone, volume: int) -> None:
        """At `volume` percent; 0 is silence."""
        with self._lock:
            busy = self._thread is not None
            if self._stopping or volume <= 0 or (busy and tone is Tone.KEY):
                return
            self._next = (tone, volume, ticks())
            if not busy:
                self._start()

    def stop(self) -> None:
        """Ends within a second, in the middle of a sound if need be; nothing is heard afterwards."""
        with self._lock:
            self._stopping = True
            self._next = None
            thread, players = self._thread, tuple(self._players)
        for player in players:
            player.stop()
        if thread is not None:
            thread.join(_END_S)

    def _start(self) -> None:
        self._thread = threading.Thread(target=self._work, name="sound", daemon=True)
        try:
            self._thread.start()
        except RuntimeError as error:  # the system gives out no more threads
            self._thread = None
            self._tell(str(error))

    def _work(self) -> None:
        while (asked := self._take()) is not None:
            tone, volume, since = asked
            try:
                self._play(tone, volume, since)
            except Exception as error:
                self._tell(f"{type(error).__name__}: {error}")

    def _take(self) -> tuple[Tone, int, float] | None:
        with self._lock:
            asked, self._next = self._next, None
            if asked is None:
                self._thread = None
            return asked

    def _play(self, tone: Tone, volume: int, since: float) -> None:
        if not self._players:
            self._look_for_players()
        trouble = ["nothing here plays sounds"] if not self._players else []
        for _ in range(len(self._players)):
            try:
                self._players[0].play(tone.path, volume)
            except NotPlayed as why:
                trouble.append(str(why))
                # The next sound begins with another one.
                self._players.rotate(-1)
                if self._stopping or ticks() - since > _STALE_S:
                    break
            else:
                self._told = False
                return
        self._tell("; ".join(trouble))

    def _look_for_players(self) -> None:
        players = self._find()
        with self._lock:
            # After `stop` nobody would end what they play.
            if not self._stopping:
                self._players.extend(players)

    def _tell(self, trouble: str) -> None:
        if not self._told and not self._stopping:
            self._told = True
            _log.warning("no sound: %s", trouble)
