"""Answers that several paths of the relay give."""

from typing import Final

from starlette.responses import JSONResponse, PlainTextResponse, Response

_RETRY: Final = {"Retry-After": "5"}


def nothing_here() -> Response:
    """To a path that is none of ours, and to a forged one: the two look the same."""
    return PlainTextResponse("not found", 404)


def stranger() -> Response:
    """To whoever has no right to speak for the terminal."""
    # The challenge is due with every 401 (RFC 9110, 15.5.2).
    return JSONResponse({"error": "expected the terminal's credential"}, 401, {"WWW-Authenticate": "Bearer"})


def unavailable(*, as_json: bool = False) -> Response:
    """The store did not answer: whoever asked may ask again."""
    if as_json:
        return JSONResponse({"error": "store unavailable"}, 503, _RETRY)
    return PlainTextResponse("store unavailable", 503, _RETRY)
