"""A disk for a till under test: quick, and it fails or takes the till with it when a test says so."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Literal


class CutOff(BaseException):
    """The power went: nothing after this line is done by this till."""


class Disk:
    """`is_full` refuses every commit; `cut_off` takes the till away at the next one. Only what is committed is left."""

    def __init__(self) -> None:
        self.is_full = False
        self.cut_off: Literal["before", "after"] | None = None

    @contextmanager
    def in_use(self) -> Iterator[None]:
        """Every database that is opened meanwhile is on this disk, and not one is synced."""
        connect = sqlite3.connect

        class Kept(sqlite3.Connection):
            disk = self

            def execute(self, sql: str, *values: Any) -> sqlite3.Cursor:
                if sql == "COMMIT":
                    return self.disk.commit(super().execute)
                if sql == "PRAGMA synchronous=FULL":
                    sql = "PRAGMA synchronous=OFF"
                return super().execute(sql, *values)

        def connect_here(*rest: Any, **chosen: Any) -> sqlite3.Connection:
            return connect(*rest, factory=Kept, **chosen)

        sqlite3.connect = connect_here  # type: ignore[assignment]
        try:
            yield
        finally:
            sqlite3.connect = connect

    def commit(self, execute: Any) -> Any:
        """A commit, as the disk is."""
        if self.is_full:
            raise sqlite3.OperationalError("database or disk is full")
        cut_off, self.cut_off = self.cut_off, None
        if cut_off == "before":
            raise CutOff
        done = execute("COMMIT")
        if cut_off == "after":
            raise CutOff
        return done
