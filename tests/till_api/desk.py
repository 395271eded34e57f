"""A till with its API as the shop's own software meets it, and what that software does."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final
from uuid import uuid4

import requests

from pos_app.till.pace import Pace
from pos_app.till_api.opening import OpenTillWithApi
from tests.shop import FAST, Desk, Ear, Shop

KEY: Final = "0123456789abcdef-the-shops-own-key"


class Software:
    """The shop's cash-register program: it knows an address and a key."""

    def __init__(self, url: str, desk: Desk) -> None:
        self.url = url
        self.desk = desk
        self._session = requests.Session()
        self._session.headers["Authorization"] = f"Bearer {KEY}"

    def charge(self, amount: object = 1500, key: str | None = None, **members: object) -> requests.Response:
        """Hands over an amount; each time another customer, unless a key is given."""
        headers = {"Idempotency-Key": key or str(uuid4())}
        body = {"amount": amount, **members}
        return self._session.post(f"{self.url}/v1/charge", json=body, headers=headers, timeout=15)

    def order(self, order_id: str, **query: object) -> requests.Response:
        return self._session.get(f"{self.url}/v1/charge/{order_id}", params=query, timeout=75)

    def until(self, order_id: str, state: str) -> dict[str, Any]:
        """Follows an order from state to state, as the README tells to, until it is in that one."""
        found = self.order(order_id).json()
        while found["state"] != state:
            answer = self.order(order_id, wait=10, known=found["state"])
            assert answer.ok, answer.text
            assert answer.json()["state"] != found["state"], found
            found = answer.json()
        return dict(found)

    def cancel(self, order_id: str) -> requests.Response:
        return self._session.post(f"{self.url}/v1/charge/{order_id}/cancel", timeout=15)

    def status(self) -> dict[str, Any]:
        return dict(self._session.get(f"{self.url}/v1/status", timeout=15).json())

    def post(self, body: bytes, **headers: str) -> requests.Response:
        """Any bytes as a charge."""
        usual = {"Idempotency-Key": str(uuid4()), "Content-Type": "application/json"}
        return self._session.post(f"{self.url}/v1/charge", data=body, headers={**usual, **headers}, timeout=15)

    def close(self) -> None:
        self._session.close()


@contextmanager
def open_with_api(shop: Shop, pace: Pace = FAST, **chosen: Any) -> Iterator[Software]:
    """A till and its API while the block runs."""
    settings, ear = shop.settings(api_port=1, api_key=KEY, **chosen), Ear()
    with OpenTillWithApi(settings, ear, pace, port=0) as opened:
        software = Software(opened.api.url, Desk(opened, ear, shop.sandbox, settings))
        try:
            yield software
        finally:
            software.close()
