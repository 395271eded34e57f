"""A sandbox and a till beside it, without a window, on which scenarios are played in scaled time."""

import secrets
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Final
from uuid import uuid4

from pos_app.journal.reading import JournalReader
from pos_app.order import ENDED, Order, State
from pos_app.qa.expectation import Expected
from pos_app.qa.gathering import gather
from pos_app.qa.hearing import Hearing
from pos_app.qa.recording import Recording
from pos_app.qa.sheet import Row, played
from pos_app.qa.verdict import NOTHING_KNOWN, Evidence, judge
from pos_app.refund import OPEN, RefundReason, RefundState
from pos_app.sandbox.answers import Refusal
from pos_app.sandbox.overhearing import Exchange
from pos_app.sandbox.scenario import Scenario
from pos_app.sandbox.service import Sandbox
from pos_app.settings import Settings
from pos_app.till.messages import LinkState
from pos_app.till.opening import OpenTill
from pos_app.till.order_id import new_order_id
from pos_app.till.pace import Pace

PATIENCE_S: Final = 30
"""For one row: many are played at once on a machine that may be slow."""
ALONE_S: Final = 1
TOGETHER_S: Final = 12
"""Seconds that a QR can be paid, where a row has a stage of its own and where many share one."""
_SCALE: Final = 0.05
_REFUSED_SCALE: Final = 0.1
"""The charge must come while nobody listens."""
_LONG_S: Final = 60
_SUM: Final = 1500
_GIVEN_BACK: Final = 700
_TRIES: Final = 8
_IMAGE_PX: Final = 300
_CALLBACKS_AFTER_S: Final = (0.05,) * 10

PACE: Final = Pace(
    beside_relay_s=0.1,
    alone_s=0.1,
    eager_s=0.05,
    eager_for_s=0.1,
    watching_s=0.1,
    retry_s=(0.05,),
    margin_s=0.3,
    upkeep_s=60,
    upkeep_retry_s=60,
    slow_s=60,
    held_retry_s=0.05,
    refund_retry_s=(0.05,),
)
"""Asks again and again, and watches an order for 0.3 seconds after its time: what takes minutes at a counter is over in
seconds."""


@dataclass(frozen=True, slots=True)
class Played:
    """A row with what it came to, what that is known by, and the raw HTTP of its order."""

    row: Row
    evidence: Evidence = NOTHING_KNOWN
    exchanges: tuple[Exchange, ...] = ()


class Stage:
    """Any thread may play a row, and many may at once."""

    def __init__(
        self, sandbox: Sandbox, opened: OpenTill, hearing: Hearing, recording: Recording, settings: Settings
    ) -> None:
        self._sandbox = sandbox
        self._opened = opened
        self._hearing = hearing
        self._recording = recording
        self._settings = settings

    def give_up(self) -> None:
        """Ends the waiting of whoever plays, by a GivenUp."""
        self._hearing.give_up()

    def play(self, row: Row, expected: Expected, amount: int | None = None) -> Played:
        """One sale, and the refund where that is what is tested. Raises GivenUp, and JournalError where the till's
        journal can't be read. The `amount` chooses the scenario where many share a stage."""
        began = datetime.now(UTC)
        hearing, order_id = self._hearing, new_order_id(self._settings.terminal_id)
        hearing.until(self._gateway_was_asked, PATIENCE_S)
        self._opened.till.charge(order_id, _SUM if amount is None else amount)
        ended = hearing.until(partial(self._has_ended, order_id), PATIENCE_S)
        if ended and expected.refund is not None:
            ended = self._give_back(order_id)
        self._sandbox.callbacks.until_idle(PATIENCE_S)
        evidence = self._evidence(order_id)
        judged = played(row, evidence, judge(expected, evidence, time_is_up=True))
        timed = replace(judged, began_at=began, ended_at=datetime.now(UTC), by_itself=True)
        return Played(timed, evidence, self._recording.of(order_id))

    def _gateway_was_asked(self) -> bool:
        return self._hearing.gateway is not LinkState.UNKNOWN

    def _has_ended(self, order_id: str) -> bool:
        order = self._hearing.orders.get(order_id)
        return order is not None and order.state in ENDED

    def _give_back(self, order_id: str) -> bool:
        """As a cashier who asks anew after each refusal; whether every request was settled."""
        for _ in range(_TRIES):
            key = str(uuid4())
            self._opened.till.refund(key, order_id, _GIVEN_BACK, RefundReason.OTHER, "")
            if not self._hearing.until(partial(self._is_settled, key, order_id), PATIENCE_S):
                return False
            refund = self._hearing.refunds.get(key)
            if refund is None or refund.state is RefundState.ACCEPTED:
                return True
        return True

    def _is_settled(self, key: str, order_id: str) -> bool:
        refund = self._hearing.refunds.get(key)
        return order_id in self._hearing.not_begun or (refund is not None and refund.state not in OPEN)

    def _evidence(self, order_id: str) -> Evidence:
        with closing(JournalReader.open(self._settings.journal_path)) as reader:
            return gather(self._sandbox, order_id, reader)


@contextmanager
def stage(folder: Path, scenario: Scenario, *, shared: bool = False) -> Iterator[Stage]:
    """A till on a new `folder` while the block runs, at a sandbox that behaves as the scenario.

    `shared`: many orders are played here at once, each under the row that its amount names. Raises OSError or TillTaken
    where it can't be opened.
    """
    recording = Recording()
    sandbox = Sandbox(
        scenario=scenario,
        retry_after_s=_CALLBACKS_AFTER_S,
        time_scale=_REFUSED_SCALE if scenario.shut_when_chosen_s else _SCALE,
        on_exchange=recording,
    )
    sandbox.start()
    try:
        never_paid = scenario.ends_in == State.CLOSED
        settings = _settings(sandbox, folder, TOGETHER_S if shared else ALONE_S if never_paid else _LONG_S)
        hearing = Hearing(_Customer(sandbox).see)
        with OpenTill(settings, hearing, PACE) as opened:
            yield Stage(sandbox, opened, hearing, recording, settings)
    finally:
        sandbox.stop()


class _Customer:
    """Pays as soon as there is a QR to see."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox

    def see(self, order: Order) -> None:
        preorder = self._sandbox.books.order(order.id)
        if order.payable and preorder is not None and not preorder.failed_attempts:
            # Paid already, before the answer to *create*; or too late.
            with suppress(Refusal):
                self._sandbox.customer.pay(preorder.hash)


def _settings(sandbox: Sandbox, folder: Path, timeout_s: int) -> Settings:
    account = sandbox.credentials
    return Settings(
        data_dir=folder,
        gateway_url=sandbox.gateway_url,
        client_id=account.client_id,
        client_secret=account.client_secret,
        branch_token=account.branch_token,
        relay_secret=secrets.token_urlsafe(24),
        order_timeout=timeout_s,
        image_size=_IMAGE_PX,
    )
