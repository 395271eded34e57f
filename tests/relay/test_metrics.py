"""What a monitor reads: counts of all that befalls a relay, in the text that Prometheus knows."""

import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from prometheus_client.metrics_core import Metric
from prometheus_client.parser import text_string_to_metric_families

from pos_app.relay.exposition import exposition
from pos_app.relay.metrics import Figures
from pos_app.relay.signing import check_path
from tests.relay.neighbours import (
    SECRET,
    RunningRelay,
    ask,
    ask_fully,
    call_back,
    poll,
    query,
    running_relay,
    wait_for_polls,
)


def _families(text: str) -> Iterator[Metric]:
    yield from text_string_to_metric_families(text)


def _said(text: str) -> dict[str, float]:
    """Each sample with its labels, as Prometheus itself reads it."""
    said = {}
    for family in _families(text):
        for sample in family.samples:
            labels = ",".join(f'{name}="{value}"' for name, value in sample.labels.items())
            said[sample.name + (f"{{{labels}}}" if labels else "")] = sample.value
    return said


def _metrics(relay: RunningRelay) -> dict[str, float]:
    return _said(ask(relay.url, "/metrics")[1].decode())


def test_prometheus_reads_every_figure_with_its_kind_and_what_it_means(relay: RunningRelay) -> None:
    call_back(relay.url, "order-1")
    _, headers, body = ask_fully(relay.url, "/metrics")
    assert headers["content-type"] == "text/plain; version=0.0.4; charset=utf-8"
    families = list(_families(body.decode()))
    assert all(family.documentation and family.samples for family in families)
    assert {family.name: family.type for family in families} == {
        "relay_callbacks": "counter",
        "relay_checks": "counter",
        "relay_forged": "counter",
        "relay_strangers": "counter",
        "relay_store_errors": "counter",
        "relay_pruned": "counter",
        "relay_pruned_unread": "counter",
        "relay_polls_waiting": "gauge",
        "relay_delivery_seconds": "histogram",
    }


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
    said = _said(exposition(figures, 0).decode())
    assert said['relay_delivery_seconds_bucket{le="0.01"}'] == 2
    assert said['relay_delivery_seconds_bucket{le="0.05"}'] == 3
    assert said['relay_delivery_seconds_bucket{le="3600.0"}'] == 3
    assert said['relay_delivery_seconds_bucket{le="+Inf"}'] == 4
    assert said["relay_delivery_seconds_count"] == 4
    assert said["relay_delivery_seconds_sum"] == pytest.approx(5000.03)


def test_two_relays_of_one_process_count_each_for_itself(relay: RunningRelay, store_url: str) -> None:
    with running_relay(store_url) as other:
        call_back(other.url, "order-1")
        accepted = 'relay_callbacks_total{outcome="paid",result="accepted"}'
        assert (_metrics(relay)[accepted], _metrics(other)[accepted]) == (0, 1)


def test_a_till_with_a_relay_of_its_own_does_not_load_what_speaks_to_prometheus() -> None:
    code = "import sys, pos_app.till.opening, pos_app.relay.service; sys.exit('prometheus_client' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_relay_that_is_about_to_end_says_that_it_is_not_ready(relay: RunningRelay) -> None:
    assert ask(relay.url, "/readyz") == (200, b'{"ready":true}')
    relay.relay._waiting.is_ending = True
    assert ask(relay.url, "/readyz") == (503, b'{"ready":false,"why":"stopping"}')
