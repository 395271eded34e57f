"""One HTTP exchange: its deadline holds whatever the peer does, and it says honestly whether it may have been done."""

import socket
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pos_app.transport import AnswerLost, NotSent, Transport
from pos_app.transport.deadlines import Wire
from pos_app.url import check_url, is_loopback
from tests.peers import CERTIFICATE, Behaviour, answer, closed_port, deaf_listener, drip, peer, raw, reset, silence

ODD_BYTES = [
    b"HTTP/1.1 200 OK\r\n", b"HTTP/1.0 200\r\n", b"HTTP/1.1 100 Continue\r\n\r\n", b"HTTP/1.1 204 No\r\n",
    b"HTTP/1.1 401 \r\nWWW-Authenticate: Digest\r\n", b"HTTP/1.1 302 F\r\nLocation: \xff//[::1\r\n",
    b"Content-Length: -5\r\n", b"Content-Length: 5,6\r\n", b"Content-Length: 2\r\n", b"Transfer-Encoding: chunked\r\n",
    b"Content-Encoding: gzip\r\n", b"Content-Encoding: deflate, gzip, x\r\n", b"Set-Cookie: \xff=\x00; expires=!!\r\n",
    b": x\r\n", b" folded\r\n", b"\r\n", b"\r\n", b"{}", b"5\r\nabcde\r\n0\r\n\r\n", b"-1\r\n", b"f" * 30 + b"\r\n",
    b"A: " + b"x" * 70_000 + b"\r\n", b"X: y\r\n" * 101,
]  # fmt: skip


def eventually(condition: Callable[[], bool], within_s: float = 5) -> bool:
    end = time.monotonic() + within_s
    while not condition():
        if time.monotonic() > end:
            return False
        threading.Event().wait(0.005)
    return True


@pytest.fixture
def transport() -> Iterator[Transport]:
    made = Transport()
    yield made
    made.close()


def test_an_answer_comes_whole_with_status_headers_and_body(transport: Transport) -> None:
    with peer(answer("привет", "418 I am a teapot", "X-Odd: yes")) as other:
        got = transport.exchange("POST", other.url, form=[("a", "1 ₸")], headers={"X-Ours": "1"}, total_s=5)
    assert (got.status, got.body.decode(), got.headers["x-odd"]) == (418, "привет", "yes")
    assert b"a=1+%E2%82%B8" in other.requests[0]
    assert b"Content-Type: application/x-www-form-urlencoded" in other.requests[0]


def test_a_connection_is_kept_for_the_next_exchange(transport: Transport) -> None:
    with peer(answer("{}")) as other:
        for _ in range(3):
            transport.exchange("GET", other.url, total_s=5)
        assert other.connections == 1


def test_a_kept_connection_that_the_peer_closed_is_replaced(transport: Transport) -> None:
    closed = threading.Event()

    def answer_and_close(connection: socket.socket, request: bytes) -> None:
        raw(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")(connection, request)
        closed.set()

    with peer(answer_and_close, answer("[]")) as other:
        transport.exchange("GET", other.url, total_s=5)
        assert closed.wait(5)
        assert transport.exchange("GET", other.url, total_s=5).body == b"[]"
        assert other.connections == 2


def test_a_refused_connection_was_surely_not_sent(transport: Transport) -> None:
    with pytest.raises(NotSent, match="refused"):
        transport.exchange("POST", f"http://127.0.0.1:{closed_port()}", form=[("a", "b")], total_s=5)


def test_a_name_that_does_not_exist_was_surely_not_sent(transport: Transport) -> None:
    with pytest.raises(NotSent):
        transport.exchange("GET", "https://no-such-host.invalid/", total_s=5)


def test_a_peer_without_tls_was_surely_not_sent_our_request(transport: Transport) -> None:
    with peer(answer("{}")) as other, pytest.raises(NotSent):
        transport.exchange("POST", other.url.replace("http:", "https:"), form=[("secret", "x")], total_s=0.3)
    assert other.requests == []


def test_a_tls_handshake_that_hangs_ends_at_the_deadline_and_was_not_sent(transport: Transport) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        began = time.monotonic()
        with pytest.raises(NotSent):
            transport.exchange("POST", f"https://127.0.0.1:{listener.getsockname()[1]}", form=[], total_s=0.3)
    assert time.monotonic() - began < 1.5


def test_a_peer_whose_certificate_nobody_trusts_is_sent_nothing(transport: Transport) -> None:
    with peer(answer("{}"), tls=True) as other:
        with pytest.raises(NotSent, match="CERTIFICATE_VERIFY_FAILED"):
            transport.exchange("POST", other.url, form=[("secret", "x")], total_s=5)
        assert other.requests == []


def test_a_certificate_of_the_environment_is_trusted_and_the_connection_kept(
    transport: Transport, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(CERTIFICATE))
    with peer(answer("{}"), tls=True) as other:
        for _ in range(3):
            assert transport.exchange("POST", other.url, form=[("a", "b")], total_s=5).body == b"{}"
        assert other.connections == 1


def test_a_deadline_holds_under_tls_too(transport: Transport, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(CERTIFICATE))
    with peer(drip(b"HTTP/1.1 200 OK\r\n\r\n" + b"a" * 1000, 0.01), tls=True) as other:
        began = time.monotonic()
        with pytest.raises(AnswerLost, match="in time"):
            transport.exchange("POST", other.url, form=[("a", "b")], total_s=0.5)
        assert time.monotonic() - began < 1.5


def test_connecting_that_hangs_ends_at_the_deadline_and_was_not_sent(transport: Transport) -> None:
    with deaf_listener() as address:
        began = time.monotonic()
        with pytest.raises(NotSent, match="in time"):
            transport.exchange("POST", f"http://{address}", form=[], total_s=0.3)
        assert time.monotonic() - began < 1.5


def test_a_name_look_up_that_hangs_is_left_behind_and_what_it_still_makes_is_closed() -> None:
    answered, made = threading.Event(), socket.socket()

    def look_up_and_connect() -> socket.socket:
        answered.wait(5)
        return made

    wire = Wire(deadline=time.monotonic() + 0.1)
    with pytest.raises(TimeoutError, match="in time"):
        wire.connect(look_up_and_connect)
    answered.set()
    assert eventually(lambda: made.fileno() == -1)


def test_an_exchange_that_was_cut_off_uses_no_further_connection() -> None:
    wire = Wire(deadline=time.monotonic() + 5)
    wire.cut_off("interrupted")
    with socket.socket() as unused, pytest.raises(TimeoutError, match="interrupted"):
        wire.uses(unused)
    with pytest.raises(TimeoutError, match="interrupted"):
        wire.connect(socket.socket)
    wire.release()


def test_connecting_has_a_limit_of_its_own() -> None:
    hasty = Transport(connect_timeout_s=0.2)
    with deaf_listener() as address:
        began = time.monotonic()
        with pytest.raises(NotSent, match="in time"):
            hasty.exchange("POST", f"http://{address}", form=[], total_s=20)
        assert time.monotonic() - began < 1.5
    hasty.close()


def test_nothing_is_sent_in_clear_beyond_this_machine(transport: Transport) -> None:
    with pytest.raises(NotSent, match="expected https"):
        transport.exchange("POST", "http://gateway.invalid/auth/token", form=[("secret", "x")], total_s=5)
    with pytest.raises(NotSent, match="without a name or password") as refused:
        transport.exchange("GET", "https://till:hush@gateway.invalid/", total_s=5)
    assert "hush" not in str(refused.value)


@pytest.mark.parametrize(
    "behaviour",
    [
        reset,
        raw(b""),
        raw(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{}"),
        raw(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"),
        raw(b"not http at all\r\n\r\n"),
        raw(b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}"),
    ],
    ids=["reset", "closed", "truncated", "broken chunks", "not http", "not gzip"],
)
def test_an_answer_that_breaks_off_is_lost(transport: Transport, behaviour: Behaviour) -> None:
    with peer(behaviour) as other, pytest.raises(AnswerLost):
        transport.exchange("POST", other.url, form=[("a", "b")], total_s=2)


@pytest.mark.parametrize(
    "behaviour",
    [
        silence,
        drip(b"HTTP/1.1 200 OK", 0.05),
        drip(b"HTTP/1.1 200 OK\r\nX-Long: " + b"a" * 1000, 0.005),
        drip(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n" + b"a" * 1000, 0.005),
        drip(b"HTTP/1.1 200 OK\r\n\r\n" + b"a" * 1000, 0.005),
        drip(b"HTTP/1.1 100 Continue\r\n\r\n" * 1000, 0.002),
    ],
    ids=[
        "silence",
        "a dripping first line",
        "dripping headers",
        "a dripping body",
        "a body without length",
        "continue",
    ],
)
def test_no_peer_holds_an_exchange_beyond_its_deadline(transport: Transport, behaviour: Behaviour) -> None:
    with peer(behaviour) as other:
        began = time.monotonic()
        with pytest.raises(AnswerLost, match="in time"):
            transport.exchange("POST", other.url, form=[("a", "b")], total_s=0.4)
        assert time.monotonic() - began < 1.5


def test_a_single_silence_may_be_bounded_more_tightly(transport: Transport) -> None:
    with peer(silence) as other:
        began = time.monotonic()
        with pytest.raises(AnswerLost):
            transport.exchange("GET", other.url, total_s=10, read_s=0.2)
        assert time.monotonic() - began < 2


def test_a_huge_answer_is_not_read_to_its_end() -> None:
    small = Transport(max_body_bytes=1000)
    with peer(answer(b"x" * 5_000_000)) as other, pytest.raises(AnswerLost, match="larger than 1000 bytes"):
        small.exchange("GET", other.url, total_s=5)
    small.close()


def test_a_redirect_is_an_answer_and_is_not_followed(transport: Transport) -> None:
    with peer(answer("", "302 Found", "Location: http://127.0.0.1:1/login")) as other:
        assert transport.exchange("GET", other.url, total_s=5).status == 302
        assert len(other.requests) == 1


def test_a_redirect_with_a_huge_body_or_a_broken_target_is_an_answer_like_any_other() -> None:
    small = Transport(max_body_bytes=1000)
    with (
        peer(answer(b"x" * 5_000_000, "302 Found", "Location: /")) as other,
        pytest.raises(AnswerLost, match="1000 bytes"),
    ):
        small.exchange("GET", other.url, total_s=5)
    with peer(answer("{}", "302 Found", "Location: http://[::1")) as other:
        assert small.exchange("GET", other.url, total_s=5).status == 302
    small.close()


def test_several_threads_exchange_at_the_same_time(transport: Transport) -> None:
    together = threading.Barrier(4)

    def answer_when_all_are_here(connection: socket.socket, request: bytes) -> None:
        together.wait(5)
        answer(request.split(b" ")[1])(connection, request)

    with peer(answer_when_all_are_here) as other, ThreadPoolExecutor(4) as threads:
        asked = [f"/{number}" for number in range(4)]
        got = threads.map(lambda path: transport.exchange("GET", other.url + path, total_s=5).body.decode(), asked)
        assert list(got) == asked


def test_cookies_are_not_kept(transport: Transport) -> None:
    with peer(answer("{}", "200 OK", "Set-Cookie: track=me; Path=/")) as other:
        transport.exchange("GET", other.url, total_s=5)
        transport.exchange("GET", other.url, total_s=5)
        assert b"cookie" not in other.requests[1].lower()


def test_a_login_in_netrc_does_not_replace_our_own(
    transport: Transport, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login thief password thief\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    with peer(answer("{}")) as other:
        transport.exchange("GET", other.url, headers={"Authorization": "Bearer ours"}, total_s=5)
        assert b"Authorization: Bearer ours" in other.requests[0]


def test_a_proxy_is_never_used_towards_this_machine(transport: Transport, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.setenv(name, f"http://127.0.0.1:{closed_port()}")
    monkeypatch.delenv("no_proxy", raising=False)
    with peer(answer("{}")) as other:
        assert transport.exchange("GET", other.url, total_s=5).status == 200


def test_a_proxy_of_the_environment_is_used_towards_the_internet(
    transport: Transport, monkeypatch: pytest.MonkeyPatch
) -> None:
    with peer(answer("", "403 Forbidden")) as proxy:
        monkeypatch.setenv("https_proxy", proxy.url)
        with pytest.raises(NotSent):
            transport.exchange("POST", "https://gateway.invalid/", form=[("a", "b")], total_s=5)
        assert proxy.requests[0].startswith(b"CONNECT gateway.invalid:443")


def test_an_interruption_ends_a_waiting_exchange_at_once_and_refuses_later_ones(transport: Transport) -> None:
    reached = threading.Event()
    caught: list[Exception] = []

    def ask() -> None:
        try:
            transport.exchange("GET", other.url, total_s=30)
        except AnswerLost as error:
            caught.append(error)

    def hang(connection: socket.socket, request: bytes) -> None:
        reached.set()
        silence(connection, request)

    with peer(hang) as other:
        thread = threading.Thread(target=ask)
        thread.start()
        assert reached.wait(5)
        began = time.monotonic()
        transport.interrupt()
        thread.join(5)
    assert time.monotonic() - began < 1
    assert "interrupted" in str(caught[0])
    with pytest.raises(NotSent, match="closing"):
        transport.exchange("GET", other.url, total_s=1)


def test_an_interruption_also_ends_connecting(transport: Transport) -> None:
    with deaf_listener() as address, ThreadPoolExecutor(1) as threads:
        asked = threads.submit(transport.exchange, "GET", f"http://{address}", total_s=30)
        assert eventually(lambda: any(thread.name == "http-connect" for thread in threading.enumerate()))
        began = time.monotonic()
        transport.interrupt()
        with pytest.raises(NotSent, match="interrupted"):
            asked.result(5)
        assert time.monotonic() - began < 1


@given(data=st.lists(st.sampled_from(ODD_BYTES) | st.binary(max_size=20), max_size=8).map(b"".join))
@settings(max_examples=60, deadline=None)
def test_any_bytes_are_an_answer_or_a_lost_one(data: bytes) -> None:
    made = Transport()
    with peer(raw(data)) as other, suppress(AnswerLost):
        assert made.exchange("POST", other.url, form=[("a", "b")], total_s=2).status >= 100
    assert len(other.requests) == 1
    made.close()


def test_no_error_repeats_the_url_or_what_was_sent(transport: Transport) -> None:
    with peer(reset) as other, pytest.raises(AnswerLost) as lost:
        transport.exchange("POST", f"{other.url}/callback/hush", form=[("secret", "hush")], total_s=2)
    assert "hush" not in str(lost.value)
    assert lost.value.__cause__ is None


def test_nothing_is_left_running_after_close() -> None:
    before = threading.active_count()
    made = Transport()
    with peer(answer("{}")) as other:
        made.exchange("GET", other.url, total_s=5)
    made.close()
    assert threading.active_count() == before


@pytest.mark.parametrize(
    "url",
    ["https://gateway.choco.kz", "http://127.0.0.1:8710", "http://[::1]:80/x", "http://localhost", "https://[::1]/"],
)
def test_https_anywhere_and_http_on_this_machine_are_accepted(url: str) -> None:
    check_url(url)


@pytest.mark.parametrize(
    "url",
    [
        "", "gateway.choco.kz", "http://gateway.choco.kz", "ftp://localhost", "https://", "https://u:p@h.kz",
        "javascript:1", "http://127.0.0.1.evil.kz", "https://a b.kz", "https://h.kz:99999", "http://[::1",
        "https:\\\\h.kz", "https://h.kz/\n",
    ],
)  # fmt: skip
def test_any_other_address_is_refused_with_what_was_expected(url: str) -> None:
    with pytest.raises(ValueError, match="expected"):
        check_url(url)


def test_loopback_is_judged_by_number_or_name_without_looking_up() -> None:
    assert is_loopback("http://127.9.9.9/x")
    assert not is_loopback("http://localhost.kz")
    assert not is_loopback("http://[broken")
