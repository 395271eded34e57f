"""Thousands of tills that wait, each over a connection of its own, in one event loop."""

import asyncio
import json
import random
import time
from collections.abc import Sequence
from typing import Final

from pos_app.relay.signing import poll_credential
from tests.relay.bench.line import Line, lines_to, question
from tests.relay.neighbours import SECRET

_WAIT_S: Final = 25
"""As a till waits."""
_AT_ONCE: Final = 100
"""A relay gives a new connection ten seconds for its first question."""


class Tills:
    """Polls from `open` to `close`. `had_at` says when each order came."""

    def __init__(self, terminals: Sequence[str]) -> None:
        self._terminals = terminals
        self.had_at: dict[str, float] = {}
        self.polls = 0
        self._lines: list[Line] = []
        self._polling: list[asyncio.Task[None]] = []

    async def open(self, urls: Sequence[str]) -> None:
        dice = random.Random(7)
        for start in range(0, len(self._terminals), _AT_ONCE):
            some = self._terminals[start : start + _AT_ONCE]
            lines = await lines_to(urls, len(some))
            self._lines += lines
            for terminal, line in zip(some, lines, strict=True):
                # They were not switched on at the same moment: the first waits are of all lengths.
                first_s = dice.randint(2, _WAIT_S)
                self._polling.append(asyncio.create_task(self._poll(terminal, line, first_s)))
            await asyncio.sleep(0.1)

    async def close(self) -> None:
        for task in self._polling:
            task.cancel()
        ended = await asyncio.gather(*self._polling, return_exceptions=True)
        for line in self._lines:
            line.hang_up()
        for each in ended:
            if isinstance(each, Exception):
                raise each

    async def _poll(self, terminal: str, line: Line, wait_s: int) -> None:
        credential, after = poll_credential(SECRET, terminal), 0
        while True:
            answer = await line.ask(question(f"/events/{terminal}?after={after}&wait={wait_s}", credential))
            now = time.perf_counter()
            assert answer.status == 200, answer
            self.polls += 1
            said = json.loads(answer.body)
            for event in said["events"]:
                self.had_at[event["order"]] = now
            after, wait_s = said["last"], _WAIT_S
