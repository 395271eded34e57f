"""The till's word to the relay: which orders it wants to be paid, and which no longer."""

import json
from typing import Final

from pos_app.relay.signing import poll_credential
from pos_app.relay.wanted import Withdrawal
from pos_app.transport import Answer, Transport, TransportError

_TRIES: Final = 2
"""Both wishes may be repeated, and a kept connection may be closed in the moment of sending."""


class NotTold(Exception):
    """The relay does not know of it, as far as we know. The message says why."""


class AlreadyWithdrawn(Exception):
    """The relay was told before that the order is not wanted any more."""


class RelayTeller:
    """Speaks for one terminal. Any thread; a call takes up to twice `limit_s` seconds."""

    def __init__(self, *, url: str, terminal: str, secret: str, transport: Transport, limit_s: float = 1.5) -> None:
        self._url = url
        self._terminal = terminal
        self._headers = {"Authorization": f"Bearer {poll_credential(secret, terminal)}"}
        self._transport = transport
        self._limit_s = limit_s

    def want(self, order: str, amount: int, locale: str) -> None:
        """Returns when the relay has it on its disk. Raises NotTold or AlreadyWithdrawn."""
        answer = self._exchange("PUT", order, [("amount", str(amount)), ("locale", locale)])
        if answer.status == 409:
            raise AlreadyWithdrawn(order)
        if answer.status != 200:
            raise NotTold(f"relay answered HTTP {answer.status}")

    def withdraw(self, order: str) -> Withdrawal:
        """Returns when the relay refuses the order's payments. Raises NotTold."""
        answer = self._exchange("DELETE", order, None)
        if answer.status != 200:
            raise NotTold(f"relay answered HTTP {answer.status}")
        try:
            said = json.loads(answer.body)
            return Withdrawal(said["was_wanted"] is True, said["was_allowed"] is not False)
        except (ValueError, TypeError, KeyError, RecursionError):
            raise NotTold("relay's answer makes no sense") from None

    def _exchange(self, method: str, order: str, form: list[tuple[str, str]] | None) -> Answer:
        url = f"{self._url}/wanted/{self._terminal}/{order}"
        why = ""
        for _ in range(_TRIES):
            try:
                return self._transport.exchange(method, url, form=form, headers=self._headers, total_s=self._limit_s)
            except TransportError as error:
                why = str(error)
        raise NotTold(why)
