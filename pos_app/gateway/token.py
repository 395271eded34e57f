"""The Bearer token: kept for its lifetime, renewed in the background before it ends. Any thread."""

import math
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

_UNKNOWN_LIFE_S: Final = 300
"""What a token is trusted for when the gateway does not say; one that ends sooner costs a 401 and a new token."""
_LONGEST_LIFE_S: Final = 86_400
_RENEWED_BEFORE_S: Final = 300
"""Long enough for several turns of the upkeep, so that a charge finds a token even if the first of them fail."""
_DROPPED_BEFORE_S: Final = 30


@dataclass(frozen=True, slots=True)
class _Held:
    """A token and its times on the monotonic clock; replaced as a whole, so that no reader sees a mixture."""

    token: str = field(default="", repr=False)
    renew_at: float = -math.inf
    drop_at: float = -math.inf


class TokenKeeper:
    """`fetch` asks the gateway and answers (token, life in seconds, 0 if unknown); one thread at a time calls it.

    A token is due for renewal 300 seconds, or half its life, before it ends; it is used until 30 seconds, or a tenth of
    its life, before that: so a renewal that hangs holds nobody up.
    """

    def __init__(self, fetch: Callable[[], tuple[str, int]], monotonic: Callable[[], float] = time.monotonic) -> None:
        self._fetch = fetch
        self._monotonic = monotonic
        self._fetching = threading.Lock()
        self._held = _Held()

    def __repr__(self) -> str:
        return f"TokenKeeper({'has one' if self._held.token else 'has none'})"

    def token(self) -> str:
        """A token that is still good, fetched if need be. Raises what `fetch` raises."""
        return self._good_until(lambda held: held.drop_at)

    def renew_if_due(self) -> str:
        """The same in good time, for the background. Raises what `fetch` raises; the old token stays in use then."""
        return self._good_until(lambda held: held.renew_at)

    def replace(self, refused: str) -> str:
        """A new token after the gateway refused that one; another thread's newer one will do."""
        with self._fetching:
            if self._held.token == refused:
                self._held = _Held()
            return self._held.token or self._renew()

    def _good_until(self, end: Callable[[_Held], float]) -> str:
        held = self._held
        if self._monotonic() < end(held):
            return held.token
        with self._fetching:
            if self._monotonic() < end(self._held):
                return self._held.token
            return self._renew()

    def _renew(self) -> str:
        asked_at = self._monotonic()
        token, life_s = self._fetch()
        life_s = min(life_s or _UNKNOWN_LIFE_S, _LONGEST_LIFE_S)
        ends_at = asked_at + life_s
        self._held = _Held(
            token,
            renew_at=ends_at - min(life_s / 2, _RENEWED_BEFORE_S),
            drop_at=ends_at - min(life_s / 10, _DROPPED_BEFORE_S),
        )
        return token
