"""One connection to a store's file, which the threads of a relay share."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from pos_app.private import private_file, private_folder
from pos_app.relay.errors import StoreError
from pos_app.relay.sqlite.schema import prepared

_BUSY_S: Final = 5
"""How long a writer waits for another process's."""


class StoreFile:
    """Any thread; one call at a time."""

    def __init__(self, path: Path) -> None:
        """Raises StoreError where the file can't be made, opened or understood."""
        self._lock = threading.Lock()
        try:
            private_folder(path.parent)
            private_file(path)
            self._connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=_BUSY_S)
        except (OSError, sqlite3.Error) as error:
            raise StoreError(f"relay store {path}: {error}") from error
        try:
            self.id = prepared(self._connection)
        except (StoreError, sqlite3.Error) as error:
            self._connection.close()
            raise StoreError(f"relay store {path}: {error}") from error

    @contextmanager
    def read(self) -> Iterator[sqlite3.Connection]:
        """For one statement. Raises StoreError."""
        with self._lock:
            try:
                yield self._connection
            except sqlite3.Error as error:
                raise StoreError(str(error)) from error

    @contextmanager
    def write(self) -> Iterator[sqlite3.Connection]:
        """A transaction that no other overlaps, on the disk when the block has ended. Raises StoreError."""
        with self.read() as connection:
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            finally:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")

    def close(self) -> None:
        with self._lock:
            self._connection.close()
