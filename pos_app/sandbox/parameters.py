"""Reads what a merchant sent: content type, form, and each parameter of *create*. Whatever is wrong is named."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final
from urllib.parse import parse_qsl, urlsplit

from starlette.requests import Request

from pos_app.sandbox.answers import Code, Refusal

LARGEST_AMOUNT_TENGE: Final = 10_000_000
DEFAULT_TIMEOUT_S: Final = 1800
LONGEST_TIMEOUT_S: Final = 30 * 24 * 3600
SMALLEST_IMAGE_PX: Final = 100
LARGEST_IMAGE_PX: Final = 2000

_LARGEST_BODY_BYTES: Final = 256 * 1024
_MOST_FIELDS: Final = 5000
_LONGEST_ORDER_ID: Final = 100
_LONGEST_URL: Final = 2000
_ORDER_IDS: Final = re.compile(r"merchant_order_ids\[\d{0,9}\]")
_SCHEME: Final = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):.+")
_SCRIPTED_SCHEMES: Final = frozenset({"javascript", "data", "vbscript", "file", "blob"})


@dataclass(frozen=True, slots=True)
class Bill:
    """A valid *create*: what the merchant wants to be paid, and whom the gateway calls about it. Amount in tenge."""

    merchant_order_id: str
    amount: int
    timeout_s: int = DEFAULT_TIMEOUT_S
    image_px: int | None = None
    backlink: str | None = None
    postlink: str | None = None
    failed_postlink: str | None = None
    checklink: str | None = None
    failed_on_check: bool = True


class Form:
    """The pairs of a body. Of a repeated name the last one counts, an empty value is none: as PHP reads them."""

    def __init__(self, pairs: Sequence[tuple[str, str]]) -> None:
        self._pairs = pairs
        self._last = dict(pairs)

    def optional(self, name: str) -> str | None:
        return self._last.get(name) or None

    def required(self, name: str) -> str:
        value = self.optional(name)
        if value is None:
            raise _bad(f"Не передан обязательный параметр {name}")
        return value

    def whole(self, name: str, least: int, most: int) -> int | None:
        """A whole number in ASCII digits, without sign or fraction, from `least` to `most`."""
        text = self.optional(name)
        if text is None:
            return None
        if not (text.isascii() and text.isdigit() and len(text) <= 12 and least <= int(text) <= most):
            raise _bad(f"Параметр {name}: ожидается целое число от {least} до {most}")
        return int(text)

    def yes_or_no(self, name: str, *, default: bool) -> bool:
        text = self.optional(name)
        if text is None:
            return default
        if text.lower() not in {"true", "false", "1", "0"}:
            raise _bad(f"Параметр {name}: ожидается true или false")
        return text.lower() in {"true", "1"}

    def url(self, name: str) -> str | None:
        """An absolute `http` or `https` URL."""
        text = self.optional(name)
        if text is None:
            return None
        try:
            parts = urlsplit(text)
            usable = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
        except ValueError:
            usable = False
        if not usable or not _is_plain(text, _LONGEST_URL):
            raise _bad(f"Параметр {name}: ожидается ссылка http или https")
        return text

    def deep_link(self, name: str) -> str | None:
        """A link of any scheme that opens an app or a site, but never one that runs in the payer's page."""
        text = self.optional(name)
        if text is None:
            return None
        scheme = _SCHEME.fullmatch(text)
        if scheme is None or scheme[1].lower() in _SCRIPTED_SCHEMES or not _is_plain(text, _LONGEST_URL):
            raise _bad(f"Параметр {name}: ожидается ссылка")
        return text

    def order_ids(self) -> list[str]:
        """The values of `merchant_order_ids[]`, also when numbered (`[0]`, `[1]`), in the order sent."""
        found = [value for name, value in self._pairs if _ORDER_IDS.fullmatch(name) and value]
        if not found:
            raise _bad("Не передан обязательный параметр merchant_order_ids[]")
        return found


async def read_form(request: Request) -> Form:
    """The body as a form. Raises Refusal for another content type, a body too large or one that is no form."""
    media_type = request.headers.get("content-type", "").split(";")[0].strip().lower()
    if media_type != "application/x-www-form-urlencoded":
        raise Refusal(Code.MEDIA_TYPE, "Ожидается Content-Type: application/x-www-form-urlencoded")
    return parse_form(await read_body(request))


async def read_body(request: Request) -> bytes:
    """The whole body. Raises Refusal for one too large."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > _LARGEST_BODY_BYTES:
            raise Refusal(Code.BODY_TOO_LARGE, f"Тело запроса больше {_LARGEST_BODY_BYTES} байт")
    return bytes(body)


def parse_form(body: bytes) -> Form:
    try:
        pairs = parse_qsl(body.decode(), keep_blank_values=True, errors="strict", max_num_fields=_MOST_FIELDS)
    except ValueError:
        raise _bad("Тело запроса не читается как application/x-www-form-urlencoded") from None
    return Form(pairs)


def read_bill(form: Form) -> Bill:
    """What *create* asks for, each parameter checked. Raises Refusal, naming the parameter."""
    merchant_order_id = form.required("merchant_order_id")
    if not _is_plain(merchant_order_id, _LONGEST_ORDER_ID):
        raise _bad(f"Параметр merchant_order_id: ожидается до {_LONGEST_ORDER_ID} печатных знаков")
    form.required("amount")
    amount = form.whole("amount", 1, LARGEST_AMOUNT_TENGE) or 0
    if form.optional("request_from_type") not in {None, "external", "miniapp"}:
        raise _bad("Параметр request_from_type: ожидается external или miniapp")
    return Bill(
        merchant_order_id=merchant_order_id,
        amount=amount,
        timeout_s=form.whole("timeout", 1, LONGEST_TIMEOUT_S) or DEFAULT_TIMEOUT_S,
        image_px=form.whole("image_size", SMALLEST_IMAGE_PX, LARGEST_IMAGE_PX),
        backlink=form.deep_link("backlink"),
        postlink=form.url("postlink"),
        failed_postlink=form.url("failed_postlink"),
        checklink=form.url("checklink"),
        failed_on_check=form.yes_or_no("failed_on_check", default=True),
    )


def _is_plain(text: str, longest: int) -> bool:
    return len(text) <= longest and text.isprintable() and text == text.strip()


def _bad(message: str) -> Refusal:
    return Refusal(Code.PARAMETER, message)
