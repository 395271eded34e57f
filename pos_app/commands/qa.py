"""`pos-app qa`: the till with the sandbox and a panel of all its faults; or all of them by itself."""

import argparse
import os
import sys
import tempfile
import time
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from platformdirs import user_data_path

from pos_app import __version__
from pos_app.commands.practising import branch_name, practice_settings
from pos_app.commands.starting import EXIT_BAD_CONFIGURATION, say_error, secrets_of
from pos_app.display import missing_packages, why_no_screen
from pos_app.log import start_log
from pos_app.settings import Settings
from pos_app.version import build
from pos_app.words import Words, words

if TYPE_CHECKING:
    from pos_app.qa.bench import Bench
    from pos_app.qa.recording import Recording
    from pos_app.qa.sheet import Totals
    from pos_app.qa.stage import Played
    from pos_app.sandbox.service import Sandbox

EXIT_FAILED: Final = 1
_AUTOPAY_S: Final = 4
_TIMEOUT_S: Final = 150
_MARGIN_S: Final = 10
"""A tester waits for what a shop need not: the till gives an unpaid order up sooner. Longer than every fault lasts."""
_IMAGE_PX: Final = 300


def run(arguments: argparse.Namespace) -> int:
    trouble = _trouble_with(arguments)
    if trouble:
        say_error(trouble)
        return EXIT_BAD_CONFIGURATION
    from pos_app.qa.recording import Recording
    from pos_app.sandbox.service import Sandbox

    with ExitStack() as stack:
        recording = Recording()
        sandbox = Sandbox(autopay_s=_AUTOPAY_S, branch_name=branch_name(), on_exchange=recording)
        sandbox.start()
        stack.callback(sandbox.stop)
        try:
            settings = _settings(arguments, sandbox)
            start_log(settings.log_path, secrets_of(settings), verbose=arguments.verbose)
            bench = _bench(arguments, settings, sandbox, recording)
        except (ValueError, OSError) as error:
            say_error(str(error))
            return EXIT_BAD_CONFIGURATION
        return _run_by_itself(bench, arguments) if arguments.auto else _run_with_window(bench)


def _trouble_with(arguments: argparse.Namespace) -> str:
    """What stands against the arguments, or against a window; empty where nothing does."""
    from pos_app.qa.expectation import chosen_rows

    if arguments.only and not arguments.auto:
        return "--only: expected together with --auto"
    try:
        chosen_rows(arguments.only)
    except ValueError as error:
        return f"--only: {error}"
    if arguments.report is not None:
        try:
            arguments.report.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            return f"--report: {str(arguments.report)!r}; expected a folder to write to ({error.strerror})"
        if not os.access(arguments.report, os.W_OK):
            return f"--report: {str(arguments.report)!r}; expected a folder to write to"
    if arguments.auto:
        return ""
    reason = why_no_screen(os.environ)
    if reason is not None:
        return f"no screen: {reason}; --auto runs the sheet without one"
    missing = missing_packages(offscreen=os.environ.get("QT_QPA_PLATFORM") == "offscreen")
    return f"Qt lacks libraries; as root: apt-get install {' '.join(missing)}" if missing else ""


def _bench(arguments: argparse.Namespace, settings: Settings, sandbox: "Sandbox", recording: "Recording") -> "Bench":
    """Raises OSError where the data folder can't be used."""
    from pos_app.qa.bench import Bench, expectations
    from pos_app.qa.expectation import chosen_rows
    from pos_app.qa.sheet_file import SheetFile

    scenarios, file = chosen_rows(), SheetFile(settings.data_dir)
    sheet = file.load(f"{__version__} (build {build() or 'unknown'})", [each.name for each in scenarios])
    if arguments.tester is not None:
        sheet = sheet.with_tester(arguments.tester)
    return Bench(
        sandbox=sandbox,
        recording=recording,
        settings=settings,
        scenarios=scenarios,
        sheet=sheet,
        file=file,
        reports=arguments.report or settings.data_dir / "reports",
        autopay_s=_AUTOPAY_S,
        watch_s=settings.order_timeout + _MARGIN_S,
        expected=expectations(scenarios),
    )


def _run_with_window(bench: "Bench") -> int:
    from pos_app.till.pace import Pace
    from pos_app.window.app import run_window
    from pos_app.window.qa.beside import panel_beside

    run_window(bench.settings, sandbox=True, beside=panel_beside(bench), pace=Pace(margin_s=_MARGIN_S))
    return 0


# By itself.


def _run_by_itself(bench: "Bench", arguments: argparse.Namespace) -> int:
    from pos_app.qa.auto import Automat
    from pos_app.qa.expectation import chosen_rows

    language = words(bench.settings.locale)
    scenarios = chosen_rows(arguments.only)
    progress = _Progress(len(scenarios), language)
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="pos-qa-", ignore_cleanup_errors=True) as folder:
        Automat(Path(folder), progress.show).run(scenarios, bench.expected, bench.sheet.rows)
    sheet = bench.sheet
    for each in progress.played:
        sheet = sheet.with_row(replace(each.row, tester=sheet.tester))
    ran = replace(sheet, rows={each.name: sheet.rows[each.name] for each in scenarios})
    progress.say_total(ran.totals, time.monotonic() - began)
    bench = replace(bench, sheet=sheet)
    try:
        bench.file.save(sheet)
        if arguments.report is not None:
            _save_report(bench, language)
    except OSError as error:
        say_error(f"{error.filename or bench.settings.data_dir}: can't be written ({error.strerror})")
        return EXIT_BAD_CONFIGURATION
    return 0 if ran.all_passed else EXIT_FAILED


class _Progress:
    """A line for each row as it ends."""

    def __init__(self, of: int, language: Words) -> None:
        self._of = of
        self._language = language
        self.played: list[Played] = []

    def show(self, played: "Played") -> None:
        from pos_app.qa.wording import actual_words, finding_words, verdict_words

        self.played.append(played)
        row, language = played.row, self._language
        took_s = 0.0
        if row.began_at is not None and row.ended_at is not None:
            took_s = (row.ended_at - row.began_at).total_seconds()
        count = f"{len(self.played):>{len(str(self._of))}}/{self._of}"
        verdict, actual = verdict_words(row.verdict, language), actual_words(row, language)
        lines = [
            f"{count}  {verdict}  {row.name}  {actual}  {took_s:.1f} s",
            *(f"        {finding_words(each, language)}" for each in row.findings),
        ]
        sys.stdout.write("\n".join(lines) + "\n")
        sys.stdout.flush()

    def say_total(self, totals: "Totals", took_s: float) -> None:
        from pos_app.qa.wording import totals_words

        sys.stdout.write(f"{totals_words(totals, self._language)}  {took_s:.1f} s\n")
        sys.stdout.flush()


def _save_report(bench: "Bench", language: Words) -> None:
    """The page, and the PDF where Qt can make one. Raises OSError."""
    from pos_app.qa.report import file_stem, report_html
    from pos_app.qa.sheet_file import write_whole

    missing = missing_packages(offscreen=True)
    heading = bench.heading() if missing else bench.heading(_qt())
    page = report_html(bench.sheet, bench.expected, heading, language)
    path = bench.reports / f"{file_stem(heading)}.html"
    write_whole(path, page.encode())
    sys.stdout.write(f"{path}\n")
    if missing:
        say_error(f"no PDF: Qt lacks libraries; as root: apt-get install {' '.join(missing)}")
        return
    from PySide6.QtGui import QGuiApplication

    from pos_app.window.look import load_fonts
    from pos_app.window.qa.paper import report_pdf

    app = QGuiApplication.instance() or QGuiApplication(["pos-app", "-platform", "offscreen"])
    load_fonts()
    write_whole(path.with_suffix(".pdf"), report_pdf(page, path.stem))
    del app
    sys.stdout.write(f"{path.with_suffix('.pdf')}\n")


def _qt() -> str:
    from PySide6.QtCore import qVersion

    return f"Qt {qVersion()}"


def _settings(arguments: argparse.Namespace, sandbox: "Sandbox") -> Settings:
    usual = {
        "POS_DATA_DIR": str(user_data_path("rahmet-pos", appauthor=False) / "qa"),
        "POS_ORDER_TIMEOUT": str(_TIMEOUT_S),
        "POS_IMAGE_SIZE": str(_IMAGE_PX),
    }
    return practice_settings(arguments.config, sandbox, usual, "a tester's")
