"""The whole sheet by itself: every scenario on a real till, without a window and in scaled time, many at once."""

import logging
import threading
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import wait as wait_for
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from pos_app.journal.schema import JournalError
from pos_app.qa.expectation import Expected
from pos_app.qa.hearing import GivenUp
from pos_app.qa.sheet import Row
from pos_app.qa.stage import Played, Stage, stage
from pos_app.qa.verdict import Finding, Verdict, What
from pos_app.sandbox.scenario import NORMAL, Befalls, Scenario
from pos_app.sandbox.scenarios import SCENARIOS
from pos_app.till.opening import TillTaken

_log = logging.getLogger(__name__)
_STAGES_AT_ONCE: Final = 6
"""Stages of rows that act on everything; each has a gateway, a relay and an engine."""
_ORDERS_AT_ONCE: Final = 100
_LOOKS_UP_S: Final = 0.5


class Automat:
    """Plays rows, each once. `on_played` is called in threads of its own, one call at a time.

    `folder` must be new, or empty; what the tills write there is nobody's any more when `run` has returned.
    """

    def __init__(self, folder: Path, on_played: Callable[[Played], None]) -> None:
        self._folder = folder
        self._on_played = on_played
        self._telling = threading.Lock()
        self._given_up = threading.Event()
        self._stages: set[Stage] = set()

    def give_up(self) -> None:
        """Ends `run` soon; rows that are under way are left as they were. Any thread."""
        self._given_up.set()
        with self._telling:
            for each in self._stages:
                each.give_up()

    def run(self, scenarios: Iterable[Scenario], expected: Mapping[str, Expected], rows: Mapping[str, Row]) -> None:
        """Returns when each row was played. Not on the GUI thread: it takes seconds."""
        alone, together = _parted(scenarios)
        with ThreadPoolExecutor(_STAGES_AT_ONCE, "qa") as pool:
            # The one that takes longest begins first.
            waiting: list[Future[None]] = []
            if together:
                waiting.append(pool.submit(self._play_together, together, expected, rows))
            waiting += [pool.submit(self._play_alone, each, expected[each.name], rows[each.name]) for each in alone]
            try:
                # On Windows a wait without a limit would hold Ctrl-C back.
                while wait_for(waiting, _LOOKS_UP_S).not_done:
                    pass
            except BaseException:
                self.give_up()
                raise
        for each in waiting:
            each.result()

    def _play_alone(self, scenario: Scenario, expected: Expected, row: Row) -> None:
        with ExitStack() as stack:
            opened = self._open(stack, scenario, shared=False)
            self._play(opened, row, expected, None)

    def _play_together(
        self, scenarios: Iterable[Scenario], expected: Mapping[str, Expected], rows: Mapping[str, Row]
    ) -> None:
        with ExitStack() as stack:
            opened = self._open(stack, SCENARIOS[NORMAL], shared=True)
            with ThreadPoolExecutor(_ORDERS_AT_ONCE, "qa-order") as pool:
                waiting = [
                    pool.submit(self._play, opened, rows[each.name], expected[each.name], each.amount)
                    for each in scenarios
                ]
            for under_way in waiting:
                under_way.result()

    def _open(self, stack: ExitStack, scenario: Scenario, *, shared: bool) -> Stage | str:
        """An open stage, or why there is none."""
        if self._given_up.is_set():
            return ""
        name = "together" if shared else scenario.name
        try:
            opened = stack.enter_context(stage(self._folder / name, scenario, shared=shared))
        except (OSError, TillTaken) as error:
            _log.error("the till for %s did not open: %s", name, error)
            return str(error)
        with self._telling:
            self._stages.add(opened)
        stack.callback(self._stages.discard, opened)
        return opened

    def _play(self, on: Stage | str, row: Row, expected: Expected, amount: int | None) -> None:
        if self._given_up.is_set():
            return
        try:
            played = Played(_in_trouble(row, on)) if isinstance(on, str) else on.play(row, expected, amount)
        except GivenUp:
            return
        except JournalError as error:
            played = Played(_in_trouble(row, str(error)))
        with self._telling:
            self._on_played(played)


def _parted(scenarios: Iterable[Scenario]) -> tuple[list[Scenario], list[Scenario]]:
    """Those that need a gateway of their own, and those that an amount chooses for its order alone."""
    alone: list[Scenario] = []
    together: list[Scenario] = []
    for each in scenarios:
        by_amount = each.amount is not None and each.befalls is not Befalls.EVERYTHING
        (together if by_amount else alone).append(each)
    return alone, together


def _in_trouble(row: Row, why: str) -> Row:
    now = datetime.now(UTC)
    return replace(
        row,
        checked=Verdict.FAILED,
        said=None,
        findings=(Finding(What.TROUBLE, why),),
        state="",
        order_id="",
        timeline=(),
        began_at=now,
        ended_at=now,
        by_itself=True,
    )
