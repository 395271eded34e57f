"""A merchant of the sandbox, over plain HTTP, and the shop's server that the sandbox calls back."""

import json
import threading
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl
from uuid import uuid4

import requests

from pos_app.sandbox import Sandbox

ORDER = "till-1-7"
PATIENCE_S = 10
PREORDER = "/orders/v1/preorder"


class Merchant:
    """Speaks the API page, word for word, to one sandbox."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.session = requests.Session()
        self.session.trust_env = False
        self.session.headers["Authorization"] = f"Bearer {sandbox.tokens.issue(*self.account)}"

    @property
    def account(self) -> tuple[str, str, str]:
        known = self.sandbox.credentials
        return known.client_id, known.client_secret, "client_credentials"

    def post(self, path: str, fields: Mapping[str, object] | bytes, **headers: str) -> requests.Response:
        body = fields if isinstance(fields, bytes) else {name: str(value) for name, value in fields.items()}
        sent = {"Content-Type": "application/x-www-form-urlencoded", **headers}
        return self.session.post(self.sandbox.url + path, body, headers=sent, timeout=PATIENCE_S)

    def bill(self, **changes: object) -> dict[str, object]:
        """A good *create* with some parameters changed; None takes one away."""
        whole = {"merchant_order_id": ORDER, "amount": 1500, "token": self.sandbox.credentials.branch_token, **changes}
        return {name: value for name, value in whole.items() if value is not None}

    def create(self, version: str = "v1", **changes: object) -> Any:
        """`data` of an order that was created."""
        return data_of(self.post(f"/orders/{version}/preorder/create", self.bill(**changes)))

    def pay_url(self, **changes: object) -> str:
        """Creates an order; answers what its QR carries."""
        return str(self.create(**changes)["url"])

    def status(self, *order_ids: str) -> Any:
        fields = "&".join(f"merchant_order_ids[]={order_id}" for order_id in order_ids or (ORDER,))
        return data_of(self.post(f"{PREORDER}/status", fields.encode()))

    def refund(self, amount: object, key: str | None = None, order_id: str = ORDER) -> requests.Response:
        fields = {"merchant_order_id": order_id, "amount": amount}
        return self.post(f"{PREORDER}/refund", fields, **{"X-Idempotency-Key": key or str(uuid4())})


def data_of(answer: requests.Response) -> Any:
    """`data` of a success; fails for anything else."""
    body = answer.json()
    assert (answer.status_code, body["error_code"], body["status"]) == (200, 0, "success"), body
    assert isinstance(body["message"], str)
    return body["data"]


def refusal_of(answer: requests.Response) -> tuple[int, int, str]:
    """HTTP status, code and message of a refusal in the gateway's form; fails for anything else."""
    body = answer.json()
    assert set(body) == {"error_code", "status", "message", "data"}
    assert (body["status"], body["data"]) == ("error", None)
    return answer.status_code, body["error_code"], body["message"]


class Shop:
    """The shop's own server on loopback. It notes what it is asked and answers with `answers` in order, then 200."""

    def __init__(self) -> None:
        self._news = threading.Condition()
        self.calls: list[str] = []
        self.questions: list[dict[str, str]] = []
        self.answers: list[int] = []
        self.verdict: bytes = b"{}"
        shop = self

        class Desk(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self._answer(shop.note(self.path), b"ok")

            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                shop.questions.append(dict(parse_qsl(body.decode())))
                self._answer(200, shop.verdict)

            def log_message(self, *_: object) -> None:
                return

            def _answer(self, status: int, body: bytes) -> None:
                self.send_response(status)
                if 300 <= status < 400:
                    self.send_header("Location", "/elsewhere")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Desk)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), name="shop")
        self._thread.start()
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"

    def note(self, path: str) -> int:
        with self._news:
            self.calls.append(path)
            self._news.notify_all()
            return self.answers.pop(0) if self.answers else 200

    def until_calls(self, number: int) -> list[str]:
        """The calls so far, once there are so many; fails after ten seconds."""
        with self._news:
            assert self._news.wait_for(lambda: len(self.calls) >= number, PATIENCE_S), self.calls
            return list(self.calls)

    def says(self, verdict: object) -> None:
        """What it answers when asked by `checklink`."""
        self.verdict = json.dumps(verdict).encode()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(PATIENCE_S)
