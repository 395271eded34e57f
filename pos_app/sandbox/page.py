"""Makes the sandbox's HTML: templates and words are files in `resources/sandbox`; every value is escaped."""

import base64
import hashlib
import html
import math
import re
import tomllib
from collections.abc import Mapping
from functools import cache
from string import Template
from typing import Final

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from pos_app.money import group_digits
from pos_app.resource import resource_path
from pos_app.words import LOCALES

FONTS: Final = ("Inter-Regular.ttf", "Inter-SemiBold.ttf", "InterDisplay-Bold.ttf")
_LONGEST_TIMER_S: Final = 2_000_000
_LANGUAGE: Final = re.compile(r"\s*([A-Za-z]{2,3})(?:-[A-Za-z0-9-]*)?\s*(?:;\s*q=([01](?:\.\d{0,3})?)\s*)?")


class Html(str):
    """Text that is HTML already and is not escaped again."""

    __slots__ = ()


def render(name: str, /, **values: str | int) -> Html:
    """The template `name` with its `$places` filled; values that are not Html are escaped. Raises KeyError for a place
    that was left empty."""
    safe = {key: value if isinstance(value, Html) else html.escape(str(value)) for key, value in values.items()}
    return Html(_template(name).substitute(safe))


def say(locale: str) -> Mapping[str, str]:
    """The page's words in `ru`, `kk` or `en`."""
    return _words()[locale]


def respond(page: Html, status: int = 200) -> Response:
    """A page that takes nothing from elsewhere, is never kept, and runs no script but ours."""
    policy = (
        "default-src 'none'; style-src 'unsafe-inline'; font-src 'self'; img-src 'self'; "
        f"script-src '{_script_hash()}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    )
    headers = {
        "Content-Security-Policy": policy,
        "Cache-Control": "no-store",
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
    }
    return HTMLResponse(page, status, headers)


def layout(*, locale: str, kind: str, title: str, body: Html, reload_s: int | None = None) -> Html:
    """The whole page around `body`, with the band that says that no money moves.

    `reload_s`: the browser asks for the page again after that time, scripts or not.
    """
    # A browser's timers hold 2**31 ms; a longer one would fire at once.
    head = Html() if reload_s is None else render("refresh.html", after_s=min(reload_s, _LONGEST_TIMER_S))
    band = say(locale)["band"]
    return render("layout.html", locale=locale, kind=kind, head=head, title=title, band=band, style=style(), body=body)


def amount(tenge: int) -> Html:
    """`1 500 ₸`, the sign on its own for its colour; long sums step down in size."""
    digits = group_digits(tenge)
    size = "short" if len(digits) <= 6 else "middle" if len(digits) <= 8 else "long"
    return render("amount.html", digits=digits, size=size)


def clock_face(left_s: float) -> str:
    """`04:12`, or `1:04:12` from an hour on; a second that has begun counts."""
    minutes, seconds = divmod(math.ceil(left_s), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes:02}:{seconds:02}"


def locale_for(request: Request, default: str) -> str:
    """The language asked for with `?lang=`, else the browser's most wanted of ours, else `default`."""
    asked = request.query_params.get("lang", "")
    if asked in LOCALES:
        return asked
    wanted: list[tuple[float, str]] = []
    for part in request.headers.get("accept-language", "")[:500].split(","):
        found = _LANGUAGE.fullmatch(part)
        if found is not None and found[1].lower() in LOCALES:
            wanted.append((float(found[2] or 1), found[1].lower()))
    best = max(wanted, key=lambda weighed: weighed[0], default=(0.0, default))
    return best[1] if best[0] > 0 else default


def style() -> Html:
    return Html(_text("page.css"))


def script() -> Html:
    return Html(_text("countdown.js"))


@cache
def _script_hash() -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(script().encode()).digest()).decode()


@cache
def _template(name: str) -> Template:
    return Template(_text(name))


@cache
def _text(name: str) -> str:
    return resource_path(f"sandbox/{name}").read_text("utf-8")


@cache
def _words() -> dict[str, dict[str, str]]:
    return tomllib.loads(_text("words.toml"))


@cache
def font(name: str) -> bytes:
    """One of the shipped fonts in `FONTS`."""
    return resource_path(f"fonts/{name}").read_bytes()


@cache
def icon() -> bytes:
    """The mark, for the browser's tab."""
    return resource_path("icons/mark.svg").read_bytes()
