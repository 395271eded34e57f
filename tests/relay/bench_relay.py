"""How many callbacks a second relays take, and how long a callback takes to a till that waits. `make bench-relay`.

Everything runs on this machine: gateways, relays, database on its disk, tills. `--tills N` lets so many tills wait,
`--callbacks N` sends so many to each kind of store.
"""

import argparse
import http.client
import statistics
import tempfile
import threading
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from pos_app.relay.signing import callback_path
from tests.relay.neighbours import SECRET, counts, listening, poll, query, wait_until
from tests.relay.postgresql import PostgresServer, is_installed
from tests.relay.warm import WarmRelays, warm_relays

_GATEWAYS: Final = 8
_TERMINALS: Final = 40
_LINE: Final = "{:<34} {:>12} {:>10} {:>10} {:>10}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--callbacks", type=int, default=4_000)
    parser.add_argument("--tills", type=int, default=200)
    chosen = parser.parse_args()
    print(_LINE.format("", "callbacks/s", "p50 ms", "p99 ms", "max ms"))
    with tempfile.TemporaryDirectory(prefix="bench-relay-") as folder, warm_relays() as relays:
        _measure(relays, f"sqlite:///{Path(folder) / 'relay.sqlite3'}", 1, chosen)
        if not is_installed():
            print("PostgreSQL is not installed")
            return
        server = PostgresServer(on_disk=True)
        try:
            server.start()
            _measure(relays, server.new_store(), 1, chosen)
            store = server.new_store()
            _measure(relays, store, 2, chosen)
            _measure_polls(relays, store)
            server.stop()
        finally:
            server.remove()


def _measure(relays: WarmRelays, store_url: str, number: int, chosen: argparse.Namespace) -> None:
    kind = store_url.partition(":")[0]
    running = [relays.begin(store_url) for _ in range(number)]
    urls = [relay.url for relay in running]
    began = time.perf_counter()
    took = _call_back(urls, range(chosen.callbacks))
    _show(f"{kind}, {number} relay(s), takes", took, chosen.callbacks / (time.perf_counter() - began))
    _show(f"{kind}, {number} relay(s), delivers", _deliver(urls), None)
    with ThreadPoolExecutor(chosen.tills) as tills:
        waiting = [tills.submit(poll, urls[till % number], 0, 25, f"idle-{till}") for till in range(chosen.tills)]
        wait_until(lambda: sum(counts(url)["polls_waiting"] for url in urls) >= chosen.tills)
        _show(f"the same beside {chosen.tills} waiting tills", _deliver(urls), None)
        for relay in running:
            relay.kill()
        for each in waiting:
            each.exception()


def _call_back(urls: Sequence[str], numbers: range) -> list[float]:
    """Over kept connections, as a gateway or a proxy has them."""
    took: list[float] = []

    def gateway(which: int) -> None:
        connection = http.client.HTTPConnection(urlsplit(urls[which % len(urls)]).netloc, timeout=30)
        for number in numbers[which::_GATEWAYS]:
            path = callback_path(SECRET, f"till-{number % _TERMINALS}", f"order-{number}", "paid")
            began = time.perf_counter()
            connection.request("GET", path)
            answer = connection.getresponse()
            answer.read()
            assert answer.status == 200
            took.append(time.perf_counter() - began)
        connection.close()

    with ThreadPoolExecutor(_GATEWAYS) as gateways:
        for each in [gateways.submit(gateway, which) for which in range(_GATEWAYS)]:
            each.result()
    return took


def _deliver(urls: Sequence[str]) -> list[float]:
    """From the gateway's sending to the till's having it; the till waits at another relay where there is one."""
    took: list[float] = []
    terminal = f"listener-{time.monotonic_ns()}"
    with listening(urls[0], terminal=terminal) as till:
        wait_until(lambda: till.links == ["online"])
        for number in range(100):
            path = callback_path(SECRET, terminal, f"order-{number}", "paid")
            connection = http.client.HTTPConnection(urlsplit(urls[-1]).netloc, timeout=30)
            began = time.perf_counter()
            connection.request("GET", path)
            till.until_events(number + 1)
            took.append(time.perf_counter() - began)
            connection.getresponse().read()
            connection.close()
            # The till's next poll is on its way.
            threading.Event().wait(0.01)
    return took


def _measure_polls(relays: WarmRelays, store_url: str) -> None:
    for stored in (0, 1_000_000):
        if stored:
            query(
                store_url,
                "INSERT INTO {}events SELECT 'till-' || n % 500, 100000 + n, 'o' || n, 'paid', '', ''::bytea, now()"
                " FROM generate_series(1, 1000000) AS n",
            )
            query(store_url, "ANALYZE {}events")
        relay = relays.begin(store_url)
        took = []
        for _ in range(300):
            began = time.perf_counter()
            poll(relay.url, 10**9, terminal="till-7")
            took.append(time.perf_counter() - began)
        relay.kill()
        _show(f"a poll beside {stored} stored events", took, None)


def _show(what: str, took: list[float], rate: float | None) -> None:
    cuts = statistics.quantiles(took, n=100)
    figures = (f"{1000 * each:.1f}" for each in (cuts[49], cuts[98], max(took)))
    print(_LINE.format(what, "" if rate is None else f"{rate:.0f}", *figures), flush=True)


if __name__ == "__main__":
    main()
