"""The sandbox as a process that notes each call of a till: `METHOD PATH` and when it was answered, a line each."""

import sys
import threading
import time

from pos_app.sandbox import Sandbox
from pos_app.sandbox.overhearing import Exchange


def _note(exchange: Exchange) -> None:
    if not exchange.is_callback:
        print(exchange.method, exchange.target, time.monotonic(), flush=True)


if __name__ == "__main__":
    sandbox = Sandbox(on_exchange=_note)
    sandbox.start()
    print(f"listens on {sandbox.url}", flush=True)
    sys.stdin.read()
    sandbox.stop()
    assert threading.active_count() == 1
