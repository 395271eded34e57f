"""The relay in the foreground, as a service."""

import logging
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import partial

from pos_app.crowd import Crowd
from pos_app.relay.credentials import Keys
from pos_app.relay.errors import StoreAway, StoreError
from pos_app.relay.garbage import collect_little_at_a_time
from pos_app.relay.handles import take_all_handles
from pos_app.relay.pruning import Keeping, prune_now_and_then
from pos_app.relay.service import Chore, Relay
from pos_app.relay.store import Store, open_store, store_at
from pos_app.relay.systemd import Systemd
from pos_app.serving import serve_forever

_log = logging.getLogger(__name__)


def run(
    host: str,
    port: int,
    store_url: str,
    secret: str,
    on_ready: Callable[[str], None],
    *,
    keeping: Keeping | None = None,
    systemd: Systemd | None = None,
) -> None:
    """Serves until SIGINT or SIGTERM; `on_ready` gets the URL. Main thread only.

    Old events are removed after `keeping` (None: never). A database that can't be reached is waited for. Raises
    ValueError for a store address of another form, OSError where the store is of no use or the port can't be had.
    """
    # A monitor's first question is to hold up no callback.
    import pos_app.relay.exposition  # noqa: F401

    watcher = systemd or Systemd("")
    chores: list[Chore] = [watcher.beat, collect_little_at_a_time]
    if keeping is not None:
        chores.append(partial(prune_now_and_then, keeping=keeping))
    store = _store_or_nothing_yet(store_url)
    relay = Relay(secret, store, chores)

    def ready(url: str) -> None:
        watcher.tell("READY=1", f"STATUS=listens on {url}")
        on_ready(url)

    def stopping() -> None:
        watcher.tell("STOPPING=1")
        relay.stop_waiting()

    try:
        crowd = Crowd(most_waiting=take_all_handles())
        serve_forever(relay.app, host, port, "relay", ready, stopping, crowd)
    finally:
        relay.close()


@contextmanager
def opened(store_url: str) -> Iterator[Keys]:
    """The keys of a store, for as long as the block runs. Raises as `run` does, and where it can't be reached."""
    with closing(_checked(open_store, store_url)) as store:
        try:
            yield store.keys
        except StoreError as error:
            raise OSError(str(error)) from error


def _store_or_nothing_yet(store_url: str) -> Store:
    store = _checked(store_at, store_url)
    try:
        store.open()
    except StoreAway as error:
        _log.error("%s; the relay waits for it", error)
    except StoreError as error:
        store.close()
        raise OSError(str(error)) from error
    return store


def _checked(opening: Callable[[str], Store], store_url: str) -> Store:
    try:
        return opening(store_url)
    except ValueError as error:
        raise ValueError(f"--store: {error}") from error
    except StoreError as error:
        raise OSError(str(error)) from error
