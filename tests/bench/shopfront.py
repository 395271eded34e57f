"""A shop as it stands: gateway and relay as processes, settings in a file, a journal, and the till's own command."""

import json
import os
import re
import secrets
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from pos_app.sandbox.tokens import DEMO_CREDENTIALS
from tests.bench.measured import INHERITED, Measured
from tests.bench.screen import Screen
from tests.journal.many import write_many

SALES_BEFORE: Final = 1_000
TERMINAL: Final = "till-1"
_PROBE: Final = Path(__file__).parent / "probe"
BARE_WINDOW: Final = (sys.executable, str(_PROBE / "bare_window.py"))
BARE_LABEL: Final = (sys.executable, str(_PROBE / "bare_label.py"))
_LISTENS: Final = re.compile(r"relay listens on (http://\S+)")


@dataclass(frozen=True, slots=True)
class Shopfront:
    """Where everything is. A till is opened on a folder of its own, each with its own journal."""

    folder: Path
    gateway_url: str
    relay_url: str
    relay_secret: str

    def till_folder(self, name: str, *, relay: str, orders: int | None = SALES_BEFORE) -> Path:
        """The data folder of a till, with its settings and so many orders of the past; None: without a journal.

        `relay`: embedded, or a URL.
        """
        folder = self.folder / name
        folder.mkdir(parents=True, exist_ok=True)
        chosen = {
            "data_dir": str(folder),
            "gateway_url": self.gateway_url,
            "relay_url": relay,
            "terminal_id": TERMINAL,
            "branch_name": "Кофейня на Абая",
            "locale": "ru",
        }
        lines = [f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in chosen.items()]
        (folder / "config.toml").write_text("\n".join(lines) + "\n", encoding="utf-8")
        if orders is not None and not (folder / "journal.sqlite3").exists():
            write_many(folder / "journal.sqlite3", orders, datetime.now(UTC))
        return folder

    def open(self, folder: Path, screen: Screen) -> Measured:
        """The till as a shop starts it."""
        environment = {
            **screen.environment,
            "POS_CLIENT_ID": DEMO_CREDENTIALS.client_id,
            "POS_CLIENT_SECRET": DEMO_CREDENTIALS.client_secret,
            "POS_BRANCH_TOKEN": DEMO_CREDENTIALS.branch_token,
            "POS_RELAY_SECRET": self.relay_secret,
        }
        command = [str(Path(sysconfig.get_path("scripts")) / "pos-app"), "--config", str(folder / "config.toml")]
        return Measured(command, environment)


@contextmanager
def shopfront(folder: Path) -> Iterator[Shopfront]:
    """Sandbox and relay while the block runs."""
    secret = secrets.token_urlsafe(24)
    with ExitStack() as stack:
        sandbox = stack.enter_context(_service("sandbox", "--port", "0"))
        environment = {"POS_RELAY_SECRET": secret, "POS_DATA_DIR": str(folder / "relay"), "POS_CONFIG": "/dev/null"}
        relay = stack.enter_context(_service("relay", "--port", "0", environment=environment))
        yield Shopfront(folder, sandbox, relay, secret)


def embedded_relay_url(folder: Path) -> str:
    """Where the relay inside the till of that folder listens, by the till's own log."""
    logs = sorted((folder / "logs").iterdir(), key=lambda log: log.stat().st_mtime)
    found = [url for log in logs for url in _LISTENS.findall(log.read_text(encoding="utf-8"))]
    return str(found[-1])


class CountingGateway:
    """A sandbox that notes when it answered each call of a till; all of them are known once it has ended."""

    def __init__(self, process: "subprocess.Popen[str]", url: str) -> None:
        self._process = process
        self.url = url
        self.calls: list[tuple[str, float]] = []
        """The path of each, and when it was answered."""

    def end(self) -> None:
        said, _ = self._process.communicate()
        self.calls = [(path, float(at)) for _, path, at in map(str.split, said.splitlines())]


@contextmanager
def counting_gateway() -> Iterator[CountingGateway]:
    """It answers while the block runs; `calls` are there after it."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.bench.counting_gateway"],
        cwd=Path(__file__).parents[2],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    gateway = CountingGateway(process, process.stdout.readline().split()[-1])
    try:
        yield gateway
    finally:
        gateway.end()


@contextmanager
def _service(*arguments: str, environment: dict[str, str] | None = None) -> Iterator[str]:
    """`pos-app` as a service; its URL."""
    process = subprocess.Popen(
        [sys.executable, "-m", "pos_app", *arguments],
        env={**{name: os.environ[name] for name in INHERITED if name in os.environ}, **(environment or {})},
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        found = re.search(r"http://[\w.:]+", process.stdout.readline())
        assert found is not None, f"{arguments[0]} does not listen"
        yield found[0]
    finally:
        process.terminate()
        process.wait()
