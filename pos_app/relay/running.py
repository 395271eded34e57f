"""The relay in the foreground, as a service."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from functools import partial

from pos_app.relay.credentials import Keys
from pos_app.relay.errors import StoreError
from pos_app.relay.pruning import prune_now_and_then
from pos_app.relay.service import Chore, Relay
from pos_app.relay.store import Store, open_store
from pos_app.relay.systemd import Systemd
from pos_app.serving import serve_forever


def run(
    host: str,
    port: int,
    store_url: str,
    secret: str,
    on_ready: Callable[[str], None],
    *,
    kept: timedelta | None = None,
    systemd: Systemd | None = None,
) -> None:
    """Serves until SIGINT or SIGTERM; `on_ready` gets the URL. Main thread only.

    Events that tills have read are removed when they are older than `kept` (None: never). Raises ValueError for a
    store address of another form, OSError where the store or the port can't be had.
    """
    watcher = systemd or Systemd("")
    chores: list[Chore] = [watcher.beat] if kept is None else [watcher.beat, partial(prune_now_and_then, kept=kept)]
    store = _open(store_url)
    try:
        relay = Relay(secret, store, chores)
    except StoreError as error:
        store.close()
        raise OSError(str(error)) from error

    def ready(url: str) -> None:
        watcher.tell("READY=1", f"STATUS=listens on {url}")
        on_ready(url)

    def stopping() -> None:
        watcher.tell("STOPPING=1")
        relay.stop_waiting()

    try:
        serve_forever(relay.app, host, port, "relay", ready, stopping)
    finally:
        relay.close()


@contextmanager
def opened(store_url: str) -> Iterator[Keys]:
    """The keys of a store, for as long as the block runs. Raises as `run` does."""
    with closing(_open(store_url)) as store:
        try:
            yield store.keys
        except StoreError as error:
            raise OSError(str(error)) from error


def _open(store_url: str) -> Store:
    try:
        return open_store(store_url)
    except ValueError as error:
        raise ValueError(f"--store: {error}") from error
    except StoreError as error:
        raise OSError(str(error)) from error
