"""The gateway's form of an answer: four members, whether it went well or not.

Codes 4, 101 and 400 and their meaning are the vendor's; it has published no others, so the rest are the sandbox's own.
"""

from collections.abc import Mapping
from enum import IntEnum
from typing import Final

from starlette.responses import JSONResponse, Response


class Code(IntEnum):
    """`error_code` of a refusal."""

    CLIENT_UNKNOWN = 4
    SECRET_WRONG = 101
    UNAVAILABLE = 400
    TOKEN_INVALID = 401
    NOT_FOUND = 404
    METHOD_WRONG = 405
    BODY_TOO_LARGE = 413
    MEDIA_TYPE = 415
    PARAMETER = 422
    INTERNAL = 500
    BRANCH_UNKNOWN = 1001
    ORDER_REPEATED = 1002
    ORDER_UNKNOWN = 1003
    ORDER_REFUSED = 1004
    NOT_PAYABLE = 1005
    REFUND_TOO_LARGE = 1006
    KEY_REUSED = 1007
    HOST_WRONG = 1008
    REFUND_REFUSED = 1009


_HTTP_STATUS: Final[Mapping[Code, int]] = {
    Code.CLIENT_UNKNOWN: 401,
    Code.SECRET_WRONG: 401,
    Code.UNAVAILABLE: 503,
    Code.BRANCH_UNKNOWN: 422,
    Code.ORDER_REPEATED: 409,
    Code.ORDER_UNKNOWN: 404,
    Code.ORDER_REFUSED: 422,
    Code.NOT_PAYABLE: 409,
    Code.REFUND_TOO_LARGE: 422,
    Code.KEY_REUSED: 409,
    Code.HOST_WRONG: 400,
    Code.REFUND_REFUSED: 422,
}


class Refusal(Exception):
    """The gateway will not do it. `message` is for people, in Russian as the gateway's are."""

    def __init__(self, code: Code, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message

    @property
    def http_status(self) -> int:
        """The HTTP status that goes with it; most of our own codes are one."""
        return _HTTP_STATUS.get(self.code, int(self.code))


def success(message: str, data: object) -> Response:
    return JSONResponse({"error_code": 0, "status": "success", "message": message, "data": data})


def refused(refusal: Refusal) -> Response:
    body = {"error_code": int(refusal.code), "status": "error", "message": refusal.message, "data": None}
    return JSONResponse(body, refusal.http_status)
