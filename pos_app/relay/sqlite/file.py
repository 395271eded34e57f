"""Two connections to a store's file: what is read waits for no commit."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from pos_app.private import private_file, private_folder
from pos_app.relay.errors import StoreError
from pos_app.relay.sqlite.schema import prepared

_BUSY_S: Final = 5
"""How long a writer waits for another process's."""


class StoreFile:
    """Any thread; one that reads and one that writes at a time."""

    def __init__(self, path: Path) -> None:
        """Raises StoreError where the file can't be made, opened or understood."""
        self._lock = threading.Lock()
        self._reading_lock = threading.Lock()
        try:
            private_folder(path.parent)
            private_file(path)
            self._connection = _connection(path)
        except (OSError, sqlite3.Error) as error:
            raise StoreError(f"relay store {path}: {error}") from error
        try:
            self.id = prepared(self._connection)
            self._reading = _connection(path)
        except (StoreError, sqlite3.Error) as error:
            self._connection.close()
            raise StoreError(f"relay store {path}: {error}") from error

    @contextmanager
    def read(self) -> Iterator[sqlite3.Connection]:
        """Each statement sees all that was committed before it. Raises StoreError."""
        with self._reading_lock, _said():
            yield self._reading

    @contextmanager
    def write(self) -> Iterator[sqlite3.Connection]:
        """A transaction that no other overlaps, on the disk when the block has ended. Raises StoreError."""
        with self._lock, _said():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            finally:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")

    def mark(self) -> int:
        """Another one after every commit of another process, and after none of ours. Raises StoreError."""
        with self._lock, _said():
            return int(self._connection.execute("PRAGMA data_version").fetchone()[0])

    def close(self) -> None:
        with self._reading_lock, closing(self._reading):
            pass
        # The last to go folds the log into the file.
        with self._lock, closing(self._connection):
            pass


def _connection(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=_BUSY_S)


@contextmanager
def _said() -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        raise StoreError(str(error)) from error
