"""How many callbacks a second relays take, how soon a till that waits has one, what a poll costs beside millions of
events, and how old ones go. Everything runs on this machine: gateway, relays, database on its disk, tills. Beside each
figure stands what the machine did without a relay in the same run.
"""

import argparse
import asyncio
import gc
import os
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path
from typing import Final

from pos_app.relay.handles import take_all_handles
from pos_app.relay.pruning import BATCH, PAUSE_S
from pos_app.relay.signing import callback_path
from tests.relay.bench import limits, rows, table
from tests.relay.bench.calling import call_back_all, call_back_steadily
from tests.relay.bench.ration import NotRationed, rationed
from tests.relay.bench.running import Running, relays
from tests.relay.bench.tills import Tills
from tests.relay.bench.usage import Cores, memory_mib, tree
from tests.relay.neighbours import SECRET
from tests.relay.postgresql import PostgresServer, is_installed

_GATEWAYS: Final = 64
_STEADY: Final = 200
_MEMORY_MIB: Final = 512
_DELIVERY_MS: Final = 50
_WANTED: Final = ("wanted, where cores allow", 1.6)
_RATION: Final = 0.25
_FIRST_S: Final = 1
"""A measurement's first second warms up what it measures."""


class Bench:
    """One run. `folder` is on the disk that is to be measured."""

    def __init__(self, chosen: argparse.Namespace, folder: Path) -> None:
        self._chosen = chosen
        self._folder = folder
        self._round = 0
        self._answers = 0.0

    def run(self) -> None:
        # The client is to measure the relay's pauses and not its own.
        gc.disable()
        handles = take_all_handles()
        table.note(f"{handles} connections at most, {_GATEWAYS} of the gateway at a time")
        self._answers = asyncio.run(limits.answers(self._targets(self._chosen.callbacks), _GATEWAYS))
        if "file" in self._chosen.only:
            self._file()
        if not is_installed():
            print("PostgreSQL is not installed")
            return
        server = PostgresServer(on_disk=True, settings={"shared_buffers": "512MB", "max_wal_size": "8GB"})
        try:
            server.start()
            if "database" in self._chosen.only:
                self._database(server)
            if "tills" in self._chosen.only:
                self._tills(server)
            if "rows" in self._chosen.only:
                self._rows(server)
            server.stop()
        finally:
            server.remove()

    def _file(self) -> None:
        table.heading("Callbacks into a file")
        disk = limits.fsyncs(self._folder, self._chosen.seconds)
        commits = limits.sqlite_commits(self._folder, self._chosen.seconds)
        best = ("write and sync, bare", disk), ("SQLite commits of a row, bare", commits)
        self._callbacks("one relay", self._file_url("callbacks"), 1, *best)

    def _database(self, server: PostgresServer) -> None:
        table.heading("Callbacks into a database")
        seconds = self._chosen.seconds
        one, eight = (limits.postgres_commits(server.url(), number, seconds) for number in (1, 8))
        best = ("commits of a row by 1 connection, bare", one), ("commits of a row by 8 connections, bare", eight)
        first = self._callbacks("one relay", server.new_store(), 1, *best, server=server)
        second = self._callbacks("two relays", server.new_store(), 2, *best, server=server)
        table.figure("two relays do so many times as much", second / first, "", _WANTED)
        table.note("where relays, database and client fill all cores, as the lines above show, this says little")
        try:
            rationed = [
                self._callbacks(
                    f"{name} with {_RATION:.2f} of a core each",
                    server.new_store(),
                    number,
                    server=server,
                    ration=_RATION,
                )
                for number, name in ((1, "one relay"), (2, "two relays"))
            ]
        except NotRationed as error:
            table.note(f"what two do with a part of a core each can't be measured here: {error}")
        else:
            table.figure("two of these do so many times as much", rationed[1] / rationed[0], "", _WANTED)

    def _callbacks(
        self,
        what: str,
        store_url: str,
        number: int,
        *best: tuple[str, float],
        server: PostgresServer | None = None,
        ration: float = 0,
    ) -> float:
        with relays(store_url, number, self._folder) as running, ExitStack() as stack:
            if ration:
                stack.enter_context(rationed([each.pid for each in running], ration))
            urls = [each.url for each in running]
            asyncio.run(call_back_all(urls, self._targets(self._chosen.callbacks // 10), _GATEWAYS))
            targets = self._targets(self._chosen.callbacks)
            cores = Cores(self._processes(running, server))
            began = time.perf_counter()
            took = asyncio.run(call_back_all(urls, targets, _GATEWAYS))
            rate = len(targets) / (time.perf_counter() - began)
            used = cores.said()
        table.figure(what, rate, "a second", *best, ("answers of bare uvicorn", self._answers))
        table.spread(f"{what}, a callback's answer", took)
        table.note(f"cores: {used}")
        return rate

    def _tills(self, server: PostgresServer) -> None:
        waiting = self._chosen.tills
        for kind, store_url in (("a file", self._file_url("tills")), ("a database", server.new_store())):
            table.heading(f"{_STEADY} callbacks a second beside {waiting} waiting tills, one relay over {kind}")
            with relays(store_url, 1, self._folder) as running:
                before = memory_mib(running[0].pid)
                asyncio.run(self._deliver(running[0], before, server if kind == "a database" else None))

    async def _deliver(self, relay: Running, before: tuple[float, float], server: PostgresServer | None) -> None:
        terminals = [f"till-{number}" for number in range(self._chosen.tills)]
        tills = Tills(terminals)
        await tills.open([relay.url])
        number = int(_STEADY * self._chosen.steady)
        self._round += 1
        orders = [f"order-{self._round}-{which}" for which in range(number)]
        targets = {
            callback_path(SECRET, terminals[(which * 7919) % len(terminals)], order, "paid"): order
            for which, order in enumerate(orders)
        }
        sent_at: dict[str, float] = {}
        cores = Cores(self._processes([relay], server))
        answered = await call_back_steadily([relay.url], list(targets), _STEADY, sent_at)
        await asyncio.sleep(1)
        used = cores.said()
        resident, proportional = memory_mib(relay.pid)
        await tills.close()
        counted = [target for target in targets if sent_at[target] >= min(sent_at.values()) + _FIRST_S]
        delays = [tills.had_at[targets[target]] - sent_at[target] for target in counted]
        table.spread("from the gateway's call until the till has it", delays, _DELIVERY_MS)
        table.spread("the gateway's answer", answered)
        table.figure("resident memory", resident, "MiB", ("limit", _MEMORY_MIB), ("before the tills came", before[0]))
        table.figure("its own share of it (PSS)", proportional, "MiB", ("limit", _MEMORY_MIB))
        table.note(f"{len(tills.had_at)} of {number} callbacks had by their tills, {tills.polls} polls answered")
        table.note(f"cores: {used}")

    def _rows(self, server: PostgresServer) -> None:
        table.heading("A poll, and what is stored; with as much as the disk's cache holds")
        first: dict[str, float] = {}
        for events in self._chosen.rows:
            for kind in ("file", "database"):
                store_url = self._file_url(f"rows-{events}") if kind == "file" else server.new_store()
                if events:
                    if kind == "file":
                        rows.fill_sqlite(Path(store_url.removeprefix("sqlite:///")), events)
                    else:
                        rows.fill_postgres(store_url, events)
                self._beside_rows(f"{kind}, {table.grouped(events)} events", store_url, kind, first, server)
                if kind == "file":
                    Path(store_url.removeprefix("sqlite:///")).unlink()
                else:
                    server.drop_store(store_url)

    def _beside_rows(
        self, what: str, store_url: str, kind: str, first: dict[str, float], server: PostgresServer
    ) -> None:
        with relays(store_url, 1, self._folder) as running:
            url = running[0].url
            asyncio.run(rows.poll_often(url, store_url, rows.TERMINALS))
            took = asyncio.run(rows.poll_often(url, store_url, self._chosen.polls))
            middle, high, most = table.cuts_ms(took)
            first.setdefault(kind, middle)
            table.figure(f"{what}: a poll, p50", middle, "ms", ("beside none", first[kind]))
            table.note(f"p99 {high:.2f} ms, max {most:.2f} ms")
            if what.endswith(", 0 events"):
                return
            for pause_s, pace in ((PAUSE_S, "as a relay does"), (0.0, "without a pause")):
                pruning = rows.Pruning(store_url, pause_s)
                beside = asyncio.run(rows.poll_often(url, store_url, self._chosen.polls))
                rate = pruning.end()
                table.figure(f"{what}: pruned, {pace}", rate, "a second")
                table.note(f"{BATCH} at a time take p50 {table.cuts_ms(pruning.took)[0]:.1f} ms")
                table.figure(
                    f"{what}: p99 of polls meanwhile", table.cuts_ms(beside)[1], "ms", ("without pruning", high)
                )

    def _targets(self, number: int) -> list[str]:
        self._round += 1
        terminals = 400
        return [
            callback_path(SECRET, f"till-{which % terminals}", f"order-{self._round}-{which}", "paid")
            for which in range(number)
        ]

    def _processes(self, running: list[Running], server: PostgresServer | None) -> dict[str, tuple[int, ...]]:
        named = {f"relay {which + 1}": (each.pid,) for which, each in enumerate(running)}
        database = {} if server is None else {"database": tree(server.pid)}
        return {**named, **database, "client": (os.getpid(),)}

    def _file_url(self, name: str) -> str:
        return f"sqlite:///{self._folder / name}.sqlite3"


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.relay.bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a minute, with less of everything")
    parser.add_argument("--only", nargs="+", default=["file", "database", "tills", "rows"], metavar="PART")
    parser.add_argument("--tills", type=int, default=5_000)
    parser.add_argument(
        "--folder", type=Path, help="on the disk that is measured (default: the system's for temporary files)"
    )
    chosen = parser.parse_args()
    chosen.callbacks, chosen.steady, chosen.seconds, chosen.polls = 20_000, 60, 3, 3_000
    chosen.rows = [0, 1_000_000, 10_000_000]
    if chosen.quick:
        chosen.callbacks, chosen.steady, chosen.seconds, chosen.polls = 4_000, 10, 1, 1_000
        chosen.rows = [0, 100_000]
    with tempfile.TemporaryDirectory(prefix="bench-relay-", dir=chosen.folder) as folder:
        Bench(chosen, Path(folder)).run()


if __name__ == "__main__":
    main()
