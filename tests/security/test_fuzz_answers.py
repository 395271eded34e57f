"""Whatever comes in place of an answer of the gateway or the relay: a typed error, or what it says. Never `paid`."""

import base64
import io
import json
import socket
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any, Final

from hypothesis import strategies as st
from PIL import Image
from requests.structures import CaseInsensitiveDict

from pos_app.gateway.envelope import payload
from pos_app.gateway.errors import GatewayError
from pos_app.gateway.messages import (
    CreatedOrder,
    read_availability,
    read_created,
    read_refund,
    read_statuses,
    read_token,
)
from pos_app.order import RECEIVED, Order, State
from pos_app.payment import Phase, StatusAnswered, step
from pos_app.relay.client import PollRefused, read_batch
from pos_app.relay.signing import OUTCOMES, is_order
from pos_app.transport import Answer
from pos_app.url import check_url
from pos_app.window.widgets.qr import MAX_PNG_SIDE_PX, _checked_picture
from tests.gateway.vendor import CREATED, REQUEST, vendor
from tests.security.fuzzing import Fuzz, altered, damaged


def picture(side: int = 41) -> bytes:
    drawn = io.BytesIO()
    Image.new("L", (side, side), 255).save(drawn, "PNG")
    return drawn.getvalue()


PNG: Final = picture()
DATA_URI: Final = "data:image/png;base64," + base64.b64encode(PNG).decode()
LINK: Final = "https://rahmetapp.kz/?id=5f2c"
ORDER: Final = "till-1-7"
GENUINE: Final[list[Any]] = [
    {"token_type": "Bearer", "token": "ey.J0", "expire_in": 10800},
    {"available": True},
    {"preorder_id": 77, "url": LINK},
    {"preorder_id": 77, "url": LINK, "qr_image_base_64": DATA_URI},
    {"preorder_id": 77, "qr_image_base_64": DATA_URI},
    {"preorder_id": "77", "inner_url": LINK, "external_url": "https://x.page.link/?link=1"},
    {ORDER: False},
    {ORDER: {"is_paid": False, "amount": None, "cashback": None}},
    {ORDER: {"is_paid": False, "amount": 1500, "reference": 9, "refund": {"refunded_amount": 0}}},
    {"refund_request": {"id": 5, "amount": 500, "comment": "", "requested_amount": "500.00"}},
    [],
    None,
]
BODIES: Final = st.sampled_from(GENUINE).map(
    lambda data: {"error_code": 0, "status": "success", "message": "ok", "data": data}
) | st.just({"error_code": 101, "status": "error", "message": "Неверное имя", "data": None})
WAITING: Final = Order(ORDER, 1, 1500, State.WAITING, datetime(2026, 11, 24, tzinfo=UTC), 300)


def to_bytes(value: Any) -> bytes:
    return json.dumps(value).encode()


def says_paid(body: bytes, status: int) -> bool:
    """What a second reader, written from the API's page alone, finds in the answer: paid, in so many words."""
    try:
        said = json.loads(body)
        entry = said["data"][ORDER]
        formal = said["status"] == "success" and type(said["error_code"]) is int and said["error_code"] == 0
    except (ValueError, TypeError, KeyError, RecursionError):
        return False
    literal = entry is True or (isinstance(entry, dict) and entry.get("is_paid") is True)
    return formal and literal and 200 <= status < 300


def read_as_all(body: bytes, status: int) -> None:
    """Reads one answer as each kind there is, and holds what comes out to what may come out."""
    data: Any = None
    with suppress(GatewayError):
        data = payload(Answer(status, CaseInsensitiveDict({"Retry-After": body[:5].decode("latin-1")}), body))
    with suppress(GatewayError):
        token, life_s = read_token(data)
        assert token.isprintable()
        assert life_s >= 0
    with suppress(GatewayError):
        assert read_availability(data) in (True, False)
    with suppress(GatewayError):
        hold_created(read_created(data, "inner"))
    with suppress(GatewayError):
        refund = read_refund(data)
        assert refund.amount is None or 0 <= refund.amount <= 10**12
    with suppress(GatewayError):
        hold_statuses(data, says_paid(body, status))


def hold_created(created: CreatedOrder) -> None:
    assert created.url is not None or created.qr_png is not None
    if created.url is not None:
        check_url(created.url)
        assert len(created.url) <= 2_000


def hold_statuses(data: Any, is_paid: bool) -> None:
    found = read_statuses(data, [ORDER]).found.get(ORDER)
    if found is None:
        return
    event = StatusAnswered(
        WAITING.created_at, Phase.PAYABLE, found.is_paid, found.amount, found.reference, found.refunded_amount
    )
    after, _ = step(WAITING, event)
    assert (after.state in RECEIVED) <= is_paid
    assert found.amount is None or type(found.amount) is int
    assert found.reference is None or found.reference.isprintable()


def test_altered_answers_of_the_gateway(fuzz: Fuzz) -> None:
    fuzz("answers of the gateway, altered", read_as_all, 500, body=altered(BODIES).map(to_bytes), status=STATUSES)


def test_damaged_answers_of_the_gateway(fuzz: Fuzz) -> None:
    fuzz("answers of the gateway, damaged", read_as_all, 500, body=damaged(BODIES.map(to_bytes)), status=STATUSES)


def test_any_bytes_at_all(fuzz: Fuzz) -> None:
    fuzz("any bytes as an answer", read_as_all, 200, body=st.binary(max_size=400), status=st.integers(100, 599))


STATUSES: Final = st.sampled_from([200, 200, 200, 201, 302, 401, 404, 429, 500])


def test_damaged_answers_on_the_wire(fuzz: Fuzz) -> None:
    """Status line, headers and body, through the real client and a real socket."""
    sent = b""

    def send(connection: socket.socket, _: bytes) -> None:
        connection.sendall(sent)
        connection.shutdown(socket.SHUT_RDWR)

    def check(answer: bytes) -> None:
        nonlocal sent
        sent = answer
        with suppress(GatewayError):
            hold_created(gateway.client.create(REQUEST))
        with suppress(GatewayError):
            found = gateway.client.status([ORDER]).found.get(ORDER)
            body = answer.partition(b"\r\n\r\n")[2]
            assert found is None or not found.is_paid or b"true" in body

    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
    whole = BODIES.map(to_bytes).map(lambda body: head % len(body) + body)
    with vendor({"create": [send], "status": [send]}) as gateway:
        fuzz("answers of the gateway on the wire", check, 60, answer=damaged(whole))
    assert CREATED is not None


EVENT: Final = {
    "number": 7,
    "terminal": "till-1",
    "order": ORDER,
    "outcome": "paid",
    "query": "reference=77&amount=1500",
    "received_at": "2026-11-24T12:00:00.000+00:00",
}
BATCHES: Final = st.sampled_from(
    [
        {"store": "0a1b2c3d", "last": 7, "events": [EVENT]},
        {"store": "0a1b2c3d", "last": 9, "events": [EVENT, {**EVENT, "number": 9, "outcome": "failed"}]},
        {"store": "0a1b2c3d", "last": 0, "events": []},
        {"error": "store unavailable"},
    ]
)


def read_as_batch(body: bytes) -> None:
    try:
        batch = read_batch(Answer(200, {}, body))
    except PollRefused:
        return
    numbers = [event.number for event in batch.events]
    assert numbers == sorted(set(numbers))
    for event in batch.events:
        assert is_order(event.order)
        assert event.outcome in OUTCOMES
        assert event.query.isascii()
        assert event.query.isprintable()
        assert event.received_at.tzinfo is UTC
        assert 0 <= event.number <= batch.last < 2**63


def test_altered_batches_of_the_relay(fuzz: Fuzz) -> None:
    fuzz("batches of the relay, altered", read_as_batch, 300, body=altered(BATCHES).map(to_bytes))


def test_damaged_batches_of_the_relay(fuzz: Fuzz) -> None:
    fuzz("batches of the relay, damaged", read_as_batch, 300, body=damaged(BATCHES.map(to_bytes)))


def test_damaged_pictures(fuzz: Fuzz) -> None:
    def check(png: bytes) -> None:
        shown = _checked_picture(png)
        assert shown is None or 0 < max(shown.width(), shown.height()) <= MAX_PNG_SIDE_PX

    kinds = st.sampled_from([PNG, picture(2048), picture(2049), coloured("P"), coloured("RGBA"), coloured("I;16")])
    fuzz("pictures of the gateway", check, 120, png=damaged(kinds) | kinds)


def coloured(mode: str) -> bytes:
    drawn = io.BytesIO()
    Image.new(mode, (64, 64)).save(drawn, "PNG")
    return drawn.getvalue()
