"""The peer: Chromium as a kiosk with a static keypad page, as a till in the browser would be at its best."""

import shutil
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Final

from tests.bench.measured import PATIENCE_S, Broken
from tests.bench.screen import Screen

_PAGE: Final = (Path(__file__).parent / "keypad.html").read_bytes()
_QUIET: Final = (
    "--kiosk",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@dataclass(frozen=True, slots=True)
class Kiosk:
    """A running Chromium. `painted_s`: from exec until its page was painted."""

    pid: int
    painted_s: float


def is_installed() -> bool:
    return shutil.which("chromium") is not None


@contextmanager
def chromium(screen: Screen) -> Iterator[Kiosk]:
    """Chromium with a new profile while the block runs. Raises Broken when its page does not come."""
    painted, at = threading.Event(), 0.0

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            if self.path == "/painted":
                nonlocal at
                at = time.monotonic()
                painted.set()
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(_PAGE if self.path == "/" else b"")

        def log_message(self, *_: object) -> None:
            pass

    with (
        HTTPServer(("127.0.0.1", 0), Handler) as server,
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile,
    ):
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}).start()
        began = time.monotonic()
        process = subprocess.Popen(
            ["chromium", *_QUIET, f"--user-data-dir={profile}", f"http://127.0.0.1:{server.server_port}/"],
            env={"PATH": "/usr/bin:/bin", "HOME": profile, **screen.environment},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            if not painted.wait(PATIENCE_S):
                raise Broken("Chromium did not paint its page")
            yield Kiosk(process.pid, at - began)
        finally:
            process.terminate()
            process.wait()
            server.shutdown()
