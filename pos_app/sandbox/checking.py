"""Asks the merchant before money is taken: a POST to the order's `checklink`, answered with yes, or no and why."""

import json
from dataclasses import dataclass
from typing import Final

import requests

from pos_app.sandbox.parameters import Bill

_ANSWER_WITHIN_S: Final = 3
_LARGEST_ANSWER_BYTES: Final = 16 * 1024
_LONGEST_MESSAGE: Final = 200


@dataclass(frozen=True, slots=True)
class Verdict:
    """`message` is for the payer, in the merchant's words; empty where it gave none."""

    is_allowed: bool
    message: str = ""


def verdict_on(bill: Bill, language: str = "") -> Verdict:
    """What the merchant says of the payment. Takes up to some seconds: never in the server's loop. Never raises.

    Without a `checklink` everything is allowed; without an answer, what `failed_on_check` says. `language` is the
    payer's (`ru`, `kk`, `en`), sent along as `Accept-Language` where it is known.
    """
    if bill.checklink is None:
        return Verdict(is_allowed=True)
    asked = {"amount": str(bill.amount), "reference": bill.merchant_order_id}
    try:
        answer = json.loads(_post(bill.checklink, asked, language))
    except (requests.RequestException, OSError, ValueError, RecursionError):
        answer = None
    status = answer.get("status") if isinstance(answer, dict) else None
    if not isinstance(status, bool):
        return Verdict(is_allowed=not bill.failed_on_check)
    return Verdict(status, str(answer.get("message") or "")[:_LONGEST_MESSAGE])


def _post(url: str, form: dict[str, str], language: str) -> bytes:
    headers = {"Accept-Language": language} if language else {}
    with requests.Session() as session:
        session.trust_env = False
        with session.post(
            url, form, headers=headers, timeout=_ANSWER_WITHIN_S, allow_redirects=False, stream=True
        ) as answer:
            return next(answer.iter_content(_LARGEST_ANSWER_BYTES), b"")
