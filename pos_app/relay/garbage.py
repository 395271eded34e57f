"""Python's garbage collector beside thousands of polls that wait.

A poll that waits is a hundred objects, and the collector looks at all of them each time that a quarter is new: with
5000 tills it stood still for 0.4 seconds every few seconds. Requests and connections leave no cycles behind (a test
holds them to it), so there is nothing to find: what lives for a second is set aside, and the collector looks at what
is left.
"""

import asyncio
import gc
from typing import Final

_SET_ASIDE_S: Final = 1.0
_LOOKED_THROUGH_S: Final = 3_600.0


async def collect_little_at_a_time(
    _: object, set_aside_s: float = _SET_ASIDE_S, looked_through_s: float = _LOOKED_THROUGH_S
) -> None:
    """Until cancelled; a service's whole process is its business. All is looked through once an hour all the same."""
    loop = asyncio.get_running_loop()
    due = loop.time() + looked_through_s
    try:
        while True:
            await asyncio.sleep(set_aside_s)
            if loop.time() >= due:
                due = loop.time() + looked_through_s
                gc.unfreeze()
                gc.collect()
            gc.freeze()
    finally:
        gc.unfreeze()
