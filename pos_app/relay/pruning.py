"""Removes what tills have read long ago, and what no till read in far longer, a few events at a time, so that nobody
waits for it."""

import asyncio
import logging
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Final

from pos_app.relay.errors import StoreError

if TYPE_CHECKING:
    from pos_app.relay.service import Relay

_log = logging.getLogger(__name__)
BATCH: Final = 100
"""Over a file, callbacks wait until a batch is gone."""
PAUSE_S: Final = 0.1
FIRST_ROUND_S: Final = 300.0
_ROUND_S: Final = 3_600.0


@dataclass(frozen=True, slots=True)
class Keeping:
    """How long an event is kept after it came: one that a till has read, and one that none has."""

    read: timedelta = timedelta(days=90)
    unread: timedelta = timedelta(days=365)


async def prune_now_and_then(
    relay: "Relay", *, keeping: Keeping, first_s: float = FIRST_ROUND_S, round_s: float = _ROUND_S
) -> None:
    """A few minutes after the start, and every hour; until cancelled. In the server's loop."""
    await asyncio.sleep(first_s)
    while True:
        try:
            await _prune(relay, keeping)
        except StoreError:
            _log.warning("old events were not removed; the next round does it")
        await asyncio.sleep(round_s)


async def _prune(relay: "Relay", keeping: Keeping) -> None:
    removed, taken = BATCH, dict(relay.taken)
    while removed == BATCH:
        now = datetime.now(UTC)
        prune = partial(relay.store.prune, taken, now - keeping.read, now - keeping.unread, BATCH)
        gone = await relay.beside(prune)
        # What was noted need not be noted with each batch.
        removed, taken = gone.events, {}
        relay.figures.pruned += gone.events
        relay.figures.pruned_unread += gone.unread
        if gone.unread:
            _log.warning("%d events that no till had read were removed: they were too old", gone.unread)
        await asyncio.sleep(PAUSE_S)
