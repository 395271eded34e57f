"""The calls of a sale without a till: what the wire and the servers at its ends take by themselves."""

import http.client
import time
from typing import Final
from urllib.parse import urlsplit

import requests

from pos_app.relay.signing import callback_path
from pos_app.sandbox.tokens import DEMO_CREDENTIALS
from tests.bench.shopfront import TERMINAL

_TIMEOUT_S: Final = 10


class BareCalls:
    """Over warm sessions: the gateway's, as `requests` keeps it, and the relay's, as a gateway keeps it."""

    def __init__(self, gateway_url: str, relay_url: str, relay_secret: str) -> None:
        self._gateway_url, self._relay_url, self._secret = gateway_url, relay_url, relay_secret
        self._relay = http.client.HTTPConnection(urlsplit(relay_url).netloc, timeout=_TIMEOUT_S)
        self._session = requests.Session()
        account = DEMO_CREDENTIALS
        token = self._session.post(
            f"{gateway_url}/auth/token",
            data={
                "client_id": account.client_id,
                "client_secret": account.client_secret,
                "grant_type": "client_credentials",
            },
            timeout=_TIMEOUT_S,
        ).json()["data"]["token"]
        self._session.headers["Authorization"] = f"Bearer {token}"

    def create_s(self, order: str) -> float:
        """*create* as the till sends it, for an order of its own."""
        paths = {name: callback_path(self._secret, TERMINAL, order, name) for name in ("paid", "failed")}
        form = {
            "merchant_order_id": order,
            "amount": "1500",
            "token": DEMO_CREDENTIALS.branch_token,
            "timeout": "300",
            "postlink": self._relay_url + paths["paid"],
            "failed_postlink": self._relay_url + paths["failed"],
        }
        return self._posted_s("/orders/v1/preorder/create", form)

    def callback_and_status_s(self, order: str) -> float:
        """A callback for nobody at the relay, and then *status* of an order."""
        began = time.monotonic()
        self.call_back(order, terminal="nobody")
        return time.monotonic() - began + self._posted_s("/orders/v1/preorder/status", {"merchant_order_ids[0]": order})

    def call_back(self, order: str, terminal: str = TERMINAL) -> float:
        """The gateway's GET; answers when it was sent. Returns once the relay has answered."""
        sent = time.monotonic()
        self._relay.request("GET", callback_path(self._secret, terminal, order, "paid"))
        answer = self._relay.getresponse()
        answer.read()
        assert answer.status == 200, answer.status
        return sent

    def _posted_s(self, path: str, form: dict[str, str]) -> float:
        began = time.monotonic()
        answer = self._session.post(self._gateway_url + path, data=form, timeout=_TIMEOUT_S)
        took = time.monotonic() - began
        assert answer.ok, answer.text
        return took
