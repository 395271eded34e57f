"""What can go wrong at the gateway, and whether the request may have been done all the same.

    GatewayError
     +-- Refused         answered "no": its code and message are kept           surely not done
     +-- NotReached      not one byte of the request left this machine          surely not done
     +-- Unavailable     the gateway takes no orders now; nothing was sent      surely not done
     +-- AnswerMissing   sent, and no whole answer came back                    may have been done
     +-- NotUnderstood   an answer came that is none: a proxy's page, a         may have been done
                         captive portal, a truncated or odd body

A till may let an order end only on an error that says "surely not done".
"""

from typing import ClassVar


class GatewayError(Exception):
    """The root of the tree above. Messages carry no secret and nothing of what was sent."""

    may_have_been_done: ClassVar[bool] = False


class Refused(GatewayError):
    """The gateway said no. `code` is its `error_code` (the list is not published), `message` its words for people."""

    def __init__(self, code: int | None, message: str, http_status: int) -> None:
        super().__init__(f"refused with code {code}, HTTP {http_status}: {message}")
        self.code = code
        self.message = message
        self.http_status = http_status


class NotReached(GatewayError):
    """The request surely never reached the gateway."""


class Unavailable(GatewayError):
    """The gateway's *availability* says that orders can't be made now, so *create* was not sent."""


class AnswerMissing(GatewayError):
    """The request left, and its answer was lost on the way."""

    may_have_been_done: ClassVar[bool] = True


class NotUnderstood(GatewayError):
    """Something answered, but not in the gateway's form. `retry_after_s` is what the answer asked for, if it did."""

    may_have_been_done: ClassVar[bool] = True

    def __init__(self, what: str, http_status: int | None = None, retry_after_s: int | None = None) -> None:
        super().__init__(what if http_status is None else f"{what} (HTTP {http_status})")
        self.http_status = http_status
        self.retry_after_s = retry_after_s
