"""Who may use the sandbox: published demo credentials, and the Bearer tokens that it issues for them."""

import base64
import hmac
import json
import secrets
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from pos_app.sandbox.answers import Code, Refusal


@dataclass(frozen=True, slots=True)
class SandboxCredentials:
    """What a merchant would get from the vendor. These open nothing but a sandbox, so they may be shown."""

    client_id: str
    client_secret: str
    branch_token: str


DEMO_CREDENTIALS: Final = SandboxCredentials(
    "sandbox-shop", "practice-makes-perfect", "5a4db0c0ffee5a4db0c0ffee5a4db0c0"
)
TOKEN_LIFETIME_S: Final = 10_800


class Tokens:
    """Issues Bearer tokens and knows which are good. Lifetimes in seconds of `clock`. Any thread."""

    def __init__(
        self,
        credentials: SandboxCredentials,
        lifetime_s: int = TOKEN_LIFETIME_S,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.credentials = credentials
        self.lifetime_s = lifetime_s
        self._clock = clock
        self._lock = threading.Lock()
        self._ends: dict[str, float] = {}

    def issue(self, client_id: str, client_secret: str, grant_type: str) -> str:
        """A new token. Raises Refusal for a wrong client, secret or kind of grant."""
        if grant_type != "client_credentials":
            raise Refusal(Code.PARAMETER, "Параметр grant_type: ожидается client_credentials")
        if not _same(client_id, self.credentials.client_id):
            raise Refusal(Code.CLIENT_UNKNOWN, "Client authentication failed")
        if not _same(client_secret, self.credentials.client_secret):
            raise Refusal(Code.SECRET_WRONG, "Неверное имя или пароль")
        token = _jwt_like()
        now = self._clock()
        with self._lock:
            self._ends = {known: end for known, end in self._ends.items() if end > now}
            self._ends[token] = now + self.lifetime_s
        return token

    def check(self, authorization: str | None) -> None:
        """Raises Refusal unless the header `Authorization` carries a token that is good now."""
        kind, _, token = (authorization or "").partition(" ")
        with self._lock:
            end = self._ends.get(token.strip()) if kind.lower() == "bearer" else None
        if end is None or end <= self._clock():
            raise Refusal(Code.TOKEN_INVALID, "Токен авторизации не передан, неизвестен или истёк")

    def revoke_all(self) -> None:
        """Makes every issued token bad, as when the vendor restarts its service."""
        with self._lock:
            self._ends.clear()


def _jwt_like() -> str:
    head = json.dumps({"typ": "JWT", "alg": "RS256", "jti": secrets.token_hex(32)}).encode()
    return ".".join(base64.urlsafe_b64encode(part).decode().rstrip("=") for part in _parts(head))


def _parts(head: bytes) -> tuple[bytes, bytes, bytes]:
    return head, json.dumps({"aud": "sandbox", "scopes": [20]}).encode(), secrets.token_bytes(256)


def _same(given: str, expected: str) -> bool:
    return hmac.compare_digest(given.encode(), expected.encode())
