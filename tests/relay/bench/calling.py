"""The gateway: as many callbacks as are taken, or so many a second."""

import asyncio
import time
from collections.abc import Sequence

from tests.relay.bench.line import Line, lines_to, question


async def call_back_all(urls: Sequence[str], targets: Sequence[str], lines: int) -> list[float]:
    """Each target once, over so many kept connections at a time. Seconds that each took."""
    rest = iter(targets)
    took: list[float] = []

    async def gateway(line: Line) -> None:
        for target in rest:
            began = time.perf_counter()
            answer = await line.ask(question(target))
            assert answer.status == 200, answer
            took.append(time.perf_counter() - began)

    connected = await lines_to(urls, lines)
    try:
        await asyncio.gather(*map(gateway, connected))
    finally:
        for line in connected:
            line.hang_up()
    return took


async def call_back_steadily(
    urls: Sequence[str], targets: Sequence[str], rate: float, sent_at: dict[str, float]
) -> list[float]:
    """Each target in its time, whether those before were answered or not; notes when. Seconds that each took."""
    free = await lines_to(urls, 32)
    took: list[float] = []

    async def say(target: str) -> None:
        line = free.pop(0) if free else (await lines_to(urls, 1))[0]
        sent_at[target] = began = time.perf_counter()
        answer = await line.ask(question(target))
        assert answer.status == 200, answer
        took.append(time.perf_counter() - began)
        free.append(line)

    began = time.perf_counter()
    async with asyncio.TaskGroup() as saying:
        for number, target in enumerate(targets):
            await asyncio.sleep(max(0.0, began + number / rate - time.perf_counter()))
            saying.create_task(say(target))
    for line in free:
        line.hang_up()
    return took
