"""Which addresses the till talks to and shows: `https` anywhere, `http` on this machine only."""

import ipaddress
from urllib.parse import urlsplit


def check_url(url: str) -> None:
    """Passes for an absolute `https` URL, or an `http` one on loopback; else ValueError says what was expected."""
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        raise ValueError("expected a URL such as https://gateway.choco.kz") from None
    if not host or not url.isascii() or not url.isprintable() or " " in url or "\\" in url:
        raise ValueError("expected a URL such as https://gateway.choco.kz")
    if parts.username is not None or parts.password is not None:
        raise ValueError("expected a URL without a name or password in it")
    if parts.scheme == "https" or (parts.scheme == "http" and is_loopback(url)):
        return
    raise ValueError("expected https, or http on loopback (127.0.0.1, ::1, localhost) only")


def is_loopback(url: str) -> bool:
    """True when the URL's host is this machine by name or number; nothing is looked up."""
    try:
        host = urlsplit(url).hostname or ""
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
