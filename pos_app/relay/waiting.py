"""The polls that wait at a relay."""

import asyncio
from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import contextmanager


class Poll:
    """One that may wait. `seen` is the terminal's highest number when it looked last, None before the first look."""

    def __init__(self) -> None:
        self.arrival = asyncio.Event()
        self.seen: int | None = None


class Waiting:
    """By terminal. In the server's loop only."""

    def __init__(self) -> None:
        self._polls: defaultdict[str, set[Poll]] = defaultdict(set)
        self.is_ending = False
        """Nobody waits any more: the relay stops."""

    def __len__(self) -> int:
        return sum(map(len, self._polls.values()))

    @property
    def terminals(self) -> tuple[str, ...]:
        return tuple(self._polls)

    @contextmanager
    def at(self, terminal: str) -> Iterator[Poll]:
        """A poll that can be woken while the block runs."""
        poll = Poll()
        self._polls[terminal].add(poll)
        try:
            yield poll
        finally:
            self._polls[terminal].discard(poll)
            if not self._polls[terminal]:
                del self._polls[terminal]

    def wake(self, terminal: str) -> None:
        """Those of one terminal look again."""
        for poll in self._polls.get(terminal, ()):
            poll.arrival.set()

    def wake_behind(self, lasts: Mapping[str, int]) -> None:
        """Those look again whose terminal has another highest number than they saw."""
        for terminal, polls in self._polls.items():
            for poll in polls:
                if poll.seen != lasts.get(terminal, 0):
                    poll.arrival.set()

    def end(self) -> None:
        """All are answered now, and nobody waits any more."""
        self.is_ending = True
        self.wake_all()

    def wake_all(self) -> None:
        for terminal in self._polls:
            self.wake(terminal)
