"""The site for nginx as it stands in the resources, in a real nginx before two real relays on one database."""

import http.client
import json
import os
import shutil
import signal
import socket
import ssl
import subprocess
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest

from pos_app.relay.signing import callback_path, check_path
from pos_app.resource import resource_path
from tests.peers import CERTIFICATE, closed_port
from tests.relay.neighbours import PATIENCE_S, SECRET, TERMINAL, bearer, wait_for_polls, wait_until
from tests.relay.postgresql import PostgresServer
from tests.relay.warm import RelayProcess, WarmRelays, warm_relays

NGINX = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin")
SITE = resource_path("relay/nginx-site.conf").read_text(encoding="utf-8")

pytestmark = pytest.mark.skipif(NGINX is None, reason="nginx is not installed; on Debian: apt-get install nginx-light")


@dataclass
class Front:
    """nginx at its port, and the relays behind it."""

    port: int
    folder: Path
    relays: list[RelayProcess]
    warm: WarmRelays
    store_url: str

    def ask(
        self, target: str, method: str = "GET", body: bytes = b"", **headers: str
    ) -> tuple[int, dict[str, str], bytes]:
        """One request over TLS."""
        trusted = ssl.create_default_context(cafile=str(CERTIFICATE))
        connection = http.client.HTTPSConnection("localhost", self.port, timeout=PATIENCE_S, context=trusted)
        try:
            connection.request(method, target, body, headers)
            answer = connection.getresponse()
            return answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read()
        finally:
            connection.close()

    def call_back(self, order: str) -> int:
        return self.ask(callback_path(SECRET, TERMINAL, order, "paid"))[0]

    def poll(self, after: int = 0, wait_s: int = 0) -> Any:
        status, _, body = self.ask(f"/events/{TERMINAL}?after={after}&wait={wait_s}", **bearer())
        assert status == 200, body
        return json.loads(body)


@contextmanager
def _nginx(folder: Path, site: str, port: int) -> Iterator[None]:
    (folder / "site.conf").write_text(site, encoding="utf-8")
    (folder / "nginx.conf").write_text(
        f"daemon off; pid {folder}/pid; worker_processes 1; error_log {folder}/error.log;\n"
        + ("user root;\n" if os.geteuid() == 0 else "")
        + "events { worker_connections 512; }\n"
        + "http {\n"
        + "".join(
            f"{kind}_temp_path {folder}/{kind};\n" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
        )
        + f"include {folder}/site.conf;\n}}\n",
        encoding="utf-8",
    )
    assert NGINX is not None
    # Debian builds it so that it opens this log before it reads where its own is.
    process = subprocess.Popen([NGINX, "-p", str(folder), "-e", f"{folder}/error.log", "-c", f"{folder}/nginx.conf"])
    try:
        wait_until(lambda: _listens(port) or process.poll() is not None)
        assert process.poll() is None, (folder / "error.log").read_text()
        yield
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(PATIENCE_S)


def _listens(port: int) -> bool:
    with suppress(OSError), socket.create_connection(("127.0.0.1", port)):
        return True
    return False


def _changed(site: str, *changes: tuple[str, str]) -> str:
    """The site with a test's own addresses and files; each must be there to be changed."""
    for old, new in changes:
        assert old in site, old
        site = site.replace(old, new)
    return site


@pytest.fixture
def front(postgresql: PostgresServer, tmp_path: Path) -> Iterator[Front]:
    store_url, port = postgresql.new_store(), closed_port()
    with warm_relays() as warm:
        relays = [warm.begin(store_url) for _ in range(2)]
        ports = [relay.url.rpartition(":")[2] for relay in relays]
        site = _changed(
            SITE,
            ("127.0.0.1:8710", f"127.0.0.1:{ports[0]}"),
            ("127.0.0.1:8711", f"127.0.0.1:{ports[1]}"),
            ("listen 443", f"listen 127.0.0.1:{port}"),
            ("listen [::]:443 ssl http2;", ""),
            ("/etc/letsencrypt/live/relay.example.kz/fullchain.pem", str(CERTIFICATE)),
            ("/etc/letsencrypt/live/relay.example.kz/privkey.pem", str(CERTIFICATE)),
            ("/var/log/nginx/pos-relay.log", f"{tmp_path}/access.log"),
            ("/var/log/nginx/pos-relay-error.log", f"{tmp_path}/site-error.log"),
        )
        with _nginx(tmp_path, site, port):
            yield Front(port, tmp_path, relays, warm, store_url)


def test_a_callback_goes_in_at_one_relay_and_wakes_a_till_that_waits_at_another(front: Front) -> None:
    assert front.call_back("order-0") == 200
    last = front.poll()["last"]
    with ThreadPoolExecutor(2) as tills:
        answers = [tills.submit(front.poll, last, 30) for _ in range(2)]
        # nginx takes turns: one waits at each.
        for relay in front.relays:
            wait_for_polls(relay.url, 1)
        assert front.call_back("order-1") == 200
        assert [[event["order"] for event in answer.result()["events"]] for answer in answers] == [["order-1"]] * 2


def test_no_callback_is_refused_when_one_of_the_relays_ends(front: Front) -> None:
    statuses: list[int] = []
    ending = threading.Event()

    def call() -> None:
        while not ending.is_set():
            statuses.append(front.call_back(f"order-{len(statuses)}"))

    with ThreadPoolExecutor(1) as gateway:
        calling = gateway.submit(call)
        try:
            wait_until(lambda: len(statuses) >= 20)
            os.kill(front.relays[0].pid, signal.SIGTERM)
            wait_until(lambda: len(statuses) >= 60)
        finally:
            ending.set()
        calling.result()
    assert set(statuses) == {200}
    assert len(front.poll()["events"]) == min(len(statuses), 100)


def test_where_no_relay_answers_the_gateway_is_told_to_come_again(front: Front) -> None:
    for relay in front.relays:
        relay.kill()
    wait_until(lambda: front.call_back("order-1") == 503)
    status, headers, body = front.ask(callback_path(SECRET, TERMINAL, "order-1", "paid"))
    assert (status, headers["retry-after"], body) == (503, "5", b"relay unavailable")


def test_the_question_before_a_payment_and_the_tills_wish_pass(front: Front) -> None:
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    wish = urlencode({"amount": 1500, "locale": "ru"}).encode()
    assert front.ask(f"/wanted/{TERMINAL}/order-1", "PUT", wish, **form, **bearer())[0] == 200
    body = urlencode({"amount": 1500, "reference": "order-1"}).encode()
    status, _, said = front.ask(check_path(SECRET, TERMINAL, "order-1"), "POST", body, **form)
    assert (status, json.loads(said)["status"]) == (200, True)


def test_what_is_for_people_at_the_machine_is_not_shown_to_the_world(front: Front) -> None:
    for target in ("/", "/metrics", "/healthz", "/index.html", "/callbackx"):
        assert front.ask(target)[0] == 404
    assert front.ask("/readyz")[:1] == (200,)


def test_a_flood_is_cut_off(front: Front) -> None:
    with ThreadPoolExecutor(8) as flood:
        statuses = list(flood.map(lambda number: front.ask(f"/callback/a/b/paid/{number}")[0], range(600)))
    assert set(statuses) == {404, 429}


def test_no_log_has_a_signature_or_a_credential(front: Front) -> None:
    path = callback_path(SECRET, TERMINAL, "order-1", "paid")
    assert front.ask(path)[0] == 200
    front.poll()
    for relay in front.relays:
        relay.kill()
    wait_until(lambda: front.ask(path)[0] == 503)
    logs = "".join(log.read_text() for log in front.folder.glob("*.log"))
    assert f"/callback/{TERMINAL}/order-1/paid/ 200" in logs
    assert path.rpartition("/")[2] not in logs
    assert bearer()["Authorization"].split()[1] not in logs
