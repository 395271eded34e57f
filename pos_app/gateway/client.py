"""Rahmet Pay's API: token, availability, create, status, refund. Any thread; several calls at a time."""

import logging
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, Literal
from uuid import UUID

from pos_app.gateway import messages
from pos_app.gateway.envelope import payload
from pos_app.gateway.errors import AnswerMissing, NotReached, NotUnderstood, Refused, Unavailable
from pos_app.gateway.messages import CreatedOrder, CreateRequest, RefundAccepted, Statuses
from pos_app.gateway.token import TokenKeeper
from pos_app.transport import Answer, AnswerLost, NotSent, Transport

_log = logging.getLogger(__name__)
_UNAUTHORISED: Final = 401
_FRESH_S: Final = 120
"""How long a known unavailability is relied on."""
_SHORTEST_SECRET: Final = 4


@dataclass(frozen=True, slots=True)
class GatewayAccount:
    """Where the gateway is and who the shop is there."""

    base_url: str
    client_id: str = field(repr=False)
    client_secret: str = field(repr=False)
    branch_token: str = field(repr=False)
    api_version: Literal["v1", "v2"] = "v1"
    qr_link: Literal["inner", "external"] = "inner"


@dataclass(frozen=True, slots=True)
class Deadlines:
    """Seconds for one exchange of each kind, connecting included.

    A call that finds no good token, or whose token is refused, takes the time for *token* on top.
    """

    token: float = 5
    availability: float = 5
    create: float = 10
    status: float = 10
    refund: float = 15


@dataclass(frozen=True, slots=True)
class _Call:
    """One request. `about` names its orders in the log, where nothing else of what is sent may appear."""

    method: Literal["GET", "POST"]
    path: str
    total_s: float
    form: Sequence[tuple[str, str]] | None = field(default=None, repr=False)
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    about: str = ""
    level: int = logging.INFO

    def __str__(self) -> str:
        return f"{self.method} {self.path} {self.about}".rstrip()


class Gateway:
    """One shop's account. Every method raises GatewayError; the tree is drawn in `gateway.errors`.

    A token that can't be had means that the call itself was not sent: NotReached, or Refused if the gateway said no.
    """

    def __init__(self, account: GatewayAccount, transport: Transport, deadlines: Deadlines | None = None) -> None:
        self._account = account
        self._transport = transport
        self._deadlines = deadlines or Deadlines()
        self._tokens = TokenKeeper(self._fetch_token)
        self._unavailable_since: float | None = None

    def keep_warm(self) -> bool:
        """Renews the token if it is due, asks for availability and keeps a connection open; answers `available`.

        Called in the background, so that a charge costs one round trip.
        """
        call = _Call("GET", "/orders/v1/preorder/availability", self._deadlines.availability, level=logging.DEBUG)
        _token_for(call, self._tokens.renew_if_due)
        available = messages.read_availability(self._ask(call))
        self._unavailable_since = None if available else time.monotonic()
        return available

    def create(self, request: CreateRequest) -> CreatedOrder:
        """Makes an order (*create*, v1 or v2 by the account). Never sent twice: its answer may be lost.

        Where the gateway was known to take no orders it is asked again first: Unavailable if it still does not, and
        NotReached if that answer is lost, since nothing was sent then.
        """
        try:
            if self._known_unavailable() and not self.keep_warm():
                raise Unavailable("the gateway takes no orders now")
        except (AnswerMissing, NotUnderstood) as error:
            raise NotReached(f"create not sent: {error}") from None
        account = self._account
        call = _Call(
            "POST",
            f"/orders/{account.api_version}/preorder/create",
            self._deadlines.create,
            request.form(account.branch_token, account.api_version),
            about=request.merchant_order_id,
        )
        return messages.read_created(self._ask(call), account.qr_link)

    def status(self, order_ids: Sequence[str]) -> Statuses:
        """What the gateway knows of each order, in one call."""
        call = _Call(
            "POST",
            "/orders/v1/preorder/status",
            self._deadlines.status,
            # Numbered, as the vendor's own client sends them.
            [(f"merchant_order_ids[{number}]", order_id) for number, order_id in enumerate(order_ids)],
            about=" ".join(order_ids),
            level=logging.DEBUG,
        )
        return messages.read_statuses(self._ask(call), order_ids)

    def refund(self, order_id: str, amount: int, idempotency_key: UUID) -> RefundAccepted:
        """Gives `amount` tenge back. Safe to repeat with the same key (*refund*'s `X-Idempotency-Key`)."""
        call = _Call(
            "POST",
            "/orders/v1/preorder/refund",
            self._deadlines.refund,
            [("merchant_order_id", order_id), ("amount", str(amount))],
            {"X-Idempotency-Key": str(idempotency_key)},
            about=order_id,
        )
        return messages.read_refund(self._ask(call))

    def _known_unavailable(self) -> bool:
        since = self._unavailable_since
        return since is not None and time.monotonic() - since < _FRESH_S

    def _fetch_token(self) -> tuple[str, int]:
        form = [
            ("client_id", self._account.client_id),
            ("client_secret", self._account.client_secret),
            ("grant_type", "client_credentials"),
        ]
        answer = self._send(_Call("POST", "/auth/token", self._deadlines.token, form), {})
        return messages.read_token(self._data(answer, ""))

    def _ask(self, call: _Call) -> Any:
        """The `data` of the answer to an authorised call."""
        token = _token_for(call, self._tokens.token)
        answer = self._send(call, {"Authorization": f"Bearer {token}"})
        if answer.status == _UNAUTHORISED:
            # The gateway did not let the request in, so it was not done, and asking once more is safe.
            refused = token
            token = _token_for(call, lambda: self._tokens.replace(refused))
            answer = self._send(call, {"Authorization": f"Bearer {token}"})
        try:
            return self._data(answer, token)
        except NotUnderstood:
            if answer.status != _UNAUTHORISED:
                raise
            raise Refused(None, "", _UNAUTHORISED) from None

    def _send(self, call: _Call, authorization: Mapping[str, str]) -> Answer:
        began = time.monotonic()
        level, outcome = logging.INFO, "no answer"
        try:
            answer = self._transport.exchange(
                call.method,
                self._account.base_url + call.path,
                form=call.form,
                headers={**call.headers, **authorization, "Content-Type": "application/x-www-form-urlencoded"},
                total_s=call.total_s,
            )
            level, outcome = call.level, f"HTTP {answer.status}"
        except NotSent as error:
            outcome = "not sent"
            raise NotReached(str(error)) from None
        except AnswerLost as error:
            raise AnswerMissing(str(error)) from None
        finally:
            took_ms = (time.monotonic() - began) * 1000
            _log.log(level, "%s: %s in %d ms", call, outcome, took_ms)
        return answer

    def _data(self, answer: Answer, bearer: str) -> Any:
        """The answer's payload; a refusal that repeats one of our secrets is told without it."""
        try:
            return payload(answer)
        except Refused as refused:
            message = refused.message
            for secret in (self._account.client_secret, self._account.branch_token, bearer):
                if len(secret) >= _SHORTEST_SECRET:
                    message = message.replace(secret, "***")
            raise Refused(refused.code, message, refused.http_status) from None


def _token_for(call: _Call, get: Callable[[], str]) -> str:
    try:
        return get()
    except (AnswerMissing, NotUnderstood) as error:
        raise NotReached(f"{call.path} not sent for want of a token: {error}") from None
