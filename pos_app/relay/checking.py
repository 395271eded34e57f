"""The gateway's question before it takes money, and the till's word on what it still wants.

`POST /check/TERMINAL/ORDER/SIGNATURE` answers the gateway; `PUT` and `DELETE /wanted/TERMINAL/ORDER`, with the
terminal's credential, are the till's.
"""

import json
import logging
import re
from functools import partial
from typing import Any, Final
from urllib.parse import parse_qsl

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from pos_app.relay.answers import stranger, unavailable
from pos_app.relay.beside import Beside
from pos_app.relay.credentials import Credentials
from pos_app.relay.errors import StoreError
from pos_app.relay.metrics import Figures
from pos_app.relay.signing import is_order
from pos_app.relay.wanted import Ruling, Verdict, Wanted
from pos_app.words import DEFAULT_LOCALE, LOCALES, words

_log = logging.getLogger(__name__)
_LARGEST_BODY_BYTES: Final = 4_096
_AMOUNT: Final = re.compile(r"([0-9]{1,12})(?:\.0{1,2})?")
_NO_STORE: Final = {"Cache-Control": "no-store"}


class Checking:
    """Answers over one store. In the server's loop; `beside` is where its disk work is done."""

    def __init__(self, credentials: Credentials, wanted: Wanted, beside: Beside, figures: Figures) -> None:
        self._credentials = credentials
        self._wanted = wanted
        self._on_disk = beside
        self._figures = figures

    async def check(self, request: Request) -> Response:
        """The gateway asks about a payment; the path was found genuine. Whatever is not a clear yes is a no."""
        terminal, order = request.path_params["terminal"], request.path_params["order"]
        body = await _body(request)
        if body is None:
            return JSONResponse({"error": f"expected at most {_LARGEST_BODY_BYTES} bytes"}, 413)
        asked = _members(body)
        amount = _amount(asked.get("amount"))
        try:
            if asked.get("reference") in (None, order):
                ruling = await self._on_disk(partial(self._wanted.rule, terminal, order, amount))
            else:
                ruling = Ruling(Verdict.NOT_WANTED, "")
        except StoreError:
            # No answer of ours refuses as well, and is not kept against the order.
            _log.error("check of %s not answered", order)
            return unavailable(as_json=True)
        verdict = ruling.verdict.name.lower()
        _log.info("check of %s: %s", order, verdict, extra={"terminal": terminal, "order": order, "result": verdict})
        self._figures.checks[verdict] += 1
        if ruling.verdict is Verdict.ALLOWED:
            return JSONResponse({"status": True, "message": ""}, headers=_NO_STORE)
        locale = spoken(request.headers.get("accept-language", ""), ruling.locale or DEFAULT_LOCALE)
        key = "payer_other_amount" if ruling.verdict is Verdict.OTHER_AMOUNT else "payer_not_wanted"
        return JSONResponse({"status": False, "message": words(locale).say(key)}, headers=_NO_STORE)

    async def want(self, request: Request) -> Response:
        """`amount=1500&locale=ru`: 200 when it is on the disk, 409 when the order was withdrawn before."""
        if (refusal := self._stranger(request)) is not None:
            return refusal
        terminal, order = request.path_params["terminal"], request.path_params["order"]
        told = _members(await _body(request) or b"")
        amount = _amount(told.get("amount"))
        locale = told.get("locale", "")
        if not amount or not is_order(order) or locale not in LOCALES:
            return JSONResponse({"error": "expected an order's ID, its amount in tenge and a locale"}, 400)
        try:
            is_wanted = await self._on_disk(partial(self._wanted.want, terminal, order, amount, locale))
        except StoreError:
            _log.error("%s not noted as wanted", order)
            return unavailable(as_json=True)
        return JSONResponse({"wanted": is_wanted}, 200 if is_wanted else 409, headers=_NO_STORE)

    async def withdraw(self, request: Request) -> Response:
        """200 when it is on the disk: from now on every check of the order is answered with no."""
        if (refusal := self._stranger(request)) is not None:
            return refusal
        terminal, order = request.path_params["terminal"], request.path_params["order"]
        if not is_order(order):
            return JSONResponse({"error": "expected an order's ID"}, 400)
        try:
            known = await self._on_disk(partial(self._wanted.withdraw, terminal, order))
        except StoreError:
            _log.error("%s not noted as withdrawn", order)
            return unavailable(as_json=True)
        answer = {"was_wanted": known.was_wanted, "was_allowed": known.was_allowed}
        return JSONResponse(answer, headers=_NO_STORE)

    def _stranger(self, request: Request) -> Response | None:
        if self._credentials.may_poll(request.path_params["terminal"], request.headers.get("authorization", "")):
            return None
        self._figures.strangers += 1
        return stranger()


def spoken(accepted: str, default: str) -> str:
    """The first of our languages that an `Accept-Language` header names, else `default`."""
    for part in accepted[:500].split(","):
        language = part.split(";")[0].split("-")[0].strip().lower()
        if language in LOCALES:
            return language
    return default


async def _body(request: Request) -> bytes | None:
    """The whole body, or None for one that is too large."""
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > _LARGEST_BODY_BYTES:
            return None
    return body


def _members(body: bytes) -> dict[str, str]:
    """A form's fields, or those of a JSON object; nothing where it is neither."""
    try:
        text = body.decode()
        if not text.lstrip().startswith("{"):
            return dict(parse_qsl(text, max_num_fields=20))
        members: dict[str, Any] = json.loads(text, parse_float=str, parse_int=str)
    except (ValueError, RecursionError):
        return {}
    return {name: value for name, value in members.items() if isinstance(value, str)}


def _amount(text: str | None) -> int | None:
    """Whole tenge; None for anything else."""
    found = _AMOUNT.fullmatch(text or "")
    return None if found is None else int(found[1])
