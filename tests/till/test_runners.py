"""The till's errands report whatever becomes of them, bugs included; what is asked for in *create*; the lights."""

import queue
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

import pytest

from pos_app.gateway.client import Gateway
from pos_app.order import Order, Reason, State
from pos_app.payment import CreateLost, Phase
from pos_app.till.billing import Billing
from pos_app.till.errands import CreateReport, StatusReport, UpkeepReport
from pos_app.till.links import LinkBoard
from pos_app.till.messages import LinkState
from pos_app.till.order_id import new_order_id, order_id_named
from pos_app.till.runners import RelayAccess, Runners
from pos_app.transport import Transport
from tests.peers import closed_port

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
ORDER = Order("till-1-1", 1, 1500, State.CREATING, NOON, 300)


class BrokenGateway(Gateway):
    """A gateway's client with a bug in each method."""

    def __init__(self) -> None:
        pass

    def create(self, *_: object) -> None:  # type: ignore[override]
        raise ZeroDivisionError

    status = create  # type: ignore[assignment]
    keep_warm = create  # type: ignore[assignment]


class Reports:
    """A desk that only collects what is handed in."""

    def __init__(self) -> None:
        self.handed_in: queue.SimpleQueue[object] = queue.SimpleQueue()
        self.created = self.status_answered = self.upkept = self.handed_in.put
        self.called_back = self.relay_is = lambda *_: None

    def next(self) -> object:
        return self.handed_in.get(timeout=10)


@pytest.fixture
def reports() -> Reports:
    return Reports()


@pytest.fixture
def runners(reports: Reports) -> Iterator[Runners]:
    made = Runners(
        gateway=BrokenGateway(),
        transport=Transport(),
        billing=Billing("till-1", "hush-hush"),
        relay=RelayAccess(f"http://127.0.0.1:{closed_port()}", "hush-hush"),
        slow_s=2,
    )
    made.start(reports, None, 0)  # type: ignore[arg-type]
    yield made
    made.stop()


def test_a_bug_in_create_leaves_the_order_uncertain_and_the_till_informed(runners: Runners, reports: Reports) -> None:
    runners.create(ORDER)
    report = reports.next()
    assert isinstance(report, CreateReport)
    assert isinstance(report.event, CreateLost)
    assert (report.order_id, report.event.reason) == (ORDER.id, Reason.ANSWER_LOST)
    assert report.event.message == "ZeroDivisionError"


def test_a_bug_in_status_is_an_answer_that_never_came(runners: Runners, reports: Reports) -> None:
    asked = {ORDER.id: Phase.PAYABLE}
    runners.ask_status(asked)
    assert reports.next() == StatusReport(asked, None, LinkState.OFFLINE)


def test_a_bug_in_the_upkeep_does_not_end_it(runners: Runners, reports: Reports) -> None:
    for _ in range(2):
        runners.keep_warm()
        assert reports.next() == UpkeepReport(LinkState.OFFLINE)


def test_secrets_stay_out_of_what_is_printed() -> None:
    billing = Billing("till-1", "hush-hush", "https://r.kz")
    assert "hush" not in repr(billing) + repr(RelayAccess("https://r.kz", "hush-hush"))


def test_where_the_gateway_reaches_no_relay_no_callback_is_asked_for() -> None:
    request = Billing("till-1", "hush-hush", None, backlink="app://thanks", image_size=300).request(ORDER)
    assert (request.postlink, request.failed_postlink) == (None, None)
    assert (request.backlink, request.image_size, request.timeout) == ("app://thanks", 300, 300)


def test_the_lights_change_only_with_news() -> None:
    later = NOON + timedelta(seconds=5)
    board = LinkBoard(NOON)
    changes: list[tuple[Callable[[LinkState, datetime], bool], LinkState, bool]] = [
        (board.gateway_is, LinkState.ONLINE, True),
        (board.gateway_is, LinkState.ONLINE, False),
        (board.relay_is, LinkState.OFFLINE, True),
        (board.relay_is, LinkState.OFFLINE, False),
        (board.relay_is, LinkState.SLOW, True),
    ]
    assert [change(state, later) for change, state, _ in changes] == [news for _, _, news in changes]
    assert (board.links.gateway, board.links.relay, board.links.relay_since) == (
        LinkState.ONLINE,
        LinkState.SLOW,
        later,
    )


def test_order_ids_carry_the_terminal_sort_by_time_and_never_repeat() -> None:
    made = [new_order_id("till-9") for _ in range(500)]
    assert len(set(made)) == len(made)
    assert all(order_id.startswith("till-9-") for order_id in made)
    times = [order_id.split("-")[2] for order_id in made]
    assert times == sorted(times)


def test_a_name_of_the_shops_own_gets_the_terminal_once() -> None:
    assert order_id_named("till-1", "7") == order_id_named("till-1", "till-1-7") == "till-1-7"
