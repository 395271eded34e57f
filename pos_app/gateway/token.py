"""The Bearer token: kept for its lifetime, renewed before it ends. Any thread."""

import threading
import time
from collections.abc import Callable
from typing import Final

_SHORTEST_LIFE_S: Final = 60
"""What a token is trusted for when the gateway does not say how long it lives."""
_MARGIN_SHARE: Final = 10
_MARGIN_LIMIT_S: Final = 300


class TokenKeeper:
    """`fetch` asks the gateway and answers (token, life in seconds); it is called by one thread at a time."""

    def __init__(self, fetch: Callable[[], tuple[str, int]], monotonic: Callable[[], float] = time.monotonic) -> None:
        self._fetch = fetch
        self._monotonic = monotonic
        self._fetching = threading.Lock()
        self._token = ""
        self._renew_at = 0.0

    def __repr__(self) -> str:
        return f"TokenKeeper({'has one' if self._token else 'has none'})"

    def token(self) -> str:
        """A token that is still good, fetched if need be. Raises what `fetch` raises."""
        token = self._token
        if token and self._monotonic() < self._renew_at:
            return token
        with self._fetching:
            if not self._token or self._monotonic() >= self._renew_at:
                self._renew()
            return self._token

    def replace(self, refused: str) -> str:
        """A new token after the gateway refused that one; another thread's newer one will do."""
        with self._fetching:
            if self._token == refused:
                self._renew()
            return self._token

    def _renew(self) -> None:
        self._token = ""
        token, life_s = self._fetch()
        life_s = life_s or _SHORTEST_LIFE_S
        self._renew_at = self._monotonic() + life_s - min(life_s // _MARGIN_SHARE, _MARGIN_LIMIT_S)
        self._token = token
