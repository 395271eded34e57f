"""The exchange itself: `requests` with everything switched off that would act behind the caller's back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from http.cookiejar import DefaultCookiePolicy
from typing import Any, Final
from urllib.parse import urlsplit

import requests
import urllib3

from pos_app import __version__
from pos_app.transport.connection import TappedAdapter, here
from pos_app.transport.deadlines import Watchdog
from pos_app.transport.errors import AnswerLost, NotSent
from pos_app.url import check_url, is_loopback

_CHUNK_BYTES: Final = 16_384


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer as it came. `headers` are looked up without regard to case. A token may stand in it: its repr has none
    of it."""

    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)


class Transport:
    """Keeps connections alive and makes exchanges over them. Any thread, several at a time.

    TLS is verified; redirects are answers, not followed; nothing is repeated; no cookie is kept; `.netrc` is not read;
    proxies of the environment are used, but never towards this machine itself. A kept connection that the peer has
    closed is replaced; one that it closes in the very moment of sending loses the answer.
    """

    def __init__(self, *, connect_timeout_s: float = 3.05, max_body_bytes: int = 1 << 20) -> None:
        self._connect_timeout_s = connect_timeout_s
        self._max_body_bytes = max_body_bytes
        self._watchdog = Watchdog()
        self._session = _Session()
        self._session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
        self._session.headers["User-Agent"] = f"rahmet-pos/{__version__}"
        self._session.headers["Accept"] = "application/json"
        adapter = TappedAdapter()
        self._session.mount("https://", adapter)
        self._session.mount("http://", adapter)

    def exchange(
        self,
        method: str,
        url: str,
        *,
        form: Sequence[tuple[str, str]] | None = None,
        headers: Mapping[str, str] | None = None,
        total_s: float,
        read_s: float | None = None,
    ) -> Answer:
        """Sends one request and reads its whole answer within `total_s` seconds, connecting included.

        `read_s` bounds a single silence of the peer. Raises NotSent or AnswerLost; a URL that `check_url` does not
        pass is not sent.
        """
        try:
            check_url(url)
        except ValueError as error:
            raise NotSent(str(error)) from None
        wire = self._watchdog.enter(total_s)
        here.wire = wire
        try:
            answer = self._send(method, url, form, headers, total_s, read_s)
            if wire.cut:
                # An answer without a length ends where its connection does: here, at the cut.
                raise TimeoutError(wire.cut)
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError, ValueError) as error:
            what = f"{_peer(url)}: {wire.cut or _plain(error)}"
            raise (AnswerLost(what) if wire.sent else NotSent(what)) from None
        finally:
            here.wire = None
            self._watchdog.leave(wire)
        return answer

    def forget_connections(self) -> None:
        """Later exchanges open connections of their own; those under way end as they would have. Any thread."""
        self._session.close()

    def cut_short(self) -> None:
        """Ends every exchange under way at once, as if its time were over; later ones go on. Any thread."""
        self._watchdog.cut_all()

    def interrupt(self) -> None:
        """Ends every exchange under way at once and refuses later ones. Any thread."""
        self._watchdog.refuse_all()

    def close(self) -> None:
        """Gives the kept connections back. No exchange may be under way."""
        self.interrupt()
        self._watchdog.join()
        self._session.close()

    def _send(
        self,
        method: str,
        url: str,
        form: Sequence[tuple[str, str]] | None,
        headers: Mapping[str, str] | None,
        total_s: float,
        read_s: float | None,
    ) -> Answer:
        response = self._session.request(
            method,
            url,
            data=None if form is None else list(form),
            headers=dict(headers or {}),
            auth=_as_it_is,
            timeout=(min(self._connect_timeout_s, total_s), min(read_s or total_s, total_s)),
            allow_redirects=False,
            stream=True,
            proxies={"http": "", "https": ""} if is_loopback(url) else None,
        )
        try:
            return Answer(response.status_code, response.headers, self._read(response))
        finally:
            response.close()

    def _read(self, response: requests.Response) -> bytes:
        body = bytearray()
        for chunk in response.iter_content(_CHUNK_BYTES):
            body += chunk
            if len(body) > self._max_body_bytes:
                raise AnswerLost(f"{_peer(response.url)}: an answer larger than {self._max_body_bytes} bytes")
        return bytes(body)


class _Session(requests.Session):
    """Looks into no redirect: `requests` would read its whole body, of any size, to prepare the next request."""

    def get_redirect_target(self, *_: Any, **__: Any) -> None:
        return None


def _as_it_is(request: requests.PreparedRequest) -> requests.PreparedRequest:
    """An `auth` that adds nothing: with it, `requests` does not put a login from `.netrc` over our own header."""
    return request


def _peer(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


def _plain(error: BaseException) -> str:
    """What went wrong underneath, without the URL that `requests` puts into its messages."""
    said = ""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, TimeoutError):
            said = "no whole answer in time"
        elif isinstance(cause, OSError) and cause.strerror:
            said = cause.strerror
        elif not isinstance(cause, requests.RequestException | urllib3.exceptions.HTTPError):
            said = said or type(cause).__name__
        cause = cause.__cause__ or cause.__context__
    return said or type(error).__name__
