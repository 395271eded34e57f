"""Which addresses the till talks to."""

import pytest

from pos_app.url import check_url, is_loopback


@pytest.mark.parametrize(
    "url",
    [
        "https://gateway.choco.kz",
        "https://gateway.choco.kz:8443/base?x=1",
        "http://127.0.0.1:8710",
        "http://localhost",
        "http://[::1]:8710/",
        "http://127.9.9.9",
    ],
)
def test_https_anywhere_and_http_on_this_machine(url: str) -> None:
    check_url(url)


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("http://gateway.choco.kz", "expected https, or http on loopback"),
        ("http://127.0.0.1.evil.kz", "expected https, or http on loopback"),
        ("http://0.0.0.0", "expected https, or http on loopback"),
        ("ftp://gateway.choco.kz", "expected https, or http on loopback"),
        ("gateway.choco.kz", "expected a URL such as"),
        ("https://", "expected a URL such as"),
        ("https://[", "expected a URL such as"),
        ("https://host:port", "expected a URL such as"),
        ("https://host/a b", "expected a URL such as"),
        ("https://хост.kz", "expected a URL such as"),
        ("https://host\\@evil.kz", "expected a URL such as"),
        ("https://name:word@host.kz", "without a name or password"),
    ],
)
def test_anything_else_is_refused_with_what_was_expected(url: str, expected: str) -> None:
    with pytest.raises(ValueError, match=expected):
        check_url(url)


@pytest.mark.parametrize("url", ["http://[", "nonsense", "https://localhost.kz", "https://10.0.0.1"])
def test_what_is_not_surely_this_machine_is_not_loopback(url: str) -> None:
    assert not is_loopback(url)
