"""What runs beside the client: relays as the service starts them, and the bare server."""

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from tests.process import environment
from tests.relay.neighbours import SECRET


class Running:
    def __init__(self, pid: int, url: str) -> None:
        self.pid = pid
        self.url = url


@contextmanager
def relays(store_url: str, number: int, folder: Path) -> Iterator[list[Running]]:
    """As systemd starts them, with the log that they have there."""
    with ExitStack() as stack:
        yield [stack.enter_context(_relay(store_url, folder / f"relay-{which}")) for which in range(number)]


@contextmanager
def bare_server() -> Iterator[Running]:
    with _process([sys.executable, "-m", "tests.relay.bench.bare"], {}, None) as running:
        yield running


@contextmanager
def _relay(store_url: str, folder: Path) -> Iterator[Running]:
    folder.mkdir(exist_ok=True)
    command = [sys.executable, "-m", "pos_app", "relay", "--port", "0", "--store", store_url, "--log-json"]
    chosen = {"POS_RELAY_SECRET": SECRET, "POS_DATA_DIR": str(folder), "POS_CONFIG": "/dev/null"}
    with _process(command, chosen, folder / "log") as running:
        yield running


@contextmanager
def _process(command: list[str], chosen: dict[str, str], log: Path | None) -> Iterator[Running]:
    known = {name: value for name, value in environment(chosen).items() if not name.startswith("COVERAGE_")}
    with ExitStack() as stack:
        errors = None if log is None else stack.enter_context(log.open("wb"))
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=errors, text=True, env=known)
        try:
            assert process.stdout is not None
            said = re.search(r"http://\S+", process.stdout.readline())
            assert said is not None, f"{command} does not start"
            yield Running(process.pid, said[0])
        finally:
            process.terminate()
            process.communicate(timeout=30)
