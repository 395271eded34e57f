"""Cycles are collected in the GUI thread alone while a window is open."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.plugin import QtBot

from pos_app.window.collector import Collector


class Knot:
    """Refers to itself."""

    def __init__(self) -> None:
        self.me = self


@pytest.fixture
def collector(qtbot: QtBot) -> Iterator[Collector]:
    collector = Collector()
    collector.start()
    yield collector
    collector.stop()
    gc.disable()
    gc.unfreeze()


def test_no_worker_collects_however_much_it_makes(collector: Collector) -> None:
    knot = weakref.ref(Knot())
    worker = threading.Thread(target=lambda: [Knot() for _ in range(5000)])
    worker.start()
    worker.join()
    assert knot() is not None
    collector.collect()
    assert knot() is None


def test_what_stood_before_is_left_out(collector: Collector) -> None:
    assert gc.get_freeze_count() > 1000


def test_the_collector_is_given_back(collector: Collector) -> None:
    collector.stop()
    assert gc.isenabled()
