"""What this machine does at best, without a relay: its disk, its stores, its server."""

import os
import sqlite3
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import psycopg

from tests.relay.bench.calling import call_back_all
from tests.relay.bench.running import bare_server


def fsyncs(folder: Path, seconds: float) -> float:
    """4 KiB written and synced, again and again, a second."""
    handle = os.open(folder / "fsync", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        os.write(handle, bytes(4096 * 256))
        os.fsync(handle)

        def once(number: int) -> None:
            os.pwrite(handle, b"x" * 4096, 4096 * (number % 256))
            os.fdatasync(handle)

        return _rate(once, seconds)
    finally:
        os.close(handle)


def sqlite_commits(folder: Path, seconds: float) -> float:
    """One row a commit, as a relay's file is set up."""
    connection = sqlite3.connect(folder / "commits.sqlite3", isolation_level=None)
    try:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("CREATE TABLE rows (number INTEGER PRIMARY KEY, text TEXT NOT NULL)")
        return _rate(lambda _: connection.execute("INSERT INTO rows (text) VALUES ('x')"), seconds)
    finally:
        connection.close()


def postgres_commits(database: str, connections: int, seconds: float) -> float:
    """One row a commit, by so many connections at once."""
    with psycopg.connect(database, autocommit=True) as first:
        first.execute("CREATE TABLE IF NOT EXISTS bare (number bigserial PRIMARY KEY, text text NOT NULL)")
    together = threading.Barrier(connections)

    def commit() -> float:
        with psycopg.connect(database, autocommit=True) as connection:
            # Prepared after a few, as any program that commits all day has it.
            together.wait()
            return _rate(lambda _: connection.execute("INSERT INTO bare (text) VALUES (%s)", ("x",)), seconds)

    with ThreadPoolExecutor(connections) as threads:
        return sum(each.result() for each in [threads.submit(commit) for _ in range(connections)])


async def answers(targets: list[str], lines: int) -> float:
    """Of bare uvicorn to the same client over as many kept connections."""
    with bare_server() as server:
        await call_back_all([server.url], targets[: len(targets) // 10], lines)
        began = time.perf_counter()
        await call_back_all([server.url], targets, lines)
        return len(targets) / (time.perf_counter() - began)


def _rate(once: Any, seconds: float) -> float:
    count, began = 0, time.perf_counter()
    while (took := time.perf_counter() - began) < seconds:
        once(count)
        count += 1
    return count / took
