"""Takes the orders of a damaged journal over into the new one, beside selling.

A thread reads the old file; the till's thread writes a few orders at a time, and no more than it can ask about. It is
safe to be cut off: what is in the new journal already is not taken twice, and the next start goes on.
"""

import logging
import queue
import threading
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import Final

from pos_app.journal.reading import Rebuild
from pos_app.journal.salvage import Found, Salvage, nameless
from pos_app.journal.writing import Journal
from pos_app.order import Order
from pos_app.relay.client import CallbackEvent
from pos_app.till.books import Books
from pos_app.till.messages import JournalRebuilt

_log = logging.getLogger(__name__)
_AT_ONCE: Final = 100
_WATCHED_AT_MOST: Final = 500
"""Orders that nobody is waiting for must not crowd out those before a customer."""


class Rebuilding:
    """Belongs to the till's thread; only the reading of old files has one of its own.

    `wake` is called in that thread when there is something to take over.
    """

    def __init__(self, journal_path: Path, terminal: str, timeout_s: int, wake: Callable[[], None]) -> None:
        self._journal_path = journal_path
        self._terminal = terminal
        self._timeout_s = timeout_s
        self._wake = wake
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None
        self._chunks: queue.Queue[tuple[str, Sequence[Found] | int]] = queue.Queue(maxsize=1)
        self._chunk: tuple[str, Sequence[Found] | int] | None = None
        self._begun_at: datetime | None = None
        self._newest = ""
        self._unread: set[str] = set()

    @property
    def reading(self) -> bool:
        """True until the last old file has been taken over."""
        return bool(self._unread)

    def begin(self, journal: Journal, highest: int = 0) -> None:
        """Reads the files of which there is more to take over into this journal, if there are any.

        `highest` is the highest number among them, where that is known.
        """
        self.stop()
        unread = journal.unread()
        last = journal.last_rebuild()
        if last is not None:
            self._begun_at, self._newest = last.began_at, last.kept_aside
        self._unread = {rebuild.kept_aside for rebuild in unread}
        if unread:
            self._stopping.clear()
            names = [rebuild.kept_aside for rebuild in unread]
            self._thread = threading.Thread(target=self._read, args=(names, highest), name="till-rebuild")
            self._thread.start()

    def stop(self) -> None:
        """Stops reading and joins the thread."""
        self._stopping.set()
        while self._thread is not None and self._thread.is_alive():
            self._chunks_emptied()
            self._thread.join(0.02)
        self._thread, self._chunk = None, None
        self._chunks_emptied()

    def take(self, books: Books, journal: Journal, watched: int, at: datetime) -> list[Order] | None:
        """Writes what was read; answers the orders to ask about, None where there was nothing to write.

        `watched` is how many orders the till asks about now. Raises JournalError; the same is tried again next time.
        """
        if self._chunk is None:
            try:
                self._chunk = self._chunks.get_nowait()
            except queue.Empty:
                return None
        name, found = self._chunk
        unfinished: list[Order] = []
        if isinstance(found, int):
            journal.end_rebuild(name, at, found)
            self._unread.discard(name)
        elif watched >= _WATCHED_AT_MOST:
            return None
        else:
            unfinished = books.take_over(name, found, at)
        self._chunk = None
        return unfinished

    def adopt(self, books: Books, events: Iterable[CallbackEvent], at: datetime) -> list[Order]:
        """Orders that only the relay still names, from before the damage, are asked about. Raises JournalError."""
        if self._begun_at is None:
            return []
        unknown = {
            event.order: Found(nameless(event.order, self._timeout_s, at=event.received_at), trusted=False)
            for event in events
            if event.received_at <= self._begun_at and books.order(event.order) is None
        }
        return books.take_over(self._newest, list(unknown.values()), at) if unknown else []

    def told(self, journal: Journal) -> list[JournalRebuilt]:
        """What is to be told of damaged files, oldest first. Raises JournalError."""
        return [_message(self._journal_path, rebuild) for rebuild in journal.rebuilds()]

    # In the reading thread.

    def _read(self, names: Sequence[str], highest: int) -> None:
        backups = sorted((self._journal_path.parent / "backups").glob("*.sqlite3"), reverse=True)
        for name in names:
            files = [self._journal_path.with_name(name), *backups]
            salvage = Salvage(files, self._terminal, self._timeout_s, highest if name == self._newest else 0)
            orders = salvage.orders()
            try:
                while chunk := list(islice(orders, _AT_ONCE)):
                    self._hand_over(name, chunk)
                    if self._stopping.is_set():
                        return
            except Exception:
                _log.critical("%s could not be read to its end", name, exc_info=True)
            self._hand_over(name, salvage.lost)

    def _hand_over(self, name: str, found: Sequence[Found] | int) -> None:
        while not self._stopping.is_set():
            try:
                self._chunks.put((name, found), timeout=0.5)
            except queue.Full:
                continue
            self._wake()
            return

    def _chunks_emptied(self) -> None:
        while not self._chunks.empty():
            self._chunks.get_nowait()


def _message(journal_path: Path, rebuild: Rebuild) -> JournalRebuilt:
    return JournalRebuilt(
        kept_aside=journal_path.with_name(rebuild.kept_aside),
        at=rebuild.began_at,
        taken_over=rebuild.taken_over,
        asked=rebuild.asked,
        lost=rebuild.lost,
        ended=rebuild.ended_at is not None,
    )
