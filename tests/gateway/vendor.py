"""The vendor's gateway as a script: what it says to each kind of call, byte for byte, on a real socket."""

import itertools
import json
import socket
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from urllib.parse import parse_qsl

from pos_app.gateway.client import Deadlines, Gateway, GatewayAccount
from pos_app.gateway.messages import CreateRequest
from pos_app.transport import Transport
from tests.peers import Behaviour, Peer, answer, peer

SECRETS = ("hush-client-secret", "hush-branch-token", "hush-bearer")
REQUEST = CreateRequest("till-1-7", 1500, 300)
PAY_URL = "https://rahmetapp.kz/?id=5f2c"
QUICK = Deadlines(token=0.5, availability=0.5, create=0.5, status=0.5, refund=0.5)


def good(data: object) -> Behaviour:
    """A success with that payload."""
    return answer(json.dumps({"error_code": 0, "status": "success", "message": "", "data": data}))


def bad(code: int, message: str, status: str = "200 OK") -> Behaviour:
    """A refusal in the gateway's form."""
    return answer(json.dumps({"error_code": code, "status": "error", "message": message, "data": None}), status)


def bearer(number: int | str = "", life_s: object = 10_800) -> Behaviour:
    return good({"token_type": "Bearer", "token": f"hush-bearer{number}", "expire_in": life_s})


CREATED = good({"preorder_id": 77, "url": PAY_URL})
AVAILABLE = good({"available": True})
NOT_AVAILABLE = good({"available": False})
HTML = answer("<html>Log in to our Wi-Fi</html>", "200 OK", "Content-Type: text/html")
UNAUTHORISED = bad(401, "token expired", "401 Unauthorized")


class Vendor:
    """A scripted gateway and a client of it."""

    def __init__(self, at: Peer, client: Gateway) -> None:
        self.peer = at
        self.client = client

    def asked(self, path: str = "") -> list[bytes]:
        """The requests whose path ends so, in order."""
        return [request for request in self.peer.requests if _path(request).endswith(path)]

    def calls(self) -> list[str]:
        """The last part of each request's path, in order."""
        return [_path(request).rpartition("/")[2] for request in self.peer.requests]


@contextmanager
def vendor(
    says: Mapping[str, Behaviour | Sequence[Behaviour]],
    *,
    deadlines: Deadlines = QUICK,
    version: str = "v1",
    qr_link: str = "inner",
) -> Iterator[Vendor]:
    """Each kind of call gets its behaviours in order, the last one again and again; a token is given by default."""
    scripts = {kind: _in_order(each) for kind, each in {"token": bearer(), "availability": AVAILABLE, **says}.items()}

    def behave(connection: socket.socket, request: bytes) -> None:
        next(scripts[_path(request).rpartition("/")[2]])(connection, request)

    transport = Transport()
    with peer(behave) as at:
        account = GatewayAccount(
            base_url=at.url,
            client_id="shop",
            client_secret=SECRETS[0],
            branch_token=SECRETS[1],
            api_version="v2" if version == "v2" else "v1",
            qr_link="external" if qr_link == "external" else "inner",
        )
        try:
            yield Vendor(at, Gateway(account, transport, deadlines))
        finally:
            transport.close()


def form_of(request: bytes) -> dict[str, str]:
    """The parameters in a request's body."""
    return dict(parse_qsl(request.partition(b"\r\n\r\n")[2].decode(), keep_blank_values=True, strict_parsing=True))


def header_of(request: bytes, name: str) -> str | None:
    for line in request.partition(b"\r\n\r\n")[0].split(b"\r\n")[1:]:
        found, _, value = line.partition(b":")
        if found.lower() == name.lower().encode():
            return value.strip().decode()
    return None


def _in_order(behaviours: Behaviour | Sequence[Behaviour]) -> Iterator[Behaviour]:
    each = [behaviours] if callable(behaviours) else behaviours
    return itertools.chain(each[:-1], itertools.repeat(each[-1]))


def _path(request: bytes) -> str:
    return request.split(b" ", 2)[1].decode()
