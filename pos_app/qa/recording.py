"""The raw HTTP of the sandbox, kept for those who look on: what was asked and answered, order by order.

Secrets were taken out before an exchange came here (`sandbox.overhearing`).
"""

import threading
from collections import deque
from collections.abc import Callable, Iterable
from itertools import groupby
from typing import Final

from pos_app.sandbox.overhearing import Exchange
from pos_app.words import Words

KEPT: Final = 4000
"""Exchanges that are remembered; older ones are forgotten."""
SHOWN: Final = 120
"""Of one order, the newest, where repeats count once."""
_RULE: Final = "─" * 32


class Recording:
    """Any thread. `on_news` is called with each exchange, in the thread that heard it, and must not wait."""

    def __init__(self, on_news: Callable[[Exchange], None] | None = None) -> None:
        self.on_news = on_news
        self._lock = threading.Lock()
        self._kept: deque[Exchange] = deque(maxlen=KEPT)

    def __call__(self, exchange: Exchange) -> None:
        with self._lock:
            self._kept.append(exchange)
        if self.on_news is not None:
            self.on_news(exchange)

    def of(self, order_id: str) -> tuple[Exchange, ...]:
        """What was said about an order, and from its first exchange on what was said about none, oldest first."""
        with self._lock:
            kept = tuple(self._kept)
        first = next((number for number, each in enumerate(kept) if order_id in each.order_ids), len(kept))
        last = max((number for number, each in enumerate(kept) if order_id in each.order_ids), default=-1)
        return tuple(each for each in kept[first : last + 1] if order_id in each.order_ids or not each.order_ids)


def raw_http(exchanges: Iterable[Exchange], words: Words) -> str:
    """The exchanges as text; what was repeated without a change stands there once, with how often."""
    groups = [list(group) for _, group in groupby(exchanges, _sameness)]
    left_out = max(0, len(groups) - SHOWN)
    parts = [words.say("qa_http_left_out", n=left_out)] if left_out else []
    parts += [_text(group, words) for group in groups[-SHOWN:]]
    return f"\n{_RULE}\n".join(parts)


def _sameness(each: Exchange) -> tuple[object, ...]:
    return each.method, each.target, each.request_body, each.status, each.answer_body, each.cut


def _text(group: list[Exchange], words: Words) -> str:
    first = group[0]
    local = first.at.astimezone()
    arrow = words.say("qa_http_callback" if first.is_callback else "qa_http_call")
    head = [f"{local:%H:%M:%S}.{local.microsecond // 1000:03d}", arrow, words.say("qa_http_took", ms=first.took_ms)]
    if len(group) > 1:
        head.append(words.say("qa_http_times", n=len(group)))
    lines = [" · ".join(head), f"{first.method} {first.target} HTTP/1.1", *_headers(first.request_headers)]
    if first.request_body:
        lines += ["", first.request_body]
    return "\n".join([*lines, "", *_answer(first, words)])


def _answer(each: Exchange, words: Words) -> list[str]:
    if each.status is None:
        return [words.say("qa_http_cut")]
    lines = [f"HTTP/1.1 {each.status} {each.reason}".rstrip(), *_headers(each.answer_headers)]
    if each.answer_body:
        lines += ["", each.answer_body]
    if each.answer_bytes > len(each.answer_body.encode()) + 3:
        lines.append(words.say("qa_http_bytes", n=each.answer_bytes))
    if each.cut:
        lines += ["", words.say("qa_http_half")]
    return lines


def _headers(headers: Iterable[tuple[str, str]]) -> list[str]:
    return [f"{name.title()}: {value}" for name, value in headers]
