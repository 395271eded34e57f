"""What a monitor reads: counts of all that befalls a relay, in the text that Prometheus knows."""

import re
from concurrent.futures import ThreadPoolExecutor

from pos_app.relay.metrics import Delays, Figures
from pos_app.relay.signing import check_path
from tests.relay.neighbours import SECRET, RunningRelay, ask, ask_fully, call_back, poll, query, wait_for_polls

_LINE = re.compile(r'relay_\w+(\{\w+="[^"\n]*"(,\w+="[^"\n]*")*\})? \d+(\.\d+)?')


def _metrics(relay: RunningRelay) -> dict[str, float]:
    text = ask(relay.url, "/metrics")[1].decode()
    return {line.rpartition(" ")[0]: float(line.rpartition(" ")[2]) for line in text.splitlines() if line[0] != "#"}


def test_every_line_is_one_that_prometheus_reads_under_a_heading_of_its_own(relay: RunningRelay) -> None:
    call_back(relay.url, "order-1")
    _, headers, body = ask_fully(relay.url, "/metrics")
    assert headers["content-type"] == "text/plain; version=0.0.4; charset=utf-8"
    lines = body.decode().splitlines()
    families = [line.split()[2] for line in lines if line.startswith("# TYPE")]
    assert families == [line.split()[2] for line in lines if line.startswith("# HELP")]
    assert len(families) == len(set(families)) == 8
    for line in lines:
        assert line.startswith("#") or _LINE.fullmatch(line), line
        assert line.startswith(("#", *families))


def test_callbacks_are_counted_by_outcome_and_by_what_became_of_them(relay: RunningRelay, store_url: str) -> None:
    call_back(relay.url, "order-1")
    call_back(relay.url, "order-1")
    call_back(relay.url, "order-1", "failed")
    call_back(relay.url, "order-1", secret="another")
    ask(relay.url, check_path(SECRET, "till-1", "order-1"), "POST")
    query(store_url, "ALTER TABLE {}events RENAME TO gone")
    call_back(relay.url, "order-2")
    expected = {
        'relay_callbacks_total{outcome="paid",result="accepted"}': 1,
        'relay_callbacks_total{outcome="paid",result="repeated"}': 1,
        'relay_callbacks_total{outcome="paid",result="not_stored"}': 1,
        'relay_callbacks_total{outcome="failed",result="accepted"}': 1,
        'relay_callbacks_total{outcome="failed",result="repeated"}': 0,
        'relay_checks_total{verdict="not_wanted"}': 1,
        "relay_forged_total": 1,
        "relay_store_errors_total": 1,
    }
    assert expected.items() <= _metrics(relay).items()


def test_what_waits_and_how_long_a_callback_took_to_its_till(relay: RunningRelay) -> None:
    call_back(relay.url, "order-0")
    last = poll(relay.url)["last"]
    with ThreadPoolExecutor(1) as till:
        answer = till.submit(poll, relay.url, last, 30)
        wait_for_polls(relay.url, 1)
        assert _metrics(relay)["relay_polls_waiting"] == 1
        call_back(relay.url, "order-1")
        answer.result()
    poll(relay.url, last)
    said = _metrics(relay)
    # That which a till read from the start, and that which it reads again, are no deliveries.
    assert said["relay_delivery_seconds_count"] == 1
    assert said['relay_delivery_seconds_bucket{le="10.0"}'] == 1
    assert 0 <= said["relay_delivery_seconds_sum"] < 10


def test_a_delay_falls_into_every_bucket_that_is_large_enough() -> None:
    figures = Figures()
    for seconds in (-1, 0.01, 0.02, 5000):
        figures.delivery.add(seconds)
    lines = figures.exposition(0).splitlines()
    assert 'relay_delivery_seconds_bucket{le="0.01"} 2' in lines
    assert 'relay_delivery_seconds_bucket{le="0.05"} 3' in lines
    assert 'relay_delivery_seconds_bucket{le="3600.0"} 3' in lines
    assert 'relay_delivery_seconds_bucket{le="+Inf"} 4' in lines
    assert "relay_delivery_seconds_count 4" in lines
    assert Delays().count == 0


def test_a_relay_that_is_about_to_end_says_that_it_is_not_ready(relay: RunningRelay) -> None:
    assert ask(relay.url, "/readyz") == (200, b'{"ready":true}')
    relay.relay._stopping = True
    assert ask(relay.url, "/readyz") == (503, b'{"ready":false,"why":"stopping"}')
