"""What is asked and what is answered, typed; and the readers of each answer's `data`.

Sources: the seed's page for *create*, the vendor's later pages for v2, *status* and *refund*. Where versions differ,
every shape is read. Whatever is odd raises NotUnderstood; nothing odd ever reads as paid.
"""

import base64
import binascii
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, Literal

from pos_app.gateway.envelope import one_line, whole_id, whole_tenge
from pos_app.gateway.errors import NotUnderstood
from pos_app.url import check_url

_PNG_PREFIX: Final = "data:image/png;base64,"
_PNG_SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
_URL_LIMIT: Final = 2_000


@dataclass(frozen=True, slots=True)
class CreateRequest:
    """Parameters of *create*; `amount` in tenge, `timeout` in seconds, `image_size` in pixels. None and 0 are not sent.

    The callbacks' links stay out of its repr: that nobody can guess them is all that guards them.
    """

    merchant_order_id: str
    amount: int
    timeout: int
    backlink: str | None = None
    postlink: str | None = field(default=None, repr=False)
    failed_postlink: str | None = field(default=None, repr=False)
    image_size: int | None = None
    checklink: str | None = field(default=None, repr=False)
    failed_on_check: bool | None = None

    def form(self, branch_token: str, version: str) -> list[tuple[str, str]]:
        """The body as the seed's table has it; v2 adds where the request comes from."""
        optional: list[tuple[str, str | int | None]] = [
            ("backlink", self.backlink),
            ("postlink", self.postlink),
            ("failed_postlink", self.failed_postlink),
            ("image_size", self.image_size),
            ("checklink", self.checklink),
            ("failed_on_check", None if self.failed_on_check is None else str(self.failed_on_check).lower()),
            ("request_from_type", "external" if version == "v2" else None),
        ]
        return [
            ("merchant_order_id", self.merchant_order_id),
            ("amount", str(self.amount)),
            ("token", branch_token),
            ("timeout", str(self.timeout)),
            *((name, str(value)) for name, value in optional if value),
        ]


@dataclass(frozen=True, slots=True)
class CreatedOrder:
    """An order that the gateway made. At least one of `url` and `qr_png` is there."""

    preorder_id: int
    url: str | None
    qr_png: bytes | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class PaymentStatus:
    """What *status* says of one order; sums in tenge, None where that shape of the answer does not tell."""

    is_paid: bool
    amount: int | None = None
    reference: str | None = None
    refunded_amount: int = 0
    cashback: int | None = None
    balance_amount: int | None = None
    device: str | None = None


@dataclass(frozen=True, slots=True)
class Statuses:
    """An answer of *status*: orders that the gateway knows, and those of which it said something that makes no sense.

    An order in neither is one that the gateway does not know.
    """

    found: Mapping[str, PaymentStatus]
    odd: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class RefundAccepted:
    """A refund that the gateway took for processing; *status* shows when it is through."""

    id: int | None
    amount: int | None
    requested_amount: int | None
    comment: str


def read_token(data: Any) -> tuple[str, int]:
    """The Bearer token and its life in seconds (*token*'s `token` and `expire_in`), 0 where that makes no sense."""
    members = _object(data)
    token = members.get("token")
    if not isinstance(token, str) or not token.isascii() or not token.isprintable() or not 1 <= len(token) <= 8_000:
        raise NotUnderstood("no usable token")
    if " " in token:
        raise NotUnderstood("no usable token")
    try:
        life_s = whole_id(members.get("expire_in"))
    except NotUnderstood:
        life_s = None
    return token, life_s or 0


def read_availability(data: Any) -> bool:
    """*availability*'s `available`."""
    available = _object(data).get("available")
    if not isinstance(available, bool):
        raise NotUnderstood("availability without a yes or no")
    return available


def read_created(data: Any, qr_link: Literal["inner", "external"]) -> CreatedOrder:
    """*create*'s answer, v1 (`url`) or v2 (`inner_url`, `external_url`)."""
    members = _object(data)
    preorder_id = whole_id(members.get("preorder_id"))
    if preorder_id is None:
        raise NotUnderstood("create without preorder_id")
    first, second = ("inner_url", "external_url") if qr_link == "inner" else ("external_url", "inner_url")
    named = next((members[name] for name in (first, "url", second) if members.get(name)), None)
    url = None if named is None else _link(named)
    picture = members.get("qr_image_base_64")
    qr_png = None if not picture else _png(picture, needed=url is None)
    if url is None and qr_png is None:
        raise NotUnderstood("create without a link or a picture")
    return CreatedOrder(preorder_id, url, qr_png)


def read_statuses(data: Any, order_ids: Sequence[str]) -> Statuses:
    """*status* of the orders asked about. One odd entry spoils only itself."""
    members = {} if data == [] else _object(data)
    found: dict[str, PaymentStatus] = {}
    odd: set[str] = set()
    for order_id in order_ids:
        if members.get(order_id) is None:
            continue
        try:
            found[order_id] = _status(members[order_id])
        except NotUnderstood:
            odd.add(order_id)
    return Statuses(found, frozenset(odd))


def read_refund(data: Any) -> RefundAccepted:
    """*refund*'s `refund_request`."""
    members = _object(_object(data).get("refund_request"))
    return RefundAccepted(
        id=whole_id(members.get("id")),
        amount=whole_tenge(members.get("amount")),
        requested_amount=whole_tenge(members.get("requested_amount")),
        comment=one_line(members.get("comment")),
    )


def _status(shape: Any) -> PaymentStatus:
    if isinstance(shape, bool):
        return PaymentStatus(shape)
    members = _object(shape)
    is_paid = members.get("is_paid")
    if not isinstance(is_paid, bool):
        raise NotUnderstood("status without a yes or no")
    refund = members.get("refund")
    refunded = None if refund is None else whole_tenge(_object(refund).get("refunded_amount"))
    return PaymentStatus(
        is_paid=is_paid,
        amount=whole_tenge(members.get("amount")),
        reference=_reference(members.get("reference")),
        refunded_amount=refunded or 0,
        cashback=_by_the_way(members.get("cashback")),
        balance_amount=_by_the_way(members.get("balance_amount")),
        device=one_line(members.get("device"), 32) or None,
    )


def _reference(value: object) -> str | None:
    return str(value) if type(value) is int and abs(value) < 2**63 else one_line(value, 64) or None


def _by_the_way(value: object) -> int | None:
    """A sum on which nothing depends: an odd one must not hide a payment."""
    try:
        return whole_tenge(value)
    except NotUnderstood:
        return None


def _object(data: Any) -> dict[str, Any]:
    if not isinstance(data, dict):
        raise NotUnderstood("data of another form")
    return data


def _link(value: object) -> str:
    if not isinstance(value, str) or len(value) > _URL_LIMIT:
        raise NotUnderstood("a link that is none")
    try:
        check_url(value)
    except ValueError:
        raise NotUnderstood("a link that may not be shown: neither https nor on this machine") from None
    return value


def _png(value: object, *, needed: bool) -> bytes | None:
    """The picture; None where it can't be read but a link is there to draw instead."""
    try:
        if not isinstance(value, str) or not value.startswith(_PNG_PREFIX):
            raise ValueError("no data URI of a PNG")
        # The seed's own sample ends in a doubled quotation mark.
        picture = base64.b64decode(value.removeprefix(_PNG_PREFIX).rstrip('"'), validate=True)
        if not picture.startswith(_PNG_SIGNATURE):
            raise ValueError("no PNG")
    except (ValueError, binascii.Error):
        if needed:
            raise NotUnderstood("a picture that is none") from None
        return None
    return picture
