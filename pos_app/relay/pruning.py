"""Removes what tills have read long ago, a few events at a time, so that nobody waits for it."""

import asyncio
import logging
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Final

from pos_app.relay.errors import StoreError

if TYPE_CHECKING:
    from pos_app.relay.service import Relay

_log = logging.getLogger(__name__)
_BATCH: Final = 500
_BETWEEN_BATCHES_S: Final = 0.2
_ROUND_S: Final = 3_600.0


async def prune_now_and_then(relay: "Relay", *, kept: timedelta, round_s: float = _ROUND_S) -> None:
    """Every hour, the first time after one; until cancelled. In the server's loop."""
    while True:
        await asyncio.sleep(round_s)
        try:
            await _prune(relay, kept)
        except StoreError:
            _log.warning("old events were not removed; the next round does it")


async def _prune(relay: "Relay", kept: timedelta) -> None:
    removed = _BATCH
    while removed == _BATCH:
        before = datetime.now(UTC) - kept
        removed = await relay.beside(partial(relay.store.prune, dict(relay.taken), before, _BATCH))
        relay.figures.pruned += removed
        await asyncio.sleep(_BETWEEN_BATCHES_S)
