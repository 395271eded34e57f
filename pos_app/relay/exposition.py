"""A relay's figures in the text that Prometheus reads.

Whoever imports this loads prometheus_client, which a till's own relay never needs.
"""

from collections.abc import Iterator
from itertools import accumulate

from prometheus_client import CollectorRegistry
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, HistogramMetricFamily, Metric
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4 as CONTENT_TYPE
from prometheus_client.exposition import generate_latest
from prometheus_client.registry import Collector

from pos_app.relay.metrics import BUCKETS_S, OUTCOMES_OF_TAKING, Figures
from pos_app.relay.signing import OUTCOMES
from pos_app.relay.wanted import Verdict

__all__ = ["CONTENT_TYPE", "exposition"]


def exposition(figures: Figures, polls_waiting: int) -> bytes:
    """All of one relay and of nothing else: two relays in a process share no registry. In the server's loop."""
    registry = CollectorRegistry()
    registry.register(_Read(figures, polls_waiting))
    return generate_latest(registry)


class _Read(Collector):
    def __init__(self, figures: Figures, polls_waiting: int) -> None:
        self._figures = figures
        self._polls_waiting = polls_waiting

    def collect(self) -> Iterator[Metric]:
        figures = self._figures
        yield self._callbacks()
        yield self._checks()
        for name, text, value in (
            ("forged", "Paths of a callback or a check that were not genuine.", figures.forged),
            ("strangers", "Requests without the terminal's credential.", figures.strangers),
            ("store_errors", "Calls that the store did not answer.", figures.store_errors),
            ("pruned", "Old events that were removed.", figures.pruned),
            ("pruned_unread", "Old events that were removed though no till had read them.", figures.pruned_unread),
        ):
            yield CounterMetricFamily(f"relay_{name}", text, value=value)
        yield GaugeMetricFamily("relay_polls_waiting", "Tills that wait at this relay.", value=self._polls_waiting)
        yield self._delivery()

    def _callbacks(self) -> Metric:
        text = "Genuine callbacks, by outcome and by what became of them."
        family = CounterMetricFamily("relay_callbacks", text, labels=("outcome", "result"))
        for outcome in OUTCOMES:
            for result in OUTCOMES_OF_TAKING:
                family.add_metric((outcome, result), self._figures.callbacks[outcome, result])
        return family

    def _checks(self) -> Metric:
        family = CounterMetricFamily("relay_checks", "Questions before a payment, by verdict.", labels=("verdict",))
        for verdict in Verdict:
            name = verdict.name.lower()
            family.add_metric((name,), self._figures.checks[name])
        return family

    def _delivery(self) -> Metric:
        delays = self._figures.delivery
        bounds = (*map(str, BUCKETS_S), "+Inf")
        buckets = list(zip(bounds, accumulate(delays.buckets), strict=True))
        text = "From a callback's arrival until a till has it."
        return HistogramMetricFamily("relay_delivery_seconds", text, buckets=buckets, sum_value=delays.sum_s)
