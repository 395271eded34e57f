"""Rahmet Pay's API: token, availability, create, status, refund. Any thread; several calls at a time."""

import logging
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal
from uuid import UUID

from pos_app.gateway import messages
from pos_app.gateway.envelope import payload
from pos_app.gateway.errors import AnswerMissing, GatewayError, NotReached, NotUnderstood, Refused, Unavailable
from pos_app.gateway.messages import CreatedOrder, CreateRequest, RefundAccepted, Statuses
from pos_app.gateway.token import TokenKeeper
from pos_app.transport import Answer, AnswerLost, NotSent, Transport

_log = logging.getLogger(__name__)
_UNAUTHORISED: Final = 401
_FRESH_S: Final = 120
"""How long a known availability is relied on, so that a charge need not ask."""


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
    """Seconds that a whole call may take, connecting and a renewed token not counted twice."""

    token: float = 5
    availability: float = 5
    create: float = 10
    status: float = 10
    refund: float = 15


class Gateway:
    """One shop's account. Every method raises GatewayError; the tree is drawn in `gateway.errors`."""

    def __init__(self, account: GatewayAccount, transport: Transport, deadlines: Deadlines | None = None) -> None:
        self._account = account
        self._transport = transport
        self._deadlines = deadlines or Deadlines()
        self._tokens = TokenKeeper(self._fetch_token)
        self._available: tuple[bool, float] | None = None

    def keep_warm(self) -> bool:
        """Renews the token if it is due, asks for availability and keeps a connection open; answers `available`.

        Called in the background, so that a charge costs one round trip.
        """
        answer = self._authorised("GET", "/orders/v1/preorder/availability", None, self._deadlines.availability)
        available = messages.read_availability(payload(answer))
        self._available = (available, time.monotonic())
        return available

    def create(self, request: CreateRequest) -> CreatedOrder:
        """Makes an order (*create*, v1 or v2 by the account). Never sent twice: its answer may be lost.

        An error in what goes before it (token, availability) is told as NotReached: nothing was sent.
        """
        try:
            self._tokens.token()
            if self._known_unavailable() and not self.keep_warm():
                raise Unavailable("the gateway takes no orders now")
        except (AnswerMissing, NotUnderstood) as error:
            raise NotReached(f"before create: {error}") from None
        account = self._account
        answer = self._authorised(
            "POST",
            f"/orders/{account.api_version}/preorder/create",
            request.form(account.branch_token, account.api_version),
            self._deadlines.create,
        )
        return messages.read_created(payload(answer), account.qr_link)

    def status(self, order_ids: Sequence[str]) -> Statuses:
        """What the gateway knows of each order, in one call."""
        form = [(f"merchant_order_ids[{number}]", order_id) for number, order_id in enumerate(order_ids)]
        answer = self._authorised("POST", "/orders/v1/preorder/status", form, self._deadlines.status)
        return messages.read_statuses(payload(answer), order_ids)

    def refund(self, order_id: str, amount: int, idempotency_key: UUID) -> RefundAccepted:
        """Gives `amount` tenge back. Safe to repeat with the same key (*refund*'s `X-Idempotency-Key`)."""
        answer = self._authorised(
            "POST",
            "/orders/v1/preorder/refund",
            [("merchant_order_id", order_id), ("amount", str(amount))],
            self._deadlines.refund,
            {"X-Idempotency-Key": str(idempotency_key)},
        )
        return messages.read_refund(payload(answer))

    def _known_unavailable(self) -> bool:
        if self._available is None:
            return False
        available, at = self._available
        return not available and time.monotonic() - at < _FRESH_S

    def _fetch_token(self) -> tuple[str, int]:
        form = [
            ("client_id", self._account.client_id),
            ("client_secret", self._account.client_secret),
            ("grant_type", "client_credentials"),
        ]
        return messages.read_token(payload(self._call("POST", "/auth/token", form, self._deadlines.token, {})))

    def _authorised(
        self,
        method: str,
        path: str,
        form: Sequence[tuple[str, str]] | None,
        total_s: float,
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        token = self._tokens.token()
        answer = self._call(method, path, form, total_s, {**(headers or {}), "Authorization": f"Bearer {token}"})
        if answer.status != _UNAUTHORISED:
            return answer
        # The gateway did not let the request in, so it was not done, and asking once more is safe.
        try:
            token = self._tokens.replace(token)
        except (AnswerMissing, NotUnderstood) as error:
            raise NotReached(f"token: {error}") from None
        answer = self._call(method, path, form, total_s, {**(headers or {}), "Authorization": f"Bearer {token}"})
        if answer.status == _UNAUTHORISED:
            raise _unauthorised(answer)
        return answer

    def _call(
        self,
        method: str,
        path: str,
        form: Sequence[tuple[str, str]] | None,
        total_s: float,
        headers: Mapping[str, str],
    ) -> Answer:
        began = time.monotonic()
        outcome = "no answer"
        try:
            answer = self._transport.exchange(
                method,
                self._account.base_url + path,
                form=form,
                headers={**headers, "Content-Type": "application/x-www-form-urlencoded"},
                total_s=total_s,
            )
            outcome = f"HTTP {answer.status}"
        except NotSent as error:
            outcome = "not sent"
            raise NotReached(str(error)) from None
        except AnswerLost as error:
            raise AnswerMissing(str(error)) from None
        finally:
            _log.info("%s %s: %s in %d ms", method, path, outcome, (time.monotonic() - began) * 1000)
        return answer


def _unauthorised(answer: Answer) -> GatewayError:
    try:
        payload(answer)
    except Refused as refused:
        return refused
    except NotUnderstood:
        pass
    return Refused(None, "", answer.status)
