"""One request of *refund*, and what its answer means. Any thread but the till's.

A first request that was refused, or never left, is surely not done. Of a repeated one that says nothing: the first may
have been done. So a refusal of a repeat is believed only after *status* has said that the money is not gone.
"""

import logging
from datetime import UTC, datetime
from typing import Final
from uuid import UUID

from pos_app.gateway.client import Gateway
from pos_app.gateway.errors import GatewayError, Refused
from pos_app.refund import Refund, RefundEvent, RefundLost, RefundTaken, RefundTurnedDown

_log = logging.getLogger(__name__)
_UNAUTHORISED: Final = 401
_NOT_LET_IN: Final = frozenset({4, 101})
"""Error codes of the API page that are about the shop's credentials, and not about the refund."""


def give_back(
    gateway: Gateway, refund: Refund, accepted_before: int, *, repeated: bool
) -> tuple[RefundEvent, GatewayError | None]:
    """Sends the refund under its key; answers what came of it, and the error where there was one.

    `accepted_before` tenge of the order were given back by others of its refunds.
    """
    try:
        taken = gateway.refund(refund.order_id, refund.amount, UUID(refund.key))
    except Refused as refused:
        _log.warning("refund %s: %s", refund.key, refused)
        if not repeated:
            return RefundTurnedDown(datetime.now(UTC), refused.code, refused.message), refused
        return _believed(gateway, refund, accepted_before, refused), refused
    except GatewayError as error:
        _log.warning("refund %s: %s", refund.key, error)
        if repeated or error.may_have_been_done:
            return RefundLost(datetime.now(UTC), str(error)), error
        return RefundTurnedDown(datetime.now(UTC), None, str(error)), error
    if taken.requested_amount not in (None, refund.amount):
        _log.critical("refund %s: %d tenge asked, %s accepted", refund.key, refund.amount, taken.requested_amount)
    return RefundTaken(datetime.now(UTC), taken.id), None


def _believed(gateway: Gateway, refund: Refund, accepted_before: int, refused: Refused) -> RefundEvent:
    if refused.http_status == _UNAUTHORISED or refused.code in _NOT_LET_IN:
        return RefundLost(datetime.now(UTC), str(refused))
    try:
        found = gateway.status([refund.order_id]).found.get(refund.order_id)
    except GatewayError as error:
        return RefundLost(datetime.now(UTC), str(error))
    if found is None or not found.is_paid:
        return RefundLost(datetime.now(UTC), str(refused))
    if found.refunded_amount >= accepted_before + refund.amount:
        return RefundTaken(datetime.now(UTC))
    return RefundTurnedDown(datetime.now(UTC), refused.code, refused.message)
