"""What the tester does becomes rows of the sheet: follows the order that is rung up, compares, and keeps the file."""

import tempfile
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, qVersion

from pos_app.journal.reading import JournalReader
from pos_app.journal.schema import JournalError
from pos_app.qa.auto import Automat
from pos_app.qa.bench import Bench
from pos_app.qa.gathering import gather
from pos_app.qa.recording import raw_http
from pos_app.qa.report import file_stem, report_html
from pos_app.qa.sheet import Sheet, noted, played, said
from pos_app.qa.stage import Played
from pos_app.qa.verdict import NOTHING_KNOWN, Evidence, Verdict, judge
from pos_app.sandbox.overhearing import Exchange
from pos_app.sandbox.scenario import Scenario
from pos_app.till.messages import OrderChanged, RefundChanged
from pos_app.window.bridge import Bridge
from pos_app.window.language import Language
from pos_app.window.qa.paper import save_report
from pos_app.words import Words, words

ASK_AGAIN_MS: Final = 150
SAVE_AFTER_MS: Final = 400
"""A note is typed letter by letter."""


@dataclass(frozen=True, slots=True)
class Seen:
    """How far a scenario has come: what is known of its order, and the raw HTTP as text."""

    name: str
    evidence: Evidence = NOTHING_KNOWN
    http: str = ""


class Session(QObject):
    """GUI thread. Journal, disk and automatic runs have threads of their own; `end` waits for them.

    `changed` says that the sheet did, `seen` how far a scenario is. `progressed` counts the rows that ran by
    themselves, and those there are; `run_ended` follows. `saved` carries the report's path, or None; `unsaved` why the
    sheet is not on the disk.
    """

    changed = Signal()
    seen = Signal(Seen)
    progressed = Signal(int, int)
    run_ended = Signal()
    saved = Signal(object)
    unsaved = Signal(str)
    _heard = Signal(Exchange)
    _came = Signal(Played, str)
    _run_over = Signal()

    def __init__(self, bench: Bench, bridge: Bridge, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._bridge = bridge
        self._language = language
        self.sheet: Sheet = bench.sheet
        self.playing = ""
        self._began_at = datetime.now(UTC)
        self._known: set[str] = set()
        self._order_id = ""
        self._seen: dict[str, Seen] = {}
        self._automat: Automat | None = None
        self._runner: threading.Thread | None = None
        self._done = self._all = 0
        self._disk = ThreadPoolExecutor(1, "qa-disk")
        self._asking = QTimer(self, singleShot=True, interval=ASK_AGAIN_MS)
        self._asking.timeout.connect(self._ask)
        self._saving = QTimer(self, singleShot=True, interval=SAVE_AFTER_MS)
        self._saving.timeout.connect(self._save)
        bridge.order_changed.connect(self._order_changed)
        bridge.refund_changed.connect(self._refund_changed)
        self._heard.connect(self._exchanged)
        self._came.connect(self._take)
        self._run_over.connect(self._run_is_over)
        bench.recording.on_news = self._heard.emit

    @property
    def is_running(self) -> bool:
        return self._automat is not None

    def seen_of(self, name: str) -> Seen:
        """What is known of a scenario's last sale in this session."""
        return self._seen.get(name, Seen(name))

    # By hand.

    def play(self, name: str) -> None:
        """Has the gateway behave so; the next order that the till begins is the scenario's."""
        self._bench.sandbox.scenario = name
        self.playing, self._order_id = name, ""
        self._began_at = datetime.now(UTC)
        self._look(Seen(name))

    def judge(self, name: str, verdict: Verdict) -> None:
        """The tester's own word."""
        row = said(self.sheet.rows[name], verdict, self.sheet.tester)
        if row.ended_at is None:
            row = replace(row, began_at=datetime.now(UTC), ended_at=datetime.now(UTC))
        self._put(self.sheet.with_row(row))

    def note(self, name: str, text: str) -> None:
        self._put(self.sheet.with_row(noted(self.sheet.rows[name], text)))

    def name_tester(self, name: str) -> None:
        self._put(self.sheet.with_tester(name))

    # By itself.

    def run(self, names: tuple[str, ...]) -> None:
        """Plays these beside the till, in scaled time. While one run goes on, another is not begun."""
        if self.is_running:
            return
        self._done, self._all = 0, len(names)
        folder = tempfile.TemporaryDirectory(prefix="pos-qa-", ignore_cleanup_errors=True)
        self._automat = Automat(Path(folder.name), self._on_played(words(self._language.locale)))
        chosen = tuple(each for each in self._bench.scenarios if each.name in names)
        work = partial(_run, self._automat, folder, chosen, self._bench, self.sheet, self._run_over.emit)
        self._runner = threading.Thread(target=work, name="qa-run")
        self._runner.start()
        self.progressed.emit(0, self._all)

    def stop(self) -> None:
        """Ends the run soon; what was played stays."""
        if self._automat is not None:
            self._automat.give_up()

    def save_report(self) -> None:
        bench = self._bench
        heading = bench.heading(f"Qt {qVersion()}")
        page = report_html(self.sheet, bench.expected, heading, words(self._language.locale))
        self._disk.submit(_save_report, bench.reports, file_stem(heading), page, self.saved.emit)

    def end(self) -> None:
        """Waits for what goes on, some seconds at most. After the window's loop; nothing is told any more."""
        self._bench.recording.on_news = None
        self.stop()
        if self._runner is not None:
            self._runner.join()
        if self._saving.isActive():
            self._save()
        self._saving.stop()
        self._asking.stop()
        self._disk.shutdown(wait=True)

    # What the till and the gateway tell.

    def _order_changed(self, change: OrderChanged) -> None:
        order_id = change.order.id
        is_new = order_id not in self._known
        self._known.add(order_id)
        if self.playing and is_new and change.order.created_at >= self._began_at:
            self._order_id = order_id
        if order_id == self._order_id:
            self._ask_soon()

    def _refund_changed(self, change: RefundChanged) -> None:
        if change.refund.order_id == self._order_id:
            self._ask_soon()

    def _exchanged(self, exchange: Exchange) -> None:
        if self._order_id and self._order_id in exchange.order_ids:
            self._ask_soon()

    def _ask_soon(self) -> None:
        if not self._asking.isActive():
            self._asking.start()

    def _ask(self) -> None:
        question = partial(_look, self.playing, self._order_id, self._bench, words(self._language.locale))
        self._bridge.look_up(question, self._answered)

    def _answered(self, found: Seen | JournalError) -> None:
        order = None if isinstance(found, JournalError) else found.evidence.order
        if isinstance(found, JournalError) or order is None or order.id != self._order_id:
            return
        judgement = judge(self._bench.expected[found.name], found.evidence)
        row = self.sheet.rows[found.name]
        now = played(row, found.evidence, judgement)
        if now.order_id == row.order_id:
            # More became known of the same sale: what the tester said of it stands.
            now = replace(now, said=row.said)
        if judgement.verdict is not Verdict.NOT_RUN and row != now:
            ended = datetime.now(UTC)
            now = replace(now, began_at=self._began_at, ended_at=ended, by_itself=False, tester=self.sheet.tester)
            self._put(self.sheet.with_row(now))
        self._look(found)

    def _look(self, found: Seen) -> None:
        self._seen[found.name] = found
        self.seen.emit(found)

    # What ran by itself.

    def _on_played(self, language: Words) -> Callable[[Played], None]:
        def tell(came: Played) -> None:
            # In a thread of the run: the text takes a moment.
            self._came.emit(came, raw_http(came.exchanges, language))

        return tell

    def _take(self, came: Played, http: str) -> None:
        self._done += 1
        # The note and the name may have changed while it ran.
        row = replace(came.row, note=self.sheet.rows[came.row.name].note, tester=self.sheet.tester)
        self._put(self.sheet.with_row(row))
        self._look(Seen(came.row.name, came.evidence, http))
        self.progressed.emit(self._done, self._all)

    def _run_is_over(self) -> None:
        self._automat = None
        self.run_ended.emit()

    # The file.

    def _put(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self._saving.start()
        self.changed.emit()

    def _save(self) -> None:
        self._disk.submit(_save_sheet, self._bench, self.sheet, self.unsaved.emit)


# In threads of their own.


def _look(name: str, order_id: str, bench: Bench, language: Words, reader: JournalReader) -> Seen:
    evidence = gather(bench.sandbox, order_id, reader)
    return Seen(name, evidence, raw_http(bench.recording.of(order_id), language))


def _run(
    automat: Automat,
    folder: "tempfile.TemporaryDirectory[str]",
    chosen: tuple[Scenario, ...],
    bench: Bench,
    sheet: Sheet,
    over: Callable[[], None],
) -> None:
    try:
        with folder:
            automat.run(chosen, bench.expected, sheet.rows)
    finally:
        over()


def _save_report(folder: Path, stem: str, page: str, tell: Callable[[object], None]) -> None:
    tell(save_report(folder, stem, page))


def _save_sheet(bench: Bench, sheet: Sheet, trouble: Callable[[str], None]) -> None:
    try:
        bench.file.save(sheet)
    except OSError as error:
        trouble(error.strerror or type(error).__name__)
