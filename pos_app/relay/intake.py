"""Callbacks that come at the same time go to the disk in one commit, and each is answered when it is there."""

import asyncio
from collections import deque
from dataclasses import dataclass
from functools import partial
from typing import Final

from pos_app.relay.beside import Beside
from pos_app.relay.errors import StoreError
from pos_app.relay.store import Callback, Store

_MOST_IN_A_GROUP: Final = 64


@dataclass(slots=True, eq=False)
class _Waiting:
    callback: Callback
    kept: asyncio.Future[bool]


class Intake:
    """In the server's loop only.

    Nobody waits for company: what came while the store was busy is the next group. Callbacks of a terminal of which
    some are under way wait for those, so that a terminal that is locked elsewhere does not fill every group.
    """

    def __init__(self, store: Store, beside: Beside) -> None:
        self._store = store
        self._beside = beside
        self._queue: deque[_Waiting] = deque()
        self._under_way: set[str] = set()
        self._groups: set[asyncio.Task[None]] = set()

    async def take(self, callback: Callback) -> bool:
        """Returns when the callback is on the disk; False for a repeat. Raises StoreError."""
        waiting = _Waiting(callback, asyncio.get_running_loop().create_future())
        self._queue.append(waiting)
        self._begin()
        return await waiting.kept

    def _begin(self) -> None:
        # The group is made up when its task begins: whoever comes in the same turn of the loop is in it.
        if self._queue and len(self._groups) < self._store.groups:
            task = asyncio.get_running_loop().create_task(self._commit())
            self._groups.add(task)
            task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._groups.discard(task)
        # Those that wait for a terminal begin no group until its callbacks are through; they are all that is left.
        if any(each.callback.terminal not in self._under_way for each in self._queue):
            self._begin()

    async def _commit(self) -> None:
        group = self._next_group()
        if not group:
            return
        terminals = {each.callback.terminal for each in group}
        self._under_way |= terminals
        failure = "not kept"
        try:
            kept = await self._beside(partial(self._store.accept, [each.callback for each in group]))
            for each, news in zip(group, kept, strict=True):
                # Whom the server cut off waits no more.
                if not each.kept.done():
                    each.kept.set_result(news)
        except StoreError as error:
            failure = str(error)
        finally:
            self._under_way -= terminals
            for each in group:
                if not each.kept.done():
                    each.kept.set_exception(StoreError(failure))

    def _next_group(self) -> list[_Waiting]:
        group: list[_Waiting] = []
        rest: deque[_Waiting] = deque()
        while self._queue and len(group) < _MOST_IN_A_GROUP:
            each = self._queue.popleft()
            (rest if each.callback.terminal in self._under_way else group).append(each)
        self._queue.extendleft(reversed(rest))
        return group
